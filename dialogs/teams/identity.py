"""Who the bot is to Microsoft Entra, and whose activities it accepts."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Self
from uuid import UUID


class AppType(StrEnum):
    """How the bot proves to Microsoft who it is."""

    SINGLE_TENANT = "SingleTenant"  # an app registration with a client secret
    CERTIFICATE = "Certificate"  # the same registration with a certificate
    USER_ASSIGNED_MSI = "UserAssignedMSI"  # a managed identity: nothing to store, nothing to renew

    @classmethod
    def _missing_(cls, value: object) -> Self:
        """Read a name in any letter case; the SDK would take a typo for MultiTenant, we refuse it."""
        for kind in cls:
            if str(value).strip().lower() == kind.value.lower():
                return kind
        raise ValueError(f"app type {value!r} is none of: {', '.join(cls)}")


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """A client certificate.

    Attributes:
        path: a PEM file with the unencrypted private key; it may hold the certificate as well.
        thumbprint: SHA-1 in hex, as the app registration shows it; needed when the file holds only the key.
    """

    path: Path
    thumbprint: str | None = None


@dataclass(frozen=True, kw_only=True)
class Identity:
    """The bot's registration, checked: an incomplete one cannot be built.

    Attributes:
        app_id: the registration's (or the managed identity's) client id, a GUID.
        app_type: which of ``secret`` and ``certificate`` is needed; the managed identity needs neither.
        tenant_id: the GUID of the tenant that the registration lives in.
        allowed_tenants: the GUIDs of the tenants whose people may use the bot; never empty.

    Raises:
        ValueError: something is missing, superfluous or no GUID; the message says what, never the value.
    """

    app_id: str
    app_type: AppType
    tenant_id: str
    allowed_tenants: frozenset[str]
    secret: str | None = field(default=None, repr=False)
    certificate: Certificate | None = None

    def __post_init__(self) -> None:
        # An empty app id switches the SDK's authentication off: nothing here may be missing.
        _guid("app id", self.app_id)
        _guid("tenant id", self.tenant_id)
        if not self.allowed_tenants:
            raise ValueError("at least one allowed tenant is needed")
        for tenant in self.allowed_tenants:
            _guid("allowed tenant", tenant)
        _proof("a client secret", given=bool(self.secret), needed=self.app_type is AppType.SINGLE_TENANT)
        _proof("a certificate", given=bool(self.certificate), needed=self.app_type is AppType.CERTIFICATE)
        lowered = frozenset(tenant.lower() for tenant in self.allowed_tenants)
        object.__setattr__(self, "allowed_tenants", lowered)  # frozen, but ours until we return it

    def allows(self, tenant_id: str) -> bool:
        """Whether people of this tenant may use the bot, whatever the letter case of its GUID."""
        return tenant_id.lower() in self.allowed_tenants


def _guid(name: str, value: str) -> None:
    if not value:
        raise ValueError(f"the {name} is missing")
    try:
        UUID(value)
    except ValueError:
        raise ValueError(f"the {name} is not a GUID") from None


def _proof(name: str, *, given: bool, needed: bool) -> None:
    if needed and not given:
        raise ValueError(f"this app type needs {name}")
    if given and not needed:
        raise ValueError(f"this app type does not use {name}: remove it")
