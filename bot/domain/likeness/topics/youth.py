"""Young people, their leisure and their screens."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

YOUTH = (
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
        fi="ei-avaa-ov ei-lähde-huon ei-poistu-kot eivät-avaa-ov eristäytynyt-nuor etsivä-nuor "
        "etsivän-nuor etsivät-nuor hikikomori huoneeseen-sulk huoneestaan kotiin-sulkeut neet "
        "neljän-seinän neuvottom nuoret-jää nuori-sulk nuorisotyön ohjaamo ovensa päivät-nukku "
        "sulkeutunut-huon ulkopuolella-olev ulkopuolelle-jää-nuor",
        sv="går-inte-ut hikikomori lämnar-inte-rum navigatorn neet. rummet sitter-hemma stänger-dörren "
        "stänger-in-sig unga-som-isoler unga-som-varken unga-utan-studie unga-utanför ungdomsarbetarna "
        "ungdomsnavigator uppsökande-ungd öppnar-inte-dörr",
        en="bedroom behind-a-closed-door guidance-centre hikikomori leave-their-room locked-in-their-room "
        "navigator neet. never-leaves-her never-leaves-his not-in-education not-open-the-door "
        "one-stop-guidance out-of-work-and-school outreach-worker-for-young outreach-youth "
        "stays-in-his-room withdraw-to-their young-people-who-isol youth-guidance youth-outreach",
        says={Need.SHL11_04: 3, Sector.VAPAA: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="youth-club",
        fi="nuokk nuorisokahv nuorisoohj nuorisopalv nuorisota nuorisotil nuorisoty nuorten-talo "
        "nuorten-tila",
        sv="fritidsgård ungdomens-hus ungdomsarb ungdomscaf ungdomsgår ungdomshus ungdomskväll ungdomsled "
        "ungdomslokal ungdomstjänst",
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
        fi="harrastamisen-hin harrastamisen-suom harrasteseteli harrastukseen harrastuksen-hin "
        "harrastuksen-lop harrastuksen-maks harrastuksesta-luop harrastukset-maks harrastuksiin-ei "
        "harrastuksista harrastus-lop harrastus-maks harrastuskust harrastusmaks harrastuspas "
        "harrastusraha harrastustuki harrastusvälin ilmainen-harr jalkapallo jääkiekko kalliit-harr "
        "kausi. kausimaks kilpaurheilu kimppakyyt-harr lisenssimaks maksuton-harr musiikkiop pelimatk "
        "pelipassi seuramaks soittotunn treeni varusteet. varusteisiin",
        sv="avgiftsfri-hobby dyra-hobb finlandsmodell fotboll fritidsavg fritidsintresse-kost "
        "föreningsavg gratis-hobby hobbyavgift hobbyer-dyr hobbyer-kost hobbykostn hobbyn-kost hobbypeng "
        "hobbysedel hobbystöd idrottsavgift ishockey licensavg musikinstitut musikskola råd-med-hobby "
        "slutar-med-hobb säsongsavg träning utrustning.",
        en="afford-a-hobb afford-hobb club-fee cost-of-hobb equipment-cost expensive-hobb football. "
        "free-hobby give-up-their-hobb hobbies-are-expens hobbies-are-too hobbies-cost hobby-cost "
        "hobby-fee hobby-money hobby-support hobby-voucher hockey-kit ice-hockey kit. membership-fee "
        "music-lesson music-school quit-hobb season-fee skates sports-fee sports-kit swimming-lesson "
        "team-fee team-sport training-fee",
        says={Need.SHL11_07: 2, Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.VAPAA: 3},
    ),
    Topic(
        name="library",
        fi="kirjasto lainauspist lehtisali omatoimikirj",
        sv="bibliotek bokbuss läsesal utlåning",
        en="lending librarian libraries library mobile-library reading-room",
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
        fi="aamuun-asti-pel digipel discord fortnite kaveriporukka-netis kone-pois konsol ongelmapelaam "
        "pelaa-aamu pelaa-kaik pelaa-kone pelaa-yö pelaa-öis pelaa. pelaajan pelaajat pelaamaan "
        "pelaaminen-on pelaaminen-vie pelaaminen-yö pelaamisen pelaamista pelaavat-aamu pelaavat-kaik "
        "pelaavat-yö pelaavat-öis pelejä peliaika pelien-ääres pelihahm pelikielto pelikone pelikoukku "
        "pelimaailm pelipäiv pelit-vie pelit. pelituol päivärytmi roblox striimaa tietokoneell-yö "
        "tietokonepel unirytmi valvoo-pelaa valvovat-pel verkkopel videopel vuorokausirytm yöt-pelaa",
        sv="dataspel datorspel digitalt-spel discord dygnsrytm fortnite gamar gamer nätspel roblox "
        "sitter-vid-datorn sitter-vid-skärm spel-online spelandet-har spelar-dator spelar-dygnet "
        "spelar-hela spelar-natt spelar-nätterna spelar-på-nätt spelar-spel spelar-ständigt "
        "spelar-till-sent spelberoende-av-data spelkonsol spelvärld tv-spel vänt-på-dygnet",
        en="at-the-computer-all computer-game controller day-night-rhythm discord esports fortnite "
        "game-console gamed gamer games-all-night gaming headset nights-gaming online-game play-all-night "
        "play-until playing-all-night playing-games playing-online plays-all-night plays-until "
        "playstation roblox screen-all-night sleep-rhythm up-all-night-play video-game",
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
