"""What a person typed, from the ``text`` of an activity: without Teams' own tags and placeholders.

Teams escapes the signs that a person types (``&lt;``), so a tag of a name that it uses is its own, whatever
the ``textFormat``. Whatever else stands between angle brackets is words.
"""

import html
import re
from collections.abc import Mapping
from typing import Any

from bot.domain.cleaning import clean

_ATTRIBUTES = r"(?:\s+(?:[\w:-]+\s*=\s*(?:\"[^\"<]*\"|'[^'<]*')|itemscope))*\s*/?"
_MENTION = re.compile(rf"<at{_ATTRIBUTES}>([^<]*)</at\s*>", re.IGNORECASE)
_QUOTE = re.compile(rf"<(?P<name>quoted|blockquote)(?P<rest>{_ATTRIBUTES})>", re.IGNORECASE)
_QUOTE_END = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("quoted", "blockquote")}
_BREAK = re.compile(rf"<br{_ATTRIBUTES}>", re.IGNORECASE)
_BLOCK = re.compile(rf"\n?</?(?:p|div|ul|ol|li|tr|h[1-6]|blockquote){_ATTRIBUTES}>\n?", re.IGNORECASE)
_PLACEHOLDER = re.compile(rf"</?(?:at|quoted|attachment){_ATTRIBUTES}>", re.IGNORECASE)
_STYLE = re.compile(
    rf"</?(?:a|b|strong|i|em|u|s|strike|del|span|font|code|pre|sub|sup){_ATTRIBUTES}>", re.IGNORECASE
)
_REPLY = "schema.skype.com/reply"
"""The type of a block that holds the message which was replied to; others hold words of the person."""

_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_GAP = "\0"
"""Where something stood that is no word; no text holds it, as it comes in."""
_SPACES = " \t\u00a0"


def typed_text(body: Mapping[str, Any]) -> str:
    """The words of an activity as they were meant.

    The bot's own mention is gone, everybody else's is their name; line breaks are line breaks; quotes and
    attachments, for which Teams puts a placeholder, are no words.

    Args:
        body: the activity as Teams sent it, its shape already checked.
    """
    text = str(body.get("text") or "")
    if not text.strip() and isinstance(value := body.get("value"), str):
        text = value  # a button that says something instead of the person
    if "<" in text:
        text = _without_tags(text.replace(_GAP, ""), _own_names(body))
    return _without_call(clean(_unescaped(text)).replace("\u00a0", " ").strip(), body)


def _without_call(text: str, body: Mapping[str, Any]) -> str:
    """A text without the bot's name as it is typed where nothing is picked: ``@Havainto jono``."""
    called = f"@{(body.get('recipient') or {}).get('name') or ''}"
    begins = len(called) > 1 and text[: len(called)].casefold() == called.casefold()
    return text[len(called) :].lstrip(" ,:") if begins and text[len(called) :][:1] in " ,:" else text


def _without_tags(text: str, own: frozenset[str]) -> str:
    text = _MENTION.sub(lambda found: _GAP if _name(found[1]) in own else found[1], text)
    text = _BLOCK.sub("\n", _BREAK.sub("\n", _without_quotes(text)))
    first, *parts = _STYLE.sub("", _PLACEHOLDER.sub(_GAP, text)).split(_GAP)
    if not parts:
        return first
    whole = (first.rstrip(_SPACES), *(part.strip(_SPACES) for part in parts[:-1]), parts[-1].lstrip(_SPACES))
    return " ".join(part for part in whole if part)


def _without_quotes(text: str) -> str:
    """A text without what it only quotes; a quote that does not end is none."""
    parts, at, ending = [], 0, dict(_QUOTE_END)
    for found in _QUOTE.finditer(text):
        name, rest = found["name"].lower(), found["rest"].lower()
        if found.start() < at or name not in ending or rest.endswith("/"):
            continue
        if name == "blockquote" and _REPLY not in rest:
            continue
        end = ending[name].search(text, found.end())
        if end is None:
            del ending[name]  # nor does any that follows
            continue
        parts.append(text[at : found.start()])
        at = end.end()
    return _GAP.join((*parts, text[at:]))


def _own_names(body: Mapping[str, Any]) -> frozenset[str]:
    """What the bot is called in this text; its own name is not its own where it mentions somebody else."""
    me = body.get("recipient") or {}
    own: set[str] = set()
    others: set[str] = set()
    for entity in body.get("entities") or ():
        if entity.get("type") != "mention" or not isinstance(mentioned := entity.get("mentioned"), dict):
            continue
        names = {
            _name(_PLACEHOLDER.sub("", str(entity.get("text") or ""))),
            _name(str(mentioned.get("name") or "")),
        }
        (own if mentioned.get("id") == me.get("id") else others).update(names)
    return frozenset(own | {_name(str(me.get("name") or ""))} - others) - {""}


def _name(written: str) -> str:
    return " ".join(clean(_unescaped(written)).casefold().split())


def _unescaped(text: str) -> str:
    """Words with the signs that Teams escaped, once: who types ``&lt;`` means just that."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text)
