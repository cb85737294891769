"""What a message holds beside words, or without any, and what is said to it."""

from collections.abc import Collection

from bot.ports import Message
from dialogs.incoming import CHANGES, Content
from dialogs.texts.loader import Texts
from dialogs.views import Views


def wordless(contents: Collection[Content], views: Views, place: str = "") -> Message:
    """What a message without words means; ``place``: "draft" while one is written, "channel" there."""
    (first, *_) = contents
    if first in CHANGES:
        return views.message(f"content-{first}-{place}" if place else f"content-{first}")
    if first is Content.NOTHING:
        return views.message("content-nothing")
    return views.message("content-alone", what=_named(contents, views.texts))


def beside(message: Message | None, contents: Collection[Content], views: Views) -> Message | None:
    """An answer to words beside which there was something else: it was not kept.

    The receipt of what was typed comes by another way, so that there may be no message yet.
    """
    if not contents:
        return message
    return views.with_note(message, views.texts("content-beside", what=_named(contents, views.texts)))


def _named(contents: Collection[Content], texts: Texts) -> str:
    return texts.listed([texts(f"content-name-{one}") for one in contents])
