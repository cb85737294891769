"""A house's number and what may follow it: parts of regular expressions."""

import re

from bot.domain.guard.home import LETTER, NO_NUMBER
from bot.domain.guard.words.streets import BUILDINGS, FLOORS, HOMES, LIVES, NUMBER_WORD, STAIRS

STAIR = (
    rf"(?:\s?{LETTER}(?:\s?[0-9]{{1,3}}(?![0-9])|\s{NUMBER_WORD}(?!\w))?|\s?/\s?[0-9]{{1,3}}(?![0-9/.]))?"
    rf"(?:,?\s?(?:{HOMES}|{STAIRS}|krs)\b\.?\s?(?:[0-9]{{1,4}}|{LETTER})(?:\s?{LETTER})?(?![0-9])"
    rf"|,?\s[0-9]{{1,2}}(?:\.|st|nd|rd|th|:a)?\s?(?:{FLOORS})(?!\w)|,?\s(?:{BUILDINGS})\.?\s[0-9]{{1,2}}(?![0-9])"
    rf"|,?\s(?:ovi|portti|summeri)?(?:koodi|kod|code)\s?[0-9]{{3,5}}(?![0-9])|,?\s(?:dörrkod|portkod|door\scode)\s?[0-9]{{3,5}}(?![0-9])"
    rf"|,?\s[A-Z]-(?:{STAIRS}|trappa|talo)(?!\w)){{0,3}}"
)
CASE = r"(?::[a-zåäö]{1,5}(?!\w))?"
"""A case's ending behind a number: "Koivutie 3:ssa"."""

TOWN = r"[A-ZÅÄÖ][\w-]{1,30}"
POSTAL = rf"(?P<postal>,?\s{{1,2}}(?:FI-?)?[0-9]{{5}},?\s{TOWN}|,\s?(?:FI-?)?[0-9]{{5}}(?![\w.,]|\s?€))?"
DIGITS = rf"[1-9][0-9]{{0,3}}(?:\s?-\s?[0-9]{{1,3}})?{NO_NUMBER}"

LIVES_THERE = re.compile(rf"(?<!\w){LIVES}(?!\w)[^.!?\n]{{0,20}}\Z", re.IGNORECASE)
LONGEST_BEFORE = 70
