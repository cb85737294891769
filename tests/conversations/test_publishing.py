"""The channel publishes a period's counts, once."""

from datetime import UTC, datetime

import pytest

from bot.domain.codes import ObservationType
from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.observation import withdrawn
from bot.domain.period import period_from_key
from bot.domain.suppression import WITHHELD, Audience
from bot.usecases import evidence
from bot.usecases.context import Context
from tests.cast import CHANNEL, KAISA, LEENA
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


async def test_a_quarter_is_published_by_a_word_and_stays_as_it_was(on: Stage, channel: Chat) -> None:
    shown = await channel.says("julkaise 2026-q3")
    assert "22" in shown
    assert "12 (55 %)" in shown
    assert "8 (" not in shown  # positive hides with neutral
    assert "alle 5 tai peitetty" in shown
    async with on.unit() as unit:
        gone = await unit.observations.numbered("H-2026-0001")
        await unit.observations.save(withdrawn(gone, on.clock()))
        (release,) = await unit.releases.all()
        (entry,) = await unit.log.of(release.id)
        assert entry.action is Action.PUBLISHED
        assert entry.person_id
        assert release.tables["type"] == {"NEG": 12, "POS": WITHHELD, "NEU": WITHHELD}
    on.clock.advance(days=1)
    assert await channel.says("publish 2026-Q3") == shown


async def test_it_is_said_as_text_too(on: Stage, channel: Chat) -> None:
    await Chat(on, KAISA).says("pelkkä teksti")
    shown = await channel.says("publicera 2026-Q3")
    assert "12 (55 %)" in shown
    assert "attachments" not in channel.heard[-1]


@pytest.mark.parametrize(
    ("order", "words_of_refusal"),
    [
        ("julkaise", "En tunne"),
        ("julkaise 2026-W47", "En tunne"),
        ("julkaise 2026-Q3 heti", "En tunne"),
        ("julkaise 2026-Q4", "päättynyt"),
        ("julkaise 2026-Q3 julkisesti", "puolivuosittain"),
    ],
)
async def test_what_cannot_be_published_is_said(
    on: Stage, channel: Chat, order: str, words_of_refusal: str
) -> None:
    assert words_of_refusal in await channel.says(order)
    async with on.unit() as unit:
        assert await unit.releases.all() == []


async def test_a_half_year_is_the_sum_of_its_quarters_whatever_was_withdrawn_since(
    on: Stage, channel: Chat
) -> None:
    await channel.says("julkaise 2026-Q3")
    on.clock.set(datetime(2027, 1, 20, 9, tzinfo=UTC))
    assert "2026-Q4" in await channel.says("julkaise 2026-H2 julkisesti")
    async with on.unit() as unit:
        await unit.observations.save(withdrawn(await unit.observations.numbered("H-2026-0001"), on.clock()))
    await channel.says("julkaise 2026-Q4")
    shown = await channel.says("julkaise 2026-H2 julkisesti")
    assert "Julkisesti" in words(channel.heard[-1])
    assert "12 (55 %)" in shown
    async with on.unit() as unit:
        kinds = [(one.audience, one.period) for one in await unit.releases.all()]
    assert kinds == [("organisation", "2026-Q3"), ("organisation", "2026-Q4"), ("public", "2026-H2")]


async def test_a_member_who_is_no_coordinator_sees_what_is_published_and_publishes_nothing(
    on: Stage, channel: Chat
) -> None:
    leena = Chat(on, LEENA, channel=CHANNEL)
    await leena.says("julkaise 2026-Q3")
    async with on.unit() as unit:
        assert await unit.releases.all() == []
    await channel.says("julkaise 2026-Q3")
    assert "12 (55 %)" in await leena.says("julkaise 2026-Q3")


async def test_publishing_twice_is_refused_at_the_desk(on: Stage, channel: Chat) -> None:
    await channel.says("julkaise 2026-Q3")
    period, county = period_from_key("2026-Q3"), on.settings.county
    async with on.unit() as unit:
        with pytest.raises(Refusal, match="release-exists"):
            await evidence.publish(
                Context(unit=unit, county=county, now=on.clock()),
                audience=Audience.ORGANISATION,
                period=period,
            )
