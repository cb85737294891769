"""Finnish words for a person: beside one a name may be left out."""

import re

from bot.domain.guard.wording.declension import Case, forms
from bot.domain.guard.words import words

_LISTED = words(
    """asiakas henkilö lapsi nuori äiti isä poika tyttö tytär veli sisko mummo vaari mies nainen leski vanhus
    potilas asukas oppilas perhe naapuri kollega lääkäri kuraattori pappa täti setä serkku puoliso vaimo ukki
    kuski pappi tulkki vauva ystävä pariskunta vuokralainen koululainen pakolainen sukulainen eläkeläinen
    omainen"""
)
_LAST_PARTS = _LISTED - {"isä", "setä", "täti", "ukki", "pappi", "pappa", "kuski", "tulkki", "nuori"}
"""Those that end a compound; of the others other words end, too: lisää, kukki."""

_FORMS = {form: (word, case) for word in _LISTED for case, form in forms(word).items()}
_PARTS = {form: (word, case) for form, (word, case) in _FORMS.items() if word in _LAST_PARTS}
_LAST_PART = re.compile(
    rf"^(?P<first>\w{{3,30}}?)(?P<last>{'|'.join(sorted(_PARTS, key=len, reverse=True))})$"
)
_REGULAR = re.compile(
    r"^(?P<base>\w{1,30}(?:[tdlrkv]aja|jaaja|[tdlrkv]äjä|ij[aä]|neuvoja|valvoja|siivooja)"
    r"|\w{0,30}(?:olog|iatr|peutt?|tohtor|pastor|rehtor|professor|insinöör|assistentt?|konsultt?|sihteer|maister|jurist|poliis)i)\w{0,4}$"
)
_OWN = re.compile(r"(?:ni|mme|nsa|nsä)$")


def head(form: str) -> tuple[str, Case] | None:
    """Return the word for a person that a form is of, and its case; None for any other word."""
    word = form.lower()
    bare = _OWN.sub("", word)
    return next((found for said in dict.fromkeys((word, bare, f"{bare}n")) if (found := _head(said))), None)


def _head(word: str) -> tuple[str, Case] | None:
    if word in _FORMS:
        return _FORMS[word]
    if compound := _LAST_PART.match(word):
        base, case = _FORMS[compound["last"]]
        return compound["first"] + base, case
    regular = _REGULAR.match(word)
    if regular is None:
        return None
    base = re.sub(r"(?<!t)ti$", "tti", regular["base"])  # terapeuti-n
    return next(((base, case) for case, one in forms(base).items() if one == word), None)


_SEVERAL = re.compile(
    r"^(?:lap(?:sensa|seni|semme|set|sien|sille|silla|silta|sia|sista)|last(?:en|ensa|eni|emme)|veljek\w+|veljet|sisaruk\w+|siskok\w+|siskot|vanhem(?:mat|pien|mille|milla)"
    r"|asiakka(?:at|iden|ille|illa|ilta|ita)\w{0,3}|pariskun\w+|aviopari\w*|kakso(?:set|sten|sille)|naapurit|pojat|poikien|tytöt|tyttöjen"
    r"|nuoret|nuorten|nuorille|oppila(?:at|iden|ille)|kollegat|\w{3,30}(?:j[aä]t|jien|joiden|jöiden|joille|jöille|joilla|jöillä|joita|jöitä)|perhe\w{0,5}|puolisot)$",
    re.IGNORECASE,
)


def is_of_several(word: str) -> bool:
    """Return whether a word means several persons, whose names may follow it."""
    return bool(_SEVERAL.match(word))
