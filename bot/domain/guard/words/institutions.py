"""What has a name and is no person: institutions, houses, streets, events."""

import re

_CASE = r"(?:k?[aeiouyäö]{0,2}(?:n|ss[aä]|st[aä]|ll[aeä]|lt[aä]|t[aä]?|n[aä]|h[aeiouyäö]n|ksi|s)?|ens|ets)"
"""How a Finnish or a Swedish noun may end."""

_STREETS = (
    r"patsa|päivän|päiväs|palkin|staty|statue|prize|priset|dag\b|kadu|katu|kuja|polku|polu|tie\b|tien\b|tiell|puisto|aukio|toril?|silta|silla|raitti|raiti|koulu|lukio|kirjasto|museo|sairaal|säätiö|liito|liitto"
    r"|seura|opisto|gatan|vägen|gränden|parken|torget|bron|skola|stiftelse|sjukhus|street|road|avenue|square|park|bridge|hospital|foundation|library|museum"
)
STREETS = re.compile(rf"(?:{_STREETS}){_CASE}\Z")
"""What bears a whole name: "Aleksis Kiven kadulla"; of a word in lower case."""

_HOUSES = (
    r"\wkodi|\wkoti|talo|keskuk|keskus|yhdisty|projekti|hank|palvelu|toimisto|päiväko|kerho|klubi|kirko|kirkko|seurakun|asema|järjestelm"
    r"|sovellu|ohjelma|verkosto|tapahtuma|konserni|yhtiö|kauppa|apteekki|piha|kaupunki|kaupungin|menetelm|mittari|testi|apu\b"
    r"|hallitu|hospital|hoiva|hoivak|hemtjänst|health\b|kahvila|ravintola|kapp?eli|säätiö"
    r"|hem\b|hemmet|hus\b|huset|centret|central|förening|förbund|förbundet|projekt|byrå|kliniken|kyrka|församling|systemet|modellen|regering"
    r"|kommun|stad\b|stads\b|dagen|gård\b|gården|tidning|jouren|jour\b|klubb|korset|barnen"
    r"|house|home|centre|center|association|project|school|clinic|office|church|programme|program|model|system|scale|test\b|syndrome|disease|day\b"
    r"|week\b|act\b|municipality|village|district|region|area|hotel|cafe|club|market|trust|women|society|government|council|committee|sjukdom|syndrom|tauti|taudi|oireyhty|award|pilot|wristband|app\b|act\b"
)
_PLACES = r"laituri|satama|tori\b|ranta\b|rannan|lahden|lahti|kylä|saari|saaren|kunta|kunnan|alue"
NAMED_AFTER = re.compile(rf"(?:{_STREETS}|{_HOUSES}|{_PLACES}){_CASE}\Z|\A(?:oy|oyj|ab|ry|rf|rs|rp)\Z")
"""What bears one word of a name: "Marian sairaala"; of a word in lower case."""

INSTITUTION = re.compile(rf"(?:{_STREETS}|{_HOUSES}){_CASE}\Z")
"""A part of a name that makes it an institution's: "Pirkan Apu"; in lower case."""

NAMED_BEFORE = re.compile(
    r"(?:\bvilla|\blex|\bstorm|\bhavis|patsas|statyn|talo|koti|keskus|hanke|hankkeen|projekti|projektin|\bravintola|\bkahvila|\bhotelli|yritys|\bfirma|sovellus|järjestelmä"
    r"|robotti|ohjelma|lääke|palvelu|kylä|saari|asema|\blaiva|\bm/s|yhdistys|säätiö|lehti|koulu|kauppa|\bkortteli|malli|\bmyrsky"
    r"|biblioteket|boendet|hemmet|huset|projektet|systemet|appen|företaget|föreningen|skolan|jouren|byn|\bön|stiftelsen|\btidningen"
    r"|\bstormen|\bthe\s(?:app|project|system|programme|charity|company|village|house|school|storm|service)|\bst|\bsaint|\bpyhän|\bsankt)\s[\"'”»]?$",
    re.IGNORECASE,
)
"""What stands before its name: "Palvelutalo Xenia", "hanke Osmo"; at the end of what comes before."""

SWEDISH_THING = re.compile(
    r"(?:skolan|huset|priset|bladet|stödet|jouren|hemmet|gatan|vägen|verket|byrån|projektet|centret|lagen|systemet|appen|stiftelsen"
    r"|föreningen|förbundet|kyrkan|modellen|institutet|tidningen|tjänsten|vården|kursen|gruppen|boendet|avgiften|bidraget|kortet"
    r"|^\w{15,40}|skap|ning|ningen|ningar|ningarna|het|heten|tion|tionen|arna|orna|erna)s?$"
)
"""How Swedish things end that are no name, and words too long for one: no list has all compounds."""
