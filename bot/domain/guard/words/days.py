"""Days, months and years as they are said, in three languages: parts of regular expressions."""

_UNITS_FI = (
    r"(?:ensimmäi\w+|toi(?:nen|s\w+)|kolma\w+|neljä\w+|viide\w+|kuude\w+|seitsemä\w+|kahdeksa\w+|yhdeksä\w+)"
)
_DAY_FI = (
    rf"(?:(?:kahde\w*kymmene\w+|kolma\w*kymmene\w+|kaksikymmentä|kolmekymmentä)[\s-]?(?:{_UNITS_FI})?"
    rf"|(?:yhde|kahde|kolma|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä)\w*toista|kymmene\w+|viimei(?:nen|sen\w*)"
    rf"|{_UNITS_FI})"
)
_UNITS_SV = r"(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)"
_DAY_SV = (
    rf"(?:(?:tjugo|trettio)[\s-]?{_UNITS_SV}|sista|{_UNITS_SV}|tionde|elfte|tolfte|trettonde|fjortonde|femtonde"
    r"|sextonde|sjuttonde|artonde|nittonde|tjugonde|trettionde)"
)
_UNITS_EN = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_DAY_EN = (
    rf"(?:(?:twenty|thirty)[\s-]?{_UNITS_EN}|{_UNITS_EN}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    r"|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
DAY_WORD = rf"(?:{_DAY_FI}|{_DAY_SV}|{_DAY_EN})"

MONTH = (
    r"(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:-?k(?:uu(?:ta|n|ssa|)|\.))?"
    r"|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    r"|january|february|march|may|june|july|august|october"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec)\.?)"
)

_YEAR_FI = (
    r"(?:tuhatyhdeksänsataa|kaksituhatta|tuhatta?\s?yhdeksänsataa)(?:\s?(?:\w*kymmentä\w*|\w+toista|yksi|kaksi|kolme"
    r"|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen)){0,2}"
)
_YEAR_SV = r"(?:nittonhundra\w*|nitton\s?hundra\w*|tjugohundra\w*|tvåtusen\w*|tjugotjugo\w*)"
_YEAR_EN = (
    r"(?:nineteen|twenty)[\s-](?:hundred\s(?:and\s)?)?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|\w+teen|oh[\s-]\w+)"
    r"|two\sthousand(?:\s(?:and\s)?\w+)?"
)
YEAR_WORD = rf"(?:{_YEAR_FI}|{_YEAR_SV}|{_YEAR_EN})"

SHORT_YEAR_WORD = (
    r"(?:(?:kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän)kymmentä\w*"
    r"|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\w*"
    r"|(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
"""A year without its century, which only counts after a month."""

_FI = (
    r"(?:nolla|(?:yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän)(?:toista|kymmentä\w*)?"
    r"|kymmenen)"
)
_SV = (
    r"(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|(?:tret|fjor|fem|sex|sjut|ar|nit)ton"
    r"|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\w{0,5})"
)
_EN = (
    r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w{3,5})?)"
)
NUMBERS_SAID = rf"(?:{_FI}|{_SV}|{_EN})(?:[\s,-]{{1,2}}(?:{_FI}|{_SV}|{_EN})){{2,7}}"
"""A date number by number: "nolla neljä nolla viisi yhdeksänkymmentä"."""
