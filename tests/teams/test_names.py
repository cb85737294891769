"""What people are called is asked of Teams, in their own chats first, and never gets in the way."""

from datetime import UTC, datetime

from bot.domain.group import WorkingGroup
from bot.domain.people import Address
from bot.domain.standing import Standing
from dialogs.teams.connector import Connector
from dialogs.teams.names import TeamsNames
from dialogs.teams.roster import TeamsRoster
from tests.fakes.connector_server import ConnectorServer

TEAM = "19:team"


def group(teams: ConnectorServer) -> WorkingGroup:
    return WorkingGroup(
        id="g1",
        tenant_id="tenant",
        team_id=TEAM,
        channel_id="19:channel",
        service_url=teams.url,
        language=None,
        linked_at=datetime(2026, 11, 20, tzinfo=UTC),
    )


def address(teams: ConnectorServer, name: str, chat: str | None) -> Address:
    return Address(
        person_id=name,
        tenant_id="tenant",
        object_id=f"oid-{name}",
        teams_id=f"29:{name}",
        conversation_id=chat,
        service_url=teams.url if chat else None,
    )


async def test_a_name_is_asked_in_the_own_chat_and_else_in_the_team(
    connector: Connector, teams: ConnectorServer
) -> None:
    teams.rosters["a:anna"] = [{"id": "29:anna", "name": "Anna Aho"}]
    teams.rosters[TEAM] = [{"id": "29:kaisa", "name": "Kaisa K"}, {"id": "29:anna", "name": "another"}]
    names = TeamsNames(connector)
    people = [address(teams, "anna", "a:anna"), address(teams, "kaisa", None), address(teams, "otto", "a:o")]
    await names.learn(people, group(teams))
    assert [names.of(one) for one in ("anna", "kaisa", "otto", "nobody")] == ["Anna Aho", "Kaisa K", "", ""]
    await names.learn([], None)


async def test_where_teams_fails_nobody_is_named_and_nothing_is_raised(
    connector: Connector, teams: ConnectorServer
) -> None:
    names = TeamsNames(connector)
    teams.fail(503)
    await names.learn([address(teams, "anna", "a:anna")], None)
    assert names.of("anna") == ""
    names.hear("anna", "")
    names.hear("sven", "Sven Sjö")
    assert (names.of("anna"), names.of("sven")) == ("", "Sven Sjö")


async def test_what_somebody_is_to_a_team(connector: Connector, teams: ConnectorServer) -> None:
    teams.rosters[TEAM] = [
        {"id": "29:kaisa", "aadObjectId": "oid-kaisa"},
        {"id": "29:guest", "aadObjectId": "oid-guest", "userPrincipalName": "g_x.fi#EXT#@y.fi"},
    ]
    roster, there = TeamsRoster(connector), group(teams)
    found = [await roster.standing(there, f"oid-{one}") for one in ("kaisa", "guest", "otto")]
    assert found == [Standing.MEMBER, Standing.GUEST, Standing.OUTSIDE]
    teams.fail(503)
    assert await roster.standing(there, "oid-kaisa") is Standing.UNKNOWN
