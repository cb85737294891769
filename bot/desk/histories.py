"""What became of an observation, for its reporter: its own history, and what meetings decided."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.desk import packs
from bot.domain.decision import with_channel
from bot.domain.log import Action, Entry
from bot.domain.meeting import Item, Meeting
from bot.domain.observation import Observation
from bot.domain.pack import Matter
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.retold import retold
from bot.ports import Unit

_GROUPS_OWN = frozenset(
    {Action.OWNER_NAMED, Action.OWNED, Action.REPORTED, Action.RETURNED, Action.JOINED, Action.EFFECT_COUNTED}
    | {Action.FILLED}
)
"""The working group's own writing, and what is between it and a recipient: no news to a reporter yet."""

_Listed = list[tuple[Meeting, Item, list[Entry]]]
"""Places on agendas, each with the log of its meeting about that phenomenon."""


async def own(unit: Unit, observation: Observation) -> list[Entry]:
    """An observation's own history, oldest first."""
    entries = await unit.log.of(observation.id)
    return _retold(entries, await _listed(unit, [one.about for one in entries]))


async def whole(
    unit: Unit,
    observation: Observation,
    proposals: Sequence[Proposal],
    phenomena: Sequence[Phenomenon],
    today: date,
) -> tuple[list[Entry], dict[int, Matter]]:
    """The same with the histories of its proposals and phenomena, oldest first.

    Returns:
        The entries; and, of each memo that was approved, what was decided, by the id of its entry.
    """
    entries = await unit.log.of(observation.id)
    listed = await _listed(
        unit,
        [
            *(one.id for one in phenomena),
            *(one.phenomenon_id for one in proposals),
            *(entry.about for entry in entries),
        ],
    )
    for phenomenon in phenomena:
        moved = await unit.log.of(phenomenon.id)
        entries += [entry for entry in moved if entry.action is Action.PHENOMENON_MOVED]
    for proposal in proposals:
        entries += [one for one in await unit.log.of(proposal.id) if one.action not in _GROUPS_OWN]
    matters: dict[int, Matter] = {}
    linked = {one.id for one in phenomena}
    for meeting, item, log in listed:
        for entry in log if not meeting.open and item.phenomenon_id in linked else ():
            if entry.action is Action.MINUTED and entry.id:
                entries.append(entry)
                matters[entry.id] = await packs.matter(unit, item, today)
    return sorted(_retold(entries, listed), key=lambda entry: (entry.at, entry.id or 0)), matters


async def _listed(unit: Unit, phenomenon_ids: Iterable[str | None]) -> _Listed:
    """Where these were on agendas; an id of anything else was on none."""
    found = []
    for id_ in dict.fromkeys(filter(None, phenomenon_ids)):
        for item in await unit.meetings.listed(id_):
            meeting = await unit.meetings.get(item.meeting_id)
            log = [entry for entry in await unit.log.of(meeting.id) if entry.about == id_]
            found.append((meeting, item, log))
    return found


def _retold(entries: Iterable[Entry], listed: _Listed) -> list[Entry]:
    decided = [entry for _, _, log in listed for entry in log if entry.action is Action.DECIDED]
    approved = {
        (meeting.id, item.phenomenon_id): with_channel(item.channel, item.reason)
        for meeting, item, _ in listed
        if not meeting.open
    }
    return [retold(entry, decided, approved) for entry in entries]
