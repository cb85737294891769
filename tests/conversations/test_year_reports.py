"""The coordinator gets the year's report out of the chat, and writes its conclusions there."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import docx
import pytest
import sqlalchemy as sa

from bot.domain.report_round import FOR_OTHERS
from bot.domain.roles import Role
from bot.domain.stored_document import DocumentState
from tests.cast import ANNA, KAISA, SVEN
from tests.conversations.offices import appointed, person
from tests.conversations.proposing import YES, sent
from tests.stage import Chat, Stage, content, linked_channel, stage, words

ADDRESS = "https://havainto.example.fi"
JANUARY = datetime(2027, 1, 20, 9, tzinfo=UTC)
GOAL, ACT = "Kukaan ei jää kotiin kyydin puutteessa.", "Sovitaan iltavuorot kuntien kanssa."
TYPED = f"johtopäätös 2026 tavoite: {GOAL}; toimenpide: {ACT}; ehkäisevä: kyllä; aikataulu: syyskuu 2027"


@pytest.fixture
async def on(sqlite_url: str) -> AsyncIterator[Stage]:
    """A bot that knows its public address."""
    async with stage(sqlite_url, public_url=f"{ADDRESS}/") as started:
        yield started


@pytest.fixture
async def kaisa(on: Stage) -> Chat:
    """The coordinator's own chat, in the January after a year with one answered proposal."""
    channel = await linked_channel(on)
    anna, sven = Chat(on, ANNA), Chat(on, SVEN)
    for chat in (anna, sven):
        await chat.installs()
    await sent(channel, anna, sven)
    await channel.says(f"tila E-2026-0001 {YES}")
    coordinator = await appointed(on, KAISA, Role.COORDINATOR)
    on.clock.set(JANUARY)
    return coordinator


def _links(chat: Chat) -> list[str]:
    return [
        re.sub(f"^{ADDRESS}", "", one["url"])
        for one in chat.card["actions"]
        if one["type"] == "Action.OpenUrl"
    ]


async def _document(on: Stage, path: str) -> "docx.document.Document":
    async with on.http.request("POST", on.url + path) as answer:
        assert answer.status == 200
        return docx.Document(BytesIO(await answer.read()))


def _said(document: "docx.document.Document") -> str:
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join((*(one.text for one in document.paragraphs), *cells))


@pytest.mark.parametrize(
    ("line", "title", "files"),
    [
        ("vuosiraportti 2026", "Rakenteellisen sosiaalityön vuosiraportti 2026", 2),
        ("vuosiraportti", "Rakenteellisen sosiaalityön vuosiraportti 2026", 2),
        ("Vuosiraportti 2026, julkinen", "Rakenteellisen sosiaalityön vuosiraportti 2026", 2),
        ("årsrapport 2026", "Rakenteellisen sosiaalityön vuosiraportti 2026", 2),
        ("annual report 2026 public", "Rakenteellisen sosiaalityön vuosiraportti 2026", 2),
        ("valtuutetun sivu 2026", "Valtuutetun sivu 2026", 1),
        ("ledamotens sida 2026", "Valtuutetun sivu 2026", 1),
        ("councillor's page 2026", "Valtuutetun sivu 2026", 1),
    ],
)
async def test_a_report_comes_by_a_link(on: Stage, kaisa: Chat, line: str, title: str, files: int) -> None:
    await kaisa.says(line)
    links = _links(kaisa)
    assert len(links) == files
    made = await _document(on, links[0])
    assert made.paragraphs[0].text == title


async def test_the_card_says_what_would_make_the_report_whole(on: Stage, kaisa: Chat) -> None:
    await kaisa.says("vuosiraportti 2026")
    said = words(content(kaisa.heard[-1]))
    assert "@Havainto julkaise 2026" in said
    assert "johtopäätökset 2026" in said
    made = await _document(on, _links(kaisa)[0])
    assert "Luonnos" in made.sections[0].footer.paragraphs[0].text
    assert "julkaise 2026" in _said(made)
    assert "Vuokrataloyhtiö" in _said(made)


async def test_conclusions_make_the_report_whole(on: Stage, kaisa: Chat) -> None:
    await kaisa.says(TYPED)
    await kaisa.says("vuosiraportti 2026")
    assert "johtopäätökset 2026" not in words(content(kaisa.heard[-1]))
    made = await _document(on, _links(kaisa)[0])
    assert "Luonnos" not in made.sections[0].footer.paragraphs[0].text
    assert all(said in _said(made) for said in (GOAL, ACT, "syyskuu 2027", "Ehkäisevä: kyllä"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("vuosiraportti 2027", "3.1.2028"),
        ("vuosiraportti 2041", "alkaen"),
        ("vuosiraportti 2019", "Ensimmäinen vuosi on 2026"),
        ("vuosiraportti 2025-2029", "Kirjoita vuosi tai valtuustokausi"),
        ("valtuustokausi 2026", "Kirjoita vuosi tai valtuustokausi"),
        ("valtuustokausi 2025-2029", "1.1.2029"),
        ("valtuustokausi", "1.1.2029"),
        ("valtuustokausi 2021-2025", "2021-2025"),
        ("valtuutetun sivu 2028", "1.1.2029"),
        ("johtopäätökset 2029", "ei ole vielä kirjoitettu"),
        ("johtopäätös 2029 tavoite: Hyvä tavoite; toimenpide: Hyvä toimenpide", "ei ole vielä alkanut"),
    ],
)
async def test_what_cannot_be_made_is_refused_with_what_to_do(kaisa: Chat, line: str, said: str) -> None:
    await kaisa.says(line)
    assert said in str(kaisa.heard[-1])


@pytest.mark.parametrize("who", [ANNA])
async def test_others_get_no_report_and_write_no_conclusion(on: Stage, kaisa: Chat, who: object) -> None:
    anna = Chat(on, ANNA)
    for line in ("vuosiraportti 2026", "johtopäätökset 2026", TYPED, "poista johtopäätös 2026 1"):
        await anna.says(line)
        assert "koordinaattori" in str(anna.heard[-1]).casefold(), line
    async with on.unit() as unit:
        assert await unit.conclusions.of("2026") == []


# --- conclusions


async def test_a_conclusion_is_written_changed_and_removed_by_typing(on: Stage, kaisa: Chat) -> None:
    assert "Johtopäätös 1 on tallennettu" in await kaisa.says(TYPED)
    await kaisa.says("johtopäätös 2026 1 mittari: Nyt kuusi vuoroa, tavoite kymmenen.")
    await kaisa.says("johtopäätökset 2026")
    assert GOAL.rstrip(".") in words(kaisa.card)
    async with on.unit() as unit:
        (one,) = await unit.conclusions.of("2026")
    assert (one.goal, one.action, one.preventive) == (GOAL, ACT, "YES")
    assert one.measure == "Nyt kuusi vuoroa, tavoite kymmenen."
    await kaisa.says("poista johtopäätös 2026 1")
    assert GOAL in str(kaisa.heard[-1])
    async with on.unit() as unit:
        assert await unit.conclusions.of("2026") == []


async def test_a_conclusion_is_written_changed_and_removed_by_card(on: Stage, kaisa: Chat) -> None:
    await kaisa.says("johtopäätökset 2026")
    form: dict[str, Any] = {
        "conclusion_goal": GOAL,
        "conclusion_action": ACT,
        "conclusion_cost": "Ei kustannuksia.",
    }
    await kaisa.presses("conclude", **form)
    async with on.unit() as unit:
        assert [one.cost for one in await unit.conclusions.of("2026")] == ["Ei kustannuksia."]
    await kaisa.presses("conclusion", chosen="1")
    await kaisa.presses("conclude", **{**form, "conclusion_cost": "", "conclusion_timetable": "kevät 2027"})
    async with on.unit() as unit:
        (one,) = await unit.conclusions.of("2026")
    assert (one.cost, one.timetable) == ("", "kevät 2027")
    await kaisa.presses("conclusion", chosen="1")
    await kaisa.presses("remove_conclusion")
    async with on.unit() as unit:
        assert await unit.conclusions.of("2026") == []


async def test_a_form_that_lacks_its_goal_comes_back_as_it_was_filled(on: Stage, kaisa: Chat) -> None:
    await kaisa.says("johtopäätökset 2026")
    await kaisa.presses("conclude", conclusion_goal="", conclusion_action=ACT)
    assert ACT in str(kaisa.card)
    async with on.unit() as unit:
        assert await unit.conclusions.of("2026") == []


@pytest.mark.parametrize(
    "line",
    [
        f"johtopäätös 2026 tavoite: Soitetaan numeroon 040 123 4567; toimenpide: {ACT}",
        "johtopäätös 2026 tavoite: Asukas Maija Meikäläinen saa asunnon; toimenpide: Sovitaan asiasta",
        "johtopäätös 2026 Jotain muuta",
        "johtopäätös 2026 tavoite: Hyvä tavoite",
        "johtopäätös 2026 7 tavoite: Hyvä tavoite",
        "poista johtopäätös 2026 7",
        "poista johtopäätös 2026",
        f"johtopäätös 2026 tavoite: {'x' * 201}; toimenpide: {ACT}",
    ],
)
async def test_what_may_not_be_kept_is_not_kept(on: Stage, kaisa: Chat, line: str) -> None:
    await kaisa.says(line)
    async with on.unit() as unit:
        assert await unit.conclusions.of("2026") == []


async def test_a_conclusion_that_repeats_an_observation_is_refused(on: Stage, kaisa: Chat) -> None:
    async with on.unit() as unit:
        text = str((await unit.observations.received(datetime(2026, 1, 1, tzinfo=UTC), JANUARY))[0].text)
    await kaisa.says(f"johtopäätös 2026 tavoite: {text[:40]}; toimenpide: {ACT}")
    assert "toistaa havainnon sanoja" in str(kaisa.heard[-1])
    async with on.unit() as unit:
        assert await unit.conclusions.of("2026") == []


# --- approved for readers


async def reader(on: Stage) -> Chat:
    """The chat of a reader of all reports."""
    chat = Chat(on, SVEN)
    await chat.says("kortit")
    theirs = await person(on, SVEN)
    async with on.unit() as unit:
        await unit.roles.give(theirs.id, Role.READER, on.clock())
    return chat


@pytest.mark.parametrize(
    ("asked", "approval", "title"),
    [
        ("vuosiraportti 2026", "", "arbete 2026"),
        ("vuosiraportti 2026", "hyväksy raportti vuosiraportti 2026", "arbete 2026"),
        ("vuosiraportti 2026 julkinen", "hyväksy raportti vuosiraportti 2026 julkinen", "arbete 2026"),
        ("annual report 2026", "approve report annual report 2026", "arbete 2026"),
        ("valtuutetun sivu 2026", "godkänn rapport ledamotens sida 2026", "sida 2026"),
    ],
)
async def test_a_finished_report_is_approved_and_its_readers_find_it(
    on: Stage, kaisa: Chat, asked: str, approval: str, title: str
) -> None:
    sven = await reader(on)
    await kaisa.says(TYPED)
    await kaisa.says(asked)
    await sven.says("rapporter")
    assert title not in str(sven.card).casefold()
    if approval:
        assert "yväksytty" in await kaisa.says(approval)
    else:
        await kaisa.presses("report_approve")
    await sven.says("rapporter")
    assert title in str(sven.card).casefold()
    await sven.presses("report")
    assert title in (await _document(on, _links(sven)[0])).paragraphs[0].text.casefold()


async def test_a_report_without_conclusions_is_not_approved(on: Stage, kaisa: Chat) -> None:
    await kaisa.says("vuosiraportti 2026")
    assert "report_approve" not in str(kaisa.card)
    assert "johtopäätökset 2026" in await kaisa.says("hyväksy raportti vuosiraportti 2026")
    assert "Ota se ensin" in await kaisa.says("hyväksy raportti vuosiraportti 2025-2029")
    async with on.unit() as unit:
        assert await unit.documents.listed(DocumentState.APPROVED, FOR_OTHERS) == []


async def test_one_report_that_cannot_be_read_hides_no_other(on: Stage, kaisa: Chat) -> None:
    await kaisa.says(TYPED)
    for asked in ("vuosiraportti 2026", "valtuutetun sivu 2026"):
        await kaisa.says(asked)
        await kaisa.presses("report_approve")
    async with on.unit() as unit:
        await unit.documents._run(
            sa.text("UPDATE documents SET facts = :facts WHERE kind = 'year'").bindparams(
                facts='{"conclusions": [], "of": "an older version"}'
            )
        )
    await kaisa.says("raportit")
    assert "Valtuutetun sivu 2026" in str(kaisa.card)
