"""Whether the bot may read who belongs to the linked teams."""

from dataclasses import dataclass
from typing import Any

import pytest

from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.group import GroupKind, WorkingGroup
from bot.health.doctor import examine
from bot.health.findings import Check, Findings
from bot.health.installation import World
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.domain.test_settings import REAL
from tests.fakes.connector_server import ConnectorServer
from tests.fakes.keys import VAULT
from tests.health import Tokens, said
from tests.storage.cast import NOON


@dataclass
class County:
    """Two linked channels."""

    teams: ConnectorServer
    url: str
    world: World

    async def link(self, id_: str, **fields: Any) -> None:
        at: dict[str, Any] = {"tenant_id": "t", "team_id": f"19:{id_}", "channel_id": id_, "language": None}
        group = WorkingGroup(id=id_, linked_at=NOON, service_url=self.teams.url, **at, **fields)
        database = Database(self.url)
        async with UnitsOfWork(database, VAULT)() as unit:
            await unit.groups.add(group)
        await database.dispose()

    async def examine(self, world: World | None = None) -> Findings:
        return await examine({**REAL, "database_url": self.url}, world or self.world)

    async def look(self) -> list[str]:
        return said(await self.examine(), Check.ROSTER)


@pytest.fixture
async def county(teams: ConnectorServer, sqlite_url: str, microsoft: World) -> County:
    """A working group and a work team."""
    made = County(teams, sqlite_url, microsoft)
    await made.link("aaaaaaaaa")
    await made.link("bbbbbbbbb", kind=GroupKind.TEAM)
    teams.rosters = {"19:aaaaaaaaa": [{"id": "29:anna"}], "19:bbbbbbbbb": []}
    return made


async def test_the_rosters_are_asked_as_the_bot_does_and_nobody_in_them_is_named(county: County) -> None:
    assert await county.look() == ["ok    the roster of 2 team(s) can be read"]
    paths = {seen.path for seen in county.teams.requests}
    assert paths == {
        f"/teams/v3/conversations/19%3A{name}/pagedmembers?pageSize=50" for name in ("aaaaaaaaa", "bbbbbbbbb")
    }
    assert {seen.authorization for seen in county.teams.requests} == {"Bearer a token"}


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (
            403,
            "BotNotInConversationRoster",
            "MEND  {}: the app is not in the team any more: add",
        ),
        (
            403,
            "BotDisabledByAdmin",
            "MEND  {}: an administrator has disabled the app",
        ),
        (
            404,
            "ConversationNotFound",
            "MEND  {}: Teams does not know the team",
        ),
        (
            503,
            "ServiceUnavailable",
            "note  {} just now: unstable (HTTP 503)",
        ),
    ],
)
async def test_a_refusal_is_told_in_words(county: County, status: int, code: str, words: str) -> None:
    county.teams.fail(status, f'{{"error": {{"code": "{code}"}}}}'.encode(), times=2)
    told = await county.look()
    assert len(told) == 2
    for line, name in zip(sorted(told), ("aaaaaaaa", "bbbbbbbb"), strict=True):
        assert line.startswith(words.format(f"the roster of group {name} cannot be read"))


async def test_a_token_that_teams_does_not_take(county: County) -> None:
    county.teams.refused_tokens = {"a token"}
    assert all("Teams refuses the bot's token" in line for line in await county.look())


async def test_without_a_token_nobody_is_asked(county: County, microsoft: World) -> None:
    refusing = World(
        openid_url=microsoft.openid_url,
        source_for=lambda _identity: Tokens(DeliveryFailed(Reason.UNAUTHORISED)),
        logs=microsoft.logs,
    )
    assert said(await county.examine(refusing), Check.ROSTER) == []
    assert county.teams.requests == []


async def test_a_channel_that_the_bot_left_is_told(county: County) -> None:
    await county.link("ccccccccc", left_at=NOON)
    told = await county.look()
    assert told[0].startswith("note  the bot is not in the channel of group cccccccc any more")
    assert told[1] == "ok    the roster of 2 team(s) can be read"
