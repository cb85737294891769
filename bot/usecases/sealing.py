"""Everything that is sealed is sealed again, a few at a time: the key has changed, or it shows when."""

from datetime import datetime

from bot.ports import Units

AT_ONCE = 200


async def reseal(units: Units, now: datetime) -> tuple[int, int]:
    """Seal all identities, names and receipt codes with the present key; returns how many of the first two.

    Each batch is a unit of work of its own, so that the bot goes on meanwhile; begun again, it does no harm.
    """
    people, after = 0, ""
    while True:
        async with units() as unit:
            sealed = await unit.people.reseal(after, limit=AT_ONCE)
        if not sealed:
            break
        people, after = people + len(sealed), sealed[-1]
    async with units() as unit:
        await unit.receipts.reseal()
        names = await unit.people.reseal_signatures(now)
        await unit.people.reseal_canary()
        return people, names


async def undate(units: Units, now: datetime) -> int:
    """Seal again what shows when it was sealed; returns how much, 0 once nothing does any more."""
    async with units.reading() as unit:
        dated = await unit.people.dated()
    return sum(await reseal(units, now)) if dated else 0
