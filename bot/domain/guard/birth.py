"""Dates of birth: a date or a year is one only beside a word that says so."""

import re
from collections.abc import Iterator

from bot.domain.guard.dates import BARE, BESIDE, DATE
from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.births import (
    A_PERSON,
    A_THING,
    AGE,
    AN_AGE,
    ANSWERS,
    BIRTHDAY,
    BORN,
    HINTS,
    LONG_AGO,
    SIX_DIGITS,
    TURNS_AN_AGE,
    TURNS_ON,
)

_BIRTH = re.compile(
    r"""\b(?:synty(?:nyt(?:tä)?|nees\w+|neen|neellä|neelle|neestä|i\b|mäai[kj]a\w*|mäaja\w*|mäpäivä(?!juhl|la[hj]|kort|kak|raha|viik)\w*|mäpvm\w*|mävuosi|mävuoden)
    |synty(?:essä|mäpv)\w*|synt\.?\s?(?:aika|ajan|aj|päivä)\w*|s\.\s?a\.(?=\s?$)|syn\.(?=\s?$)|synnyin|(?<=tuli\s)maailmaan|till\svärlden|into\sthe\sworld
    |synttär(?!iviik|ijuhl)\w*|synt(?:\.|:|\b(?=\s?$))|s[.:]?(?=\s?$)|(?<![^\W\d_]\s)b\.(?=\s?$)|(?:ikä|ålder|age):(?=\s?$)|född|födelse(?:dag|datum|tid|år)\w*|f[.:]?(?=\s?$)|föddes|fyller(?=\s(?:den\s?)?$)|born(?!\sin\sthe\s(?!year)|\sout\sof)
    |birth\s?(?:day|date)|date\sof\sbirth|year\sof\sbirth|d[./]?\s?o[./]?\s?b\b\.?)""",
    re.VERBOSE,
)
_SAYS_SO = (
    r"(?:synty(?:nyt|neen|neelle|neellä|mäai[kj]a\w*|mäaja\w*|mäpäivä\w*|mäpvm\w*|mävuosi\w*)|synttär\w*|synt\.|född|föddes"
    r"|födelse(?:dag|datum|tid)\w*|birth\s?(?:day|date)\w*|date\sof\sbirth|d\.?o\.?b|born)"
)
_PERSON = (
    r"(?:hän|asiakas|potilas|lapsi|tyttö|poika|äiti|isä|hon|han|klienten|patienten|barnet"
    r"|she|he|client|patient)"
)
_SAID_AFTER = re.compile(
    rf"""\A\W{{0,3}}(?:(?:\w+\W+){{0,2}}?(?:synty(?:nyt|neen|neelle|neellä)|född|birth)\b
    |(?:on|oli|är|var|is|was)\s(?:[\w']+\s){{0,4}}?{_SAYS_SO}\b
    |(?:[\w']+\s){{0,2}}?{_SAYS_SO}(?=[\W_]{{0,3}}(?:$|(?-i:[A-ZÅÄÖ])|\n))
    |(?:the\s)?{_PERSON}\s(?:on\s|oli\s|was\s|is\s)?(?:syntyi|syntyny|föddes|born)
    |(?:syntyi|föddes)\s(?:min\s)?{_PERSON}\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_YEAR_ONLY = re.compile(
    r"""(?:\bsynty(?:nyt|neen|i)\s(?:vuonna\s|v\.\s?)?|\bsynt\.\s?(?:v\.?\s?)?|\bs\.\s?(?=-?[0-9]{2})
    |\bfödd\s(?:år\s)?|\bf\.\s?(?=-?[0-9]{2})|\bsyntymävuosi\w*\s(?:on\s)?|\bfödelseår\w*\s(?:är\s)?
    |(?<!children\s)(?<!people\s)(?<!those\s)(?<!clients\s)(?<!adults\s)\bborn\s(?:in\s)?)
    (?P<year>(?:19|20)[0-9]{2}|-[0-9]{2}|(?<=\.)[0-9]{2}(?=\)))(?![0-9.:-]|\s?-?luvu|s\b|\s?-?tal)""",
    re.IGNORECASE | re.VERBOSE,
)
_NAMES_THE_DAY = re.compile(BIRTHDAY)
_TURNS = re.compile(rf"{TURNS_AN_AGE}|\bsyntymä\b")
_TURNS_FIRST = re.compile(rf"(?:\A\s?|[.,;:(\n]\s?|\s-\s)(?:(?:and|ja|och)\s)?{TURNS_AN_AGE}")
_BORN = re.compile(
    rf"\b{A_PERSON}\s(?:\w+\s){{0,2}}?{BORN}\b|\b{BORN}\s{A_PERSON}\b"
    rf"|\b(?:kom|tuli)\s{A_PERSON}\s(?:till\svärlden|maailmaan)\b",
)
_ONLY_BORN = re.compile(rf"\b{BORN}\b")
_A_PERSON = re.compile(rf"\b{A_PERSON}\b")
_A_THING = re.compile(rf"\b{A_THING}\b")
_THING_WAS = re.compile(rf"\b{A_THING}\s(?:\w+\s)?\Z")
_ANSWERS = re.compile(rf"\b{ANSWERS}\b")
_OF_A_CODE = re.compile(rf"{SIX_DIGITS}\D{{0,30}}\Z")
_AGE_BEFORE = re.compile(
    rf"(?:{AN_AGE}|\b(?:{A_PERSON}|client|patient)(?:\W{{1,3}}[1-9][0-9]?)?)[\s,(-]{{1,3}}\Z",
)
_BEGINS = re.compile(r"\b(?:alka|alku|börja|begin|start|first)")
_LONG_AGO = re.compile(rf"{LONG_AGO}\Z")
_IS_A_CODE = re.compile(
    rf"\A[^\w\s]{{0,6}}\s?(?:on|är|is|oli|var|was|=|\()\s?(?:\w+\s){{0,2}}{SIX_DIGITS}",
)
_TURNS_ON = re.compile(rf"{TURNS_ON}\Z")
_AN_AGE_AFTER = re.compile(rf"\A\.?,?\s(?:\w+\s)?{AGE}")
_AT_ONCE = re.compile(
    rf"\A(?:[\s(\[=-]{{1,5}}{BIRTHDAY}\b|\s(?-i:[sfb])\.\s(?=[^\W\d])|\W{{1,3}}born\sb[ye])", re.IGNORECASE
)
"""What follows a date without a word between: "(synt.aika)", "s. mies"."""

_HINT = re.compile(HINTS)
_BEFORE, _AFTER, _BESIDE_IT = 75, 60, 50
_LONGEST = 120
"""Characters of a date in words, and what is between it and the word for a birth."""

_END = re.compile(r"(?<=\w\w\w)[.!?]\s+(?=[A-ZÅÄÖ])|\n")


_WORD = re.compile(r"[^\W\d_]")
_AROUND_A_DAY = re.compile(
    r"\b(?:ennen|före|efter|before|after|since|sedan)\s(?:den\s|the\s)?\Z", re.IGNORECASE
)
_SINCE = re.compile(r"\A\s(?:jälkeen|mennessä|alkaen|lähtien)\b")
"""Of people born before or after a day, or of what begins on it."""


def _near(text: str, start: int, end: int) -> bool:
    """Return whether a birth word stands near: in the same sentence, or in the line or sentence before."""
    if _WORD.search(text, max(0, start - _BEFORE), end + _AFTER) is None:
        return False  # a list of days
    if _AROUND_A_DAY.search(text[max(0, start - 15) : start]) or _SINCE.match(text[end : end + 12]):
        return False
    sentences = [said.lower() for said in _END.split(_cut(text, start - _BEFORE, start))]
    before, written = sentences[-1], _END.split(text[end : end + _AFTER])[0]
    if _is_said_before(before, written.lower()) or _is_said_after(before, written):
        return True
    is_code = _OF_A_CODE.search(before) and (text[start:end].isdigit() or _BEGINS.search(before))
    is_long_ago = _AGE_BEFORE.search(before) and _LONG_AGO.search(text[start:end])
    return bool(is_code or is_long_ago or _answers(sentences))


def _answers(sentences: list[str]) -> bool:
    """Return whether the last of some sentences answers a birth word, or that was a heading."""
    earlier = next((said for said in reversed(sentences[:-1]) if said.strip()), "")
    said = _BIRTH.search(earlier)
    if said is None:
        return False
    if sentences[-1].strip():
        return bool(_ANSWERS.search(sentences[-1]))
    return not any(map(str.isalnum, earlier[said.end() :]))


def _cut(text: str, start: int, end: int) -> str:
    """The text before a place; where it is cut no word and no sentence begins."""
    return text[:end] if start <= 0 else f"_{text[start:end]}"


def _is_said_before(before: str, after: str) -> bool:
    said = _BIRTH.search(before)
    if said and _THING_WAS.search(before[: said.start()]):
        return False
    if said and _ONLY_BORN.fullmatch(said.group()):
        return not _A_THING.search(before) or bool(_A_PERSON.search(before))
    if said or _TURNS_FIRST.search(before):
        return True
    return bool(_TURNS.search(before) and (_A_PERSON.search(before) or _A_PERSON.search(after)))


def _is_said_after(before: str, written: str) -> bool:
    after = written.lower()
    if (
        _SAID_AFTER.match(written)
        or _AT_ONCE.match(written)
        or _IS_A_CODE.match(after)
        or _BORN.search(after)
    ):
        return True
    if _TURNS_FIRST.search(after) and not _A_THING.search(before):
        return True
    says = _NAMES_THE_DAY.search(after) or _TURNS.search(after)
    return bool(says and (_A_PERSON.search(after) or _A_PERSON.search(before)))


def _beside(text: str, start: int, end: int) -> bool:
    """Return whether a birth word stands right before what alone is no date, or its name does."""
    before = _END.split(_cut(text, start - _BESIDE_IT, start))[-1].lower()
    written = _END.split(text[end : end + _BESIDE_IT])[0]
    after = written.lower()
    names = _NAMES_THE_DAY.search(before)
    if _SINCE.match(after) or (names and _THING_WAS.search(before[: names.start()])):
        return False
    return bool(
        _OF_A_CODE.search(before)
        or names
        or _BIRTH.search(before[-_VERY_NEAR:])
        or _TURNS_FIRST.search(after)
        or _SAID_AFTER.match(written)
        or (_TURNS.search(before) and _A_PERSON.search(before))
        or (_TURNS_ON.search(before) and _AN_AGE_AFTER.match(after))
    )


_VERY_NEAR = 12


def _around(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text around what may be a word for a birth, apart and in order."""
    start, end = 0, -1
    for hint in _HINT.finditer(text.lower()):
        if hint.start() - _LONGEST > end:
            if end >= 0:
                yield start, end
            start = max(0, hint.start() - _LONGEST)
        end = hint.end() + _LONGEST
    if end >= 0:
        yield start, end


_READ = ((DATE, _near), (BARE, _near), (BESIDE, _beside))


def births(text: str) -> Iterator[Spot]:
    """Find DOB: whole dates stop the text, a bare year of birth asks."""
    for start, end in _around(text):
        for pattern, is_birth in _READ:
            for found in pattern.finditer(text, start, end):
                if is_birth(text, *found.span()):
                    yield Spot(kind=FindingKind.DOB, start=found.start(), end=found.end(), level=Level.BLOCK)
        for found in _YEAR_ONLY.finditer(text, start, end):
            yield Spot(
                kind=FindingKind.DOB, start=found.start("year"), end=found.end("year"), level=Level.WARN
            )
