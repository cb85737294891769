"""Stored facts as the values that they were made of."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from bot.domain.evidence.facts import canonical_of
from bot.domain.evidence.letter import LetterFacts
from bot.domain.evidence.municipal import MunicipalFacts
from bot.domain.evidence.pack import PackFacts
from bot.domain.evidence.report import CouncillorFacts, ReportFacts
from bot.domain.file_link import DocumentKind

FACTS: dict[DocumentKind, type] = {
    DocumentKind.PACK: PackFacts,
    DocumentKind.PROPOSAL: LetterFacts,
    DocumentKind.YEAR: ReportFacts,
    DocumentKind.TERM: ReportFacts,
    DocumentKind.COUNCILLOR: CouncillorFacts,
    DocumentKind.MUNICIPAL: MunicipalFacts,
}
"""What each kind's facts are."""


def facts_of(kind: DocumentKind, plain: Mapping[str, Any]) -> Any:
    """Return the facts whose plain JSON this is; their canonical JSON is the same to the byte.

    Mappings come in the order of their keys, not in that in which they were chosen.

    Raises:
        ValueError: they are no facts of this kind, or an older version's.
    """
    return _adapter(FACTS[kind]).validate_json(canonical_of(plain), strict=True)


@cache
def _adapter(of: type) -> TypeAdapter[Any]:
    return TypeAdapter(of)
