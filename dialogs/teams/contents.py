"""What a message holds beside words, or instead of them; nothing of it is fetched, looked at or kept."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from dialogs.incoming import Content, Where
from dialogs.teams.markup import mentions

_EVENTS = {
    # The type, and Teams' own name for it in lower case; without one the type says it.
    ("messageUpdate", ""): Content.EDITED,
    ("messageUpdate", "editmessage"): Content.EDITED,
    ("messageUpdate", "undeletemessage"): Content.UNDELETED,
    ("messageDelete", ""): Content.DELETED,
    ("messageDelete", "softdeletemessage"): Content.DELETED,
    ("messageDelete", "harddeletemessage"): Content.DELETED,
}

_TYPES: tuple[tuple[str, Content | None], ...] = (
    # The beginning of an attachment's type, the longest first; None is part of the words.
    ("application/vnd.microsoft.teams.file", Content.FILE),
    ("application/vnd.microsoft.card.audio", Content.VOICE),
    ("application/vnd.microsoft.card.animation", Content.PICTURE),
    ("application/vnd.microsoft.card.video", Content.VIDEO),
    ("application/vnd.microsoft.card", Content.CARD),
    ("application/vnd.microsoft.teams.card", Content.CARD),
    ("forwardedmessagereference", Content.FORWARDED),
    ("messagereference", None),  # the message that a swipe answers; without words it is one passed on
    ("reference", Content.FILE),
    ("text/", None),  # Teams sends every rich text a second time, as HTML
    ("image", Content.PICTURE),
    ("audio", Content.VOICE),
    ("video", Content.VIDEO),
)

_PLACES = frozenset({"place", "geocoordinates"})
_IMAGE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_SMILE = re.compile(r"schema\.skype\.com/emoji", re.IGNORECASE)


def changed_by(body: Mapping[str, Any], where: Where) -> Content | None:
    """What somebody did to a message that they had sent before; None when it is no matter of ours.

    In a channel only what mentions the bot is.
    """
    named = (body.get("channelData") or {}).get("eventType") or ""
    found = _EVENTS.get((str(body.get("type")), str(named).lower()))
    ours = where is Where.PERSONAL or (where is Where.CHANNEL and _mentions_bot(body))
    return found if ours else None


def contents_of(body: Mapping[str, Any], text: str, where: Where) -> tuple[Content, ...]:
    """What a message holds beside its text, each kind once; in a channel a bare mention calls for help."""
    found = tuple(dict.fromkeys(_found(body, text)))
    return found or (() if text or where is not Where.PERSONAL else (Content.NOTHING,))


def _found(body: Mapping[str, Any], text: str) -> Iterator[Content]:
    for attachment in body.get("attachments") or []:
        kind = str(attachment.get("contentType") or "").lower()
        if kind == "messagereference" and not text:
            yield Content.FORWARDED
        elif content := _content(kind):
            yield content
        elif kind == "text/html" and _shows_image(attachment.get("content")):
            yield Content.PICTURE  # pasted, a sticker or a moving one
    if any(str(entity.get("type") or "").lower() in _PLACES for entity in body.get("entities") or []):
        yield Content.PLACE


def _content(kind: str) -> Content | None:
    return next((content for start, content in _TYPES if kind.startswith(start)), Content.OTHER)


def _shows_image(content: Any) -> bool:
    images = _IMAGE.findall(content) if isinstance(content, str) else []
    return any(not _SMILE.search(image) for image in images)


def _mentions_bot(body: Mapping[str, Any]) -> bool:
    me = (body.get("recipient") or {}).get("id")
    return any(one.get("id") == me for _, one in mentions(body))
