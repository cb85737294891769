"""compose.yaml: what two copies share is right, and nothing is open that need not be."""

import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema.builtin_schemas import get_builtin_schema
from dotenv import dotenv_values
from jsonschema.validators import validator_for
from pyrage import x25519

from bot.settings import Settings
from tests.deploy.files import COMPOSE, DEPLOY, PROXY, SERVICES, UPSTREAMS

COPIES = {name: service for name, service in SERVICES.items() if name.startswith("bot-")}
EVERY = pytest.mark.parametrize("name", SERVICES)
STAYS = [name for name, service in SERVICES.items() if service["restart"] != "no"]


def test_it_keeps_to_the_schema_of_compose_files() -> None:
    schema = get_builtin_schema("vendor.compose-spec")
    validator_for(schema)(schema).validate(COMPOSE)


def filled(**more: str) -> dict[str, str]:
    """The settings that a copy finds once example.env was filled in, as Compose puts them together."""
    key = str(x25519.Identity.generate().to_public())
    text = (DEPLOY / "example.env").read_text()
    text = text.replace("POSTGRES_PASSWORD=\n", "POSTGRES_PASSWORD=5ec2e7\n")
    text = text.replace("HAVAINTO_BACKUP_RECIPIENTS=\n", f"HAVAINTO_BACKUP_RECIPIENTS={key}\n")
    file = {name: value or "" for name, value in dotenv_values(stream=StringIO(text)).items()}
    given = COPIES["bot-1"]["environment"]
    return {**file, **{name: _interpolated(value, file) for name, value in given.items()}, **more}


def _interpolated(value: str, file: dict[str, str]) -> str:
    return re.sub(r"\$\{(\w+)[^}]*\}", lambda name: file[name[1]], value)


def test_the_example_filled_in_is_what_the_bot_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HAVAINTO_KEYS", raising=False)
    for name, value in filled().items():
        monkeypatch.setenv(name, value)
    settings = Settings()
    assert settings.database_url == "postgresql://havainto:5ec2e7@database/havainto"
    assert settings.county.municipalities["Kajaani"] == "Kajana"
    assert settings.backup_folder == Path("/var/backups/havainto")


def test_every_value_that_is_left_to_the_administrator_stands_in_the_example() -> None:
    named = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text()))
    assert named <= dotenv_values(DEPLOY / "example.env").keys()


def test_two_copies_share_one_ledger_one_file_of_keys_and_one_place_for_backups() -> None:
    assert len(COPIES) == 2
    for copy in COPIES.values():
        places = dict(volume.split(":") for volume in copy["volumes"])
        assert set(places) <= COMPOSE["volumes"].keys()
        for name in ("HAVAINTO_LEDGER", "HAVAINTO_KEYS_FILE", "HAVAINTO_BACKUP_FOLDER"):
            assert any(copy["environment"][name].startswith(place) for place in places.values()), name
    first, second = ({**copy, "networks": None} for copy in COPIES.values())
    assert first == second


def test_the_copies_wait_for_one_migration_which_runs_once() -> None:
    migrations = [name for name, service in SERVICES.items() if service.get("command") == ["migrate"]]
    assert migrations == ["migrate"]
    assert SERVICES["migrate"]["restart"] == "no"
    for copy in COPIES.values():
        assert copy["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
        assert "command" not in copy


def test_nginx_alone_is_reached_from_outside_and_the_database_by_the_bot_alone() -> None:
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["nginx"]
    assert COMPOSE["networks"]["database"]["internal"]
    beside = {name for name, service in SERVICES.items() if "database" in service["networks"]}
    assert beside == {"database", "migrate", "tool", *COPIES}


def test_nginx_looks_for_the_copies_where_they_are() -> None:
    given = {copy["networks"]["web"]["ipv4_address"] for copy in COPIES.values()}
    named = re.findall(r"server ([\d.]+):(\d+);", UPSTREAMS["compose-upstream.conf"])
    assert {address for address, _ in named} == given
    assert {int(port) for _, port in named} == {Settings.model_fields["port"].default}


def test_nginx_finds_its_certificate_where_its_file_says() -> None:
    targets = {secret["target"] for secret in SERVICES["nginx"]["secrets"]}
    assert targets == set(re.findall(r"ssl_certificate(?:_key)?\s+(\S+);", PROXY))


@EVERY
def test_no_container_can_write_its_image_or_gain_a_right(name: str) -> None:
    service: dict[str, Any] = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["deploy"]["resources"]["limits"].keys() == {"memory", "pids"}
    assert "max-size" in service["logging"]["options"]
    assert not service.get("privileged")


@EVERY
def test_the_bot_s_containers_have_no_capability_at_all(name: str) -> None:
    assert "cap_add" not in SERVICES[name] or name in {"database", "nginx"}


def test_what_stays_is_started_again() -> None:
    assert {SERVICES[name]["restart"] for name in STAYS} == {"unless-stopped"}
    assert {*STAYS} == {"database", "nginx", *COPIES}


@EVERY
def test_images_are_named_without_a_registry(name: str) -> None:
    assert "/" not in SERVICES[name]["image"]
