"""Old age, home care, and those who care."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

AGE_AND_CARE = (
    Topic(
        name="old-age",
        fi="eläkeläi ikäihm ikäystäv ikäänty iäkkä iäkä mummo muori pappa. seniori vanhat-ihm vanhu",
        sv="gamla. gamlingar pensionär senior äldre åldr",
        en="ageing aging elder old-age old-people older pensioner retired seniors",
        says={Need.SHL11_08: 1, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="home-care",
        fi="hoitaja. hoitajan hoitajat hoitajia kotiapu kotihoi kotikäyntik kotisairaan lähihoitaj",
        sv="hemservice hemtjän hemvård närvård vårdare",
        en="care-worker carers-visit home-care home-help home-nurs homecare",
        says={Need.SHL11_08: 1, Need.SHL11_01: 2, Sector.SOSP: 3},
        wide=True,
    ),
    Topic(
        name="rushed-visits",
        fi="ei-ehdi eivät-ehdi hoitaja-ei-ehd kiire. kiireess käynnit-lyh käynnit-on käyntejä-lyh "
        "käyntiaik lyhenty lyhyet-käyn minuut optimoint peseyt pesut. pesutil pikakäyn pyörähd "
        "reittioptim suihku. suihkut suihkuun toiminnanohj",
        sv="besök-så-korta besökens-läng brådska bråttar bråttom dusch hinna hinner-inte hinner. "
        "inte-hinner korta-besök minuter ruttplaner stressad-pers tvättas",
        en="bath. few-minute hurried hurry in-and-out minutes. no-time-for no-time-to quick-visit "
        "route-plan rushed short-visit shower visit-length visits-are-short washing.",
        says={Need.SHL11_01: 3, Need.SHL11_08: 1, Sector.SOSP: 3},
    ),
    Topic(
        name="home-care-turnover",
        fi="eri-hoita hoitaja-vaih hoitajapula hoitajat-vaih hoitajien-vaih joka-päivä-eri-hoi "
        "tuntematon-hoit tuttu-hoit tutut-hoit uusi-hoita vieraat-hoit",
        sv="bekanta-vårdare ny-personal-varje ny-vårdare okänd-vårdare olika-vårdare personalen-byts "
        "vårdarbrist vårdare-byts",
        en="changing-carer different-care-worker different-carer different-nurse new-carer new-face "
        "shortage-of-nurses strangers-come unfamiliar-carer",
        says={Need.SHL11_08: 2, Sector.SOSP: 3},
    ),
    Topic(
        name="care-home",
        fi="asumispalv hoitokod hoitokoti hoitopaikka-vanh hoitopaikkoja hoivakod hoivakoti hoivapaik "
        "laitoshoi palveluasum palvelukot palvelutalo tehostettu-palv vanhainko yhteisöllinen-asum "
        "yhteisöllistä-asum ympärivuoroki",
        sv="dygnetrunt gemenskapsboen heldygns serviceboen servicehus vårdboen vårdhem vårdplats "
        "äldreboen ålderdomshem",
        en="assisted-living care-home care-place communal-living nursing-home old-people-s-home "
        "place-in-care residential-home round-the-clock-care service-housing",
        says={Need.SHL11_08: 2, Sector.SOSP: 3, Sector.YRIT: 1},
    ),
    Topic(
        name="care-home-queue",
        fi="asumispalvelujono hoivapaikkaa-odot jono-hoiv jonossa-hoiva jonottaa-hoiv odottaa-hoivap "
        "odottaa-palveluas paikkaa-odott vuodeosast",
        sv="bäddavd kö-till-vårdh kö-till-äldreb köar-till-vårdh väntar-på-plats väntar-på-vårdplats",
        en="bed-in-a-care hospital-bed-wait queue-for-care wait-for-a-care-home waiting-for-a-care "
        "waiting-for-a-place-in",
        says={Need.SHL11_08: 2, Sector.SOSP: 3},
    ),
    Topic(
        name="couples-apart",
        fi="aviopar eri-hoivak erilleen pariskun puolison-kans puolisot-erot",
        sv="makar-skil makarna-skil paret. äkta-par åtskil",
        en="apart-after couple. couples live-together-in-care separated-couple",
        says={Need.SHL11_08: 2, Need.SHL11_10: 2},
    ),
    Topic(
        name="safety-phone",
        fi="gps-rann hyvinvointitekn kulunvalv paikanninrann turvahäly turvalait turvapuh turvaranne "
        "turvateknolog",
        sv="gps-arm larmarmband larmklocka trygghetslarm trygghetstekn trygghetstelefon",
        en="alarm-pendant alarm-wrist gps-track panic-alarm personal-alarm safety-alarm safety-phone "
        "safety-wrist telecare",
        says={Need.SHL11_08: 1, Need.SHL11_01: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="remote-care",
        fi="etähoi etäkäyn etävastaan etäyhtey kuvapuhelu tabletin tabletti videopuh videoy",
        sv="distansbesök distansmottag distansvård surfplat videobesök videosamt",
        en="remote-care remote-consult remote-visit tablet. tablets telehealth video-appoint video-call "
        "video-visit",
        says={Need.SHL11_01: 1, Need.SHL11_08: 1, Sector.DIGI: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="meal-service",
        fi="ateria-auto ateriakulj ateriapal kotiateria kotiin-kuljetett-at lämmin-ateria ruokapalv "
        "valmisruok",
        sv="färdigmat hemkörd-mat matlåd matservice mattjänst mattransp måltidsserv",
        en="delivered-meal meal-deliver meal-robot meal-serv meals-on ready-meal",
        says={Need.SHL11_01: 2, Need.SHL11_08: 1, Sector.SOSP: 2},
    ),
    Topic(
        name="night-care",
        fi="yöhoito-kot yökäyn yöpartio yövalv öinen-apu",
        sv="nattbesök nattlig nattpatrull nattvak",
        en="night-patrol night-team night-visit night-watch",
        says={Need.SHL11_08: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="falls",
        fi="hiekoit kaatui kaatumis kaatunut kaatuu lattialla liukast lonkkamurt",
        sv="faller-hemma fallgrupp fallit fallolyck halka halt-väg höftfrakt på-golvet sandn",
        en="fall-prevent fallen falls-group falls. fell. gritting hip-fract icy. on-the-floor slipped",
        says={Need.SHL11_08: 2, Sector.TERV: 1},
    ),
    Topic(
        name="dementia",
        fi="alzheimer dement eksyi eksyn eksyy harhaile katoaa-kotoa muistihäir muistikerh muistikoord "
        "muistiongel muistipolik muistisai",
        sv="alzheimer demen går-vilse irrar minnesmott minnesprob minnessjuk minnesstör",
        en="alzheimer dementia memory-clin memory-dis memory-ill memory-loss memory. wander",
        says={Need.SHL11_08: 3, Sector.TERV: 1},
    ),
    Topic(
        name="elderly-loneliness",
        fi="eläkeläiskerh ikäihmisten-yksin iäkkäiden-yksin kukaan-ei-käy seniorikerh vanhusten-yksin "
        "yksinäinen-vanh yksinäiset-vanh ystäväpalv ystävätoim",
        sv="ensamhet-bland-äldre ensamma-pens ensamma-äldre pensionärsförening seniorklubb väntjänst "
        "vänverksam äldres-ensam",
        en="befriend day-club loneliness-among-older lonely-older no-visitors older-people-lonel "
        "pensioners-club seniors-club",
        says={Need.SHL11_04: 3, Sector.JARJ: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="informal-care",
        fi="hoidettav hoivavast omaishoi",
        sv="anhörigvår närståendevår",
        en="cared-for caregiv carer-s carer. carers family-carer informal-care",
        says={Need.SHL11_10: 4, Sector.SOSP: 2},
        wide=True,
    ),
    Topic(
        name="carers-leave",
        fi="hoitovapaa intervalli kiertävä-perh lakisääteiset-vap lakisääteisiä-vapa lomituk lyhytaikaish "
        "lyhytaikaisp omaishoitajan-vap sijaishoi vapaan-ajak vapaan-pit vapaapäiv vapaat vapaita.",
        sv="avlastn avlösar avlösn intervallper intervallvård korttidsplats korttidsvår lediga-dag "
        "ledighet",
        en="carers-leave days-off free-days leave-days respite short-term-care short-term-place stand-in "
        "statutory-leave substitute-care time-off",
        says={Need.SHL11_10: 4, Sector.SOSP: 3},
    ),
    Topic(
        name="carers-pay",
        fi="hoitopalk kriteerit-kir omaishoidon-krit omaishoidon-palk omaishoidon-tu omaishoitosop "
        "palkkio",
        sv="arvode kriterierna-för-närst närståendevårdsst stöd-för-närst stödet-för-närst vårdarvode "
        "vårdersätt",
        en="care-allowance care-fee carer-allow carer-s-allow caring-fee fee-for-carers "
        "informal-care-support",
        says={Need.SHL11_10: 3, Need.SHL11_03: 1, Sector.SOSP: 3},
    ),
    Topic(
        name="carers-strain",
        fi="hoitajan-oma omaisen-uupum omaishoitaja-uup omaishoitaja-väs omaishoitajan-jaks "
        "omaishoitajan-uup omaishoitajat-uup omaishoitajat-väs omaishoitajien-jaks omaisten-jaks "
        "puoliso-uup väsymys.",
        sv="anhöriga-orkar anhörigas-ork närståendevårdare-utm närståendevårdarna-ork trött-vård "
        "utmattade-anhör vårdaren-ork",
        en="carer-burnout carer-exhaust carer-strain carers-exhaust exhausted-carer relatives-exhaust "
        "tired-carer worn-out-carer",
        says={Need.SHL11_10: 4, Sector.SOSP: 2},
    ),
    Topic(
        name="family-care",
        fi="perhehoi perhekod",
        sv="familjevård",
        en="adult-placement family-care. family-carer-home",
        says={Need.SHL11_08: 1, Sector.SOSP: 3},
    ),
    Topic(
        name="relatives",
        fi="aviomies läheine läheis omais. omaise omaisi omaist poikansa puoliso sisaru tyttär tytär "
        "vaimo. vaimon",
        sv="anhörig dotter hustru maka. makar. make. maken närståend. närstående son. syskon",
        en="daughter. husband loved-one next-of-kin relative sibling son. spouse wife. wives",
        says={Need.SHL11_10: 2, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="daily-life",
        fi="arjen arjes arkea arkeen arki-suju arki. arkiru arkisel jokapäiv kodinhoi",
        sv="dagliga. dagligt sköta-hemmet vardag",
        en="daily-life daily-living everyday household-chore housework",
        says={Need.SHL11_01: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="shopping-cleaning",
        fi="asiointiapu kaupassa-käy kaupassakäy kauppa-apu kauppaan. kauppakassi kauppapalv kauppatilau "
        "lumityö ostokset pyyk ruoanlait ruuanlait siivou tukipalvel",
        sv="butikshjälp butiksserv handla. handlingshjälp inköp matlagning snöskottn städ. städhjälp "
        "städning stödtjänst tvätta.",
        en="cleaning cooking errands grocery-deliver help-with-shop housekeeping laundry shopping-help "
        "shopping-serv shopping. snow-clear",
        says={Need.SHL11_01: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="errand-help",
        fi="ajanvarauskir asioiden-hoit asioin hakemuspino hakemusten-täyt lomakke papereiden-täyt "
        "papereita paperiasi paperisota paperit. täyttää-hakem täyttöapu virastoon",
        sv="blankett fylla-i myndighetsären papper-och papper. papperet pappersexerc pappren uträtta.",
        en="bureaucra fill-in-forms filling-in form-filling forms. help-with-forms official-business "
        "paperwork",
        says={Need.SHL11_01: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="sheltered-outings",
        fi="ei-pääse-ulos kotiin-vang pääse-ulos sisällä-istu ulkoil ulos-pääs",
        sv="friluft komma-ut kommer-inte-ut utevist utomhus",
        en="fresh-air get-outside go-outside going-out housebound outdoors stop-going-out",
        says={Need.SHL11_08: 1, Need.SHL11_04: 1},
    ),
)
