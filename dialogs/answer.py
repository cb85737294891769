"""What the bot answers to one turn."""

from dataclasses import dataclass

from bot.domain.observation import Draft
from bot.domain.people import Address
from bot.ports import Message


@dataclass(frozen=True, kw_only=True)
class OwnMessage:
    """A message to the own chat of who spoke in a channel.

    Attributes:
        address: of that chat.
        otherwise: what is said where they spoke when it cannot be sent.
    """

    address: Address
    message: Message
    otherwise: str


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer.

    Attributes:
        message: what is shown; None when there is nothing to say.
        in_place: it takes the place of the card whose button was pressed.
        everyone: the stored card changes too, so that others and other devices see it.
        stored: what takes the place of every message that held the words of an anonymous observation; later,
            as the answer is a receipt code for this client alone.
        draft: whose step it shows; the step is sent later if it cannot be sent now.
        unsent: whether it shows or carries words of an observation that is not sent yet.
        filed: whether an observation was sent, so that nothing unsent stands in the chat any more.
        refused: the refusal's key, when it is one.
        resumes: a phrase that was allowed: what the guard stopped for it is done next.
        aside: what stands at the button when the answer comes as a message of its own.
        own: what goes to the own chat of who spoke in a channel.
    """

    message: Message | None = None
    in_place: bool = False
    everyone: bool = False
    stored: Message | None = None
    draft: Draft | None = None
    unsent: bool = False
    filed: bool = False
    refused: str | None = None
    resumes: str = ""
    aside: str = ""
    own: OwnMessage | None = None


SILENCE = Answer()
