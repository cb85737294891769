"""Somebody takes a role with a code, reads what it is, and gives it back if it is not theirs."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.log import Action
from bot.domain.roles import Role
from bot.domain.scope import Scope
from tests.cards.lint import nodes
from tests.cast import ANNA, SVEN
from tests.conversations.offices import appointed, code_for, person
from tests.stage import Chat, Stage, words

SOTKAMO, KUHMO = Scope(area="Sotkamo"), Scope(area="Kuhmo")
LAST = date(2028, 12, 31)


async def scopes(on: Stage, role: Role = Role.SUPERVISOR) -> list[Scope]:
    """What Anna has a role for."""
    known = await person(on, ANNA)
    async with on.unit() as unit:
        return await unit.roles.scopes(known.id, role)


async def test_who_takes_a_role_reads_its_area_its_last_day_and_the_ways_it_opens(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.SUPERVISOR, SOTKAMO, LAST)
    said = words(anna.heard[-1])
    assert "Olet nyt esihenkilö: Sotkamo" in said
    assert "Voimassa 31.12.2028 asti." in said
    assert "Et näe, kuka havainnon teki, etkä lukuja alle 5." in said
    assert await scopes(on) == [SOTKAMO]
    await anna.presses("reports")
    assert "Raportit" in words(anna.heard[-1])


async def test_in_plain_text_the_same_is_said_with_what_may_be_typed(on: Stage) -> None:
    anna = Chat(on, ANNA)
    await anna.says("pelkkä teksti")
    said = await anna.says(f"rooli {await code_for(on, Role.READER, SOTKAMO, LAST)}")
    for part in ("Olet nyt raporttien lukija: Sotkamo", "raportit", "ei kuulu minulle"):
        assert part in said
    assert "Raportit" in await anna.says("raportit")


async def test_in_swedish_the_area_has_its_swedish_name(on: Stage) -> None:
    sven = Chat(on, SVEN)
    await sven.says("svenska")
    said = await sven.says(f"roll {await code_for(on, Role.SUPERVISOR, Scope(area='Kajaani'))}")
    assert "Du är nu närmaste chef: Kajana" in said


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (Role.CHAIR, "työryhmän kanavassa"),
        (Role.COORDINATOR, "työryhmän kanavassa"),
        (Role.DPO, "henkilöllisyys H-2026-0001"),
        (Role.MANAGEMENT, "Koko hyvinvointialue"),
    ],
)
async def test_each_role_says_where_its_work_is_done(on: Stage, role: Role, said: str) -> None:
    anna = await appointed(on, ANNA, role)
    assert said in words(anna.heard[-1])


async def test_a_code_is_used_once_and_a_wrong_one_says_so(on: Stage) -> None:
    code = await code_for(on, Role.SUPERVISOR, SOTKAMO)
    anna, sven = Chat(on, ANNA), Chat(on, SVEN)
    await anna.says(f"rooli {code}")
    assert "Koodi ei kelpaa" in await anna.says(f"rooli {code}")
    await sven.says("suomi")
    assert "Koodi ei kelpaa" in await sven.says(f"rooli {code}")
    assert await scopes(on) == [SOTKAMO]


async def test_the_same_scope_once_more_has_the_new_last_day(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.SUPERVISOR, SOTKAMO, date(2026, 12, 31))
    await anna.says(f"rooli {await code_for(on, Role.SUPERVISOR, SOTKAMO, LAST)}")
    on.clock.now = datetime(2027, 6, 1, 12, 0, tzinfo=UTC)
    assert await scopes(on) == [SOTKAMO]


async def test_a_role_that_is_not_theirs_is_given_back_with_one_question(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.SUPERVISOR, SOTKAMO)
    await anna.says(f"rooli {await code_for(on, Role.SUPERVISOR, KUHMO)}")
    said = words(await anna.presses("decline_role"))
    assert "Luovuit tehtävästä esihenkilö Kuhmo" in said
    assert await scopes(on) == [SOTKAMO]
    known = await person(on, ANNA)
    async with on.unit() as unit:
        (entry,) = await unit.log.last([Action.DISMISSED], limit=5)
    assert (entry.subject, entry.person_id, entry.reason, entry.about) == (
        known.id,
        known.id,
        "supervisor",
        "Kuhmo",
    )


async def test_two_presses_give_back_once_and_a_card_of_a_gone_role_says_so(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.SUPERVISOR, SOTKAMO)
    card = anna.card
    assert "Luovuit" in words(await anna.presses("decline_role", card))
    await anna.presses("decline_role", card)
    assert "on jo käsitelty" in words(anna.heard[-1])
    async with on.unit() as unit:
        assert len(await unit.log.last([Action.DISMISSED], limit=5)) == 1


async def test_the_card_of_a_role_that_was_given_anew_changes_nothing(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.SUPERVISOR, SOTKAMO, date(2026, 12, 31))
    stale = anna.card
    await anna.says(f"rooli {await code_for(on, Role.SUPERVISOR, SOTKAMO, LAST)}")
    await anna.presses("decline_role", stale)
    assert "ei muutettu" in words(anna.heard[-1])
    assert await scopes(on) == [SOTKAMO]


async def test_of_several_roles_the_named_one_is_given_back(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.SUPERVISOR, SOTKAMO)
    await anna.says(f"rooli {await code_for(on, Role.SUPERVISOR, KUHMO)}")
    await anna.says(f"rooli {await code_for(on, Role.READER, KUHMO)}")
    asked = await anna.says("ei kuulu minulle")
    assert "esihenkilö Kuhmo, esihenkilö Sotkamo tai raporttien lukija Kuhmo" in asked
    assert "Vaihtoehdot" in await anna.says("ei kuulu minulle Kuhmo")  # two of them
    assert "esihenkilö Sotkamo" in await anna.says("ei kuulu minulle sotkamo")
    await anna.says("kyllä")
    assert await scopes(on) == [KUHMO]
    await anna.says("ei kuulu minulle raporttien lukija Kuhmo")
    await anna.says("kyllä")
    assert await scopes(on, Role.READER) == []


async def test_who_has_no_such_role_gives_nothing_back(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.DPO)
    assert "decline_role" not in [one.get("verb") for one in nodes(anna.card)]
    assert "ei muutettu" in await anna.says("ei kuulu minulle")
    async with on.unit() as unit:
        assert await unit.roles.holders(Role.DPO)


async def test_home_has_the_door_to_reports_while_the_role_holds(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.SUPERVISOR, SOTKAMO, date(2026, 12, 31))
    assert "Raportit" in await anna.says("ohje")
    on.clock.now = datetime(2027, 1, 1, 12, 0, tzinfo=UTC)
    assert "Raportit" not in await anna.says("ohje")


async def test_ones_own_data_name_the_area_and_the_last_day(on: Stage) -> None:
    anna = await appointed(on, ANNA, Role.SUPERVISOR, Scope(area="Sotkamo", service_task="LAPERH"), LAST)
    assert "esihenkilö (Sotkamo, Lapsiperheiden palvelut) 31.12.2028 asti" in await anna.says("tietoni")
