"""deploy/azure/register.sh against a stand-in for the Azure CLI."""

import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.azure import fake_az
from tests.azure.fake_az import APP_ID, IDENTITY_ID, SECRET

SCRIPT = Path(__file__).parents[2] / "deploy/azure/register.sh"
TENANT = "8F0A1C52-6d0e-4b1e-9a37-2f6f0a4d9c11"
SITE = "https://hyvinvointialue-esimerkki.fi/havainto"
ENDPOINT = "https://havainto.hyvinvointialue-esimerkki.fi/api/messages"
USUAL = {
    "--tenant": TENANT,
    "--resource-group": "rg-havainto",
    "--endpoint": ENDPOINT,
    "--developer-name": "Esimerkin hyvinvointialue",
    "--website-url": SITE,
    "--privacy-url": f"{SITE}/tietosuoja",
    "--terms-url": f"{SITE}/ehdot",
}


@dataclass
class Ran:
    """A run of the script: how it ended, and what it printed."""

    code: int
    out: str
    err: str


@dataclass
class Office:
    """An administrator's machine: a folder, a PATH with the stand-in on it, and a cloud."""

    folder: Path
    path: str

    @property
    def settings(self) -> Path:
        return self.folder / "havainto-azure.env"

    @property
    def package(self) -> Path:
        return self.folder / "havainto.zip"

    @property
    def calls(self) -> list[list[str]]:
        log = self.folder / "calls.jsonl"
        return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []

    @property
    def commands(self) -> list[str]:
        return [fake_az.command_of(call)[0] for call in self.calls]

    @property
    def cloud(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "cloud.json").read_text())
        return found

    def change(self, **parts: Any) -> None:
        (self.folder / "cloud.json").write_text(json.dumps({**self.cloud, **parts}))

    def forget_calls(self) -> None:
        (self.folder / "calls.jsonl").unlink()

    def run(self, *options: str, **changed: str) -> Ran:
        """Run it with the usual options, changed by name (``endpoint=…``; empty leaves one out)."""
        values = {
            **USUAL,
            "--settings": str(self.settings),
            "--package": str(self.package),
            "--python": str(self.folder / "bin/bare-python"),
        }
        values |= {f"--{name.replace('_', '-')}": value for name, value in changed.items()}
        words = [word for pair in values.items() if pair[1] for word in pair]
        done = subprocess.run(
            [shutil.which("bash") or "bash", str(SCRIPT), *options, *words],
            cwd=self.folder,
            env={"PATH": self.path, "FAKE_AZ": str(self.folder), "REGISTER_PAUSE": "0", "HOME": "/"},
            capture_output=True,
            text=True,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A machine with a signed-in administrator and an empty directory."""
    return _office(tmp_path)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Office, Ran]:
    """A first run; only looked at."""
    began = _office(tmp_path_factory.mktemp("first"))
    return began, began.run()


@pytest.fixture
def later(office: Office, first: tuple[Office, Ran]) -> Office:
    """A machine after a first run, whose calls are forgotten."""
    for path in (first[0].settings, first[0].folder / "cloud.json"):
        shutil.copy2(path, office.folder)
    return office


def _office(tmp_path: Path) -> Office:
    tools = tmp_path / "bin"
    tools.mkdir()
    _tool(tools / "az", f"-I -S {Path(fake_az.__file__)}")
    _tool(
        tools / "bare-python", "-S"
    )  # as after `python3 -m venv`: what the package's rules need is not there
    cloud = {
        "tenant": TENANT.lower(),
        "apps": {},
        "principals": [],
        "groups": [],
        "identities": [],
        "provider": "NotRegistered",
        "bots": {},
        "fails": {},
        "fingerprint": "",
    }
    (tmp_path / "cloud.json").write_text(json.dumps(cloud))
    return Office(tmp_path, f"{tools}:{os.environ['PATH']}")


def _tool(path: Path, how: str) -> None:
    path.write_text(f'#!/bin/sh\nexec {sys.executable} {how} "$@"\n')
    path.chmod(0o755)


def made(office: Office) -> list[str]:
    """The calls that bring something about."""
    return [one for one in office.commands if one.rsplit(" ", 1)[1] in ("create", "reset", "register")]


def settings_of(office: Office) -> dict[str, str]:
    lines = office.settings.read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def certificate(folder: Path, days: int = 90) -> tuple[Path, str]:
    """A PEM file with a private key and its certificate, and the SHA-1 of that."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(now - timedelta(days=100))
        .not_valid_after(now + timedelta(days=days))
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "havainto.pem"
    path.write_bytes(secret + built.public_bytes(serialization.Encoding.PEM))
    return path, built.fingerprint(hashes.SHA1()).hex().upper()  # noqa: S303 - what Azure knows it by


def test_a_first_run_makes_everything_in_order(first: tuple[Office, Ran]) -> None:
    office, ran = first
    assert ran.code == 0, ran.err
    assert office.commands == [
        "account show",
        "ad app list",
        "ad app create",
        "ad sp list",
        "ad sp create",
        "ad app update",
        "ad app credential list",
        "ad app credential reset",
        "group exists",
        "group create",
        "provider show",
        "provider register",
        "deployment group create",
    ]
    assert office.cloud["apps"][APP_ID]["audience"] == "AzureADMyOrg"
    assert office.cloud["apps"][APP_ID]["info"]["privacyStatementUrl"] == USUAL["--privacy-url"]
    bot = office.cloud["bots"]["havainto"]
    assert (bot["endpoint"], bot["appId"], bot["appType"]) == (ENDPOINT, APP_ID, "SingleTenant")
    with zipfile.ZipFile(office.package) as package:
        assert json.loads(package.read("manifest.json"))["bots"][0]["botId"] == APP_ID


def test_the_settings_are_those_that_the_bot_reads(first: tuple[Office, Ran]) -> None:
    office, _ = first
    ends = office.cloud["apps"][APP_ID]["secrets"][0][1][:10]
    assert settings_of(office) == {
        "HAVAINTO_APP_ID": APP_ID,
        "HAVAINTO_TENANTS": TENANT.lower(),
        "HAVAINTO_APP_TYPE": "SingleTenant",
        "HAVAINTO_APP_SECRET": f"'{SECRET}1'",
        "HAVAINTO_APP_SECRET_ENDS": ends,
    }
    in_a_year = datetime.now(UTC).date() + timedelta(days=365)
    assert abs((datetime.fromisoformat(ends).date() - in_a_year).days) <= 1


def test_the_secret_is_in_a_file_of_its_own_and_nowhere_else(first: tuple[Office, Ran]) -> None:
    office, ran = first
    assert stat.S_IMODE(office.settings.stat().st_mode) == 0o600
    assert SECRET not in ran.out + ran.err
    assert all(SECRET not in word for call in office.calls for word in call)
    assert "HAVAINTO_APP_SECRET=(in the file only)" in ran.out
    held = [one for one in office.folder.iterdir() if one.is_file() and SECRET in one.read_text("latin-1")]
    assert held == [office.settings]


def test_a_second_run_makes_nothing_twice(later: Office) -> None:
    before = later.settings.read_text()
    ran = later.run()
    assert ran.code == 0, ran.err
    assert made(later) == [
        "deployment group create"
    ]  # the template says how it is to be, and changes nothing
    assert later.settings.read_text() == before
    assert "found  app registration" in ran.out
    assert "found  client secret" in ran.out


def test_a_failure_says_what_was_made_and_the_next_run_goes_on(office: Office) -> None:
    office.change(fails={"deployment group create": 1})
    ran = office.run()
    assert ran.code != 0
    assert "Stopped at: Azure Bot havainto and its Teams channel" in ran.err
    assert "the role Contributor on rg-havainto" in ran.err
    assert "client secret until" in ran.err
    assert "run the same command again" in ran.err
    assert settings_of(office)["HAVAINTO_APP_SECRET"]
    office.forget_calls()
    assert office.run().code == 0
    assert made(office) == ["deployment group create"]


@pytest.mark.parametrize(
    "look", ["ad app list", "ad sp list", "ad app credential list", "group exists", "provider show"]
)
def test_what_cannot_be_looked_up_is_not_taken_for_missing(later: Office, look: str) -> None:
    later.change(fails={look: 9})
    ran = later.run()
    assert ran.code != 0
    assert "Stopped at: " in ran.err
    assert made(later) == []


def test_what_a_new_registration_is_not_known_for_yet_is_tried_again(office: Office) -> None:
    office.change(fails={"ad sp create": 2})
    assert office.run().code == 0
    assert office.commands.count("ad sp create") == 3


def test_a_secret_that_nobody_has_any_more_is_not_silently_doubled(later: Office) -> None:
    later.settings.unlink()
    ran = later.run()
    assert ran.code == 0, ran.err
    assert "Azure shows one only once" in ran.out
    assert "--renew-secret" in ran.out
    assert "HAVAINTO_APP_SECRET" not in settings_of(later)
    assert len(later.cloud["apps"][APP_ID]["secrets"]) == 1


def test_a_secret_that_has_ended_is_followed_by_another(later: Office) -> None:
    apps = later.cloud["apps"]
    apps[APP_ID]["secrets"] = [["Havainto", "2025-01-01T00:00:00Z"]]
    later.change(apps=apps)
    later.run()
    assert settings_of(later)["HAVAINTO_APP_SECRET"] == f"'{SECRET}2'"


def test_renewing_makes_another_secret_and_leaves_the_old_one(later: Office) -> None:
    later.settings.write_text(f"HAVAINTO_DIGEST_DAY=tue\n{later.settings.read_text()}")
    day = (datetime.now(UTC) + timedelta(days=100)).date().isoformat()
    ran = later.run("--renew-secret", secret_ends=day)
    assert ran.code == 0, ran.err
    assert made(later) == ["ad app credential reset"]
    assert [ends[:10] for _, ends in later.cloud["apps"][APP_ID]["secrets"]][1] == day
    found = settings_of(later)
    assert found["HAVAINTO_APP_SECRET"] == f"'{SECRET}2'"
    assert found["HAVAINTO_APP_SECRET_ENDS"] == day
    assert found["HAVAINTO_DIGEST_DAY"] == "tue"  # what else is set stays
    assert "az ad app credential delete" in ran.out


def test_renewing_without_a_registration_makes_none(office: Office) -> None:
    ran = office.run("--renew-secret")
    assert ran.code == 1
    assert "no registration" in ran.err
    assert made(office) == []


@pytest.mark.skipif(shutil.which("openssl") is None, reason="this machine has no openssl")
def test_a_certificate_leaves_its_private_key_at_home(office: Office) -> None:
    path, fingerprint = certificate(office.folder)
    office.change(fingerprint=fingerprint)
    assert office.run(certificate=str(path)).code == 0
    assert "BEGIN CERTIFICATE" in office.cloud["uploaded"]
    assert "PRIVATE" not in office.cloud["uploaded"]
    assert settings_of(office) == {
        "HAVAINTO_APP_ID": APP_ID,
        "HAVAINTO_TENANTS": TENANT.lower(),
        "HAVAINTO_APP_TYPE": "Certificate",
        "HAVAINTO_APP_CERTIFICATE": str(path),
    }
    office.forget_calls()
    assert office.run(certificate=str(path)).code == 0
    assert made(office) == ["deployment group create"]


def test_a_managed_identity_takes_the_place_of_the_registration(office: Office) -> None:
    ran = office.run("--identity")
    assert ran.code == 0, ran.err
    assert not any(command.startswith("ad ") for command in office.commands)
    bot = office.cloud["bots"]["havainto"]
    assert (bot["appType"], bot["identityId"], bot["appId"]) == ("UserAssignedMSI", IDENTITY_ID, APP_ID)
    assert settings_of(office)["HAVAINTO_APP_TYPE"] == "UserAssignedMSI"
    assert "az vm identity assign" in ran.out
    office.forget_calls()
    office.run("--identity")
    assert made(office) == ["deployment group create"]


@pytest.mark.parametrize("way", [(), ("--identity",), ("--renew-secret",)])
def test_a_dry_run_shows_the_calls_and_makes_none(office: Office, way: tuple[str, ...]) -> None:
    without_az = os.environ["PATH"]
    ran = Office(office.folder, without_az).run("--dry-run", *way)
    assert ran.code == 0, ran.err
    assert office.calls == []
    assert not office.settings.exists()
    assert not office.package.exists()
    assert "nothing was done" in ran.out
    shown = [line.split(maxsplit=2)[2] for line in ran.out.splitlines() if line.startswith("  make")]
    assert any("create" in line or "credential reset" in line for line in shown)
    assert "made" not in ran.out.replace("A real run makes", "")


def test_a_dry_run_shows_just_the_calls_of_a_first_run(office: Office, first: tuple[Office, Ran]) -> None:
    shown = office.run("--dry-run").out.splitlines()
    wanted = first[0].commands
    calls = [line.split(maxsplit=2)[2] for line in shown if line.split(maxsplit=2)[1:2] == ["az"]]
    assert [call.split(" --")[0] for call in calls] == wanted


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"tenant": "8f0a1c52-6d0e-4b1e-9a37-2f6f0a4d9c1"}, "is no GUID"),
        ({"tenant": "00000000-0000-0000-0000-000000000000"}, "is a placeholder"),
        ({"tenant": ""}, "--tenant is missing"),
        ({"endpoint": ENDPOINT.replace("https", "http")}, "Teams needs https://"),
        ({"endpoint": ENDPOINT.removesuffix("/messages")}, "Teams needs https://"),
        ({"endpoint": "https://havainto.example.org/api/messages"}, "leads to no public page"),
        ({"endpoint": "https://localhost/api/messages"}, "leads to no public page"),
        ({"privacy_url": "http://hyvinvointialue-esimerkki.fi/x"}, "--privacy-url"),
        ({"developer_name": "x" * 33}, "--developer-name"),
        ({"resource_group": ""}, "--resource-group is missing"),
        ({"name": "a b"}, "4 to 42 letters"),
        ({"sku": "S2"}, "F0 or S1"),
        ({"bot_location": "finland"}, "global or westeurope"),
        ({"secret_ends": "30.11.2027"}, "is no day"),
        ({"secret_ends": "2020-01-01"}, "a day after today"),
        ({"app_id": "havainto"}, "is no GUID"),
        ({"certificate": "/nowhere.pem"}, "cannot be read"),
        ({"settings": "/nowhere/havainto.env"}, "no such folder"),
        ({"python": "python2.7"}, "Python 3.11"),
        ({"colour": "blue"}, "--colour is no option"),
    ],
)
def test_nonsense_is_refused_in_words_before_anything_is_done(
    office: Office, changed: dict[str, str], says: str
) -> None:
    ran = office.run(**changed)
    assert ran.code == 2
    assert says in ran.err
    assert office.calls == []


def test_an_old_python_is_refused(office: Office) -> None:
    old = office.folder / "old-python"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    ran = office.run(python=str(old))
    assert ran.code == 2
    assert "older than Python 3.11" in ran.err


@pytest.mark.skipif(shutil.which("openssl") is None, reason="this machine has no openssl")
def test_a_certificate_that_has_ended_is_refused(office: Office) -> None:
    path, _ = certificate(office.folder, days=-1)
    ran = office.run(certificate=str(path))
    assert ran.code == 2
    assert "has ended" in ran.err


def test_a_machine_without_the_azure_cli_is_told_the_other_ways(office: Office) -> None:
    ran = Office(office.folder, os.environ["PATH"]).run()
    assert ran.code == 2
    assert "--dry-run" in ran.err
    assert "docs/guides/azure.md" in ran.err


def test_another_directory_than_the_one_signed_in_to_is_refused(office: Office) -> None:
    office.change(tenant=APP_ID)
    ran = office.run()
    assert ran.code == 1
    assert f"signed in to the directory {APP_ID}" in ran.err
    assert f"az login --tenant {TENANT.lower()}" in ran.err
    assert made(office) == []


def test_nobody_signed_in_is_said(office: Office) -> None:
    office.change(fails={"account show": 1})
    ran = office.run()
    assert "Nobody is signed in" in ran.err
    assert "az login" in ran.err


@pytest.mark.parametrize(
    ("apps", "says"),
    [
        ({APP_ID: "AzureADMultipleOrgs"}, "is for AzureADMultipleOrgs"),
        ({APP_ID: "AzureADMyOrg", APP_ID[::-1]: "AzureADMyOrg"}, "More than one registration"),
    ],
)
def test_a_registration_that_may_not_be_ours_is_left_alone(
    office: Office, apps: dict[str, str], says: str
) -> None:
    office.change(
        apps={
            app: {"name": "Havainto", "audience": audience, "secrets": [], "keys": []}
            for app, audience in apps.items()
        }
    )
    ran = office.run()
    assert ran.code == 1
    assert says in ran.err
    assert made(office) == []
