"""Numbers that belong to one person or matter: cases, references, vehicles."""

import re
from collections.abc import Iterator

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.verdict import Kind, Level, Spot

_CASE = re.compile(
    r"""\b(?:(?:asiakas|potilas|tapaus|asia|hakemus|päätös|lähete|viite|kotihoidon\sasiakas)-?\s?(?:numero\w*|nro|nr|tunnus|id|no)
    |(?:klient|patient|ärende|ansöknings|besluts|referens|kund)-?\s?(?:nummer|numret|nr|id|kod)
    |(?:client|customer|patient|case|application|decision|reference|file)\s?(?:number|no|nr|id|code|ref))\b
    [.:]*\s?(?:on|oli|är|var|is|was|:|\#)?\s?(?P<number>(?:[A-ZÅÄÖ]{1,5}[ /-]?)?[0-9](?:[ ]?[0-9./-]*[0-9])*)""",
    re.IGNORECASE | re.VERBOSE,
)


def cases(text: str) -> Iterator[Spot]:
    """CASE_NO: a number that is called one."""
    for found in _CASE.finditer(text):
        yield Spot(kind=Kind.CASE_NO, start=found.start("number"), end=found.end("number"), level=Level.WARN)


_LONG = re.compile(r"(?<![\w.,/+-])(?:RF[0-9]{2}[ ]?)?[0-9]{2,}(?:[ -][0-9]{2,}){0,6}(?![\w/])(?![.,-][0-9])")
_THOUSANDS = re.compile(r"^[0-9]{1,3}(?: [0-9]{3})+$")
_YEARS = re.compile(r"^(?:(?:19|20)[0-9]{2}[ -]?)+$|^(?:19|20)[0-9]{2}-[0-9]{1,6}$")
_DAY = re.compile(
    r"^(?:(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]|[0-3][0-9](?:0[1-9]|1[0-2])(?:19|20)[0-9]{2})$"
)
_LONG_ALONE, _LONG_GROUPED = 8, 10


def references(text: str, allowed: Allowed) -> Iterator[Spot]:
    """REFNO: digits in a row that are no sum, year, day or service's number."""
    for found in _LONG.finditer(text):
        written = found.group()
        digits = sum(char.isdigit() for char in written)
        least = _LONG_GROUPED if " " in written or "-" in written else _LONG_ALONE
        if digits < least or any(shape.match(written) for shape in (_THOUSANDS, _YEARS, _DAY)):
            continue
        if not (written.startswith("0") and allowed.number(written)):
            yield Spot(kind=Kind.REFNO, start=found.start(), end=found.end(), level=Level.WARN)


_PLATE = re.compile(r"(?<![\w/-])(?P<letters>[A-ZÅÄÖ]{2,3})-(?P<digits>[1-9][0-9]{0,2})(?![\w/-]|[.,:][0-9])")
_SAID_PLATE = re.compile(
    r"\b(?:auto\w*|rek(?:isteri)?\.?(?:numero\w*|tunnus\w*|nro)?|register(?:nummer\w*)?|bil(?:en)?|car|ajoneuvo\w*|plate|reg\.?(?:nr)?)\W+"
    r"(?:\w+\W+){0,2}?(?P<plate>[A-ZÅÄÖ]{2,3}[- ]?[1-9][0-9]{0,2})(?![\w-])",
    re.IGNORECASE,
)
_CODES = frozenset(
    ["SHL", "PHL", "LSL", "VPL", "VIL", "KHO", "KKO", "STM", "THL", "YLE", "YTE", "ICD", "ISO", "DIN", "EN", "HE", "EU", "EY", "TE", "PL", "DVV", "WHO", "BDI", "GAD", "PHQ", "ADL", "RAI", "HUS", "HVA", "SOS", "SOTE", "LVM", "OKM", "VM", "TEM", "SM", "MIL", "COV", "GHQ", "AUD", "PCL", "SCL", "CDR", "OHL", "HOL", "SVL", "TTL", "RL", "OYS", "KYS", "TAYS", "TYKS", "UNO", "YK", "FN", "LAG", "RP", "RSV", "ETA", "HIV", "CP", "NR", "NRO", "ID", "FAQ", "IT", "AI", "KL", "SVT", "ICF", "ASQ", "BSI", "ISI", "MDI", "SDQ", "RBD", "PTV", "IPS", "CAN", "KEL", "VN", "MS", "BMI", "WAI", "KVPS", "HTA", "ARA", "PKS", "LSB", "MLL", "AVI", "ELY", "TUVA", "OPVA"]
)


def plates(text: str) -> Iterator[Spot]:
    """PLATE: letters, hyphen, digits, unless the letters are a known law, test or office."""
    for found in _PLATE.finditer(text):
        if found["letters"] not in _CODES and len(found["digits"]) > 1:
            yield Spot(kind=Kind.PLATE, start=found.start(), end=found.end(), level=Level.WARN)
    for found in _SAID_PLATE.finditer(text):
        letters = re.match(r"\w*[^\W\d]", found["plate"])
        if found["plate"][:3].isupper() or "-" in found["plate"]:
            if letters and letters.group() not in _CODES:
                yield Spot(
                    kind=Kind.PLATE, start=found.start("plate"), end=found.end("plate"), level=Level.WARN
                )
