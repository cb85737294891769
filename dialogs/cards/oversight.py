"""Card: the data protection officer's view."""

from microsoft_teams.cards.core import CardElement

from bot.domain.oversight import Oversight
from dialogs.cards.kit import Card, card, fact, more, row, section, words
from dialogs.plain.oversight import counter_lines, oversight_since, trace_line
from dialogs.texts import Texts

SHOWN = 45
"""So many counters fit into a message beside the traces; the text has them all."""


def oversight_card(oversight: Oversight, texts: Texts) -> Card:
    """The counters, and under them who did what."""
    counters = counter_lines(oversight, texts)
    body: list[CardElement] = [words(oversight_since(oversight, texts))]
    body += [fact(*known) for known in counters[:SHOWN]]
    if left := len(counters[SHOWN:]):
        body.append(more(left, texts))
    if oversight.traces:
        body.append(section(texts("oversight-traces")))
        body += [row(trace_line(trace, texts)) for trace in oversight.traces]
    return card(texts, texts("oversight-title"), body)
