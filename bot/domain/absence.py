"""Somebody with a role is away for some days, and who stands in for them."""

from dataclasses import dataclass
from datetime import date

from bot.domain.errors import Refusal
from bot.domain.roles import Role

LONGEST = 366
"""Days; who is away for longer gives the role up."""

DEPUTISED = tuple(role for role in Role if role not in (Role.DPO, Role.ADMIN))
"""Roles in which a deputy stands in; an officer's or administrator's is given on the server alone."""


@dataclass(frozen=True, kw_only=True)
class Absence:
    """The one absence of a person that is under way or comes next.

    Attributes:
        first, last: its days, Helsinki, both within it.
        deputy_id: who stands in; None while nobody does.
    """

    person_id: str
    first: date
    last: date
    deputy_id: str | None = None

    def covers(self, day: date) -> bool:
        """Whether they are away on this day."""
        return self.first <= day <= self.last


def checked(absence: Absence, today: date) -> Absence:
    """Return an absence that may be kept.

    Raises:
        Refusal: it ends before it begins or is past, is too long, or they would stand in for themselves.
    """
    if absence.last < absence.first:
        raise Refusal("absence-order")
    if absence.last < today:
        raise Refusal("absence-past")
    if (absence.last - absence.first).days >= LONGEST:
        raise Refusal("absence-long", most=LONGEST)
    if absence.deputy_id == absence.person_id:
        raise Refusal("deputy-self")
    return absence
