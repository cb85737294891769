"""The shapes of telephone numbers: Finnish ones as they are usually written, and odd ones."""

import re

_ABROAD = r"(?:\+|(?<![0-9])00)[1-9][0-9]{0,2}(?:[ -]?\(0\))?(?:[ .-]?\(?[0-9]{1,5}\)?){2,6}"
_MOBILE = r"\(?0(?:4[0-9]{1,2}|50[0-9]?)\)?(?:/(?=[0-9]{6}))?(?:[ .-]{0,2}[0-9]{1,8}){1,4}"
_OTHER = r"\(?0(?:[2-9]|1[3-9]|[1-9][0-9]{1,2})\)?(?:[ -]{0,2}[0-9]{2,8}){1,4}"
_BEFORE = r"(?<![0-9A-Za-z/,.§])(?<![0-9A-Za-z][-:])"
_AFTER = r"(?![0-9A-Za-zÅÄÖåäö])(?![/][0-9]|\.[0-9]|,[0-9])"
SHAPES = re.compile(rf"{_BEFORE}(?:{_ABROAD}|{_MOBILE}|{_OTHER}){_AFTER}")
LISTED = re.compile(
    rf"{_BEFORE}(?<!\()(?:\+(?=[1-9])|\(?0(?=0[1-9]|[2-9]|1[3-9]))[0-9]++\)?"
    rf"(?:[ -]{{1,2}}(?![0(])[0-9]++){{0,15}}+{_AFTER}"
)
"""One of several numbers with but a space between them: the next begins where a group begins with 0."""

_GAP = r"[\s._/\\|*():;,=~'\u00b7\u2022-]{0,3}"
"""What may stand between two digits of a number that is written oddly."""

_ALONE = r"(?<![0-9A-Z\u00a7])(?<![0-9][-:,./])(?<!\b[0-9]\s)(?<!\b[0-9]{2}\s)(?<!\b[0-9]{3}\s)"
_ENDS = r"(?![0-9]|[/.,][0-9]|[A-Z](?![a-z\xe5\xe4\xf6]))"
_DIGIT_WORD = (
    "nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|noll|ett|två|tre|fyra|fem|sex|sju"
    "|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine|tupla|dubbel|double|triple"
)
ODD_SHAPES = (
    re.compile(
        rf"{_ALONE}(?:(?:\+|00){_GAP}358{_GAP}(?:0{_GAP})?|358{_GAP}|\(?0)(?:4[0-9]|50)"
        rf"(?:(?:{_GAP}[0-9]){{7}}{_ENDS}|(?:{_GAP}[0-9]){{8}}{_ENDS}|(?:{_GAP}[0-9]){{6}}(?!{_GAP}[0-9]){_ENDS})"
    ),
    re.compile(
        rf"{_ALONE}0[\s._/\\|*-]{{1,3}}[45](?:[\s._/\\|*-]{{1,3}}[0-9]){{8}}(?![\s._/\\|*-]{{0,3}}[0-9])"
    ),
    re.compile(
        rf"{_ALONE}0[45](?P<gap>[\s._/\\|*-]{{1,2}})[0-9]{{2}}(?:(?P=gap)[0-9]{{2}}){{3}}(?!(?P=gap)?[0-9])"
    ),
    re.compile(rf"{_ALONE}0[1-9][0-9]?[/_][0-9]{{3,4}}[\s_-]?[0-9]{{3,4}}{_ENDS}"),
    re.compile(rf"\+{_GAP}[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]){{7,12}}{_ENDS}"),
    re.compile(
        rf"""\b(?:puh\w{{0,20}}|matkapuh\w{{0,16}}|\w{{0,12}}numero\w{{0,6}}|nro|känny\w{{0,10}}|soit\w{{1,6}}|gsm|tfn|tele\w{{1,14}}|tel|mob\w{{1,8}}
        |ring\w?|numme?r\w{{0,3}}|call\w{{0,3}}|phone|number|reach|p)\b[.:]*\s*(?:(?:on|är|is|nro|no|nr|häntä|henne|honom|her|him|at|på)[.:]?\s+){{0,2}}
        (?P<number>\(?0[1-9][0-9]{{0,2}}(?:{_GAP}[0-9]){{5,9}}){_ENDS}""",
        re.IGNORECASE | re.VERBOSE,
    ),
)
"""Numbers whose groups are parted by anything, or that letters touch."""

IN_WORDS = re.compile(
    rf"\b(?:nolla|noll|zero|oh|plus)(?:[\s,.-]{{1,3}}(?:{_DIGIT_WORD}|[0-9]{{1,7}})){{2,14}}(?!\w)",
    re.IGNORECASE,
)
SAID = re.compile(
    r"""\b(?:puh(?:elin(?:numero(?:on|nsa|ni|sta)?)?)?|numero(?:on|sta|nsa|ni)|soit(?:a|taa|takaa|ti)|gsm|tfn
    |tel(?:efon(?:nummer)?)?|mobil|ring|call|phone|mobile|p)\b[.:]*\s*
    (?:(?:on|är|is|nro|no|nr|numeroon|number|numret|till)\.?\s)?\s?
    (?P<number>[0-9](?:[ -]?[0-9]){4,11})(?![0-9.,/]?[0-9])""",
    re.IGNORECASE | re.VERBOSE,
)
