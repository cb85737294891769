"""From Teams' JSON to our own words."""

from datetime import UTC, datetime
from typing import Any

from bot.domain.cleaning import clean
from bot.domain.people import Visitor
from bot.usecases.groups import Channel
from dialogs.incoming import CHANGES, Content, Incoming, Kind, Subject, Where
from dialogs.teams import message_extension
from dialogs.teams.contents import changed_by, contents_of
from dialogs.teams.markup import typed_text
from dialogs.teams.press import Value, is_press, press_of
from dialogs.teams.subjects import event_of, happens, subject_of

CARD_ACTION = "adaptiveCard/action"
FEEDBACK = "message/submitAction"
"""The thumb under a message of ours, in clients that show one."""

_PRESSES = frozenset({CARD_ACTION, *message_extension.NAMES})
"""The invokes that are a pressed button."""

_BOTS = frozenset({"bot", "skill", "agenticuser", "agenticappinstance", "agenticidentity"})
"""The roles of a sender that is no person, in lower case."""

_WHERE = {where.lower(): where for where in Where}
"""What Teams calls a place, in lower case."""


def read(body: dict[str, Any]) -> Incoming:
    """What an admitted, well-formed activity says."""
    data = _dict(body.get("channelData"))
    conversation = _dict(body.get("conversation"))
    dialog = body.get("type") == "invoke" and body.get("name") in message_extension.NAMES
    tenant_id = str(conversation.get("tenantId") or _dict(data.get("tenant")).get("id") or "")
    where = Where.PERSONAL if dialog else _where(conversation, data)
    subject = subject_of(body, where)
    text = typed_text(body)
    order = (typed_text(body, order=True) if "<blockquote" in str(body.get("text")).lower() else "") or text
    contents = _contents(body, text, where)
    kind, action = _kind(body, subject, contents, text)
    press = _press(body, dialog=dialog) if kind is Kind.PRESSED else {}
    return Incoming(
        kind=kind,
        where=where,
        id=_id(body, contents),
        service_url=str(body["serviceUrl"]),
        conversation_id=f"dialog:{body['from']['id']}" if dialog else str(conversation["id"]),
        tenant_id=tenant_id,
        visitor=_visitor(body, tenant_id, alone=where is Where.PERSONAL and not dialog),
        locale=_locale(body),
        channel=_channel(body, data, tenant_id) if where is Where.CHANNEL else None,
        subject=subject,
        contents=contents,
        text=(order if where is Where.CHANNEL else text) if kind is Kind.TYPED else "",
        unquoted=order if kind is Kind.TYPED and order != text else "",
        verb=str(press.get("verb") or ""),
        values=press,
        card_id=str(body["replyToId"]) if body.get("replyToId") and not dialog else None,
        invoke=body.get("type") == "invoke",
        dialog=dialog,
        action=action,
        told_at=_moment(body.get("timestamp")),
    )


def _moment(said: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(said))
        return moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _where(conversation: dict[str, Any], data: dict[str, Any]) -> Where:
    """Where it happened: what is not surely one-to-one is not, as what is private would be said there."""
    named = _WHERE.get(str(conversation.get("conversationType") or "").lower())
    here = str(conversation["id"]).split(";", 1)[0].lower()
    if named is Where.PERSONAL and ("@thread." in here or conversation.get("isGroup")):
        named = None  # it contradicts itself
    if named:
        return named
    if data.get("team") or data.get("channel") or here.endswith("@thread.tacv2"):
        return Where.CHANNEL
    alone = here.startswith("a:") or here.endswith("@unq.gbl.spaces")
    return Where.PERSONAL if alone and not conversation.get("isGroup") else Where.GROUP_CHAT


def _contents(body: dict[str, Any], text: str, where: Where) -> tuple[Content, ...]:
    if body.get("type") == "message":
        return () if is_press(body) else contents_of(body, text, where)
    change = changed_by(body, where)
    return (change,) if change else ()


def _id(body: dict[str, Any], contents: tuple[Content, ...]) -> str:
    """The activity's id; a change carries that of the message, and each of its changes is a new one."""
    own = str(body.get("id") or "")
    if own and CHANGES.intersection(contents):
        when = body.get("timestamp") or body.get("localTimestamp")
        return f"{own}:{contents[0]}:{when}" if when else ""  # then each delivery is answered
    return own


def _kind(
    body: dict[str, Any], subject: Subject, contents: tuple[Content, ...], text: str
) -> tuple[Kind, str]:
    match body.get("type"):
        case "installationUpdate" | "conversationUpdate":
            event = event_of(body)
            return happens(subject, event), event
        case told if _by_bot(body):
            return Kind.FROM_BOT, str(told)
        case "message" if is_press(body):
            return Kind.PRESSED, "submit"
        case "message":
            return (Kind.TYPED if text or not contents else Kind.WORDLESS), ""
        case "invoke":
            name = str(body.get("name") or "")
            return (Kind.PRESSED if name in _PRESSES else Kind.IGNORED), name
        case other:
            return (Kind.WORDLESS if contents else Kind.IGNORED), str(other)


def _by_bot(body: dict[str, Any]) -> bool:
    """Whether a bot did it, this one included: an answer would be answered in its turn."""
    sender = _dict(body.get("from"))
    teams_id = str(sender.get("id") or "")
    ours = teams_id == _dict(body.get("recipient")).get("id")
    return ours or teams_id.startswith("28:") or str(sender.get("role") or "").casefold() in _BOTS


def _press(body: dict[str, Any], *, dialog: bool) -> dict[str, Value]:
    return message_extension.press_in(body) if dialog else press_of(body)


def _visitor(body: dict[str, Any], tenant_id: str, *, alone: bool) -> Visitor | None:
    """Who did it; where they are alone with the bot, the conversation is theirs."""
    sender = _dict(body.get("from"))
    teams_id = str(sender.get("id") or "")
    object_id = str(sender.get("aadObjectId") or "")
    if not teams_id or not object_id or _by_bot(body):
        return None
    return Visitor(
        tenant_id=tenant_id,
        object_id=object_id,
        teams_id=teams_id,
        service_url=str(body["serviceUrl"]),
        conversation_id=str(body["conversation"]["id"]) if alone else None,
        locale=_locale(body),
        name=clean(str(sender.get("name") or "")),
    )


def _locale(body: dict[str, Any]) -> str:
    entities = body.get("entities") if isinstance(body.get("entities"), list) else []
    told = next((_dict(e).get("locale") for e in entities or [] if _dict(e).get("locale")), None)
    return str(body.get("locale") or told or "")


def _channel(body: dict[str, Any], data: dict[str, Any], tenant_id: str) -> Channel:
    conversation = str(body["conversation"]["id"]).split(";", 1)[0]
    channel_id = str(_dict(data.get("channel")).get("id") or conversation)
    team_id = str(_dict(data.get("team")).get("id") or "")
    return Channel(
        tenant_id=tenant_id,
        team_id=team_id or channel_id,
        channel_id=channel_id,
        service_url=str(body["serviceUrl"]),
        team_named=bool(team_id),
    )
