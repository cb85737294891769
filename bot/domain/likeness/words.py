"""The words of a text in their base forms, and the topics that they touch."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.codes import Language
from bot.domain.guard import guess_language
from bot.domain.likeness.lemmas import Lemmas
from bot.domain.likeness.touched import topics_in
from bot.domain.observation import Observation, words_in

_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<![.!?:]\s)(?<!\n)(?<!^)\b[A-ZÅÄÖ][^\W\d_]*")
"""A capital letter where no sentence begins: people and places make no phenomenon, and are not kept."""
_SHORTEST = 3


@dataclass(frozen=True, kw_only=True)
class Words:
    """What is kept of a text to compare it: no order, no small words, no names.

    Attributes:
        lemmas: base forms and parts of compounds, each once, sorted.
        topics: names of the topics that the text touches, with how many different words of each.
    """

    language: Language
    lemmas: tuple[str, ...]
    topics: Mapping[str, int]


def words_of(text: str, language: Language, lemmas: Lemmas) -> Words:
    """The words of a text; it is taken to be in ``language`` unless its small words say another one."""
    written = guess_language(text, usual=language)
    forms = _WORD.findall(text.lower())
    common = _WORD.findall(_NAME.sub("", text).lower())
    found = {lemma for form in common if len(form) >= _SHORTEST for lemma in lemmas.of(form, written)}
    return Words(
        language=written,
        lemmas=tuple(sorted(lemma for lemma in found if len(lemma) >= _SHORTEST)),
        topics=topics_in(forms, found, written),
    )


def words_of_observation(observation: Observation, lemmas: Lemmas) -> Words:
    """The words of all that its reporter wrote."""
    return words_of(words_in(observation.report), Language(observation.language), lemmas)
