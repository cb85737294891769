"""Everything that is sealed is sealed again with the present key, a few at a time."""

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
