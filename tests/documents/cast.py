"""Facts as a county might have them."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.codes import Need, ServiceTask, TargetGroup
from bot.domain.evidence.facts import Named
from bot.domain.evidence.letter import LetterFacts
from bot.domain.evidence.municipal import (
    AreaKind,
    Bond,
    CountsState,
    DoneProposal,
    MunicipalFacts,
    Plans,
    ReportArea,
    SentProposal,
)
from bot.domain.evidence.pack import AgendaItem, Effect, Field, OpenProposal, PackFacts, Weighed
from bot.domain.evidence.published import Counts, Published
from bot.domain.evidence.silence import Cell, Known, Row, Silence
from bot.domain.publication import Written
from bot.domain.suppression import WITHHELD
from tests.documents import report_cast
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

HOME = Published(
    number="J-2026-0002",
    version=1,
    published_on=date(2026, 11, 30),
    tone="worry",
    need="SHL11_02",
    aspects=("ACCESS",),
    weakest=False,
    areas=(),
    words={
        "fi": Written(
            title="Vuokra-asunto jää saamatta",
            summary="Vanha maksuhäiriö estää vuokrasopimuksen, vaikka velat on järjestelty.",
            conclusion="Luottotiedot ratkaisevat enemmän kuin maksukyky.",
            ask="",
        ),
        "sv": Written(
            title="Man får ingen hyresbostad",
            summary="En gammal betalningsanmärkning hindrar ett hyresavtal fast skulderna är ordnade.",
            conclusion="",
            ask="",
        ),
    },
)

LETTER = LetterFacts(
    number="E-2026-0003",
    as_of=date(2026, 12, 2),
    recipient="Kaupungin vuokrataloyhtiö",
    carrier="Asumisen työryhmä",
    what="Vuokrataloyhtiöiden kanssa sovitaan, että maksusuunnitelma riittää asunnon saamiseen.",
    goal="Asunnon saaneet kymmenestä hakijasta, joilla on maksuhäiriö.",
    baseline="2",
    target="6",
    target_by=date(2027, 6, 30),
    phenomenon=HOME,
    answer_by=date(2026, 12, 21),
    units="",
    shl7="SHL7_2",
)

KAJAANI = ReportArea(
    kind=AreaKind.MUNICIPALITY,
    name="Kajaani",
    swedish="Kajana",
    group="Kajaanin seutu",
    members={"Kajaani": "Kajana"},
)

WAITING = SentProposal(
    number="E-2026-0003",
    title="Maksusuunnitelma riittää asunnon saamiseen",
    bond=Bond.ASKED,
    recipient="Kajaanin vuokrataloyhtiö",
    state="sent",
    sent_on=date(2026, 11, 20),
    answer="",
    days=45,
    waits=True,
    until=date(2026, 12, 21),
    reason="",
)
REFUSED = replace(
    WAITING,
    number="E-2026-0001",
    title="Illan viimeinen bussi ajetaan talvellakin",
    recipient="Kajaanin kaupunki, joukkoliikenne",
    state="answered_no",
    answer="answered_no",
    days=21,
    waits=False,
    until=None,
    reason="Liikenne kilpailutetaan vasta keväällä 2028.",
)
PROMISED = replace(
    WAITING,
    number="E-2026-0006",
    title="Päätöskirjeet kirjoitetaan selkokielellä",
    bond=Bond.COUNTY,
    recipient="Hyvinvointialueen viestintä",
    state="in_progress",
    answer="answered_partly",
    days=12,
    waits=False,
    until=date(2027, 3, 31),
    reason="Aloitetaan toimeentulotuen päätöksistä.",
)
DONE = DoneProposal(
    number="E-2026-0002",
    title="Velkaneuvoja tapaa asiakkaita kirjastossa",
    changed="Vastaanotto on kirjastossa joka toinen tiistai.",
    where="Kajaanin pääkirjasto",
    since=date(2026, 10, 6),
    effect="Ensimmäinen aika saadaan viikossa.",
)

WORRY = Published(
    number="J-2026-0004",
    version=1,
    published_on=date(2026, 11, 12),
    tone="worry",
    need="SHL11_02",
    aspects=("RIGHTS",),
    weakest=True,
    areas=("Kajaani", "Sotkamo"),
    words={
        "fi": Written(
            title="Vuokra-asunto jää saamatta maksuhäiriön takia",
            summary="Vanha maksuhäiriö estää vuokrasopimuksen myös silloin, kun velat on jo järjestelty. "
            "Ihmiset asuvat tuttavien luona ja siirtyvät paikasta toiseen. Eniten tämä koskee nuoria.",
            conclusion="Luottotietojen painoa vuokrasopimuksissa kannattaa arvioida uudelleen.",
            ask="Vuokranantajat hyväksyvät maksusuunnitelman vakuuden rinnalla.",
        ),
        "sv": Written(
            title="Ingen hyresbostad på grund av en betalningsanmärkning",
            summary="En gammal betalningsanmärkning hindrar ett hyresavtal också när skulderna är ordnade. "
            "Människor bor hos bekanta. Mest gäller det unga.",
            conclusion="Kreditupplysningarnas vikt i hyresavtal bör övervägas på nytt.",
            ask="Hyresvärdarna godtar en betalningsplan vid sidan av säkerheten.",
        ),
    },
)
JOY = replace(
    WORRY,
    number="J-2026-0005",
    published_on=date(2026, 12, 1),
    tone="joy",
    need="SHL11_03",
    areas=(),
    words={
        "fi": Written(
            title="Yhteinen vastaanotto säästää asiakkaan matkoja",
            summary="Velkaneuvoja ja sosiaalityöntekijä tapaavat asiakkaan samalla kerralla.",
            conclusion="",
            ask="",
        )
    },
)
EARLIER = replace(
    WORRY,
    number="J-2026-0001",
    published_on=date(2026, 5, 4),
    areas=("Kajaanin seutu",),
    words={"sv": Written(title="Sista bussen går för tidigt", summary="-", conclusion="", ask="")},
)

SILENCE_NEAR = Silence(
    until="2026-Q4",
    areas=("Kajaanin seutu",),
    tasks=tuple(
        Row(
            code=code.value,
            cells=(
                Cell(
                    areas=("Kajaanin seutu",),
                    word=Known.ENOUGH if code in (ServiceTask.TYOIK, ServiceTask.LAPERH) else Known.UNKNOWN,
                ),
            ),
        )
        for code in ServiceTask
    ),
    target_groups=tuple(
        Row(code=code.value, cells=(Cell(areas=("Kajaanin seutu",), word=Known.UNKNOWN),))
        for code in TargetGroup
    ),
    uncovered={code.value: ("Kajaanin seutu",) for code in ServiceTask},
)
NOTHING_KNOWN = Silence(until="", areas=("COUNTY",), tasks=(), target_groups=(), uncovered={})

MUNICIPAL = MunicipalFacts(
    area=KAJAANI,
    period="2026-Q4",
    as_of=date(2027, 1, 4),
    asked=(WAITING, REFUSED),
    concerning=(PROMISED,),
    more_proposals=2,
    worries=(WORRY,),
    joys=(JOY,),
    others=(EARLIER,),
    more_published=1,
    plans=Plans(
        language="fi",
        lines=(
            "Kokeillaan yhteistä vastaanottoa myös Lohtajan palvelupisteessä.",
            "Sovitaan vuokranantajien kanssa tapaamisesta helmikuussa.",
        ),
    ),
    done=(DONE,),
    counts_state=CountsState.TOLD,
    counts=Counts(
        release="R-2027-0001",
        period="2026-Q4",
        audience="organisation",
        hash="5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
        observations=5,
        reporters=3,
        tables={"total": {"ALL": 28}, "area": {"Kajaanin seutu": WITHHELD}},
    ),
    silence=SILENCE_NEAR,
    meeting=date(2027, 3, 11),
    names={"Kajaani": "Kajana", "Sotkamo": "Sotkamo"},
)

MUNICIPAL_QUIET = replace(
    MUNICIPAL,
    area=ReportArea(kind=AreaKind.COUNTY, name="COUNTY", swedish="COUNTY", group="", members={}),
    asked=(),
    concerning=(),
    more_proposals=0,
    worries=(),
    joys=(),
    others=(),
    more_published=0,
    plans=None,
    done=(),
    counts_state=CountsState.UNPUBLISHED,
    counts=None,
    silence=NOTHING_KNOWN,
    meeting=None,
    names={},
)
MUNICIPAL_FEW = replace(
    MUNICIPAL_QUIET,
    area=replace(KAJAANI, kind=AreaKind.GROUP, name="Muu Kainuu", swedish="Muu Kainuu", group="Muu Kainuu"),
    concerning=(replace(REFUSED, bond=Bond.PUBLISHED, title=None, recipient="", reason=None),),
    counts_state=CountsState.FEW,
    counts=Counts(
        release="R-2027-0001",
        period="2026-Q4",
        audience="organisation",
        hash="5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
        observations=5,
        reporters=3,
        tables={"total": {"ALL": WITHHELD}},
    ),
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
    "municipal": MUNICIPAL,
    "municipal_quiet": MUNICIPAL_QUIET,
    "municipal_few": MUNICIPAL_FEW,
    "letter": LETTER,
    "letter_spread": replace(LETTER, units="Sotkamo ja Kuhmo", answer_by=None, carrier="", phenomenon=None),
    **report_cast.SCENES,
}
"""Facts of which each document is kept."""

FULL = replace(
    PACK,
    items=tuple(replace(TOLD, number=f"I-2026-{n:04d}") for n in range(7)),
    promises=tuple(replace(ASKED, number=f"E-2026-{n:04d}") for n in range(60)),
)
"""The largest pack: seven items, and sixty open proposals."""
