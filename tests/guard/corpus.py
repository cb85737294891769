"""Sentences made from templates and invented data: always the same ones, as the seed is fixed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.domain.codes import Language

DATA = Path(__file__).parent / "data"
SIGNS = "-+YXWVUABCDEF"
DASHES = "-\u2010\u2011\u2013\u2014\u2212"
CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence and what must be found in it.

    Attributes:
        kind: of the finding, or "" for a clean sentence.
        match: the exact piece of the text that a finding must touch.
        level: what the guard must say at least; "pass" for a clean sentence.
        group: what the figures are gathered by.
    """

    text: str
    language: Language
    group: str
    kind: str = ""
    match: str = ""
    level: str = "pass"


def lines(name: str) -> list[str]:
    """The lines of one data file."""
    return [line for line in (DATA / name).read_text("utf-8").splitlines() if line.strip()]


PLACES = {
    slot: names.split()
    for slot, names in {
        "in": "Kajaanissa Oulussa Puolangalla Salossa Kemissä Mikkelissä Kuhmossa Inarissa Pellossa "
        "Vantaalla Iissä Lahdessa",
        "gen": "Kajaanin Oulun Puolangan Salon Kemin Mikkelin Kuhmon Inarin Pellon Vantaan Lahden Kotkan",
        "sv": "Vasa Åbo Korsnäs Borgå Karis Vanda Esbo Jakobstad Kristinestad Raseborg Sibbo Närpes",
        "en": "Kajaani Vantaa Turku Helsinki Oulu Salo Pello Mikkeli Espoo Kotka Rauma Lohja",
    }.items()
}


def sentences() -> list[Sentence]:
    """The whole corpus, in a fixed order."""
    chance = random.Random(20261124)  # noqa: S311 - no secret
    return [sentence for make in _MAKERS for sentence in make(chance)]


def _clean(chance: random.Random) -> Iterator[Sentence]:
    for line in lines("clean.txt"):
        language, text = line.split("|", 1)
        slots = [slot for slot in PLACES if f"{{{slot}}}" in text]
        for place in range(6 if slots else 2):
            filled = text
            for slot in slots:
                filled = filled.replace(f"{{{slot}}}", PLACES[slot][(place * 2 + chance.randrange(2)) % 12])
            if place and not slots:  # once more inside a longer text
                filled = f"{chance.choice(_OPENERS[Language(language)])} {filled}"
            yield Sentence(text=filled, language=Language(language), group="clean")
    for miss in lines("near_misses.txt"):
        for language in Language:
            for frame in _FRAMES[language]:
                yield Sentence(text=frame.format(miss), language=language, group="clean")


_OPENERS = {
    Language.FI: ["Tämä toistuu.", "Huomasimme keväällä:", "Tiimissä puhuttiin tästä."],
    Language.SV: ["Det här upprepas.", "Vi märkte på våren:", "Teamet talade om det här."],
    Language.EN: ["This repeats itself.", "We noticed in spring:", "The team talked about this."],
}
_FRAMES = {
    Language.FI: ["Ohjeessa lukee {} ja se on julkinen.", "Katso ({}) ennen kokousta.", "{} ei muutu."],
    Language.SV: ["I anvisningen står {} och den är offentlig.", "Se ({}) före mötet."],
    Language.EN: ["The guideline says {} and it is public.", "See ({}) before the meeting."],
}


def _must(
    text: str, language: Language, group: str, kind: str, match: str, *, level: str = "block"
) -> Sentence:
    return Sentence(text=text, language=language, group=group, kind=kind, match=match, level=level)


def _identity_code(chance: random.Random, sign: str) -> str:
    year = chance.randint(0, 24 if sign in "ABCDEF" else 99)
    digits = f"{chance.randint(1, 28):02}{chance.randint(1, 12):02}{year:02}"
    number = f"{chance.randint(900, 999)}"
    return digits + sign + number + CHECKS[int(digits + number) % 31]


_CODE_FRAMES = {
    Language.FI: [
        "Asiakkaan tunnus on {}.",
        "hetu {}",
        "({}) ei saanut aikaa",
        "{}:n hakemus hylättiin",
        "Hetu:{}, ja päätös puuttuu",
        "{}",
    ],
    Language.SV: ["Personbeteckningen är {}.", "klient ({}) väntar", "{}, beslut saknas"],
    Language.EN: ["The identity code is {}.", "client ({}) waits", "code:{}; no decision"],
}


def _codes(chance: random.Random) -> Iterator[Sentence]:
    for sign in SIGNS:
        for language in Language:
            for frame in _CODE_FRAMES[language]:
                code = _identity_code(chance, sign)
                for written in (code, code.lower(), f"{code[:6]} {sign} {code[7:]}"):
                    yield _must(frame.format(written), language, "identity codes", "HETU", written)
    for dash in DASHES:
        for frame in _CODE_FRAMES[Language.FI]:
            written = _identity_code(chance, "-").replace("-", dash)
            yield _must(frame.format(written), Language.FI, "identity codes", "HETU", written)


_PHONES = (
    "040 000 {}", "040000{}", "050-000 {}", "+358 40 000 {}", "+35850000{}", "+358 (0)45 000 {}",
    "00358 44 000 {}", "09 0000 {}", "(03) 000 {}", "0400 00 {}", "02 000 {}", "019 000 {}",
    "+46 70 000 {}", "045-000{}",
)  # fmt: skip
_PHONE_FRAMES = {
    Language.FI: [
        "Soita {}.",
        "puh. {}",
        "Äiti toivoo yhteydenottoa numeroon {}, kiitos",
        "Numero on {} ja {other}.",
    ],
    Language.SV: ["Ring {}.", "tfn {}", "Numret är {}, ring efter tolv"],
    Language.EN: ["Call {}.", "Phone: {}", "The number is {}; call later"],
}


def _phones(chance: random.Random) -> Iterator[Sentence]:
    for shape in _PHONES:
        for language in Language:
            for frame in _PHONE_FRAMES[language]:
                written = shape.format(f"{chance.randint(0, 9999):04}")
                text = frame.format(written, other="050 000 4321")
                yield _must(text, language, "phone numbers", "PHONE", written)


def _mails(chance: random.Random) -> Iterator[Sentence]:
    locals_ = ["maija.meikalainen", "matti_m", "m.korhonen", "tauno-testinen", "fatima77", "åsa.exempel"]
    hosts = ["esimerkki.fi", "posti.esimerkki.fi", "example.com", "exempel.se"]
    frames = {
        Language.FI: ["Vastaus osoitteeseen {}.", "({})", "sähköposti:{}"],
        Language.SV: ["Skriv till {}.", "e-post {}"],
        Language.EN: ["Write to {}.", "<{}> is hers"],
    }
    for local in locals_:
        for host in hosts:
            language = chance.choice(list(Language))
            for frame in frames[language]:
                for sign in ("@", "(at)"):
                    written = local + sign + host
                    yield _must(frame.format(written), language, "e-mail addresses", "EMAIL", written)


def _accounts(chance: random.Random) -> Iterator[Sentence]:
    for _ in range(30):
        account = f"{chance.randrange(10**14):014}"
        check = 98 - int(account + "151800") % 97
        whole = f"FI{check:02}{account}"
        grouped = " ".join(whole[at : at + 4] for at in range(0, 18, 4))
        language = chance.choice(list(Language))
        frame = {
            "fi": "Etuus meni tilille {}, eikä sitä saatu takaisin.",
            "sv": "Kontot är {}.",
            "en": "The account {} is closed.",
        }[language]
        for written in (whole, grouped, whole.lower(), grouped.replace(" ", "-")):
            yield _must(frame.format(written), language, "account numbers", "IBAN", written)


_ENDINGS = {"gen": "n", "all": "lle", "abl": "lta", "ade": "lla", "ela": "sta"}
_NAME_FRAMES = {
    "nom": ["Hakemuksen teki {} toissa viikolla.", "Eilen {} jäi ilman aikaa."],
    "gen": ["{} hakemus hylättiin kolmesti.", "Kävimme {} kotona syksyllä."],
    "all": ["{} ei vastattu.", "Päätös annettiin {} myöhässä."],
    "abl": ["{} evättiin kuljetuspalvelu."],
    "ade": ["Kun {} ei ole tulkkia, asia ei etene."],
    "ela": ["Olemme keskustelleet {} kokouksessa."],
}


def inflected(nominative: str, genitive: str) -> dict[str, str]:
    """A name in the cases of running text, from its two dictionary forms."""
    stem = genitive[:-1]
    front = not any(letter in stem.lower() for letter in "aou")
    forms = {
        case: stem + (ending.replace("a", "ä") if front else ending) for case, ending in _ENDINGS.items()
    }
    return {"nom": nominative, **forms}


def _first_names(chance: random.Random) -> Iterator[Sentence]:
    for group, name in (("first names", "first_names.txt"), ("rare first names", "rare_first_names.txt")):
        for line in lines(name):
            for case, form in inflected(*line.split()).items():
                text = chance.choice(_NAME_FRAMES[case]).format(form)
                yield _must(text, Language.FI, group, "NAME", form, level="warn")


def _full_names(chance: random.Random) -> Iterator[Sentence]:
    firsts = [line.split() for line in lines("first_names.txt")]
    for line in lines("surnames.txt"):
        nominative, genitive = line.split()
        for case, frames in _NAME_FRAMES.items():
            first = chance.choice(firsts)
            usual = f"{first[0]} {inflected(nominative, genitive)[case]}"
            turned = f"{genitive} {inflected(*first)[case]}"
            for written in (usual, turned):
                text = chance.choice(frames).format(written)
                yield _must(text, Language.FI, "full names", "NAME", written, level="warn")


_MAKERS = (_clean, _codes, _phones, _mails, _accounts, _first_names, _full_names)
