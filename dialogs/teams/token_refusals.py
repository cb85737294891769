"""Why Microsoft gives the bot no token, by the code of its refusal, and what to do: never by its words."""

import re
from collections.abc import Mapping, Sequence

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.identity import AppType, Identity

_SECRETS = "Entra, App registrations, Certificates & secrets"
_RESTART = "and restart the bot"

REFUSALS: Mapping[int, str] = {
    7000215: f"the client secret is wrong: HAVAINTO_APP_SECRET must hold the secret's value, not its id "
    f"({_SECRETS}); where the value was not kept, make a new secret, {_RESTART}",
    7000222: f"the client secret has ended: make a new one ({_SECRETS}), set HAVAINTO_APP_SECRET and "
    f"HAVAINTO_APP_SECRET_ENDS, {_RESTART}",
    90002: "there is no tenant of this id: correct HAVAINTO_APP_TENANT, or where it is not set, the first of "
    f"HAVAINTO_TENANTS (Entra, Overview, Tenant ID), {_RESTART}",
    700016: "this tenant has no app registration of this id: correct HAVAINTO_APP_ID, or the tenant that the "
    f"registration lives in (HAVAINTO_APP_TENANT, else the first of HAVAINTO_TENANTS), {_RESTART}",
    700027: "the certificate is not registered with the app, or has ended: upload the one of "
    f"HAVAINTO_APP_CERTIFICATE ({_SECRETS}), or correct HAVAINTO_APP_THUMBPRINT, {_RESTART}",
    700024: "this machine's clock is wrong, so that what the bot signs is not valid at Microsoft's time: set "
    "the clock (`timedatectl` shows whether it is synchronised)",
    7000112: "the app registration is disabled in the tenant: enable it (Entra, Enterprise applications, "
    "Properties)",
    7000229: "the app registration has no enterprise application in the tenant: make one "
    "(`az ad sp create --id APP_ID`)",
    53003: "a Conditional Access policy of the tenant blocks the app from where this machine is: let its "
    "address in",
}
"""By the number after AADSTS, as Microsoft's list of error codes explains it.

Partial: Microsoft has hundreds, and adds some. These are those that a county can cause.
"""

_CODE = re.compile(r"AADSTS(\d{4,8})")

_NOT_HERE = (
    "this machine has no managed identity of that client id: correct HAVAINTO_APP_ID, or assign the identity "
    "to the machine"
)


class TokenRefused(DeliveryFailed):
    """Microsoft answered, and gave no token.

    Attributes:
        codes: of the refusal, as numbers; empty when there were none.
        why: in plain words, with what to do; nothing in it comes from the answer but a number.
    """

    def __init__(self, codes: Sequence[int], why: str) -> None:
        super().__init__(Reason.UNAUTHORISED)
        self.codes = tuple(codes)
        self.why = why


def refusal(identity: Identity, codes: Sequence[int]) -> TokenRefused:
    """Make the exception for a refusal with these codes; the first one that is known tells why."""
    known = next((code for code in codes if code in REFUSALS), None)
    if known is not None:
        return TokenRefused(codes, f"{REFUSALS[known]} (AADSTS{known})")
    if codes:
        return TokenRefused(
            codes,
            f"Microsoft refuses with AADSTS{codes[0]}: "
            f"https://login.microsoftonline.com/error?code={codes[0]} says what it means",
        )
    if identity.app_type is AppType.USER_ASSIGNED_MSI:
        return TokenRefused((), _NOT_HERE)
    return TokenRefused(
        (), "Microsoft refuses without a code: are app id, tenant and secret or certificate right?"
    )


def unusable(kind: str) -> TokenRefused:
    """Make the exception for what fails before Microsoft is asked; ``kind`` is the error's."""
    return TokenRefused(
        (), f"the certificate or the tenant's id cannot be used ({kind}): `python -m bot doctor` says which"
    )


def codes_in(error: BaseException) -> list[int]:
    """Find the codes in an error and in what led to it: MSAL hides that of an unknown tenant there."""
    found: list[int] = []
    one: BaseException | None = error
    while one is not None:
        found += map(int, _CODE.findall(str(one)))
        one = one.__cause__ or one.__context__
    return found
