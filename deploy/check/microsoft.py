"""A stand-in for Microsoft in a network of its own: login services and Teams on port 443, people in Teams.

The bot is a real one that reaches these names by /etc/hosts. Each line of the input is an act in JSON, as
``{"act": "write", "line": "…"}``; each line of the output is what came of it: ``{"said": "…"}``, or
``{"failed": "…"}``. The first line, ``{"ready": true}``, says that it can be laid on a
wire, the first line of the input that it was; the second one, the same, that it listens.
"""

import argparse
import asyncio
import json
import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from aiohttp import web

from dialogs.teams.ingress import PATH
from tests.cast import ANNA, CHANNEL, KAISA, TEAM
from tests.conversations.filing import CHOSEN, fills
from tests.fakes.authority import Authority
from tests.fakes.connector_server import ConnectorServer
from tests.stage import Chat, Stage, words

LOGIN = ("login.microsoftonline.com", "login.botframework.com")
TEAMS = "smba.trafficmanager.net"
NAMES = (*LOGIN, TEAMS)
SECONDS = 30.0
"""In which the bot answers, on a busy machine."""


class Tenant(Stage):
    """People in Teams, who reach a bot that runs elsewhere through its proxy.

    ``url`` is the proxy's address by number, ``host`` the name that its certificate must be for.
    """

    host: str = ""

    async def post(self, activity: Mapping[str, Any], *, settle: bool = True) -> tuple[int, Any]:
        """Deliver an activity as Teams does; with ``settle`` wait for the message that answers a message."""
        before = len(self._messages())
        found = await self.knock(activity, Authorization=self.authority.bearer(self.teams.url))
        if settle and activity["type"] == "message":
            await self.teams.until(lambda: len(self._messages()) > before, SECONDS)
        return found

    async def knock(self, activity: Mapping[str, Any], **headers: str) -> tuple[int, Any]:
        """Post an activity with headers of one's own; return status and JSON body."""
        async with self.http.post(
            self.url + PATH, json=activity, headers={"Host": self.host, **headers}, server_hostname=self.host
        ) as response:
            return response.status, await response.json()

    def _messages(self) -> list[Any]:
        return [posted for posted in self.teams.sent if posted.activity.get("type") == "message"]


@asynccontextmanager
async def microsoft(
    host: str, bot: str, trusted: str, address: str, certificate: str, key: str
) -> AsyncIterator[Tenant]:
    """Serve Microsoft's names with ``certificate``, and give the people who reach ``bot`` by ``trusted``."""
    authority, teams = Authority(), ConnectorServer()
    app = web.Application()
    app.add_domain("login.*.com", authority.reached_as(f"https://{LOGIN[1]}"))
    app.add_domain(TEAMS, teams.reached_as(f"https://{TEAMS}"))
    teams.rosters[TEAM] = [{"id": one.teams_id, "aadObjectId": one.object_id} for one in (ANNA, KAISA)]
    served = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    served.load_cert_chain(certificate, key)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, address, 443, ssl_context=served).start()
    to_bot = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=trusted))
    async with aiohttp.ClientSession(connector=to_bot) as http:
        nothing: Any = None  # the house and its clock are the bot's own, in another process
        tenant = Tenant(nothing, teams, authority, nothing, f"https://{bot}", http, nothing)
        tenant.host = host
        yield tenant
    await runner.cleanup()


async def _strangers(on: Tenant, _: Mapping[str, Any]) -> str:
    """Who is not Teams, or not of this tenant, gets in nowhere."""
    hello = on.activity(ANNA, text="hei")
    good = on.teams.url
    foreign = {
        "conversation": {"id": "a:x", "tenantId": "foreign"},
        "channelData": {"tenant": {"id": "foreign"}},
    }
    tried: dict[str, tuple[int, dict[str, Any], dict[str, Any]]] = {
        "no token": (401, hello, {}),
        "a token that another signed": (401, hello, {"key": "stranger"}),
        "a token for another bot": (401, hello, {"aud": "33333333-3333-3333-3333-333333333333"}),
        "a token that has ended": (401, hello, {"nbf": 1, "exp": 2}),
        "a token for another service": (401, hello, {"serviceurl": "https://example.org/"}),
        "another tenant": (403, hello | foreign, {"nbf": None}),
    }
    for name, (expected, activity, claims) in tried.items():
        header = {"Authorization": on.authority.bearer(good, **claims)} if claims else {}
        status, _body = await on.knock(activity, **header)
        if status != expected:
            raise AssertionError(f"{name}: {status}, not {expected}")
    return ", ".join(f"{name}: {status}" for name, (status, *_) in tried.items())


async def _install(on: Tenant, _: Mapping[str, Any]) -> str:
    """The app comes to the working group's team and to Anna; each is welcomed."""
    await Chat(on, KAISA, channel=CHANNEL).installs()
    await Chat(on, ANNA).installs()
    await on.teams.until(lambda: len({one.conversation_id for one in on.teams.sent}) > 1, SECONDS)
    return "\n".join(words(one.activity) for one in on.teams.sent)


async def _write(on: Tenant, told: Mapping[str, Any]) -> str:
    """Kaisa writes a line in the channel."""
    return await Chat(on, KAISA, channel=CHANNEL).says(told["line"].removeprefix("@Havainto "))


async def _file(on: Tenant, told: Mapping[str, Any]) -> str:
    """Anna writes an observation, looks its card through and sends it: the card becomes the receipt."""
    anna = Chat(on, ANNA)
    await anna.says(told["line"])
    await fills(anna, **CHOSEN)
    before = len(on.teams.updates)
    await anna.presses("send")
    await on.teams.until(lambda: len(on.teams.updates) > before, SECONDS)
    return words(on.teams.updates[-1].activity)


async def _closed(on: Tenant, _: Mapping[str, Any]) -> str:
    """From outside nothing but TLS is open: neither the bot's own port, nor its metrics, nor plain HTTP."""
    address = on.url.removeprefix("https://")
    answered = {}
    for port in (80, 3978, 9464):
        try:
            async with on.http.get(f"http://{address}:{port}/", allow_redirects=False) as response:
                answered[port] = response.status
        except aiohttp.ClientConnectorError:
            answered[port] = 0
    if any(answered.values()):
        raise AssertionError(f"open from outside (port: status): {answered}")
    return f"refused from outside: ports {', '.join(map(str, answered))}"


async def _shown(on: Tenant, _: Mapping[str, Any]) -> str:
    """What the bot has shown Microsoft: how it asked for its token, and that it used no other."""
    asked = on.authority.token_requests
    given = {f"Bearer token-{number}" for number in range(1, len(asked) + 1)}
    without = [one.path for one in on.teams.requests if one.authorization not in given]
    if without:
        raise AssertionError(f"without a token of ours: {without}")
    return json.dumps(
        {"asked": asked[-1], "calls": len(on.teams.requests), "keys": on.authority.key_requests}
    )


ACTS: dict[str, Callable[[Tenant, Mapping[str, Any]], Awaitable[str]]] = {
    "strangers": _strangers,
    "install": _install,
    "write": _write,
    "file": _file,
    "closed": _closed,
    "shown": _shown,
}


async def _answer(tenant: Tenant, line: str) -> dict[str, Any]:
    told = json.loads(line)
    try:
        return {"said": await ACTS[told["act"]](tenant, told)}
    except Exception as error:  # noqa: BLE001 - whoever gave the act shows it, and this goes on
        return {"failed": f"{told['act']}: {type(error).__name__}: {error}"}


async def _main(arguments: argparse.Namespace) -> None:
    print(json.dumps({"ready": True}), flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    async with microsoft(**vars(arguments)) as tenant:
        print(json.dumps({"ready": True}), flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            print(json.dumps(await _answer(tenant, line)), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", required=True, help="the bot's host name")
    parser.add_argument("--bot", required=True, help="its proxy's address, by number")
    parser.add_argument("--address", required=True, help="where to listen")
    parser.add_argument("--trusted", required=True, help="file of the authority that signed its certificate")
    parser.add_argument("--certificate", required=True, help="file of the certificate of Microsoft's names")
    parser.add_argument("--key", required=True, help="file of its key")
    asyncio.run(_main(parser.parse_args()))
