"""How many clients a text speaks of."""

import re

from bot.domain.codes import Extent, Language, ObservationType
from bot.domain.guard.plain import plain
from bot.domain.guard.single_case import single_cases
from bot.domain.guesses.extent_words import EXTENT_WORDS, ExtentWords
from bot.domain.guesses.phrases import BETWEEN, phrases

_WITHIN = r"[^\w.,;:!?]++"
_NO_AGE = r"(?![-\s]?(?:vuoti|v\b|åri|år\b|year))"


def _compiled(words: ExtentWords) -> dict[str, "re.Pattern[str]"]:
    no_thing = rf"(?!{BETWEEN}{phrases(words.things)})"
    no_things = rf"{no_thing}(?!{BETWEEN}\w+{BETWEEN}{phrases(words.things)})"
    people = rf"{no_things}{_WITHIN}(?:[^\W\d]+{_WITHIN}){{0,2}}{phrases(words.people)}"
    rows = {
        "common": rf"{phrases(words.common)}{no_thing}|{phrases(words.tens)}{people}",
        "count": rf"\b([0-9]{{1,4}}){_NO_AGE}{people}",
        "several": rf"{phrases(words.several)}{no_things}|{phrases(words.numbers)}{people}",
        "often": phrases(words.often),
        "one": phrases(words.one),
    }
    return {name: re.compile(pattern) for name, pattern in rows.items()}


_PATTERNS = {language: _compiled(words) for language, words in EXTENT_WORDS.items()}
_MOST_OF_SEVERAL = 10


def extent_of(text: str, language: Language, type_: ObservationType) -> Extent | None:
    """Return the extent; None when no word tells it.

    How many there are counts before how often it happens: one client who comes each week is one. Of what
    works, how often tells when the service is open.

    Args:
        text: as its writer left it.
        language: the text's.
        type_: what kind of thing it tells of.
    """
    said, patterns = text.lower(), _PATTERNS[language]
    counts = [int(found.group(1)) for found in patterns["count"].finditer(said)]
    if patterns["common"].search(said) or any(count > _MOST_OF_SEVERAL for count in counts):
        return Extent.COMMON
    often = type_ is not ObservationType.POS and bool(patterns["often"].search(said))
    if patterns["several"].search(said) or any(count > 1 for count in counts):
        return Extent.COMMON if often else Extent.SEVERAL
    if patterns["one"].search(said) or any(single_cases(plain(text).text)):
        return Extent.ONE
    return Extent.COMMON if often else None
