"""Which SDK runs the turns: Bot Framework's, or the Microsoft 365 Agents SDK that follows it."""

from enum import StrEnum
from importlib.util import find_spec

import aiohttp

from dialogs.teams.adapter import Adapter
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import Credentials


class Sdk(StrEnum):
    """What ``HAVAINTO_SDK`` may name."""

    BOTBUILDER = "botbuilder"
    AGENTS = "agents"


_PACKAGES = {
    Sdk.BOTBUILDER: ("botbuilder.core", "the packages of requirements.lock"),
    Sdk.AGENTS: ("microsoft_agents.hosting.core", "the extra `agents` (`pip install 'havainto[agents]'`)"),
}


def missing(name: str) -> str | None:
    """What has to be installed before turns can run on an SDK, in plain words; None when all is there.

    Example:
        >>> missing("botbuilder")
    """
    package, what = _PACKAGES[Sdk(name)]
    return None if _there(package) else f"HAVAINTO_SDK={name}: the SDK is not installed. Install {what}"


def _there(package: str) -> bool:
    try:
        return find_spec(package) is not None
    except ModuleNotFoundError:  # not even what the package lies in
        return False


def adapter_for(name: str, session: aiohttp.ClientSession, credentials: Credentials) -> Adapter:
    """What runs turns on the SDK of this name; the other one is not imported.

    Raises:
        ValueError: it is not installed; the message says what to do.
    """
    if lacks := missing(name):
        raise ValueError(lacks)
    if Sdk(name) is Sdk.AGENTS:
        from dialogs.teams.agents_adapter import AgentsAdapter, TurnConnector  # noqa: PLC0415 - 50 MB

        return AgentsAdapter(TurnConnector(session, credentials))
    from dialogs.teams.botbuilder_adapter import BotbuilderAdapter  # noqa: PLC0415 - 50 MB

    return BotbuilderAdapter(Connector(session, credentials))
