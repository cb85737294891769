"""Documents of the year: counts are published, a supervisor gets their quarters, and the year is reported."""

from datetime import UTC, date, datetime

from bot.domain.file_link import DocumentKind
from bot.domain.stored_document import DocumentState
from bot.usecases import documents
from bot.usecases.context import Context
from bot.usecases.documents import Evidence
from scheduler.schedule import Duty
from tests.cast import CHANNEL
from tests.stage import Chat
from tests.year.diary import MEETINGS, Diary
from tests.year.people import AREA, COORDINATOR

AREAS = (
    "Kajaanin seutu: Kajaani 36400, Paltamo 3000; Muu Kainuu: Kuhmo 7600, Sotkamo 10100, Ristijärvi 1200, "
    "Hyrynsalmi 2000, Suomussalmi 7000, Puolanka 2200"
)
QUARTERS = ("2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2")
YEARS = ("2026", "2027")
_AFTER = datetime(2028, 1, 12, 9, tzinfo=UTC)
_CONCLUSION = (
    "johtopäätös 2027 tavoite: Kukaan ei jää ilman apua.; toimenpide: Sovitaan vastuista.; "
    "vastuu: Hyvinvointialue; ehkäisevä: kyllä; aikataulu: syyskuu 2028"
)


async def publish(diary: Diary, period: str) -> None:
    """The coordinator publishes a period's counts for the organisation."""
    chat = Chat(diary.bots, COORDINATOR, channel=CHANNEL)
    await diary.order(chat, f"julkaise {period}", "Julkaistut luvut", asks=True)


async def approve(diary: Diary, period: str) -> None:
    """The coordinator looks at an area's quarter once its counts are out, and approves it."""
    await publish(diary, period)
    chat = Chat(diary.bots, COORDINATOR)
    await diary.order(chat, f"raportti {AREA} {period}", AREA)
    diary.bots.clock.advance(minutes=1)
    await diary.order(chat, f"hyväksy raportti {AREA} {period}", AREA)
    await diary.settle()
    diary.count("approved quarters")


async def pack(diary: Diary) -> None:
    """The pack of the year's last meeting is made."""
    async with diary.bots.unit() as unit:
        ctx = Context(unit=unit, county=diary.bots.settings.county, now=diary.bots.clock())
        await documents.make(ctx, DocumentKind.PACK, MEETINGS[-1].isoformat())


OF_DAYS = {
    date(2026, 10, 6): lambda diary: approve(diary, "2026-Q3"),
    date(2027, 1, 11): lambda diary: approve(diary, "2026-Q4"),
    date(2027, 4, 6): lambda diary: approve(diary, "2027-Q1"),
    date(2027, 6, 3): pack,
    date(2027, 8, 2): lambda diary: approve(diary, "2027-Q2"),
}
"""What happens on one day. The last quarter is late: the coordinator is on holiday in July."""


async def afterwards(diary: Diary) -> list[Evidence]:
    """In the next January the year is published and reported; returns every document that was made."""
    diary.bots.clock.set(_AFTER)
    await diary.bots.house.clockwork._jobs.do(Duty.RETENTION)  # counts what has closed
    for period in (YEARS[0], "2027-Q3", "2027-Q4", YEARS[1]):
        await publish(diary, period)
    await diary.order(Chat(diary.bots, COORDINATOR), _CONCLUSION, "on tallennettu")
    async with diary.bots.unit() as unit:
        ctx = Context(unit=unit, county=diary.bots.settings.county, now=diary.bots.clock())
        made = [
            await documents.make(ctx, kind, year)
            for year in YEARS
            for kind in (DocumentKind.YEAR, DocumentKind.COUNCILLOR)
        ]
        made += await unit.documents.listed(DocumentState.APPROVED, [DocumentKind.MUNICIPAL])
        made += await unit.documents.listed(DocumentState.DRAFT, [DocumentKind.PACK])
        made.sort(key=lambda one: (one.kind, one.key))
        return [await documents.evidence(ctx, one.facts_hash) for one in made]
