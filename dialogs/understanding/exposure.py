"""What was written where it should not stand: nothing of it is kept, but only its writer can take it away."""

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.guard import FindingKind, Guard
from bot.domain.receipt import SHOWN, read_code, whole_code
from bot.ports import Unit
from bot.usecases import filing
from dialogs.understanding.words import Words

_NO_DATA = frozenset({FindingKind.RARE, FindingKind.SINGLE_CASE})
"""What is no personal data by itself: nobody needs to delete a message for it."""


def refuse_data(guard: Guard, line: str, language: Language, key: str = "chat-warning") -> None:
    """Say honestly what stands there now, when a line that answers nothing holds personal data."""
    found = guard.look(line, language=language).kinds
    if kinds := tuple(kind for kind in found if kind not in _NO_DATA):
        raise Refusal(key, kinds=kinds)


def refuse_code(words: Words, line: str) -> None:
    """Say that a line which everybody in the channel reads holds a receipt code, whether it opens or not."""
    behind = words.recognise(line, ("receipt",))
    if whole_code(line) or SHOWN.search(line) or (behind and read_code(behind.argument)):
        raise Refusal("channel-receipt")


async def refuse_in_channel(unit: Unit, words: Words, guard: Guard, line: str, language: Language) -> None:
    """Refuse a line in the channel that is no order, and holds a receipt code or personal data."""
    refuse_code(words, line)
    if await filing.receipts_among(unit, line):
        raise Refusal("channel-receipt")
    refuse_data(guard, line, language, "channel-warning")
