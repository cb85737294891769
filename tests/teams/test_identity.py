"""An incomplete or mistyped registration is refused at start, in plain words."""

from pathlib import Path
from typing import Any

import pytest

from dialogs.teams.identity import AppType, Certificate
from tests.fakes.authority import TENANT_ID, identity

CERTIFICATE = Certificate(path=Path("bot.pem"))


@pytest.mark.parametrize("name", ["SingleTenant", "singletenant", " SINGLETENANT "])
def test_an_app_type_is_read_in_any_letter_case(name: str) -> None:
    assert AppType(name) is AppType.SINGLE_TENANT


@pytest.mark.parametrize("name", ["", "MultiTenant", "SingleTennant", "MSI"])
def test_a_mistyped_app_type_is_refused_and_never_becomes_multi_tenant(name: str) -> None:
    with pytest.raises(ValueError, match="is none of: SingleTenant, Certificate, UserAssignedMSI"):
        AppType(name)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"app_type": AppType.CERTIFICATE, "secret": None, "certificate": CERTIFICATE},
        {"app_type": AppType.USER_ASSIGNED_MSI, "secret": None},
    ],
)
def test_each_way_to_prove_who_the_bot_is_can_be_configured(changes: dict[str, Any]) -> None:
    assert identity(**changes).allows(TENANT_ID)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"app_id": ""}, "the app id is missing"),
        ({"app_id": "havainto"}, "the app id is not a GUID"),
        ({"tenant_id": ""}, "the tenant id is missing"),
        ({"allowed_tenants": frozenset()}, "at least one allowed tenant"),
        ({"allowed_tenants": frozenset({"*"})}, "the allowed tenant is not a GUID"),
        ({"secret": None}, "this app type needs a client secret"),
        ({"secret": ""}, "this app type needs a client secret"),
        ({"certificate": CERTIFICATE}, "does not use a certificate: remove it"),
        ({"app_type": AppType.CERTIFICATE, "secret": None}, "this app type needs a certificate"),
        ({"app_type": AppType.USER_ASSIGNED_MSI}, "does not use a client secret: remove it"),
    ],
)
def test_what_is_missing_or_superfluous_is_named(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        identity(**changes)


def test_tenants_are_compared_in_any_letter_case() -> None:
    tenant = "ABCDEFAB-0000-0000-0000-000000000000"
    assert identity(allowed_tenants=frozenset({tenant})).allows(tenant.lower())


def test_the_secret_is_not_printed() -> None:
    assert "invented secret" not in repr(identity())
