"""A meeting that is moved or cancelled, its pack, what it has to look at: told to all whom it concerns."""

import asyncio
from datetime import date
from typing import Any

import pytest

from bot.domain.deadlines import Deadline
from bot.domain.limits import Limit
from bot.domain.phenomenon import PhenomenonState
from bot.domain.roles import Role
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from tests.cast import KAISA, LEENA
from tests.conversations.gathering import filed, gathered, state_of
from tests.conversations.offices import appointed
from tests.conversations.test_linking import tick, told
from tests.stage import Chat, Stage, words

I1, I2 = "I-2026-0001", "I-2026-0002"
DUE, NOW = "Katsottava tässä kokouksessa (ei ollut edellisessä)", "\u2013 katsottava nyt"
WHY = "Liian moni on estynyt tulemasta."


async def days(on: Stage) -> list[str]:
    async with on.unit() as unit:
        return [meeting.day.isoformat() for meeting in await unit.meetings.all()]


async def packs(on: Stage) -> list[Deadline]:
    """The time limits of all packs, in the order in which they began."""
    async with on.unit() as unit:
        found = await unit.limits.of([one.id for one in await unit.meetings.all()])
    return [one for one in found if one.limit is Limit.PACK]


async def act(chat: Chat, verb: str, card: dict[str, Any] | None = None, **said: Any) -> str:
    return words(await chat.presses(verb, card, **said))


# --- moved


@pytest.mark.parametrize(
    "line",
    [
        "siirrä kokous 2026-12-10 2026-12-17 Sali on varattu.",
        "flytta möte 10.12.2026 17.12.2026",
        "move meeting 2026-12-17",
    ],
)
async def test_a_meeting_is_moved_with_all_that_it_has(
    on: Stage, listed: Chat, anna: Chat, sven: Chat, line: str
) -> None:
    await listed.says(f"äänestä {I1}")
    heard = len(anna.heard), len(sven.heard), len(listed.heard)
    shown = await listed.says(line)
    assert "Kokous 17.12.2026" in shown
    assert "auki 7.12.2026 asti" in shown
    assert "viimeistään 10.12.2026" in shown
    assert "2 havaintoa (Kajaani), ääniä 1" in shown
    assert await days(on) == ["2026-12-17", "2027-03-11"]
    (news,), (nytt,) = anna.heard[heard[0] :], sven.heard[heard[1] :]
    assert "on työryhmän listalla 17.12.2026: kokouksen päivä muuttui" in words(news)
    assert "mötet fick ett nytt datum" in words(nytt)
    assert "Asunnot" not in news["summary"]
    (post,) = told(listed, "Kokous 10.12.2026 on siirretty: uusi päivä on 17.12.2026")
    assert ("Perustelu: Sali on varattu." in post) is ("Sali" in line)
    assert len(listed.heard) == heard[2] + 2  # the answer and the post


async def test_the_day_that_was_left_is_not_planned_anew_and_can_be_taken_back(
    on: Stage, listed: Chat
) -> None:
    await listed.says("siirrä kokous 2026-12-10 2026-12-12")
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)
    assert await jobs.do(Duty.MEETINGS) == 0
    assert await days(on) == ["2026-12-12", "2027-03-11"]
    assert "ei ole enää kokousta" in await listed.says("muistio 2026-12-10")
    assert "Kokous 10.12.2026" in await listed.says("siirrä kokous 2026-12-12 2026-12-10")
    assert await days(on) == ["2026-12-10", "2027-03-11"]
    assert f"Asia {I1}" in await listed.says(f"asia {I1}")
    assert "Kokous 12.12.2026" in await listed.says("kokous 2026-12-12")  # another one is called
    assert await days(on) == ["2026-12-10", "2026-12-12", "2027-03-11"]


async def test_what_reporters_are_told_of_the_next_meeting_follows_it(
    on: Stage, group: Chat, anna: Chat, sven: Chat
) -> None:
    await group.says("siirrä kokous 2026-12-10 2026-12-17")
    await filed(on, anna)
    assert "17.12." in words(anna.heard[-1])
    await group.confirms(f"peru kokous 2026-12-17 {WHY}")
    (number,) = await filed(on, sven)
    assert "11.3" in words(sven.heard[-1])
    await gathered(on, [number])
    assert "11.3" in await sven.says(number)


async def test_a_meeting_moves_only_to_a_free_day_that_is_to_come(on: Stage, listed: Chat) -> None:
    for to, why in (
        ("2027-03-11", "Päivälle 11.3.2027 on jo kokous"),
        ("2026-12-10", "Päivälle 10.12.2026 on jo kokous"),
        ("2026-11-01", "menneisyydessä"),
    ):
        assert why in await listed.says(f"siirrä kokous 2026-12-10 {to}")
    assert "ei ole kokousta" in await listed.says("siirrä kokous 2026-12-11 2026-12-17")
    assert "Kirjoita kokouksen päivä ja uusi päivä" in await listed.says("siirrä kokous huomiseen")
    await listed.says("kokous")
    assert "En ymmärtänyt päivää" in await act(listed, "move_meeting", new_day="")
    assert "on jo kokous" in await act(listed, "move_meeting", new_day="2027-03-11")
    assert "Kokous 17.12.2026" in await act(listed, "move_meeting", new_day="2026-12-17")
    assert await days(on) == ["2026-12-17", "2027-03-11"]


async def test_a_meeting_whose_day_passed_without_it_is_moved_and_its_counted_votes_stay(
    on: Stage, listed: Chat
) -> None:
    await listed.says(f"äänestä {I1}")
    await tick(on, 11)
    async with on.unit() as unit:
        (late,) = [one for one in await unit.limits.of([(await unit.meetings.all())[0].id]) if not one.met_on]
    assert late.limit is Limit.MINUTES
    assert "2 havaintoa (Kajaani), ääniä 1" in await listed.says("siirrä kokous 2026-12-10 2026-12-16")
    assert "äänestys on päättynyt" in await listed.says(f"äänestä {I1}")
    async with on.unit() as unit:
        running = [one for one in await unit.limits.of([late.subject]) if not one.met_on]
    assert [(one.limit, one.name, one.due_on) for one in running] == [
        (Limit.PACK, "2026-12-16", date(2026, 12, 11))
    ]
    await tick(on, 17)
    async with on.unit() as unit:
        running = [one for one in await unit.limits.of([late.subject]) if not one.met_on]
    assert [(one.limit, one.occasion, one.name) for one in running] == [(Limit.MINUTES, 2, "2026-12-16")]


# --- cancelled


@pytest.mark.parametrize("line", ["peru kokous", "ställ in möte", "cancel meeting"])
async def test_what_was_on_the_agenda_of_a_cancelled_meeting_stands_where_it_stood(
    on: Stage, listed: Chat, anna: Chat, line: str
) -> None:
    assert "Kirjoita syy" in await listed.says(f"{line} 2026-12-10")
    assert "Kirjoita kokouksen päivä ja syy" in await listed.says(f"{line} {WHY}")
    heard = len(anna.heard)
    shown = await listed.confirms(f"{line} 2026-12-10 {WHY}")
    assert "ei ole enää kokousta" in shown
    assert "Seuraava kokous on 11.3.2027" in shown
    assert await state_of(on, I1) is PhenomenonState.OPEN
    (news,) = anna.heard[heard:]
    assert "ei olekaan työryhmän listalla 10.12.2026" in words(news)
    (post,) = told(listed, "Kokous 10.12.2026 on peruttu")
    assert f"Perustelu: {WHY}" in post
    async with on.unit() as unit:
        phenomenon = await unit.phenomena.numbered(I1)
        assert (await unit.log.of(phenomenon.id))[-1].reason == WHY
        assert not await unit.meetings.listed(phenomenon.id)
    assert await packs(on) == []  # of those that will be
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)
    assert await jobs.do(Duty.MEETINGS) == 0
    assert await days(on) == ["2027-03-11"]
    assert "Kokous 11.3.2027" in await listed.says("kokous")
    assert f"{I1} Asunnot" in await listed.says(f"asialistalle {I1}")


async def test_a_cancelled_day_can_be_called_again_and_nothing_is_left_on_it(on: Stage, listed: Chat) -> None:
    await listed.says(f"äänestä {I1}")
    await listed.confirms(f"peru kokous 2026-12-10 {WHY}")
    assert "ei ole vielä ilmiöitä" in await listed.says("kokous 2026-12-10")
    assert "ääniä 0" in await listed.says(f"asialistalle {I1} 2026-12-10")
    assert [one.occasion for one in await packs(on)] == [1, 2]


async def test_a_monitored_phenomenon_is_monitored_again_and_its_time_runs(on: Stage, listed: Chat) -> None:
    await listed.says(f"pois asialistalta {I1}")
    await listed.says(f"tila {I1} seurannassa 1.2.2027")
    await listed.says(f"asialistalle {I1}")
    await listed.confirms(f"peru kokous 2026-12-10 {WHY}")
    assert await state_of(on, I1) is PhenomenonState.MONITORED
    async with on.unit() as unit:
        found = await unit.limits.of([(await unit.phenomena.numbered(I1)).id])
    assert [(one.due_on, one.met_by) for one in found if one.limit is Limit.REVIEW] == [
        (date(2027, 2, 1), "on_agenda"),
        (date(2027, 2, 1), None),
    ]


async def test_news_that_waited_of_a_cancelled_meeting_are_moot(on: Stage, group: Chat, anna: Chat) -> None:
    await gathered(on, await filed(on, anna))
    heard = len(anna.heard)
    cancelling = f"peru kokous 2026-12-17 {WHY}"
    for line in (
        f"asialistalle {I1}",
        "siirrä kokous 2026-12-10 2026-12-17",
        "aineisto 2026-12-17",
        cancelling,
    ):
        said = on.activity(
            KAISA, text=f"<at>Havainto</at> {line}", textFormat="plain", **group._surroundings()
        )
        await on.post(said, settle=False)
    await group.says("kyllä")
    assert ["ei olekaan" in words(one) for one in anna.heard[heard:]] == [True]
    assert [
        len(told(group, part)) for part in ("on siirretty:", "aineisto on valmis", "on peruttu. Sen")
    ] == [
        0,
        0,
        1,
    ]


async def test_only_who_may_call_a_meeting_moves_or_cancels_it(on: Stage, listed: Chat) -> None:
    await appointed(on, KAISA, Role.COORDINATOR)
    leena = Chat(on, LEENA, channel=listed.channel)
    for line in ("siirrä kokous 2026-12-10 2026-12-17", f"peru kokous 2026-12-10 {WHY}"):
        assert "koordinaattori tai puheenjohtaja" in await leena.says(line)
    assert "koordinaattori" in await leena.says("aineisto")
    await appointed(on, LEENA, Role.CHAIR)
    assert "Kokous 17.12.2026" in await leena.says("siirrä kokous 2026-12-10 2026-12-17")
    assert "ei ole enää kokousta" in await leena.confirms(f"peru kokous 2026-12-17 {WHY}")


async def test_a_reason_is_guarded(on: Stage, listed: Chat) -> None:
    said = await listed.says("peru kokous 2026-12-10 Matti Virtanen, 131052-308T, on sairaana.")
    assert "henkilötunnus" in said
    assert await days(on) == ["2026-12-10", "2027-03-11"]


async def test_once_something_is_decided_it_is_neither_moved_nor_cancelled(on: Stage, listed: Chat) -> None:
    await listed.says("kokous")
    stale = listed.card
    await tick(on, 10)
    await listed.says(f"päätös {I1} siirretään perustelu: Ei ehditty. seuraavaksi: Katsotaan keväällä.")
    for line in ("siirrä kokous 2026-12-10 2026-12-17", f"peru kokous 2026-12-10 {WHY}"):
        assert "on jo päätetty jotain" in await listed.says(line)
    shown = await listed.presses("cancel_meeting", stale, cancel_reason=WHY)
    assert shown == {}
    assert "on jo päätetty jotain" in words(listed.heard[-1])
    await listed.confirms("hyväksy muistio")
    for line in ("siirrä kokous 2026-12-10 2026-12-17", f"peru kokous 2026-12-10 {WHY}"):
        assert "muistio on hyväksytty" in await listed.says(line)


# --- at once, twice, and too late


async def test_two_who_move_and_cancel_at_once_share_no_effect(on: Stage, listed: Chat) -> None:
    leena = Chat(on, LEENA, channel=listed.channel)
    await appointed(on, LEENA, Role.COORDINATOR)
    await listed.says("kokous")
    card = listed.card
    await asyncio.gather(
        listed.presses("move_meeting", card, new_day="2026-12-17"),
        leena.presses("cancel_meeting", card, cancel_reason=WHY),
    )
    async with on.unit() as unit:
        (meeting_id,) = {
            entry.subject
            for entry in await unit.log.last(["rescheduled", "cancelled"], limit=9)  # type: ignore[list-item]
            if not entry.about or entry.state
        }
        actions = {entry.action for entry in await unit.log.of(meeting_id)} & {"rescheduled", "cancelled"}
    assert len(actions) == 1


async def test_a_stale_card_moves_nothing_and_a_repeated_press_shows_what_is_so(
    on: Stage, listed: Chat
) -> None:
    await listed.says("kokous")
    stale = listed.card
    leena = Chat(on, LEENA, channel=listed.channel)
    await appointed(on, LEENA, Role.CHAIR)
    first = await act(listed, "move_meeting", stale, new_day="2026-12-17")
    status, again = await listed.repeats()
    assert status == 200
    assert words(again["value"]) == first
    await leena.presses("cancel_meeting", stale, cancel_reason=WHY)
    assert "muuttunut" in words(listed.heard[-1])
    assert await days(on) == ["2026-12-17", "2027-03-11"]
    shown = await act(listed, "cancel_meeting", cancel_reason=WHY)
    assert "ei ole enää kokousta" in shown
    status, again = await listed.repeats()
    assert (status, words(again["value"])) == (200, shown)
    await leena.presses("cancel_meeting", stale, cancel_reason=WHY)
    assert "ei ole enää kokousta" in words(listed.heard[-1])
    assert len(told(listed, "on peruttu. Sen ilmiöt")) == 1


@pytest.mark.parametrize(
    "line",
    ["siirrä kokous 2026-12-10 2026-12-17", f"peru kokous 2026-12-10 {WHY} kyllä", "aineisto 2026-12-10"],
)
@pytest.mark.parametrize("lost", [True, False])
async def test_a_repeated_order_has_one_effect(on: Stage, listed: Chat, line: str, *, lost: bool) -> None:
    if line.endswith("kyllä"):
        await listed.says(line)  # asks first
    if lost:
        on.teams.hang()  # the answer may or may not have arrived: the bot does not know
    await listed.says(line)
    before = len(listed.heard)
    assert await listed.repeats() == (200, {})
    assert len(listed.heard) == before + lost
    if lost:
        first = "Kokous 17.12.2026" if "17" in line else "Kokous 10.12.2026"
        assert words(listed.heard[-1]).startswith(first)
    posts = [
        part for part in ("on siirretty:", "aineisto on valmis", "on peruttu. Sen") if told(listed, part)
    ]
    assert len(posts) == 1
    assert len(told(listed, posts[0])) == 1


# --- the pack


async def test_the_pack_is_due_seven_days_before_told_to_the_coordinator_and_then_the_chair(
    on: Stage, listed: Chat
) -> None:
    kaisa = await appointed(on, KAISA, Role.COORDINATOR)
    leena = await appointed(on, LEENA, Role.CHAIR)
    (running,) = await packs(on)
    assert (running.name, running.due_on) == ("2026-12-10", date(2026, 12, 3))
    await tick(on, 2)
    assert told(kaisa, "Kokousaineisto") == []
    await tick(on, 3)
    assert "Kokous 10.12.2026\nKokousaineisto: määräaika on tänään" in told(kaisa, "Kokousaineisto")[0]
    assert "kirjoita työryhmän kanavaan: @Havainto aineisto" in told(kaisa, "Kokousaineisto")[0]
    assert told(leena, "Kokousaineisto") == []
    await tick(on, 7)  # two days later was a Saturday, and then the Independence Day
    assert len(told(leena, "Kokousaineisto")) == 1
    assert "Aineisto on jaettu jäsenille 7.12.2026" in await listed.says("aineisto")
    assert len(told(listed, "Kokouksen 10.12.2026 aineisto on valmis")) == 1
    heard = len(told(kaisa, "Kokousaineisto"))
    await tick(on, 9)
    assert len(told(kaisa, "Kokousaineisto")) == heard
    assert [one.met_by for one in await packs(on)] == ["packed"]


async def test_a_pack_in_time_is_never_asked_for_and_follows_its_meeting(on: Stage, listed: Chat) -> None:
    kaisa = await appointed(on, KAISA, Role.COORDINATOR)
    await listed.says("kokous")
    assert "Aineisto on jaettu jäsenille" in await act(listed, "pack")
    assert "button-pack" not in str(listed.card)
    await tick(on, 4)
    assert told(kaisa, "Kokousaineisto") == []
    assert "jaettu" not in await listed.says("siirrä kokous 2026-12-10 2026-12-18")
    assert [(one.due_on, one.met_by) for one in await packs(on)] == [
        (date(2026, 12, 3), "packed"),
        (date(2026, 12, 11), None),
    ]
    await listed.says(f"pois asialistalta {I1} Asia ratkesi itsestään.")
    assert [one.met_by for one in await packs(on)] == ["packed", "minuted"]
    assert "ei ole vielä asialistaa" in await listed.says("aineisto")
    for word in ("underlag 11.3.2027", "pack 11.3.2027"):
        assert "ei ole vielä asialistaa" in await listed.says(word)


# --- what has to be looked at


async def test_what_the_meeting_before_did_not_look_at_is_due_in_the_next(
    on: Stage, group: Chat, anna: Chat, sven: Chat
) -> None:
    numbers = await filed(on, anna, sven)
    await gathered(on, numbers)
    await gathered(on, numbers[:1], "Velat")
    await gathered(on, numbers[1:], "Bussit")
    await group.says("tila I-2026-0003 seurannassa 1.6.2027")
    await group.says("pelkkä teksti")
    assert "Katsottava" not in await group.says("kokous")  # there was none before it
    await group.says(f"asialistalle {I1}")
    shown = await group.says("kokous 2027-03-11")
    assert f"{DUE}\n{I2} Velat\nI-2026-0003 Bussit" in shown
    await group.says(f"asialistalle {I2} 2027-03-11")
    shown = await group.says("kokous 2027-03-11")
    assert f"{DUE}\nI-2026-0003 Bussit" in shown
    assert f"I-2026-0003 Bussit {NOW}" in shown
    await tick(on, 11)
    await group.confirms("hyväksy muistio")  # nothing was decided about the first one
    assert f"{I1} Asunnot {NOW}" in await group.says("kokous")
    await group.says("kortit")
    await group.says("kokous")
    assert f"{I1} Asunnot {NOW}" in words(group.card)


# --- the digest


DASH = "\u2013"


async def test_the_digest_says_what_became_of_phenomena(
    on: Stage, group: Chat, anna: Chat, sven: Chat
) -> None:
    numbers = await filed(on, anna, sven)
    await gathered(on, numbers)
    await gathered(on, numbers[:1], "Velat")
    await group.says("pelkkä teksti")
    shown = await group.says("kooste")
    assert f"Asunnot {DASH} {I1} · uusi ilmiö · avoin" in shown
    await group.says(f"asialistalle {I2}")
    await group.says(f"pois asialistalta {I2}")
    await group.says(f"tila {I1} seurannassa 1.2.2027")
    shown = await group.says("kooste")
    assert f"Asunnot {DASH} {I1} · uusi ilmiö · seurannassa" in shown
    assert f"Velat {DASH} {I2} · uusi ilmiö · avoin" in shown
    await group.says(f"asialistalle {I2}")
    await tick(on, 10)
    await group.says(f"päätös {I2} yhdistetään {I1} perustelu: Sama asia. seuraavaksi: Seurataan yhdessä.")
    shown = await group.says("digest")
    assert f"Velat {DASH} {I2} · yhdistetty ilmiöön {I1}" in shown
    assert "uusi ilmiö" not in shown
    assert "Sama asia" not in shown
    before = await group.says("digest 47")
    assert f"Velat {DASH} {I2} · uusi ilmiö · kokouksen listalla" in before
