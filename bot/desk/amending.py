"""A better title, and codes corrected; what the reporter chose stays beside them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.desk import digests
from bot.desk.guarding import Clear
from bot.desk.observations import begun
from bot.desk.screening import for_screening
from bot.domain.coding import differing, recoded
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.observation import Observation, not_held, read_title
from bot.domain.people import Person
from bot.domain.roles import Deed
from bot.ports import Unit

TITLE = "title"


async def amend(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    said: Mapping[str, object],
    clear: Clear,
    county: County,
    now: datetime,
    version: int | None = None,
) -> Observation:
    """Give an observation another title, or other codes; its reporter reads of it, but is sent nothing.

    Args:
        unit: the open unit of work.
        by: a coordinator, or the first handler.
        group: in whose channel.
        number: ``H-2026-0001``.
        said: ``title``, or a key of :data:`bot.domain.coding.CODES`, to what was said; what is as before is
            no change.
        clear: the guard.
        county: its form.
        now: aware.
        version: the version that was seen, if it was on a card.

    Raises:
        Refusal: they may not, no such observation, nothing is changed, or something is no title or code.
        Stopped: the title holds personal data.
    """
    seen = await for_screening(
        unit, by=by, deed=Deed.AMEND, group=group, county=county, number=number, version=version
    )
    codes = {key: value for key, value in said.items() if key != TITLE}
    new = recoded(_titled(seen, said.get(TITLE), clear), codes, county.form)
    if new == seen:
        raise Refusal("amend-nothing", number=number)
    after = await unit.observations.save(await begun(unit, new, by, now))
    await _note(unit, seen, after, by, now)
    await digests.refresh(unit, after, now)
    return after


def _titled(seen: Observation, said: object, clear: Clear) -> Observation:
    if said is None or said == seen.title:
        return seen
    if not seen.text:
        raise Refusal("title-emptied", number=seen.number)
    try:
        title = read_title(str(said))
    except Refusal as refusal:
        raise Refusal(refusal.key, **refusal.facts, field=TITLE) from refusal
    if title == seen.title:
        return seen
    return replace(not_held(seen), title=clear(TITLE, title), titled=True)


async def _note(unit: Unit, seen: Observation, after: Observation, by: Person, now: datetime) -> None:
    """Which codes, as their fields' keys; never words."""
    if after.title != seen.title:
        await unit.log.add(Entry(at=now, action=Action.TITLED, subject=after.id, person_id=by.id))
    if keys := differing(seen, after):
        reason = ",".join(keys)
        entry = Entry(at=now, action=Action.CODED, subject=after.id, person_id=by.id, reason=reason)
        await unit.log.add(entry)
