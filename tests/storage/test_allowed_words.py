"""Words that coordinators have allowed."""

from datetime import date

from bot.domain.guard import AllowedWord
from storage.unit_of_work import UnitsOfWork

KIPINA = AllowedWord(id="w1", phrase="ohjaamo kipinä", written="Ohjaamo Kipinä", added_on=date(2026, 11, 20))
AINO = AllowedWord(id="w2", phrase="villa aino", written="Villa Aino", added_on=date(2026, 11, 21))


async def test_a_word_is_there_once_and_can_be_removed(units: UnitsOfWork) -> None:
    async with units() as unit:
        assert [await unit.allowed_words.add(one) for one in (AINO, KIPINA, KIPINA)] == [True, True, False]
    async with units() as unit:
        assert await unit.allowed_words.all() == [KIPINA, AINO]
        assert await unit.allowed_words.remove("villa aino") == AINO
        assert await unit.allowed_words.remove("villa aino") is None
        assert await unit.allowed_words.all() == [KIPINA]
