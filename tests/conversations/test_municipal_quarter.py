"""An area's quarter in the coordinator's chat: as a file, and with proposals for the next one."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
import pytest

from bot.domain.roles import Role
from tests.cast import ANNA, KAISA, SVEN
from tests.conversations.gathering import filed
from tests.conversations.offices import appointed
from tests.stage import Chat, Stage, linked_channel, stage

ADDRESS = "https://havainto.example.fi"
AREAS = (
    "Kajaanin seutu: Kajaani 36400, Paltamo 3000; Muu Kainuu: Kuhmo 7600, Sotkamo 10100, Ristijärvi 1200, \
Hyrynsalmi 2000, Suomussalmi 7000, Puolanka 2200, Vuolijoki 0"
)
JANUARY = datetime(2027, 1, 11, 9, tzinfo=UTC)


@pytest.fixture
async def on(sqlite_url: str) -> AsyncIterator[Stage]:
    """A bot that knows its public address and its areas."""
    async with stage(sqlite_url, public_url=f"{ADDRESS}/", areas=AREAS) as started:
        yield started


@pytest.fixture
async def kaisa(on: Stage) -> Chat:
    """The coordinator's own chat in January; two people filed an observation in the autumn."""
    await linked_channel(on)
    chats = [Chat(on, who) for who in (ANNA, SVEN)]
    for chat in chats:
        await chat.installs()
    await filed(on, *chats)
    on.clock.set(JANUARY)
    return await appointed(on, KAISA, Role.COORDINATOR)


def _links(card: dict[str, Any]) -> list[str]:
    return [
        re.sub(f"^{ADDRESS}", "", one["url"]) for one in card["actions"] if one["type"] == "Action.OpenUrl"
    ]


async def _words(on: Stage, path: str) -> str:
    async with on.http.post(on.url + path) as answer:
        assert answer.status == 200
        return "\n".join(one.text for one in docx.Document(BytesIO(await answer.read())).paragraphs)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("kuntaraportti Kajaani 2026-Q4", "Kajaani, loka\u2013joulukuu 2026"),
        ("Kuntaraportti kajaanin 2026-q4.", "Kajaani, loka\u2013joulukuu 2026"),
        ("kommunrapport Kajana 2026-Q4", "Kajaani, loka\u2013joulukuu 2026"),
        ("municipal report Muu Kainuu 2026-Q4", "Muu Kainuu, loka\u2013joulukuu 2026"),
        ("alueraportti koko hyvinvointialue 2026\u2013Q4", "Koko hyvinvointialue, loka\u2013joulukuu 2026"),
    ],
)
async def test_the_coordinator_gets_a_quarter_by_one_press(
    on: Stage, kaisa: Chat, line: str, title: str
) -> None:
    await kaisa.says(line)
    assert (await _words(on, _links(kaisa.card)[0])).startswith(title)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("kuntaraportti", "Kirjoita alue ja vuosineljännes"),
        ("kuntaraportti Kajaani", "Kirjoita alue ja vuosineljännes"),
        ("kuntaraportti Kajani 2026-Q4", "Tarkoititko: Kajaani?"),
        ("kuntaraportti Vuolijoki 2026-Q4", "yhdistetty toiseen kuntaan"),
        ("kuntaraportti Kajaani 2026", "vuosineljännekseltä"),
        ("kuntaraportti Kajaani 2027-Q1", "ei ole vielä päättynyt"),
        ("kuntaraportti Kajaani 2019-Q4", "Ensimmäinen vuosi on 2026"),
    ],
)
async def test_what_cannot_be_made_is_said_with_what_can(kaisa: Chat, line: str, words: str) -> None:
    assert words in await kaisa.says(line)


async def test_nobody_else_gets_it_or_writes_into_it(on: Stage, kaisa: Chat) -> None:
    anna = Chat(on, ANNA)
    for line in ("kuntaraportti Kajaani 2026-Q4", "kunnan ehdotukset Kajaani 2026-Q4"):
        assert "koordinaattori" in await anna.says(line)


async def test_proposals_are_written_on_a_form_and_stand_in_the_report(on: Stage, kaisa: Chat) -> None:
    await kaisa.says("kunnan ehdotukset Kajaani 2026-Q4")
    await kaisa.presses(
        "quarter_plan", quarter_plan="- Kokeillaan yhteistä vastaanottoa.\n- Tavataan vuokranantajat."
    )
    await kaisa.says("kuntaraportti Kajaani 2026-Q4")
    words = await _words(on, _links(kaisa.card)[0])
    assert "Kokeillaan yhteistä vastaanottoa.\nTavataan vuokranantajat." in words
    await kaisa.says("kuntaraportti Kuhmo 2026-Q4")
    assert "ei ole vielä kirjoitettu" in await _words(on, _links(kaisa.card)[0])


async def test_proposals_are_typed_changed_and_removed(on: Stage, kaisa: Chat) -> None:
    said = await kaisa.says("kunnan ehdotukset kajaani 2026-Q4\nTavataan vuokranantajat.")
    assert "Ehdotukset tallennettu raporttiin Kajaani 2026-Q4" in said
    await kaisa.says("kommunens förslag Kajana 2026-Q4\nVi träffar hyresvärdarna.")
    async with on.unit() as unit:
        (plan,) = await unit.quarter_plans.all()
        assert (plan.area, plan.words, plan.version) == ("Kajaani", "Vi träffar hyresvärdarna.", 2)
    await kaisa.says("kunnan ehdotukset Kajaani 2026-Q4")
    await kaisa.presses("quarter_plan", quarter_plan="")
    async with on.unit() as unit:
        assert await unit.quarter_plans.all() == []


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Soita Matti Meikäläiselle, 040 123 4567, asunnosta.", ""),
        ("lyhyt", ""),
        ("\n".join(f"Ehdotus numero {n} on tässä." for n in range(6)), "enintään 5 ehdotusta"),
        ("x" * 601, ""),
        ("{raw}", "toistaa havainnon sanoja"),
    ],
)
async def test_what_may_not_stand_there_comes_back_with_the_reason(
    on: Stage, kaisa: Chat, written: str, words: str
) -> None:
    async with on.unit() as unit:
        raw = (await unit.observations.numbered("H-2026-0001")).text
    await kaisa.says("kunnan ehdotukset Kajaani 2026-Q4")
    await kaisa.presses("quarter_plan", quarter_plan=written.format(raw=raw))
    assert words in str(kaisa.answer) or words in str(kaisa.heard[-1])
    async with on.unit() as unit:
        assert await unit.quarter_plans.all() == []


async def test_proposals_are_judged_as_readers_outside_would(on: Stage, kaisa: Chat) -> None:
    """The report is of a municipality of under 10,000; inside the group the same words pass."""
    rare = "Autetaan romaniperheen lapset kouluun."
    said = await kaisa.says(f"kunnan ehdotukset Kuhmo 2026-Q4\n{rare}")
    assert "Voiko tästä tunnistaa jonkun?" in said
    async with on.unit() as unit:
        assert await unit.quarter_plans.all() == []
    assert "tallennettu" in await kaisa.says(f"kunnan ehdotukset Kajaani 2026-Q4\n{rare}")
