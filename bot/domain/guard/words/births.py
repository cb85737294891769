"""What says that a date is a person's birth, in three languages: parts of regular expressions."""

SIX_DIGITS = (
    r"(?:\bhetu(?!-)\w{0,3}|\bhenkilötunnu\w{1,5}|\bsotu\w{0,3}|\bpersonbeteckning\w{0,4}|\bpersonnum\w{2,5}|\bfödelsenum\w{2,5}"
    r"|\b(?-i:ID)\b|\b(?:identity|personal)\s(?:code|number)|\bsocial\ssecurity\snumber)"
)
"""A code that begins with a date of birth."""

_BIRTHDAY = (
    r"(?:syntymä(?:ai[kj]a|aja|päiv[ä]|pv|pvm|vuo[sd])(?!\w*(?:juhl|laht?j|lahj|kortt|kak[uk]))\w{0,6}"
    r"|synt\.?\s?(?:aika|ajan|päivä|pv|pvm|v)\w{0,4}|synttär(?!iviik|ijuhl)\w{1,6}"
    r"|födelse(?:dag|datum|tid|år)\w{0,5}(?:\sdatum)?|birth\s?(?:day|date)(?:'?s)?|date\sof\sbirth|year\sof\sbirth|\bd[./]?\s?o[./]?\s?b\b\.?)"
)
BIRTHDAY = rf"\b{_BIRTHDAY}"
"""The day itself, by its name."""

TURNS = (
    r"(?:täyt(?:tää|ti|tänyt|täessään|täisi|tänee)|fyll(?:er|de|t)|bl(?:ir|ev|ivit)|turn(?:s|ed|ing)?|became|becomes"
    r"|will\sbe|tulee|tuli)"
)
AGE = (
    r"(?:[1-9][0-9]{0,2}(?![0-9.,]|\s?(?:€|%|euro))|(?:kymmene|sata|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemä|kahdeksa|yhdeksä)\w{0,18}"
    r"|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra)\w{0,5}|(?:ar|ni|sex|fem|fjor|tret|sjut)ton"
    r"|tio|elva|tolv|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w{3,5})?|\w{3,5}teen"
    r"|ten|eleven|twelve|a\shundred)(?!\w)"
    r"(?!\s(?!vuotta)[a-zåäö]{2,20}(?<=[aä])(?<!n[aä])(?<!ss[aä])(?<!ll[aä])(?!\w))(?!\s(?!years)[a-z]{2,20}s(?!\w))"
)
"""An age in figures or words, that counts no forms and no pages."""

TURNS_AN_AGE = (
    rf"(?:\b(?:(?!tul|bl|will){TURNS}\s(?:(?:juuri|jo|just|sin|nyt|nu|now)\s)?{AGE}"
    rf"|tul(?:ee|i)\s{AGE}(?:\svuotta)?\stäyteen|bl(?:ir|ev)\s{AGE}(?!\s(?!år|den|på|i)\w)"
    rf"|will\sbe\s{AGE}(?!\s(?!years|on|in)\w)|'ll\sbe\s{AGE}|\w{{4,12}}kymppis(?:iään|ensä)|merkkipäiv(?:ä|än|ää|ät|iä|änsä|äänsä|iään|änä)|fyll(?:er|de)\s(?:år|jämnt)|täyt(?:tää|ti)\s(?:vuosia|pyöreitä)|vuotta\stulee\stäyteen|\w{{2,12}}årsdag\w{{0,3}}|birth"
    r"|tul(?:ee|i|lut|evat)\stäysi-ikäi\w{2,6}|bl(?:ir|ev|ivit)\smyndig|c(?:omes?|ame)\sof\sage|synnyt(?:ti|tänyt)|födde)\b"
    r"|(?<=[\w-])(?:vuotis(?:syntymä)?(?:päiv|juhl)|års(?:dag|kalas))\w{0,8})"
)
TURNS_ON = (
    r"\b(?:täyt(?:tää|ti)|fyll(?:er|de)|turn(?:s|ed)|blir|blev)\s(?:\w{2,12},?\s)?(?:on\s|den\s|the\s)?"
)
"""Before the day, where the age comes after it."""

"""What says so of a person, and as well of a service or a law."""

BORN = r"(?:synty(?:i|nyt(?:tä)?|ny)|föddes|född|(?:was|were|is)\sborn|born)"

A_PERSON = (
    r"(?:hän\w{0,5}|asiak(?:as|kaan|kaalla|kaani|kaansa)|potila(?:s|an|alla)|tyt(?:tö|tären|är)\w{0,4}|tytö(?:n|llä)|poika\w{0,3}"
    r"|poja(?:n|lla|lta|sta)|tytö(?:ltä|stä)|äi(?:ti|din|dillä)\w{0,3}|isä(?:n|llä|nsä)?|mie(?:s|hen|hellä)|nai(?:nen|sen|sella)|rouva\w{0,3}|herra\w{0,3}"
    r"|vanhus|mummo\w{0,3}|vaari\w{0,3}|vauva\w{0,3}|kuopu\w{1,4}|esikoi\w{3,5}|sisko\w{0,3}|vel(?:i|jen|jellä)"
    r"|hon|han|henne|hennes|honom|hans|klienten|patienten|pojken|flickan|mamma\w?|pappa\w?|mannen|kvinnan|sonen|dottern"
    r"|he|she|his|her|him|mother|father|(?:the|this|our|my)\s(?:client|patient|boy|girl|man|woman|son|daughter|baby)\w?\w?)"
)
"""Who is one person; a child may be any child of a rule."""

A_THING = (
    r"(?:\w{0,15}(?:talo|koulu|kirjasto|toimisto|seura|kunta|kaupungi|osasto|yksikö|yksikkö|toimipist|raati|päiväkod|kerho|palvelu)\w{0,3}"
    r"|riit\w+|riida\w*|vaikutelm\w+|vuoropuhelu\w*|keskustelu\w*|kustannuks\w+|säästö\w+|velka\w*|jono\w*|luottamu\w+|yhtey\w+"
    r"|hank\w+|projekt\w+|ide[ao]\w*|idén|ajatu\w+|ryhmä\w*|toiminta\w*|toimintamall\w+|mall\w+|palvelu\w*|sopimu\w+|tar(?:ve|peen)"
    r"|verkosto\w*|yhdisty\w+|järjestö\w*|kerho\w*|kesku\w+|laki|lain|käytän\w+|suunnitelm\w+|yhteistyö\w*|malli\w*|ongelm\w+"
    r"|tilan\w+|päätö\w+|aloit\w+|gruppen|föreningen|tjänsten|verksamheten|avtalet|lagen|modellen|behovet|idea|project"
    r"|group|service|agreement|plan|network|centre|association)"
)
"""What is born or turns an age too, and is no person."""

ANSWERS = (
    r"(?:vasta(?:us|si|an)|sano\w{1,4}|kerto\w{1,4}|luk(?:i|ee)|seiso\w{1,3}|näyt(?:ti|tää)|svar(?:et|ade|ar)?|sa(?:de)?|stod|står|säger"
    r"|said|says|answer\w{0,3}|reads?|showed|shows|told|se\son|det\sär|it\sis|it\swas)"
)
"""What says in the next sentence that an answer follows."""

AN_AGE = (
    r"(?:\b(?:ikä|age|aged|ålder)\s[1-9][0-9]{0,2}|(?<![0-9.])[1-9][0-9]{0,2}(?:\s?v\b\.?|[\s-]?vuotia(?:s|an)|[\s-]årig\w?|\sår"
    r"|\syears\sold))"
)
"""How old somebody is."""

LONG_AGO = r"(?:19[0-9]{2}|200[0-9]|201[0-2])"
"""Years of a day that beside a person is more often a birth than anything else."""

HINTS = (
    r"synt|synny|född|födelse|födde|fyll(?:er|de)\s|born|birth|d(?<!\wd)[./]?\s?o[./]?\s?b|s(?<!\ws)(?:\.|:?\s?[0-9])|f(?<!\wf)(?:\.|:?\s?[0-9])|b(?<!\wb)\.\s?[0-9]"
    rf"|maailmaan|till\svärlden|the\sworld|ikä:|ålder:|age:|hetu|henkilötunn|sotu|personbet|personnum|id(?<!\wid)\b|identity|personal\s"
    rf"|täyt(?:tää|ti)\s(?:vuosia|pyör|(?:\w{{2,12}},?\s)?[0-9])|vuotta\stulee|aged\s|bl(?:ir|ev)\s(?:den\s)?[0-9]|täyt(?:tä|ti|et)\w{{0,7}}\s(?:\w{{2,12}}\s)?{AGE}|tul(?:ee|i)\s{AGE}(?:\svuotta)?\stäyteen|täysi-ikäi|bl(?:ir|ev|ivit)\s(?:myndig|{AGE})"
    rf"|turn(?:s|ed|ing)?\s|bec(?:ame|omes)\s{AGE}|be\s{AGE}|of\sage|kymppis|vuotis|merkkipäiv|årsdag|årskalas"
    rf"|\.\s?{LONG_AGO}(?![0-9])|/\s?{LONG_AGO}(?![0-9])|-\s?{LONG_AGO}(?![0-9])"
)
"""What a birth may be read from, in lower case; each begins with a letter of its own."""
