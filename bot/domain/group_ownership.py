"""Which working group an observation belongs to: exactly one, the most specific that is for it."""

from collections.abc import Iterable, Sequence

from bot.domain.form import AREA_CODES
from bot.domain.group import WorkingGroup


def working(groups: Iterable[WorkingGroup]) -> list[WorkingGroup]:
    """The groups whose channel the bot is in, the one that was linked first before the others."""
    there = (group for group in groups if group.left_at is None)
    return sorted(there, key=lambda group: (group.linked_at, group.id))


def county_group(groups: Iterable[WorkingGroup]) -> WorkingGroup | None:
    """The group that sees everything: the oldest of those for the whole county, else the oldest of all.

    None when no group is working.
    """
    there = working(groups)
    return next((group for group in there if group.whole), next(iter(there), None))


def owner_of(area: str, service_task: str, groups: Sequence[WorkingGroup]) -> WorkingGroup | None:
    """The group that an observation belongs to; None when no group is working.

    A group for its municipality and its service goes before one for its municipality, and that before one for
    its service. Where none is, where several are alike, and where no single municipality is told, it is the
    county group's.

    Args:
        area: a municipality's Finnish name, a code of ``AREA_CODES``, or empty.
        service_task: its code; empty when it was not told.
        groups: in any order, also those that were left.
    """
    if area and area not in AREA_CODES:
        there = working(groups)
        for by_area, by_service in ((True, True), (True, False), (False, True)):
            found = [
                group
                for group in there
                if (bool(group.municipalities), bool(group.services)) == (by_area, by_service)
                and (not by_area or area in group.municipalities)
                and (not by_service or service_task in group.services)
            ]
            if found:
                return found[0] if len(found) == 1 else county_group(groups)
    return county_group(groups)


def view_of(group_id: str | None, working: Iterable[WorkingGroup]) -> str | None:
    """What a group sees: None for the county group, which sees everything, else its own id."""
    whole = county_group(working)
    return None if whole is None or group_id in (None, whole.id) else group_id
