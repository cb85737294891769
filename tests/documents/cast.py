"""Facts as a county might have them."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.codes import Need
from bot.domain.evidence.facts import Named
from bot.domain.evidence.letter import Background, LetterFacts
from bot.domain.evidence.pack import AgendaItem, Effect, Field, OpenProposal, PackFacts, Weighed
from bot.domain.suppression import WITHHELD
from tests.documents.silences import WHOLE, group, nothing_counted

ASKED = OpenProposal(
    number="E-2026-0003",
    title="Maksusuunnitelma riittää asunnon saamiseen",
    recipient="Kaupungin vuokrataloyhtiö",
    state="sent",
    days=43,
    until=date(2026, 12, 21),
)
DRAFT = OpenProposal(
    number="E-2026-0009", title="=1+1 illan viimeinen bussi", recipient="", state="draft", days=1, until=None
)

TOLD = AgendaItem(
    number="I-2026-0002",
    title="Palveluihin ei pääse ilman omaa autoa",
    summary="Etäisyydet ovat pitkiä.\nKuljetuksesta ei ole sovittu.",
    observations=12,
    votes=3,
    weighed=Weighed(units=4, municipalities=3, rights=True, weakest=True, days=61),
    proposals=(Named(number="E-2026-0003", title="Maksusuunnitelma riittää asunnon saamiseen"),),
)
FEW = AgendaItem(
    number="I-2026-0005",
    title=None,
    summary="",
    observations=WITHHELD,
    votes=0,
    weighed=None,
    proposals=(),
)

FIELD = Field(
    first=date(2026, 9, 1),
    last=date(2026, 11, 30),
    total=28,
    reporters=9,
    by_type={"POS": 6, "NEG": 15, "NEU": 7},
    by_need={code.value: 9 if code is Need.SHL11_02 else WITHHELD for code in Need},
)

PACK = PackFacts(
    day=date(2026, 12, 10),
    as_of=date(2026, 12, 2),
    following=date(2027, 3, 11),
    promises=(ASKED, replace(ASKED, number="E-2026-0004", title=None, state="in_progress", until=None)),
    others=(DRAFT,),
    items=(TOLD, FEW),
    review=(Named(number="I-2026-0001", title="Vuokra-asunto jää saamatta"),),
    good=(Named(number="I-2026-0006", title="Yhteinen vastaanotto toimii"),),
    effects=(Effect(number="E-2026-0001", title="Päätös selkokielelle", words="Yhteydenotot vähenivät."),),
    emerging=2,
    field=FIELD,
    silence=group(),
    observations=3,
    reporters=2,
)

LETTER = LetterFacts(
    number="E-2026-0003",
    as_of=date(2026, 12, 2),
    recipient="Kaupungin vuokrataloyhtiö",
    carrier="Asumisen työryhmä",
    what="Vuokrataloyhtiöiden kanssa sovitaan, että maksusuunnitelma riittää asunnon saamiseen.",
    goal="Puolet maksuhäiriön vuoksi hylätyistä saa asunnon kolmessa kuukaudessa.",
    phenomenon=Background(title="Vuokra-asunto jää saamatta", summary="Luottotiedot ratkaisevat."),
    answer_by=date(2026, 12, 21),
    units="",
    shl7="SHL7_2",
)

QUIET = replace(
    PACK,
    promises=(),
    others=(),
    items=(),
    review=(),
    good=(),
    effects=(),
    emerging=0,
    field=None,
    silence=nothing_counted(),
)

SCENES: dict[str, Any] = {
    "pack": PACK,
    "pack_quiet": QUIET,
    "pack_few": replace(
        QUIET, field=replace(FIELD, total=WITHHELD, reporters=WITHHELD), silence=group(WHOLE, ())
    ),
    "letter": LETTER,
    "letter_spread": replace(LETTER, units="Sotkamo ja Kuhmo", answer_by=None, carrier="", phenomenon=None),
}
"""Facts of which each document is kept."""

FULL = replace(
    PACK,
    items=tuple(replace(TOLD, number=f"I-2026-{n:04d}") for n in range(7)),
    promises=tuple(replace(ASKED, number=f"E-2026-{n:04d}") for n in range(60)),
)
"""The largest pack: seven items, and sixty open proposals."""
