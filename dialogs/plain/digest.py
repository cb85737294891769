"""Plain words: one period."""

from bot.domain.county import County
from bot.domain.statistics import Digest
from dialogs.texts import Texts


def digest_text(digest: Digest, county: County, texts: Texts) -> str:
    """The words."""
    return "digest"
