"""People's names, and their initials alone and before a surname."""

import re
from collections.abc import Iterator

from bot.domain.codes import Language
from bot.domain.guard.language import guess_language
from bot.domain.guard.name_dictionary import NameDictionary
from bot.domain.guard.roles import CapitalWord, runs
from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.everyday import CUES, INSTITUTIONS
from bot.domain.guard.words.first_names import EVERYDAY_FIRST_NAMES, FIRST_NAMES
from bot.domain.guard.words.surnames import EVERYDAY_SURNAMES, SURNAMES

_NAME = re.compile(r"[Ll]?F[Ff]*[LlXW]{0,2}|(?<![Ff])[Ff]+[Ll]+|L[fF]*")
"""A name, over the roles of a run: "Korhosen Matti", "Toivo Virtanen", "Maija", "Virtasen"."""


def names_in(text: str, names: NameDictionary) -> Iterator[Spot]:
    """Find NAME; see ``_NAME`` for what stands alone and what needs company."""
    finnish = guess_language(text) is Language.FI
    for run in runs(text, names, finnish=finnish):
        roles = "".join("F" if _cued(text, word) else word.role for word in run)
        for found in _NAME.finditer(roles):
            start, end = run[found.start()].start, run[found.end() - 1].end
            if len(found.group()) > 1 or not _is_institution(text, end):
                yield name_at(start, end)
    yield from _in_lower_case(text)


def name_at(start: int, end: int) -> Spot:
    """The finding for a name."""
    return Spot(kind=FindingKind.NAME, start=start, end=end, level=Level.WARN)


def _words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[^\W\d_]+", text)]


def _cued(text: str, word: CapitalWord) -> bool:
    """Return whether the word before makes it a person: "asiakas Onni", "fru Berg"."""
    if word.role not in "fXl" or text[word.start - 1 : word.start] != " ":
        return False
    before = _words(text[max(0, word.start - 30) : word.start])
    return bool(before) and before[-1] in CUES


def _is_institution(text: str, end: int) -> bool:
    """Return whether what follows makes it an institution: "Marian sairaala"."""
    after = re.match(r"[ -]([^\W\d_]+)", text[end : end + 30])
    return after is not None and after.group(1).lower() in INSTITUTIONS


_SURE_FIRST = FIRST_NAMES - EVERYDAY_FIRST_NAMES
_SURE_LAST = SURNAMES - EVERYDAY_SURNAMES


def _in_lower_case(text: str) -> Iterator[Spot]:
    """Find names typed in lower case, "matti korhonen": both listed, both in the nominative."""
    if _SURE_LAST.isdisjoint(re.findall(r"[a-zåäö]{3,}", text)):
        return
    before: re.Match[str] | None = None
    for word in re.finditer(r"[^\W\d_]+", text):
        named = before and before.group() in _SURE_FIRST and word.group() in _SURE_LAST
        if before and named and text[before.end() : word.start()] == " ":
            yield name_at(before.start(), word.end())
        before = word


_ALONE = re.compile(
    r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,2}[A-ZÅÄÖ]\.(?!\s?[A-ZÅÄÖ][a-zåäö])(?::?[a-zåäö]+)?|(?<![\w.])[A-ZÅÄÖ]\.[A-ZÅÄÖ](?::[a-zåäö]+)?(?![\w.])"
)
_COUNTRIES = frozenset({"U.S.", "U.K.", "E.U."})
_BEFORE_NAME = re.compile(r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,2}(?P<last>[A-ZÅÄÖ][^\W\d_]+)")
_AFTER_WORD = re.compile(r"(?<=[a-zåäö]\s)(?:[A-ZÅÄÖ]{2}(?![\w-])|[A-ZÅÄÖ](?:\.(?=\s[a-zåäö])|:[a-zåäö]+))")


def initials(text: str, names: NameDictionary) -> Iterator[Spot]:
    """Find INITIALS, and as NAME a surname with initials before it."""
    for found in _BEFORE_NAME.finditer(text):
        reading = names.read(found["last"])
        if reading.last and (reading.sure or not (reading.other or reading.finnish_word)):
            yield name_at(found.start(), found.end())
    for found in _ALONE.finditer(text):
        if found.group() in _COUNTRIES:
            continue
        yield Spot(kind=FindingKind.INITIALS, start=found.start(), end=found.end(), level=Level.WARN)
    for found in _AFTER_WORD.finditer(text):
        before = re.search(r"\w+\s$", text[max(0, found.start() - 25) : found.start()])
        if before and before.group().strip().lower() in CUES:
            yield Spot(kind=FindingKind.INITIALS, start=found.start(), end=found.end(), level=Level.WARN)
