"""Invented words: what is seen in social work, in three languages, put together from a few parts."""

from random import Random

_Parts = tuple[str, ...]

WHO: dict[str, _Parts] = {
    "fi": (
        "Ikäihmiset",
        "Yksinhuoltajat",
        "Nuoret aikuiset",
        "Omaishoitajat",
        "Maahan muuttaneet",
        "Päihteitä käyttävät",
        "Vammaiset ihmiset",
        "Työttömät",
        "Velkaantuneet",
        "Asunnottomat",
        "Lapsiperheet",
        "Mielenterveyskuntoutujat",
    ),
    "sv": (
        "Äldre",
        "Ensamförsörjare",
        "Unga vuxna",
        "Närståendevårdare",
        "Invandrare",
        "Personer med missbruk",
        "Personer med funktionsnedsättning",
        "Arbetslösa",
        "Skuldsatta",
        "Bostadslösa",
        "Barnfamiljer",
        "Personer i psykisk rehabilitering",
    ),
    "en": (
        "Older people",
        "Single parents",
        "Young adults",
        "Family carers",
        "Immigrants",
        "People who use substances",
        "Disabled people",
        "Unemployed people",
        "People in debt",
        "Homeless people",
        "Families with children",
        "People in mental health rehabilitation",
    ),
}
WHAT: dict[str, _Parts] = {
    "fi": (
        "eivät saa asuntoa luottotietojen takia",
        "eivät pääse palveluihin ilman verkkopankkia",
        "jäävät ilman kyytiä lääkäriin",
        "odottavat neuvontaa kuukausia",
        "eivät saa vapaapäiviä, kun sijaisia ei ole",
        "jäävät ilman tulkkia vastaanotolla",
        "eivät tiedä, mistä tukea haetaan",
        "joutuvat täyttämään samat lomakkeet monta kertaa",
        "jäävät yksin kotiutuksen jälkeen",
        "saavat apua hyvin toimivasta lähitorista",
        "eivät löydä edullista vuokra-asuntoa",
        "menettävät toimeentulotuen viivästysten takia",
        "pitävät kahvilaryhmää tärkeänä",
        "eivät pääse harrastuksiin maksujen takia",
    ),
    "sv": (
        "får ingen bostad på grund av kreditupplysningen",
        "når inte tjänsterna utan nätbank",
        "blir utan skjuts till läkaren",
        "väntar på rådgivning i månader",
        "får inga lediga dagar då vikarier saknas",
        "blir utan tolk på mottagningen",
        "vet inte var man ansöker om stöd",
        "måste fylla i samma blanketter många gånger",
        "blir ensamma efter hemförlovningen",
        "får hjälp av ett närtorg som fungerar",
        "hittar ingen förmånlig hyresbostad",
        "går miste om utkomststöd på grund av dröjsmål",
        "tycker att kafégruppen är viktig",
        "kan inte delta i hobbyer på grund av avgifter",
    ),
    "en": (
        "get no flat because of their credit record",
        "cannot reach services without online banking",
        "are left without a ride to the doctor",
        "wait for advice for months",
        "get no days off, as there are no substitutes",
        "are left without an interpreter at appointments",
        "do not know where to apply for support",
        "have to fill in the same forms many times",
        "are left alone after leaving hospital",
        "get help from a service point that works well",
        "find no affordable flat to rent",
        "lose income support because of delays",
        "find the café group important",
        "cannot take up hobbies because of the fees",
    ),
}
_WHERE: dict[str, _Parts] = {
    "fi": ("kylissä", "keskustassa", "pienissä kunnissa", "haja-asutusalueella", "lähiöissä"),
    "sv": ("i byarna", "i centrum", "i små kommuner", "i glesbygden", "i förorterna"),
    "en": ("in the villages", "in the centre", "in small towns", "in sparsely settled areas", "in suburbs"),
}
_SO: dict[str, _Parts] = {
    "fi": (
        "Tilanne on jatkunut pitkään.",
        "Sama toistuu monella.",
        "Tänä syksynä tämä on yleistynyt.",
        "Yhteistyö kunnan kanssa ei toimi.",
        "Moni luovuttaa ennen kuin apu tulee.",
    ),
    "sv": (
        "Så har det varit länge.",
        "Samma upprepas för många.",
        "I höst har det blivit vanligare.",
        "Samarbetet med kommunen fungerar inte.",
        "Många ger upp innan hjälpen kommer.",
    ),
    "en": (
        "It has been so for long.",
        "The same happens to many.",
        "This autumn it has become more common.",
        "Cooperation with the municipality does not work.",
        "Many give up before help comes.",
    ),
}
TRIED = {"fi": "Ohjattu neuvontaan.", "sv": "Hänvisats till rådgivning.", "en": "Referred to advice."}
ASKED_FOR = {"fi": "Lähtö iltaan kylille.", "sv": "En tur på kvällen.", "en": "A service in the evening."}

Topic = tuple[int, int]
"""Who and what, by their places in the lists."""


def topic(chance: Random) -> Topic:
    """Any matter."""
    return chance.randrange(len(WHO["fi"])), chance.randrange(len(WHAT["fi"]))


def title(about: Topic, language: str = "fi") -> str:
    """A matter in a few words."""
    return f"{WHO[language][about[0]]} {WHAT[language][about[1]]}"


def written(about: Topic, language: str, chance: Random) -> str:
    """An observation's text."""
    where, more = chance.choice(_WHERE[language]), chance.sample(_SO[language], 2)
    return f"{title(about, language)} {where}. {' '.join(more)}"
