"""One row of the field's vocabulary: a matter, its words in three languages, the codes it speaks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.domain.codes import Language, Need, Sector


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A matter that observations are about, whatever their language.

    Attributes:
        name: the same in every language; two observations meet by it.
        fi, sv, en: word beginnings, white space between; ``*x`` is anywhere in a word, ``x.`` a whole word,
            ``x-y`` two words or one with a hyphen.
        says: the codes it speaks for, and how strongly: 1 hints, 2 speaks for it, 3 and 4 say it.
        wide: whether it is a whole field (family, illness, benefits): to share it alone is no likeness.
    """

    name: str
    fi: str
    sv: str
    en: str
    says: Mapping[Need | Sector, int] = field(default_factory=lambda: MappingProxyType({}))
    wide: bool = False

    def stems(self, language: Language) -> tuple[str, ...]:
        """Return the word beginnings of one language: the field of its name."""
        return tuple(str(getattr(self, language, "")).split())
