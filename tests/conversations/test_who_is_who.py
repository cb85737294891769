"""Roles are given, seen, changed and ended in Teams: by choosing a person, or by a code in words."""

import re
from datetime import UTC, date, datetime

import pytest

from bot.domain.log import Action
from bot.domain.roles import Role
from bot.domain.scope import Appointment, Scope
from bot.usecases.appointments import Holder, look_after, standing_in
from bot.usecases.context import Context
from dialogs.pages.appointments import holder_row
from tests.cards.lint import nodes
from tests.cast import AKI, ANNA, CHANNEL, KAISA, LEENA, OTTO, PIRJO, SVEN, TEAM, Actor
from tests.conversations.offices import appointed, person, refused
from tests.conversations.test_groups import KUHMO, linked
from tests.stage import Chat, Stage, linked_channel, words

LAST = "2028-12-31"
NAMES = {KAISA: "Kaisa Kainulainen", LEENA: "Leena Laine", SVEN: "Sven Sjö", ANNA: "Anna Aho"}
JULY = {"away_first": "2027-07-01", "away_last": "2027-07-14"}
CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")


async def coordinator(on: Stage) -> Chat:
    """Kaisa's own chat, once she has linked the channel; Teams tells the team's names."""
    on.teams.rosters[TEAM] = [
        {"id": who.teams_id, "aadObjectId": who.object_id, "name": name} for who, name in NAMES.items()
    ]
    await linked_channel(on)
    return Chat(on, KAISA)


async def met(on: Stage, who: Actor) -> Chat:
    """The own chat of somebody who has opened the bot."""
    chat = Chat(on, who)
    await chat.says("ohje")
    return chat


async def appoints(by: Chat, who: Actor | str, role: str, **more: str) -> str:
    """Choose a person on the form; returns what the card says then."""
    await by.says("nimeä")
    chosen = who if isinstance(who, str) else who.object_id
    shown = await by.presses("appoint_person", appoint_role=role, appoint_person=chosen, **more)
    return words(shown) or words(by.heard[-1])


async def given(on: Stage) -> list[tuple[str, Appointment]]:
    """Every role that there is."""
    async with on.unit() as unit:
        return await unit.roles.given()


async def roles_of(on: Stage, who: Actor) -> list[Role]:
    """What somebody has."""
    known = await person(on, who)
    return [held.role for id_, held in await given(on) if id_ == known.id]


# --- by choosing a person


async def test_kaisa_appoints_leena_chair_by_choosing_her(on: Stage) -> None:
    kaisa, leena = await coordinator(on), await met(on, LEENA)
    said = await appoints(kaisa, LEENA, "chair", appoint_until=LAST)
    assert "Nimesit tehtävään: puheenjohtaja 31.12.2028 asti" in said
    assert "Hän saa siitä viestin" in said
    told = words(leena.heard[-1])
    assert "Olet nyt puheenjohtaja" in told
    assert "Kaisa nimesi sinut. Voimassa 31.12.2028 asti." in told
    assert "Katsoa, kuka on kuka" in told
    (held,) = [held for _, held in await given(on) if held.role is Role.CHAIR]
    async with on.unit() as unit:
        (group,) = await unit.groups.working()
    assert held == Appointment(role=Role.CHAIR, until=date(2028, 12, 31), group_id=group.id)


async def test_the_form_searches_people_in_the_whole_organisation(on: Stage) -> None:
    kaisa = await coordinator(on)
    await kaisa.says("nimeä")
    (picker,) = [one for one in nodes(kaisa.card) if "choices.data" in one]
    assert picker["choices.data"] == {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}
    assert picker["id"] == "appoint_person"
    (roles,) = [one for one in nodes(kaisa.card) if one.get("id") == "appoint_role"]
    assert {"dpo", "admin"}.isdisjoint(choice["value"] for choice in roles["choices"])


async def test_a_supervisor_has_an_area_and_a_service(on: Stage) -> None:
    kaisa, anna = await coordinator(on), await met(on, ANNA)
    await appoints(kaisa, ANNA, "supervisor", appoint_area="Sotkamo", appoint_service="LAPERH")
    assert "Olet nyt esihenkilö: Sotkamo, Lapsiperheiden palvelut" in words(anna.heard[-1])
    held = Appointment(role=Role.SUPERVISOR, scope=Scope(area="Sotkamo", service_task="LAPERH"))
    assert ((await person(on, ANNA)).id, held) in await given(on)


async def test_whom_the_bot_has_not_met_waits_and_gets_the_role_when_they_come(on: Stage) -> None:
    kaisa = await coordinator(on)
    said = await appoints(kaisa, OTTO, "supervisor", appoint_area="Sotkamo", appoint_until=LAST)
    assert "En tunne häntä vielä" in said
    assert "Avaa Teamsissa sovellus Havainto" in said
    assert "Odottaa, että nimetty avaa Havainnon" in await kaisa.says("kuka on kuka")
    otto = Chat(on, OTTO)
    await otto.installs()
    told = "\n".join(map(words, otto.heard))
    assert "Olet nyt esihenkilö: Sotkamo" in told
    assert "nimesi sinut. Voimassa 31.12.2028 asti." in told
    assert await roles_of(on, OTTO) == [Role.SUPERVISOR]
    assert "Odottaa" not in await kaisa.says("kuka on kuka")


async def test_an_appointment_that_nobody_comes_for_ends_unused(on: Stage) -> None:
    kaisa = await coordinator(on)
    await appoints(kaisa, OTTO, "reader")
    on.clock.advance(days=on.settings.appointment_days + 1)
    await Chat(on, OTTO).installs()
    assert await roles_of(on, OTTO) == []


async def test_an_appointment_that_waits_is_taken_back(on: Stage) -> None:
    kaisa = await coordinator(on)
    await appoints(kaisa, OTTO, "reader")
    await kaisa.says("kuka on kuka")
    await kaisa.presses("take_back")
    assert "peruttu: raporttien lukija" in words(kaisa.heard[-1])
    await Chat(on, OTTO).installs()
    assert await roles_of(on, OTTO) == []


async def test_who_is_known_without_a_chat_has_the_role_and_the_words_are_to_be_forwarded(on: Stage) -> None:
    kaisa = await coordinator(on)
    await Chat(on, LEENA, channel=CHANNEL).says("jono")
    said = await appoints(kaisa, LEENA, "chair")
    assert "en tavoita häntä" in said
    assert "Avaa Teamsissa sovellus Havainto" in said
    assert await roles_of(on, LEENA) == [Role.CHAIR]


# --- what is refused


@pytest.mark.parametrize(
    ("who", "role", "more", "said"),
    [
        (LEENA, "dpo", {}, "Tietosuojavastaavan ja pääkäyttäjän nimeää ylläpitäjä"),
        (LEENA, "admin", {}, "Tietosuojavastaavan ja pääkäyttäjän nimeää ylläpitäjä"),
        (LEENA, "owner", {}, "Tätä tehtävää et voi antaa"),
        (LEENA, "king", {}, "Valitse tehtävä"),
        (LEENA, "reader", {"appoint_area": "Helsinki"}, "ei kuulu työryhmäsi alueeseen"),
        (LEENA, "reader", {"appoint_until": "2020-01-01"}, "on jo mennyt"),
        (LEENA, "reader", {"appoint_until": "jouluna"}, "päivä"),
        (KAISA, "chair", {}, "Et voi nimetä itseäsi"),
        (OTTO, "chair", {}, "ei ole työryhmän tiimin jäsen"),
        ("Leena Laine", "chair", {}, "Valitse henkilö"),
        ("", "chair", {}, "Valitse henkilö"),
    ],
)
async def test_a_forged_or_wrong_choice_is_refused_in_words(
    on: Stage, who: Actor | str, role: str, more: dict[str, str], said: str
) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    before = await given(on)
    assert said in await appoints(kaisa, who, role, **more)
    assert await given(on) == before


async def test_a_guest_and_a_silent_teams_are_refused(on: Stage) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    on.teams.rosters[TEAM] = [
        {"id": KAISA.teams_id, "aadObjectId": KAISA.object_id},
        {"id": LEENA.teams_id, "aadObjectId": LEENA.object_id, "userRole": "guest"},
    ]
    assert "vieras toisesta organisaatiosta" in await appoints(kaisa, LEENA, "reader")
    assert await roles_of(on, LEENA) == []


async def test_a_person_of_another_tenant_with_the_same_id_gets_nothing(on: Stage) -> None:
    kaisa = await coordinator(on)
    await appoints(kaisa, OTTO, "reader")
    async with on.unit() as unit:
        assert await unit.waiting.come("00000000-0000-4000-8000-0000000000ff", OTTO.object_id) == []
        assert len(await unit.waiting.come(on.settings.tenants[0], OTTO.object_id)) == 1


async def test_twice_the_same_is_said_and_another_day_is_a_change(on: Stage) -> None:
    kaisa, leena = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair", appoint_until=LAST)
    heard = len(leena.heard)
    assert "Hänellä on jo tämä tehtävä" in await appoints(kaisa, LEENA, "chair", appoint_until=LAST)
    assert len(leena.heard) == heard
    await appoints(kaisa, LEENA, "chair", appoint_until="2029-12-31")
    assert "Voimassa 31.12.2029 asti." in words(leena.heard[-1])
    assert await roles_of(on, LEENA) == [Role.CHAIR]


async def test_a_repeated_delivery_appoints_once(on: Stage) -> None:
    kaisa, leena = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair")
    heard = len(leena.heard)
    await kaisa.repeats()
    await kaisa.repeats(id="another-id")
    assert len(leena.heard) == heard
    async with on.unit() as unit:
        entries = await unit.log.last([Action.APPOINTED], limit=10)
    assert len([one for one in entries if one.reason == Role.CHAIR]) == 1


@pytest.mark.parametrize("who", [SVEN, LEENA])
async def test_who_is_no_coordinator_appoints_nobody(on: Stage, who: Actor) -> None:
    kaisa, other = await coordinator(on), await met(on, who)
    if who is LEENA:
        await appoints(kaisa, LEENA, "chair")
    await other.says("suomi")
    assert "Tämän voi tehdä koordinaattori" in await other.says("nimeä")
    assert "Tämän voi tehdä koordinaattori" in await other.says("nimeä esihenkilö Sotkamo")
    data = {"verb": "appoint_person", "appoint_role": "chair", "appoint_person": ANNA.object_id}
    await other.sends_action("appoint_person", data)
    assert "Tämän voi tehdä koordinaattori" in words(other.heard[-1])
    assert {"name_roles"} <= {one.reason for one in await refused(on)}


async def test_a_coordinator_who_left_the_team_appoints_nobody(on: Stage) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    await kaisa.says("nimeä")
    on.teams.rosters[TEAM] = [{"id": LEENA.teams_id, "aadObjectId": LEENA.object_id}]
    on.house.handler.dispatcher.roster.forget()
    await kaisa.presses("appoint_person", appoint_role="chair", appoint_person=LEENA.object_id)
    assert "Vain tämän tiimin jäsenet" in words(kaisa.heard[-1])
    assert await roles_of(on, LEENA) == []


# --- a group for a part of the county


async def test_a_coordinator_of_a_part_appoints_for_that_part_alone(on: Stage) -> None:
    kaisa, anna = await coordinator(on), await met(on, ANNA)
    await linked(on, "kuhmo", LEENA, KUHMO)
    leena = Chat(on, LEENA)
    await leena.says("nimeä")
    (areas,) = [one for one in nodes(leena.card) if one.get("id") == "appoint_area"]
    assert [choice["value"] for choice in areas["choices"]] == ["Kuhmo"]
    for area in ("Sotkamo", "COUNTY", ""):
        said = await appoints(leena, ANNA, "supervisor", appoint_area=area)
        assert "ei kuulu työryhmäsi alueeseen" in said
    assert "ei kuulu työryhmäsi alueeseen" in await leena.says("nimeä esihenkilö Sotkamo")
    assert "esihenkilö (Kuhmo)" in await appoints(leena, ANNA, "supervisor", appoint_area="Kuhmo")
    await appoints(leena, ANNA, "chair")
    assert "Olet nyt puheenjohtaja" in words(anna.heard[-1])
    async with on.unit() as unit:
        county, kuhmo = sorted(await unit.groups.working(), key=lambda group: not group.whole)
    (chair,) = [held for _, held in await given(on) if held.role is Role.CHAIR]
    assert chair.group_id == kuhmo.id
    said = await leena.says("kuka on kuka")
    assert said.count("koordinaattori") == 1
    assert "puheenjohtaja" in said
    said = await kaisa.says("kuka on kuka")
    assert said.count("koordinaattori") == 2
    rows = [str(one.get("data", {}).get("id")) for one in nodes(kaisa.card)]
    assert not [row for row in rows if kuhmo.id in row]
    assert [row for row in rows if county.id in row]


async def test_the_role_of_another_group_is_not_changed_by_a_forged_row(on: Stage) -> None:
    kaisa = await coordinator(on)
    await linked(on, "kuhmo", LEENA, KUHMO)
    before, leena = await given(on), await person(on, LEENA)
    (theirs,) = [held for id_, held in before if id_ == leena.id]
    row, version = holder_row(Holder(person_id=leena.id, held=theirs))
    for verb in ("role_held", "role_until", "role_end", "role_deputy"):
        shown = await kaisa.sends_action(verb, {"verb": verb, "id": row, "version": version, **JULY})
        assert "ei ole muutettavissasi" in (words(shown) or words(kaisa.heard[-1]))
    assert await given(on) == before


# --- by a code, in words


async def test_typed_the_role_gives_a_code_and_words_to_forward(on: Stage) -> None:
    kaisa = await coordinator(on)
    said = await kaisa.says("nimeä puheenjohtaja")
    code = CODE.search(said)
    assert code
    assert f"kirjoita sille kahden kesken: rooli {code[0]}" in said
    on.clock.advance(days=3)
    leena = Chat(on, LEENA)
    told = await leena.says(f"rooli {code[0]}")
    assert "Olet nyt puheenjohtaja" in told
    (held,) = [held for _, held in await given(on) if held.role is Role.CHAIR]
    assert held.group_id
    assert "Koodi ei kelpaa" in await leena.says(f"rooli {code[0]}")


async def test_a_typed_role_has_its_area_service_and_last_day(on: Stage) -> None:
    kaisa = await coordinator(on)
    said = await kaisa.says("nimeä esihenkilö Sotkamo, Lapsiperheiden palvelut 31.12.2028 asti")
    assert "esihenkilö (Sotkamo, Lapsiperheiden palvelut) 31.12.2028 asti" in said
    code = CODE.search(said)
    assert code
    anna = Chat(on, ANNA)
    await anna.says(f"rooli {code[0]}")
    scope = Scope(area="Sotkamo", service_task="LAPERH")
    held = Appointment(role=Role.SUPERVISOR, scope=scope, until=date(2028, 12, 31))
    assert ((await person(on, ANNA)).id, held) in await given(on)


async def test_the_button_gives_a_code_where_nobody_can_be_searched(on: Stage) -> None:
    kaisa = await coordinator(on)
    await kaisa.says("nimeä")
    await kaisa.presses("appoint_code", appoint_role="reader", appoint_area="Kuhmo", appoint_service="ALL")
    assert CODE.search(words(kaisa.heard[-1]))


async def test_an_unknown_area_is_refused_with_the_areas_that_there_are(on: Stage) -> None:
    kaisa = await coordinator(on)
    assert "En tunne tuota aluetta" in await kaisa.says("nimeä esihenkilö Atlantis")


async def test_what_only_begins_alike_is_an_observation(on: Stage) -> None:
    kaisa = await coordinator(on)
    said = await kaisa.says("Nimeämättä jäi taas vastuuhenkilö, eikä kukaan hoida kiireellisiä asioita.")
    assert CODE.search(said) is None
    text = "Sijainen puuttuu lastensuojelun tiimistä jo kolmatta kuukautta, ja asiakkaat odottavat."
    assert "sijainen KOODI" not in await (await met(on, ANNA)).says(text)


# --- who is who


async def test_members_read_the_names_that_teams_gives(on: Stage) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair", appoint_until=LAST)
    sven = await met(on, SVEN)
    said = await sven.says("vem är vem")
    assert "Leena Laine" in said
    assert "ordförande till och med 31.12.2028" in said
    async with on.unit() as unit:
        assert "Leena" not in str(await unit.log.last([*Action], limit=100))


async def test_who_has_no_name_in_teams_has_the_beginning_of_an_id(on: Stage) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair")
    on.teams.rosters[TEAM] = [{"id": KAISA.teams_id, "aadObjectId": KAISA.object_id}]
    known = await person(on, LEENA)
    said = await kaisa.says("kuka on kuka")
    assert f"tunnus {known.id[:8]}" in said


async def test_a_plain_reporter_sees_whom_to_ask_and_nobody_else(on: Stage) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair")
    await appointed(on, PIRJO, Role.DPO)
    otto = await met(on, OTTO)
    said = await otto.says("kuka on kuka")
    assert "koordinaattori" in said
    assert "tietosuojavastaava" in said
    assert "puheenjohtaja" not in said
    assert not {"appoint", "role_held"} & {one.get("verb") for one in nodes(otto.card)}


async def test_in_the_channel_it_is_read_and_nothing_opens(on: Stage) -> None:
    await coordinator(on)
    channel = Chat(on, KAISA, channel=CHANNEL)
    said = await channel.says("kuka on kuka")
    assert "Kaisa" in said
    assert not {"appoint", "role_held"} & {one.get("verb") for one in nodes(channel.card)}


async def test_in_the_channel_nobody_is_appointed(on: Stage) -> None:
    await coordinator(on)
    channel = Chat(on, KAISA, channel=CHANNEL)
    for line in ("nimeä", "nimeä puheenjohtaja", "lopeta tehtävä koordinaattori"):
        said = await channel.says(line)
        assert "omassa keskustelussasi" in said
        assert CODE.search(said) is None


async def test_the_coordinator_is_warned_of_places_without_a_member(on: Stage) -> None:
    kaisa, sven = await coordinator(on), await met(on, SVEN)
    await sven.says("suomi")
    await sven.says("jäsenyyteni Vammaispalvelut, Kajaani")
    said = await kaisa.says("kuka on kuka")
    assert "Kuhmo" in said
    assert "Kuhmo" not in await sven.says("kuka on kuka")


async def test_a_row_opens_as_often_as_it_is_pressed(on: Stage) -> None:
    kaisa = await coordinator(on)
    await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair")
    await kaisa.says("kuka on kuka")
    row = next(one for one in nodes(kaisa.card) if "chair" in str(one.get("data", {}).get("id")))
    await kaisa.says("havainto")  # an observation that is begun does not take its place
    for _ in range(2):
        await kaisa.sends_action("role_held", row["data"])
        assert "Leena Laine" in words(kaisa.card)


async def test_a_row_changes_the_last_day_and_ends_the_role(on: Stage) -> None:
    kaisa, leena = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair")
    await kaisa.says("kuka on kuka")
    row = next(one for one in nodes(kaisa.card) if "chair" in str(one.get("data", {}).get("id")))
    await kaisa.sends_action("role_held", row["data"])
    card = kaisa.card
    assert "Leena Laine" in words(card)
    await kaisa.presses("role_until", card, role_until=LAST)
    assert "viimeinen päivä on nyt 31.12.2028: Leena Laine" in words(kaisa.heard[-1])
    assert "Voimassa 31.12.2028 asti." in words(leena.heard[-1])
    await kaisa.presses("role_end", card)  # the card shows the role as it was before
    assert await roles_of(on, LEENA) == [Role.CHAIR]
    assert "lopetettu: Leena Laine" in await kaisa.confirms("lopeta tehtävä puheenjohtaja")
    assert await roles_of(on, LEENA) == []
    assert "päätti tehtäväsi puheenjohtaja" in words(leena.heard[-1])


async def test_typed_the_last_day_changes(on: Stage) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "reader", appoint_area="Kuhmo")
    said = await kaisa.says("vaihda viimeinen päivä raporttien lukija Kuhmo 31.12.2028")
    assert "viimeinen päivä on nyt 31.12.2028" in said
    assert "on jo mennyt" in await kaisa.says("vaihda viimeinen päivä raporttien lukija Kuhmo 1.1.2020")


async def test_the_only_coordinator_stays(on: Stage) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    assert "ainoa koordinaattori" in await kaisa.confirms("lopeta tehtävä koordinaattori")
    assert "ainoa koordinaattori" in await kaisa.confirms("ei kuulu minulle")
    await appoints(kaisa, LEENA, "coordinator")
    assert "Luovuit" in await kaisa.confirms("ei kuulu minulle")


async def test_who_was_appointed_says_that_it_is_wrong_and_the_coordinator_hears(on: Stage) -> None:
    kaisa, leena = await coordinator(on), await met(on, LEENA)
    await kaisa.says("ohje")
    await appoints(kaisa, LEENA, "chair")
    await leena.presses("decline_role")
    assert await roles_of(on, LEENA) == []
    assert "Tehtävästä puheenjohtaja luovuttiin" in words(kaisa.heard[-1])


async def test_a_role_that_is_over_is_in_no_list(on: Stage) -> None:
    kaisa, _ = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair", appoint_until="2026-12-31")
    on.clock.now = datetime(2027, 1, 1, 12, 0, tzinfo=UTC)
    assert "puheenjohtaja" not in await kaisa.says("kuka on kuka")


# --- absence


async def away(on: Stage) -> tuple[Chat, Chat, Chat]:
    """Leena chairs and is away in July; Sven stands in."""
    kaisa, leena, sven = await coordinator(on), await met(on, LEENA), await met(on, SVEN)
    await sven.says("suomi")
    await appoints(kaisa, LEENA, "chair")
    await leena.says("poissa")
    await leena.presses("away", away_person=SVEN.object_id, **JULY)
    return kaisa, leena, sven


async def test_a_deputy_hears_of_it_and_may_do_the_same_on_those_days_alone(on: Stage) -> None:
    kaisa, _, sven = await away(on)
    told = words(sven.heard[-1])
    assert "Olet sijainen" in told
    assert "1.7.2027" in told
    assert "puheenjohtaja" in told
    assert "sijaisena Sven Sjö" in await kaisa.says("kuka on kuka")
    known = await person(on, SVEN)
    async with on.unit() as unit:
        found = [
            await unit.roles.of(known.id, date(2027, month, day)) for month, day in ((6, 30), (7, 1), (7, 15))
        ]
    assert found == [frozenset(), frozenset({Role.CHAIR}), frozenset()]


async def test_a_coordinator_names_a_deputy_and_both_are_told(on: Stage) -> None:
    kaisa, leena, sven = await coordinator(on), await met(on, LEENA), await met(on, SVEN)
    await sven.says("suomi")
    await appoints(kaisa, LEENA, "chair")
    await kaisa.says("kuka on kuka")
    row = next(one for one in nodes(kaisa.card) if "chair" in str(one.get("data", {}).get("id")))
    await kaisa.sends_action("role_held", row["data"])
    shown = await kaisa.presses("role_deputy", away_person=SVEN.object_id, **JULY)
    assert "sijaisena" in words(shown)
    assert "Olet sijainen" in words(sven.heard[-1])
    assert "Koordinaattori merkitsi poissaolosi" in words(leena.heard[-1])
    await leena.presses("back_at_work")
    async with on.unit() as unit:
        assert await unit.absences.all() == []


async def test_who_stands_in_for_a_coordinator_screens_and_appoints_nobody(on: Stage) -> None:
    kaisa, sven = await coordinator(on), await met(on, SVEN)
    await sven.says("suomi")
    await kaisa.says("poissa")
    await kaisa.presses("away", away_person=SVEN.object_id, away_first="2026-11-01", away_last="2026-12-31")
    assert "Olet sijainen" in words(sven.heard[-1])
    assert "Vain" not in await sven.says("jono")
    assert "Sijaisena et voi nimetä" in await sven.says("nimeä puheenjohtaja")
    await sven.says("kuka on kuka")
    assert not {"appoint", "role_held"} & {one.get("verb") for one in nodes(sven.card)}
    assert "Sijaisena et voi nimetä" in await sven.says("lopeta tehtävä koordinaattori")


async def test_what_reminds_the_holder_goes_to_the_deputy_meanwhile(on: Stage) -> None:
    await away(on)
    leena, sven = await person(on, LEENA), await person(on, SVEN)
    asked = {}
    for month, day in ((6, 30), (7, 1), (7, 15)):
        async with on.unit() as unit:
            now = datetime(2027, month, day, 9, tzinfo=UTC)
            ctx = Context(unit=unit, county=on.settings.county, now=now)
            asked[month, day] = await standing_in(ctx, Role.CHAIR)
    assert asked == {(6, 30): [leena.id], (7, 1): [sven.id], (7, 15): [leena.id]}


async def test_where_everybody_is_away_the_holders_are_asked_all_the_same(on: Stage) -> None:
    kaisa, _, sven = await away(on)
    await appoints(kaisa, SVEN, "reader")
    await sven.says("poissa 1.7.2027\u201314.7.2027")
    leena = await person(on, LEENA)
    async with on.unit() as unit:
        now = datetime(2027, 7, 5, 9, tzinfo=UTC)
        ctx = Context(unit=unit, county=on.settings.county, now=now)
        assert await standing_in(ctx, Role.CHAIR) == [leena.id]


async def test_an_absence_that_is_over_is_removed(on: Stage) -> None:
    await away(on)
    on.clock.now = datetime(2027, 7, 15, 12, tzinfo=UTC)
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
        assert await look_after(ctx) == 1
        assert await unit.absences.all() == []


async def test_typed_days_give_a_code_for_the_deputy(on: Stage) -> None:
    kaisa, leena, sven = await coordinator(on), await met(on, LEENA), await met(on, SVEN)
    await sven.says("suomi")
    await appoints(kaisa, LEENA, "chair")
    said = await leena.says("poissa 1.\u201314.7., sijaisena Sven")
    assert "poissa 1.7.2027\u201314.7.2027" in said
    code = CODE.search(said)
    assert code
    assert "Et voi olla oma sijaisesi" in await leena.says(f"sijainen {code[0]}")
    assert "Olet sijainen" in await sven.says(f"sijainen {code[0]}")
    assert "Et ole enää sijainen" in await sven.says("en voi sijaistaa")
    assert "päättynyt" in await leena.says("palasin")
    assert "Sinulla ei ole poissaoloa" in await leena.says("en ole poissa")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ({"away_first": "2027-07-14", "away_last": "2027-07-01"}, "ennen ensimmäistä"),
        ({"away_first": "2025-07-01", "away_last": "2025-07-14"}, "on jo ohi"),
        ({"away_first": "2027-01-01", "away_last": "2029-01-01"}, "enintään 366 päivää"),
        ({"away_first": "", "away_last": "2027-07-14"}, "Valitse ensimmäinen"),
        (
            {"away_first": "2027-07-01", "away_last": "2027-07-14", "away_person": LEENA.object_id},
            "oma sijaisesi",
        ),
        (
            {"away_first": "2027-07-01", "away_last": "2027-07-14", "away_person": AKI.object_id},
            "En tunne häntä",
        ),
    ],
)
async def test_days_that_make_no_sense_come_back_on_the_form(
    on: Stage, days: dict[str, str], said: str
) -> None:
    kaisa, leena = await coordinator(on), await met(on, LEENA)
    await appoints(kaisa, LEENA, "chair")
    await leena.says("poissa")
    shown = words(await leena.presses("away", **days))
    assert said in (shown or words(leena.heard[-1]))
    async with on.unit() as unit:
        assert await unit.absences.all() == []


async def test_who_has_no_role_is_not_away(on: Stage) -> None:
    await coordinator(on)
    sven = await met(on, SVEN)
    await sven.says("suomi")
    assert "jolla on tehtävä" in await sven.says("poissa")


# --- what the officer sees, and how many presses it takes


async def test_the_officer_sees_who_was_appointed_offered_and_stood_in_for(on: Stage) -> None:
    kaisa, _, _ = await away(on)
    await kaisa.says("nimeä raporttien lukija Kuhmo")
    pirjo = await appointed(on, PIRJO, Role.DPO)
    said = await pirjo.says("valvonta")
    for part in ("rooli annettu: puheenjohtaja", "rooli tarjottu: raporttien lukija", "poissaolo merkitty"):
        assert part in said


async def test_appointing_takes_one_line_or_press_and_one_more(on: Stage) -> None:
    """Printed, so that a change is seen: from the list of roles to the appointed one's message."""
    kaisa, leena = await coordinator(on), await met(on, LEENA)
    presses = 0
    await kaisa.says("kuka on kuka")
    for verb, fields in (
        ("appoint", {}),
        ("appoint_person", {"appoint_role": "chair", "appoint_person": LEENA.object_id}),
    ):
        await kaisa.presses(verb, **fields)
        presses += 1
    print(f"appointing: {presses} presses")  # noqa: T201 - so that a change of it is seen
    assert presses <= 2
    assert "Olet nyt puheenjohtaja" in words(leena.heard[-1])
