"""Where a member of the working group is from, as they have said themselves."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Membership:
    """One member's own words about their place; it is told to nobody, only of whom there is no member.

    Attributes:
        service_task: its code.
        municipality: by its Finnish name, or ``COUNTY`` for somebody who works in all of it.
    """

    person_id: str
    service_task: str
    municipality: str
