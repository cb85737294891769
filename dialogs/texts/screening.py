"""What screening tells a reporter, word for word; the channel's card shows the same before it is sent."""

from bot.domain.log import Action
from bot.domain.screening import parted
from dialogs.texts.facts import ending_words, in_sentence
from dialogs.texts.loader import Texts


def ended(number: str, reason: str, texts: Texts) -> str:
    """That an observation was closed, and why."""
    return texts("notice-ended", number=number, reason=ending_words(Action.CLOSED, reason, texts))


def redirected(number: str, reason: str, texts: Texts) -> str:
    """Which channel it belongs to, and why."""
    channel, words = (in_sentence(part) for part in parted(reason))
    return texts("notice-redirected", number=number, channel=channel, reason=words)
