"""The whole of what was found, as a wording takes it: with what hangs on it, and wherever it comes again."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.domain.guard.inflection import bases
from bot.domain.guard.ingredients import AGE
from bot.domain.guard.overlap import apart
from bot.domain.guard.verdict import REWORDED, FindingKind, Level, Spot
from bot.domain.guard.words import words
from bot.domain.guard.words.everyday import CALENDAR, ORDINARY, ORGANISATIONS, PEOPLES
from bot.domain.guard.words.first_names import FIRST_NAMES
from bot.domain.guard.words.places import LARGER, PLACES, UNDER_5000, UNDER_10000
from bot.domain.guard.words.surnames import SURNAMES

_PERSON = (FindingKind.NAME, FindingKind.INITIALS)
_FAR = 60
"""So many characters around a thing may belong to it."""

_ENDING = r"(?::[a-zåäö]{1,5}(?![a-zåäö]))?"
_STAIRS = r"(?:\s(?:[A-ZÅÄÖ]\s?[0-9]{1,3}|(?:as\.?|lgh|bst)\s?[0-9]{1,3}|[A-H](?=\s?[,.;\n]|$))(?!\w))?"
_BEHIND = {
    **dict.fromkeys(FindingKind, re.compile(_ENDING)),
    FindingKind.NAME: re.compile(
        rf"(?:['\u2019-][^\W\d_]{{1,30}}){{0,3}}"
        rf"(?:\s(?:al|el|von|af|de|del|bin|ibn|van|der)[\s-][A-ZÅÄÖ][^\W\d_]{{1,30}})?"
        rf"(?:\s[A-ZÅÄÖ]\.(?=\s[a-zåäö]|,|\n|$))?(?:(?<=s)['\u2019](?!\w))?{_ENDING}"
    ),
    FindingKind.ADDRESS: re.compile(
        rf"{_STAIRS}{_ENDING}(?:,?\s[0-9]{{5}}(?![0-9])(?:\s[A-ZÅÄÖ][^\W\d_]{{1,30}})?)?"
    ),
    FindingKind.DOB: re.compile(
        rf"(?:\s[^\W\d_]{{3,10}}kuun\s[^\W\d_]{{2,20}}(?:ntena|ntenä|isenä)(?:\späivänä)?)?{_ENDING}"
    ),
    FindingKind.URL: re.compile(r"[^\s,;)\]>.!?]{0,200}"),
    FindingKind.RARE: re.compile(""),
    FindingKind.SINGLE_CASE: re.compile(""),
}
"""What hangs on a thing, right behind it."""

_PART = r"[^\W\d_a-zåäö][^\W\d_]{1,30}"
_BEFORE = {
    FindingKind.NAME: re.compile(r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,2}$"),
    FindingKind.ADDRESS: re.compile(r"(?<![\w.-])[A-ZÅÄÖ][^\W\d_]{1,20}n\s$"),
    FindingKind.DOB: re.compile(r"\b[^\W\d_]{2,20}(?:ntena|ntenä|isenä)\s(?:päivänä\s)?$"),
}
"""What belongs to it before it. Partial: of other kinds nothing does."""

_PERSON_WORD = re.compile(
    r"\s(?:mies|mie(?:hen|stä|hellä|helle|heltä|hestä)|nainen|nai(?:sen|sta|sella|selle|selta|sesta)|rouva\w{0,3}|herra\w{0,3}"
    r"|poika|poja(?:n|lla|lle|lta|sta)|poikaa|tyttö|tytö(?:n|llä|lle|ltä|stä)|tyttöä|man|kvinna|woman|pojke|flicka|boy|girl)\b"
)


def whole(text: str, spots: Iterable[Spot]) -> list[Spot]:
    """Return the spots with what belongs to each, and more where a name comes again; in order and apart.

    Where nothing but a single case is told, or a rare combination, an age and a small municipality count too:
    they are found themselves as soon as its writer says that it is the only case.
    """
    spots = list(spots)
    kinds = {spot.kind for spot in spots}
    if FindingKind.RARE in kinds or FindingKind.SINGLE_CASE in kinds <= REWORDED:
        spots += _narrowing(text)
    found = [_with_around(text, spot) for spot in spots]
    taken = frozenset(at for spot in found for at in (spot.start, spot.end))
    found = [_with_run(text, spot, taken) if spot.kind is FindingKind.NAME else spot for spot in found]
    named = [spot for spot in found if spot.kind in _PERSON]
    if named:
        found += _again(text, named)
        beside = list(_beside(text, found))
        taken = frozenset(at for spot in beside for at in range(spot.start, spot.end))
        found = [spot for spot in found if _stays(spot, taken)] + beside
    if any(spot.kind in (FindingKind.DOB, FindingKind.HETU_LIKE) for spot in found):
        found += _rests(text)
    return apart(found, text)


def _with_around(text: str, spot: Spot) -> Spot:
    start, end = spot.start, spot.end
    if spot.kind is FindingKind.ADDRESS and text[end - 1] in ".,;":
        end -= 1  # of the sentence
    if text[start] in "([" and not set(")]") & set(text[start:end]):
        start += 1  # its bracket closes behind it
    if spot.kind is FindingKind.RARE and AGE.fullmatch(text[start:end].lower()):
        person = _PERSON_WORD.match(text, end, end + _FAR)
        return replace(spot, end=person.end()) if person else spot
    behind = _BEHIND[spot.kind].match(text, end, end + 250)
    before = _BEFORE[spot.kind].search(text, max(0, start - _FAR), start) if spot.kind in _BEFORE else None
    if before and spot.kind is FindingKind.ADDRESS and not _may_be_street(text, before):
        before = None
    start, end = before.start() if before else start, behind.end() if behind else end
    return replace(spot, start=start, end=end)


_FORE = re.compile(rf"(?<![\w-])(?P<word>{_PART})\s$")
_AFTER = re.compile(rf"\s(?P<word>{_PART}(?:['\u2019]s|:[a-zåäö]{{1,5}})?)(?![\w-])")
_PARTICLE = re.compile(r"(?<![\w-])(?:von|af|bin|ibn|van\sder|van\sden)\s$", re.IGNORECASE)
_MOST = 2


def _with_run(text: str, spot: Spot, taken: frozenset[int]) -> Spot:
    """Return a name with the capital words right beside it: "Inkeri" of "Inkeri Tuulosta".

    None follows an owner, who has something by a name of its own: "Maijan Wilma". What is found by itself,
    whose beginning and end are taken, is no part of it.
    """
    start, end = spot.start, spot.end
    particle = _PARTICLE.search(text, max(0, start - _FAR), start)
    start = particle.start() if particle else start
    for _ in range(_MOST):
        fore = _FORE.search(text, max(0, start - _FAR), start)
        opens = fore and _OPENING.search(text, max(0, fore.start() - _NEAR), fore.start())
        if fore is None or opens or fore.end("word") in taken or not _may_be_part(fore["word"]):
            break
        start = fore.start()
    for _ in range(_MOST):
        last = text[start:end].rsplit(maxsplit=1)[-1].lower()
        owner = last.endswith(("n", "s", "'", "\u2019")) and last not in _NAMES
        after = _AFTER.match(text, end, end + _FAR)
        if owner or after is None or after.start("word") in taken or not _may_be_part(after["word"]):
            break
        end = after.end()
    return replace(spot, start=start, end=end)


_ADDRESSED = words(
    """mr mrs ms miss dr dear hi fru herr fröken hej rouva herra neiti hei moi terv terveisin hälsningar
    regards"""
)
"""Words with a capital before a name that are no part of it."""


def _may_be_part(word: str) -> bool:
    return word[1:].islower() and word.lower() not in _ADDRESSED and _may_be_name(word)


def _may_be_street(text: str, word: "re.Match[str]") -> bool:
    """``Uuden Porvoontien 7``, but not ``Kävin Koivutie 7``."""
    said = word.group().strip()
    opens = _OPENING.search(text, max(0, word.start() - _NEAR), word.start())
    return said.lower() in _STREET_LIKE if opens else _may_be_name(said)


_STREET_LIKE = words(
    "uuden vanhan ison pienen pitkän itäisen läntisen pohjoisen eteläisen ylisen alisen keskisen suuren"
)
"""What a street's name may begin with where it opens a sentence."""


_CAPITAL = re.compile(r"(?<![^\W\d_])[A-ZÅÄÖ][^\W\d_]{1,30}(?:-[^\W\d_]{1,30}){0,2}(?::[a-zåäö]{1,5})?")
_SHORTEST = 3
_OFTEN = ORDINARY - {"uuden", "vanhan", "pienen"}
_ELSE = ORGANISATIONS | CALENDAR | PEOPLES | PLACES


def _names_of(form: str) -> frozenset[str]:
    """Return the words that a form may be of, when it is one that may be a name."""
    parts = [part for word in form.partition(":")[0].split("-") for part in bases(word)]
    return frozenset(part for part in parts if len(part) >= _SHORTEST) - _ELSE - ORDINARY


def _again(text: str, named: Iterable[Spot]) -> Iterator[Spot]:
    """Where a word of a name stands once more, also where a name alone would not be seen."""
    known = frozenset(
        base
        for spot in named
        for word in _CAPITAL.findall(text[spot.start : spot.end])
        for base in _names_of(word)
    )
    beginnings = {base[:2] for base in known}  # which no ending changes
    for word in _CAPITAL.finditer(text):
        if word[0][:2].lower() in beginnings and not known.isdisjoint(_names_of(word.group())):
            yield Spot(kind=FindingKind.NAME, start=word.start(), end=word.end(), level=Level.WARN)


_AND = r"(?:,\s|\s(?:ja|sekä|och|samt|and|tai|eller|or|&)\s)"
_ONE = r"[A-ZÅÄÖ][^\W\d_]{2,30}"
_NEXT = re.compile(rf"{_AND}(?P<name>{_ONE}(?:\s{_ONE}){{0,2}}(?::[a-zåäö]{{1,5}})?)(?![\w-])")
_LAST = re.compile(rf"(?:^|(?<=[\s(]))(?P<name>{_ONE}(?:\s{_ONE}){{0,2}}){_AND}$")
_OPENING = re.compile(r"(?:^|[.!?\n•]\s{0,3}[\"”»(-]?)$")
_NAMES = FIRST_NAMES | SURNAMES


def _beside(text: str, found: list[Spot]) -> Iterator[Spot]:
    """Capital words in a row with a name, which are no place or organisation: "Eemelin ja Kaislan"."""
    names = [spot for spot in found if spot.kind is FindingKind.NAME]
    taken = {spot.start for spot in names} | {spot.end for spot in names}
    for spot in names:
        at = spot.end
        while (word := _NEXT.match(text, at, at + _FAR)) and _may_be_names(word["name"]):
            at = word.end()
            if word.start("name") in taken:
                break  # its own row goes on
            yield replace(spot, start=word.start("name"), end=at)
        at = spot.start
        while (word := _LAST.search(text, max(0, at - _FAR), at)) and _may_be_names(word["name"]):
            at = word.start("name")
            if word.end("name") in taken or not _is_name_here(text, word):
                break
            yield replace(spot, start=at, end=word.end("name"))


def _stays(spot: Spot, taken: frozenset[int]) -> bool:
    """Return whether a spot stays beside names: "Einon koulu" is rare, and a name in it comes first."""
    return spot.kind not in REWORDED or taken.isdisjoint(range(spot.start, spot.end))


def _may_be_names(said: str) -> bool:
    return all(map(_may_be_name, said.split()))


def _is_name_here(text: str, word: "re.Match[str]") -> bool:
    """Return whether a word is known as a name, where it opens a sentence: "Terveisin, Leena"."""
    at = word.start("name")
    opens = _OPENING.search(text, max(0, at - _NEAR), at)
    first = word["name"].split()[0]
    forms = (first.lower(),) if word.group().endswith(", ") else bases(first)  # Mannen, Kalle Berg, …
    return not opens or not _NAMES.isdisjoint(forms)


_NEAR = 5


def _may_be_name(form: str) -> bool:
    word = form.partition(":")[0].lower()
    return word not in _OFTEN and _ELSE.isdisjoint(bases(word))


_REST = re.compile(r"(?<![\w-])[-+][0-9]{3}[0-9A-Ya-y](?![\w-])")


def _rests(text: str) -> Iterator[Spot]:
    """The end of an identity code beside a date of birth, which together are one."""
    for rest in _REST.finditer(text):
        yield Spot(kind=FindingKind.HETU_LIKE, start=rest.start(), end=rest.end(), level=Level.BLOCK)


SMALL = UNDER_5000 | UNDER_10000


def is_place(said: str) -> bool:
    """Return whether a word is a small municipality, in whatever case."""
    guesses = bases(said)
    return said[:1].isupper() and not SMALL.isdisjoint(guesses) and LARGER.isdisjoint(guesses)


_PLACE = re.compile(r"(?<![\w-])[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?(?::[a-zåäö]+)?(?![\w-])")


def _narrowing(text: str) -> Iterator[Spot]:
    """An age and a small municipality, which tell more where a single case is told."""
    places = (word.span() for word in _PLACE.finditer(text) if is_place(word.group()))
    ages = (age.span() for age in AGE.finditer(text.lower()))
    for start, end in (*places, *ages):
        yield Spot(kind=FindingKind.RARE, start=start, end=end, level=Level.WARN)
