"""The words beside a capital word that make it a person: what only people do, have and are called."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from bot.domain.codes import Language
from bot.domain.guard.inflection import bases
from bot.domain.guard.name_dictionary import NO_PEOPLE
from bot.domain.guard.roles import CAPITAL, CAPITAL_NOUN, FIRST_OR_WORD, LAST_MAYBE, STRANGE, CapitalWord
from bot.domain.guard.words.companions import DOES, HAS, MEETS, SAYS, TITLES, TOGETHER
from bot.domain.guard.words.institutions import INSTITUTION

_NEAR = 40
"""How many characters before and after a word are read."""


class _Beside(NamedTuple):
    """A capital word and what stands beside it."""

    before: str
    form: str
    after: str
    opens: bool
    language: Language


def accompanied(text: str, word: CapitalWord, language: Language) -> bool:
    """Return whether the words beside a capital word, which alone is no name, make it one.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        word: with its role; the less it may be something else, the less is asked of the words beside it.
        language: of the text.
    """
    beside = _Beside(
        before=text[max(0, word.start - _NEAR) : word.start],
        form=text[word.start : word.end],
        after=text[word.end : word.end + _NEAR],
        opens=word.opens,
        language=language,
    )
    return any(rule(beside) for rule in _RULES.get(word.role, (_is_titled,)))


_TITLED = re.compile(rf"\b(?:{TITLES})\.?\s$", re.IGNORECASE)


def _is_titled(beside: _Beside) -> bool:
    return _TITLED.search(beside.before) is not None


_BETWEEN = {
    Language.FI: r"(?:(?:ei|eikä|itse|myös|vain|jo|taas|yhä|vieläkin|vielä|kuitenkin|ei\senää)\s)?",
    Language.SV: r"(?:(?:själv|också|inte)\s)?",
    Language.EN: r"(?:(?:herself|himself|also|never|still|now|then|just|had|has|have)\s)?",
}
"""What may stand between a name and what the person does."""


def _behind(doing: Mapping[Language, str]) -> "dict[Language, re.Pattern[str]]":
    return {
        language: re.compile(rf"\s{between}(?:{doing[language]})\b") for language, between in _BETWEEN.items()
    }


_SAYS, _DOES = _behind(SAYS), _behind(DOES)


def _speaks(beside: _Beside) -> bool:
    return _SAYS[beside.language].match(beside.after) is not None


def _acts(beside: _Beside) -> bool:
    return _DOES[beside.language].match(beside.after) is not None


_GENITIVE = {
    Language.FI: re.compile(r"n$"),
    Language.SV: re.compile(r"[sxz]$"),
    Language.EN: re.compile(r"'s$|s'$"),
}
_OWNS = {
    Language.FI: re.compile(rf"\s(?:{HAS[Language.FI]}|(?:{TOGETHER})\b)"),
    Language.SV: re.compile(rf"\s(?:{HAS[Language.SV]})"),
    Language.EN: re.compile(rf"\s(?:{HAS[Language.EN]})"),
}
"""What only a person has, behind a genitive."""


def _owns(beside: _Beside) -> bool:
    language = beside.language
    return bool(_GENITIVE[language].search(beside.form) and _OWNS[language].match(beside.after))


def _before(doing: Mapping[Language, str]) -> "dict[Language, re.Pattern[str]]":
    return {
        language: re.compile(rf"\b(?:{doing[language]})(?:\s(?:{adverbs}))?\s$", re.IGNORECASE)
        for language, adverbs in _ADVERBS.items()
    }


_ADVERBS = {
    Language.FI: "aina|taas|nyt|vain|heti",
    Language.SV: "sig|inte|nu|aldrig|också|sig\\sinte",
    Language.EN: "back|out",
}
_MET = _before({language: f"{meets}|{SAYS[language]}" for language, meets in MEETS.items()})
_DONE, _VISITED = _before(DOES), _before(MEETS)
_NUMBER = re.compile(r"\s[0-9]")


def _is_met(beside: _Beside) -> bool:
    """Whether something is done to or with it, or said by it where a sentence does not begin with it."""
    return _MET[beside.language].search(beside.before) is not None


def _is_visited(beside: _Beside) -> bool:
    return _VISITED[beside.language].search(beside.before) is not None and not _NUMBER.match(beside.after)


def _is_acted_on(beside: _Beside) -> bool:
    return _DONE[beside.language].search(beside.before) is not None


_BESIDE_CAPITAL = re.compile(r"(?<![^\W_])[A-ZÅÄÖ][^\W\d_]{0,40}\s$")


_IS = re.compile(r"\s(?:on|oli|olisi|ovat|olivat|olisivat)\b")


def _stands_inside(beside: _Beside) -> bool:
    """A name that is a Finnish word too, with a capital where no sentence begins: "sopi Sadulle"."""
    if beside.language is not Language.FI or beside.opens or _BESIDE_CAPITAL.search(beside.before):
        return False
    return _IS.match(beside.after) is None and NO_PEOPLE.isdisjoint(bases(beside.form))


_TO_SOMEBODY = re.compile(r"(?:ll[aeä]|lt[aä])$")
_PLACELIKE = re.compile(
    r"(?:niem|järv|lahde|laht|kosk|vaara|joe|joki|saar|mäe|mäk|kylä|ranna|salme|lamm|suo|selä|vuore|harju|rinte|salo|maa|kangas"
    r"|kankaa|tie|kadu|kuja|polu|kulma|tori|puisto|keskukse|asema|talo)[aeiouyäö]{0,3}(?:ll[aeä]|lt[aä])$"
)
_ABOUT = re.compile(r"st[aä]$")
_SPOKEN_OF = re.compile(
    r"\b(?:viest|huol|puhu|kerto|kerro|kirjoit|kysy|keskustel|tieto|ilmoit|muistut|välit|pidän|pitää|kuul)\w{0,12}"
    r"(?:\s\w{1,20}){0,2}\s$"
)
_INSIDE_A_PLACE = re.compile(r"(?:ss[aä]|seen|h[aeiouyäö]n|aan|ään|een|iin|oon|uun|yyn|öön)$")


def _is_no_place(beside: _Beside) -> bool:
    """A word that is in no dictionary, in a Finnish sentence and in no case of places."""
    if beside.language is not Language.FI:
        return False
    if _TO_SOMEBODY.search(beside.form):
        return _PLACELIKE.search(beside.form) is None
    if beside.opens or _BESIDE_CAPITAL.search(beside.before):
        return False
    if _ABOUT.search(beside.form):
        return _SPOKEN_OF.search(beside.before) is not None
    return _INSIDE_A_PLACE.search(beside.form) is None


_TOGETHER = re.compile(rf"\s(?:{TOGETHER})\b")


def _is_together(beside: _Beside) -> bool:
    finnish = beside.language is Language.FI
    return finnish and bool(_TOGETHER.match(beside.after)) and not INSTITUTION.search(beside.form.lower())


_RULES: Mapping[str, tuple[Callable[[_Beside], bool], ...]] = {
    CAPITAL_NOUN: (_is_titled, _is_together),
    LAST_MAYBE: (_is_titled, _stands_inside),
    FIRST_OR_WORD: (_is_titled, _speaks, _owns, _stands_inside),
    CAPITAL: (_is_titled, _speaks, _owns, _is_visited),
    STRANGE: (_is_titled, _speaks, _owns, _is_met, _acts, _is_acted_on, _is_no_place),
}
"""By the role of a word, what makes it a name; of other roles only a title does."""
