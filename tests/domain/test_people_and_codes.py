"""Languages, pairing codes, and the places that keep notices in order."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.errors import Refusal
from bot.domain.group import ALPHABET, hash_of, new_code
from bot.domain.notices import for_channel, for_group, for_person
from bot.domain.people import GREETING_WAIT, USUAL_LANGUAGE, named_language
from bot.domain.roles import Permission
from bot.usecases import groups, people
from bot.usecases.context import Context
from bot.usecases.groups import Channel
from storage.engine.database import Database
from tests.delivery.post_office import Letterbox, PostOffice
from tests.fakes.clock import FakeClock
from tests.fakes.quick import quick

COUNTY = County(municipalities=KAINUU)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("fi-FI", "fi"),
        ("sv-FI", "sv"),
        ("sv-SE", "sv"),
        ("sv", "sv"),
        ("SV_fi", "sv"),
        ("en-GB", "en"),
        ("en-US", "en"),
        ("de-DE", None),
        ("svx", None),
        ("english", None),
        ("", None),
        (None, None),
    ],
)
def test_the_language_that_a_locale_names(locale: str | None, language: str | None) -> None:
    assert named_language(locale) is (Language(language) if language else None)
    assert (named_language(locale) or USUAL_LANGUAGE) is Language(language or "fi")


@given(locale=st.text(max_size=10))
def test_any_locale_has_a_language(locale: str) -> None:
    assert (named_language(locale) or USUAL_LANGUAGE) in Language


def test_a_code_is_eight_letters_that_nobody_mistakes_and_never_the_same() -> None:
    codes = {new_code() for _ in range(300)}
    assert len(codes) == 300
    assert all(len(code) == 9 and code[4] == "-" for code in codes)
    assert {char for code in codes for char in code} - {"-"} <= set(ALPHABET)
    assert not set("0O1I2Z5S6B8") & set(ALPHABET) - {"Z"}
    assert len(set(ALPHABET)) == len(ALPHABET) == 25


@pytest.mark.parametrize("said", ["ABCD-EFGH", "abcd-efgh", " abcd efgh ", "ABCDEFGH", "a-b-c-d e.f.g.h"])
def test_a_code_is_known_however_it_is_typed(said: str) -> None:
    assert hash_of(said) == hash_of("ABCD-EFGH")
    assert hash_of(said) != hash_of("ABCD-EFGJ")
    assert "ABCD" not in hash_of(said).upper()


def test_places_of_different_kinds_are_never_the_same() -> None:
    assert len({for_person("1"), for_group("1"), for_channel("1", "1")}) == 3


@pytest.fixture
async def office(database_url: str) -> AsyncIterator[PostOffice]:
    """The use cases on a database."""
    clock = FakeClock()
    database = quick(Database(database_url))
    yield PostOffice(database, clock, Letterbox(clock))
    await database.dispose()


CHANNEL = Channel(
    tenant_id="tenant", team_id="19:team", channel_id="19:one", service_url="https://smba.example/"
)


async def issue(office: PostOffice) -> str:
    async with office.units() as unit:
        return await groups.issue_code(Context(unit=unit, county=COUNTY, now=office.clock()))


async def link(office: PostOffice, code: str, channel: Channel = CHANNEL, language: str = "fi") -> str:
    """The id of the group, once a speaker of this language has linked it."""
    person = replace(await office.person(), language=Language(language))
    async with office.units() as unit:
        return (
            await groups.link(
                Context(unit=unit, county=COUNTY, now=office.clock(), actor=person), channel, code
            )
        ).id


async def test_a_code_links_one_channel_and_no_second(office: PostOffice) -> None:
    code = await issue(office)
    await link(office, code.lower())
    with pytest.raises(Refusal, match="code-wrong"):
        await link(office, code, replace(CHANNEL, channel_id="19:two"))
    async with office.units() as unit:
        assert [group.channel_id for group in await unit.groups.working()] == ["19:one"]


@pytest.mark.parametrize(("minutes", "good"), [(14.99, True), (15, False)])
async def test_a_code_lives_fifteen_minutes(office: PostOffice, minutes: float, *, good: bool) -> None:
    code = await issue(office)
    office.clock.advance(minutes=minutes)
    if good:
        assert await link(office, code)
    else:
        with pytest.raises(Refusal, match="code-wrong"):
            await link(office, code)


async def test_a_linked_channel_uses_up_no_second_code(office: PostOffice) -> None:
    await link(office, await issue(office))
    code = await issue(office)
    with pytest.raises(Refusal, match="channel-taken"):
        await link(office, code)
    assert await link(office, code, replace(CHANNEL, channel_id="19:two"))


async def test_a_channel_that_was_left_is_the_same_group_when_linked_anew(office: PostOffice) -> None:
    first = await link(office, await issue(office))
    async with office.units() as unit:
        await groups.leave(Context(unit=unit, county=COUNTY, now=office.clock()), "tenant", "19:team")
        await groups.leave(
            Context(unit=unit, county=COUNTY, now=office.clock() + timedelta(days=1)), "tenant", "19:team"
        )
        assert await unit.groups.working() == []
        assert [entry.action for entry in await unit.log.of(first)] == ["group_linked", "group_left"]
    office.clock.advance(days=40)
    again = await link(office, await issue(office), language="sv")
    assert again == first
    async with office.units() as unit:
        group = await unit.groups.get(first)
    assert (group.language, group.linked_at, group.left_at) == ("sv", office.clock(), None)


async def test_five_wrong_codes_are_the_most_in_a_quarter_of_an_hour(office: PostOffice) -> None:
    anna, sven = await office.person(), await office.person()
    async with office.units() as unit:
        for _ in range(5):
            await groups.check_tries(
                Context(unit=unit, county=COUNTY, now=office.clock(), actor=anna), permission=Permission.LINK
            )
            await unit.groups.note_wrong_try(anna.id, office.clock())
        with pytest.raises(Refusal, match="code-too-many"):
            await groups.check_tries(
                Context(unit=unit, county=COUNTY, now=office.clock(), actor=anna), permission=Permission.LINK
            )
        await groups.check_tries(
            Context(unit=unit, county=COUNTY, now=office.clock(), actor=sven), permission=Permission.LINK
        )
        office.clock.advance(minutes=15, seconds=1)
        await groups.check_tries(
            Context(unit=unit, county=COUNTY, now=office.clock(), actor=anna), permission=Permission.LINK
        )


async def test_a_clock_that_is_set_back_locks_nobody_out_of_codes(office: PostOffice) -> None:
    anna = await office.person()
    async with office.units() as unit:
        for _ in range(5):
            await unit.groups.note_wrong_try(anna.id, office.clock())
        office.clock.advance(minutes=-14)  # or another copy's clock is behind
        with pytest.raises(Refusal, match="code-too-many"):
            await groups.check_tries(
                Context(unit=unit, county=COUNTY, now=office.clock(), actor=anna), permission=Permission.LINK
            )
        office.clock.advance(hours=-3)
        await groups.check_tries(
            Context(unit=unit, county=COUNTY, now=office.clock(), actor=anna), permission=Permission.LINK
        )


async def test_greetings_without_a_language_wait_on_either_copy_and_after_a_restart(
    office: PostOffice,
) -> None:
    other = PostOffice(office.database, office.clock, office.messenger)
    anna = replace(await office.person(), language=None)
    async with office.units() as unit:
        await people.welcome(Context(unit=unit, county=COUNTY, now=office.clock()), anna)
        await groups.welcome(Context(unit=unit, county=COUNTY, now=office.clock()), CHANNEL, None)
    for copy in (office, other):
        assert await copy.courier.empty() == 0
        assert copy.courier.next_look == GREETING_WAIT
    office.clock.advance(seconds=3)
    office.restart()
    assert await office.courier.empty() == 0
    assert office.courier.next_look == timedelta(seconds=2)
    async with other.units() as unit:
        await groups.hear(Context(unit=unit, county=COUNTY, now=other.clock()), CHANNEL, Language.SV)
    assert await office.courier.empty() == 1
    assert await other.courier.empty() == 0
    office.clock.advance(seconds=2)
    assert await other.courier.empty() == 1
    rows = {row.kind: row for row in (await office.rows()).values()}
    assert {kind: (row.subject, row.state) for kind, row in rows.items()} == {
        "team_welcome": ("sv", "sent"),
        "welcome": (None, "sent"),
    }


async def test_an_event_that_names_a_language_wakes_the_courier(office: PostOffice) -> None:
    woken: list[str] = []
    async with office.units() as unit:
        await groups.welcome(Context(unit=unit, county=COUNTY, now=office.clock()), CHANNEL, None)
    office.units.on_queued = lambda: woken.append("woken")
    async with office.units() as unit:
        await groups.hear(Context(unit=unit, county=COUNTY, now=office.clock()), CHANNEL, Language.SV)
    assert woken == ["woken"]
    await office.courier.empty()
    async with office.units() as unit:
        await groups.hear(Context(unit=unit, county=COUNTY, now=office.clock()), CHANNEL, Language.EN)
    assert woken == ["woken"]


async def test_a_person_and_a_team_are_greeted_once(office: PostOffice) -> None:
    anna = await office.person()
    for _ in range(3):
        async with office.units() as unit:
            await people.welcome(Context(unit=unit, county=COUNTY, now=office.clock()), anna)
            await groups.welcome(Context(unit=unit, county=COUNTY, now=office.clock()), CHANNEL, Language.SV)
        office.clock.advance(days=400)
    kinds = sorted(row.kind for row in (await office.rows()).values())
    assert kinds == ["team_welcome", "welcome"]
