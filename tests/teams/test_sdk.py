"""Which SDK runs the turns, and how far each of them reaches."""

import logging
import subprocess
import sys
from typing import Any

import aiohttp
import pytest
from pydantic import ValidationError

from bot.app import create
from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams import sdk as sdks
from dialogs.teams.adapter import InvokeAnswer
from dialogs.teams.agents_adapter import AgentsAdapter
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.sdk import Sdk, adapter_for, missing
from tests.fakes.connector_server import ConnectorServer
from tests.stage import Stage, settings_for
from tests.teams.activities import invoke, message

WORDS = "Hei Anna"
SAID = {"type": "message", "text": WORDS, "textFormat": "xml"}


@pytest.fixture
def agents(session: aiohttp.ClientSession) -> AgentsAdapter:
    """Give the adapter of the Agents SDK, which needs no token."""
    adapter = adapter_for(Sdk.AGENTS, session, NoCredentials())
    assert isinstance(adapter, AgentsAdapter)
    return adapter


class Watched:
    """What passed through the SDK's context of a turn."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def __call__(self, _context: Any, activities: Any, go_on: Any) -> Any:
        self.sent += [activity.text for activity in activities]
        return await go_on()


@pytest.mark.both_sdks
async def test_a_story_that_is_marked_so_is_told_on_each_sdk(on: Stage, sdk: str) -> None:
    assert type(on.house.adapter).__module__ == f"dialogs.teams.{sdk}_adapter"


@pytest.mark.parametrize("name", list(Sdk))
def test_both_sdks_are_there_where_tests_run(name: str) -> None:
    assert missing(name) is None


@pytest.mark.parametrize("fault", [None, ModuleNotFoundError()])
async def test_without_the_extra_the_start_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, sqlite_url: str, fault: Exception | None
) -> None:
    def find(package: str) -> None:
        assert package.startswith("microsoft_agents")
        if fault:
            raise fault

    monkeypatch.setattr(sdks, "find_spec", find)
    with pytest.raises(ValueError, match=r"HAVAINTO_SDK=agents.*pip install 'havainto\[agents\]'"):
        await create(settings_for(sqlite_url, sdk="agents"))


def test_another_name_is_refused_with_those_that_there_are(sqlite_url: str) -> None:
    assert settings_for(sqlite_url, sdk=" Agents ").sdk == "agents"
    with pytest.raises(ValidationError, match="'botbuilder' or 'agents'"):
        settings_for(sqlite_url, sdk="bot builder")


def test_the_bot_imports_just_the_sdk_that_it_runs_on() -> None:
    program = """
import sys
import bot.app
from dialogs.teams.sdk import adapter_for
SDKS = {"botbuilder", "botframework", "msrest", "microsoft_agents"}
assert not SDKS & set(sys.modules), "before any is chosen"
adapter_for("agents", None, None)
assert SDKS & set(sys.modules) == {"microsoft_agents"}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


async def test_what_is_said_in_a_turn_goes_through_the_sdk(
    agents: AgentsAdapter, teams: ConnectorServer
) -> None:
    watched = Watched()

    async def logic(context: Any) -> None:
        context.on_send_activities(watched)
        assert await agents.connector.send(teams.url, "a:anna", SAID) == "activity-1"
        await agents.connector.update(teams.url, "a:anna", "activity-1", {"type": "message", "text": "Moi"})
        assert context.responded

    await agents.process(message(serviceUrl=teams.url), logic)
    assert watched.sent == [WORDS]
    assert teams.sent[0].activity["textFormat"] == "xml"
    assert teams.sent[0].activity["replyToId"] == teams.sent[0].reply_to == "1763719200000"
    assert (teams.updates[0].activity_id, teams.updates[0].activity["text"]) == ("activity-1", "Moi")


async def test_what_is_said_elsewhere_or_later_goes_by_itself(
    agents: AgentsAdapter, teams: ConnectorServer
) -> None:
    watched = Watched()

    async def logic(context: Any) -> None:
        context.on_send_activities(watched)
        await agents.connector.send(teams.url, "a:sven", SAID)

    await agents.process(message(serviceUrl=teams.url), logic)
    await agents.connector.send(teams.url, "a:anna", SAID)
    assert watched.sent == []
    assert [one.activity for one in teams.sent] == [SAID, SAID]


async def test_the_time_limit_of_a_call_is_kept_on_the_sdk_s_way(
    agents: AgentsAdapter, teams: ConnectorServer
) -> None:
    teams.hang()

    async def logic(_context: Any) -> None:
        await agents.connector.send(teams.url, "a:anna", SAID, within=0.05)

    with pytest.raises(DeliveryFailed) as failed:
        await agents.process(message(serviceUrl=teams.url), logic)
    assert failed.value.reason is Reason.AMBIGUOUS


@pytest.mark.parametrize("odd", [{"locale": ""}, {"from": {}}, {"entities": [{"type": ""}]}, {"text": ""}])
async def test_what_the_sdk_would_refuse_to_read_is_answered(
    agents: AgentsAdapter, teams: ConnectorServer, odd: dict[str, Any]
) -> None:
    async def logic(_context: Any) -> None:
        await agents.connector.send(teams.url, "a:anna", SAID)

    await agents.process(message(serviceUrl=teams.url, **odd), logic)
    assert [one.activity["text"] for one in teams.sent] == [WORDS]


async def test_an_invoke_that_nobody_answers_is_no_error(agents: AgentsAdapter) -> None:
    async def nothing(_context: Any) -> None:
        pass

    async def answers(_context: Any) -> InvokeAnswer:
        return InvokeAnswer(status=501)

    assert await agents.process(invoke(), nothing) == InvokeAnswer()
    assert await agents.process(invoke(), answers) == InvokeAnswer(status=501)


async def test_the_sdk_writes_nobody_s_words_or_ids_into_the_log(
    agents: AgentsAdapter, teams: ConnectorServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def logic(_context: Any) -> None:
        await agents.connector.send(teams.url, "a:anna", SAID)

    await agents.process(message(serviceUrl=teams.url, text="Kirjaa tämä"), logic)
    lines = " ".join(record.getMessage() for record in caplog.records if "microsoft" in record.name)
    assert not [word for word in ("a:anna", "Kirjaa", "Anna", WORDS) if word in lines]
