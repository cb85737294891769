"""(a) A bare echo bot on botbuilder's CloudAdapter, as its documentation has it.

Without ``BENCH_OPENID`` it has no app id, so that nothing is authenticated. With it every incoming token is
verified by the SDK, as in production. Its own token is a constant in the place of MSAL, in its favour: as it
comes, the SDK makes a new MSAL application and fetches a new token over the network in every turn.
"""

import os
from types import SimpleNamespace

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botframework.connector.auth import (
    ChannelValidation,
    MicrosoftAppCredentials,
    PasswordServiceClientCredentialFactory,
)

from tests.bench.servers.serving import PATH, run


class _Echo(ActivityHandler):
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")


class _Msal:
    """Has a token at once."""

    def acquire_token_silent(self, scopes: list[str], account: object) -> dict[str, str]:
        return {"access_token": "a token"}


class _Credentials(PasswordServiceClientCredentialFactory):
    """Makes new credentials in every turn, as the SDK's own factory does."""

    async def create_credentials(self, *_: object, **__: object) -> MicrosoftAppCredentials:
        made = MicrosoftAppCredentials(self.app_id, self.password)
        made.app = _Msal()
        return made


def _authentication() -> ConfigurationBotFrameworkAuthentication:
    if not (metadata_url := os.environ.get("BENCH_OPENID")):
        return ConfigurationBotFrameworkAuthentication(SimpleNamespace(APP_ID="", APP_PASSWORD=""))
    ChannelValidation.open_id_metadata_endpoint = metadata_url
    factory = _Credentials(os.environ["HAVAINTO_APP_ID"], "an invented secret")
    return ConfigurationBotFrameworkAuthentication(SimpleNamespace(), credentials_factory=factory)


async def create() -> web.Application:
    """The application."""
    adapter, bot = CloudAdapter(_authentication()), _Echo()

    async def receive(request: web.Request) -> web.Response:
        return await adapter.process(request, bot)

    app = web.Application()
    app.add_routes([web.post(PATH, receive)])
    return app


if __name__ == "__main__":
    run(create())
