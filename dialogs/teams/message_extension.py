"""The message extension: what is asked for in its dialog, and how a dialog is answered.

Teams opens it over the compose box of any chat or channel, or from the menu of a message there. Who opens it
acts for themselves, as in their own chat; the place where they do is none of ours.
"""

import html
from collections.abc import Mapping
from typing import Any

from bot.ports import Message
from dialogs.actions import registry
from dialogs.answer import Answer
from dialogs.incoming import Incoming
from dialogs.pages.offers import again_page
from dialogs.render import as_card
from dialogs.render.card_json import FORM, in_dialog, with_button, with_data
from dialogs.teams.markup import typed_text
from dialogs.teams.press import Value, object_of, values_of
from dialogs.teams.sender import CARD_TYPE
from dialogs.views import Views

FETCH, SUBMIT = "composeExtension/fetchTask", "composeExtension/submitAction"
"""The command was chosen; a button of the dialog was pressed."""

NAMES = frozenset({FETCH, SUBMIT})


def press_in(body: Mapping[str, Any]) -> dict[str, Value]:
    """The press that an invoke of the message extension stands for.

    Its command is the button that begins an observation; chosen on a message with words, one that offers
    them as the observation.
    """
    value = object_of(body.get("value"))
    if body.get("name") == SUBMIT:
        return values_of(object_of(value.get("data")))
    text = _words(object_of(value.get("messagePayload")), body)
    return {"verb": "offer_text", "text": text} if text else {"verb": "start"}


def _words(message: Mapping[str, Any], body: Mapping[str, Any]) -> str:
    """The words of the message from whose menu the command was chosen, its subject first."""
    content = object_of(message.get("body"))
    said, subject = content.get("content"), message.get("subject")
    written = said if isinstance(said, str) else ""
    marked_up = written if content.get("contentType") != "text" else html.escape(written, quote=False)
    headed = html.escape(subject, quote=False) if isinstance(subject, str) else ""
    lines = (typed_text({"text": one, "recipient": body.get("recipient")}) for one in (headed, marked_up))
    return "\n".join(filter(None, lines))


_PASSING = frozenset({"unavailable", "too-fast", "bug", "late"})
"""Refusals after which the same press may well succeed."""


def dialog_of(incoming: Incoming, answer: Answer, views: Views) -> dict[str, Any] | None:
    """The body that shows an answer in the dialog, and nowhere else; None closes it.

    A refusal would take the place of what was written, so that comes back with it.
    """
    message = answer.message or Message(text=answer.aside)
    written = registry.written(incoming)
    if answer.refused and message.card is None and (answer.refused in _PASSING or written):
        page = again_page(message.text, written, incoming.verb, views.texts)
        sent = {key: said for key, said in incoming.values.items() if key not in written and said is not None}
        message = Message(text="", card=with_data(as_card(page, views.texts), sent))
    if message.card is None:
        return {"task": {"type": "message", "value": message.text}} if message.text else None
    shown = in_dialog(message.card)
    if not answer.in_place and (form := _left(incoming)):
        shown = with_button(shown, views.texts("button-back"), form)
    card = {"contentType": CARD_TYPE, "content": shown}
    title = views.texts("button-start")
    value = {"title": title, "width": "medium", "height": "large", "card": card}
    return {"task": {"type": "continue", "value": value}}


def _left(incoming: Incoming) -> dict[str, object]:
    """What brings back the form that the pressed button stood on, as it was filled in; empty without one."""
    number, _, version = str(incoming.values.get(FORM) or "").partition(" ")
    if not version.isdecimal():
        return {}
    said = {key: one for key, one in incoming.values.items() if key != FORM and one is not None}
    return {**said, "verb": "answer", "id": number, "version": int(version)}
