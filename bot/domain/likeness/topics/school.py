"""Schools."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

SCHOOL = (
    Topic(
        name="school",
        fi="ala-aste alakoul koulu. koulua. koului kouluj kouluk koulul koulun koulup koulur koulus "
        "koulut. kouluu kouluy luoka opettaj opetus. oppila oppivelvol peruskoul rehtori yläkoul",
        sv="elev grundskol högstad klassen. lärare läroanst lågstad rektor skola skolbarn skolgång skolor "
        "undervis",
        en="classroom comprehensive education headteacher lower-second pupil school teacher",
        says={Need.SHL11_07: 1, Sector.OPETUS: 3},
        wide=True,
    ),
    Topic(
        name="school-absence",
        fi="aamuisin-ei ei-käy-koulua ei-mene-kouluun ei-ole-käynyt-koul ei-suostu-lähtemään "
        "eivät-käy-koulua eivät-mene-koulu herää-aamul jumittaa-kot jää-kotiin-koul jäänyt-koulusta "
        "jäävät-kotiin-koul koulu-jää koulua-käy kouluakäy kouluhaluttom koulukielt koulunkäymättöm "
        "koulunkäyn koulupelko koulupois koulupud koulureppu koulusta-pois koulutuspak kouluun-ei-mene "
        "kouluun-lähtö kouluun-menem kouluun-palaa kouluun-paluu kouluvastais kuukausia-pois lintsaa "
        "pinnaa poissaol sängystä-ei viikkoja-pois",
        sv="borta-från-skol frånvar går-inte-i-skol går-inte-till-skol gått-till-skol hemmasitt "
        "hemmavarande inte-gått-i-skol kommer-inte-till-skol kommer-inte-upp-ur månader-borta "
        "ogiltig-frånvaro skolfrånvar skolgångsväg skolk skolrädsla skolvägr stannar-hemma-från "
        "tillbaka-till-skol uteblir-från-skol vägrar-gå-till-skol vägrar-lämna",
        en="absen attendance away-from-school back-to-school cannot-get-to-school do-not-go-to-school "
        "does-not-go-to-school missed-lessons missed-school missing-lessons missing-school "
        "months-away-from non-attend not-attend not-been-to-school not-going-to-school out-of-school "
        "refuse-to-go-to-school refuses-school refuses-to-leave return-to-school school-attend "
        "school-avoid school-refus skipping-school stays-home-from stopped-going-to-school truan "
        "weeks-away-from won-t-go-to-school",
        says={Need.SHL11_07: 3, Sector.OPETUS: 3},
    ),
    Topic(
        name="school-support",
        fi="avustajaresur avustajat-koul avustajia-ei-koulu avustajia-on erityisop hojks inkluusio "
        "iso-ryhmä isossa-ryhmäs isot-ryhm kolmiport koulunkäynnin-ohj koulunkäynnin-tuki koulunkäynninoh "
        "koulunkäyntiavust koulupäivä-lyh koulupäivän-lyh lukihäir lukivaik luokkakoko lyhennet "
        "lyhyt-koulup opetusjärj oppimisen-tuki oppimiskyl oppimisvaik pidennetty-oppiv pienluok "
        "pienryhmä ryhmäkoko tehostettu-tuki tukea-oppim tukiope yleinen-tuki",
        sv="assistent-i-skol elevassist förkortad-skold förkortade-skold inklusion inlärningsstöd "
        "inlärningssvår intensifierat-st klasstorlek läs-och-skrivsv skolgångsbitr skolgångshandl "
        "smågrupp specialklass speciallär specialund stor-grupp stora-grupper stödunderv",
        en="class-size classroom-assist dyslexi extra-support-at-school inclusion. large-class "
        "learning-diff learning-support part-time-school school-assistant school-support shortened-day "
        "shortened-school small-group-teach special-class special-educat special-needs special-teacher "
        "support-for-learning teaching-assist",
        says={Need.SHL11_07: 2, Need.SHL11_09: 1, Sector.OPETUS: 4},
    ),
    Topic(
        name="pupil-welfare",
        fi="koulukuraat koulun-sosiaalit koulupsyk koulusosiaal kouluterveyd kouluvalm kuraattor "
        "opiskeluhuol oppilashuol psykologi-koul psykologia-koul",
        sv="elevhälsa elevvård kurator skolans-kurator skolcoach skolhälso skolkur skolpsyk "
        "studerandevård-kur",
        en="curator pupil-welfare school-counsel school-curator school-health school-nurse school-psychol "
        "school-social school-welfare student-welfare-serv",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="bullying",
        fi="haukkuv haukut häirint kiusa kiva-koulu koulukius nettikius nälvim porukan-ulkopuol "
        "porukasta-pois syrjitään-koul syrjäänjät ulossulk",
        sv="fryser-ut hackad kränk mobb nätmobb retad retas trakasser utesluts utfrysn",
        en="bullied bullies bully cyberbull harass mocked mocking name-calling ostracis picked-on "
        "picks-on shunned taunt teased",
        says={Need.SHL11_07: 3, Sector.OPETUS: 3, Sector.POLI: 1},
    ),
    Topic(
        name="school-transport",
        fi="koulubuss koulukuljet koulukyy koululaiskul koululaisten-kul koulumatk koulutaks koulutie "
        "kuljetus-kouluun kävellä-kouluun matka-kouluun",
        sv="gå-till-skol resa-till-skol skolbuss skolelevers-trans skolresa skolresor skolskjut skoltaxi "
        "skolväg",
        en="bus-to-school pupil-transport ride-to-school school-bus school-journey school-ride school-run "
        "school-taxi school-transport way-to-school",
        says={Need.SHL11_07: 2, Sector.OPETUS: 2, Sector.LIIK: 3},
    ),
    Topic(
        name="school-closure",
        fi="koulu-lakkaut koulu-lopet koulu-sulj kouluja-lakk koulun-lakkaut koulun-sulk kouluverk "
        "kyläkoul lakkautettava-koul",
        sv="byskol läggs-ner-skol skolan-läggs skolan-stäng skolnedlägg skolnät stänga-skol",
        en="close-the-school closing-the-school school-clos school-network school-will-close small-school "
        "village-school",
        says={Need.SHL11_07: 1, Sector.OPETUS: 3, Sector.YMP: 1},
    ),
    Topic(
        name="school-meals",
        fi="aamupala-koul aamupuuro kesäruok kouluaamup kouluateri koululounas kouluruok "
        "loma-aikojen-ruok lomalla-nälk nälkä-koul ruokailu-koul",
        sv="gratis-lunch lovmat lunch-på-lov skolbespis skolfrukost skollunch skolmat skolmåltid sommarmat",
        en="free-lunch-for-child free-meals holiday-hunger meal-at-school packed-lunch school-breakfast "
        "school-dinner school-lunch school-meal",
        says={Need.SHL11_07: 2, Need.SHL11_03: 1, Sector.OPETUS: 2},
    ),
)
