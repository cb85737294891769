"""How much a large county does in its busiest hour, and how the soak spreads its minutes."""

from dataclasses import dataclass

FILINGS = 200
"""Observations in the busiest hour: a training after which 200 of 2,000 workers file one each. In a busy week
133 come in such a county, about 30 on its busiest day."""

ACTS = 60
"""Acts of the office in that hour: one a minute at the coordinator's desk."""

WORKERS = 2_000

DIGEST, TERM, KILL, OUTAGE, HEALED, NIGHT = 0.15, 0.25, 0.40, 0.55, 0.65, 0.75
"""When in the soak, as parts of it: the digest falls due, a copy is stopped and started, one is killed,
Teams' connector is away and back, a backup and a retention run at once."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One soak.

    Attributes:
        minutes: so long people act; afterwards the outbox may empty itself.
        times: how many busiest hours at once.
    """

    minutes: float
    times: float

    @property
    def seconds(self) -> float:
        """How long people act."""
        return self.minutes * 60

    @property
    def filing_every(self) -> float:
        """Seconds between two filings that begin."""
        return 3600 / (FILINGS * self.times)

    @property
    def act_every(self) -> float:
        """Seconds between two acts of the office."""
        return 3600 / (ACTS * self.times)
