"""Card: what was published of one period."""

from microsoft_teams.cards.core import CardElement

from bot.domain.release import Release
from dialogs.cards.kit import Card, card, fact, section, words
from dialogs.plain.release import SECTIONS, release_notes, release_status, release_title, table_lines
from dialogs.texts import Texts


def release_card(release: Release, texts: Texts) -> Card:
    """The total, each table, and the rule that withholds."""
    body: list[CardElement] = [words(said) for said in release_status(release, texts)]
    for name, (title, _) in SECTIONS.items():
        lines = [fact(*line) for line in table_lines(release, name, texts)]
        body += [section(texts(title)), *lines] if lines else []
    body += [words(said, subtle=True) for said in release_notes(release, texts)]
    return card(texts, release_title(release, texts), body, wide=True)
