"""Reports for others: drafted for each area, approved by a person, and read within a role's scope."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import docx
import pytest

from bot.domain.period import period_from_key
from bot.domain.roles import Role
from bot.domain.scope import Scope
from scheduler.schedule import Duty
from tests.cast import ANNA, ELLEN, KAISA, LEENA, SVEN
from tests.conversations.gathering import filed
from tests.conversations.offices import appointed, person
from tests.stage import Chat, Stage, linked_channel, stage

ADDRESS = "https://havainto.example.fi"
AREAS = (
    "Kajaanin seutu: Kajaani 36400, Paltamo 3000; Muu Kainuu: Kuhmo 7600, Sotkamo 10100, Ristijärvi 1200, \
Hyrynsalmi 2000, Suomussalmi 7000, Puolanka 2200"
)
FIRST_DAY = datetime(2027, 1, 4, 7, tzinfo=UTC)  # a Monday, nine in the morning in Helsinki


@pytest.fixture
async def on(sqlite_url: str) -> AsyncIterator[Stage]:
    """A bot that knows its public address and its areas."""
    async with stage(sqlite_url, public_url=f"{ADDRESS}/", areas=AREAS) as started:
        yield started


@pytest.fixture
async def kaisa(on: Stage) -> Chat:
    """The coordinator's own chat in December; two people filed an observation in the autumn."""
    await linked_channel(on)
    chats = [Chat(on, who) for who in (ANNA, SVEN)]
    for chat in chats:
        await chat.installs()
    await filed(on, *chats)
    on.clock.set(datetime(2026, 12, 30, 9, tzinfo=UTC))
    return await appointed(on, KAISA, Role.COORDINATOR)


async def supervises(on: Stage, who: Any, *areas: str, role: Role = Role.SUPERVISOR) -> Chat:
    """The chat of a person with a role in these areas."""
    chat = Chat(on, who)
    await chat.installs()
    await chat.says("kortit")
    theirs = await person(on, who)
    async with on.unit() as unit:
        for area in areas:
            await unit.roles.give(theirs.id, role, on.clock(), Scope(area=area))
    return chat


async def comes(on: Stage, moment: datetime) -> None:
    """The clock is at a moment, and the bot looks at its duty twice."""
    on.clock.set(moment)
    for _ in range(2):
        await on.house.clockwork._jobs.do(Duty.REPORTS)
        await on.house.courier.empty()


def _links(card: dict[str, Any]) -> list[str]:
    return [
        re.sub(f"^{ADDRESS}", "", one["url"]) for one in card["actions"] if one["type"] == "Action.OpenUrl"
    ]


async def _paragraphs(on: Stage, path: str) -> str:
    async with on.http.post(on.url + path) as answer:
        assert answer.status == 200, await answer.text()
        return "\n".join(one.text for one in docx.Document(BytesIO(await answer.read())).paragraphs)


def heard(chat: Chat, words: str) -> int:
    """How many messages with these words somebody got."""
    return sum(words in str(one) for one in chat.heard)


async def test_a_quarter_is_drafted_approved_and_read(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA, "Kajaani")
    await comes(on, FIRST_DAY)
    assert heard(kaisa, "Raportit odottavat hyväksyntää") == 1
    assert heard(anna, "Kajaani, loka") == 0
    draft = await kaisa.presses("report")
    assert "Näin se lähtee: Kajaani, loka\u2013joulukuu 2026" in str(draft)
    assert "ei vielä kirjoitettu" in str(draft)
    assert "Kajaani, loka" in await _paragraphs(on, _links(draft)[0])
    await kaisa.says("kunnan ehdotukset Kajaani 2026-Q4\nTavataan vuokranantajat.")
    on.clock.set(FIRST_DAY + timedelta(minutes=1))
    await kaisa.says("raportti Kajaani 2026-Q4")
    await kaisa.says("hyväksy raportti Kajaani 2026-Q4")
    assert heard(anna, "Saat tämän, koska olet esihenkilö. Alue: Kajaani.") == 1
    await anna.says("raportit")
    assert "Kajaani, loka\u2013joulukuu 2026" in str(anna.card)
    await anna.says("raportti Kajaani 2026-Q4")
    assert "Tavataan vuokranantajat." in await _paragraphs(on, _links(anna.card)[0])
    assert "Näin se lähtee" not in str(anna.card)


async def approved(kaisa: Chat, area: str, period: str = "2026-Q4") -> None:
    """The coordinator has looked at an area's quarter and approved it by its button."""
    await kaisa.says(f"raportti {area} {period}")
    await kaisa.presses("report_approve")


async def test_what_was_seen_is_what_goes_and_twice_is_once(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA, "Kajaani")
    await comes(on, FIRST_DAY)
    await kaisa.says("raportti Kajaani 2026-Q4")
    seen, card_id = kaisa.card, kaisa.card_id
    await kaisa.says("kunnan ehdotukset Kajaani 2026-Q4\nTavataan vuokranantajat.")
    await kaisa.presses("report_approve", seen, replyToId=card_id)
    await kaisa.presses("report_approve", seen, replyToId=card_id)
    assert heard(anna, "Saat tämän, koska olet esihenkilö") == 1
    await anna.says("raportti Kajaani 2026-Q4")
    assert "Tavataan vuokranantajat." not in await _paragraphs(on, _links(anna.card)[0])


async def test_approving_what_nobody_looked_at_is_refused(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA, "Kajaani")
    await comes(on, FIRST_DAY)
    assert "ei ole vielä katsottu" in await kaisa.says("hyväksy raportti Kajaani 2026-Q4")
    assert heard(anna, "Saat tämän") == 0


async def test_two_areas_are_two_reports_and_each_is_its_own_decision(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA, "Kajaani", "Kuhmo", "")
    await comes(on, FIRST_DAY)
    assert heard(kaisa, "Kajaani, loka") == heard(kaisa, "Koko hyvinvointialue, loka") == 1
    await approved(kaisa, "Kajaani")
    assert heard(anna, "Saat tämän") == 1
    await approved(kaisa, "Kuhmo")
    await approved(kaisa, "koko hyvinvointialue")
    assert heard(anna, "Saat tämän") == 3


async def test_late_reports_remind_the_chair_and_tell_the_supervisor_once(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA, "Kajaani")
    leena = await appointed(on, LEENA, Role.CHAIR)
    for days in range(40):
        await comes(on, FIRST_DAY + timedelta(days=days))
        if days < 15:  # ten working days after the first, with Epiphany among them
            assert heard(leena, "Raportit ovat myöhässä") == heard(anna, "Raportti on myöhässä") == 0
    assert heard(kaisa, "Raportit odottavat hyväksyntää") == 1
    assert heard(leena, "Raportit ovat myöhässä") == 1
    assert heard(anna, "Raportti on myöhässä") == 1
    assert heard(anna, "Saat tämän") == 0
    await approved(leena, "Kajaani")
    assert heard(anna, "Saat tämän") == 1


async def test_what_comes_late_comes_once_and_an_approved_one_is_never_late(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA, "Kajaani")
    await comes(on, FIRST_DAY + timedelta(days=3))
    assert heard(kaisa, "Raportit odottavat hyväksyntää") == 1
    await approved(kaisa, "Kajaani")
    await comes(on, FIRST_DAY + timedelta(days=20))
    assert heard(anna, "myöhässä") == 0


@pytest.mark.untraced
async def test_four_hundred_days_bring_each_quarter_once(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA, "Kajaani")
    quarters = ["2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"]
    for days in range(400):
        before = heard(kaisa, "Raportit odottavat hyväksyntää")
        await comes(on, FIRST_DAY + timedelta(days=days, hours=days % 5))
        if heard(kaisa, "Raportit odottavat hyväksyntää") > before:
            await approved(kaisa, "Kajaani", quarters[before])
    assert heard(kaisa, "Raportit odottavat hyväksyntää") == len(quarters)
    assert heard(anna, "Saat tämän, koska") == len(quarters)
    assert heard(anna, "myöhässä") == 0


async def test_no_supervisor_reads_what_is_anothers(on: Stage, kaisa: Chat) -> None:
    """Each document action by each scope, by name, by row and by a guessed id."""
    people = {"Kajaani": ANNA, "Kuhmo": SVEN, "Muu Kainuu": ELLEN}
    chats = {area: await supervises(on, who, area) for area, who in people.items()}
    for chat in chats.values():
        await chat.says("suomeksi")
    await comes(on, FIRST_DAY)
    for area in people:
        await approved(kaisa, area)
    async with on.unit() as unit:
        period = period_from_key("2026-Q4").key
        found = [
            await unit.documents.newest("municipal", f"{a} {period}", "organisation", "approved")
            for a in people
        ]
    reads = {"Kajaani": {"Kajaani"}, "Kuhmo": {"Kuhmo"}, "Muu Kainuu": {"Muu Kainuu", "Kuhmo"}}
    for mine, chat in chats.items():
        listed = await chat.says("raportit")
        for document in found:
            name = document.area
            assert (f"{name}, loka" in listed + str(chat.card)) is (name in reads[mine])
        for document in found:
            allowed = document.area in reads[mine]
            typed = await chat.says(f"raportti {document.area} 2026-Q4")
            assert ("Sinulla ei ole tätä raporttia" in typed) is not allowed
            shown = await chat.sends_action("report", {"v": 1, "verb": "report", "document": document.id})
            assert ("Lataa Word" in str(shown)) is allowed, (mine, document.area, shown)
            for line in (
                f"kuntaraportti {document.area} 2026-Q4",
                f"hyväksy raportti {document.area} 2026-Q4",
                f"kunnan ehdotukset {document.area} 2026-Q4",
            ):
                assert "koordinaattori" in await chat.says(line)
            await chat.sends_action(
                "report_approve", {"v": 1, "verb": "report_approve", "document": document.id}
            )
        await chat.sends_action("report", {"v": 1, "verb": "report", "document": "guessed"})
        assert "Sinulla ei ole tätä raporttia" in str(chat.heard[-1])


async def test_a_right_that_is_gone_opens_no_link_any_more(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA, "Kajaani")
    await comes(on, FIRST_DAY)
    await approved(kaisa, "Kajaani")
    await anna.says("raportti Kajaani 2026-Q4")
    word = _links(anna.card)[0]
    theirs = await person(on, ANNA)
    async with on.unit() as unit:
        await unit.roles.take(theirs.id, Role.SUPERVISOR, Scope(area="Kajaani"))
    async with on.http.post(on.url + word) as answer:
        assert answer.status == 403
    assert "esihenkilöt ja raporttien lukijat" in await anna.says("raportit")


async def test_a_role_ends_with_its_last_day(on: Stage, kaisa: Chat) -> None:
    anna = await supervises(on, ANNA)
    theirs = await person(on, ANNA)
    async with on.unit() as unit:
        until = date(2027, 1, 4)
        await unit.roles.give(theirs.id, Role.SUPERVISOR, on.clock(), Scope(area="Kuhmo"), until)
    for day, role in ((0, {Role.SUPERVISOR}), (1, set())):
        on.clock.set(FIRST_DAY + timedelta(days=day))
        await on.house.clockwork._jobs.do(Duty.ROLES)
        async with on.unit() as unit:
            assert await unit.roles.of(theirs.id) == role
    assert "esihenkilöt" in await anna.says("raportit")


async def test_a_reader_sees_no_draft_and_the_coordinator_sees_who_was_not_reached(
    on: Stage, kaisa: Chat
) -> None:
    anna = await supervises(on, ANNA, "Kajaani")
    sven = await supervises(on, SVEN, "", role=Role.READER)
    await comes(on, FIRST_DAY)
    assert "Du har inte den här rapporten" in await sven.says("rapport Kajana 2026-Q4")
    await on.post(on.activity(ANNA, type="installationUpdate", action="remove"))
    await approved(kaisa, "Kajaani")
    assert heard(anna, "Saat tämän") == 0
    await kaisa.says("raportti Kajaani 2026-Q4")
    assert "1 vastaanottajalle ei saatu viestiä" in str(kaisa.card)
    await sven.says("rapport Kajana 2026-Q4")
    assert "gick inte att nå" not in str(sven.card)
    await sven.says("rapporter")
    assert "Kajana, oktober" in str(sven.card)
