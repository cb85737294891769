"""Homes: losing one, finding one, paying for one, what they are like."""

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
        en="basement couch homeless lives-in-his-car living-in-a-car living-in-his-car no-fixed "
        "no-permanent no-place-to-live nowhere-to-sleep on-the-street park-bench place-to-sleep roof-over "
        "rough-sleep rough. sleep-in-car sleep-outdoors sleeping-in-a-car sleeping-in-car "
        "sleeping-in-his-car sleeping-on-friends sleeping-rough sofa stairwell staying-with-acquaint "
        "staying-with-friends tent. tents without-a-home without-housing",
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
        "credit-problem credit-rat credit-record credit-regist creditworth default-entr default-record "
        "lost-credit payment-default payment-remark poor-credit ruined-credit",
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
        "looking-for-a-flat looking-for-hous reject-anyone rent-a-home search-for-a-flat seeking-hous "
        "shortage-of-flats small-flats student-flat student-housing suitable-flat suitable-home "
        "vacant-flat vacant-home",
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
    Topic(
        name="mould",
        fi="asumiskelvot asumisterv haisee haju. hengitysoire hengitysteit home. homealt homeas homei "
        "homekoira homelöyd hometa hometta homevaur kosteus kosteut mikrobi putkirikko päänsärky sisäilma "
        "sädesien terveyshait vesivah yski",
        sv="andningsbesv fukt. fuktig fuktproblem fuktskad hostar hälsofarlig inneluft inomhusl kvav "
        "lukt. luktar mögel möglig obeboelig vattensk",
        en="asthma black-mould coughing damp-problem damp. dampness headaches health-hazard indoor-air "
        "leak. leaking leaks. moisture mold mould poor-air smell. smells uninhabitable water-damage wheez",
        says={Need.SHL11_02: 2, Sector.ASUM: 2, Sector.TERV: 1},
    ),
    Topic(
        name="dwelling-repair",
        fi="huonokuntoiset-as huonokuntoisia-as huonokuntoisis ikkunat-vuot ikkunoist katto-vuot "
        "korjaamat korjaust korjausvel kylmä-asunto pakkasella-kylmä peruskorjau pesutila putkiremo "
        "rapistu remont remppa sortum taloyhtiö vetoisa vuokratalo vuotava-kat",
        sv="bostadsbolag disponent drag-från-fönst dragigt fönster-som husbolag hyresbolag läckande "
        "nedslit renover reparat stambyt taket-läck underhålls-eftersatt",
        en="broken-window caretaker dilapidat drafty heating-broken housing-compan in-bad-repair "
        "landlord-does-not-repair leaky maintenance-backlog plumbing poor-condition radiators-broken "
        "refurbish renovat repair roof. run-down",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
    ),
    Topic(
        name="vermin",
        fi="hiiret hiiri lude. ludet. luteet luteid luteis luteit lutika lutikka myrky rotat. rottia. "
        "syyhy syöpäläi torakka torakoi tuholais täitä.",
        sv="insekter kackerlack löss. lössmed möss. ohyra råttor sanering-av-ohyra skabb skadedjur vägglus",
        en="bed-bug bedbug bugs. cockroach infest insect lice. mice. pest-contr pest. pests. rats. "
        "scabies vermin",
        says={Need.SHL11_02: 2, Sector.ASUM: 2, Sector.TERV: 1},
    ),
    Topic(
        name="heating",
        fi="asteista astetta energi halkoj halot hellaa-lämmit kaukolämp klapit kotivara kylmä-talo "
        "kylmässä-as kylmässä-tal lämmin-huone lämmittä lämmitykseen lämmitys lämpötila pakkanen pakkas "
        "palelee palelevat palella. patterei patterit polttopui polttopuu puulämmit pörssisähk sähkö-kat "
        "sähkö. sähköihin sähkökat sähkölask sähkölämm sähkön-hin sähkön-osto sähkön. sähkörah sähkösop "
        "sähköt-katk sähköt-poik sähköt-pois sähköt. sähkövelk sähköyht takka toppavaat villasuk öljylämm",
        sv="braskamin elavgift elavtal elbolag element. elementen elen-stäng elen. elkost elpris elräk "
        "elskuld elstöd energikost energipris fjärrvärm frostskad frys. fryser. grader. hemförråd "
        "kall-lägenh kallt-hemma kallt-hus kallt-i-hus köldknäpp oljeeld stickade stänger-av-elen uppvärm "
        "varmt-inne ved. vedeld veden. vinterkyla värmekost värmen.",
        en="chilly coats-on cold-flat cold-home cold-house cold-indoors cold-room district-heat draughty "
        "electric energy-bill energy-cost energy-price firewood freezing-flat freezing-home "
        "freezing-winter frost fuel-poverty heat-the-house heat-their-home heat. heating insulated "
        "insulation keep-warm logs. oil-heat power-bill power-compan radiator spot-price stove-heat "
        "warm-enough warm-room warmth. wood-stove",
        says={Need.SHL11_03: 2, Need.SHL11_02: 2, Sector.ASUM: 1, Sector.KELA: 1},
    ),
    Topic(
        name="building-access",
        fi="esteelli esteet hissi ilman-hissiä kaide. kaiteet kerroksesta. kynnyksiä luiska ovi-ei-auk "
        "portaat. portaikko portaikos portaissa portait pyörätuolilla-ei rappus raskas-ovi "
        "rollaattorilla-ei sisäänkäyn ulko-ovi",
        sv="entrén hiss. hissar hissen hisslös ingången ledstång ramp. ramper tillgänglig. tillgänglighet "
        "trappa trappor trappsteg trösklar tung-dörr utan-hiss",
        en="accessibil accessible-build accessible-flat accessible-hous doorstep elevator entrance "
        "handrail heavy-door inaccessible lift-is-broken lift. lifts. no-lift ramp. ramps staircase "
        "stairs step-free steps. third-floor threshold upper-floor wheelchair-cannot without-a-lift",
        says={Need.SHL11_02: 2, Need.SHL11_08: 1, Sector.YMP: 2, Sector.ASUM: 2},
    ),
    Topic(
        name="home-modification",
        fi="apuväline-kot asunnonmuut kodinmuutos kylpyhuone kynnysten-poist muutostyö muutostöi "
        "ovileveys suihkutuoli tukikahv tukikaide wc-istui",
        sv="badrum bostadsanpass bostadsändr bredare-dörr ombyggnad ramp-till-hem stödhandtag "
        "tillgänglighetsändr ändringsarbet",
        en="adaptation adapted-flat adapted-home alteration-works alterations bathroom grab-rail "
        "home-adapt home-alteration home-modif house-adapt stairlift",
        says={Need.SHL11_02: 1, Need.SHL11_08: 3, Sector.SOSP: 2, Sector.ASUM: 1},
    ),
    Topic(
        name="neighbours",
        fi="asumishäiriö huudot huutaa-yöl häirikö häiritsev häiriö. häiriöitä häiriökäyt jatkuvat-juhl "
        "juhli järjestyksenpit järjestyshäir melu. melua meteli metelöi naapureiden-val naapureita "
        "naapurien-kans naapurien-val naapurihäir naapuririi naapurisov naapurit-pelk naapurit-soit "
        "naapurit-val naapurusto pihapiiri rappukäyt rauhattom valitukset-naap",
        sv="boendestör bråk-i-trapp buller bullr fest-nätter fester grannar-klag grannar. grannarna "
        "granngräl grannmedling grannsämja klagomål-från-gran oväsen ropar-på-nätt skrik stör-grann "
        "störande-grann störningar störningsjour",
        en="antisocial complaints-about-noise complaints-from-neigh disturb loud-music loud. "
        "neighbour-compl neighbour-dispute neighbour. neighbours-are-afraid neighbours-compl neighbours. "
        "noise noisy nuisance parties-at-night partying quarrel screaming shouting-at-night",
        says={Need.SHL11_02: 2, Sector.POLI: 2, Sector.ASUM: 1},
    ),
    Topic(
        name="hoarding",
        fi="asunto-täyn hamstra keräil kodin-raivaus likaan likainen-asunto likaisuus paljon-tavar "
        "pilaantunu raivata. raivaus romu roskaa. roskaantun roskat saasta. siivoton siivottom sotku "
        "suursiiv tavaraa-katto tavaraa-liik tavaramäär tavaranpalj",
        sv="fullbelamrat fullt-med-prylar hamstr prylar röja-upp röra. samla-på-sak samlare samlarhem "
        "samlarstör saner sanitär-olägenh skräpig smuts. smutsig sopor överbelamr",
        en="belongings-piled clutter declutter deep-clean dirty-flat dirty-home filthy full-of-rubbish "
        "full-of-stuff hoard piles-of rubbish squalor stacked-with-things unsanitary",
        says={Need.SHL11_02: 3, Need.SHL11_01: 1, Sector.SOSP: 1, Sector.PELAST: 1},
    ),
    Topic(
        name="moving-furniture",
        fi="ensikodin huoneka ilman-huonek jääkaap kalusteet kalusteit kierrätyskesk kodinko liesi. "
        "muuttoapu muuttoauto muuttoavust muuttokuorm muuttolaatik muuttomies nukkuu-lattial pakettiauto "
        "patja pesukone sänkyjä tavarat-varast tavaroiden-siir tyhjä-asunto varastoi-tavar",
        sv="bohag flyttbidrag flyttbil flytthjälp flyttlass första-hem husgeråd hushållsmask kylskåp "
        "madrass magasiner möbler sover-på-golv spis. säng. sängar tomt-hem tvättmaskin återvinningscent",
        en="bed-linen cooker empty-flat fridge furniture household-goods kitchenware mattress "
        "moving-costs moving-help moving-van pots-and removal-cost removal-van second-hand-furnit "
        "sleeping-on-the-floor store-their-belong washing-machine white-goods",
        says={Need.SHL11_02: 1, Need.SHL11_03: 1, Sector.SOSP: 1, Sector.JARJ: 1},
    ),
    Topic(
        name="own-house",
        fi="asunto-osak asuntolain asuntovel hoitovastik kiinteistövero lainanlyh myydä-talo myyntikelvot "
        "mökki oma-talo omakotital omassa-talos omistusasuj omistusasun remonttiin-ei rintamamiest "
        "talo-ei-mene-kaup talo-myy talo-rapist talon-korj talon-myyn vanha-talo vanhan-talon "
        "vanhassa-talo yhtiölain yhtiövastik",
        sv="amortering bolagsvederlag bostadslån eget-hus egethus egnahem fastighetsskatt gamla-hus "
        "gammalt-hus går-inte-att-sälja huset-går husägare småhus sälja-huset värdelöst-hus ägarbost "
        "ägd-bost",
        en="cannot-sell detached-house home-owner house-cannot-be-sold house-is-worth house-price "
        "maintenance-charge mortgage old-house own-house own-their-home owner-occup owning-a-house "
        "owns-a-house property-tax unsold wooden-house worthless",
        says={Need.SHL11_02: 2, Need.SHL11_03: 1, Sector.ASUM: 1},
    ),
    Topic(
        name="no-address",
        fi="c-o-osoit ei-ole-osoit ei-osoit ilman-osoit ilman-vakinais kirjeet-eivät-tavoi kirjeet-palaut "
        "kotiosoit laskut-eivät-tule osoitetta-ei osoitteenmuut osoitteeton poste-restant posti-ei-tavoi "
        "posti-mene postia-ei postilaatik postilok postin-kääntö postiosoit vanhaan-osoit väestörekis "
        "väärään-osoit",
        sv="adresslös adressändr brev-går brev-når-inte c-o-adress fel-adress folkbokför gammal-adress "
        "ingen-adress post-når postadress poste-restant postfack postlåd saknar-adress skriven-hos "
        "utan-adress",
        en="address. addresses care-of-address change-of-address letters-never-reach letters-returned "
        "mail-never mailbox no-address no-postal no-registered-address old-address post-does-not "
        "postal-address poste-restant without-an-address wrong-address",
        says={Need.SHL11_01: 2, Need.SHL11_02: 1, Sector.DIGI: 1},
    ),
    Topic(
        name="shared-living",
        fi="ahdas-asun ahtaassa ahtaasti ahtaat-as kimppa-asum kimppakämp muuttaa-vanhempiens "
        "muuttavat-vanhempiens soluasun takaisin-vanhempi vanhempien-luo yhteisöasum",
        sv="bor-hos-sina bor-kvar-hemma flera-generat flyttar-hem-till hos-föräldrar kollektivboende "
        "kompisboende tillbaka-till-sina-föräld trångbodd trångt-bo",
        en="back-with-their-parents co-living cramped crowded-flat flat-share house-sharing "
        "living-with-parents moving-back-in overcrowded-flat overcrowded-home shared-flat",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
    ),
)
