"""Illness, substances, disability, age, and those who care."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

HEALTH_AND_AGE = (
    Topic(
        name="substances",
        fi="päihte päihty alkohol huume huumau juomi juova riippuvu raittiu selviämisas päihd nikotiini "
        "nuuska ryypp retkah aineita. aineiden käyttäji-aine lääkkeiden-väärink gabapent pregabal kannabi",
        sv="missbruk rusmed alkohol narkot beroendevår beroende. beroendearb dricka nykter droger drogmiss "
        "drogber drogprob drogan drick. snus nikotin cannabis läkemedelsmiss",
        en="substance alcohol drug. drugs. drinking addict sober intoxic drink. drinks. cannabis nicotine "
        "snus relapse",
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
        fi="rahapel pelaami peliriip peliongel nettipel nettikasin peliv pörssisov vedonly",
        sv="penningspel spelprob spelberoend spelande nätcasino nätkasin spelskuld",
        en="gambl betting casino gaming",
        says={Need.SHL11_08: 3, Sector.MIELP: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="mental-health",
        fi="mielenterv psykiatr masen ahdist psyko. psykoos terapia itsetuho psyykk psykolog mielial traum "
        "itsemurha-ajat klubitalo paniikki unettom päiväkesku",
        sv="mental psykiatr depress ångest psykos terapi självdestr psykisk psykolog psykvård barnpsyk "
        "nedstämd",
        en="mental psychiat depress anxiety psychosis therap self-harm psycholog panic low-mood clubhouse",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
    ),
    Topic(
        name="neurodivergence",
        fi="nepsy neuropsyk adhd autism kehitykselli kirjol keskittymis",
        sv="neuropsyk npf adhd autism",
        en="neurodiver neuropsych adhd autis",
        says={Need.SHL11_09: 3, Need.SHL11_07: 1, Sector.TERV: 2},
    ),
    Topic(
        name="functional-capacity",
        fi="toimintaky työky aivovam aivoverenv kognitii hahmott oppimisvaik kuntoutu kuntouttava-arv "
        "osatyökyk",
        sv="funktionsförm arbetsförm hjärnskad stroke kogniti inlärningssvår rehabilit",
        en="functional functioning work-abilit brain-injur stroke cogniti learning-diff rehabilitation-per",
        says={Need.SHL11_09: 2, Sector.TERV: 1},
    ),
    Topic(
        name="health-care",
        fi="terveyskesk terveyasem terveysas terveydenhu sairaal lääkär diagnoo lähete osasto kotiutu "
        "kotiutet hammash erikoissair päivystyspol lääkehoi ensihoi terveyspalv potila poliklin hammasl "
        "takaisin-sairaal vuodeosas kotisairaal resepti keskussair yliopistosair leikkausjon sairaanhoit "
        "etävastaan saattohoi laborator",
        sv="hälsovårdsc hälsocentral sjukhus sjukvård läkar diagnos remiss avdelning hemförlov tandvår "
        "specialsjuk akutmottag akutsjuk läkemedel patient tandläk hälsostat sjuksköt poliklinik "
        "vårdcentral recept. recepten hemsjukhus laborator",
        en="health-cent hospital doctor physician diagnos referral ward discharg dental clinic. medicat "
        "health-serv patient dentist prescription nurses. nurse. home-hospital laborator end-of-life",
        says={Need.SHL11_08: 2, Sector.TERV: 2},
    ),
    Topic(
        name="illness",
        fi="sairau sairas pitkäaikaissair syöpä diabet",
        sv="sjuk. sjuka. sjukdom långtidssjuk insjuk cancer",
        en="illness ill. sick disease cancer chronic",
        says={Need.SHL11_08: 1},
    ),
    Topic(
        name="disability",
        fi="vammai vamma. vamman kehitysvam liikuntavam näkövam kuulovam pyörätuol henkilökohtai avustaj vpl "
        "liikuntaest kuljetuspalvelu-asi ryhmäkoti ryhmäkodi",
        sv="funktionshind funktionsneds handikap rullstol utvecklingsstör personlig. personliga synskad "
        "hörselskad assisten funktionsvar gruppboende",
        en="disab wheelchair personal-assist assistant assistance intellectual impairment group-home",
        says={Need.SHL11_08: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="old-age",
        fi="ikäänty iäkkä iäkä vanhu eläkeläi seniori ikäystäv ikäihm mummo muori pappa. yli-80 rollaattor "
        "kaatumis",
        sv="äldre åldr senior pensionär gamla. gamlingar rollator fallgrupp fallolyck",
        en="older elder ageing aging pensioner seniors old-age grandma falls-group rollator walkers.",
        says={Need.SHL11_08: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="dementia",
        fi="muistihäir muistikerh muistipolik dement alzheimer muistikoord muistisai",
        sv="minnessjuk demen minnesstör alzheimer",
        en="dementia memory alzheimer",
        says={Need.SHL11_08: 3},
    ),
    Topic(
        name="home-care",
        fi="kotihoi kotipalv kotiapu kotikäyntik hoivakoti hoivakod palveluasum ympärivuoroki asumispalv "
        "turvapuh palvelutalo vanhainko etähoiva ateriapal kotikuntout intervallijak hoitopaikka-vanh "
        "hoitopaikkoja hoitaja. hoitajat hoitajia hoitajan lähihoitaj",
        sv="hemvård hemtjän hemservice vårdhem dygnetrunt vårdplats trygghetstelefon måltidsserv hemrehab "
        "trygghetslarm äldreboen serviceboen",
        en="home-care homecare care-home nursing-home assisted-living care-worker carers-visit home-help "
        "safety-phone meal-serv meals-on",
        says={Need.SHL11_08: 2, Need.SHL11_01: 1, Sector.SOSP: 3},
    ),
    Topic(
        name="informal-care",
        fi="omaishoi hoidettav hoivavast sijaishoi lakisääteisiä-vapa lyhytaikaisp lyhytaikaish perhehoi "
        "intervalli vapaapäiv",
        sv="närståendevår anhörigvår vårdtag avlastn avlösar lediga-dagar korttidsvår korttidsplats "
        "familjevård",
        en="informal-care carer caregiv family-care respite cared-for",
        says={Need.SHL11_10: 4, Sector.SOSP: 2},
    ),
    Topic(
        name="relatives",
        fi="omaise omais. omaist omaisi läheis läheine sisaru puoliso vanhempien-hoit aviomies vaimo. vaimon",
        sv="anhörig närståend. närstående. syskon make. maka. makar maken hustru",
        en="relative next-of-kin sibling spouse loved-one husband wife. wives",
        says={Need.SHL11_10: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="daily-life",
        fi="arjen arjes arkea arkeen siivou kaupassakäy kaupassa. peseyty jokapäiv ruuanlait arkiru arkisel "
        "kauppaan. ostokset arki. arki-suju laskujen-mak virastoon asioin asioiden-hoit paperit. "
        "papereita lomakke pyyk lattiat hakemuspino ajanvarauskir asiakasmaksu kauppa-apu kauppapalv",
        sv="vardag städ. städning städhjälp matlagning handla. tvätta dagliga. dagligt papper-och inköp "
        "butikshjälp",
        en="everyday daily cleaning cooking shopping laundry household-chore groceries paperwork errands "
        "housework",
        says={Need.SHL11_01: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="hearing",
        fi="kuulovam kuulokoj huonokuuloi kuurot kuurojen viittomakieliset kuulolait kuulemis",
        sv="hörapparat hörselskad döva. teckenspråkig hörselhj",
        en="hearing-loss hearing-aid deaf. hard-of-hearing sign-language",
        says={Need.SHL11_08: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="gaming",
        fi="videopel tietokonepel pelaavat-yö pelaa-yö pelaa-kaiket konsol",
        sv="datorspel tv-spel spelar-hela spelar-natt",
        en="video-game computer-game gaming-all game-console",
        says={Need.SHL11_08: 2, Need.SHL11_07: 2, Sector.MIELP: 1},
    ),
)
