"""Homes: losing one, finding one, paying for one."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

HOUSING = (
    Topic(
        name="home",
        fi="*asunno *asunto asumin asumis isännöi kaksio kerrostal kodin. kodista. kotinsa. kämppä kämpä "
        "muutto omistusas soluas vuokra yhtiövastik yksiö",
        sv="*bostad bodde boende. boendekost boendet. bostäd bosätt egnahem etta. flytta-in hyra hyres "
        "hyror kollektivbo lägenhet vederlag",
        en="apartment council-flat flat. flats. home-owner house-share household. housing landlord lease. "
        "leases lodging rent. rental renting rents. studio. studios tenan",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
        wide=True,
    ),
    Topic(
        name="eviction",
        fi="asunnon-menet asunto-irtis asunto-mene asuntonsa-menett avaimet-pois haastehak heitetään-ulos "
        "häädet häädö häätä häätö irtisanomisil irtisanottiin-asun irtisanottu-asun joutuu-muuttamaan "
        "joutuvat-muuttamaan kodin-menet kodittomaks koti-mene käräjäoikeuden-tuomio-hää lähtö-asunnosta "
        "menetetty. menettänyt-asun menettänyt-koti menettävät-asun menettävät-koti menettää-asun "
        "menettää-kodin menettää-koti muutettava-pois muuttopäiv purkaa-sopimuk purkavat-sopimuk "
        "sopimus-purettiin sopimusta-ei-jatk ulosheit ulosottomies-ov vuokrasopimuksen-irti "
        "vuokrasopimuksen-purk vuokrasopimuksen-päät vuokrasopimukset-puret vuokrasopimus-irti "
        "vuokrasopimus-puret vuokrasuhde-päät vuokrasuhteen-irt vuokrasuhteen-päät",
        sv="avhys bli-av-med-bost bli-av-med-lägen blir-av-med-bost blir-av-med-hem bostaden-går-förlor "
        "förlora-bost förlora-hem förlora-lägenh förlora-sin-bost förlorar-bost förlorar-hem "
        "förlorar-lägenh förlorar-sin-bost förlorar-sitt-hem förlorat-bost förlorat-hem hyresavtal-sägs "
        "hyresavtal-upph hyresavtalet-sägs häver-hyres hävt-hyres kastas-ut kastats-ut mista-hem "
        "mista-sin-bost mista-sitt-hem mistar-bost mister-bost tvingas-flytta uppsäg utan-hem. "
        "utmätningsmannen-vid-dörr vräk",
        en="evict forced-to-move had-to-move-out have-to-move-out keep-their-home kicked-out "
        "lease-is-term lease-was-term locks lose-a-home lose-her-flat lose-her-home lose-his-flat "
        "lose-his-home lose-its-flat lose-its-home lose-the-flat lose-the-home lose-their-flat "
        "lose-their-home losing-a-home losing-her-flat losing-her-home losing-his-flat losing-his-home "
        "losing-the-flat losing-their-home loss-of-home loss-of-housing lost-a-lease lost-her-flat "
        "lost-her-home lost-his-flat lost-his-home lost-the-flat lost-the-lease lost-their-home "
        "moved-out-by notice-to-quit put-out-of repossess terminated-the-lease termination-of-the-lease "
        "thrown-out",
        says={Need.SHL11_02: 3, Sector.ASUM: 3},
    ),
    Topic(
        name="rent-arrears",
        fi="kahden-kuukauden-vuok karhuaa karhukirj kolmen-kuukauden-vuok maksamaton-vuok "
        "maksamattom-vuok maksusopim maksusuunn maksuvaik räst. rästejä rästiin rästist rästit "
        "vastikeräst vuokra-jäi vuokra-jää vuokra-maksam vuokra-myöhäs vuokra-on-maksam vuokra-on-myöhäs "
        "vuokraa-ei-ole-maks vuokranmaks vuokraräst vuokrat-jää vuokrat-maksa vuokrat-on-maksam vuokravel "
        "vuokria-ei vuokrien-räst yhtiövastikkeen-räst",
        sv="betala-hyran betalningsplan betalningssvårig efter-med-hyran hyra-obetald hyran-försen "
        "hyran-inte-betal hyran-obetal hyresfordr hyresinbetal hyresrest hyresskuld hyror-obetal "
        "hyrorna-obetal obetald-hyra obetalda-hyr skuld-till-hyresv",
        en="arrears back-rent behind-on-rent behind-on-the-rent behind-with-rent behind-with-the-rent "
        "fall-behind fell-behind late-rent missed-payments missed-rent months-of-rent months-rent "
        "owe-rent payment-difficult payment-plan rent-debt rent-goes-unpaid rent-not-paid rent-overdue "
        "rent-unpaid rent-was-not-paid unpaid-rent",
        says={Need.SHL11_02: 2, Need.SHL11_03: 1, Sector.ASUM: 3, Sector.TALOUS: 1},
    ),
    Topic(
        name="homelessness",
        fi="asunnottom asuu-autossa asuvat-autossa autossa-nuk ilman-asuntoa ilman-vakituis kadulla. "
        "kadulle katon-pään katto-pään kavereiden-luo kavereiden-sohv kaverien-luo kaverilta-kaver "
        "kellarei kiertävä-mies kiertää-kaver kodittom kulkurina nukkuu-autossa nukkuu-kaver nukkuu-rapp "
        "nukkuu-ulkona nukkuvat-autoissa nukkuvat-kaver nukkuvat-rapp nurkis nurkkiin porraskäyt "
        "puistonpenk rappukäyt sohvalla. sohvalta sohvilla sohvilta taivasalla teltas tuttavien-luo "
        "tutulta-tut vailla-asuntoa vailla-kotia varastois yöpyvät yöpyy-ulkona",
        sv="bor-hos-bekant bor-hos-kompis bor-i-bil bor-i-sin-bil bostadslös hemlös hos-bekanta "
        "hos-kompisar i-tält källare på-gatan soffan. soffor sova-ute sover-hos sover-i-bil sover-i-trapp "
        "sover-på-soff sover-ute tak-över trappuppgång tält. utan-bostad utan-fast utan-tak uteligg "
        "vinden",
        en="basement couch homeless lives-in-his-car living-in-a-car living-in-his-car nights-at-friend "
        "no-fixed no-permanent no-place-to-live nowhere-to-sleep on-the-street park-bench place-to-sleep "
        "roof-over rough-sleep rough. sleep-in-car sleep-outdoors sleeping-in-a-car sleeping-in-car "
        "sleeping-in-his-car sleeping-on-friends sleeping-rough sofa stairwell stay-on-friend "
        "stay-with-acquaint stay-with-friend staying-with-acquaint staying-with-friend stays-with-friend "
        "tent. tents without-a-home without-housing",
        says={Need.SHL11_02: 3, Sector.ASUM: 2},
    ),
    Topic(
        name="emergency-accommodation",
        fi="asuntola ensisuoja hostelli hätäasun hätämaj hätäsija kriisiasun kriisimaj leirintä "
        "majoituspaik motelli tilapäismaj väistöas väliaikaisma yömaja yöpaik yöpymispaik yösuoja",
        sv="akutboende härberg härbärg inkvarter krisbost natthem natthärb nattlogi nattläger nödboende "
        "nödinkvart tillfällig-bost tillfällig-inkv tillfälligt-boende vandrarh övernattning",
        en="accommodation b-and-b bed-for-the-night crisis-accommodation emergency-accommodation "
        "emergency-flat emergency-housing emergency-shelter hostel night-accommod night-shelter "
        "overnight-shelter shelter-for-homeless temporary-accommodation temporary-housing",
        says={Need.SHL11_02: 3, Need.SHL11_06: 1, Sector.ASUM: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="credit-record",
        fi="häiriömerk luottokelpo luottorekis luottotie maksuhistor maksuhäiriö maksumerkin "
        "menettänyt-luotto menneet-luotto merkinnät merkintä-estää merkintä-luotto merkintä-rekister "
        "puhtaan-maksuhis tietojen-mene",
        sv="anmärkning-i-registr anmärkningar betalningsanmärk betalningsstör dålig-kredit kreditkoll "
        "kreditregist kredituppgift kreditupplys kreditvärd prickad prickfri",
        en="bad-credit credit-check credit-default credit-file credit-hist credit-information credit-mark "
        "credit-problem credit-rat credit-record credit-regist credit. creditworth default-entr "
        "default-on default-record default. defaults lost-credit payment-default payment-remark "
        "poor-credit ruined-credit",
        says={Need.SHL11_02: 2, Need.SHL11_03: 1, Sector.ASUM: 3, Sector.TALOUS: 1},
    ),
    Topic(
        name="deposit",
        fi="kahden-kuukauden-vak kelan-vakuus kolmen-kuukauden-vak takuu. takuun takuurahan takuusumma "
        "takuuta takuuvuokra vakuuden. vakuus. vakuusmaks vakuusrah vakuussitou vakuut vuokratakaus "
        "vuokravakuu",
        sv="borgen deposition garanti. garantihyra garantin. garantisumma hyresdeposit hyresgaranti "
        "hyressäkerhet säkerhetsbelopp två-månaders-hyra",
        en="deposit guarantee-for-rent guarantor rent-guarant rental-guarant security-payment "
        "security-sum surety two-months-rent",
        says={Need.SHL11_02: 2, Need.SHL11_03: 1, Sector.ASUM: 2, Sector.SOSP: 1, Sector.KELA: 1},
    ),
    Topic(
        name="rent-level",
        fi="asumiskulu asumiskustan asumismeno edullis enimmäisvuok halpoja-asun halvempa kalliit-vuok "
        "kohtuuhint liian-kallis-asun muuttaa-halvemp muuttokehotus normivuok vastike-nou vuokra-nou "
        "vuokra-on-nous vuokra-vie vuokraa-korot vuokrakatto vuokrankorot vuokrat-nou vuokrat-ovat-nous "
        "vuokratas vuokrien-nou vuokriin yhtiövastike-on-nous",
        sv="billiga-bost billigare-bost billigaste boendekost boendeutgift bostadskost dyra-bost "
        "dyra-hyror flytta-till-billig för-dyr-bost hyran-har hyran-stig hyran-äter hyreshöj hyresnivå "
        "hyrestak hyrorna-stig rimlig-hyra skäliga-hyr",
        en="affordable-home affordable-hous cheap-flat cheap-hous cheaper-flat cheaper-home cheaper-hous "
        "expensive-rent high-rent housing-cost housing-expens move-to-a-cheaper rent-cap rent-ceiling "
        "rent-eats rent-goes-up rent-increase rent-level rent-rise rent-takes rent-went-up rents-are-too "
        "rents-have rents-rise rents-went-up rising-rent too-expensive-flat",
        says={Need.SHL11_02: 2, Need.SHL11_03: 2, Sector.ASUM: 2, Sector.KELA: 1},
    ),
    Topic(
        name="housing-search",
        fi="asunnon-etsi asunnon-löyt asunnon-saa asunnonhak asunto-hakem asuntoa-ei asuntoa-haet "
        "asuntohak asuntoja-ei-ole asuntoja-on-liian asuntojono asuntonäyt asuntopula asuntotarj "
        "asuntotilan etsii-asun etsivät-asun hakemus-hyl isoja-asun opiskelija-as perheasun pienistä-asun "
        "pieniä-asun sopivaa-asun vapaita-asun vuokra-asunnon-saami vuokra-asunnot-puut vuokra-asuntoa-ei "
        "vuokra-asuntoja-on vuokralaisehd vuokranantajat-hyl",
        sv="bostadsansök bostadsbrist bostadskö bostadslösheten-bland bostadsmarkn bostadssök "
        "får-ingen-bost får-inte-bost hitta-bost hyresansök hyresgästval ingen-bost ledig-bost "
        "lediga-bost lediga-lägenh lämplig-bost passande-bost små-lägenh stora-bost studentbost "
        "studiebost söka-bost söker-bost söker-lägenh",
        en="available-flat family-sized find-a-flat find-a-home find-housing finding-a-flat flat-hunt "
        "free-flat housing-applic housing-list housing-market housing-queue housing-short larger-flat "
        "looking-for-a-flat looking-for-hous reject-anyone rent-a-home rental-flat rental-home "
        "rented-flat rented-home search-for-a-flat seeking-hous shortage-of-flats small-flats "
        "student-flat student-housing suitable-flat suitable-home vacant-flat vacant-home",
        says={Need.SHL11_02: 3, Sector.ASUM: 3},
    ),
    Topic(
        name="supported-housing",
        fi="asumisen-ohj asumisen-tuke asumisen-tuki asumisharj asumisohja asumispolku asumispäiv "
        "asumissosiaal asumistuki-ohj asumisvalmen asumisyksikkö-miel asunto-ensin jatkohoitokoti "
        "kotiin-vietävä-tuki kuntouttava-asum mielenterveysasum päihdeasum tuettu-asum tuettua-asum "
        "tuettuun-asum tuetun-asum tuetusta-asu tukiasun",
        sv="boendeenhet boendeformer boendehandl boendeservice boendestöd boendeträning bostad-först "
        "handledning-i-boende stödboende stödbost understött-boend",
        en="assisted-housing floating-support halfway housing-first housing-support housing-unit "
        "housing-worker residential-support residential-unit supported-acc supported-flat supported-home "
        "supported-hous supported-liv tenancy-support",
        says={Need.SHL11_02: 3, Need.SHL11_08: 1, Sector.ASUM: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="housing-advice",
        fi="asumisen-neuv asumisneuv",
        sv="boenderådgiv bostadsrådgiv",
        en="housing-advi tenancy-advi tenant-advi",
        says={Need.SHL11_02: 3, Sector.ASUM: 2},
    ),
)
