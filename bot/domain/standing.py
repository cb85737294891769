"""What a person is to a working group's team, as Teams tells."""

from enum import StrEnum


class Standing(StrEnum):
    """What a person is to a team."""

    MEMBER = "member"
    GUEST = "guest"  # invited from another organisation
    OUTSIDE = "outside"  # not on the team; Teams tells no more of them
    UNKNOWN = "unknown"  # Teams does not answer
