"""What screening tells a reporter, word for word; the channel's card shows the same before it is sent."""

from bot.domain.log import Action, Entry
from bot.domain.screening import answer_by, parted
from dialogs.texts.facts import ending_words, in_sentence
from dialogs.texts.loader import Texts


def ended(number: str, reason: str, texts: Texts) -> str:
    """That an observation was closed, and why."""
    return texts("notice-ended", number=number, reason=ending_words(Action.CLOSED, reason, texts))


def redirected(number: str, reason: str, texts: Texts) -> str:
    """Which channel it belongs to, and why."""
    channel, words = (in_sentence(part) for part in parted(reason))
    return texts("notice-redirected", number=number, channel=channel, reason=words)


def asked(number: str, question: str, until: str, texts: Texts) -> str:
    """What the coordinator asks, and until when it may be answered."""
    return texts("notice-question", number=number, question=" ".join(question.split()), date=until)


def told(number: str, entry: Entry, texts: Texts) -> str:
    """What a log entry of screening tells the reporter."""
    reason = entry.reason or ""
    if entry.action is Action.ASKED:
        return asked(number, reason, texts.date(answer_by(entry)), texts)
    return (ended if entry.action is Action.CLOSED else redirected)(number, reason, texts)
