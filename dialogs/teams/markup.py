"""What a person typed, from the ``text`` of an activity: without Teams' own tags and placeholders.

Teams escapes the signs that a person types (``&lt;``), so a tag of a name that it uses is its own, whatever
the ``textFormat``. Whatever else stands between angle brackets is words.
"""

import html
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any

from bot.domain.cleaning import clean

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[a-z_][a-z0-9_]*+)"
    r"(?P<rest>(?:\s++[\w:.-]++(?:\s*+=\s*+(?:\"[^\"<]*+\"|'[^'<]*+'|[^\s\"'<>=]++))?+)*+)\s*+/?>",
    re.IGNORECASE,
)
_ALT = re.compile(r"\balt\s?=\s?[\"']([^\"']*)[\"']", re.IGNORECASE)


class _Tag(Enum):
    """What a tag of Teams is to the words around it."""

    STYLE = "nothing"
    BREAK = "a line break"
    BLOCK = "a line of its own"
    PLACEHOLDER = "something that is no word"
    IMAGE = "a picture, or an emoji"
    MENTION = "a name"
    QUOTE = "somebody's words, to its end"


_TAGS = {
    name: tag
    for tag, names in {
        _Tag.STYLE: "a b strong i em u s strike del ins span font code sub sup small big mark label kbd q "
        "cite wbr readonly emoji ss uriobject thead tbody tfoot",
        _Tag.BREAK: "br",
        _Tag.BLOCK: "p div ul ol li table tr h1 h2 h3 h4 h5 h6 hr pre codeblock blockquote",
        _Tag.PLACEHOLDER: "attachment systemeventmessage e_m originalname filesize meta td th video audio",
        _Tag.IMAGE: "img",
        _Tag.MENTION: "at",
        _Tag.QUOTE: "quoted quote legacyquote",
    }.items()
    for name in names.split()
}
_BLOCKQUOTE = "blockquote"
_REPLY = "schema.skype.com/reply"
"""The type of a block that holds the message which was replied to; others hold words of the person."""
_EMOJI = "schema.skype.com/emoji"

_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_GAP, _LINE = "\0", "\3"
"""Where something stood that is no word, and where a line of its own begins or ends."""
_CALLED, _CALL_END = "\1", "\2"
"""Around the bot's own name. No text holds one of these signs, as it comes in."""
_SIGNS = dict.fromkeys(map(ord, (_GAP, _LINE, _CALLED, _CALL_END)))
_APART = re.compile(rf"{_GAP}|{_CALLED}([^{_CALL_END}{_CALLED}]*){_CALL_END}")
_LINES = re.compile(rf"\n?{_LINE}\n?")
_AFTER_CALL = ",:"
_ENDS = ",:;.!?"
_SPACES = " \t\u00a0"


def typed_text(body: Mapping[str, Any], *, order: bool = False) -> str:
    """The words of an activity as they were meant.

    The bot's own mention is gone, everybody else's is their name; line breaks are line breaks; quotes and
    attachments, for which Teams puts a placeholder, are no words.

    Args:
        body: the activity as Teams sent it, its shape already checked.
        order: whether a block of quoted text that stands before other words is none of them: where a command
            is read, nobody gives one that they only quote.
    """
    text = str(body.get("text") or "")
    if not text.strip() and isinstance(value := body.get("value"), str):
        text = value  # a button that says something instead of the person
    if "<" in text:
        text = _without_tags(text.translate(_SIGNS), body, order=order)
    return _without_call(clean(_unescaped(text)).replace("\u00a0", " ").strip(), body)


def _without_call(text: str, body: Mapping[str, Any]) -> str:
    """A text without the bot's name as it is typed where nothing is picked: ``@Havainto jono``."""
    called = f"@{(body.get('recipient') or {}).get('name') or ''}"
    begins = len(called) > 1 and text[: len(called)].casefold() == called.casefold()
    rest = text[len(called) :]
    return rest.lstrip(" \t\n,:") if begins and rest[:1] in " \t\n,:" else text


def _without_tags(text: str, body: Mapping[str, Any], *, order: bool) -> str:
    tags = [found for found in _TAG.finditer(text) if _is_tag(found)]
    ends = _quote_ends(tags)
    own = _own_names(body)
    pieces: list[str] = []
    at = number = 0
    named = -1  # where the last name ended
    while number < len(tags):
        tag = tags[number]
        pieces.append(text[at : tag.start()])
        kind, last = _kind(tag), number
        if number in ends and (_is_quote(tag) or (order and _leads(pieces, called=True))):
            last = ends[number]
            instead = _GAP
        elif kind is _Tag.MENTION and (end := _mention_end(tags, number)):
            last = end
            name = _plain(text[tag.end() : tags[end].start()])
            if _name(name) in own or (_leads(pieces) and _is_the_bot(name, body)):
                instead = f"{_CALLED}{name}{_CALL_END}"
            else:
                instead = f" {name}" if named == tag.start() else name
            named = tags[end].end()
        else:
            instead = _image(tag) if kind is _Tag.IMAGE else _INSTEAD[kind]
        pieces.append(instead)
        at, number = tags[last].end(), last + 1
    return _joined(_LINES.sub("\n", "".join((*pieces, text[at:]))))


_INSTEAD = {
    _Tag.STYLE: "",
    _Tag.BREAK: "\n",
    _Tag.BLOCK: _LINE,
    _Tag.PLACEHOLDER: _GAP,
    _Tag.MENTION: _GAP,
    _Tag.QUOTE: _GAP,
}
"""What stands for a tag. Partial: of an image it depends on what it shows."""


def _kind(tag: re.Match[str]) -> _Tag:
    return _TAGS[tag["name"].lower()]


def _is_tag(found: re.Match[str]) -> bool:
    """Whether it is one of Teams' own; ``a<b and c>d`` is not, whose words are no attributes."""
    if found["name"].lower() not in _TAGS:
        return False
    words = found["rest"].strip()
    return not words or "=" in words or words == "itemscope" or len(found["name"]) > len("at")


def _is_quote(tag: re.Match[str]) -> bool:
    """Whether it holds somebody else's words for certain; a block without a type may hold the person's."""
    return _kind(tag) is _Tag.QUOTE or _REPLY in tag["rest"].lower()


def _image(tag: re.Match[str]) -> str:
    alt = _ALT.search(tag["rest"]) if _EMOJI in tag["rest"].lower() else None
    return alt[1] if alt else _GAP


def _quote_ends(tags: Sequence[re.Match[str]]) -> dict[int, int]:
    """Which tag ends each quote, by their numbers; a quote that does not end is none."""
    open_: dict[str, list[int]] = defaultdict(list)
    ends = {}
    for number, tag in enumerate(tags):
        name = tag["name"].lower()
        if (name != _BLOCKQUOTE and _TAGS[name] is not _Tag.QUOTE) or tag[0].endswith("/>"):
            continue
        if not tag["end"]:
            open_[name].append(number)
        elif open_[name]:
            ends[open_[name].pop()] = number
    return ends


def _mention_end(tags: Sequence[re.Match[str]], begun: int) -> int | None:
    """The tag that ends a mention, whose name holds nothing but letters in some style."""
    if tags[begun]["end"]:
        return None
    for number in range(begun + 1, min(begun + 6, len(tags))):
        if _kind(tags[number]) is _Tag.MENTION:
            return number if tags[number]["end"] else None
        if _kind(tags[number]) is not _Tag.STYLE:
            return None
    return None


def _plain(text: str) -> str:
    return _TAG.sub("", text)


def _leads(pieces: Sequence[str], *, called: bool = False) -> bool:
    """Whether no word stands before, but for the bot's name where it may have been called.

    A few pieces hold all that Teams puts there; more are a text.
    """
    if len(pieces) >= _FEW:
        return False
    before = _unescaped("".join(pieces))
    return not (_APART.sub("", before) if called else before).strip(f"{_SPACES}\n\r{_GAP}{_LINE}")


_FEW = 12


def _is_the_bot(name: str, body: Mapping[str, Any]) -> bool:
    """Whether a name that no entity knows begins what was said in a channel: only who is called hears it."""
    conversation = body.get("conversation") or {}
    if conversation.get("conversationType") in (None, "personal"):
        return False
    named, called = set[str](), False
    for entity, mentioned in mentions(body):
        named |= _names(entity, mentioned)
        called = called or mentioned.get("id") == (body.get("recipient") or {}).get("id")
    return not called and _name(name) not in named


def _joined(text: str) -> str:
    """The words around what was no word, with one space between them, and none before a sign."""
    parts = _APART.split(text)
    if len(parts) == 1:
        return text
    kept = [parts[0].rstrip(_SPACES)]
    for number in range(1, len(parts), 2):
        called, part = parts[number], parts[number + 1].lstrip(_SPACES)
        if number + 2 < len(parts):
            part = part.rstrip(_SPACES)
        before = kept[-1]
        if called is not None:
            if before.endswith(":") and part[:1] in ("", "\n"):  # all that the line says
                part = called + part
            elif not before or before.endswith((*_AFTER_CALL, "\n")):
                part = part.lstrip(_SPACES + _AFTER_CALL)
        if part:
            glued = before[-1:] in ("", "\n") or part[0] == "\n" or (called is not None and part[0] in _ENDS)
            kept += [part] if glued else [" ", part]
    return "".join(kept)


def _own_names(body: Mapping[str, Any]) -> frozenset[str]:
    """What the bot is called in this text; its own name is not its own where it mentions somebody else."""
    me = body.get("recipient") or {}
    own: set[str] = set()
    others: set[str] = set()
    for entity, mentioned in mentions(body):
        (own if mentioned.get("id") == me.get("id") else others).update(_names(entity, mentioned))
    return frozenset(own | {_name(str(me.get("name") or ""))} - others) - {""}


def mentions(body: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Each mention in an activity, and who is mentioned."""
    for entity in body.get("entities") or ():
        if entity.get("type") == "mention" and isinstance(mentioned := entity.get("mentioned"), dict):
            yield entity, mentioned


def _names(entity: Mapping[str, Any], mentioned: Mapping[str, Any]) -> set[str]:
    return {_name(_plain(str(entity.get("text") or ""))), _name(str(mentioned.get("name") or ""))}


def _name(written: str) -> str:
    return " ".join(clean(_unescaped(written)).casefold().split())


def _unescaped(text: str) -> str:
    """Words with the signs that Teams escaped, once: who types ``&lt;`` means just that."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text)
