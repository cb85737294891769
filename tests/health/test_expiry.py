"""When the bot's certificate or secret ends, and what is wrong with a certificate's file."""

from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from bot.health.expiry import certificate, credential_ends
from bot.settings import Settings, said_wrong
from tests.domain.test_settings import REAL
from tests.fakes.certificates import ENDS, certificate_pem, key_pem, pem

pytestmark = pytest.mark.usefixtures("bare_environment")


def settings(**changes: Any) -> Settings:
    return Settings(**{**REAL, **changes})


def of_certificate(path: Path, **changes: Any) -> Settings:
    return settings(app_type="certificate", app_secret="", app_certificate=path, **changes)


def test_a_certificate_says_itself_when_it_ends(tmp_path: Path) -> None:
    file = tmp_path / "bot.pem"
    file.write_bytes(pem())
    assert credential_ends(of_certificate(file)) == ENDS
    file.write_bytes(
        certificate_pem() + key_pem() + certificate_pem("issuer")
    )  # with those that vouch for it
    assert credential_ends(of_certificate(file)) == ENDS


def test_a_file_with_the_key_alone_tells_nothing_when_the_thumbprint_names_the_certificate(
    tmp_path: Path,
) -> None:
    file = tmp_path / "bot.pem"
    file.write_bytes(key_pem())
    assert credential_ends(of_certificate(file, app_thumbprint="AB" * 20)) is None


def test_a_secret_ends_when_the_settings_say_so_at_the_beginning_of_that_day() -> None:
    ends = credential_ends(settings(app_secret_ends="2027-05-30"))
    assert ends == datetime(2027, 5, 30, tzinfo=ZoneInfo("Europe/Helsinki"))
    assert settings(app_secret_ends=" 2027-05-30 ").app_secret_ends == date(2027, 5, 30)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"app_secret_ends": ""},
        {"app_secret": "", "app_type": "UserAssignedMSI", "app_secret_ends": "2027-05-30"},
        {"local": True, "app_id": "", "app_secret_ends": "2027-05-30"},
    ],
    ids=["no day", "an empty one", "a managed identity", "local mode"],
)
def test_otherwise_nothing_ends_or_nobody_knows(changes: dict[str, Any]) -> None:
    assert credential_ends(settings(**changes)) is None


@pytest.mark.parametrize("written", ["30.5.2027", "soon", "20270"])
def test_what_is_no_day_is_refused(written: str) -> None:
    with pytest.raises(ValidationError) as refused:
        settings(app_secret_ends=written)
    assert said_wrong(refused.value) == ["HAVAINTO_APP_SECRET_ENDS: no day: write it like 2027-05-30"]


WRONG: dict[str, tuple[bytes | None, str]] = {
    "it is not there": (None, "cannot be read (No such file or directory)"),
    "it is no PEM": (b"\x30\x82\x0a\x00 a PFX file", "openssl pkcs12"),
    "it is empty": (b"", "no private key"),
    "it holds the certificate alone": (certificate_pem(), "no private key"),
    "it holds the key alone": (key_pem(), "HAVAINTO_APP_THUMBPRINT"),
    "its key has a password": (key_pem(password="salasana") + certificate_pem(), "openssl pkey"),
    "its certificate is another key's": (key_pem() + certificate_pem("other"), "of another one"),
    "its certificate is cut off": (key_pem() + certificate_pem()[:200], "damaged certificate"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_file_is_named_with_what_to_do(tmp_path: Path, case: str) -> None:
    data, words = WRONG[case]
    file = tmp_path / "bot.pem"
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(ValueError, match=r"HAVAINTO_APP_CERTIFICATE: .*bot\.pem ") as wrong:
        certificate(file)
    assert words in str(wrong.value)
