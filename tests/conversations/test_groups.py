"""A county with several working groups: each sees its own, the county group everything, and nothing leaks."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from bot.domain.codes import Language
from bot.domain.group import EVERYTHING, Remit
from bot.domain.log import Action
from bot.domain.roles import FirstHandler, Role
from bot.domain.scope import Scope
from bot.usecases import digest_posts, group_ownership, groups
from bot.usecases.context import Context
from dialogs.actions import registry
from dialogs.incoming import Where
from dialogs.texts import Texts
from tests.cast import ANNA, CHANNEL, ELLEN, KAISA, LEENA, SVEN, TEAM, Actor
from tests.conversations.filing import BUS, CARE, TEXT, file_by_card
from tests.conversations.offices import appointed
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, linked_channel, stage, words
from tests.storage.cast import a_publication

KUHMO, SOTKAMO = Remit(municipalities=("Kuhmo",)), Remit(municipalities=("Sotkamo",))
TITLE = "Bussivuorot loppuvat"
WHAT = "Neuvotellaan iltavuoroista liikennöitsijän kanssa."
OF_SOTKAMO = ("H-2026-0003", "H-2026-0004", "I-2026-0002", "E-2026-0002")
DAY, ISO_DAY = "17.12.2026", "2026-12-17"
THEIRS = ("bussi", "iltavuoro", "kylään", "sotkamo", *OF_SOTKAMO[1:])
"""What no answer in the channel of Kuhmo may hold of Sotkamo; help names its first number as an example."""


async def code_for(on: Stage, widest: Remit = EVERYTHING) -> str:
    """A pairing code, as the administrator makes it."""
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
        return await groups.issue_code(ctx, widest)


async def linked(on: Stage, name: str, who: Actor, widest: Remit, behind: str = "") -> Chat:
    """A group's channel in a team of its own, linked by this person, who is on its roster with Anna."""
    team = f"19:team-{name}@thread.tacv2"
    on.teams.rosters[team] = [{"id": one.teams_id, "aadObjectId": one.object_id} for one in (who, ANNA)]
    chat = Chat(on, who, channel=f"19:{name}@thread.tacv2", team=team)
    await chat.says(f"liitä {await code_for(on, widest)} {behind}")
    return chat


@dataclass(frozen=True)
class County:
    """The channels of a county with three groups."""

    county: Chat
    kuhmo: Chat
    sotkamo: Chat


@pytest.fixture
async def there(on: Stage) -> County:
    """Kaisa coordinates the county group, Leena Kuhmo, Ellen Sotkamo; five observations are filed.

    Kuhmo and Sotkamo have made a proposal each; Sotkamo has called a meeting about its own.
    """
    county = await linked_channel(on)
    kuhmo = await linked(on, "kuhmo", LEENA, KUHMO)
    sotkamo = await linked(on, "sotkamo", ELLEN, SOTKAMO)
    await sotkamo.says("suomeksi")
    anna, sven = Chat(on, ANNA), Chat(on, SVEN)
    await file_by_card(anna, TEXT["fi"], area="Kuhmo")
    await file_by_card(anna, CARE["fi"], area="NOT_TOLD")
    await file_by_card(anna, BUS["fi"], area="Sotkamo")
    await file_by_card(sven, f"{BUS['fi']} Autoa ei ole kaikilla.", area="Sotkamo")
    await file_by_card(sven, CARE["fi"], area="Kuhmo")
    await kuhmo.says("kokoa H-2026-0005 Kotihoidon perumiset")
    await kuhmo.says("ehdotus I-2026-0001 Sovitaan varahenkilöt viikonloppuihin.")
    await sotkamo.says(f"kokoa H-2026-0003 H-2026-0004 {TITLE}")
    await sotkamo.says("ilmiön tila I-2026-0002 avoin Moni kertoi samaa.")
    await sotkamo.says(f"kokous {DAY}")
    await sotkamo.says(f"asialistalle I-2026-0002 {DAY}")
    assert "E-2026-0002" in await sotkamo.says(f"ehdotus I-2026-0002 {WHAT}")
    return County(county, kuhmo, sotkamo)


async def test_each_sees_its_own_and_the_county_group_everything(on: Stage, there: County) -> None:
    async with on.unit() as unit:
        found = {
            number: await unit.observations.numbered(number) for number in ("H-2026-0001", *OF_SOTKAMO[:2])
        }
        other = await unit.observations.numbered("H-2026-0002")
        at = [await unit.groups.in_channel(TENANT_ID, one.channel or "") for one in vars(there).values()]
        meeting = await unit.meetings.on(datetime(2026, 12, 17, tzinfo=UTC).date())
    county, kuhmo, sotkamo = (one.id for one in at)
    assert [one.group_id for one in found.values()] == [kuhmo, sotkamo, sotkamo]
    assert other.group_id == county  # of no single municipality
    assert meeting.group_id == sotkamo
    assert "1 havainto" in await there.kuhmo.says("jono")
    shown = await there.kuhmo.own.says("jono")
    assert "Jono: 1 / 1" in shown
    assert "H-2026-0001" in shown
    shown = await there.county.own.says("jono")
    assert "Jono: 1 / 2" in shown
    assert "H-2026-0001" in shown
    assert "H-2026-0002" in words(await there.county.own.presses("queue"))
    for number in OF_SOTKAMO:
        assert "En löydä" not in await there.county.says(number)
    assert DAY in await there.sotkamo.says("kokous")
    assert DAY not in await there.county.says("kokous")  # it has days of its own
    assert DAY not in await there.kuhmo.says("kokous")


WORDS = {"allow-word", "remove-word"}
"""What is said the second time as done already."""
SETTINGS = {"finnish", "swedish", "english", "text-mode", "card-mode"}


@pytest.mark.timeout(600)
@pytest.mark.untraced
async def test_nothing_of_one_group_is_read_in_the_channel_of_another(on: Stage, there: County) -> None:
    """Whatever is typed there, about each thing of the other, is answered as if that were not there."""
    texts = Texts(Language.FI)
    for name in registry.TYPED[Where.CHANNEL]:
        if name in SETTINGS:
            continue
        order = texts.words(f"words-{name}")[0]
        for named, unknown in (
            ("", ""),
            *((number, f"{number[:7]}9999") for number in OF_SOTKAMO[1:]),
            (f"I-2026-0002 {DAY}", f"I-2026-9999 {DAY}"),
            (DAY, "18.12.2026"),
        ):
            for more in ("", " käsitelty Tämä on syy."):
                said = await there.kuhmo.says(f"{order} {named}{more}".strip())
                for word in THEIRS:
                    assert word.lower() not in said.lower().replace(named.lower(), "")
                if named in ("", DAY) or name in WORDS:
                    continue  # some of it is done by now
                control = await there.kuhmo.says(f"{order} {unknown}{more}".strip())
                assert _same(said, named) == _same(control, unknown), (order, named)


def _same(said: str, named: str) -> str:
    for part in named.split():
        said = said.replace(part, "·")
    return (
        said.replace("I-2026-0001", "·").replace("H-2026-0001", "·").replace("E-2026-0001", "·")
    )  # examples


async def test_nothing_of_one_group_is_posted_to_another(on: Stage, there: County) -> None:
    before = {one.channel: len(one.heard) for one in vars(there).values()}
    card = await there.sotkamo.says("E-2026-0002")
    assert WHAT in card
    await there.sotkamo.says("tila E-2026-0002 esitetty")
    await Chat(on, SVEN).says("kooste")
    await file_by_card(Chat(on, SVEN), f"{BUS['fi']} Taksi on kallis.", area="Sotkamo")
    await there.sotkamo.says("yhdistä H-2026-0006 I-2026-0002")
    await there.sotkamo.confirms(f"peru kokous {DAY} Ei ehditä.")
    on.clock.set(datetime(2026, 11, 23, 7, 0, tzinfo=UTC))
    async with on.unit() as unit:
        assert (
            await digest_posts.queue_due(Context(unit=unit, county=on.settings.county, now=on.clock())) == 3
        )
    await on.house.courier.empty()
    told = "\n".join(words(one) for one in there.kuhmo.heard[before[there.kuhmo.channel] :])
    assert "Kotihoidon perumiset" in told  # its own digest
    for word in THEIRS:
        assert word.lower() not in told.lower()
    county = "\n".join(words(one) for one in there.county.heard[before[there.county.channel] :])
    assert "E-2026-0002" in county  # in its digest, not in news of its own
    assert "peruttu" not in county


async def test_what_is_coded_otherwise_moves_and_the_group_is_told_so(on: Stage, there: County) -> None:
    said = await there.kuhmo.says("korjaa H-2026-0001 alue: Sotkamo")
    assert "kuuluu nyt toiselle työryhmälle" in said
    assert "En löydä" in await there.kuhmo.says("H-2026-0001")
    assert "H-2026-0001" in await there.sotkamo.own.says("jono")
    async with on.unit() as unit:
        moved = await unit.observations.numbered("H-2026-0001")
        entries = await unit.log.of(moved.id)
    assert [one.about for one in entries if one.action is Action.REGROUPED] == [moved.group_id]
    await there.county.says("korjaa H-2026-0003 alue: Kuhmo")  # linked: it stays where it is
    assert "En löydä" not in await there.sotkamo.says("H-2026-0003")


async def test_a_button_moves_it_too_and_its_card_shows_nothing_more(there: County) -> None:
    await there.kuhmo.own.says("H-2026-0001")
    await there.kuhmo.own.presses("edit")
    card = words(await there.kuhmo.own.presses("amend", code_area="Sotkamo"))
    assert "kuuluu nyt toiselle työryhmälle" in card
    assert TEXT["fi"] not in card


async def test_a_group_that_is_linked_takes_what_waits_and_is_its_own(on: Stage) -> None:
    await file_by_card(Chat(on, ANNA), area="Kuhmo")  # before any group is there
    await file_by_card(Chat(on, SVEN), CARE["fi"], area="Sotkamo")
    county = await linked_channel(on)
    assert "H-2026-0001" in await county.own.says("jono")
    kuhmo = await linked(on, "kuhmo", LEENA, EVERYTHING, "Kuhmo")
    shown = await kuhmo.own.says("jono")
    assert "Jono: 1 / 1" in shown
    assert "H-2026-0001" in shown
    async with on.unit() as unit:
        mine = await unit.groups.in_channel(TENANT_ID, kuhmo.channel or "")
        moved = await unit.observations.numbered("H-2026-0001")
        entries = [one for one in await unit.log.of(moved.id) if one.action is Action.REGROUPED]
    assert moved.group_id == mine.id
    assert [(one.about, one.person_id) for one in entries] == [(mine.id, None)]


@pytest.mark.parametrize(
    ("widest", "behind", "remit"),
    [
        (EVERYTHING, "", EVERYTHING),
        (EVERYTHING, "Kuhmo, Sotkamo", Remit(municipalities=("Kuhmo", "Sotkamo"))),
        (EVERYTHING, "Kuhmo ja lastensuojelu", Remit(municipalities=("Kuhmo",), services=("LASTEN",))),
        (EVERYTHING, "Kajana, barnskydd", Remit(municipalities=("Kajaani",), services=("LASTEN",))),
        (EVERYTHING, "services for older people", Remit(services=("IAKK",))),
        (KUHMO, "", KUHMO),
        (KUHMO, "Iäkkäiden palvelut", Remit(municipalities=("Kuhmo",), services=("IAKK",))),
    ],
)
async def test_linking_only_narrows_and_says_what_for_and_who_coordinates(
    on: Stage, widest: Remit, behind: str, remit: Remit
) -> None:
    chat = await linked(on, "some", LEENA, widest, behind)
    said = words(chat.heard[-1])
    assert "olet nyt tämän työryhmän koordinaattori" in said
    async with on.unit() as unit:
        group = await unit.groups.in_channel(TENANT_ID, chat.channel or "")
        leena = await unit.people.find(TENANT_ID, LEENA.object_id)
        (given,) = [one for who, one in await unit.roles.given() if who == leena.id]
    assert group.remit == remit
    assert (given.role, given.group_id) == (Role.COORDINATOR, group.id)
    assert all(name in said for name in remit.municipalities)
    assert ("koko hyvinvointialue" in said) is not bool(remit.municipalities)


@pytest.mark.parametrize(
    ("behind", "refused"), [("Sotkamo", "suppeammalle alueelle"), ("Atlantis", "Kirjoita koodin perään")]
)
async def test_a_refused_link_uses_no_code_up(on: Stage, behind: str, refused: str) -> None:
    code = await code_for(on, KUHMO)
    chat = Chat(on, KAISA, channel=CHANNEL)
    assert refused in await chat.says(f"liitä {code} {behind}")
    async with on.unit() as unit:
        assert await unit.groups.working() == []
    assert "Kanava on liitetty" in await chat.says(f"liitä {code}")


async def test_a_coordinator_of_one_group_is_none_in_another(on: Stage, there: County) -> None:
    on.teams.rosters[TEAM].append({"id": LEENA.teams_id, "aadObjectId": LEENA.object_id})
    on.house.handler.dispatcher.roster.forget()  # type: ignore[attr-defined]
    leena = Chat(on, LEENA, channel=CHANNEL)
    assert "Tämän voi tehdä" in await leena.says("jono")
    assert "Tämän voi tehdä" not in await there.kuhmo.says("jono")


async def test_what_concerns_all_municipalities_is_the_county_group_s(on: Stage, there: County) -> None:
    leena, kaisa = Chat(on, LEENA), Chat(on, KAISA)
    for order in ("vuosiraportti 2025", "luvut"):
        who = leena if order.startswith("vuosi") else there.kuhmo
        assert "koko hyvinvointialueen työryhmä" in await who.says(order)
        whole = kaisa if order.startswith("vuosi") else there.county
        assert "koko hyvinvointialueen työryhmä" not in await whole.says(order)


async def test_the_pack_out_of_the_chat_is_of_the_own_group(on: Stage, there: County) -> None:
    for who, told in ((ELLEN, True), (LEENA, False)):
        chat = Chat(on, who)
        await chat.says("suomeksi")
        said = await chat.says(f"aineisto {DAY}")
        assert ("ei ole kokousta" not in said) is told


@pytest.fixture
async def first_handlers(database_url: str) -> Stage:
    """A stage in a county where supervisors screen first."""
    async with stage(database_url, first_handler=FirstHandler.SUPERVISOR) as running:
        yield running  # type: ignore[misc]


async def test_a_first_handler_sees_and_screens_what_their_scope_covers(first_handlers: Stage) -> None:
    on = first_handlers
    await file_by_card(Chat(on, ANNA), area="Kuhmo")
    await file_by_card(Chat(on, SVEN), CARE["fi"], area="Sotkamo")
    await linked_channel(on)
    await appointed(on, LEENA, Role.SUPERVISOR)
    async with on.unit() as unit:
        leena = await unit.people.find(TENANT_ID, LEENA.object_id)
        await unit.roles.take(leena.id, Role.SUPERVISOR)
        await unit.roles.give(leena.id, Role.SUPERVISOR, on.clock(), Scope(area="Kuhmo"))
    first = Chat(on, LEENA, channel=CHANNEL)
    shown = await first.own.says("jono")
    assert "Jono: 1 / 1" in shown
    assert "H-2026-0001" in shown
    assert "ei kuulu alueeseen" in await first.says("sulje H-2026-0002 käsitelty Asia on jo hoidossa.")
    assert "suljettu" in await first.says("sulje H-2026-0001 käsitelty Asia on jo hoidossa.")


async def test_a_publication_is_its_phenomenon_s_group_s(on: Stage, there: County) -> None:
    async with on.unit() as unit:
        about = await unit.phenomena.numbered("I-2026-0002")
        await unit.publications.add(a_publication("J-2026-0001", about))
    assert "En löydä" in await there.kuhmo.says("J-2026-0001")
    for chat in (there.sotkamo, there.county):
        assert "En löydä" not in await chat.says("J-2026-0001")


async def test_who_is_in_several_groups_acts_in_that_of_the_number_else_of_the_role(
    on: Stage, there: County
) -> None:
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
        county, kuhmo, sotkamo = [
            await unit.groups.in_channel(TENANT_ID, one.channel or "") for one in vars(there).values()
        ]
        anna = await unit.people.find(TENANT_ID, ANNA.object_id)
        await unit.roles.give(anna.id, Role.CHAIR, on.clock(), group=sotkamo.id)
        for mine, number, group in (
            ([county, kuhmo, sotkamo], "H-2026-0001", kuhmo),
            ([county, kuhmo, sotkamo], "E-2026-0002", sotkamo),
            ([county, kuhmo], "I-2026-0002", county),  # it sees everything
            ([county, kuhmo, sotkamo], "", sotkamo),
            ([county, kuhmo, sotkamo], "H-2026-9999", sotkamo),
            ([county, kuhmo], "", county),
            ([kuhmo], "E-2026-0002", kuhmo),
            ([], "E-2026-0002", None),
        ):
            assert await group_ownership.chosen(ctx, mine, anna, number) == group


async def test_what_the_county_group_gathers_is_not_put_into_another_group_s_hands(there: County) -> None:
    assert "kuuluvat eri työryhmille" in await there.county.says("yhdistä H-2026-0001 I-2026-0002")
    assert "on koottu" in await there.county.says("kokoa H-2026-0001 H-2026-0002 Koko alueen asia")
    assert "En löydä" in await there.kuhmo.says("I-2026-0003")
    assert "I-2026-0003" not in await there.kuhmo.says("H-2026-0001")


@pytest.mark.timeout(600)
@pytest.mark.untraced
async def test_nothing_of_one_group_is_read_in_the_chat_of_another_s_coordinator(
    on: Stage, there: County
) -> None:
    """As in the channel; what the bot takes for an observation is only what they have written themselves."""
    on.teams.rosters[TEAM] = [one for one in on.teams.rosters[TEAM] if one["id"] != LEENA.teams_id]
    texts, chat = Texts(Language.FI), Chat(on, LEENA)
    for name in dict.fromkeys([*registry.TYPED[Where.CHANNEL], *registry.TYPED[Where.PERSONAL]]):
        if name in SETTINGS | ENDING:
            continue
        order = texts.words(f"words-{name}")[0]
        for named in ("", *OF_SOTKAMO[1:], f"I-2026-0002 {DAY}"):
            said = await chat.says(f"{order} {named}".strip())
            if ("havainto" in said.lower() and "kesken" in said.lower()) or "Havaintosi" in said:
                for step in ("peruuta", "kyllä"):
                    await chat.says(step)
                continue
            for word in (one for one in THEIRS if one != "sotkamo"):  # municipalities may be chosen from
                assert word.lower() not in said.lower().replace(named.lower(), ""), (order, named)


ENDING = {"forget", "forget-sure", "decline-role"}
"""What ends the person's being there, or their role."""
