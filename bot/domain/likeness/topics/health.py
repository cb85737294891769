"""Health care, illness, recovery."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

HEALTH = (
    Topic(
        name="health-care",
        fi="keskussair lähete lääkär osasto poliklin potila päivystyspol sairaal sairaanhoit terveyasem "
        "terveydenhu terveysas terveyskesk terveyspalv vastaanot yliopistosair",
        sv="akutmottag avdelning hälsocentral hälsostat hälsovårdsc läkar mottagning patient poliklinik "
        "remiss sjukhus sjuksköt sjukvård vårdcentral",
        en="clinic. clinics doctor health-cent health-serv hospital nurse. nurses. patient physician "
        "referral surgery ward. wards",
        says={Need.SHL11_08: 2, Sector.TERV: 2},
        wide=True,
    ),
    Topic(
        name="doctor-access",
        fi="aika-lääkär aikaa-ei-saa aikaa-lääkärille ajanvaraus-terv ei-saa-lääkär hoitoon-pääs "
        "hoitoonpääs hoitotakuu kahden-viikon-pääh keikkalääk kiireettöm kiireetön-aika kiireetön-vast "
        "kuukausien-pääh lääkäriaik lääkäriin-ei lääkäriin-pääs lääkäriin. lääkärijono lääkärille "
        "lääkäripula lääkärit. lääkäriä-ei omaan-lääk omalääkär sama-lääkäri takaisinsoitto-terv "
        "terveysasema-sulj terveyskeskuk vastaanottoaik viikkojen-pääh",
        sv="får-ingen-läk får-inte-läkar får-inte-tid husläkar hyrläkare hälsostationen-stäng "
        "icke-brådskande kö-till-läkar läkarbrist läkare-fattas läkare-på-ort läkarkö läkarna. läkartid "
        "mottagningstid månader-till-läk samma-läkare tid-till-hälso tid-till-läk tillgång-till-vård "
        "vårdgaranti",
        en="access-to-a-doctor access-to-care appointment-at-the-health appointment-with-a-doc "
        "care-guarantee doctor-appoint doctor-comes doctor-queue doctor-s-appoint doctors-are-missing "
        "family-doctor gp-appoint health-centre-appoint health-station-clos lack-of-doctors locum "
        "named-doctor no-doctor no-permanent-doctor same-doctor see-a-doctor shortage-of-doctors "
        "temporary-doctor weeks-for-a-doctor",
        says={Need.SHL11_08: 2, Sector.TERV: 4},
    ),
    Topic(
        name="dental",
        fi="hammash hammasl hammassär hampaat hampai protees suun-terv suunterveys särky-hamp",
        sv="munhygien munhälsa protes tandhälsa tandläk tandsjuk tandvärk tandvår tänder",
        en="dental dentist denture gum oral-health teeth tooth",
        says={Need.SHL11_08: 2, Sector.TERV: 4},
    ),
    Topic(
        name="discharge",
        fi="epäonnistunut-kotiut jatkohoitop kotihoitoa-ei-ole-järj kotiin-ilman kotiin-liian-aik "
        "kotiin-sairaal kotiutet kotiuttaa kotiuttam kotiutu lähetettiin-kotiin lähetetään-kotiin "
        "osastolta-koti palaa-osastol pyjama sairaalasta-kot siirtoviiv takaisin-sairaal taksilla-kotiin "
        "tyhjään-kot yöllä-kotiin",
        sv="eftervårdspl hem-från-sjukh hem-för-tidigt hem-till-tomt hem-utan-hjälp hemförlov hemskickad "
        "hemsändn skickades-hem skickas-hem skrivs-ut sänds-hem taxi-hem-på-natt utskriv",
        en="back-to-hospital bed-block discharg early-discharge from-the-ward home-by-taxi "
        "home-from-hospital home-from-the-hospital home-to-an-empty home-without leaving-hospital "
        "leaving-the-hospital nightgown pyjamas readmi sent-home transfer-delay",
        says={Need.SHL11_08: 2, Sector.TERV: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="rehabilitation",
        fi="aivohalv aivoinfark aivoverenv fysioter halvaus kotikuntoutus kuntoutu lääkinnälli puheter "
        "toimintater",
        sv="ergoter fysioter förlamn hemrehab hjärninfarkt medicinsk-rehab rehabilit stroke talter",
        en="home-rehab medical-rehab occupational-therap paralys physiother recovering recovery-period "
        "rehab-period rehabilitation speech-ther stroke",
        says={Need.SHL11_08: 2, Need.SHL11_09: 2, Sector.TERV: 3},
    ),
    Topic(
        name="brain-injury",
        fi="aivovam aivovaurio epileps hahmott kognitii ms-tau muistivaik neurolog parkinson",
        sv="epilep hjärnskad kogniti minnessvår minnet-svik neurolog parkinson",
        en="acquired-brain brain-damage brain-injur cogniti epilep head-injury neurolog parkinson",
        says={Need.SHL11_09: 3, Sector.TERV: 1},
    ),
    Topic(
        name="illness",
        fi="diabet diagnoo oiree oireil sairas sairau",
        sv="diabet diagnos insjuk sjuk. sjuka. sjukdom symptom",
        en="diabet diagnos disease ill. illness sick. symptom unwell",
        says={Need.SHL11_08: 1, Sector.TERV: 1},
        wide=True,
    ),
    Topic(
        name="long-term-illness",
        fi="dialyys fibromyalg harvinaissair keuhkosair kipu. kipuja kipupot kivut koronan-jälk krooni "
        "long-covid pitkä-covid pitkäaikaissair reuma sydänsair uupumusoir väsymysoireyht",
        sv="dialys hjärtsjuk kronisk långtidscovid långtidssjuk långvarigt-sjuk reumat smärta smärtor "
        "sällsynt utmattningssyn",
        en="chronic dialysis fatigue-syndrome fibromyalg heart-disease long-covid long-ill "
        "long-term-condition long-term-ill pain. rare-disease rheumat",
        says={Need.SHL11_08: 2, Sector.TERV: 2},
    ),
    Topic(
        name="cancer",
        fi="sytostaat syöpä syövän syövästä sädehoi",
        sv="cancer cellgift onkolog strålbehandl tumör",
        en="cancer chemother oncolog radiother tumour",
        says={Need.SHL11_08: 2, Need.SHL11_10: 1, Sector.TERV: 2},
    ),
    Topic(
        name="medication",
        fi="annosjak dosetti insuliini lääke. lääkeauto lääkehoi lääkejak lääkerobot lääkityk lääkitys "
        "lääkkeen lääkkeet-unoh lääkkeet. lääkkeitä pilleri reseptin unohtaa-lääk",
        sv="dosdispens dosering dosett insulin läkemedel medicin piller recept. receptet",
        en="dose. doses dosette forget-their-med forgets-medic insulin medicat medicine pill-box "
        "pill-dispens pill. pills prescription",
        says={Need.SHL11_08: 2, Sector.TERV: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="end-of-life",
        fi="kotisairaal kuolev kuolla-kotona palliatiiv saattohoi viimeiset-päiv",
        sv="dö-hemma döende hemsjukhus hospice livets-slut palliativ vård-i-livets",
        en="die-at-home dying end-of-life home-hospital hospice palliative terminal",
        says={Need.SHL11_08: 2, Need.SHL11_10: 2, Sector.TERV: 3},
    ),
    Topic(
        name="ambulance",
        fi="ambulans ensihoi hälytyksiä hälytyskesk hätänumer",
        sv="akutvård ambulans förstavård nödcentral nödnumm",
        en="ambulance emergency-call emergency-room first-care paramedic",
        says={Need.SHL11_06: 1, Sector.TERV: 3},
    ),
    Topic(
        name="patient-travel",
        fi="hoitomatk hoitoon-matk kela-kyydit kela-kyyt kela-taks kelan-taksi kelataks matka-keskussair "
        "matka-omavast matka-sairaal matkakorvau matkat-sairaal matkustaa-sair sairaalaan-matk "
        "sairaalamatk sairaanhoitomat",
        sv="fpa-ersatt fpa-taxi resa-till-sjuk resan-till-sjukh reseersätt resor-till-sjuk sjukresor "
        "sjuktransport vårdresor",
        en="distance-to-hosp hospital-trip journey-to-hosp kela-taxi patient-transport travel-compens "
        "travel-for-treat travel-reimburs travel-to-hospital travel-to-the-hosp trip-to-hospital "
        "trip-to-the-hosp trips-to-hospital",
        says={Need.SHL11_08: 1, Sector.KELA: 3, Sector.LIIK: 2, Sector.TERV: 1},
    ),
    Topic(
        name="weight-and-food",
        fi="aliravit anorek bulim laihtu paino. painonpudotus ravitsem syömishäir vajaaravit ylipain",
        sv="anorex bulim magrat näring. undernär viktnedg ätstörn ätstört övervikt",
        en="anorex bulimi eating-disorder losing-weight lost-weight malnourish malnutri nutrition "
        "overweight underweight weight-loss",
        says={Need.SHL11_08: 1, Sector.TERV: 2},
    ),
    Topic(
        name="laboratory",
        fi="laborator labra näytteeno rokotuk rokotus seulonn verikoke",
        sv="blodprov laborator provtagn screen vaccin",
        en="blood-sample blood-test laborator screening vaccin",
        says={Need.SHL11_08: 1, Sector.TERV: 3},
    ),
    Topic(
        name="contraception-health",
        fi="abort ehkäisyn ehkäisyväl raskaudenkesk seksuaaliterv",
        sv="abort graviditetsavbr preventivm sexuell-hälsa",
        en="abortion contracep sexual-health terminat-pregn",
        says={Need.SHL11_08: 1, Sector.TERV: 3},
    ),
    Topic(
        name="sleep-stress",
        fi="burn-out jaksamat jaksamis loppuun-pal stressi unettom uupum uupun",
        sv="orkar-inte stress. sömnlös utbränd utmatt",
        en="burn-out burnout exhaust insomnia sleepless-night stress. worn-out",
        says={Need.SHL11_08: 1},
    ),
)
