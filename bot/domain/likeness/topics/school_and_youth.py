"""Schools, young people, and what they do in the evening."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

SCHOOL_AND_YOUTH = (
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
        fi="ei-mene-kouluun ei-ole-käynyt-koulu eivät-mene-koulu koulua-käy kouluakäy koulukielt "
        "koulunkäyn koulupois koulupud kouluun-menem kouluun-palaa lintsaa pinnaa poissaol",
        sv="frånvar går-inte-till-skol gått-till-skol hemmasitt skolfrånvar skolk skolvägr "
        "stannar-hemma-från vägrar-gå-till-skol",
        en="absen attendance missing-school non-attend not-been-to-school out-of-school "
        "refuse-to-go-to-school school-refus skipping-school stopped-going-to-school truan",
        says={Need.SHL11_07: 3, Sector.OPETUS: 3},
    ),
    Topic(
        name="school-support",
        fi="avustajaresur avustajia-ei-koulu erityisop hojks kolmiport koulunkäynnin-ohj koulunkäynninoh "
        "koulunkäyntiavust koulupäivän-lyh lukihäir lukivaik lyhennet oppimisen-tuki oppimisvaik "
        "pidennetty-oppiv pienluok pienryhmä tehostettu-tuki tukiope yleinen-tuki",
        sv="elevassist förkortad-skold inlärningsstöd inlärningssvår intensifierat-st läs-och-skrivsv "
        "skolgångsbitr skolgångshandl smågrupp specialklass speciallär specialund stödunderv",
        en="classroom-assist dyslexi learning-diff learning-support school-assistant shortened-school "
        "small-group-teach special-class special-educat special-needs support-for-learning "
        "teaching-assist",
        says={Need.SHL11_07: 2, Need.SHL11_09: 1, Sector.OPETUS: 4},
    ),
    Topic(
        name="pupil-welfare",
        fi="koulukuraat koulupsyk koulusosiaal kouluterveyd kouluvalm kuraattor opiskeluhuol oppilashuol "
        "psykologi-koul",
        sv="elevhälsa elevvård kurator skolcoach skolhälso skolkur skolpsyk studerandevård-kur",
        en="curator pupil-welfare school-counsel school-health school-nurse school-psychol "
        "school-social-work student-welfare-serv",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="bullying",
        fi="kiusaa kiusat kiva-koulu koulukius nettikius nälvim porukasta-pois syrjitään-koul",
        sv="kränkn mobb nätmobb trakasser",
        en="bullied bully harass picked-on taunt teased",
        says={Need.SHL11_07: 3, Sector.OPETUS: 3, Sector.POLI: 1},
    ),
    Topic(
        name="school-transport",
        fi="koulubuss koulukuljet koulukyy koulumatk koulutaks",
        sv="skolbuss skolresor skolskjuts skoltaxi skolväg",
        en="ride-to-school school-bus school-journey school-run school-taxi school-transport "
        "way-to-school",
        says={Need.SHL11_07: 2, Sector.OPETUS: 2, Sector.LIIK: 3},
    ),
    Topic(
        name="school-closure",
        fi="koulu-lakkaut koulu-sulj koulun-lakkaut kouluverk kyläkoul lakkautettava-koul",
        sv="byskol läggs-ner-skol skolan-stäng skolnedlägg skolnät",
        en="closing-the-school school-clos school-network small-school village-school",
        says={Need.SHL11_07: 1, Sector.OPETUS: 3, Sector.YMP: 1},
    ),
    Topic(
        name="school-meals",
        fi="aamupala-koul aamupuuro kesäruok kouluaamup kouluruok loma-aikojen-ruok",
        sv="lovmat skolfrukost skollunch skolmat sommarmat",
        en="free-meals holiday-hunger school-breakfast school-lunch school-meal",
        says={Need.SHL11_07: 2, Need.SHL11_03: 1, Sector.OPETUS: 2},
    ),
    Topic(
        name="youth",
        fi="nuorel nuoren. nuoret nuori. nuoria nuorill nuoris nuorten parikymppi teini",
        sv="tonår unga-vuxna unga. ungas ungdom",
        en="adolescen teen young. youth",
        says={Need.SHL11_04: 1, Need.SHL11_07: 1, Sector.VAPAA: 1},
        wide=True,
    ),
    Topic(
        name="youth-outreach",
        fi="etsivä-nuor etsivän-nuor neet nuorisotyön ohjaamo ulkopuolella-olev ulkopuolelle-jää-nuor",
        sv="navigatorn neet. unga-utanför ungdomsnavigator uppsökande-ungd",
        en="guidance-centre navigator neet. not-in-education one-stop-guidance outreach-youth "
        "youth-outreach",
        says={Need.SHL11_04: 3, Sector.VAPAA: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="youth-club",
        fi="nuokk nuorisokahv nuorisoohj nuorisota nuorisotil nuorisoty",
        sv="fritidsgård ungdomsarb ungdomsgår ungdomshus ungdomsled ungdomslokal",
        en="youth-cafe youth-cent youth-club youth-house youth-room youth-work",
        says={Need.SHL11_04: 2, Need.SHL11_07: 1, Sector.VAPAA: 4},
    ),
    Topic(
        name="hanging-out",
        fi="ajanvietto hengail iltaisin-kadul jengeis jengi kauppakesku maleksi norkoil notku "
        "nuoret-oleil oleilu ostari",
        sv="driva-omkring gäng. gängbild gänget häng. hänger-på köpcent stryker-omkring",
        en="gang. gangs hang-around hang-out hanging-around loiter mall roam shopping-centre "
        "shopping-mall",
        says={Need.SHL11_07: 2, Need.SHL11_04: 1, Sector.VAPAA: 2, Sector.POLI: 1},
    ),
    Topic(
        name="youth-crime",
        fi="katuryöst katuväkiv nuorisorikos nuorten-rikol nuorten-väkiv näpist puukko. puukkoja puukot "
        "rikoksilla-oir rikoskierre ryöstö teräase varastel",
        sv="brottsspiral kniv rån. rånen snatter ungdomsbrott ungdomskriminal ungdomsvåld",
        en="juvenile knife knives robbery shoplift street-robber young-offender youth-crime "
        "youth-violence",
        says={Need.SHL11_07: 2, Sector.POLI: 3, Sector.OIKEUS: 1},
    ),
    Topic(
        name="vandalism",
        fi="graffit ilkival rikottu-ikk sotkem töhri vandal",
        sv="klotter skadegör vandal",
        en="graffiti smashed vandal",
        says={Need.SHL11_07: 1, Sector.POLI: 3, Sector.YMP: 1},
    ),
    Topic(
        name="leisure",
        fi="harrast kansalaisop kerho kulttuuri liikunta retki salivuor uimahal uinti urheilu",
        sv="fritid hobby idrott klubb kultur motion simhall simning",
        en="clubs. culture hobbies hobby leisure sport swimming",
        says={Need.SHL11_04: 2, Sector.VAPAA: 3},
        wide=True,
    ),
    Topic(
        name="hobby-costs",
        fi="harrastamisen-hin harrastamisen-suom harrasteseteli harrastukseen-ei harrastukset-maks "
        "harrastuskust harrastusmaks harrastuspas harrastustuki harrastusvälin kalliit-harr lisenssimaks",
        sv="dyra-hobb finlandsmodell fritidsavg hobbyavgift hobbykostn hobbysedel hobbystöd idrottsavgift "
        "licensavg",
        en="club-fee cost-of-hobb expensive-hobb hobby-cost hobby-fee hobby-support hobby-voucher kit. "
        "membership-fee skates sports-fee",
        says={Need.SHL11_07: 2, Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.VAPAA: 3},
    ),
    Topic(
        name="library",
        fi="kirjasto omatoimikirj",
        sv="bibliotek bokbuss",
        en="librarian libraries library mobile-library",
        says={Need.SHL11_04: 1, Sector.VAPAA: 4},
    ),
    Topic(
        name="sport-facilities",
        fi="jumppa jäähalli kuntosal liikuntaneuv liikuntapai liikuntary liikuntasal uimahallin uimaranta",
        sv="gymnastik gympa idrottshall idrottsplan motionsgr motionsrådg simhallen simstrand",
        en="exercise-class exercise-group gym. ice-rink physical-activity sports-hall swimming-hall",
        says={Need.SHL11_04: 2, Sector.VAPAA: 4},
    ),
    Topic(
        name="gaming",
        fi="digipel konsol pelaa-kaiket pelaa-kone pelaa-yö pelaa-öis pelaa. pelaaminen-yö pelaavat-yö "
        "peliaika pelien-ääres pelikone pelikoukku pelimaailm tietokonepel valvoo-pelaa verkkopel "
        "videopel",
        sv="dataspel datorspel gamer nätspel spelar-dator spelar-hela spelar-natt spelar-på-nätt "
        "spelberoende-av-data spelkonsol tv-spel",
        en="computer-game game-console gamer games-all-night gaming online-game playing-games playstation "
        "video-game",
        says={Need.SHL11_07: 2, Need.SHL11_08: 2, Sector.MIELP: 1},
    ),
    Topic(
        name="screen-time",
        fi="kännyk puhelimen-räp puhelinaik ruudun ruutuaik ruutujen snapchat some. somen someriipp "
        "somessa sosiaalisen-media tiktok älylaitt",
        sv="mobilanvänd skärmar skärmen skärmtid snapchat sociala-medier tiktok",
        en="phone-ban screen-time screens scrolling smartphone-use snapchat social-media tiktok",
        says={Need.SHL11_07: 2},
    ),
    Topic(
        name="nicotine",
        fi="höyryttä nikotiini nuuska sähkösavuk sähkötupak tupak vape",
        sv="e-cigarett nikotin rök. röker rökning snus vape vejp vita-snus",
        en="e-cigarette nicotine pouches smoking snus tobacco vape vaping",
        says={Need.SHL11_08: 2, Need.SHL11_07: 1, Sector.OPETUS: 1, Sector.TERV: 1},
    ),
)
