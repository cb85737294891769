"""Every entry that another one brought about names it; what people did directly names none."""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from bot.domain.log import Entry
from scheduler.schedule import Duty
from storage.log import Log
from storage.log import _entry as entries
from tests.conversations.gathering import filed, gathered
from tests.conversations.proposing import DONE, FILL, WHAT, YES, E, delivered, taken
from tests.stage import Chat, Stage, words

H1, H2, H3 = "H-2026-0001", "H-2026-0002", "H-2026-0003"
I1, I2 = "I-2026-0001", "I-2026-0002"
DAY = "2026-12-10"
ENDS = "perustelu: Häädöt ovat lisääntyneet. seuraavaksi: Palataan asiaan."


async def logged(on: Stage) -> list[Entry]:
    """Everything, in the order in which it was logged."""
    async with on.house.database.transaction() as connection:
        rows = await connection.execute(entries.select().order_by(entries.table.c.id))
        return [entries.thing(row) for row in rows]


async def traced(on: Stage, after: int = 0) -> list[tuple[str, str]]:
    """What was logged after an entry: what it is, and what brought it about, as "subject action state"."""
    log = await logged(on)
    async with on.unit() as unit:
        found = [
            *(await unit.phenomena.all()),
            *(await unit.proposals.all()),
            *(await unit.observations.many([one.subject for one in log])),
        ]
        names = {one.id: one.number for one in found}
        names |= {one.id: one.day.isoformat() for one in await unit.meetings.all()}
    said = {one.id: " ".join(filter(None, (names.get(one.subject), one.action, one.state))) for one in log}
    return [(said[one.id], said.get(one.caused_by, "")) for one in log if (one.id or 0) > after]


async def _so_far(on: Stage) -> int:
    return (await logged(on))[-1].id or 0


def _meets(on: Stage) -> None:
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))


async def test_a_link_brings_about_that_the_bot_opens_and_an_unlinking_that_it_closes_again(
    on: Stage, group: Chat, anna: Chat, sven: Chat, ellen: Chat
) -> None:
    await gathered(on, await filed(on, anna, sven, ellen), lifted=False)
    before = await _so_far(on)
    assert (f"{I1} phenomenon_moved open", f"{I1} attached") in await traced(on)
    await group.says(f"irrota {I1} {H3}")
    assert await traced(on, before) == [
        (f"{I1} unlinked", ""),
        (f"{H3} unlinked screening", ""),
        (f"{I1} phenomenon_moved emerging", f"{I1} unlinked"),
    ]
    direct = [said for said, cause in await traced(on) if "moved" not in said and cause]
    assert direct == []


async def test_coming_on_an_agenda_and_off_it_move_a_phenomenon(on: Stage, listed: Chat) -> None:
    await listed.says(f"pois asialistalta {I1}")
    assert (await traced(on))[-4:] == [
        (f"{DAY} listed", ""),
        (f"{I1} phenomenon_moved on_agenda", f"{DAY} listed"),
        (f"{DAY} unlisted", ""),
        (f"{I1} phenomenon_moved open", f"{DAY} unlisted"),
    ]


async def test_a_decision_closes_observations_by_way_of_their_phenomenon(on: Stage, listed: Chat) -> None:
    _meets(on)
    before = await _so_far(on)
    await listed.says(f"päätös {I1} arkistoidaan {ENDS}")
    assert await traced(on, before) == [
        (f"{DAY} decided archive", ""),
        (f"{I1} phenomenon_moved archived", f"{DAY} decided archive"),
        (f"{H1} closed closed", f"{I1} phenomenon_moved archived"),
        (f"{H2} closed closed", f"{I1} phenomenon_moved archived"),
    ]


async def test_a_decision_makes_a_proposal_and_another_one_takes_it_back(on: Stage, listed: Chat) -> None:
    _meets(on)
    before = await _so_far(on)
    await listed.says(f"päätös {I1} ehdotus {WHAT} {ENDS}")
    await listed.says(f"päätös {I1} ehdotus {WHAT[:-1]} heti. {ENDS}")
    await listed.says(f"päätös {I1} siirretään {ENDS}")
    made, again, after = f"{DAY} decided propose", f"{DAY} decided propose", f"{DAY} decided postpone"
    assert await traced(on, before) == [
        (made, ""),
        (f"{E} proposed draft", made),
        (f"{H1} linked linked", f"{E} proposed draft"),
        (f"{H2} linked linked", f"{E} proposed draft"),
        (f"{E} moved put_forward", made),
        (again, ""),
        (f"{E} filled", again),
        (after, ""),
        (f"{E} moved not_endorsed", after),
        (f"{I1} phenomenon_moved open", after),
    ]
    log = await logged(on)
    (filled,) = (one for one in log if one.action == "filled")
    assert filled.caused_by == [one.id for one in log if one.action == "decided"][1]


async def test_a_merge_links_what_it_moves_and_opens_what_is_supported_by_it(
    on: Stage, listed: Chat, ellen: Chat
) -> None:
    await gathered(on, await filed(on, ellen), "Velat", lifted=False)
    _meets(on)
    before = await _so_far(on)
    await listed.says(f"päätös {I1} yhdistetään {I2} {ENDS}")
    made = f"{DAY} decided merge"
    assert await traced(on, before) == [
        (made, ""),
        (f"{H1} attached linked", made),
        (f"{I2} attached", made),
        (f"{H2} attached linked", made),
        (f"{I2} attached", made),
        (f"{I2} phenomenon_moved open", made),
        (f"{I1} phenomenon_moved archived", made),
    ]


async def test_a_memo_opens_what_a_meeting_did_not_come_to_and_its_line_comes_first(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    _meets(on)
    before = await _so_far(on)
    await listed.confirms("hyväksy muistio")
    assert await traced(on, before) == [
        (f"{DAY} minuted", ""),
        (f"{I1} phenomenon_moved open", f"{DAY} minuted"),
    ]
    shown = " ".join((await anna.says(H1)).split())
    assert shown.index("ei ehditty käsitellä") < shown.rindex("avoin")


async def test_a_proposal_s_way_to_its_effect(on: Stage, group: Chat, anna: Chat) -> None:
    await gathered(on, await filed(on, anna))
    await group.says(f"asialistalle {I1}")
    await group.says(f"ehdotus {I1} {WHAT}")
    await group.says(FILL)
    await taken(group)
    assert (await traced(on))[-2:] == [
        (f"{E} moved sent", ""),
        (f"{I1} phenomenon_moved acting", f"{E} moved sent"),
    ]
    await group.says(f"tila {E} vastattu {YES}")
    await group.says(f"tila {E} toteutettu {DONE}")
    for _ in range(3):
        await delivered(on)
    before = await _so_far(on)
    on.clock.advance(days=400)  # nobody ran the bot for a year: both questions are due at once
    await on.house.clockwork._jobs.do(Duty.EFFECTS)
    heard = len(anna.heard)
    await delivered(on)
    first, second = (words(one) for one in anna.heard[heard:])
    assert "Puoli vuotta sitten" in first
    assert "Vuosi sitten" in second
    on.clock.advance(days=31)
    await on.house.clockwork._jobs.do(Duty.EFFECTS)
    done = f"{E} moved done"
    assert await traced(on, before) == [
        (f"{E} effect_asked", done),
        (f"{E} effect_asked", done),
        (f"{E} effect_counted", f"{E} effect_asked"),
        (f"{E} effect_counted", f"{E} effect_asked"),
    ]
    log = await logged(on)
    asked = [one.id for one in log if one.action == "effect_asked"]
    counted = [one for one in log if one.action == "effect_counted"]
    assert [one.caused_by for one in counted] == asked


async def test_a_question_that_nobody_answers_brings_about_that_it_is_taken_back(
    on: Stage, group: Chat, anna: Chat
) -> None:
    await filed(on, anna)
    await group.says(f"kysy {H1} Kuinka usein tätä tapahtuu?")
    on.clock.advance(days=15)
    await on.house.clockwork._jobs.do(Duty.QUESTIONS)
    asked, taken_back = (await traced(on))[-2:]
    assert taken_back == (f"{H1} unanswered screening", asked[0])


async def test_what_was_logged_before_there_were_causes_is_read_as_it_stands(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    _meets(on)
    await listed.says(f"päätös {I1} arkistoidaan {ENDS}")
    async with on.house.database.transaction() as connection:
        await connection.execute(sa.update(entries.table).values(caused_by=None))
    assert "suljettu" in (await anna.says(H1)).lower()
    assert "Häädöt ovat lisääntyneet" in await anna.says("vie tietoni")
    await listed.confirms("hyväksy muistio")
    assert "muistio" in await anna.says(H1)


async def test_the_history_of_one_s_own_asks_the_log_as_often_however_long_the_meetings_are(
    on: Stage, listed: Chat, anna: Chat, ellen: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    whole = Log.of

    async def noted(self: Log, subject: str) -> list[Entry]:
        read.append(subject)
        return await whole(self, subject)

    await gathered(on, await filed(on, ellen), "Velat")
    await listed.says(f"asialistalle {I2}")
    _meets(on)
    for number in (I1, I2):
        await listed.says(f"päätös {number} siirretään {ENDS}")
    await listed.confirms("hyväksy muistio")
    monkeypatch.setattr(Log, "of", noted)
    assert "Häädöt ovat lisääntyneet" in await anna.says(H1)
    async with on.unit() as unit:
        meetings = {one.id for one in await unit.meetings.all()}
    assert not meetings & set(read)
