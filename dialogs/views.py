"""How one reader is shown things: as cards or as plain text, in their language."""

from dataclasses import dataclass, replace

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.guard import Stopped
from bot.domain.people import Mode
from bot.ports import Message
from dialogs.pages.guard import stopped_page
from dialogs.pages.messages import closing_page
from dialogs.pages.page import Page
from dialogs.render import as_card, as_text
from dialogs.render.card_json import with_note
from dialogs.texts.loader import Texts
from dialogs.texts.refusals import refusal_text


@dataclass(frozen=True)
class Views:
    """One reader's.

    Attributes:
        texts: the reader's language.
        mode: cards or plain text.
        county: its names and dates.
    """

    texts: Texts
    mode: Mode
    county: County

    def show(self, page: Page) -> Message:
        """A page, as its reader prefers; without a title and buttons it is a few words, with no card."""
        preview = page.preview or self.texts("preview")
        if self.mode is Mode.TEXT or not (page.title or page.actions):
            return Message(text=as_text(page, self.texts), preview=preview)
        return Message(text="", card=as_card(page, self.texts), preview=preview)

    def message(self, key: str, **facts: object) -> Message:
        """A sentence or two."""
        return Message(text=self.texts(key, **facts))

    def closing(self, key: str, *, title: str = "", **facts: object) -> Message:
        """The end of a card: what was done, and what can be done next.

        Args:
            key: of the text.
            title: people's words that stand in it; no other fact may be such words.
            facts: the others.
        """
        said = self.texts(key, **(facts | {"title": title} if title else facts))
        return self.show(closing_page(said, self.texts, quoting=bool(title)))

    def refused(self, refusal: Refusal) -> Message:
        """Why not, and what to do instead."""
        if isinstance(refusal, Stopped):
            return self.show(stopped_page(refusal, self.texts))
        return Message(text=refusal_text(refusal, self.texts))

    def with_note(self, message: Message | None, said: str) -> Message:
        """A message with a sentence above it; that sentence alone when there is none."""
        if message is None:
            return Message(text=said)
        if message.card is not None:
            return replace(message, card=with_note(message.card, said))
        return replace(message, text=f"{said}\n\n{message.text}")
