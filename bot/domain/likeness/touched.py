"""Find the topics of a text: a look-up of word beginnings, two letters deep, as each text has hundreds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from bot.domain.codes import Language
from bot.domain.likeness.topics import TOPICS

_Entry = tuple[str, str]
"""A word beginning, with a hyphen at its end for a whole word, and its topic's name."""


def topics_in(forms: Iterable[str], lemmas: Iterable[str], language: Language) -> dict[str, int]:
    """The topics, with how many of their words are said; a form and its lemma are one word.

    The forms are all words of the text in lower case, as they follow each other.
    """
    written, based = (_said("-".join((*words, "")), language) for words in (forms, sorted(lemmas)))
    return {name: max(len(written[name]), len(based[name])) for name in sorted({*written, *based})}


def _said(line: str, language: Language) -> dict[str, set[str]]:
    """By topic, what of its row stands in a line of words with a hyphen after each: "home-care-"."""
    said: dict[str, set[str]] = defaultdict(set)
    beginnings, inside = _ROWS[language]
    for start in _starts(line):
        for stem, name in beginnings.get(line[start : start + _DEEP], ()):
            if line.startswith(stem, start):
                said[name].add(stem)
    for stem, name in inside:
        if stem in line:
            said[name].add(stem)
    return said


def _starts(line: str) -> Iterator[int]:
    start = 0
    while start < len(line):
        yield start
        start = line.index("-", start) + 1


def _rows(language: Language) -> tuple[dict[str, list[_Entry]], list[_Entry]]:
    beginnings: dict[str, list[_Entry]] = defaultdict(list)
    inside: list[_Entry] = []
    for topic in TOPICS:
        for written in topic.stems(language):
            stem = written.strip("*.") + ("-" if written.endswith(".") else "")
            (inside if written.startswith("*") else beginnings[stem[:_DEEP]]).append((stem, topic.name))
    return dict(beginnings), inside


_DEEP = 2
_ROWS = {language: _rows(language) for language in Language}
