"""Which action a typed line names, in any of the three languages."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from bot.domain.cleaning import plain_signs
from bot.domain.guard import Leave

LEAVES = {"accept": Leave.MASKED, "confirm": Leave.CONFIRMED, "not-urgent": Leave.NOT_URGENT}
"""What can be said to the guard's finding."""


@dataclass(frozen=True)
class Typed:
    """A recognised line: the action that it names and what followed, as it was written."""

    name: str
    argument: str = ""


def plain(line: str) -> str:
    """A line as it is compared: plain signs in lower case, one space between words, nothing around them.

    Whatever is no letter and no digit may stand around: punctuation, a bullet, an emoji, the signs by which
    some clients make letters bold. A bracket that was opened among the words is theirs. Of signs alone
    nothing is left.
    """
    if line.isascii() and line.isalnum():  # most often one word is looked at, several times a turn
        return line.lower()
    said = " ".join(plain_signs(line).split())
    start, end = _worded(said)
    if said[end : end + 1] == ")" and said.count("(", start, end) > said.count(")", start, end):
        end += 1
    return said[start:end].casefold()


def _worded(said: str) -> tuple[int, int]:
    """Where the first letter or digit stands, and where the last one ends."""
    if said[:1].isalnum() and said[-1].isalnum():
        return 0, len(said)
    start = next((at for at, char in enumerate(said) if char.isalnum()), len(said))
    return start, next((at for at in range(len(said), start, -1) if said[at - 1].isalnum()), start)


_BULLETS = frozenset("-•‣◦▪·>")  # as plain signs


class Words:
    """The words of all actions in all languages; the longest word that fits wins.

    Args:
        words_of: the words by the name of the action.
        names: of the actions; of two with the same word the first one, where both make sense.
        followed: those that may be followed by something; all others stand alone on their line.
    """

    def __init__(
        self, words_of: Callable[[str], Iterable[str]], names: Iterable[str], followed: Collection[str]
    ) -> None:
        self._followed = frozenset(followed)
        self._table: dict[str, list[str]] = {}
        for name in dict.fromkeys(names):
            for word in words_of(name):
                known = self._table.setdefault(plain(word), [])
                if name not in known:
                    known.append(name)
        self._nothing = {"", *map(plain, words_of("thanks"))}
        self._longest = max(word.count(" ") + 1 for word in self._table)
        # Most lines are none: their first word tells. A first "word" of punctuation alone tells nothing.
        self._first = {"", *(plain(word.split(" ")[0]) for word in self._table)}

    def recognise(self, line: str, among: Iterable[str]) -> Typed | None:
        """The action that a line names, among those that make sense here; None when it names none.

        Signs and thanks may stand around a whole command. What begins as a line of a list does and goes on
        after the command's words is a text.
        """
        words = line.split(maxsplit=self._longest)
        if not words or plain(words[0]) not in self._first:
            return None
        allowed = tuple(among)
        for count in range(min(self._longest, len(words)), 0, -1):
            if not plain(words[count - 1]):
                continue  # a sign is no part of the command
            known = self._table.get(plain(" ".join(words[:count])), ())
            names = [name for name in known if name in allowed]
            if not names:
                continue
            argument = _after(line, count)
            whole = plain(argument) in self._nothing
            for name in names:
                if whole or (name in self._followed and not _of_list(words[0])):
                    return Typed(name, "" if whole else argument)
        return None


def _of_list(word: str) -> bool:
    """Whether a line that begins with this word looks like a line of a list."""
    return not _BULLETS.isdisjoint(plain_signs(word)[: _worded(word)[0]])


def _after(line: str, count: int) -> str:
    """What follows the first ``count`` words, with its line breaks."""
    parts = re.split(r"\s+", line.replace("\u00a0", " ").strip(), maxsplit=count)
    return parts[count].strip() if len(parts) > count else ""
