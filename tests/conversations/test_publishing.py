"""The channel publishes a period's counts, once."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.codes import ObservationType
from bot.domain.cubes import seal
from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.observation import withdrawn
from bot.domain.period import period_from_key
from bot.domain.release_chain import seen_as
from bot.domain.release_plan import PLANNED, Choice
from bot.domain.suppression import WITHHELD, Audience
from bot.domain.table_names import CROSSED
from bot.usecases import releases
from bot.usecases.context import Context
from tests.cast import CHANNEL, KAISA, LEENA
from tests.domain.counted import counting
from tests.stage import Chat, Stage, linked_channel, words
from tests.storage.cast import add_person, an_observation

OCTOBER = datetime(2026, 10, 20, 9, tzinfo=UTC)
AUGUST = datetime(2026, 8, 12, 9, tzinfo=UTC)


@pytest.fixture
async def channel(on: Stage) -> Chat:
    """The linked channel in October, with observations of August by four people: NEG 12, POS 8, NEU 2."""
    on.clock.set(OCTOBER)
    kinds = [ObservationType.NEG] * 12 + [ObservationType.POS] * 8 + [ObservationType.NEU] * 2
    async with on.unit() as unit:
        people = [await add_person(unit) for _ in range(4)]
        for n, kind in enumerate(kinds):
            number = await unit.observations.next_number(2026)
            one = an_observation(number, type=kind, person_id=people[n % 4].id, received_at=AUGUST)
            await unit.observations.add(one)
    return await linked_channel(on)


async def publish(channel: Chat, order: str) -> str:
    """Ask, look, and say yes."""
    await channel.says(order)
    return await channel.says("kyllä")


async def stored(on: Stage) -> list[tuple[str, str, str]]:
    async with on.unit() as unit:
        return [(one.number, one.audience, one.period) for one in await unit.releases.all()]


async def test_a_quarter_is_shown_before_it_is_published_and_asked_about_once(
    on: Stage, channel: Chat
) -> None:
    await channel.says("julkaisusuunnitelma havainnon tyyppi neljännesvuosittain")
    shown = await channel.says("julkaise 2026-q3")
    assert "Mitään ei ole vielä julkaistu" in shown
    assert "12 (55 %)" in shown
    assert "ei voi perua" in shown
    assert await stored(on) == []
    done = await channel.says("kyllä")
    assert "R-2026-0001" in done
    assert "12 (55 %)" in done
    assert "8 (" not in done  # positive hides with neutral
    assert "alle 5 tai peitetty" in done
    async with on.unit() as unit:
        gone = await unit.observations.numbered("H-2026-0001")
        await unit.observations.save(withdrawn(gone, on.clock()))
        (release,) = await unit.releases.all()
        (entry,) = await unit.log.of(release.id)
        assert entry.action is Action.PUBLISHED
        assert entry.person_id
        assert release.tables["type"] == {"NEG": 12, "POS": WITHHELD, "NEU": WITHHELD}
    on.clock.advance(days=1)
    assert await channel.says("publish 2026-Q3") == done


async def test_the_button_publishes_just_what_was_shown(on: Stage, channel: Chat) -> None:
    await channel.says("julkaise 2026-Q3")
    async with on.unit() as unit:
        await unit.observations.save(withdrawn(await unit.observations.numbered("H-2026-0001"), on.clock()))
    await channel.presses("publish")
    assert await stored(on) == []  # it would be 21 now, and that is shown first
    card = channel.card
    await channel.presses("publish", card)
    await channel.presses("publish", card)  # once more: it shows what was published
    assert await stored(on) == [("R-2026-0001", "organisation", "2026-Q3")]


async def test_a_no_publishes_nothing(on: Stage, channel: Chat) -> None:
    await channel.says("julkaise 2026-Q3")
    await channel.says("ei")
    assert await stored(on) == []


async def test_it_is_said_as_text_too(on: Stage, channel: Chat) -> None:
    await Chat(on, KAISA).says("pelkkä teksti")
    shown = await channel.says("publicera 2026-Q3")
    assert "22" in shown
    assert "kyllä" in shown
    assert "attachments" not in channel.heard[-1]


@pytest.mark.parametrize(
    ("order", "words_of_refusal"),
    [
        ("julkaise", "En tunne"),
        ("julkaise 2026-W47", "En tunne"),
        ("julkaise 2026-Q3 heti", "En tunne"),
        ("julkaise 2026-Q4", "päättynyt"),
        ("julkaise 2026", "päättynyt"),
        ("julkaise 2025\u20132029", "päättynyt"),
        ("julkaise 2026-Q3 julkisesti", "vain organisaatiolle"),
        ("julkaise 2024", "HAVAINTO_TERM"),
        ("julkaise valtuustokausi 2029-2033", "HAVAINTO_TERM"),
    ],
)
async def test_what_cannot_be_published_is_said(
    on: Stage, channel: Chat, order: str, words_of_refusal: str
) -> None:
    assert words_of_refusal in await channel.says(order)
    assert await stored(on) == []


async def test_a_half_year_is_the_sum_of_its_quarters_whatever_was_withdrawn_since(
    on: Stage, channel: Chat
) -> None:
    await channel.says("julkaisusuunnitelma havainnon tyyppi neljännesvuosittain")
    await publish(channel, "julkaise 2026-Q3")
    on.clock.set(datetime(2027, 1, 20, 9, tzinfo=UTC))
    assert "2026-Q4" in await channel.says("julkaise 2026-H2 julkisesti")
    async with on.unit() as unit:
        await unit.observations.save(withdrawn(await unit.observations.numbered("H-2026-0001"), on.clock()))
    await publish(channel, "julkaise 2026-Q4")
    shown = await publish(channel, "julkaise 2026-H2 julkisesti")
    assert "Julkisesti" in words(channel.heard[-1])
    assert "12 (55 %)" in shown
    assert [one[1:] for one in await stored(on)] == [
        ("organisation", "2026-Q3"),
        ("organisation", "2026-Q4"),
        ("public", "2026-H2"),
    ]


async def test_a_year_tells_all_other_answers_and_its_total_by_quarters(on: Stage, channel: Chat) -> None:
    on.clock.set(datetime(2027, 1, 20, 9, tzinfo=UTC))
    assert "2026-Q3" in await channel.says("julkaise 2026")  # the first observation came in August
    for quarter in (3, 4):
        await publish(channel, f"julkaise 2026-Q{quarter}")
    shown = await publish(channel, "julkaise vuosi 2026")
    assert "vuosi 2026" in shown
    assert "12 (55 %)" in shown
    assert "Palvelutehtävä" in shown
    async with on.unit() as unit:
        year = await unit.releases.get(Audience.ORGANISATION, "2026")
        assert year
        assert year.tables["total"] == {"ALL": 22}
        assert year.tables["service_task"]["LAPERH"] == 22
        assert await unit.cubes.years() == [2026]
    refused = await channel.says("julkaisusuunnitelma palvelutehtävä valtuustokausittain")
    assert "on jo julkaistu" in refused


async def test_a_year_tells_the_same_with_and_without_the_quarters_before_it_began(
    on: Stage, channel: Chat
) -> None:
    """So that nothing can be seen from which quarters were published: they have zeros in them."""
    county = on.settings.county
    on.clock.set(datetime(2027, 1, 20, 9, tzinfo=UTC))
    years = []
    for quarters in ((3, 4), (1, 2)):
        async with on.unit() as unit:
            ctx = Context(unit=unit, county=county, now=on.clock())
            for quarter in quarters:
                period = period_from_key(f"2026-Q{quarter}")
                told = await releases.publish(ctx, audience=Audience.ORGANISATION, period=period)
                assert told.tables["total"] == {"ALL": 22 if quarter == 3 else 0}
            year = period_from_key("2026")
            years.append(await releases.preview(ctx, audience=Audience.ORGANISATION, period=year))
    assert years[0].tables == years[1].tables


async def test_the_plan_says_what_each_choice_costs(on: Stage, channel: Chat) -> None:
    first = await channel.says("julkaisusuunnitelma")
    assert "valtuustokausi 2025–2029" in first  # noqa: RUF001 - as people write it
    assert "Kun viime vuoden havaintojen määrä on julkaistu" in first
    await publish(channel, "julkaise 2026-Q3")
    on.clock.set(datetime(2027, 1, 20, 9, tzinfo=UTC))
    shown = await channel.says("julkaisusuunnitelma")
    assert "22 havaintoa" in shown
    assert "Kerrottaisiin neljännesvuosittain tuskin mitään" in shown
    assert "neljännesvuosittain (julkaistu, ei muutu enää)." in shown
    assert "Ihmisten omat sanat" in shown


async def test_a_length_is_changed_by_words_and_by_the_card(on: Stage, channel: Chat) -> None:
    shown = await channel.says("release plan: sector by council term")
    assert "valtuustokausittain." in shown
    async with on.unit() as unit:
        (choice,) = await unit.choices.all()
        (entry,) = await unit.log.of(choice.id)
    assert (choice.term, choice.name, choice.length) == ("2025-2029", "sector", "T")
    assert (entry.action, entry.state) == (Action.PLANNED, "sector:T")
    await channel.says("julkaisusuunnitelma")
    await channel.presses("release_plan", table="sector", length="H")
    async with on.unit() as unit:
        assert [one.length for one in await unit.choices.all()] == ["H"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("julkaisusuunnitelma hallinnonala joskus", "Kirjoita taulukko"),
        ("julkaisusuunnitelma ilmiö vuosittain", "Kirjoita taulukko"),
        ("julkaisusuunnitelma havaintojen määrä valtuustokausittain", "vähintään yhtä usein"),
    ],
)
async def test_what_no_plan_can_be_is_said(on: Stage, channel: Chat, said: str, answer: str) -> None:
    assert answer in await channel.says(said)
    async with on.unit() as unit:
        assert await unit.choices.all() == []


async def test_a_member_who_is_no_coordinator_sees_what_is_published_and_publishes_nothing(
    on: Stage, channel: Chat
) -> None:
    leena = Chat(on, LEENA, channel=CHANNEL)
    await leena.says("julkaise 2026-Q3")
    await leena.says("kyllä")
    await leena.says("julkaisusuunnitelma tyyppi vuosittain")
    assert await stored(on) == []
    await publish(channel, "julkaise 2026-Q3")
    assert "22" in await leena.says("julkaise 2026-Q3")


async def test_publishing_twice_is_refused_by_the_use_case(on: Stage, channel: Chat) -> None:
    await publish(channel, "julkaise 2026-Q3")
    period, county = period_from_key("2026-Q3"), on.settings.county
    async with on.unit() as unit:
        with pytest.raises(Refusal, match="release-exists"):
            await releases.publish(
                Context(unit=unit, county=county, now=on.clock()),
                audience=Audience.ORGANISATION,
                period=period,
            )


async def test_the_term_is_told_after_all_links_were_cut(on: Stage, channel: Chat) -> None:
    """And counted then and there it would be withheld: nobody knows any more that they were several."""
    await channel.says("julkaisusuunnitelma havainnon tyyppi valtuustokausittain")
    for lengthened in ("tuen tarve", "hallinnonala", "palvelutehtävä"):
        await channel.says(f"julkaisusuunnitelma {lengthened} valtuustokausittain")
    county = on.settings.county
    on.clock.set(datetime(2029, 2, 1, 9, tzinfo=UTC))
    async with on.unit() as unit:
        await releases.seal_years(Context(unit=unit, county=county, now=on.clock()))
        for one in await unit.observations.received(AUGUST, OCTOBER):
            await unit.observations.save(replace(one.with_values(text=""), person_id=None))
    for year in (2025, 2026, 2027, 2028):
        for key in (*(f"{year}-Q{quarter}" for quarter in (1, 2, 3, 4)), f"{year}"):
            async with on.unit() as unit:
                ctx = Context(unit=unit, county=county, now=on.clock())
                period = period_from_key(key)
                await releases.publish(ctx, audience=Audience.ORGANISATION, period=period)
    await publish(channel, "julkaise valtuustokausi 2025-2029")
    async with on.unit() as unit:
        term = await unit.releases.get(Audience.ORGANISATION, "2025-2029")
        late = await unit.releases.get(Audience.ORGANISATION, "2026-Q3")
    assert term
    assert late
    assert late.tables["total"] == {"ALL": WITHHELD}
    assert term.tables["type"]["NEG"] == 12
    assert "2025-2029" in {one[2] for one in await stored(on)}


async def test_what_a_changed_classification_withholds_is_said_apart(on: Stage, channel: Chat) -> None:
    """The needs of 2025 follow another wording, of which no map is known; the rest is told as ever."""
    county = on.settings.county
    on.clock.set(datetime(2029, 2, 1, 9, tzinfo=UTC))
    async with on.unit() as unit:
        for name in PLANNED:
            await unit.choices.put(Choice(id=name, term="2025-2029", name=name, length="T"))
        of_2025 = seal(2025, counting(()), county.published)
        older = [replace(one, taxonomy="SHL11@2015-04-01") if one.taxonomy else one for one in of_2025]
        await unit.cubes.add(older)
    shown = await channel.says("julkaise 2025-2029")
    assert "Mitään ei ole vielä julkaistu" in shown
    assert "luokitus muuttui" in shown
    assert "luokan sisältö on muuttunut" in shown
    assert "NEG" not in shown
    await channel.says("kyllä")
    async with on.unit() as unit:
        term = await unit.releases.get(Audience.ORGANISATION, "2025-2029")
        assert term
        assert await releases.verify(Context(unit=unit, county=county, now=on.clock())) == ([], True)
    assert set(term.changed) == {"need_main", CROSSED}
    assert set(term.changed["need_main"]) == set(term.tables["need_main"])
    assert term.tables["type"]["NEG"] == 12


async def test_what_was_withdrawn_since_the_total_was_told_shows_in_no_table(
    on: Stage, channel: Chat
) -> None:
    """Told whole, a year's types would add up to one less than its quarters."""
    on.clock.set(datetime(2027, 1, 20, 9, tzinfo=UTC))
    county = on.settings.county
    async with on.unit() as unit:
        for one in await unit.observations.received(AUGUST, OCTOBER):
            kind = ObservationType.NEG if one.type == ObservationType.NEG else ObservationType.POS
            await unit.observations.save(one.with_values(type=kind))
        ctx = Context(unit=unit, county=county, now=on.clock())
        for quarter in (1, 2, 3, 4):
            period = period_from_key(f"2026-Q{quarter}")
            await releases.publish(ctx, audience=Audience.ORGANISATION, period=period)
        whole = await releases.preview(ctx, audience=Audience.ORGANISATION, period=period_from_key("2026"))
    assert whole.tables["type"] == {"NEG": 12, "POS": 10, "NEU": 0}
    async with on.unit() as unit:
        await unit.observations.save(withdrawn(await unit.observations.numbered("H-2026-0001"), on.clock()))
        ctx = Context(unit=unit, county=county, now=on.clock())
        assert await unit.cubes.years() == [2026]  # counted once, before the withdrawal
        counted = await releases.preview(ctx, audience=Audience.ORGANISATION, period=period_from_key("2026"))
    assert counted.tables["type"] == whole.tables["type"]
    assert counted.tables["total"] == {"ALL": 22}


async def test_a_withdrawal_before_the_year_is_counted_withholds_something_of_every_table(
    on: Stage, channel: Chat
) -> None:
    on.clock.set(datetime(2027, 1, 20, 9, tzinfo=UTC))
    county = on.settings.county
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=county, now=on.clock())
        for quarter in (1, 2, 3, 4):
            period = period_from_key(f"2026-Q{quarter}")
            await releases.publish(ctx, audience=Audience.ORGANISATION, period=period)
        await unit.observations.save(withdrawn(await unit.observations.numbered("H-2026-0001"), on.clock()))
        year = await releases.preview(ctx, audience=Audience.ORGANISATION, period=period_from_key("2026"))
    assert year.tables["total"] == {"ALL": 22}
    for name, table in year.tables.items():
        assert name == "total" or WITHHELD in table.values()


async def test_figures_that_have_changed_since_they_were_seen_are_not_published(
    on: Stage, channel: Chat
) -> None:
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
        period, audience = period_from_key("2026-Q3"), Audience.ORGANISATION
        seen = seen_as(await releases.preview(ctx, audience=audience, period=period))
        assert seen == seen_as(await releases.preview(ctx, audience=audience, period=period))
        await unit.observations.save(withdrawn(await unit.observations.numbered("H-2026-0001"), on.clock()))
        with pytest.raises(Refusal, match="release-other"):
            await releases.publish(ctx, audience=audience, period=period, seen=seen)
    assert await stored(on) == []


async def test_two_copies_that_publish_at_once_make_one_release(on: Stage, channel: Chat) -> None:
    async def publish_it() -> str:
        try:
            async with on.unit() as unit:
                ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
                period = period_from_key("2026-Q3")
                found = await releases.publish(ctx, audience=Audience.ORGANISATION, period=period)
                return found.number
        except Refusal as refusal:
            return refusal.key

    done = await asyncio.gather(*(publish_it() for _ in range(3)))
    assert sorted(done) == ["R-2026-0001", "release-exists", "release-exists"]
    assert len(await stored(on)) == 1


async def test_a_clock_that_is_wrong_by_years_publishes_nothing(on: Stage, channel: Chat) -> None:
    on.clock.set(datetime(1970, 1, 20, 9, tzinfo=UTC))
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
        with pytest.raises(Refusal, match="release-clock"):
            await releases.publish(ctx, audience=Audience.ORGANISATION, period=period_from_key("2026-Q3"))
