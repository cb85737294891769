"""A text as the detectors read it: the same length, one way of writing dashes, digits, spaces and quotes."""

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u02d7\u00ad\ufe58\ufe63\uff0d"
_SPACES = (
    "\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\t\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_OTHER_DIGITS = (0x0660, 0x06F0, 0x0966, 0xFF10)
"""Where Arabic-Indic, Persian, Devanagari and full-width digits begin; full-width letters go with them."""

_ONE_WAY = str.maketrans(
    dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_SPACES + _UNSEEN, " ")
    | {
        "\u2019": "'",
        "\u2018": "'",
        "\u00b4": "'",
        "\uff0b": "+",
        "\uff20": "@",
        "\uff0e": ".",
        "\u0130": "I",
    }
    | {chr(0xFF21 + at): chr(ord("A") + at) for at in range(26)}
    | {chr(0xFF41 + at): chr(ord("a") + at) for at in range(26)}
    | {chr(first + digit): str(digit) for first in _OTHER_DIGITS for digit in range(10)}
)
FILLER = "\u2592"
"""Stands for a character that says nothing any more."""


def plain(text: str) -> str:
    """The text with one sign for each meaning; offsets are those of the text, and of its lower case."""
    return text.translate(_ONE_WAY)
