"""Homes: losing one, finding one, paying for one, what they are like."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

HOUSING = (
    Topic(
        name="home",
        fi="*asumis *asunno *asunto asumin isännöi kaksio kerrostal kodin. kodista. koti. kotinsa. kämppä "
        "kämpä muutto omistusas soluas vuokra yhtiövastik yksiö",
        sv="*boende *bostad bodde bostäd bosätt etta. ettor. ettorna flytta-in hemmet. hyra hyres hyror "
        "kollektivbo lägenhet vederlag",
        en="apartment council-flat flat. flats. home-owner house-share household. housing landlord lease. "
        "leases lodging rent. rental renting rents. studio. studios tenan",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
        wide=True,
    ),
    Topic(
        name="eviction",
        fi="asunto-mene avaimet-pois haastehak häädet häädö häätä häätö irtisano kodin-menet koti-mene "
        "menetetty. menettänyt-asun menettänyt-koti menettävät-asun menettävät-koti menettää-asun "
        "menettää-kodin menettää-koti purkaa-sopimuk purkavat-sopimuk sopimus-purettiin "
        "vuokrasopimuksen-purk vuokrasopimukset-puret vuokrasopimus-puret",
        sv="avhys blir-av-med-bost blir-av-med-hem bostaden-går-förlor förlora-bost förlora-hem "
        "förlorar-bost förlorar-hem förlorat-bost förlorat-hem häver-hyres hävt-hyres mista-hem "
        "mistar-bost mister-bost uppsäg utan-hem. vräk",
        en="evict keep-the-flat keep-their-home lose-its-flat lose-the-flat lose-their-flat "
        "lose-their-home losing-one losing-the-flat losing-their-home lost-her-flat lost-her-home "
        "lost-his-flat lost-his-home lost-the-flat lost-their-home notice-to-quit put-out-of repossess "
        "terminated-the-lease termination-of-the-lease thrown-out",
        says={Need.SHL11_02: 3, Sector.ASUM: 3},
    ),
    Topic(
        name="rent-arrears",
        fi="karhuaa karhukirj maksamaton-vuok maksamattom-vuok räst. rästejä rästiin rästist rästit "
        "vuokra-jää vuokra-maksamat vuokra-myöhäs vuokra-on-myöhäs vuokranmaksu vuokraräst vuokrat-maksa "
        "vuokravel vuokrien-räst",
        sv="efter-med-hyran hyran-försen hyran-obetal hyresrest hyresskuld obetald-hyra obetalda-hyr "
        "skuld-till-hyresv",
        en="arrears behind-on-rent behind-on-the-rent behind-with-the-rent late-rent missed-rent owe-rent "
        "rent-debt rent-goes-unpaid rent-overdue rent-unpaid unpaid-rent",
        says={Need.SHL11_02: 2, Need.SHL11_03: 1, Sector.ASUM: 3, Sector.TALOUS: 1},
    ),
    Topic(
        name="homelessness",
        fi="asunnottom autossa-nuk kadulla. kadulle katon-pään katto-pään kavereiden-luo kavereiden-sohv "
        "kaverien-luo kiertävä-mies kodittom nukkuu-autossa nukkuvat-autoissa nurkis nurkkiin porraskäyt "
        "rappukäyt sohvalla. sohvalta sohvilla sohvilta taivasalla teltas tuttavien-luo yöpyvät "
        "yöpyy-ulkona",
        sv="bostadslös hemlös hos-bekanta hos-kompisar i-tält på-gatan soffan. soffor sova-ute "
        "sover-i-bil sover-ute tak-över trappuppgång utan-bostad uteligg",
        en="couch homeless no-fixed no-place-to-live nowhere-to-sleep on-the-street place-to-sleep "
        "roof-over rough-sleep rough. sleep-in-car sleeping-in-car sleeping-on-friends sleeping-rough "
        "sofa stairwell tent. tents",
        says={Need.SHL11_02: 3, Sector.ASUM: 2},
    ),
    Topic(
        name="emergency-accommodation",
        fi="asuntola ensisuoja hostelli hätämaj kriisiasun kriisimaj leirintä majoituspaik tilapäismaj "
        "väistöas väliaikaisma yömaja yösuoja",
        sv="härbärg inkvarter krisbost natthärb nattläger nödinkvart tillfällig-bost tillfällig-inkv "
        "tillfälligt-boende vandrarh",
        en="accommodation b-and-b emergency-accommodation emergency-housing emergency-shelter hostel "
        "night-shelter temporary-accommodation temporary-housing",
        says={Need.SHL11_02: 3, Need.SHL11_06: 1, Sector.ASUM: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="credit-record",
        fi="häiriömerk luottokelpo luottorekis luottotie maksuhistor maksuhäiriö merkintä-luotto "
        "merkintä-rekister puhtaan-maksuhis",
        sv="anmärkning-i-registr betalningsanmärk betalningsstör kreditregist kredituppgift kreditupplys "
        "prickad prickfri",
        en="bad-credit credit-check credit-file credit-hist credit-rat credit-record credit-regist "
        "default-entr default-record payment-default poor-credit",
        says={Need.SHL11_02: 2, Need.SHL11_03: 1, Sector.ASUM: 3, Sector.TALOUS: 1},
    ),
    Topic(
        name="deposit",
        fi="takuusumma takuuvuokra vakuuden. vakuus. vakuusmaks vakuusrah vakuussitou vakuut vuokratakaus "
        "vuokravakuu",
        sv="borgen deposition garantihyra hyresdeposit hyresgaranti hyressäkerhet",
        en="deposit guarantor rent-guarant security-payment surety",
        says={Need.SHL11_02: 2, Need.SHL11_03: 1, Sector.ASUM: 2, Sector.SOSP: 1, Sector.KELA: 1},
    ),
    Topic(
        name="rent-level",
        fi="asumiskulu asumiskustan asumismeno enimmäisvuok halvempa kalliit-vuok kohtuuhint "
        "liian-kallis-asun normivuok vuokra-nou vuokrakatto vuokrankorot vuokrat-nou vuokratas "
        "vuokrien-nou",
        sv="billigare-bost boendekost boendeutgift bostadskost dyra-hyror för-dyr-bost hyran-stig "
        "hyreshöj hyresnivå hyrestak hyrorna-stig rimlig-hyra",
        en="affordable-home affordable-hous cheaper-flat cheaper-home high-rent housing-cost rent-cap "
        "rent-ceiling rent-increase rent-level rent-rise rents-have rents-rise rising-rent "
        "too-expensive-flat",
        says={Need.SHL11_02: 2, Need.SHL11_03: 2, Sector.ASUM: 2, Sector.KELA: 1},
    ),
    Topic(
        name="housing-search",
        fi="asunnon-löyt asunnon-saa asunnonhak asuntoa-ei asuntohak asuntoja-ei-ole asuntojono "
        "asuntonäyt asuntopula asuntotarj hakemus-hyl opiskelija-as pienistä-asun pieniä-asun "
        "vuokra-asunnon-saami vuokra-asunnot-puut vuokranantajat-hyl",
        sv="bostadsbrist bostadskö bostadslösheten-bland bostadssök får-ingen-bost får-inte-bost "
        "hitta-bost hyresansök ingen-bost ledig-bost små-lägenh studentbost studiebost söka-bost",
        en="find-a-flat find-a-home find-housing finding-a-flat flat-hunt housing-applic housing-list "
        "housing-queue housing-short reject-anyone rent-a-home shortage-of-flats small-flats student-flat "
        "student-housing vacant-flat",
        says={Need.SHL11_02: 3, Sector.ASUM: 3},
    ),
    Topic(
        name="supported-housing",
        fi="asumisen-tuke asumisen-tuki asumisharj asumisohja asumispalv asumissosiaal asumistuki-ohj "
        "asumisyksik asunto-ensin jatkohoitokoti tuettu-asum tuettua-asum tuettuun-asum tuetun-asum "
        "tuetusta-asu tukiasun",
        sv="boendeenhet boendehandled boendeservice boendestöd boendeträning bostad-först serviceboende "
        "stödboende stödbost understött-boend",
        en="assisted-housing floating-support housing-first housing-support housing-unit residential-unit "
        "supported-acc supported-flat supported-hous supported-liv",
        says={Need.SHL11_02: 3, Need.SHL11_08: 1, Sector.ASUM: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="housing-advice",
        fi="asumisen-neuv asumisneuv",
        sv="boenderådgiv bostadsrådgiv",
        en="housing-advi tenancy-advi",
        says={Need.SHL11_02: 3, Sector.ASUM: 2},
    ),
    Topic(
        name="mould",
        fi="hengitysoire home. homealt homeas homei hometa hometta kosteus kosteut mikrobi putkirikko "
        "sisäilma sädesien vesivah",
        sv="andningsbesv fukt. fuktig fuktskad inomhusluft mögel möglig vattensk",
        en="damp. dampness indoor-air leak. leaking leaks. moisture mold mould water-damage",
        says={Need.SHL11_02: 2, Sector.ASUM: 2, Sector.TERV: 1},
    ),
    Topic(
        name="dwelling-repair",
        fi="huonokunt ikkunat-vuot korjaust korjausvel kylmä-asunto pakkasella-kylmä peruskorjau pesutila "
        "putkiremo rapistu remont remppa sortum taloyhtiö vuokratalo",
        sv="bostadsbolag disponent drag-från-fönst dåligt-skick husbolag hyresbolag nedslit renover "
        "reparat stambyt underhålls-eftersatt",
        en="caretaker dilapidat housing-compan in-bad-repair maintenance-backlog plumbing poor-condition "
        "refurbish renovat repair run-down",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
    ),
    Topic(
        name="vermin",
        fi="lude. ludet. luteet luteid luteis luteit lutika rotat. rottia. syyhy syöpäläi torakka torakoi "
        "tuholais täitä.",
        sv="kackerlack löss. ohyra råttor skabb skadedjur vägglus",
        en="bed-bug bedbug cockroach infest lice. pest-contr rats. scabies vermin",
        says={Need.SHL11_02: 2, Sector.ASUM: 2, Sector.TERV: 1},
    ),
    Topic(
        name="heating",
        fi="energiakust energialask energiameno energian-hin kotivara lämmittä lämmitys palelee palelevat "
        "palella. patterei patterit polttopui polttopuu pörssisähk sähkö-kat sähkö. sähkökat sähkölask "
        "sähkölämm sähkön-hin sähkön. sähkösop sähköt-katk sähköt-poik sähköt. sähköyht öljylämm",
        sv="elavgift elavtal elbolag elementen elen-stäng elen. elkostn elpris elräkning energikost "
        "energipris fryser. hemförråd kall-lägenh oljeeld stänger-av-elen uppvärm ved. veden. värmekost "
        "värmen.",
        en="cold-flat cold-home cold-house draughty electric energy-bill energy-cost energy-price "
        "firewood fuel-poverty heat-the-house heat-their-home heating oil-heat power-bill radiator "
        "spot-price warmth.",
        says={Need.SHL11_03: 2, Need.SHL11_02: 2, Sector.ASUM: 1, Sector.KELA: 1},
    ),
    Topic(
        name="building-access",
        fi="esteelli esteet hissi kaide. kaiteet kerroksesta. kynnyksiä luiska portaat. portaikko "
        "portaissa portait rollaattorilla-ei",
        sv="hiss. hissar hissen hisslös ledstång ramp. ramper tillgänglig. tillgänglighet trappor "
        "trösklar",
        en="accessibil accessible-build accessible-flat accessible-hous elevator handrail inaccessible "
        "lift. lifts. ramp. ramps staircase stairs step-free",
        says={Need.SHL11_02: 2, Need.SHL11_08: 1, Sector.YMP: 2, Sector.ASUM: 2},
    ),
    Topic(
        name="home-modification",
        fi="asunnonmuut kodinmuutos kylpyhuoneen-muut kynnysten-poist muutostyö ovileveys suihkutuoli "
        "wc-istui",
        sv="bostadsanpass bostadsändr ombyggnad-av-badr ändringsarbet",
        en="adaptation alteration-works bathroom-adapt home-adapt home-modif house-adapt",
        says={Need.SHL11_02: 1, Need.SHL11_08: 3, Sector.SOSP: 2, Sector.ASUM: 1},
    ),
    Topic(
        name="neighbours",
        fi="asumishäiriö häiriökäyt järjestyshäir meluaa meteli metelöi naapureiden-val naapurien-val "
        "naapurihäir naapuririi naapurit-pelk pihapiiri rappukäytävän-häir rauhattom",
        sv="boendestör bråk-i-trapp grannar-klag grannarna-är granngräl oväsen störande-grann störningar "
        "störningsjour",
        en="antisocial disturbance disturbing-neigh neighbour-compl neighbour-dispute "
        "neighbours-are-afraid neighbours-compl noise noisy nuisance",
        says={Need.SHL11_02: 2, Sector.POLI: 2, Sector.ASUM: 1},
    ),
    Topic(
        name="hoarding",
        fi="asunto-täynnä-tav hamstra kodin-raivaus likainen-asunto pilaantunu raivata. raivaus "
        "roskaantun saasta. siivoton siivottom suursiiv tavaraa-katto tavaranpalj",
        sv="fullt-med-prylar hamstr röja-upp samlare samlarhem saner sanitär-olägenh skräpig överbelamr",
        en="clutter declutter deep-clean filthy full-of-rubbish hoard squalor stacked-with-things",
        says={Need.SHL11_02: 2, Need.SHL11_01: 2, Sector.SOSP: 1, Sector.PELAST: 1},
    ),
    Topic(
        name="moving-furniture",
        fi="huoneka jääkaap kalusteet kalusteit kierrätyskesk kodinko liesi. muuttoapu muuttoavust "
        "muuttokuorm muuttolaatik patja pesukone sänky.",
        sv="flyttbidrag flytthjälp hushållsmask kylskåp madrass möbler spis. säng. sängar tvättmaskin "
        "återvinningscent",
        en="bed-linen beds. cooker fridge furniture mattress moving-help moving-van removal-cost "
        "washing-machine white-goods",
        says={Need.SHL11_02: 1, Need.SHL11_03: 1, Sector.SOSP: 1, Sector.JARJ: 1},
    ),
    Topic(
        name="own-house",
        fi="asuntolain asuntovel hoitovastik kiinteistövero myydä-talo myyntikelvot omakotital "
        "omistusasun rintamamiest talo-ei-mene-kaup talo-myy talon-myyn vanha-talo vanhassa-talo "
        "yhtiölain",
        sv="bostadslån eget-hus egethus egnahem fastighetsskatt går-inte-att-sälja husägare småhus "
        "sälja-huset ägarbost",
        en="cannot-sell detached-house home-owner house-cannot-be-sold house-price mortgage own-house "
        "owner-occup property-tax",
        says={Need.SHL11_02: 2, Need.SHL11_03: 1, Sector.ASUM: 1},
    ),
    Topic(
        name="no-address",
        fi="ei-ole-osoit ei-osoit ilman-osoit kirjeet-eivät-tavoi kotiosoit osoitetta-ei osoitteeton "
        "poste-restant posti-mene postilaatik postilok postin-kääntö postiosoit väestörekis",
        sv="brev-når-inte folkbokför ingen-adress postadress poste-restant postfack postlåd saknar-adress "
        "utan-adress",
        en="care-of-address letters-never-reach mail-never mailbox no-address no-postal "
        "no-registered-address postal-address poste-restant without-an-address",
        says={Need.SHL11_01: 2, Need.SHL11_02: 1, Sector.DIGI: 1},
    ),
)
