"""What became of an observation, for its reporter: its own history, and what meetings decided."""

from collections.abc import Collection, Iterable, Sequence

from bot.domain.decision import with_channel
from bot.domain.log import Action, Entry
from bot.domain.meeting import Item
from bot.domain.meeting_pack import AgendaCase
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.public_history import Place, place_of, public_entry
from bot.usecases import packs
from bot.usecases.context import Context

_GROUPS_OWN = frozenset(
    {Action.OWNER_NAMED, Action.OWNED, Action.REPORTED, Action.RETURNED, Action.JOINED, Action.EFFECT_COUNTED}
    | {Action.FILLED}
)
"""The working group's own writing, and what is between it and a recipient: no news to a reporter yet."""


async def own(ctx: Context, observation_ids: Collection[str]) -> dict[str, list[Entry]]:
    """The own history of each of these observations by its id, oldest first."""
    found = await ctx.unit.log.of_each(observation_ids)
    told = iter(await _retold(ctx, [entry for entries in found.values() for entry in entries]))
    return {id_: [next(told) for _ in entries] for id_, entries in found.items()}


async def whole(
    ctx: Context,
    observation: Observation,
    proposals: Sequence[Proposal],
    phenomena: Sequence[Phenomenon],
) -> tuple[list[Entry], dict[int, AgendaCase]]:
    """The same with the histories of its proposals and phenomena, oldest first.

    Returns:
        The entries; and, of each memo that was approved, what was decided, by the id of its entry.
    """
    entries = await ctx.unit.log.of(observation.id)
    entries += await ctx.unit.log.among([one.id for one in phenomena], [Action.PHENOMENON_MOVED])
    histories = await ctx.unit.log.of_each([one.id for one in proposals])
    entries += [one for found in histories.values() for one in found if one.action not in _GROUPS_OWN]
    minuted = await _minuted(ctx, phenomena)
    listed = await packs.matters_of(ctx, [item for _, item in minuted])
    matters = {entry.id: one for (entry, _), one in zip(minuted, listed, strict=True) if entry.id}
    told = await _retold(ctx, [*entries, *(entry for entry, _ in minuted)])
    return sorted(told, key=lambda entry: (entry.at, entry.id or 0)), matters


async def _minuted(ctx: Context, phenomena: Sequence[Phenomenon]) -> list[tuple[Entry, Item]]:
    """What approved memos tell of these phenomena, each with its place on the agenda."""
    items = await ctx.unit.meetings.listed_each([one.id for one in phenomena])
    places = {(item.meeting_id, item.phenomenon_id): item for item in items}
    told = await ctx.unit.log.among({item.meeting_id for item in items}, [Action.MINUTED])
    return [(entry, places[place_of(entry)]) for entry in told if place_of(entry) in places]


async def _retold(ctx: Context, entries: Iterable[Entry]) -> list[Entry]:
    known = list(entries)
    behind = await ctx.unit.log.behind({one.caused_by for one in known if one.caused_by})
    decided = [one for one in behind.values() if one.action is Action.DECIDED]
    approved = await _approved(ctx, {one.subject for one in decided})
    return [public_entry(entry, behind, approved) for entry in known]


async def _approved(ctx: Context, meeting_ids: Iterable[str]) -> dict[Place, str]:
    """The reasons that approved memos give, by their places."""
    over = [one.id for one in await ctx.unit.meetings.many({*meeting_ids}) if not one.open]
    return {
        (item.meeting_id, item.phenomenon_id): with_channel(item.channel, item.reason)
        for item in await ctx.unit.meetings.items_each(over)
    }
