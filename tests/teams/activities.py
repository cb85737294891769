"""Activities as Teams sends them."""

from typing import Any

from tests.fakes.authority import APP_ID, TENANT_ID

HELLO = {"type": "message", "text": "Hyvää päivää"}
SERVICE_URL = "https://smba.trafficmanager.net/emea/"


def message(**changes: Any) -> dict[str, Any]:
    """Make Anna's message; ``None`` leaves a field out."""
    usual: dict[str, Any] = {
        "type": "message",
        "id": "1763719200000",
        "timestamp": "2026-11-21T10:00:00.1234567Z",
        "localTimestamp": "2026-11-21T12:00:00.1234567+02:00",
        "serviceUrl": SERVICE_URL,
        "channelId": "msteams",
        "from": {"id": "29:anna", "name": "Anna", "aadObjectId": "44444444-4444-4444-4444-444444444444"},
        "conversation": {"conversationType": "personal", "tenantId": TENANT_ID, "id": "a:anna"},
        "recipient": {"id": f"28:{APP_ID}", "name": "Havainto"},
        "text": "hei",
        "textFormat": "plain",
        "locale": "fi-FI",
        "entities": [{"type": "clientInfo", "locale": "fi-FI", "country": "FI", "platform": "Web"}],
        "channelData": {"tenant": {"id": TENANT_ID}},
    }
    return {name: value for name, value in {**usual, **changes}.items() if value is not None}


def invoke(**changes: Any) -> dict[str, Any]:
    """Make a press on a card's button."""
    value = {"action": {"type": "Action.Execute", "verb": "next", "data": {}}, "trigger": "manual"}
    return message(
        **{"type": "invoke", "name": "adaptiveCard/action", "text": None, "value": value, **changes}
    )
