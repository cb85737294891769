"""Time limits in words: reminders, the digest, "nothing yet", the figures, and feedback that waits."""

import pytest

from bot.domain.roles import Role
from scheduler.schedule import Duty
from tests.cast import ANNA, ELLEN, KAISA, LEENA, OTTO, SVEN, Actor
from tests.conversations.filing import TEXT, file_by_card
from tests.conversations.gathering import gathered
from tests.conversations.offices import appointed
from tests.conversations.test_reporter_modes import file_as
from tests.stage import Chat, Stage, linked_channel, words

H = "H-2026-0001"
WHY = "Asiasta on jo sovittu vuokrataloyhtiön kanssa."


async def tick(on: Stage, days: int = 0) -> None:
    """Let days pass, look at the limits, deliver."""
    on.clock.advance(days=days)
    await on.house.clockwork._jobs.do(Duty.LIMITS)
    await on.house.courier.empty()


@pytest.fixture
async def group(on: Stage, anna: Chat) -> Chat:
    """The working group's channel, with Kaisa speaking; Anna has filed one observation."""
    await file_by_card(anna)
    return await linked_channel(on)


@pytest.fixture
async def kaisa(on: Stage, group: Chat) -> Chat:
    """The coordinator's own chat."""
    return await appointed(on, KAISA, Role.COORDINATOR)


# --- reminders


@pytest.mark.both_sdks
async def test_the_coordinator_is_reminded_in_one_message_without_any_content(
    on: Stage, group: Chat, sven: Chat, kaisa: Chat
) -> None:
    await file_by_card(sven, TEXT["sv"])
    heard, in_channel = len(kaisa.heard), len(group.heard)
    await tick(on, 3)  # Saturday
    assert kaisa.heard[heard:] == []
    await tick(on, 2)  # Monday: that they came, as nothing looked before
    (news,) = kaisa.heard[heard:]
    assert "Jonossasi on 2 havaintoa" in words(news)
    assert news["summary"] == "Jonossasi on käsiteltävää"
    await tick(on, 1)
    _, told = kaisa.heard[heard:]
    said = words(told)
    assert f"{H}\nEsikäsittely: määräaika on tänään" in said
    assert "H-2026-0002\nEsikäsittely: määräaika on tänään" in said
    assert "saapumisviikon alusta" in said
    assert told["summary"] == "Sinulle on viesti Havainnolta."
    for language in ("fi", "sv"):
        assert TEXT[language][:20] not in str(told)
    await tick(on)
    await tick(on, 1)
    assert len(kaisa.heard) == heard + 2
    assert len(group.heard) == in_channel


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("på svenska", "Första behandling: tidsfristen går ut i dag"),
        ("in English", "Screening: due today"),
        ("pelkkä teksti", f"{H} \u2013 Esikäsittely: määräaika on tänään"),
    ],
)
async def test_a_reminder_comes_in_the_reader_s_language_and_way(
    on: Stage, kaisa: Chat, language: str, said: str
) -> None:
    await kaisa.says(language)
    await tick(on, 5)
    await tick(on, 1)
    assert said in words(kaisa.heard[-1])


async def test_the_chair_is_told_five_working_days_later(on: Stage, kaisa: Chat) -> None:
    leena = await appointed(on, LEENA, Role.CHAIR)
    await tick(on, 6)
    heard = len(leena.heard)
    await tick(on, 6)
    assert len(leena.heard) == heard
    await tick(on, 1)
    assert "määräaika oli 5 työpäivää sitten" in words(leena.heard[-1])


async def test_a_coordinator_without_a_chat_of_their_own_is_reminded_in_the_channel(
    on: Stage, group: Chat
) -> None:
    heard = len(group.heard)
    await tick(on, 5)
    await tick(on, 1)
    number, told = group.heard[heard:]
    assert "1 havainto odottaa esikäsittelyä" in words(number)
    assert H not in str(number)
    assert f"{H}\nEsikäsittely: määräaika on tänään" in words(told)
    assert TEXT["fi"][:20] not in str(told)


async def test_what_is_screened_in_time_reminds_nobody(on: Stage, group: Chat, kaisa: Chat) -> None:
    await group.says(f"sulje {H} käsitelty {WHY}")
    heard = len(kaisa.heard)
    await tick(on, 201)  # a Monday
    assert len(kaisa.heard) == heard


async def test_a_question_stops_the_clock_and_its_answer_starts_it_again(
    on: Stage, anna: Chat, group: Chat, kaisa: Chat
) -> None:
    await group.says(f"kysy {H} Kuinka usein tätä tapahtuu?")
    heard = len(kaisa.heard)
    await tick(on, 7)
    assert len(kaisa.heard) == heard
    await anna.says(f"vastaa {H} Tätä tapahtuu joka viikko.")
    await tick(on, 8)
    assert "Esikäsittely" in words(kaisa.heard[-1])


async def test_a_reopened_observation_has_its_limits_anew(
    on: Stage, anna: Chat, group: Chat, kaisa: Chat
) -> None:
    await group.says(f"sulje {H} käsitelty {WHY}")
    await tick(on, 30)
    await anna.confirms(f"käsittele uudelleen {H}")
    heard = len(kaisa.heard)
    await tick(on, 3)  # from Friday to Monday, before Christmas
    assert "Jonossasi on 1 havainto" in words(kaisa.heard[heard])
    await tick(on, 1)
    assert f"{H}\nEsikäsittely" in words(kaisa.heard[-1])


# --- the digest


async def test_the_digest_counts_what_was_reminded_of_in_vain(on: Stage, group: Chat, kaisa: Chat) -> None:
    for _ in range(3):
        await tick(on, 7)
    said = words(await _digest(group))
    assert "Käsitelkää jono\n1 havainto · myöhässä, määräpäivä oli" in said
    await group.says(f"sulje {H} käsitelty {WHY}")
    assert "Käsitelkää" not in words(await _digest(group))


async def _digest(group: Chat) -> dict[str, object]:
    await group.says("kooste")
    return group.card


async def test_the_digest_asks_for_an_answer_that_is_late(on: Stage, group: Chat, kaisa: Chat) -> None:
    await _sent_proposal(on, group)
    await tick(on, 30)
    said = words(await _digest(group))
    assert "Kysykää vastausta" not in said
    assert "E-2026-0001 · Kajaanin kaupunki · lähetetty" in said
    await tick(on, 1)
    said = words(await _digest(group))
    assert "Kysykää vastausta: Sovitaan malli, jossa maksuhäiriö ei estä asuntoa\n" in said
    assert "E-2026-0001 · ei vastausta: Kajaanin kaupunki · myöhässä, määräpäivä oli" in said
    assert said.count("E-2026-0001") == 1, "no line twice"
    await group.says("tila E-2026-0001 vastattu kyllä 31.12.2027 Malli otetaan käyttöön.")
    said = words(await _digest(group))
    assert "Kysykää vastausta" not in said
    assert "vastattu myönteisesti · toteutus pe\xa031.12.2027 mennessä" in said


async def _sent_proposal(on: Stage, group: Chat, numbers: str = H) -> None:
    await group.says(f"ehdotus {numbers} Sovitaan malli, jossa maksuhäiriö ei estä asuntoa.")
    fields = (
        "mittari: asunnon saaneet taloudet",
        "tavoite: 20",
        "viimeistään: 31.12.2027",
        "vastaanottaja: Kajaanin kaupunki",
        "viejä: Kaisa",
        "vastaus viimeistään: 31.12.2027",
        "shl 7: 2",
        "ehkäisevä: 1",
        "viestintä: kerrotaan tiimeille",
    )
    await group.says("täydennä E-2026-0001 " + "\n".join(fields))
    for state in ("esitetty", "puollettu Hyvä malli.", "lähetetty"):
        assert state.split()[0] in await group.says(f"tila E-2026-0001 {state}")


# --- nothing yet


@pytest.mark.parametrize(
    ("who", "language", "said"),
    [
        (ANNA, "fi", "ei ole uutta, mutta sitä ei ole unohdettu. Tila: vastaanotettu. Seuraava"),
        (SVEN, "sv", "men den är inte glömd. Läge: mottagen. Härnäst"),
        (ELLEN, "en", "but it is not forgotten. State: received. Next"),
    ],
)
async def test_after_ninety_days_without_news_the_reporter_hears_that_it_is_not_forgotten(
    on: Stage, who: Actor, language: str, said: str
) -> None:
    chat = Chat(on, who)
    await file_by_card(chat, TEXT[language])
    heard = len(chat.heard)
    await tick(on, 89)
    assert chat.heard[heard:] == []
    await tick(on, 1)
    (told,) = chat.heard[heard:]
    assert said.split(" Seuraava", maxsplit=1)[0] in words(told)
    assert H in told["summary"]
    await tick(on, 1)
    assert len(chat.heard) == heard + 1


async def test_nothing_yet_tells_of_the_proposal_and_by_when_an_answer_is_expected(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await group.says(f"ehdotus {H} Sovitaan malli, jossa maksuhäiriö ei estä asuntoa.")
    heard = len(anna.heard)
    await tick(on, 90)
    (told,) = anna.heard[heard:]
    assert "Ehdotuksesta ”Sovitaan malli" in words(told)
    assert "Tila: luonnos. Seuraavaksi työryhmä päättää asiasta, viimeistään 18.3.2027." in words(told)


async def test_of_an_anonymous_observation_nobody_is_told_and_nothing_is_finer_than_its_week(
    on: Stage, anna: Chat, kaisa: Chat
) -> None:
    on.clock.advance(days=1)
    await file_as(anna, "ANON")
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0002")
        deadlines = await unit.limits.of([seen.id])
    assert len(deadlines) == 4
    assert {one.started_on.isoformat() for one in deadlines} == {"2026-11-16"}  # the Monday
    heard = len(anna.heard)
    await tick(on, 103)  # a Tuesday
    assert [one for one in anna.heard[heard:] if "H-2026-0002" in words(one)] == []
    async with on.unit() as unit:
        assert {state for state, count in (await unit.outbox.counts()).items() if count} == {"sent"}


# --- the figures


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("luvut", "Prosessin luvut"),
        ("nyckeltal", "Esikäsittely"),
        ("figures 2026-Q4", "4. neljännes 2026"),
        ("luvut 2026-H2", "2. puolivuosi 2026"),
        ("luvut viime vuosi", "Kirjoita kausi näin: luvut 2026-Q3"),
    ],
)
async def test_the_figures_are_asked_for_in_the_channel(
    on: Stage, group: Chat, said: str, shown: str
) -> None:
    await tick(on, 14)
    assert shown in await group.says(said)


async def test_few_observations_are_no_figure(on: Stage, group: Chat) -> None:
    await tick(on, 14)
    said = await group.says("luvut")
    assert "Esikäsittely:\n liian vähän havaintoja" in said
    await group.says("pelkkä teksti")
    assert "Esikäsittely: liian vähän havaintoja" in await group.says("luvut")


async def test_enough_observations_of_several_people_are_told_with_their_median(
    on: Stage, anna: Chat, sven: Chat, group: Chat
) -> None:
    await file_by_card(sven, TEXT["sv"])
    await file_by_card(sven, TEXT["sv"] + " Igen.")
    on.clock.advance(days=2)
    await group.says(f"sulje {H} käsitelty {WHY}")
    await group.says(f"sulje H-2026-0002 käsitelty {WHY}")
    on.clock.advance(days=14)
    await group.says(f"sulje H-2026-0003 käsitelty {WHY}")
    await group.says("pelkkä teksti")
    said = await group.says("luvut")
    assert "Esikäsittely: 2/3" in said
    assert "Ensimmäiseen vastaukseen: 2 työpäivää" in said
    assert "Päätökseen: 2 työpäivää" in said
    assert "Ehdotuksen toteutumiseen: ei vielä" in said


async def test_a_phenomenon_that_an_observation_was_linked_to_is_a_first_answer(
    on: Stage, anna: Chat, sven: Chat, group: Chat, kaisa: Chat
) -> None:
    await file_by_card(sven, TEXT["sv"])
    await file_by_card(sven, TEXT["en"])
    on.clock.advance(days=2)
    await gathered(on, [H, "H-2026-0002", "H-2026-0003"])
    await group.says("pelkkä teksti")
    said = await group.says("luvut")
    assert "Ensimmäiseen vastaukseen: 2 työpäivää" in said
    assert "Päätökseen: ei vielä" in said


async def test_the_figures_tell_how_long_decisions_and_effects_took(
    on: Stage, anna: Chat, sven: Chat, group: Chat
) -> None:
    await file_by_card(sven, TEXT["sv"])
    await file_by_card(sven, TEXT["en"])
    await _sent_proposal(on, group, f"{H} H-2026-0002 H-2026-0003")
    await group.says("tila E-2026-0001 vastattu myönteisesti 31.12.2027 Malli otetaan käyttöön.")
    on.clock.advance(days=7)
    await group.says(
        "tila E-2026-0001 toteutettu mikä muuttui: Malli käytössä; missä: Kajaani; mistä alkaen: 18.11.2026"
    )
    await group.says("pelkkä teksti")
    said = await group.says("luvut 2026-Q4")
    assert "Ensimmäiseen vastaukseen: 0 työpäivää" in said
    assert "Päätökseen: 0 työpäivää" in said
    assert "Ehdotuksen toteutumiseen: 5 työpäivää" in said
    assert "Vastaus ehdotukseen: 1/1" in said
    earlier = await group.says("luvut 2026-Q3")
    assert "Määräaikoja ei päättynyt." in earlier
    assert earlier.count("ei vielä") == 3


async def test_no_median_is_taken_of_anonymous_observations_whose_day_is_not_known(
    on: Stage, anna: Chat
) -> None:
    await file_as(anna, "ANON")
    group = await linked_channel(on)
    await group.says(f"sulje {H} käsitelty {WHY}")
    await group.says("pelkkä teksti")
    said = await group.says("luvut")
    assert "Esikäsittely: liian vähän havaintoja" in said
    assert "Ensimmäiseen vastaukseen: ei vielä" in said
    assert "Päätökseen: ei vielä" in said


async def test_the_figures_are_the_working_group_s(on: Stage, group: Chat) -> None:
    otto = Chat(on, OTTO, channel=group.channel)
    assert "Prosessin luvut" not in await otto.says("luvut")


# --- feedback that waits


async def test_feedback_to_somebody_who_blocked_the_bot_waits_under_mine_and_is_counted_without_a_name(
    on: Stage, anna: Chat, sven: Chat, group: Chat
) -> None:
    for text in ("Velkaneuvontaan ei pääse kuukausiin, ja häätöjä tulee lisää.", TEXT["fi"]):
        await file_by_card(sven, text)
    for gone in (anna, sven):
        await gone._post(type="installationUpdate", action="remove")
    heard = len(anna.heard)
    await group.says("pelkkä teksti")
    for number in (H, "H-2026-0002", "H-2026-0003"):
        await group.says(f"sulje {number} käsitelty {WHY}")
    assert anna.heard[heard:] == []
    assert "tämän viikon alkuun mennessä: 0" in await group.says("luvut")  # not whose was closed just now
    on.clock.advance(days=7)
    said = await group.says("luvut")
    assert "tämän viikon alkuun mennessä: 3" in said
    assert "Anna" not in said
    assert "suljettu" in await anna.says("omat")
    assert WHY.rstrip(".") in await anna.says(H)
    assert "tämän viikon alkuun mennessä: alle 3 tai peitetty" in await group.says("luvut")
