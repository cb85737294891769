"""Card: the figures of the process."""

from microsoft_teams.cards.core import CardElement

from bot.domain.figures import Figures
from dialogs.cards.kit import Card, card, fact, section, words
from dialogs.plain.figures import figures_notes, figures_span, median_lines, share_lines, unheard_line
from dialogs.texts import Texts
from dialogs.texts.facts import Line


def figures_card(figures: Figures, texts: Texts) -> Card:
    """How much was in time, how long it took, and what feedback waits to be read."""
    body: list[CardElement] = [words(figures_span(figures, texts)), section(texts("figures-in-time"))]
    body += [_shown(line) for line in share_lines(figures, texts)]
    body.append(section(texts("figures-medians")))
    body += [_shown(line) for line in median_lines(figures, texts)]
    body.append(section(texts("figures-waiting")))
    body.append(_shown(unheard_line(figures, texts)))
    body += [words(said, subtle=True) for said in figures_notes(texts)]
    return card(texts, texts("figures-title"), body)


def _shown(line: Line) -> CardElement:
    label, value = line
    return fact(label, value) if value else words(label)
