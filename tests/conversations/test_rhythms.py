"""The month in the channel and in a supervisor's chat, and nudges: turned off and on, by button and word."""

from datetime import UTC, datetime

import pytest

from bot.domain.roles import Role
from scheduler.schedule import Duty
from tests.cast import KAISA, LEENA, Actor
from tests.conversations.filing import TEXT, file_by_text
from tests.conversations.offices import appointed
from tests.stage import Chat, Stage, words


async def months_go_out(on: Stage, month: int) -> None:
    """The first working day of a month, as 2027 has them."""
    day = {12: 1, 1: 4, 2: 1}[month]
    on.clock.set(datetime(2027 if month < 12 else 2026, month, day, 7, tzinfo=UTC))
    await on.house.clockwork._jobs.do(Duty.RHYTHMS)
    await on.house.courier.empty()


async def test_the_channel_s_month_is_posted_turned_off_by_button_and_on_by_word(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await file_by_text(anna)
    await months_go_out(on, 12)
    said = words(group.heard[-1])
    assert "Kuukausikooste, marraskuu 2026" in said
    assert "Kuukauden aikana tuli 1 havainto." in said
    assert "Käsitelkää jono" in said
    assert TEXT["fi"][:30] not in said
    await group.presses("month", group.card)
    assert "ei enää lähetetä kanavaan" in words(group.heard[-1])
    before = len(group.heard)
    await months_go_out(on, 1)
    assert len(group.heard) == before
    assert "Kuukausikooste, joulukuu 2026" in await group.says("kuukausikooste")
    assert "joka kuun ensimmäisenä työpäivänä" in await group.says("månadssammanställning på")
    await months_go_out(on, 2)
    assert "Kuukausikooste, tammikuu 2027" in words(group.heard[-1])


async def test_a_supervisor_reads_themes_as_published_and_no_count_that_is_not(
    on: Stage, anna: Chat, sven: Chat, group: Chat
) -> None:
    leena = await appointed(on, LEENA, Role.SUPERVISOR)
    for chat in (anna, sven):
        await file_by_text(chat, {"fi-FI": "fi", "sv-FI": "sv"}[chat.who.locale])
    await months_go_out(on, 12)
    said = words(leena.heard[-1])
    assert "Kuukausi alueellasi, marraskuu 2026" in said
    assert "Lukuja ei ole vielä julkaistu" in said
    for told in (TEXT["fi"][:30], "Asuminen", "2 havaintoa", "H-2026"):
        assert told not in said
    await leena.presses("area_month", leena.card)
    before = len(leena.heard)
    await months_go_out(on, 1)
    assert len(leena.heard) == before
    assert "Saat kuukausiviestin" in await leena.says("kuukausiviesti päälle")
    await months_go_out(on, 2)
    assert "tammikuu 2027" in words(leena.heard[-1])


@pytest.mark.parametrize(
    ("who", "on_", "off"),
    [
        (KAISA, "muistutukset päälle", "muistutukset pois"),
        (KAISA, "påminnelser på", "påminnelser av"),
        (KAISA, "reminders on", "reminders off"),
    ],
)
async def test_a_nudge_comes_to_who_asked_for_it_alone(
    on: Stage, anna: Chat, who: Actor, on_: str, off: str
) -> None:
    kaisa = Chat(on, who)
    await kaisa.installs()
    await anna.installs()
    assert "En lähetä muistutuksia" in await kaisa.says(off.split(maxsplit=1)[0])
    assert "enintään kahden viikon välein" in await kaisa.says(on_)
    heard = len(kaisa.heard), len(anna.heard)
    await months_go_out(on, 12)
    assert "Oletko huomannut jotain?" in words(kaisa.heard[-1])
    assert (len(kaisa.heard), len(anna.heard)) == (heard[0] + 1, heard[1])
    assert "En lähetä muistutuksia" in await kaisa.says(off)
    heard = len(kaisa.heard), len(anna.heard)
    await months_go_out(on, 1)
    assert (len(kaisa.heard), len(anna.heard)) == heard


async def test_a_nudge_is_turned_off_where_it_stands_and_leads_to_the_form(on: Stage, anna: Chat) -> None:
    await anna.says("muistutukset päälle")
    await months_go_out(on, 12)
    card = anna.card
    await anna.presses("start", card)
    assert anna.heard
    await anna.presses("nudge", card)
    assert "En lähetä muistutuksia" in words(anna.heard[-1])


async def test_what_else_stands_behind_the_word_is_refused_with_what_to_write(on: Stage, group: Chat) -> None:
    assert "päälle tai pois" in await Chat(on, KAISA).says("muistutukset ehkä")
    assert "päälle tai pois" in await group.says("kuukausikooste ehkä")
