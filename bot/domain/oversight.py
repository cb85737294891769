"""What the data protection officer sees: counters, and who read or opened what; never a text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.log import Action, Entry
from bot.domain.people import Opening
from bot.domain.roles import Permission

SPAN = timedelta(days=90)
"""The counters go so far back."""

SHOWN = 20
"""How many of the newest lines are shown."""

WATCHED = (
    Action.REFUSED,
    Action.APPOINTED,
    Action.DISMISSED,
    Action.ROLE_OFFERED,
    Action.AWAY,
    Action.IDENTITY_REQUESTED,
    Action.IDENTITY_GRANTED,
    Action.IDENTITY_REFUSED,
    Action.WORD_ALLOWED,
    Action.WORD_REMOVED,
)
"""What the officer sees of the log of changes."""

REFUSED = "refused-"
"""The beginning of a refusal's tally; the permission follows."""

OWN_DATA = "own data"
"""The subject of a reading of all that is stored about oneself."""


@dataclass(frozen=True, kw_only=True)
class Read:
    """A person opened an observation's text, or made an export; never changed, never removed.

    Attributes:
        person_id: who did it; kept when the person is forgotten, as it then leads to nobody.
        subject: the observation's number, or what names the export.
        reason: why, where a reason is demanded.
        id: running; None until stored.
    """

    at: datetime
    person_id: str
    subject: str
    deed: Permission
    reason: str | None = None
    id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Opened:
    """One opening of what is sealed.

    Attributes:
        person_id: whose identity it was, not who opened it.
    """

    at: datetime
    purpose: Opening
    person_id: str | None
    subject: str | None


Trace = Read | Opened | Entry
"""One line of the officer's list."""


@dataclass(frozen=True, kw_only=True)
class Oversight:
    """The officer's view.

    Attributes:
        since: Helsinki date from which on is counted.
        tallies: what was counted, by name.
        openings: openings of sealed identities and names by purpose.
        reads: how many readings and exports there were.
        traces: the newest first; empty for those who may see the counters only.
    """

    since: date
    tallies: Mapping[str, int]
    openings: Mapping[Opening, int]
    reads: int
    traces: Sequence[Trace] = ()

    @property
    def refusals(self) -> int:
        """How many refusals there were."""
        return sum(count for name, count in self.tallies.items() if name.startswith(REFUSED))


def newest(*traces: Sequence[Trace]) -> tuple[Trace, ...]:
    """The newest of several lists, the newest first."""
    every = [trace for some in traces for trace in some]
    return tuple(sorted(every, key=lambda trace: trace.at, reverse=True)[:SHOWN])
