"""Which command a typed line is, in any of the three languages."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.cleaning import plain_signs
from bot.domain.codes import Language
from bot.domain.guard import Leave
from bot.domain.people import Mode


class Command(StrEnum):
    """Everything that can be asked by typing; the words of each are the texts ``words-<command>``."""

    FILE = "file"
    MINE = "mine"
    HELP = "help"
    PRIVACY = "privacy"
    TEXT_MODE = "text-mode"
    CARD_MODE = "card-mode"
    FINNISH = "finnish"
    SWEDISH = "swedish"
    ENGLISH = "english"
    WITHDRAW = "withdraw"
    RECEIPT = "receipt"
    MY_DATA = "my-data"
    EXPORT = "export"
    CORRECT = "correct"
    CUT = "cut"
    REOPEN = "reopen"
    REPLY = "reply"
    FORGET = "forget"
    FORGET_SURE = "forget-sure"
    ENDORSE = "endorse"
    EFFECT = "effect"
    YES = "yes"
    NO = "no"
    TAKE_ON = "take-on"
    # inside a draft
    UNDERSTOOD = "understood"
    BACK = "back"
    SKIP = "skip"
    SKIP_ALL = "skip-all"
    SAME = "same"
    ACCEPT = "accept"
    CONFIRM = "confirm"
    EDIT = "edit"
    SEND = "send"
    CANCEL = "cancel"
    # in the working group's channel
    LINK = "link"
    DIGEST = "digest"
    LIST = "list"
    QUEUE = "queue"
    PROPOSE = "propose"
    FILL = "fill"
    MOVE = "move"
    MASK = "mask"
    ASK = "ask"
    CLOSE = "close"
    REDIRECT = "redirect"
    PHENOMENA = "phenomena"
    GATHER = "gather"
    ATTACH = "attach"
    DETACH = "detach"
    OWNER = "owner"
    RETURN = "return"
    JOIN = "join"
    TITLE = "title"
    HAND_ON = "hand-on"
    SIGNATURE = "signature"
    PUBLISH = "publish"
    FIGURES = "figures"
    MEETING = "meeting"
    MOVE_MEETING = "move-meeting"
    CANCEL_MEETING = "cancel-meeting"
    PACK = "pack"
    AGENDA = "agenda"
    OFF_AGENDA = "off-agenda"
    ITEM = "item"
    VOTE = "vote"
    HIGHER = "higher"
    LOWER = "lower"
    DECIDE = "decide"
    REWORD = "reword"
    MINUTES = "minutes"
    APPROVE = "approve"
    # officers, one-to-one
    ROLE = "role"
    OVERSEE = "oversee"
    IDENTITY = "identity"
    GRANT = "grant"
    DENY = "deny"


LANGUAGES = {
    Command.FINNISH: Language.FI,
    Command.SWEDISH: Language.SV,
    Command.ENGLISH: Language.EN,
}

MODES = {Command.TEXT_MODE: Mode.TEXT, Command.CARD_MODE: Mode.CARDS}

LEAVES = {Command.ACCEPT: Leave.MASKED, Command.CONFIRM: Leave.CONFIRMED}
"""What can be said to the guard's finding."""

WITH_ARGUMENT = frozenset(
    {
        Command.WITHDRAW,
        Command.RECEIPT,
        Command.EXPORT,
        Command.CORRECT,
        Command.CUT,
        Command.REOPEN,
        Command.REPLY,
        Command.ENDORSE,
        Command.EDIT,
        Command.LINK,
        Command.DIGEST,
        Command.LIST,
        Command.PROPOSE,
        Command.FILL,
        Command.MOVE,
        Command.MASK,
        Command.ASK,
        Command.CLOSE,
        Command.REDIRECT,
        Command.GATHER,
        Command.ATTACH,
        Command.DETACH,
        Command.OWNER,
        Command.RETURN,
        Command.JOIN,
        Command.EFFECT,
        Command.TAKE_ON,
        Command.TITLE,
        Command.HAND_ON,
        Command.SIGNATURE,
        Command.PUBLISH,
        Command.FIGURES,
        Command.MEETING,
        Command.MOVE_MEETING,
        Command.CANCEL_MEETING,
        Command.PACK,
        Command.AGENDA,
        Command.OFF_AGENDA,
        Command.ITEM,
        Command.VOTE,
        Command.HIGHER,
        Command.LOWER,
        Command.DECIDE,
        Command.REWORD,
        Command.MINUTES,
        Command.APPROVE,
        Command.ROLE,
        Command.IDENTITY,
        Command.GRANT,
        Command.DENY,
    }
)
"""Commands that may be followed by something; all others stand alone on their line."""


@dataclass(frozen=True)
class Typed:
    """A recognised line: the command and what followed it, as it was written."""

    command: Command
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
    """All command words of all languages; the longest word that fits wins."""

    def __init__(self, words_of: Callable[[str], Iterable[str]]) -> None:
        self._table: dict[str, list[Command]] = {}
        for command in Command:
            for word in words_of(command):
                known = self._table.setdefault(plain(word), [])
                if command not in known:
                    known.append(command)
        self._nothing = {"", *map(plain, words_of("thanks"))}
        self._longest = max(word.count(" ") + 1 for word in self._table)
        # Most lines are none: their first word tells. A first "word" of punctuation alone tells nothing.
        self._first = {"", *(plain(word.split(" ")[0]) for word in self._table)}

    def recognise(self, line: str, among: Iterable[str]) -> Typed | None:
        """The command that a line is, among those that make sense here; None when it is none.

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
            commands = [command for command in known if command in allowed]
            if not commands:
                continue
            argument = _after(line, count)
            whole = plain(argument) in self._nothing
            for command in commands:
                if whole or (command in WITH_ARGUMENT and not _of_list(words[0])):
                    return Typed(command, "" if whole else argument)
        return None


def _of_list(word: str) -> bool:
    """Whether a line that begins with this word looks like a line of a list."""
    return not _BULLETS.isdisjoint(plain_signs(word)[: _worded(word)[0]])


def _after(line: str, count: int) -> str:
    """What follows the first ``count`` words, with its line breaks."""
    parts = re.split(r"\s+", line.replace("\u00a0", " ").strip(), maxsplit=count)
    return parts[count].strip() if len(parts) > count else ""
