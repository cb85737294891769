"""Who lives through the year: forty reporters in three languages, and everybody with a role."""

from dataclasses import dataclass
from random import Random

from bot.domain.codes import ReporterMode
from tests.cast import ANNA, ELLEN, KAISA, LEENA, OTTO, PIRJO, SVEN, Actor

COORDINATOR, CHAIR, OWNER, OFFICER = KAISA, LEENA, OTTO, PIRJO
MEMBERS = (ANNA, SVEN, ELLEN)
"""Who sits in the group beside coordinator and chair; they report nothing in this year."""
SUPERVISOR = Actor("Saara", "00000000-0000-4000-8000-000000000012", "fi-FI")

LEADER = Actor("Kerttu", "00000000-0000-4000-8000-000000000013", "fi-FI")
"""A supervisor of one municipality; the other one's is the whole county."""
AREA = "Kajaani"

REPORTERS = 40
_LOCALES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_SHARES = ("fi", "fi", "fi", "sv", "sv", "en")
_MODES = (ReporterMode.PSEUDO,) * 4 + (ReporterMode.NAMED, ReporterMode.ANON)


@dataclass(frozen=True, kw_only=True)
class Reporter:
    """One worker, and how they usually appear.

    Attributes:
        blocks: the day of the year on which they block the bot, if they do.
        back: when they come back; None: never.
    """

    actor: Actor
    language: str
    mode: ReporterMode
    blocks: int | None = None
    back: int | None = None


_BLOCKS = {3: (60, 150), 8: (120, 180), 17: (90, None), 25: (200, 240), 33: (150, None)}
"""Who blocks the bot, when, and when they come back."""


def reporters(dice: Random) -> list[Reporter]:
    """The forty, in the order in which they were born."""
    found = []
    for n in range(REPORTERS):
        language, mode = _SHARES[n % len(_SHARES)], dice.choice(_MODES)
        actor = Actor(f"Tekija{n:02d}", f"00000000-0000-4000-8000-0000000001{n:02d}", _LOCALES[language])
        blocks, back = _BLOCKS.get(n, (None, None))
        mode = ReporterMode.PSEUDO if blocks else mode  # so that something waits for them
        found.append(Reporter(actor=actor, language=language, mode=mode, blocks=blocks, back=back))
    return found
