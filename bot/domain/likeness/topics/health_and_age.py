"""Illness, substances, disability, age, and those who care."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

HEALTH_AND_AGE = (
    Topic(
        name="substances",
        fi="päihde päihte päihty alkohol huume huumau juomi juova riippuvu raittiu selviämisas",
        sv="missbruk rusmed alkohol narkot beroendevår beroende. beroendearb dricka nykter droger "
        "drogmiss drogber drogprob drogan",
        en="substance alcohol drug. drugs. drinking addict sober intoxic",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
    ),
    Topic(
        name="substance-treatment",
        fi="katkaisu vieroitus vieroituk korvaushoi opioid päihdehoi päihdekunt",
        sv="avgift. avgiftning substitution opioid läkemedelsassist",
        en="detox withdrawal. substitution opioid rehab.",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
    ),
    Topic(
        name="gambling",
        fi="rahapel pelaami peliriip peliongel nettipel nettikasin peliv",
        sv="penningspel spelprob spelberoend spelande nätcasino nätkasin spelskuld",
        en="gambl betting casino gaming",
        says={Need.SHL11_08: 3, Sector.MIELP: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="mental-health",
        fi="mielenterv psykiatr masen ahdist psyko. psykoos terapia itsetuho psyykk psykolog",
        sv="mental psykiatr depress ångest psykos terapi självdestr psykisk psykolog",
        en="mental psychiat depress anxiety psychosis therap self-harm psycholog",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
    ),
    Topic(
        name="neurodivergence",
        fi="nepsy neuropsyk adhd autism kehitykselli",
        sv="neuropsyk npf adhd autism",
        en="neurodiver neuropsych adhd autis",
        says={Need.SHL11_09: 3, Need.SHL11_07: 1, Sector.TERV: 2},
    ),
    Topic(
        name="functional-capacity",
        fi="toimintaky työky aivovam aivoverenv kognitii hahmott oppimisvaik",
        sv="funktionsförm arbetsförm hjärnskad stroke kogniti inlärningssvår",
        en="functional functioning work-abilit brain-injur stroke cogniti learning-diff",
        says={Need.SHL11_09: 2, Sector.TERV: 1},
    ),
    Topic(
        name="health-care",
        fi="terveyskesk terveyasem terveysas terveydenhu sairaal lääkär diagnoo lähete osasto "
        "kotiutu kotiutet hoitaja. hoitajan neuvola. hammash erikoissair päivystyspol lääkehoi "
        "ensihoi",
        sv="hälsovårdsc hälsostation hälsocentral sjukhus sjukvård läkar diagnos remiss avdelning "
        "hemförlov tandvår specialsjuk akutmottag akutsjuk läkemedel",
        en="health-cent hospital doctor physician diagnos referral ward discharg dental clinic. "
        "nurse medicat",
        says={Need.SHL11_08: 1, Sector.TERV: 2},
    ),
    Topic(
        name="illness",
        fi="sairau sairas pitkäaikaissair",
        sv="sjuk. sjuka. sjukdom långtidssjuk",
        en="illness ill. sick disease",
        says={Need.SHL11_08: 1},
    ),
    Topic(
        name="disability",
        fi="vammai vamma. vamman kehitysvam liikuntavam näkövam kuulovam pyörätuol henkilökohtai avustaj vpl",
        sv="funktionshind funktionsneds handikap rullstol utvecklingsstör personlig. personliga "
        "synskad hörselskad assisten",
        en="disab wheelchair personal-assist assistant assistance intellectual impairment",
        says={Need.SHL11_08: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="old-age",
        fi="ikäänty iäkkä iäkä vanhu ikäihmi eläkeläi seniori ikäystäv",
        sv="äldre åldr senior pensionär gamla.",
        en="older elder ageing aging pensioner seniors old-age",
        says={Need.SHL11_08: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="dementia",
        fi="muistisair muistihäir muistikerh muistipolik dement alzheimer",
        sv="minnessjuk demen minnesstör alzheimer",
        en="dementia memory alzheimer",
        says={Need.SHL11_08: 3},
    ),
    Topic(
        name="home-care",
        fi="kotihoi kotipalv kotiapu kotikäyntik hoivakoti hoivakod palveluasum ympärivuoroki "
        "hoitopaik asumispalv turvapuhel ateriapalv",
        sv="hemvård hemtjän hemservice vårdhem serviceboende dygnetrunt vårdplats trygghetstelefon "
        "måltidsserv",
        en="home-care homecare care-home nursing-home assisted-living care-worker carers-visit",
        says={Need.SHL11_08: 2, Need.SHL11_01: 1, Sector.SOSP: 3},
    ),
    Topic(
        name="informal-care",
        fi="omaishoi hoidettav hoivavast sijaishoi lakisääteisiä-vapa lyhytaikaisp lyhytaikaish "
        "perhehoi intervalli",
        sv="närståendevår anhörigvår vårdtag avlastn avlösar lediga-dagar korttidsvår korttidsplats "
        "familjevård",
        en="informal-care carer caregiv family-care respite cared-for",
        says={Need.SHL11_10: 4, Sector.SOSP: 2},
    ),
    Topic(
        name="relatives",
        fi="omaise omais. omaist omaisi läheis läheine sisaru puoliso",
        sv="anhörig närståend. närstående. syskon make. maka. makar",
        en="relative next-of-kin sibling spouse loved-one",
        says={Need.SHL11_10: 2},
    ),
    Topic(
        name="daily-life",
        fi="arjen arjes arkea arkeen siivou kaupassakäy kaupassa. peseyty jokapäiv ruuanlait arkiru arkisel",
        sv="vardag städ. städning städhjälp matlagning handla. tvätta dagliga. dagligt",
        en="everyday daily cleaning cooking shopping laundry household-chore",
        says={Need.SHL11_01: 2},
    ),
)
