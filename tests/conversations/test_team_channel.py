"""A work team's channel: linked by a code of its own, told once a month, and nothing else."""

from datetime import UTC, datetime

import pytest

from bot.domain.codes import Language
from bot.domain.group import GroupKind, Remit
from bot.domain.roles import Role
from bot.usecases import groups
from bot.usecases.context import Context
from dialogs.texts import Texts
from scheduler.schedule import Duty
from tests.cast import ANNA, CHANNEL, KAISA, OTTO, SVEN, TEAM
from tests.conversations.filing import TEXT, file_by_text
from tests.stage import Chat, Stage, linked_channel, words

REMIT = Remit(municipalities=("Kuhmo",), services=("LASTEN",))
WORKERS = "19:team-lasten@thread.tacv2"
OF_TEAM = "19:lasten@thread.tacv2"
ONLY = "Tässä kanavassa kerron vain kerran kuussa"


async def code_of(on: Stage, kind: GroupKind = GroupKind.TEAM) -> str:
    """A code, as the administrator makes it."""
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
        return await groups.issue_code(ctx, REMIT, kind)


@pytest.fixture
async def team(on: Stage) -> Chat:
    """A work team's channel in a team of its own, linked by Anna."""
    on.teams.rosters[WORKERS] = [{"id": one.teams_id, "aadObjectId": one.object_id} for one in (ANNA, SVEN)]
    chat = Chat(on, ANNA, channel=OF_TEAM, team=WORKERS)
    await chat.says(f"liitä {await code_of(on)}")
    return chat


async def month_goes_out(on: Stage, month: int) -> None:
    """The first working day of a month, as 2026 and 2027 have them."""
    day = {12: 1, 1: 4, 2: 1}[month]
    on.clock.set(datetime(2027 if month < 12 else 2026, month, day, 7, tzinfo=UTC))
    await on.house.clockwork._jobs.do(Duty.RHYTHMS)
    await on.house.courier.empty()


async def test_who_links_it_becomes_nothing_and_nothing_is_theirs(on: Stage, anna: Chat, team: Chat) -> None:
    said = words(team.heard[-1])
    assert "Tämä on tiimin kanava" in said
    assert "Kuhmo" in said
    await file_by_text(anna)
    async with on.unit() as unit:
        assert await unit.roles.holders(Role.COORDINATOR) == []
        assert await unit.groups.working() == []
        assert [one.remit for one in await unit.groups.teams()] == [REMIT]
        filed = await unit.observations.numbered("H-2026-0001")
        assert filed
        assert filed.group_id is None


async def test_the_month_is_posted_turned_off_by_button_and_on_by_word(
    on: Stage, anna: Chat, team: Chat
) -> None:
    await file_by_text(anna)
    await month_goes_out(on, 12)
    said = words(team.heard[-1])
    for told in ("Mitä havainnoistanne seurasi", "marraskuu 2026", "Lukuja ei voi kertoa", "Kiitos"):
        assert told in said
    for kept in (TEXT["fi"][:30], "H-2026", "1 havainto"):
        assert kept not in said
    await team.presses("month", team.card)
    assert "ei enää lähetetä tähän kanavaan" in words(team.heard[-1])
    before = len(team.heard)
    await month_goes_out(on, 1)
    assert len(team.heard) == before
    assert "joulukuu 2026" in await team.says("kooste")
    assert "ensimmäisenä työpäivänä" in await team.says("kooste päälle")
    await month_goes_out(on, 2)
    assert "tammikuu 2027" in words(team.heard[-1])


@pytest.mark.parametrize(
    "line",
    [
        "jono",
        "H-2026-0001",
        "havainnot",
        "ohje",
        "julkaise 2026-Q3",
        "",
        "roolit",
        "asialistalle I-2026-0001",
    ],
)
async def test_nothing_of_a_working_group_is_shown_there(
    on: Stage, anna: Chat, group: Chat, team: Chat, line: str
) -> None:
    await file_by_text(anna)
    assert ONLY in await team.says(line)


async def test_buttons_of_a_working_group_do_nothing_there(on: Stage, anna: Chat, team: Chat) -> None:
    await file_by_text(anna)
    for verb in ("queue", "desk", "commands", "home", "no_such"):
        before = len(team.heard)
        await team.sends_action(verb, {"verb": verb})
        assert [ONLY in words(one) for one in team.heard[before:]] == [True]


async def test_its_language_is_chosen_there(team: Chat) -> None:
    assert Texts(Language.SV)("said-language") in await team.says("på svenska")
    assert "Vad era observationer ledde till" in await team.says("sammanställning")
    await team.says("in English")
    assert "What followed from your observations" in await team.says("digest")
    before = len(team.heard)
    await team.says("thanks")
    assert len(team.heard) == before


async def test_a_code_is_used_once_and_in_no_channel_that_is_linked(on: Stage, team: Chat) -> None:
    used = await code_of(on)
    other = Chat(on, KAISA, channel="19:other@thread.tacv2", team=TEAM)
    assert "tiimin kanava" in await other.says(f"liitä {used}")
    third = Chat(on, KAISA, channel="19:third@thread.tacv2", team=TEAM)
    assert "Koodi ei kelpaa" in await third.says(f"liitä {used}")
    assert "on jo tiimin kanava" in await team.says(f"liitä {await code_of(on, GroupKind.WORKING)}")


async def test_a_working_group_s_channel_is_no_team_s_also_once_it_was_left(on: Stage) -> None:
    group = await linked_channel(on)
    code = await code_of(on)
    assert "on jo työryhmän kanava" in await group.says(f"liitä {code}")
    async with on.unit() as unit:
        ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
        (working,) = await unit.groups.working()
        await groups.leave(ctx, working.tenant_id, working.team_id)
    assert "oli työryhmän kanava" in await Chat(on, KAISA, channel=CHANNEL).says(f"liitä {code}")
    other = Chat(on, KAISA, channel="19:other@thread.tacv2", team=TEAM)
    assert "tiimin kanava" in await other.says(f"liitä {code}"), "what was refused used no code up"


async def test_on_a_work_team_alone_nobody_is_a_member_of_a_working_group(
    on: Stage, anna: Chat, team: Chat, group: Chat
) -> None:
    on.teams.rosters[WORKERS].append({"id": OTTO.teams_id, "aadObjectId": OTTO.object_id})
    await file_by_text(anna)
    assert "Vain tämän tiimin jäsenet" in await Chat(on, OTTO).says("jono")
