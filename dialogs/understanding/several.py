"""Several observations in one message: a list, or paragraphs that have nothing to do with each other."""

import re
from itertools import combinations

from dialogs.understanding.concepts import Reading, Vocabulary, fold
from dialogs.understanding.openings import body
from dialogs.understanding.vocabulary.layout import ORDINALS

LEAST, _MOST, _SHORTEST, _MOST_SENTENCES = 3, 30, 12, 2
_ITEM = re.compile(r"(?:[-*\u2022\u2013\u2014\u00b7\u25aa\u25e6]|\(?(\d{1,2})[.):]?|[a-h]\))[ \t]")
_INLINE = re.compile(r"(?<!\S)\(?(\d{1,2})[.)][ \t]")
_ORDINAL = re.compile(rf"(?<!\S)(?:{'|'.join(f'({fold(words)})' for words in ORDINALS)})[:,]?[ \t]")
_BLANK = re.compile(r"\n[ \t]*\n")
_END = re.compile(r"[.!?](?:\s|$)")
_SAME = 6
"""Letters at the beginning that two words share, and so speak of one thing."""


def several(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The observations of a message that holds several; empty for one, however long."""
    for split in (_listed, _counted, _ordered):
        before, items = split(text)
        if len(items) >= LEAST and all(len(item) >= _SHORTEST for item in items):
            return items if _says_nothing(before, vocabulary) else ()
    parts = _BLANK.split(text) if _BLANK.search(text) else text.split("\n")
    parts = [part.strip() for part in parts if part.strip()]
    if not LEAST <= len(parts) <= _MOST or any(len(_END.findall(part)) > _MOST_SENTENCES for part in parts):
        return ()
    parts = [part for part in (body(part, vocabulary) for part in parts) if part]
    return tuple(parts) if _are_apart([vocabulary.read(part) for part in parts]) else ()


def _says_nothing(before: str, vocabulary: Vocabulary) -> bool:
    return not body(before, vocabulary)


def _listed(text: str) -> tuple[str, tuple[str, ...]]:
    """What stands before the first line with a bullet or a number, and the lines that have one."""
    before: list[str] = []
    items: list[str] = []
    for line in text.split("\n"):
        found = _ITEM.match(line.lstrip())
        if found and (items or found[1] in (None, "1")):
            items.append(line.lstrip()[found.end() :])
        elif items and line.strip():
            items[-1] += f"\n{line}"
        else:
            before.append(line)
    return "\n".join(before), tuple(item.strip() for item in items)


def _counted(text: str) -> tuple[str, tuple[str, ...]]:
    """The same for numbers in one line: ``1) … 2) … 3) …``."""
    cuts: list[re.Match[str]] = []
    for found in _INLINE.finditer(text):
        if int(found[1]) == len(cuts) + 1:
            cuts.append(found)
    return _cut(text, cuts)


def _ordered(text: str) -> tuple[str, tuple[str, ...]]:
    """The same for words: ``ensinnäkin … toiseksi … kolmanneksi``."""
    cuts: list[re.Match[str]] = []
    for found in _ORDINAL.finditer(fold(text)):
        if found.lastindex == len(cuts) + 1:
            cuts.append(found)
    return _cut(text, cuts)


def _cut(text: str, cuts: list[re.Match[str]]) -> tuple[str, tuple[str, ...]]:
    if not cuts:
        return text, ()
    ends = [*(cut.start() for cut in cuts[1:]), len(text)]
    items = (text[cut.end() : end].strip() for cut, end in zip(cuts, ends, strict=True))
    return text[: cuts[0].start()], tuple(items)


def _are_apart(parts: list[Reading]) -> bool:
    """Whether paragraphs are statements that share no word and of which none goes on with another."""
    return (
        len(parts) >= LEAST
        and all(len(part.line) >= _SHORTEST and len(part.words) >= LEAST for part in parts)
        and not any("goes-on" in part.words[0].concepts for part in parts)
        and all(_telling(one).isdisjoint(_telling(other)) for one, other in combinations(parts, 2))
    )


def _telling(part: Reading) -> set[str]:
    return {
        word.said[:_SAME] for word in part.words if len(word.said) >= _SAME and "people" not in word.concepts
    }
