"""People's names and initials."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.guard.sense import NameSense, Reading
from bot.domain.guard.verdict import Kind, Level, Spot
from bot.domain.guard.words.everyday import CUES, INSTITUTIONS, WORKERS
from bot.domain.guard.words.first_names import EVERYDAY_FIRST_NAMES, FIRST_NAMES
from bot.domain.guard.words.surnames import EVERYDAY_SURNAMES, SURNAMES

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*(?::[a-zåäö]+)?")
_STARTS = re.compile(r"(?:^|[.!?:…\n•\"”»(-]\s*)$")
_SHORTEST = 2


@dataclass(frozen=True, kw_only=True)
class _Word:
    """A capital word of the text and what it may be.

    Attributes:
        role: F a first name, f one that is a word too; L a surname, l one that is a word too or a guess by shape;
            X unknown; O something else.
        opens: whether it opens a sentence, where every word is capital.
    """

    form: str
    start: int
    end: int
    role: str
    opens: bool


def _role(form: str, reading: Reading, *, opens: bool) -> str:
    if len(form.split(":")[0]) < _SHORTEST or (form.isupper() and len(form) <= 4):  # noqa: PLR2004 - an abbreviation
        return "O"
    if reading.first:
        return "f" if reading.other else "F"
    if reading.last:
        weak = reading.other or not reading.sure
        return ("O" if opens and not reading.sure and reading.other else "l") if weak else "L"
    return "O" if reading.other or opens else "X"


def _read(form: str, names: NameSense, *, opens: bool) -> str:
    """The role of a form; a double name has its first part's, if its parts are capital."""
    bare = form.split(":")[0]
    parts = re.split(r"-", bare)
    if len(parts) > 1 and parts[-1] in {"niminen", "nimisen", "nimiselle", "nimistä"}:
        return "F"
    if any(not part[:1].isupper() for part in parts):
        return "O"
    roles = [_role(part.title() if part.isupper() and len(part) > 4 else part, names.read(part.title() if part.isupper() else part), opens=opens) for part in parts]  # noqa: PLR2004
    return roles[0] if len(roles) == 1 else next((role for role in "FLflX" if role in roles), "O") if "O" not in roles[1:] else "O"


def _runs(text: str, names: NameSense) -> Iterator[list[_Word]]:
    """Capital words in a row, with nothing but a space between them."""
    run: list[_Word] = []
    for match in _WORD.finditer(text):
        form = match.group()
        if not form[0].isupper():
            continue
        opens = bool(_STARTS.search(text, max(0, match.start() - 8), match.start()))
        word = _Word(form=form, start=match.start(), end=match.end(), role=_read(form, names, opens=opens), opens=opens)
        if run and text[run[-1].end : word.start] != " ":
            yield run
            run = []
        run.append(word)
    if run:
        yield run


_NAMES = re.compile(r"[Ll]?F[Ff]*[LlX]{0,2}|[Ff]+[Ll]+|L[fF]*")
"""A name, over the roles of a run: "Korhosen Matti", "Toivo Virtanen", "Maija", "Virtasen"."""


def _before(text: str, at: int) -> str:
    said = re.findall(r"[^\W\d_]+", text[max(0, at - 30) : at])
    return said[-1].lower() if said and re.search(r"\w\s$", text[:at][-2:]) else ""


def _cued(text: str, word: _Word) -> bool:
    return word.role in "fXl" and _before(text, word.start) in CUES


def _is_institution(text: str, end: int) -> bool:
    """Whether what follows makes it an institution's name: "Marian sairaala"."""
    after = re.match(r"[ -]([^\W\d_]+)", text[end : end + 30])
    return after is not None and after.group(1).lower() in INSTITUTIONS


def names_in(text: str, names: NameSense) -> Iterator[Spot]:
    """NAME; see ``_NAMES`` for what stands alone and what needs company."""
    for run in _runs(text, names):
        roles = "".join("F" if _cued(text, word) else word.role for word in run)
        for found in _NAMES.finditer(roles):
            first, last = run[found.start()], run[found.end() - 1]
            if not (found.group() in {"F", "L"} and _is_institution(text, last.end)):
                yield _name(text, first.start, last.end)
    yield from _in_lower_case(text)


def _name(text: str, start: int, end: int) -> Spot:
    around = {word.lower() for word in re.findall(r"[^\W\d_]+", text[max(0, start - 30) : start] + " " + text[end : end + 8])}
    words = "worker" if around & WORKERS else "NAME"
    return Spot(kind=Kind.NAME, start=start, end=end, level=Level.WARN, words=words + _case(text[start:end]))


def _case(name: str) -> str:
    """The case ending that the replacement takes over, ":lle"; empty for the nominative."""
    form = name.split()[-1].lower()
    if form in FIRST_NAMES or form in SURNAMES or form.endswith("nen"):
        return ""
    ending = re.search(r"(?:ll[aeä]|lt[aä]|ss[aä]|st[aä]|n|s|a|ä)$", form)
    return f":{ending.group().replace('ä', 'a')}" if ending else ""


_SURE_FIRST = FIRST_NAMES - EVERYDAY_FIRST_NAMES
_SURE_LAST = SURNAMES - EVERYDAY_SURNAMES


def _in_lower_case(text: str) -> Iterator[Spot]:
    """ "matti korhonen", as fast fingers write it: listed in the nominative, both of them."""
    before: re.Match[str] | None = None
    for word in re.finditer(r"[^\W\d_]+", text):
        form = word.group()
        if before and form in _SURE_LAST and before.group() in _SURE_FIRST and word.start() - before.end() == 1:
            yield _name(text, before.start(), word.end())
        before = word


_INITIALS = re.compile(r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){2,3}(?![A-Za-zåäö])(?::[a-zåäö]+)?|(?<![\w.])[A-ZÅÄÖ]\.[A-ZÅÄÖ](?::[a-zåäö]+)?(?![\w.])")
_SIGNED = re.compile(r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,2}(?P<last>[A-ZÅÄÖ][^\W\d_]+)")
_CUED_INITIALS = re.compile(
    rf"\b(?:{'|'.join(sorted(CUES))})\s(?P<initials>[A-ZÅÄÖ]{{2}}(?![\w-])|[A-ZÅÄÖ](?=[:.])(?:\.|:[a-zåäö]+))", re.IGNORECASE
)


def initials(text: str, names: NameSense) -> Iterator[Spot]:
    """INITIALS, and the surname behind them as a NAME."""
    for found in _SIGNED.finditer(text):
        reading = names.read(found["last"])
        if reading.last and (reading.sure or not reading.other):
            yield _name(text, found.start(), found.end())
    for found in _INITIALS.finditer(text):
        yield Spot(kind=Kind.INITIALS, start=found.start(), end=found.start() + len(found.group().rstrip()), level=Level.WARN)
    for found in _CUED_INITIALS.finditer(text):
        if found["initials"][0].isupper():
            yield Spot(kind=Kind.INITIALS, start=found.start("initials"), end=found.end("initials"), level=Level.WARN)
