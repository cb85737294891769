"""What stands before an observation in a message: a greeting, "I want to report that", a mail's headers."""

from dialogs.understanding.concepts import Reading, Vocabulary, fold
from dialogs.understanding.vocabulary.layout import HEADERS

_HEADERS = frozenset(fold(HEADERS).split())
_FURTHEST, _LOOKED_AT = 24, 300
"""Words and characters: no opening is longer."""
_OPENS = frozenset({"greet", "observation", "tell", "opening", "thanks"})
"""Concepts of which an opening has one at least."""
_BESIDE = _OPENS | {
    "small",
    "my",
    "me",
    "you",
    "we",
    "it",
    "here",
    "want",
    "make",
    "new",
    "how-are-you",
    "able",
    "write",
    "count",
}
_STOPS = frozenset(".:!\n,;")
_BETWEEN = " \t\n.:!,;"
_DASHES = ("- ", "\u2013 ", "\u2014 ")


def body(text: str, vocabulary: Vocabulary) -> str:
    """A text without its opening, otherwise as it is written."""
    said = _without_headers(text)
    reading = vocabulary.read(said[:_LOOKED_AT])
    if not (count := _count(reading)):
        return said
    rest = said[reading.words[count - 1].end :].lstrip(_BETWEEN)
    return rest[1:].lstrip(_BETWEEN) if rest.startswith(_DASHES) else rest


def _without_headers(text: str) -> str:
    """A text without the headers of a pasted mail: ``Vs: Jono``."""
    head, colon, _ = text.partition(":")
    while colon and fold(head[:_LOOKED_AT]).strip() in _HEADERS:
        text = text.partition("\n")[2].lstrip()
        head, colon, _ = text.partition(":")
    return text


def _count(reading: Reading) -> int:
    """How many words at the beginning are an opening."""
    cut, opens = 0, False
    for at, word in enumerate(reading.words[:_FURTHEST]):
        if word.concepts.isdisjoint(_BESIDE) and not word.said.isdigit():
            break
        opens = opens or not word.concepts.isdisjoint(_OPENS)
        if opens and ("that" in word.concepts or "greet" in word.concepts or _stops(reading, at)):
            cut = at + 1
    return cut


def _stops(reading: Reading, at: int) -> bool:
    """Whether a sentence or a part of it ends behind a word."""
    words = reading.words
    if at + 1 == len(words):
        return True
    after = reading.line[words[at].end : words[at + 1].start]
    return not _STOPS.isdisjoint(after) or after.endswith(_DASHES)
