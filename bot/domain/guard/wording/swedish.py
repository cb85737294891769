"""How a Swedish sentence goes on around a neutral word."""

import re

from bot.domain.guard.wording.neutral import EVERY, NUMBER, PERSON, RARE, SHORT
from bot.domain.guard.wording.sentence import Sentence, Substitution, fitted, gone, short, worded
from bot.domain.guard.wording.whole import is_place
from bot.domain.guard.words.first_names import FIRST_NAMES
from bot.domain.guard.words.surnames import SHAPES, SURNAMES

_HEAD = (
    r"(?:klient|patient|granne|lärare|läkare|socialarbetare|handledare|vårdare|elev)(?:e?n)?"
    r"|mamman?|pappan?|mor|far|mannen|kvinnan|pojken|flickan|sonen|dottern|kolleg(?:a|an)|familjen"
)
_NAMES = FIRST_NAMES | SURNAMES


def _owns(piece: str) -> bool:
    """Return whether a name stands in the genitive: ``Annas``, not ``Mats``."""
    last = piece.lower().split()[-1]
    bare = last.removesuffix("s")
    return last not in _NAMES and last != bare and (bare in _NAMES or bare.endswith(SHAPES) or "-" in bare)


def _ending(piece: str) -> str:
    return "s" if _owns(piece) else ""


def _with_head(found: "re.Match[str]", said: Sentence) -> str:
    owned = _owns(said.words(found[2])) and not found[1].endswith("s")
    return found[1] + ("s" if owned else "")


def _known(found: "re.Match[str]", _said: Sentence) -> str:
    """``Personbeteckningen är …``."""
    return f"{found[1]} {found[2]} {'känt' if found[1].endswith('t') else 'känd'}"


def _born(found: "re.Match[str]", said: Sentence) -> str:
    return f"{found[1]} {'ett visst år' if len(said.words(found[2])) <= len('1990') else 'en viss dag'}"


def _municipality(found: "re.Match[str]", said: Sentence) -> str:
    """``Geta kommuns``."""
    char = found[1]
    place = is_place(said.words(char))
    return fitted(f"en liten {found[2]}", found, said.words(char)) if place else found.group()


_NOUN = (
    r"\w{0,30}(?:nummer|numret|beteckning(?:en)?|konto(?:t)?|adress(?:en)?|datum(?:et)?|kod(?:en)?|post(?:en)?"
    r"|telefon(?:en)?|länk(?:en)?)"
)
SWEDISH: tuple[Substitution, ...] = (
    (re.compile(rf"\s(?:vid namn|med namnet)\s{PERSON}"), gone),
    (re.compile(rf"(\b(?:[Hh]älsningar|[Hh]älsar)),?\s{PERSON}"), lambda found, _said: found[1]),
    (re.compile(rf"\b(?:fru|herr|fröken)\s({PERSON})", re.IGNORECASE), lambda found, _said: found[1]),
    (re.compile(rf"\b({_HEAD})\s({PERSON})", re.IGNORECASE), _with_head),
    (re.compile(rf"(?<!\w)({_NOUN})\s(är|var)\s?:?\s?{NUMBER}", re.IGNORECASE), _known),
    (re.compile(rf"\b(född(?:a|es)?)\s(?:den\s|år\s)?({NUMBER})", re.IGNORECASE), _born),
    (re.compile(rf"{SHORT}({NUMBER})", re.IGNORECASE), short),
    (
        re.compile(rf"(?<!\w)({_NOUN}|bilen?)(?:\s?:\s?|\s){NUMBER}", re.IGNORECASE),
        lambda found, _said: found[1],
    ),
    (re.compile(rf"\b({_HEAD})\s{NUMBER}", re.IGNORECASE), lambda found, _said: found[1]),
    (re.compile(rf"({RARE})\s(kommuns?)\b"), _municipality),
    (re.compile(EVERY), worded(_ending)),
)
