"""Publications, and verdicts on words."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Conflict
from bot.domain.evidence.checked_words import CheckedWords
from bot.domain.publication import (
    LEVELS,
    PROPOSED,
    READABLE,
    Content,
    Publication,
    Tone,
    Written,
)
from bot.domain.suppression import Audience
from storage.engine.expressions import among
from storage.repository import NumberedThings, Things
from storage.row_mapping import Parts, RowMapping
from storage.tables import CheckedWordsRow, PublicationRow
from storage.tables.row import UtcDateTime


def _words(stored: Mapping[str, Any]) -> dict[str, Written]:
    return {language: Written(**words) for language, words in stored.items()}


def _content(stored: Mapping[str, Any] | None) -> Content | None:
    if stored is None:
        return None
    codes = {"level": Audience(stored["level"]), "tone": Tone(stored["tone"])}
    lists = {name: tuple(stored[name]) for name in ("aspects", "areas")}
    return Content(**{**stored, **codes, **lists, "words": _words(stored["words"])})


_publication = RowMapping(
    Publication,
    PublicationRow,
    parts={
        "words": Parts(
            columns=("words",),
            split=lambda words: {"words": {language: asdict(one) for language, one in words.items()}},
            join=lambda stored: _words(stored[0]),
        ),
        "pending": Parts(
            columns=("pending",),
            split=lambda content: {"pending": asdict(content) if content else None},
            join=lambda stored: _content(stored[0]),
        ),
    },
)
_publications = _publication.table
_ALL = _publication.select().order_by(_publications.c.number)
_ADD = insert(_publications).on_conflict_do_nothing()
_OF = _publication.select(among(_publications.c.phenomenon_id, "ids")).order_by(_publications.c.number)
_WAITING = _ALL.where(_publications.c.state.in_(sorted(PROPOSED)))
_since, _until = (sa.bindparam(name, type_=UtcDateTime) for name in ("since", "until"))
_READ = _ALL.where(_publications.c.state.in_(sorted(READABLE)), among(_publications.c.level, "levels"))
_PUBLISHED = {
    (False, False): _READ,
    (True, False): _READ.where(_publications.c.published_at >= _since),
    (False, True): _READ.where(_publications.c.published_at < _until),
    (True, True): _READ.where(_publications.c.published_at >= _since, _publications.c.published_at < _until),
}
"""The query by whether a beginning and an end are asked for."""


class Publications(NumberedThings[Publication]):
    """All publications."""

    _mapping, _letter = _publication, "J"

    async def add(self, publication: Publication, /) -> None:
        if not await self._change(_ADD, **_publication.values(publication)):
            raise Conflict

    async def all(self) -> list[Publication]:
        return await self._list(_ALL)

    async def of_phenomenon(self, phenomenon_id: str) -> list[Publication]:
        return await self._list(_OF, ids=[phenomenon_id])

    async def of_phenomena(self, phenomenon_ids: Collection[str]) -> list[Publication]:
        return await self._list(_OF, ids=phenomenon_ids) if phenomenon_ids else []

    async def waiting(self) -> list[Publication]:
        return await self._list(_WAITING)

    async def published(
        self, audience: Audience, *, since: datetime | None = None, until: datetime | None = None
    ) -> list[Publication]:
        times = {name: at for name, at in (("since", since), ("until", until)) if at}
        query = _PUBLISHED[since is not None, until is not None]
        return await self._list(query, levels=sorted(LEVELS[audience]), **times)


_verdict = RowMapping(CheckedWords, CheckedWordsRow)
_verdicts = _verdict.table
_VERDICTS_OF = _verdict.select(among(_verdicts.c.subject_id, "ids"))
_new = insert(_verdicts)
_PUT = _new.on_conflict_do_update(
    index_elements=[_verdicts.c.subject_id, _verdicts.c.words_hash],
    # Two copies of the bot may have looked at once; what one of them has found stays found.
    set_={
        "observations": _new.excluded.observations,
        "repeats": sa.or_(_verdicts.c.repeats, _new.excluded.repeats),
    },
)


class CheckedWordsStore(Things[CheckedWords]):
    """Verdicts on words of proposals and publications."""

    _mapping = _verdict

    async def of(self, subject_ids: Collection[str]) -> list[CheckedWords]:
        return await self._list(_VERDICTS_OF, ids=subject_ids) if subject_ids else []

    async def put(self, verdicts: Iterable[CheckedWords]) -> None:
        if rows := [_verdict.values(one) for one in verdicts]:
            await self._connection.execute(_PUT, rows)
