"""Facts of a county's year and council term."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.codes import Aspect, Need, ObservationType, ServiceTask, TargetGroup
from bot.domain.evidence.facts import facts_hash
from bot.domain.evidence.municipal import DoneProposal
from bot.domain.evidence.published import Counts, Published
from bot.domain.evidence.report import (
    CountsState,
    Group,
    PlannedAction,
    ReportedProposal,
    ReportFacts,
    answers_of,
    councillor_facts,
    messages_of,
    recipients_of,
)
from bot.domain.evidence.silence import Cell, Known, Row, Silence
from bot.domain.publication import Written
from bot.domain.suppression import WITHHELD

HOUSING = Published(
    number="J-2026-0001",
    version=1,
    published_on=date(2026, 3, 12),
    tone="worry",
    need="SHL11_02",
    aspects=("RIGHTS", "ACCESS"),
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


HEARD = (ServiceTask.TYOIK, ServiceTask.LAPERH, ServiceTask.IAKK)


def _finnish(title: str, summary: str, conclusion: str = "", ask: str = "") -> dict[str, Written]:
    return {"fi": Written(title=title, summary=summary, conclusion=conclusion, ask=ask)}


DISTANCES = replace(
    HOUSING,
    number="J-2026-0002",
    published_on=date(2026, 5, 20),
    need="SHL11_01",
    aspects=("ACCESS", "NEED"),
    weakest=False,
    areas=("Itä-Kainuu",),
    words=_finnish(
        "Palveluihin ei pääse ilman omaa autoa",
        "Iltavuorot on lakkautettu, ja kuljetuspalvelu kattaa vain osan asioinneista. "
        "Iäkkäät jättävät käyntejä tekemättä.",
        "Palvelujen aukioloa ja joukkoliikennettä pitää sovittaa yhteen.",
        "Joukkoliikenteen kilpailutuksessa kuullaan sosiaalihuoltoa.",
    ),
)
DEBT = replace(
    HOUSING,
    number="J-2026-0003",
    published_on=date(2026, 9, 3),
    need="SHL11_03",
    aspects=("COOP", "RULES"),
    weakest=True,
    areas=(),
    words=_finnish(
        "Ulosotto vie rahan ennen vuokraa",
        "Maksupäivät eivät osu yhteen, ja vuokra jää maksamatta vaikka tulot riittäisivät. "
        "Tieto ei kulje viranomaisten välillä.",
        "Maksupäivien yhteensovittaminen on viranomaisten yhteinen asia.",
    ),
)
VOICE = replace(
    HOUSING,
    number="J-2026-0004",
    published_on=date(2026, 10, 15),
    need="SHL11_04",
    aspects=("VOICE", "EFFECT"),
    weakest=True,
    areas=("Kajaani",),
    words=_finnish(
        "Päätöksen perusteita ei ymmärretä",
        "Päätöskirje on pitkä, ja muutoksenhaun mahdollisuus jää huomaamatta. Asiakas luopuu avusta.",
        "Päätösten kieltä voidaan selkeyttää omin päätöksin.",
    ),
)
JOINT = replace(
    HOUSING,
    number="J-2026-0005",
    published_on=date(2026, 11, 4),
    tone="joy",
    need="SHL11_03",
    aspects=("GOOD", "COOP"),
    weakest=False,
    areas=("Kajaani",),
    words=_finnish(
        "Yhteinen vastaanotto säästää asiakkaan matkoja",
        "Velkaneuvoja ja sosiaalityöntekijä tapaavat asiakkaan samalla kerralla kirjastossa. "
        "Aika saadaan viikossa.",
        "Käytäntö voidaan ottaa käyttöön muissakin kunnissa.",
    ),
)
WALK_IN = replace(
    HOUSING,
    number="J-2026-0006",
    published_on=date(2027, 1, 8),
    tone="joy",
    need="SHL11_08",
    aspects=("GOOD",),
    weakest=False,
    areas=("Itä-Kainuu",),
    words={
        "sv": Written(
            title="Mottagning utan tidsbokning når unga",
            summary="Man får komma in från gatan. Många kommer för första gången.",
            conclusion="",
            ask="",
        )
    },
)

PUBLISHED = (HOUSING, DISTANCES, DEBT, VOICE, JOINT, WALK_IN)

WAITING = ReportedProposal(
    number="E-2026-0003",
    title="Maksusuunnitelma riittää asunnon saamiseen",
    recipient="Kajaanin vuokrataloyhtiö",
    state="sent",
    sent_on=date(2026, 11, 20),
    answer="",
    answered_on=None,
    days=41,
    waits=True,
    until=None,
    reason="",
    shl7="SHL7_2",
)
REFUSED = replace(
    WAITING,
    number="E-2026-0001",
    title="Illan viimeinen bussi ajetaan talvellakin",
    recipient="Kajaanin kaupunki, joukkoliikenne",
    state="answered_no",
    sent_on=date(2026, 2, 2),
    answer="answered_no",
    answered_on=date(2026, 2, 23),
    days=21,
    waits=False,
    reason="Liikenne kilpailutetaan vasta keväällä 2028.",
    shl7="SHL7_3",
)
PROMISED = replace(
    REFUSED,
    number="E-2026-0006",
    title="Päätöskirjeet kirjoitetaan selkokielellä",
    recipient="Hyvinvointialueen viestintä",
    state="in_progress",
    sent_on=date(2026, 8, 3),
    answer="answered_partly",
    answered_on=date(2026, 8, 15),
    days=12,
    until=date(2027, 3, 31),
    reason="Aloitetaan toimeentulotuen päätöksistä.",
    shl7="SHL7_2",
)
CARRIED_OUT = replace(
    REFUSED,
    number="E-2026-0002",
    title="Velkaneuvoja tapaa asiakkaita kirjastossa",
    recipient="Hyvinvointialueen sosiaalipalvelut",
    state="evaluated",
    answer="answered_yes",
    days=9,
    reason="Sovittu kirjaston kanssa.",
    shl7="SHL7_2",
)
LAPSED = replace(
    REFUSED,
    number="E-2026-0005",
    title="Kelan palvelupiste avoinna kerran kuussa",
    recipient="Kansaneläkelaitos",
    state="lapsed",
    answer="",
    answered_on=None,
    days=120,
    reason="Vastausta ei saatu kolmella pyynnöllä.",
    shl7="SHL7_3",
)
MADE = replace(
    WAITING,
    number="E-2026-0009",
    title="",
    recipient="",
    state="put_forward",
    sent_on=None,
    days=8,
    waits=False,
    shl7="",
)

PROPOSALS = (PROMISED, CARRIED_OUT, REFUSED, WAITING, LAPSED, MADE)

DONE = DoneProposal(
    number="E-2026-0002",
    title="Velkaneuvoja tapaa asiakkaita kirjastossa",
    changed="Vastaanotto on kirjastossa joka toinen tiistai.",
    where="Kajaanin pääkirjasto",
    since=date(2026, 4, 7),
    effect="Ensimmäinen aika saadaan viikossa.",
)

COUNTS = Counts(
    release="R-2027-0001",
    period="2026",
    audience="organisation",
    hash="5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
    observations=5,
    reporters=3,
    tables={
        "total": {"ALL": 64},
        "type": {code.value: count for code, count in zip(ObservationType, (12, 41, 11), strict=True)},
        "need_main": {
            code.value: {"SHL11_01": 11, "SHL11_02": 17, "SHL11_03": 14}.get(code.value, WITHHELD)
            for code in Need
        },
        "aspect": {
            **{code.value: 9 if code in (Aspect.ACCESS, Aspect.RIGHTS) else WITHHELD for code in Aspect},
            "NONE": WITHHELD,
        },
        "area": {"Länsi-Kainuu": 38, "Itä-Kainuu": 21, "COUNTY": WITHHELD, "NONE": WITHHELD},
        "service_task": {"TYOIK": WITHHELD},
    },
)

CONCLUSIONS = (
    PlannedAction(
        goal="Maksuhäiriö ei estä asunnon saamista.",
        action="Sovitaan vuokranantajien kanssa maksusuunnitelmasta vakuuden rinnalla.",
        responsible="Sosiaalipalvelujen johtaja",
        measure="Hylätyt vuokrahakemukset: nyt puolet, tavoite neljännes.",
        timetable="syyskuu 2027",
        preventive="YES",
        cost="Ei lisäkustannuksia.",
    ),
    PlannedAction(
        goal="Jokainen ymmärtää saamansa päätöksen.",
        action="Päätöspohjat kirjoitetaan selkokielellä ja kokeillaan asiakkaiden kanssa.",
        responsible="Viestintäjohtaja",
        measure="Yhteydenotot päätöksen sisällöstä vähenevät viidenneksen.",
        timetable="vuoden 2027 loppuun",
        preventive="",
        cost="",
    ),
)

_AREAS = ("Länsi-Kainuu", "Itä-Kainuu")


def _row(code: str, *words: Known) -> Row:
    return Row(
        code=code,
        cells=tuple(Cell(areas=(area,), word=word) for area, word in zip(_AREAS, words, strict=True)),
    )


SILENCE = Silence(
    until="2026-Q4",
    areas=_AREAS,
    tasks=tuple(
        _row(code.value, Known.ENOUGH if code in HEARD else Known.UNKNOWN, Known.UNKNOWN)
        for code in ServiceTask
    ),
    target_groups=tuple(_row(code.value, Known.UNKNOWN, Known.UNKNOWN) for code in TargetGroup),
    uncovered={code.value: _AREAS for code in ServiceTask},
)
UNHEARD = Silence(until="", areas=("COUNTY",), tasks=(), target_groups=(), uncovered={})

_ANSWERS = answers_of(PROPOSALS)

YEAR = ReportFacts(
    kind="year",
    level="organisation",
    period="2026",
    first=date(2026, 1, 1),
    last=date(2026, 12, 31),
    as_of=date(2027, 1, 25),
    messages=messages_of(PUBLISHED, _ANSWERS, (DONE,), CountsState.TOLD, COUNTS),
    published=PUBLISHED,
    groups=(
        Group(name="Länsi-Kainuu", municipalities=("Kajaani", "Paltamo", "Sotkamo")),
        Group(
            name="Itä-Kainuu",
            municipalities=("Hyrynsalmi", "Kuhmo", "Puolanka", "Ristijärvi", "Suomussalmi"),
        ),
    ),
    names={"Kajaani": "Kajana", "Sotkamo": "Sotkamo"},
    proposals=PROPOSALS,
    recipients=recipients_of(PROPOSALS),
    done=(DONE,),
    counts_state=CountsState.TOLD,
    counts=COUNTS,
    later=("target_group", "sector", "extent", "trend", "actor"),
    conclusions=CONCLUSIONS,
    silence=SILENCE,
    unchecked=0,
    meetings=(date(2026, 3, 5), date(2026, 6, 11), date(2026, 9, 10), date(2026, 12, 10)),
    released_on=date(2027, 1, 14),
    professionals=27,
)

_NO_ANSWERS = answers_of(())

QUIET = replace(
    YEAR,
    messages=messages_of((), _NO_ANSWERS, (), CountsState.UNPUBLISHED, None),
    published=(),
    names={},
    proposals=(),
    recipients=(),
    done=(),
    counts_state=CountsState.UNPUBLISHED,
    counts=None,
    later=(),
    conclusions=(),
    silence=UNHEARD,
    meetings=(),
    released_on=None,
    professionals=None,
)
"""A year in which nothing was published, asked or written."""

_FEW = replace(COUNTS, tables={"total": {"ALL": WITHHELD}, "type": {"POS": WITHHELD, "NEG": WITHHELD}})
FEW = replace(
    QUIET,
    messages=messages_of((VOICE,), answers_of((WAITING,)), (), CountsState.FEW, _FEW),
    published=(VOICE,),
    names={"Kajaani": "Kajana"},
    groups=(),
    proposals=(WAITING,),
    recipients=recipients_of((WAITING,)),
    counts_state=CountsState.FEW,
    counts=_FEW,
    conclusions=CONCLUSIONS[:1],
    released_on=date(2027, 1, 14),
)
"""Three observations in a year: what was asked is told, and why there are no figures."""

TERM = replace(
    YEAR,
    kind="term",
    level="public",
    period="2025-2029",
    first=date(2025, 1, 1),
    last=date(2028, 12, 31),
    as_of=date(2029, 1, 25),
    counts=replace(COUNTS, period="2025-2029", audience="public", release="R-2029-0002"),
    later=(),
    messages=replace(YEAR.messages, release="R-2029-0002"),
    conclusions=(),
)

SCENES: dict[str, Any] = {
    "year": YEAR,
    "year_quiet": QUIET,
    "year_few": FEW,
    "term": TERM,
    "councillor": councillor_facts(YEAR, facts_hash(YEAR)),
    "councillor_draft": councillor_facts(TERM, facts_hash(TERM)),
}


def fullest() -> Any:
    """The page of a councillor at its longest: every field as long as it may be."""
    words = ("Sanoja riittää tähän lauseeseen. " * 20).strip()

    def long(characters: int) -> str:
        return words[: characters - 1].rstrip() + "."

    publications = [
        replace(
            HOUSING,
            number=f"J-2026-{n:04d}",
            tone="joy" if n == 3 else "worry",
            words={"fi": Written(title=long(80), summary=long(600), conclusion=long(90), ask=long(300))},
        )
        for n in (1, 2, 3)
    ]
    planned = PlannedAction(
        goal=long(200),
        action=long(300),
        responsible=long(100),
        measure=long(300),
        timetable=long(60),
        preventive="YES",
        cost=long(200),
    )
    done = replace(DONE, title=long(80), effect=long(90))
    for found, carried in ((publications, (done,)), (publications, ())):
        messages = messages_of(found, _ANSWERS, carried, CountsState.TOLD, COUNTS)
        whole = replace(YEAR, messages=messages, conclusions=(planned,) * 9)
        yield councillor_facts(whole, facts_hash(whole))
