"""How an English sentence goes on around a neutral word."""

import re

from bot.domain.guard.verdict import FindingKind
from bot.domain.guard.wording.acts import (
    couple,
    first,
    fitted,
    gone,
    opens,
    short,
    stops,
    with_several,
    worded,
)
from bot.domain.guard.wording.neutral import EVERY, NUMBER, PERSON, RARE, SHORT, of
from bot.domain.guard.wording.sentence import Grammar, Sentence, Substitution
from bot.domain.guard.wording.whole import is_place

_HEAD = (
    r"client|patient|resident|mother|father|son|daughter|boy|girl|child|man|woman|neighbour|teacher|doctor"
    r"|nurse|(?:social\s|support\s|care\s|youth\s|case\s)?worker|colleague|pupil|student|widow|interpreter|psychologist|therapist"
    r"|husband|wife|brother|sister|aunt|uncle|cousin|grand(?:mother|father|son|daughter|child)|teenager|tenant|pensioner|guardian"
)
_OWNS = re.compile(r"(?:['\u2019]s|s['\u2019])$")


def _owned(words: str) -> str:
    return words + ("'" if words.endswith("s") else "'s")


def _owns(piece: str, _after: str) -> bool:
    return bool(_OWNS.search(piece))


def _person(words: str, piece: str, after: str) -> str:
    return _owned(words) if _owns(piece, after) else words


_THE = re.compile(
    r"(?:^|\b(?:met|with|by|from|to|of|for|and|that|when|told|called|saw|asked|because|if|as|while|but|so)\s)$",
    re.IGNORECASE,
)


def _with_head(found: "re.Match[str]", said: Sentence) -> str:
    """``Doctor Holm wrote``: the word for a person stays, with an article when it has none."""
    word = _person(found[1], said.words(found[2]), "") if said.words(found[2]) else found[1]
    return _with_article(word, found)


def _with_article(word: str, found: "re.Match[str]") -> str:
    if opens(found) and word[0].isupper():
        return f"The {word[0].lower()}{word[1:]}"
    before = found.string[max(0, found.start() - 12) : found.start()]
    return f"the {word}" if before and _THE.search(before) else word


def _numbered(found: "re.Match[str]", _said: Sentence) -> str:
    """``Client 010190-…``, ``Case 12/2024``: the noun stands alone."""
    return _with_article(found[1], found)


def _name(found: "re.Match[str]", said: Sentence) -> str:
    """``The form said Elsa Berg``: what one reads is a name."""
    return f"{found[1]} {_owned(said.person(found[2]))} name"


def _doctor(found: "re.Match[str]", said: Sentence) -> str:
    words = _person("the doctor", said.words(found[1]), "")
    return words[0].upper() + words[1:] if opens(found) else words


def _known(found: "re.Match[str]", _said: Sentence) -> str:
    """``The identity code is …``."""
    return f"{found[1]} {found[2]} known"


def _labelled(found: "re.Match[str]", _said: Sentence) -> str:
    """``Address: …``, with nothing else to say."""
    return f"{found[1]} known" if opens(found) and stops(found) else found[1]


def _born(found: "re.Match[str]", said: Sentence) -> str:
    when = "in a certain year" if len(said.words(found[2])) <= len("1990") else "on a certain day"
    return f"{found['born']} {when}"


def _article(found: "re.Match[str]", said: Sentence) -> str:
    """``an 87-year-old man``: the article goes by the word that stands there now."""
    words = said.wide.get(found[2], "")
    if not words:
        return found.group()
    article = "an" if words[0] in "aeiou" else "a"
    return f"{article.title() if found[1][0] == 'A' else article} {words}"


def _municipality(found: "re.Match[str]", said: Sentence) -> str:
    """``Kittilä municipality``."""
    if not is_place(said.words(found[2])):
        return found.group()
    return fitted(f"{'the' if found[1] else 'a'} small municipality", found, found.group())


def _the_place(found: "re.Match[str]", said: Sentence) -> str:
    """``the Hyrynsalmi robbery``: a place may be left out behind an article."""
    return f"{found[1]} " if is_place(said.words(found[2])) else found.group()


def _modified(found: "re.Match[str]", said: Sentence) -> str:
    """``poor Elsa``, ``an Anna Berg``, ``the Virtanens``: the word for a person goes without its article."""
    piece = said.words(found[2])
    words = said.person(found[2]).split()[-1]
    before = found[1]
    if before.lower() == "the" and re.search(r"[^s'\u2019]s$", piece):
        words = "clients" if words == "client" else "people" if words == "person" else words
    if before.lower() == "an":
        before = before[0]
    return f"{before} {_person(words, piece, '')}"


_NOUN = (
    r"(?:(?:identity|phone|account|e-?mail|home|social security)\s)?(?:number|code|account|address"
    r"|date of birth|birthday|birth date|phone|e-?mail|id|link|reference|iban)"
)
_TAKEN = (
    r"(?:case|decision|application|invoice|appeal|claim|car|page|profile|flat|house|home|apartment|visit)"
)
_NAMED = r"\b(?:an?|the|one|this|my|our|another|who is|is)\s(?:[\w-]+\s){0,3}?[\w-]+"
_SEVERAL = r"children|siblings|parents|clients|brothers|sisters|twins|boys|girls|neighbours|sons|daughters"
_READ = (
    r"(?:signature|form|card|label|letter|list|badge|tag|envelope)\s(?:says?|said|reads?|had)"
    rf"|wrote(?=\s{PERSON}\s(?:on|in)\s(?:the|a)\s(?:form|paper|list|card|envelope|line))"
)
_RULES: tuple[Substitution, ...] = (
    (re.compile(rf"\snamed\s{PERSON}"), gone),
    (
        re.compile(
            rf"({_NAMED})\scalled\s{PERSON}(?=,|\s(?:is|was|has|had|who|does|did|\w+(?:[^s\W]s|ed))\b)",
            re.IGNORECASE,
        ),
        first,
    ),
    (re.compile(rf"(\b(?:[Rr]egards|[Ww]ishes|[Ss]incerely)),?\s{PERSON}"), first),
    (re.compile(rf"\b(name)\s(is|was)\s{PERSON}", re.IGNORECASE), _known),
    (re.compile(rf"\b(name)\s?:\s?{PERSON}", re.IGNORECASE), _labelled),
    (re.compile(rf"\b({_READ})\s({PERSON})", re.IGNORECASE), _name),
    (re.compile(rf"\bdr\b\.?\s({PERSON})", re.IGNORECASE), _doctor),
    (
        re.compile(rf"\b(?:mr|mrs|ms)\b\.?\sand\s(?:mr|mrs|ms)\b\.?\s({PERSON})", re.IGNORECASE),
        couple,
    ),
    (re.compile(rf"\b({_SEVERAL})\s({PERSON})", re.IGNORECASE), with_several),
    (re.compile(rf"\b(?:mr|mrs|ms|miss)\b\.?\s({PERSON})", re.IGNORECASE), first),
    (re.compile(rf"\b(the)\s{PERSON}\s(?=family\b)", re.IGNORECASE), lambda found, _said: f"{found[1]} "),
    (re.compile(rf"\b({_HEAD})\s({PERSON})", re.IGNORECASE), _with_head),
    (
        re.compile(
            r"\b(an?|the|this|poor|little|old|young|dear|late|elderly|my|our|another|every|certain|lonely"
            rf"|disabled|sick|homeless|deaf|blind)\s({PERSON})",
            re.IGNORECASE,
        ),
        _modified,
    ),
    (re.compile(rf"\b({_NOUN})\s(is|was)\s?:?\s?{NUMBER}", re.IGNORECASE), _known),
    (re.compile(rf"\b(?P<born>born)\s(?:on\s|in\s)?(?:the\s)?({NUMBER})", re.IGNORECASE), _born),
    (
        re.compile(
            rf"\b((?:call|phone|ring)(?:ed|s|ing)?(?:\s(?:me|her|him|them|us))?)\s(?:at\s|on\s)?{of(FindingKind.PHONE)}",
            re.IGNORECASE,
        ),
        first,
    ),
    (re.compile(rf"{SHORT}({NUMBER})", re.IGNORECASE), short),
    (re.compile(rf"\b({_NOUN})(?:\s?:\s?|\s){NUMBER}", re.IGNORECASE), _labelled),
    (re.compile(rf"\b({_TAKEN}|{_HEAD})(?:\s?:\s?|\s){NUMBER}", re.IGNORECASE), _numbered),
    (re.compile(rf"(\bthe\s)?({RARE})\smunicipality\b", re.IGNORECASE), _municipality),
    (re.compile(rf"\b(the)\s({RARE})\s(?=[a-z])", re.IGNORECASE), _the_place),
    (re.compile(rf"\b(an?)\s({RARE})", re.IGNORECASE), _article),
    (re.compile(EVERY), worded(_person)),
)
ENGLISH = Grammar(
    rules=_RULES,
    cases=lambda people, _found, _said: [""] * len(people),
    owns=_owns,
    is_person=lambda word: bool(re.fullmatch(_HEAD, word, re.IGNORECASE)),
)
