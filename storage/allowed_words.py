"""Words that coordinators have allowed."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.guard import AllowedWord
from storage.repository import Things
from storage.row_mapping import RowMapping
from storage.tables import AllowedWordRow

_word = RowMapping(AllowedWord, AllowedWordRow)
_words = _word.table
_ADD = insert(_words).on_conflict_do_nothing()
_REMOVE = sa.delete(_words).where(_words.c.phrase == sa.bindparam("phrase"))
_ALL = _word.select().order_by(_words.c.phrase)


class AllowedWords(Things[AllowedWord]):
    """The phrases that the guard lets pass beside those of the settings."""

    _mapping = _word

    async def add(self, word: AllowedWord) -> bool:
        return bool(await self._change(_ADD, **_word.values(word)))

    async def remove(self, phrase: str) -> AllowedWord | None:
        found = next(iter(await self._by(phrase=phrase)), None)
        return found if found and await self._change(_REMOVE, phrase=phrase) else None

    async def all(self) -> list[AllowedWord]:
        return await self._list(_ALL)
