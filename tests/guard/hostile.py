"""Texts that a guard finds hard, and what it costs to look at one, in steps that are the same every time."""

import random
import sys
from functools import partial
from types import FrameType

from bot.domain.codes import Language
from bot.domain.guard import examine, offer
from bot.voikko import name_dictionary

_FINNISH = (
    "Toimeentulotuen käsittely Kelassa kestää viikkoja, ja vuokrat jäävät maksamatta. Ihmiset jäävät "
    "kuukausiksi tuttavien nurkkiin, ja Puolangalla ei ole enää pankkia eikä palvelupistettä. "
)
_SWEDISH = (
    "Klienterna får vänta flera veckor på beslut, och hyrorna blir obetalda. Man flyttar runt hos bekanta "
    "eller bor tillfälligt, och i kommunen finns inte längre någon bank för äldre. "
)
_ENGLISH = (
    "Clients wait several weeks for a decision, and the rent remains unpaid. People stay for months with "
    "friends or in temporary places, and the municipality no longer has a bank at all. "
)
PROSE = (_FINNISH, _SWEDISH, _ENGLISH)

UNITS = (
    "0", "1", "0 ", "1 ", "0-", "12 ", "123 ", "040 ", "0401234567 ", "040 000 1234\n", "+358 ", "00358",
    "(0", "(09)", "(", "[", "A. B. ", "A.B.", "A.", "A", "AB ", "Aaaa Bbbb ", "Matti Virtanen ",
    "Virtanen-", "Aa-", "Aa'", "MATTI VIRTANEN ", "Toivo ", "a", "a-", "a.", "a@", "a@a", "a.a.a.a@",
    "a.b@c.fi ", "a (at) ", "a at a.", "www.", "www.a.", "https://", "http://a/", "a.fi ", ".", "!", "'",
    "-", "- ", "/", "1/", "1.", "1,1 ", "1.1.", "1.1.1990 ", "s. 1.1.1990 ", "synt. 010190 ",
    "010190-921C ", "010190921C", "FI21 1234 5600 0007 85 ", "FI21 1 ", "AB12 ", "FI2112345600000785",
    "DE89", "tili ", "konto a ", "account 123456-12 ", "Esimerkkitie 4 A 2 ", "aakatu 1 ", "1 Aa Bb Cc ",
    "Aa Bb Cc Street ", "e\u0301", "\U0001f600", "\u200b", "\n", " ", "eräs vanha ", "ainoa ", "en ung ",
    "a small ", "asiakas M. ", "auto a a ", "ABC-123 ", "viite 1 2 3 ", "asiakas nro 1", "12345678 ",
    "1 2 3 4 ", "2024-", "p. 12345 ", "uhrin äiti ja ", "viime viikon ", "palo aa bb ", "kuusi ", "aakieli",
    "väär a ", "lääkettä aa bb ", "1st may ", "[nimi poistettu]", "%", "+a", "a[at]a[dot]", "1.0101901.",
    "synt. 010190 1 tammikuu", "only 010190921Csynt", "0 4 ", "0/4/", "nolla ", "nolla viisi ", "O5O ",
    "OIl0", "a dot ", "a dot b at ", "a (at) b (dot) ", "at ", " @ ",
    "F I ", "FI21.", "Kivitie kolme ", "Kivitie, ",
    "as. 3, Kivitie ", "talo 4 rappu B ", "00100 Aa, ", "Aa Bbn katu 1 ", "den femte maj ", "born the ",
    "synt. viidentenä ", "\u0430\u0301", "a\u0430", "\u2460\u00ad",
)  # fmt: skip
"""Pieces that become hard when they are repeated: digits, initials, lists of numbers, capitals and more."""

SOUPS = (
    "0123456789",
    "0123456789 -",
    "04 123",
    "0+( )123",
    "0-/.:12",
    "Aa Bb. ",
    "ABCDEFGH ",
    "a@. ",
    "a1A \n\t",
)
"""Characters that become hard in any order."""


def repeated(unit: str, length: int) -> str:
    """A text of a length, of one piece again and again."""
    return (unit * (length // len(unit) + 1))[:length]


def soup(characters: str, length: int) -> str:
    """A text of a length, of some characters in an order that is always the same."""
    return "".join(random.Random(length).choices(characters, k=length))  # noqa: S311 - no secret


def strangers(length: int) -> str:
    """Capital words of which no two are the same: no cache helps."""
    chance = random.Random(length)  # noqa: S311 - no secret
    return " ".join(soup_word(chance) for _ in range(length // 4))[:length]


def soup_word(chance: random.Random) -> str:
    """A word that may be a name."""
    return "".join(chance.choices("aeioukstnlmrpvhjäö", k=chance.randint(3, 9))).capitalize()


def steps(text: str) -> int:
    """How often anything is called during a look and for the guard's offer.

    Calls of C functions count too: each look of a regular expression, each word of the dictionary.
    """
    look = partial(examine, language=Language.FI, names=name_dictionary())
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        verdict = look(text)
        offer(text, verdict, look)
    finally:
        sys.setprofile(before)
    return count
