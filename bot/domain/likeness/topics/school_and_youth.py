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
        fi="ei-käy-koulua ei-mene-kouluun ei-ole-käynyt-koul eivät-käy-koulua eivät-mene-koulu "
        "jää-kotiin-koul jäänyt-koulusta jäävät-kotiin-koul koulu-jää koulua-käy kouluakäy koulukielt "
        "koulunkäymättöm koulunkäyn koulupelko koulupois koulupud koulusta-pois koulutuspak "
        "kouluun-ei-mene kouluun-lähtö kouluun-menem kouluun-palaa kouluun-paluu lintsaa pinnaa poissaol",
        sv="borta-från-skol frånvar går-inte-i-skol går-inte-till-skol gått-till-skol hemmasitt "
        "inte-gått-i-skol kommer-inte-till-skol skolfrånvar skolgångsväg skolk skolrädsla skolvägr "
        "stannar-hemma-från tillbaka-till-skol uteblir-från-skol vägrar-gå-till-skol",
        en="absen attendance away-from-school back-to-school do-not-go-to-school does-not-go-to-school "
        "missed-school missing-school non-attend not-attend not-been-to-school not-going-to-school "
        "out-of-school refuse-to-go-to-school refuses-school return-to-school school-attend school-avoid "
        "school-refus skipping-school stopped-going-to-school truan won-t-go-to-school",
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
        fi="haukkuv haukut kiusaa kiusat kiva-koulu koulukius nettikius nälvim porukasta-pois "
        "syrjitään-koul syrjäänjät",
        sv="fryser-ut kränkn mobb nätmobb retas trakasser utfrysn",
        en="bullied bully cyberbull harass mocked name-calling picked-on picks-on shunned taunt teased",
        says={Need.SHL11_07: 3, Sector.OPETUS: 3, Sector.POLI: 1},
    ),
    Topic(
        name="school-transport",
        fi="koulubuss koulukuljet koulukyy koulumatk koulutaks kuljetus-kouluun",
        sv="resa-till-skol skolbuss skolresa skolresor skolskjuts skoltaxi skolväg",
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
        fi="aamupala-koul aamupuuro kesäruok kouluaamup kouluruok loma-aikojen-ruok",
        sv="lovmat skolfrukost skollunch skolmat sommarmat",
        en="free-meals holiday-hunger school-breakfast school-lunch school-meal",
        says={Need.SHL11_07: 2, Need.SHL11_03: 1, Sector.OPETUS: 2},
    ),
    Topic(
        name="youth",
        fi="nuorel nuoren. nuoret nuori-aikuinen nuori. nuoria nuorill nuoris nuorten parikymppi teini",
        sv="tonår unga-vuxna unga. ungas ungdom",
        en="adolescen teen young. youth",
        says={Need.SHL11_04: 1, Need.SHL11_07: 1, Sector.VAPAA: 1},
        wide=True,
    ),
    Topic(
        name="youth-outreach",
        fi="ei-avaa-ov eivät-avaa-ov eristäytynyt-nuor etsivä-nuor etsivän-nuor etsivät-nuor "
        "huoneeseen-sulk neet neuvottom nuoret-jää nuori-sulk nuorisotyön ohjaamo ulkopuolella-olev "
        "ulkopuolelle-jää-nuor",
        sv="navigatorn neet. stänger-in-sig unga-som-isoler unga-som-varken unga-utan-studie unga-utanför "
        "ungdomsarbetarna ungdomsnavigator uppsökande-ungd öppnar-inte-dörr",
        en="guidance-centre locked-in-their-room navigator neet. not-in-education not-open-the-door "
        "one-stop-guidance out-of-work-and-school outreach-worker-for-young outreach-youth "
        "withdraw-to-their young-people-who-isol youth-guidance youth-outreach",
        says={Need.SHL11_04: 3, Sector.VAPAA: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="youth-club",
        fi="nuokk nuorisokahv nuorisoohj nuorisopalv nuorisota nuorisotil nuorisoty nuorten-talo "
        "nuorten-tila",
        sv="fritidsgård ungdomens-hus ungdomsarb ungdomsgår ungdomshus ungdomsled ungdomslokal ungdomstjänst",
        en="youth-cafe youth-cent youth-club youth-house youth-room youth-services youth-space youth-work",
        says={Need.SHL11_04: 2, Need.SHL11_07: 1, Sector.VAPAA: 4},
    ),
    Topic(
        name="hanging-out",
        fi="ajanvietto asemalla-ryyp asematunnel hengail iltaisin-kadul iltaisin-keskust jengeis jengi "
        "kauppakesku kulkevat-porukoi maleksi norkoil notku nuoret-oleil nuorisojouk oleilu ostari "
        "ostoskesk porukois",
        sv="driva-omkring driver-omkring gäng-unga gäng. gängbild gänget häng. hänger-i hänger-på köpcent "
        "samlas-vid-stat stationen. stryker-omkring ungdomsgäng",
        en="gang. gangs gathering-in-the-mall groups-of-youth hang-around hang-out hanging-around loiter "
        "mall railway-station roam shopping-centre shopping-mall street-gang teens-gather youth-gang",
        says={Need.SHL11_07: 2, Need.SHL11_04: 1, Sector.VAPAA: 2, Sector.POLI: 1},
    ),
    Topic(
        name="youth-crime",
        fi="huumekauppa-nuor katujengi katuryöst katuväkiv nuorisorikollis nuorisorikos nuorten-rik "
        "nuorten-väkiv näpist puukko. puukkoja puukot rikoksiin-ajaut rikoksilla-oir rikoskierre "
        "rikostaust ryöstelee ryöstö teräase varasta varastel veitsi väkivaltarik",
        sv="brottsspiral kniv kriminella-gäng rån. rånar rånen snatter stjäl stölder unga-som-begår "
        "ungas-brott ungdomsbrott ungdomskriminal ungdomsvåld",
        en="carry-knives crimes-by-young delinquen juvenile knife knives robberies robbery shoplift "
        "stealing steals street-robber theft young-crim young-offender young-people-commit youth-crime "
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
        fi="harrastamisen-hin harrastamisen-suom harrasteseteli harrastukseen-ei harrastuksen-hin "
        "harrastuksen-lop harrastuksen-maks harrastuksesta-luop harrastukset-maks harrastuksiin-ei "
        "harrastus-lop harrastus-maks harrastuskust harrastusmaks harrastuspas harrastusraha "
        "harrastustuki harrastusvälin jalkapallo jääkiekko kalliit-harr kausimaks kilpaurheilu "
        "lisenssimaks pelimatk seuramaks varusteet. varusteisiin",
        sv="dyra-hobb finlandsmodell fotboll fritidsavg fritidsintresse-kost föreningsavg hobbyavgift "
        "hobbyer-dyr hobbyer-kost hobbykostn hobbyn-kost hobbypeng hobbysedel hobbystöd idrottsavgift "
        "ishockey licensavg råd-med-hobby slutar-med-hobb säsongsavg utrustning.",
        en="afford-a-hobb afford-hobb club-fee cost-of-hobb equipment-cost expensive-hobb football. "
        "give-up-their-hobb hobbies-are-expens hobbies-are-too hobbies-cost hobby-cost hobby-fee "
        "hobby-money hobby-support hobby-voucher ice-hockey kit. membership-fee quit-hobb season-fee "
        "skates sports-fee sports-kit team-fee",
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
        fi="jumppa jäähalli kuntosal liikuntahal liikuntaläh liikuntaneuv liikuntapai liikuntary "
        "liikuntasal uimahalli uimaranta",
        sv="gymkort gymnastik gympa idrottshall idrottsplan motionsgr motionsrådg simhall simstrand",
        en="exercise-class exercise-group exercise-referral gym-card gym-pass gym. ice-rink "
        "physical-activity sports-centre sports-hall swimming-hall swimming-pass",
        says={Need.SHL11_04: 2, Sector.VAPAA: 4},
    ),
    Topic(
        name="gaming",
        fi="digipel fortnite konsol ongelmapelaam pelaa-kaik pelaa-kone pelaa-yö pelaa-öis pelaa. "
        "pelaamaan pelaaminen-on pelaaminen-vie pelaaminen-yö pelaamisen pelaamista pelaavat-kaik "
        "pelaavat-yö pelaavat-öis peliaika pelien-ääres pelikone pelikoukku pelimaailm pelipäiv pelit-vie "
        "tietokoneell-yö tietokonepel valvoo-pelaa valvovat-pel verkkopel videopel yöt-pelaa",
        sv="dataspel datorspel digitalt-spel fortnite gamer nätspel spelandet-har spelar-dator "
        "spelar-dygnet spelar-hela spelar-natt spelar-nätterna spelar-på-nätt spelar-spel "
        "spelar-till-sent spelberoende-av-data spelkonsol tv-spel",
        en="computer-game fortnite game-console gamer games-all-night gaming nights-gaming online-game "
        "play-all-night playing-all-night playing-games playing-online plays-all-night playstation "
        "video-game",
        says={Need.SHL11_08: 3, Need.SHL11_07: 1, Sector.MIELP: 1},
    ),
    Topic(
        name="screen-time",
        fi="kännyk puhelimen-räp puhelinaik puhelinta-käyt puhelinten-käyt ruudun ruutuaik ruutujen "
        "snapchat some. somekiel somen someriipp somessa sosiaalinen-media sosiaalisen-media tiktok "
        "älylaitt älypuhelin-lap",
        sv="mobilanvänd mobilberoende mobilförbud mobiltelefonen skärmar skärmen skärmtid snapchat "
        "sociala-medier tiktok",
        en="mobile-phone-use phone-ban phone-use phones-in-school screen-time screen-use screens "
        "scrolling smartphone-use smartphones snapchat social-media tiktok",
        says={Need.SHL11_07: 2},
    ),
    Topic(
        name="nicotine",
        fi="höyryttä nikotiini nuuska savukkee sähkösavuk sähkötupak tupak vape",
        sv="cigarett e-cigarett nikotin rök. rökare röker rökning snus vape vejp vita-snus",
        en="cigarettes e-cigarette nicotine pouches smoke. smokes smoking snus tobacco vape vaping",
        says={Need.SHL11_08: 3, Need.SHL11_07: 1, Sector.OPETUS: 1, Sector.TERV: 1},
    ),
)
