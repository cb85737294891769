"""Clean every text once when it comes in, and once more when it is compared."""

import re
import unicodedata

_EMOJI = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_ONE = rf"[{_EMOJI}][\ufe0e\ufe0f]?[\U0001f3fb-\U0001f3ff]?[\U000e0020-\U000e007f]*"
_SEQUENCE = rf"{_ONE}(?:\u200d{_ONE})*|[0-9#*]\ufe0f?\u20e3"
"""An emoji with all that belongs to it: joiners, skin tones, a flag's letters; a keycap."""

_UNSEEN = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # soft hyphen, joiners, fillers
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # zero width, bidi marks, BOM
    "\u3164\uffa0\ufe00-\ufe0f\ufffe\uffff\U000e0000-\U000e0fff"  # fillers, variation selectors, tags
)
_ENDS = "\r\n|[\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]"
_OTHER = re.compile(rf"(?P<kept>{_SEQUENCE})|(?P<end>{_ENDS})|(?P<half>[\ud800-\udfff])|[{_UNSEEN}]")


def clean(text: str) -> str:
    """A text as it was meant: composed letters, one kind of line break, nothing that cannot be seen.

    No word is lost, and what was cleaned stays as it is when it is cleaned again. Half an emoji, which no
    database and no client takes, becomes U+FFFD. White space is left for :func:`tidy`.
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _OTHER.sub(_instead, text))


def _instead(found: re.Match[str]) -> str:
    if kept := found["kept"]:
        return kept
    if found["end"]:
        return "\n"
    return "\ufffd" if found["half"] else ""


_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    """A text with its white space in order too, and without a font's private signs, which nobody types."""
    seen = "".join(char for char in clean(text) if unicodedata.category(char) != "Co")
    lines = (_SPACES.sub(" ", line).strip() for line in seen.split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u02d7\u2796\ufe58\ufe63\uff0d"
_APOSTROPHES = "\u2018\u2019\u02bc\u00b4\uff07"
_QUOTES = "\u201c\u201d\u201e\u00ab\u00bb\uff02"
DASH = f"[{_DASHES}]"
"""The regular expression of any dash."""
_WIDE = {0xFF01 + at: chr(0x21 + at) for at in range(0x5E)}
_ONE_WAY = _WIDE | str.maketrans(
    dict.fromkeys(_DASHES, "-") | dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_QUOTES, '"')
)


def plain_signs(text: str) -> str:
    """A line as choices, numbers, dates and commands are read from it: one sign for each meaning.

    Sign for sign, so that what follows a number can be cut from the line as it was written, whose own dashes
    are kept.
    """
    return text if text.isascii() else text.translate(_ONE_WAY)
