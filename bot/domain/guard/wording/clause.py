"""What the words around a Finnish name say of its case."""

import re

from bot.domain.guard.wording.sentence import Around

NOWHERE = Around()

_VERBS = """
    on oli ei sai jäi kävi tuli meni odotti odottaa asuu asui haki hakee kertoi kertoo sanoi sanoo
    soitti soittaa pyysi pyytää joutui joutuu menetti muutti muuttaa saa voi itki itkee lähti
    tarvitsee haluaa halusi pelkää pelkäsi kaatui valitti palasi palautti vastasi lupasi tapasi
    istui nukkui kääntyi totesi kirjoitti kuuli näki teki tekee maksoi maksaa otti ottaa ymmärtää
    alkoi yritti löysi puhui puhuu huusi päätti kysyi kysyy toi toivoi jaksaa pystyy hoitaa
    huolehtii odottelee opiskelee sairastui erosi kuoli syntyi kirjautui ilmoitti toivoo käyttää
"""
_VERB = re.compile(rf"\s(?:(?:{'|'.join(_VERBS.split())})\b|\w{{2,20}}(?:isi|ee|oi|ui|yi)\b)")
_STOPS = re.compile(r"\s?(?:[,.;:!?)\n\"”]|$)")
_SAID = re.compile(
    r"\b(?:sano|kerto|kysy|tote|vastas|valitti|arvel|selitti|on|oli|kävi|tuli|jäi|lähti|odotta)\w*\s$"
)
_MET = re.compile(r"\b(?:tapasi\w*|näi(?:n|mme)|kutsui\w*|vei(?:n|mme)|haimme|hain)\s$", re.IGNORECASE)
_TAKES_PART_AFTER = re.compile(
    r"\s(?:koskev\w+|varten|kohtaan|vastaan|kohti|(?:ei|eikä)\s\w+(?:ttu|tty|tu|ty|da|dä|ta|tä|ata|etä)\b"
    r"|\w+(?:taan|tään|daan|dään|ttiin|tiin|tettu|ttu|tty)\b)"
)
_PART_VERBS = (
    r"\b(?:ei|eivät|eikä|en|emme|ilman|ennen|autt\w+|tavoi\w+|ohja\w+|neuvo\w*|kuun\w+|odot\w+|pyy[dst]\w+"
    r"|kiit\w+|tuke\w+|tuettiin|hoi[dt]\w+|kius\w+|katso\w+|vaati\w*|kohde\w+|kohtel\w+|etsi\w*|haasta\w+"
    r"|puhut\w+|syyt\w+|huijat\w+|huijas\w+|uhka\w+|kehot\w+|koske\w+|edust\w+|kohta\w+)\s"
)
_TAKES_PART_BEFORE = re.compile(rf"{_PART_VERBS}(?:\w+\s){{0,3}}$", re.IGNORECASE)
_TAKES_PART_AT_ONCE = re.compile(rf"{_PART_VERBS}$", re.IGNORECASE)
_TAKES_ELA = re.compile(
    r"\b(?:huol\w+|kyse|kysymys|kerto\w*|kerro\w+|puhu\w*|puhe|lähet\w+|ilmoit\w+|kirjoit\w+|lausun\w+|tieto\w*|asia"
    r"|kuul\w+|valit\w+|maini\w+|sano\w+|keskust\w+|neuvottel\w+|päät\w+|kirja\w+|kuva\w*|pidä\w*|pitä\w*)\b",
    re.IGNORECASE,
)
_TAKES_ELA_AFTER = re.compile(
    r"\s(?:\w+\s)?(?:tehtiin|tehdään|puhut\w+|kerrot\w+|keskustel\w+|ilmoitet\w+|kirjoitet\w+|valitet\w+|oltiin|ollaan"
    r"|pidet\w+|ei\skuulu\b)"
)
_CONJUNCTION = re.compile(
    r"(?:^|[.!?:\n(\"”-]\s?|\b(?:ja|että|kun|jos|koska|mutta|vaikka|joten|eli|sekä|kuin)\s)$"
)


def does_something(name: Around) -> bool:
    """Return whether the words behind a name make it the subject of its clause."""
    return bool(_VERB.match(name.after)) and not _TAKES_PART_AFTER.match(name.after)


def is_met(name: Around) -> bool:
    """Return whether a name stands right behind a verb whose object it is as a whole: ``Tapasin Maijan``."""
    return bool(_MET.search(name.before))


def stops(name: Around) -> bool:
    """Return whether nothing of the clause follows."""
    return bool(_STOPS.match(name.after))


def takes_partitive(name: Around) -> bool:
    """Return whether what follows a name has it in the partitive: ``Maijaa ei kuultu``."""
    return bool(_TAKES_PART_AFTER.match(name.after))


def wants_partitive(name: Around) -> bool:
    """Return whether what stands before a name wants it in the partitive: ``Autoin eilen Maijaa``."""
    clause = _clause(name)
    told = _TAKES_PART_BEFORE.search(clause) and not _TAKES_ELA.search(clause)
    return bool(told or _TAKES_PART_AT_ONCE.search(clause))


def takes_elative(name: Around) -> bool:
    """Return whether what follows a name has it in the elative: ``Maijasta tehtiin ilmoitus``."""
    return bool(_TAKES_ELA_AFTER.match(name.after))


def wants_elative(name: Around) -> bool:
    """Return whether what stands before a name wants it in the elative: ``huolissaan Maijasta``."""
    return bool(_TAKES_ELA.search(_clause(name)))


def begins(name: Around) -> bool:
    """Return whether a name is the first word of its clause."""
    return bool(_CONJUNCTION.search(name.before))


def reports(name: Around) -> bool:
    """Return whether a verb whose subject follows it stands right before: ``sanoi Yasmin``."""
    return bool(_SAID.search(name.before))


def _clause(name: Around) -> str:
    return re.split(r"[.!?,;]", name.before)[-1]
