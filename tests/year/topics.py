"""What the year's observations are about: a few matters, each in three languages."""

from random import Random

TITLES = (
    "Maksuhäiriö estää vuokra-asunnon",
    "Palvelut vain verkossa",
    "Joukkoliikenne ei yllä kyliin",
    "Velkaneuvonta ruuhkautuu",
    "Nuoret jäävät ilman tukea",
    "Omaishoitajien vapaat jäävät pitämättä",
    "Päihdepalveluihin ei pääse",
    "Tulkkaus puuttuu vastaanotoilta",
)
_MATTERS: dict[str, tuple[str, ...]] = {
    "fi": (
        "Vuokra-asuntoa ei saa, jos luottotiedoissa on merkintä, ja ihmiset jäävät tuttavien luo.",
        "Palveluja saa vain verkossa, eivätkä ihmiset ilman laitteita osaa asioida niissä yksin.",
        "Bussit eivät kulje kyliin iltaisin, ja ihmiset jäävät palvelujen ulkopuolelle.",
        "Velkaneuvontaan joutuu odottamaan kuukausia, ja velat kasvavat sen aikana.",
        "Nuoret jäävät koulun jälkeen ilman tukea, kun paikkoja työpajoilla on liian vähän.",
        "Omaishoitajat eivät saa vapaitaan, koska sijaisia ei löydy pieniin kuntiin.",
        "Päihdepalveluihin on pitkä jono, ja motivaatio ehtii kadota odottaessa.",
        "Vastaanotoilla ei ole tulkkausta, ja asiat jäävät ihmisille epäselviksi.",
    ),
    "sv": (
        "Den som har en betalningsanmärkning får ingen hyresbostad, och många bor hos bekanta.",
        "Tjänsterna finns bara på nätet, och den som saknar dator klarar inte av dem ensam.",
        "Bussarna går inte till byarna på kvällarna, och människor blir utan service.",
        "Man väntar i månader på skuldrådgivning, och skulderna växer under tiden.",
        "Unga blir utan stöd efter skolan, då det finns för få platser i verkstäderna.",
        "Närståendevårdare får inte ut sina lediga dagar, då det saknas vikarier.",
        "Kön till missbrukarvården är lång, och motivationen hinner försvinna.",
        "Det finns ingen tolkning på mottagningarna, och mycket förblir oklart.",
    ),
    "en": (
        "Nobody with a default on record gets a rented flat, and people stay with friends.",
        "Services are only online, and people without devices cannot use them alone.",
        "Buses do not run to the villages in the evening, and people are left without services.",
        "People wait for debt advice for months, and their debts grow meanwhile.",
        "Young people are left without support after school, as there are too few places.",
        "Family carers cannot take their days off, as there are no substitutes.",
        "The queue for addiction services is long, and motivation fades while waiting.",
        "There is no interpreting at appointments, and matters remain unclear to people.",
    ),
}
_MORE: dict[str, tuple[str, ...]] = {
    "fi": ("Tilanne on jatkunut pitkään.", "Sama toistuu monella.", "Tänä syksynä tämä on yleistynyt."),
    "sv": ("Så har det varit länge.", "Samma upprepas för många.", "Det här har blivit vanligare."),
    "en": ("It has been so for long.", "The same happens to many.", "This has become more common."),
}
CODES: tuple[tuple[str, str], ...] = (
    ("SHL11_02", "ASUM"),
    ("SHL11_05", "SOSP"),
    ("SHL11_05", "SOSP"),
    ("SHL11_03", "TALOUS"),
    ("SHL11_06", "SOSP"),
    ("SHL11_04", "SOSP"),
    ("SHL11_07", "TERV"),
    ("SHL11_05", "TERV"),
)


def marker(n: int) -> str:
    """What makes one text known from all others."""
    return f"(teksti {n:03d})"


def written(topic: int, language: str, n: int, dice: Random) -> str:
    """The n-th observation's text."""
    return f"{_MATTERS[language][topic]} {dice.choice(_MORE[language])} {marker(n)}"
