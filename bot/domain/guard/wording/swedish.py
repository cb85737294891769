"""How a Swedish sentence goes on around a neutral word."""

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
from bot.domain.guard.words import words
from bot.domain.guard.words.first_names import FIRST_NAMES
from bot.domain.guard.words.surnames import SHAPES, SURNAMES

_COMPARED = r"(?:tidigare|senare|vidare|snarare|närmare|ganska|bara|vare|fortare|mindre|yngre|äldre)\b"
_HEAD = (
    r"(?:son|dotter|man|kvinna|pojke|flicka|make|maka|hustru|sambo|kusin|granne|grannen|flickvän|pojkvän|barn)"
    r"|(?:klient|patient|elev|kurator|psykolog|terapeut|rektor|präst|tolk|väninna|vän|polis)(?:e?n)?"
    rf"|(?!{_COMPARED})[a-zåäö]{{3,20}}(?:aren?|ären|isten?|ologen|peuten|anten|ören|skan)"
    r"|(?:mommo|fammo|moffa|faffa)n?|(?:mor|far|styv|äld|gam|lill|stor)?(?:mamman?|pappan?|mor|far|fa(?:r)?bror|morbror|moster|faster|bror|brodern|syster"
    r"|systern)|mannen|kvinnan|pojken|flickan|barnet|sonen|dottern|kolleg(?:a|an)|kusinen?|sambon|makan?|hustrun|(?:stor|barn)?familjen"
)
_NAMES = FIRST_NAMES | SURNAMES
_NOT_OWNED = words(
    """
    är var har hade fick får blev blir bor bodde kan kunde ska skulle vill ville behöver behövde
    väntar väntade ringde ringer kom kommer går gick sa säger berättade berättar satt sitter flyttade
    vågar vågade måste tror vet i på att och eller men som från till med för utan inte aldrig ofta
    redan nu om när då vid hos under över efter innan eftersom medan så där här inom mot enligt genom
    fortfarande igen igår idag också bara än ännu senast heter söker sökte betalar saknar skriver
    skrev ligger finns dog lever stod står sover läser arbetar fyllde föll svarar svarade
    """
)
"""Words before which a name in -s owns nothing."""

_FOLLOWING = re.compile(r"\s([^\W\d_]{1,40})(?:\s([^\W\d_]{1,40}))?")


def owns(piece: str, after: str) -> bool:
    """Return whether a name stands in the genitive: ``Annas``, not ``Mats``; what follows may say it."""
    last = piece.lower().split()[-1].rstrip("'\u2019")
    bare = last.removesuffix("s")
    if bare == last:
        return False
    following = _FOLLOWING.match(after)
    verb = following is not None and following[1] in _NOT_OWNED
    if last in _NAMES or verb:
        return last in _NAMES and following is not None and not verb and _is_noun(following)
    if bare in FIRST_NAMES or (following is not None and (bare.endswith(SHAPES) or "-" in bare)):
        return True
    return following is not None and _is_noun(following)


_NOT_NOUN = re.compile(r"(?:ade|te|dde|ar|er|r)$")
_VERBS = words("är var har hade fick får blev blir kan ska vill måste räcker saknas")


def _is_noun(following: "re.Match[str]") -> bool:
    """``Mats ansökan``: a name in -s owns what follows, where it can be no verb or a verb follows it."""
    return not _NOT_NOUN.search(following[1]) or following[2] in _VERBS


def _person(words: str, piece: str, after: str) -> str:
    return words + ("s" if owns(piece, after) else "")


def _behind(found: "re.Match[str]") -> str:
    return found.string[found.end() : found.end() + 40]


def _with_head(found: "re.Match[str]", said: Sentence) -> str:
    owned = owns(said.words(found[2]), _behind(found)) and not found[1].endswith("s")
    return found[1] + ("s" if owned else "")


def _known(found: "re.Match[str]", _said: Sentence) -> str:
    """``Personbeteckningen är …``."""
    return f"{found[1]} {found[2]} {_state(found[1])}"


def _state(word: str) -> str:
    return "känt" if re.search(r"(?:(?<!pos)t|nummer|konto|datum|namn)$", word.lower()) else "känd"


def _labelled(found: "re.Match[str]", _said: Sentence) -> str:
    """``Adress: …``, with nothing else to say."""
    return f"{found[1]} {_state(found[1])}" if opens(found) and stops(found) else found[1]


def _born(found: "re.Match[str]", said: Sentence) -> str:
    return f"{found[1]} {'ett visst år' if len(said.words(found[2])) <= len('1990') else 'en viss dag'}"


_BARE = re.compile(r"^(?:en|den)\s(?:annan|andra|tredje)\s|(?<=klient)en$|(?<=person)en$")
"""What goes from the words for a person behind *en*."""


def _one(found: "re.Match[str]", said: Sentence) -> str:
    """``En Anna Berg ringde``."""
    words = _BARE.sub("", said.person(found[2]))
    return f"{found[1]} {_person(words, said.words(found[2]), _behind(found))}"


def _that(found: "re.Match[str]", said: Sentence) -> str:
    """``Lilla Elsa``: nobody else is little."""
    words = said.person(found[2])
    words = "personen" if " " in words else words
    return f"{found[1]} {_person(words, said.words(found[2]), _behind(found))}"


def _municipality(found: "re.Match[str]", said: Sentence) -> str:
    """``Geta kommuns``."""
    char = found[1]
    place = is_place(said.words(char))
    return fitted(f"en liten {found[2]}", found, said.words(char)) if place else found.group()


def _in_place(found: "re.Match[str]", said: Sentence) -> str:
    """``På Kökar``: one is *in* a municipality."""
    word = "I" if found[1][0] == "P" else "i"
    return f"{word} {found[2]}" if is_place(said.words(found[2])) else found.group()


_FIRST_IN = re.compile(r"(?:^|[.!?]\s)(?:I|Från|Vid)\s$")
"""A place at the beginning of a sentence is followed by its verb."""


def _of_place(found: "re.Match[str]", said: Sentence) -> str:
    """``Korsnäs ungdomslokal``."""
    before = found.string[max(0, found.start() - 8) : found.start()]
    verb = found[2] in _NOT_OWNED or _NOT_NOUN.search(found[2]) or _FIRST_IN.search(before)
    owned = is_place(said.words(found[1])) and not verb
    return (
        fitted("en liten kommuns", found, said.words(found[1])) + f" {found[2]}" if owned else found.group()
    )


_NOUN = (
    r"(?:e-)?\w{0,30}(?:nummer|numret|beteckning(?:en)?|konto(?:t)?|adress(?:en)?|datum(?:et)?|kod(?:en)?|post(?:en)?"
    r"|telefon(?:en)?|länk(?:en)?|födelsedag(?:en)?|födelsetid(?:en)?)"
)
_TAKEN = (
    r"\w{0,20}(?:ärende(?:t|ts)?|beslut(?:et)?|ansökan|faktura(?:n)?|besvär(?:et)?|räkning(?:en)?|remiss(?:en)?|bilen?"
    r"|profil(?:en)?|sida(?:n)?|bostad(?:en)?|lägenhet(?:en)?|hus(?:et)?|hem(?:met)?|fastighet(?:en)?|hembesök(?:et)?)"
)
"""Nouns behind which a number or an address says which one it is."""

_SEVERAL = (
    r"barnen|syskonen|föräldrarna|klienterna|bröderna|systrarna|makarna|tvillingarna|pojkarna|flickorna"
    r"|grannarna"
)
_RULES: tuple[Substitution, ...] = (
    (re.compile(rf"\s(?:vid namn|med namnet)\s{PERSON}"), gone),
    (re.compile(rf"(\b(?:[Hh]älsningar|[Hh]älsar|[Mm]vh)),?\s{PERSON}"), first),
    (re.compile(rf"\bheter\s{PERSON}"), lambda _found, _said: "är klient"),
    (re.compile(rf"\b(\w{{0,20}}namn(?:et)?)\s(är|var)\s{PERSON}", re.IGNORECASE), _known),
    (re.compile(rf"\b(\w{{0,20}}namn)\s?:\s?{PERSON}", re.IGNORECASE), _labelled),
    (re.compile(rf"\b(?:herr|fru)\soch\s(?:herr|fru)\s({PERSON})", re.IGNORECASE), couple),
    (re.compile(rf"\b(?:fru|herr|fröken)\s({PERSON})", re.IGNORECASE), first),
    (re.compile(rf"\b({_SEVERAL})\s({PERSON})", re.IGNORECASE), with_several),
    (re.compile(rf"\b({_HEAD})\s({PERSON})", re.IGNORECASE), _with_head),
    (re.compile(rf"\b(en(?:\sviss)?)\s({PERSON})", re.IGNORECASE), _one),
    (re.compile(rf"\b(lilla|gamla|stackars|unga|den här|denna|denne|den)\s({PERSON})", re.IGNORECASE), _that),
    (re.compile(rf"(?<!\w)({_NOUN})\s(är|var)\s?:?\s?{NUMBER}", re.IGNORECASE), _known),
    (re.compile(rf"\b(född(?:a|es)?)\s(?:den\s|år\s)?({NUMBER})", re.IGNORECASE), _born),
    (
        re.compile(
            rf"\b(ring(?:a|er|de|t)?(?:\s(?:henne|honom|mig|dem|oss))?)\s(?:på\s|till\s)?(?:numret\s|nummer\s|tfn\.?\s)?{of(FindingKind.PHONE)}",
            re.IGNORECASE,
        ),
        first,
    ),
    (
        re.compile(rf"(?<=[a-zåäö]\s)adressen\s{of(FindingKind.ADDRESS)}"),
        lambda _found, _said: "en viss adress",
    ),
    (re.compile(rf"{SHORT}({NUMBER})", re.IGNORECASE), short),
    (re.compile(rf"(?<!\w)({_NOUN})(?:\s?:\s?|\s){NUMBER}", re.IGNORECASE), _labelled),
    (re.compile(rf"(?<!\w)({_TAKEN})(?:\s?:\s?|\s){NUMBER}", re.IGNORECASE), first),
    (re.compile(rf"\b({_HEAD})\s{NUMBER}", re.IGNORECASE), first),
    (re.compile(rf"({RARE})\s(kommuns?)\b"), _municipality),
    (re.compile(rf"\b([Pp]å)\s({RARE})"), _in_place),
    (re.compile(rf"({RARE})\s([a-zåäö]{{2,30}})\b"), _of_place),
    (re.compile(EVERY), worded(_person)),
)
SWEDISH = Grammar(
    rules=_RULES,
    cases=lambda people, _found, _said: [""] * len(people),
    owns=owns,
    is_person=lambda word: bool(re.fullmatch(f"(?:{_HEAD})s?", word, re.IGNORECASE)),
)
