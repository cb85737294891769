"""Which domains a manifest may list as its own."""

import re

_LABEL = r"[a-z0-9]([a-z0-9-]*[a-z0-9])?"
_DOMAIN = re.compile(rf"(\*\.)*({_LABEL}\.)+{_LABEL}", re.IGNORECASE)

# Addresses that change hands: whoever gets the name next would be trusted by the app.
_TUNNELS = (
    *("devtunnels.ms", "loca.lt", "serveo.net", "trycloudflare.com"),
    *("ngrok.app", "ngrok.dev", "ngrok.io", "ngrok-free.app", "ngrok-free.dev"),
)
_OTHERS_OWN = ("microsoft.com", "microsoftonline.com")
_SHARED = ("azurewebsites.net", "azureedge.com", "onmicrosoft.com", "botframework.com")


def wrong_domain(text: str) -> str | None:
    """Return what is wrong with a domain, or None; `*.` is allowed in front, as whole segments only."""
    if not _DOMAIN.fullmatch(text):
        return f"{text!r} is not a domain such as havainto.example.org (no https://, no path, no port)"
    plain = text.lower().removeprefix("*.")
    if _within(plain, _TUNNELS):
        return f"{text!r} is a tunnel, which Teams refuses"
    if _within(plain, _OTHERS_OWN):
        return f"{text!r} belongs to Microsoft"
    if "*" in text and plain in _SHARED:
        return f"{text!r} is shared with everybody: name the exact host"
    return None


def _within(domain: str, owners: tuple[str, ...]) -> bool:
    return any(domain == owner or domain.endswith(f".{owner}") for owner in owners)
