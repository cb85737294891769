"""How an English sentence goes on around a neutral word."""

import re

from bot.domain.guard.wording.neutral import EVERY, NUMBER, PERSON, RARE, SHORT
from bot.domain.guard.wording.sentence import Sentence, Substitution, gone, short, worded

_HEAD = (
    r"client|patient|resident|mother|father|son|daughter|boy|girl|child|man|woman|neighbour|teacher|doctor"
    r"|nurse|worker|colleague|pupil|student|widow"
)
_OWNS = re.compile(r"(?:['\u2019]s|s['\u2019])$")


def _ending(piece: str) -> str:
    return "'s" if _OWNS.search(piece) else ""


def _with_head(found: "re.Match[str]", said: Sentence) -> str:
    return found[1] + _ending(said.words(found[2]))


def _known(found: "re.Match[str]", _said: Sentence) -> str:
    """``The identity code is …``."""
    return f"{found[1]} {found[2]} known"


def _born(found: "re.Match[str]", said: Sentence) -> str:
    return f"born {'in a certain year' if len(said.words(found[1])) <= len('1990') else 'on a certain day'}"


def _article(found: "re.Match[str]", said: Sentence) -> str:
    """``an 87-year-old man``: the article goes by the word that stands there now."""
    words = said.wide.get(found[2], "")
    if not words:
        return found.group()
    article = "an" if words[0] in "aeiou" else "a"
    return f"{article.title() if found[1][0] == 'A' else article} {words}"


_NOUN = r"(?:number|code|account|address|date of birth|birthday|birth date|phone|e-?mail|id|link|reference)"
ENGLISH: tuple[Substitution, ...] = (
    (re.compile(rf"\s(?:named|called)\s{PERSON}"), gone),
    (re.compile(rf"(\b[Rr]egards),?\s{PERSON}"), lambda found, _said: found[1]),
    (re.compile(rf"\b(?:mr|mrs|ms|miss|dr)\b\.?\s({PERSON})", re.IGNORECASE), lambda found, _said: found[1]),
    (re.compile(rf"\b(the)\s{PERSON}\s(?=family\b)", re.IGNORECASE), lambda found, _said: f"{found[1]} "),
    (re.compile(rf"\b({_HEAD})\s({PERSON})", re.IGNORECASE), _with_head),
    (re.compile(rf"\b({_NOUN})\s(is|was)\s?:?\s?{NUMBER}", re.IGNORECASE), _known),
    (re.compile(rf"\bborn\s(?:on\s|in\s)?(?:the\s)?({NUMBER})", re.IGNORECASE), _born),
    (re.compile(rf"{SHORT}({NUMBER})", re.IGNORECASE), short),
    (re.compile(rf"\b({_NOUN}|car)(?:\s?:\s?|\s){NUMBER}", re.IGNORECASE), lambda found, _said: found[1]),
    (re.compile(rf"\b({_HEAD})\s{NUMBER}", re.IGNORECASE), lambda found, _said: found[1]),
    (re.compile(rf"\b(an?)\s({RARE})", re.IGNORECASE), _article),
    (re.compile(EVERY), worded(_ending)),
)
