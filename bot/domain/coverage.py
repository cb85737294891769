"""What the county says of its own services: how many people work in which task and area."""

from dataclasses import dataclass
from enum import StrEnum


class Staff(StrEnum):
    """How many people work in a unit, in bands: nobody's absence is to be read from it."""

    FEW = "few"
    SOME = "some"
    MANY = "many"
    MOST = "most"


BANDS = {"1-4": Staff.FEW, "5-19": Staff.SOME, "20-99": Staff.MANY, "100+": Staff.MOST}
"""As a county writes them; fewer than five are never told alone."""


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """One unit: a service task in an area.

    Attributes:
        service_task: its code.
        area: the name of an area group, or ``COUNTY`` where the county has named none.
    """

    service_task: str
    area: str
    staff: Staff
