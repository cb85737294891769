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
        says={Need.SHL11_08: 1, Sector.TERV: 2},
        wide=True,
    ),
    Topic(
        name="doctor-access",
        fi="ei-saa-lääkär hoitoon-pääs hoitoonpääs hoitotakuu keikkalääk kiireettöm kiireetön-aika "
        "lääkäriaik lääkäriin-ei lääkäriin-pääs lääkäripula omalääkär terveysasema-sulj terveyskeskukseen "
        "terveyskeskuksen-puh",
        sv="får-ingen-läk husläkar hälsostationen-stäng icke-brådskande läkarbrist läkartid tid-till-läk "
        "tillgång-till-vård vårdgaranti",
        en="access-to-care care-guarantee doctor-appoint doctor-s-appoint family-doctor gp-appoint "
        "health-station-clos named-doctor see-a-doctor shortage-of-doctors",
        says={Need.SHL11_08: 2, Sector.TERV: 4},
    ),
    Topic(
        name="dental",
        fi="hammash hammasl hammassär hampaat hampai protees suun-terv särky-hamp",
        sv="munhälsa protes tandläk tandvärk tandvår tänder",
        en="dental dentist denture oral-health teeth tooth",
        says={Need.SHL11_08: 2, Sector.TERV: 4},
    ),
    Topic(
        name="discharge",
        fi="epäonnistunut-kotiut jatkohoitop kotiutet kotiuttam kotiutu sairaalasta-koti siirtoviiv "
        "takaisin-sairaal",
        sv="eftervårdspl hemförlov hemsändn skickades-hem skickas-hem skrivs-ut utskriv",
        en="back-to-hospital bed-block discharg leaving-hospital readmi sent-home-from transfer-delay",
        says={Need.SHL11_08: 2, Sector.TERV: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="rehabilitation",
        fi="aivohalv aivoverenv fysioter halvaus kuntoutu lääkinnälli puheter toimintater",
        sv="ergoter fysioter förlamn hjärninfarkt medicinsk-rehab rehabilit stroke talter",
        en="medical-rehab occupational-therap paralys physiother recovery-period rehabilitation "
        "speech-therap stroke",
        says={Need.SHL11_09: 2, Sector.TERV: 3},
    ),
    Topic(
        name="brain-injury",
        fi="aivovam aivovaurio epileps hahmott kognitii ms-tau muistivaik neurolog parkinson",
        sv="epilep hjärnskad kogniti minnessvår neurolog parkinson",
        en="acquired-brain brain-injur cogniti epilep neurolog parkinson",
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
        fi="fibromyalg harvinaissair kipu. kipuja kipupot kivut koronan-jälk krooni long-covid "
        "pitkäaikaissair väsymysoireyht",
        sv="kronisk långtidscovid långtidssjuk smärta smärtor sällsynt utmattningssyn",
        en="chronic fatigue-syndrome fibromyalg long-covid long-term-ill pain. rare-disease",
        says={Need.SHL11_08: 2, Sector.TERV: 2},
    ),
    Topic(
        name="cancer",
        fi="sytostaat syöpä syövän sädehoi",
        sv="cancer cellgift strålbehandl tumör",
        en="cancer chemother oncolog radiother tumour",
        says={Need.SHL11_08: 2, Need.SHL11_10: 1, Sector.TERV: 2},
    ),
    Topic(
        name="medication",
        fi="annosjak dosetti lääke. lääkeauto lääkehoi lääkejak lääkityk lääkitys lääkkeen lääkkeet. "
        "lääkkeitä pilleri reseptin",
        sv="dosdispens dosett läkemedel medicin piller recept. receptet",
        en="dose. doses dosette insulin medicat medicine pill-dispens pill. pills prescription",
        says={Need.SHL11_08: 2, Sector.TERV: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="end-of-life",
        fi="kotisairaal kuolev palliatiiv saattohoi viimeiset-päiv",
        sv="döende hemsjukhus livets-slut palliativ vård-i-livets",
        en="dying end-of-life home-hospital hospice palliative terminal-care",
        says={Need.SHL11_08: 2, Need.SHL11_10: 2, Sector.TERV: 3},
    ),
    Topic(
        name="ambulance",
        fi="ambulans ensihoi hälytyskesk hätänumer",
        sv="akutvård ambulans förstavård nödcentral nödnumm",
        en="ambulance emergency-call emergency-room first-care paramedic",
        says={Need.SHL11_06: 1, Sector.TERV: 3},
    ),
    Topic(
        name="patient-travel",
        fi="hoitomatk kela-kyyt kela-taks kelataks matka-omavast matkakorvau matkat-sairaal sairaalamatk "
        "sairaanhoitomat",
        sv="fpa-taxi reseersätt resor-till-sjukh sjukresor sjuktransport vårdresor",
        en="hospital-trip kela-taxi patient-transport travel-compens travel-reimburs travel-to-hospital "
        "trips-to-hospital",
        says={Need.SHL11_08: 1, Sector.KELA: 3, Sector.LIIK: 2, Sector.TERV: 1},
    ),
    Topic(
        name="weight-and-food",
        fi="aliravit anorek bulim laihtu paino. ravitsem syömishäir vajaaravit ylipain",
        sv="anorex bulim magrat näring. undernär viktnedg ätstörn övervikt",
        en="anorex bulimi eating-disorder losing-weight malnutri nutrition overweight underweight "
        "weight-loss",
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
