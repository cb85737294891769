"""Card: what happens to what is written, and what is kept of the writer."""

from microsoft_teams.cards.core import Action, OpenUrlAction

from bot.domain.observation import Draft
from dialogs.cards.buttons import button
from dialogs.cards.kit import Card, card, section, words
from dialogs.texts import Texts
from dialogs.texts.privacy import privacy_parts
from dialogs.verbs import Verb


def privacy_card(draft: Draft | None, texts: Texts, notice: str = "") -> Card:
    """The privacy text; with a draft, the button that confirms it; ``notice`` is the county's own."""
    body = [words(texts("privacy-short"))]
    for title, paragraphs in privacy_parts(texts):
        body += [section(title), *map(words, paragraphs)]
    link: list[Action] = [OpenUrlAction(title=texts("button-privacy-notice"), url=notice)] if notice else []
    if draft is None:
        return card(texts, texts("privacy-title"), body, link)
    actions = [
        button(texts("button-understood"), Verb.UNDERSTOOD, draft.id, draft.version, main=True),
        button(texts("button-cancel"), Verb.CANCEL, draft.id, draft.version),
    ]
    return card(texts, texts("privacy-title"), body, [*actions, *link])
