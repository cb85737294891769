"""What is kept of an observation to compare it: words in their base forms, the topics they touch, codes.

Topics are found by word beginnings: at each word the longest one that is known.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.codes import Language, Need, Sector, ServiceTask, TargetGroup
from bot.domain.guard import guess_language
from bot.domain.likeness.lemmas import Lemmas
from bot.domain.likeness.topics import TOPICS
from bot.domain.observation import Observation, words_in
from bot.domain.questionnaire import Answers, codes_in

_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<![.!?:]\s)(?<!\n)(?<!^)\b[A-ZÅÄÖ][^\W\d_]*")
"""A capital letter where no sentence begins: people and places make no phenomenon, and are not kept."""
_SHORTEST = 3
_INFLECTED = {Language.FI}
"""Whose base forms are words. A stem of another language is half a word, and may be another one: "train"."""


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
    read = [based for form in common if len(form) >= _SHORTEST and (based := lemmas.of(form, written))]
    found = {lemma for based in read for lemma in based}
    return Words(
        language=written,
        lemmas=tuple(sorted(lemma for lemma in found if len(lemma) >= _SHORTEST)),
        topics=topics_in(forms, _whole(read) if written in _INFLECTED else (), written),
    )


def _whole(read: Iterable[Sequence[str]]) -> set[str]:
    """The base forms without their parts: a part of a compound is often about something else."""
    return {whole for whole, *_ in read}


def words_of_observation(observation: Observation, lemmas: Lemmas) -> Words:
    """The words of all that its reporter wrote."""
    return words_of(words_in(observation.report), Language(observation.language), lemmas)


Codes = tuple[str, ...]
"""The codes of an observation, each with its question's key, as lists share codes: ``sector:ASUM``."""

_CODED = ("need_main", "service_task", "sector", "target_group")
_SAY_NOTHING = frozenset(
    {Need.UNKNOWN, Sector.EOS, Sector.MUU, ServiceTask.MUU, TargetGroup.ALL, TargetGroup.OTHER}
)


def codes_of(answers: Answers) -> Codes:
    """The codes that say something, of what was answered so far."""
    chosen = ((key, code) for key in _CODED for code in codes_in(answers.get(key)))
    return tuple(f"{key}:{code}" for key, code in chosen if code not in _SAY_NOTHING)


def topics_in(forms: Iterable[str], lemmas: Iterable[str], language: Language) -> dict[str, int]:
    """The topics, with how many of their words are said; a form and its lemma are one word.

    The forms are all words of the text in lower case, as they follow each other.
    """
    written, based = (_said("-".join((*words, "")), language) for words in (forms, sorted(lemmas)))
    return {name: max(len(written[name]), len(based[name])) for name in sorted({*written, *based})}


def _said(line: str, language: Language) -> dict[str, set[str]]:
    """By topic, what of its row stands in a line of words with a hyphen after each: "home-care-".

    The longest that begins at a word counts alone: a "foster-parent-" is no "parent-".
    """
    said: dict[str, set[str]] = defaultdict(set)
    beginnings, lengths, inside = _ROWS[language]
    for start in (0, *(hyphen.end() for hyphen in re.finditer("-", line))):
        for length in lengths:
            stem = line[start : start + length]
            if names := beginnings.get(stem):
                for name in names:
                    said[name].add(stem)
                break
    for stem, names in inside.items():
        if stem in line:
            for name in names:
                said[name].add(stem)
    return said


_Entries = dict[str, tuple[str, ...]]
"""The topics' names by a word beginning, with a hyphen at its end for a whole word."""


def _rows(language: Language) -> tuple[_Entries, tuple[int, ...], _Entries]:
    """The beginnings, their lengths with the longest first, and what may stand anywhere in a word."""
    beginnings: _Entries = {}
    inside: _Entries = {}
    alike: dict[tuple[str, ...], tuple[str, ...]] = {}  # most words are of one topic alone
    for topic in TOPICS:
        for written in topic.stems(language):
            stem = written.strip("*.") + ("-" if written.endswith(".") else "")
            entries = inside if written.startswith("*") else beginnings
            names = (*entries.get(stem, ()), topic.name)
            entries[stem] = alike.setdefault(names, names)
    return beginnings, tuple(sorted({*map(len, beginnings)}, reverse=True)), inside


_ROWS = {language: _rows(language) for language in Language}
