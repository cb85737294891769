"""Microsoft's services, for the doctor to ask."""

from pathlib import Path

import pytest

from bot.health.installation import World
from tests.fakes.authority import Authority
from tests.health import Tokens


@pytest.fixture
def microsoft(authority: Authority, tmp_path: Path) -> World:
    """A world in which Microsoft answers, and gives tokens."""
    return World(
        openid_url=authority.metadata_url,
        source_for=lambda _identity: Tokens(),
        logs=tmp_path,
        environment_file=tmp_path / "havainto.env",
    )


@pytest.fixture(autouse=True)
def _no_port(bare_environment: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that runs on the machine of the tests is asked whether it is a bot."""
    monkeypatch.setenv("HAVAINTO_PORT", "0")
