"""The cast: invented people, and the places where they meet the bot.

Anna, Sven and Ellen report, Kaisa coordinates, Leena chairs, Otto is a stranger; Pirjo is the data protection
officer, Aki the administrator.
"""

from dataclasses import dataclass

TEAM = "19:team@thread.tacv2"
CHANNEL = "19:group@thread.tacv2"


@dataclass(frozen=True)
class Actor:
    """A person in the stories."""

    name: str
    object_id: str
    locale: str

    @property
    def teams_id(self) -> str:
        """The id that Teams made for the bot alone."""
        return f"29:{self.name.lower()}"

    @property
    def chat(self) -> str:
        """The one-to-one chat with the bot."""
        return f"a:{self.name.lower()}"


ANNA = Actor("Anna", "00000000-0000-4000-8000-00000000000a", "fi-FI")
SVEN = Actor("Sven", "00000000-0000-4000-8000-00000000000b", "sv-FI")
ELLEN = Actor("Ellen", "00000000-0000-4000-8000-00000000000e", "en-GB")
KAISA = Actor("Kaisa", "00000000-0000-4000-8000-00000000000c", "fi-FI")
LEENA = Actor("Leena", "00000000-0000-4000-8000-00000000000d", "fi-FI")
OTTO = Actor("Otto", "00000000-0000-4000-8000-00000000000f", "fi-FI")
PIRJO = Actor("Pirjo", "00000000-0000-4000-8000-000000000010", "fi-FI")
AKI = Actor("Aki", "00000000-0000-4000-8000-000000000011", "fi-FI")
