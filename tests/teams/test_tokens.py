"""Each token that could be shown, and what becomes of it."""

from contextlib import nullcontext

import aiohttp
import pytest

from dialogs.teams.gate import ForeignTenant, Gate, NotAuthenticated
from dialogs.teams.signing_keys import SigningKeys
from tests.fakes.authority import Authority, identity
from tests.teams.conftest import admit
from tests.teams.tokens import IN, SHOWN, Shown

REFUSED = (NotAuthenticated, ForeignTenant)


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown.name)
async def test_each_token_gets_its_verdict(
    session: aiohttp.ClientSession, authority: Authority, shown: Shown
) -> None:
    authority.published["other"] = ["webchat"]
    gate = Gate(identity(), SigningKeys(session, authority.metadata_url))
    with (
        nullcontext()
        if shown.verdict == IN
        else pytest.raises(REFUSED, match=f"^{shown.verdict}$") as refused
    ):
        await admit(gate, shown.header(), shown.activity())
    if refused:
        foreign = shown.verdict in {"tenant", "channel"}
        assert refused.type is (ForeignTenant if foreign else NotAuthenticated)
