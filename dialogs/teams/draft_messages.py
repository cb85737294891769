"""Where the bot's own messages stand that hold words of an observation which is not sent yet."""

from dataclasses import dataclass

from cachetools import TTLCache

from dialogs.incoming import Incoming

_MOST = 20_000
_SECONDS = 7 * 24 * 3600
"""As long as a draft is kept."""


@dataclass(frozen=True)
class Place:
    """A message in a chat."""

    service_url: str
    conversation_id: str
    activity_id: str


class DraftMessages:
    """A person's messages of this kind, in memory alone: after a restart they stay as they are."""

    def __init__(self) -> None:
        self._places: TTLCache[str, tuple[Place, ...]] = TTLCache(_MOST, ttl=_SECONDS)

    def note(self, incoming: Incoming, activity_id: str | None) -> None:
        """Remember a message that was sent or changed in answer to somebody."""
        if (who := _key(incoming)) and activity_id and not incoming.channel:
            place = Place(incoming.service_url, incoming.conversation_id, activity_id)
            self._places[who] = tuple(dict.fromkeys((*self._places.get(who, ()), place)))

    def forget(self, incoming: Incoming) -> None:
        """Forget the card that was pressed: it holds no such words any more."""
        who = _key(incoming)
        kept = tuple(one for one in self._places.get(who, ()) if one.activity_id != incoming.card_id)
        if who in self._places:
            self._places[who] = kept

    def take(self, incoming: Incoming) -> tuple[Place, ...]:
        """Give back a person's messages, and forget them."""
        found: tuple[Place, ...] = self._places.pop(_key(incoming), ())
        return found


def _key(incoming: Incoming) -> str:
    who = incoming.visitor
    return f"{who.tenant_id}:{who.object_id}" if who else ""
