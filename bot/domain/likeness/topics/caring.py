"""Those who care, and everyday life."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

CARING = (
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
        fi="hoitopaikka-lyhyt hoitovapaa intervalli kiertävä-perh lakisääteiset-va lakisääteisiä-vapa "
        "lepo. levätä lomapäiv lomittaja lomituk lyhytaikainen-hoit lyhytaikaiseen lyhytaikaish "
        "lyhytaikaisjakso lyhytaikaisp omaishoitajan-vap omaishoitajien-vap sijaisen-saam sijaishoi "
        "sijaista tauko. taukoa vapaan-ajak vapaan-pit vapaan. vapaapäiv vapaat vapaavuorok vapaiden-ajak "
        "vapaita. viikonloppuvapaa",
        sv="avlastarfam avlastn avlösar avlösn egen-tid intervallper intervallplats intervallvård "
        "korttidsplats korttidsvår lagstadgade-ledig ledig. lediga-dag lediga-dygn lediga. ledighet "
        "semester-från vikarie-hem vikarierande-vård vila.",
        en="a-break carers-break carers-leave cover-for-carer day-off days-off free-days "
        "holiday-from-caring leave-days leave-from-caring respite short-break short-stay short-term-care "
        "short-term-place sitting-service somebody-to-take-over stand-in statutory-leave substitute-care "
        "take-a-break temporary-care time-off week-off weekend-off without-a-break",
        says={Need.SHL11_10: 4, Sector.SOSP: 3},
    ),
    Topic(
        name="carers-pay",
        fi="hoitopalk kriteerit-kir omaishoidon-hylk omaishoidon-krit omaishoidon-palk omaishoidon-tu "
        "omaishoidontue omaishoidontuki omaishoitajuus-hyl omaishoitosop palkkio",
        sv="arvode avslag-på-närst kriterier-för-närst kriterierna-för-närst närståendevårdsst "
        "stöd-för-närst stödet-för-närst vårdarvode vårdersätt",
        en="allowance-for-carer care-allowance care-fee carer-allow carer-s-allow carer-s-fee "
        "carers-allowance caring-allowance caring-fee criteria-for-informal fee-for-carers "
        "informal-care-allowance informal-care-support",
        says={Need.SHL11_10: 3, Need.SHL11_03: 1, Sector.SOSP: 3},
    ),
    Topic(
        name="carers-strain",
        fi="ei-ole-voimia hoitaa-mies hoitaa-puol hoitaa-vaimo hoitaa-ympäri hoitaa-yötä hoitaa-äiti "
        "hoitajan-oma katkeaa-selkä nukkuu-huon oma-terveys omaisen-uupum omaiset-eivät-jaks omaiset-uupu "
        "omaiset-väsy omaishoitaja-ei-jaksa omaishoitaja-uup omaishoitaja-väs omaishoitajan-jaks "
        "omaishoitajan-uup omaishoitajat-eivät-jaks omaishoitajat-ovat-uup omaishoitajat-uup "
        "omaishoitajat-väs omaishoitajien-jaks omaishoitajien-uup omaisilla-ei-ole-voim omaisten-jaks "
        "omat-lääkärikäynnit puoliso-ei-jaksa puoliso-uup puolisoaan-hoit romaht valvoo-yöt valvovat-yöt "
        "voimat-lop voimat-ovat voimien-ää väsymys. yöt-valv",
        sv="anhöriga-orkar anhöriga-utmatt anhöriga-är-trött anhörigas-ork inga-krafter kollapsar "
        "makan-orkar närståendevårdare-orkar närståendevårdare-trött närståendevårdare-utm "
        "närståendevårdares-ork närståendevårdarna-ork orkar-inte-läng sköter-sin-man slut-på-krafter "
        "trött-vård utbränd-anhör utmattade-anhör uttröttade vaka-nätt vakar vårdar-dygnet vårdar-sin-fru "
        "vårdar-sin-make vårdar-sin-man vårdaren-ork",
        en="back-broke carer-burnout carer-exhaust carer-strain carers-are-exhaust carers-are-tired "
        "carers-cannot-cope carers-collapse carers-exhaust carers-wear carers-worn caring-around "
        "caring-day-and caring-for-her-husb caring-for-his-wife collapse exhausted-carer exhausted. "
        "husband-is-exhaust looks-after-her-husb looks-after-his-wife night-after-night no-strength "
        "own-health relatives-exhaust strength-is tired-carer up-all-night up-at-night wife-is-exhaust "
        "worn-out-carer",
        says={Need.SHL11_10: 4, Sector.SOSP: 2},
    ),
    Topic(
        name="family-care",
        fi="perhehoi perhekod perhekoti",
        sv="familjehem-för-äld familjevård",
        en="adult-placement family-care-home family-care. family-carer-home family-carers "
        "foster-care-for-older",
        says={Need.SHL11_08: 1, Sector.SOSP: 3},
    ),
    Topic(
        name="relatives",
        fi="aviomies läheine läheis omais. omaise omaisi omaist puoliso sisaru vaimo. vaimon",
        sv="anhörig hustru maka. makar. make. maken närståend. närstående syskon",
        en="husband loved-one next-of-kin relative sibling spouse wife. wives",
        says={Need.SHL11_10: 2, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="daily-life",
        fi="arjen arjes arkea arkeen arki-suju arki. arkiru arkisel jokapäiv kodinhoi",
        sv="dagliga. dagligt klara-vardag sköta-hemmet vardag",
        en="chores cope-at-home coping-at-home daily-chores daily-life daily-living everyday "
        "household-chore housework",
        says={Need.SHL11_01: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="shopping-cleaning",
        fi="asiointiapu ikkunanpes imuroi kaupassa-käy kaupassakäy kauppa-apu kauppa-asiat kauppaan. "
        "kauppakassi kauppapalv kauppareissu kauppatilau kotisiivo kotityö kotitöi lumen lumet lumityö "
        "ostokset pyyk ruoanlait ruokaostok ruuanlait siivoojaa siivou tukipalvel",
        sv="butiksbesök butikshjälp butiksserv byka dammsug handla-mat handla. handlar. handling. "
        "handlingshjälp hemstädning hushållsarb hushållssysslor inköp matlagning snöskottn städ. städare "
        "städhjälp städning stödtjänst tvätta. veckohandl",
        en="cleaner cleaning cooking do-the-shopping domestic-help errands grocery-deliver grocery-shop "
        "help-with-shop hoover household-work housekeeping laundry shopping-help shopping-serv shopping. "
        "shovel snow-clear snow. vacuum",
        says={Need.SHL11_01: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="errand-help",
        fi="ajanvarauskir asioiden-hoit asioin auttaa-hakem byrokrat hakemuksen-täyt hakemuspino "
        "hakemusten-tek hakemusten-täyt lomakke papereiden papereissa papereita paperiasi paperisota "
        "paperit. paperitöi täyttää-hakem täyttää-lomak täyttöapu viranomaisasi virastoon",
        sv="blankett byråkrati fylla-i hjälp-med-blank hjälp-med-papper myndighetskontak myndighetsären "
        "papper-och papper. papperet pappersexerc pappren uträtta. ärenden.",
        en="bureaucra dealing-with-auth fill-in-forms fill-out filling-forms filling-in form-filling "
        "forms. help-with-applic help-with-forms help-with-papers official-business official-letters "
        "papers. paperwork red-tape",
        says={Need.SHL11_01: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="sheltered-outings",
        fi="ei-ole-käynyt-ulk ei-pääse-ulos istuu-sisäl kotiin-vang pihalle pääse-ulos sisällä-istu "
        "sisällä-koko ulkoil ulkona-käyn ulos-pääs",
        sv="friluft frisk-luft komma-ut kommer-aldrig-ut kommer-inte-ut promenad sitter-inne utevist "
        "utflykt utomhus",
        en="fresh-air get-outside go-outside going-out housebound indoors-all never-gets-out outdoors "
        "outing sits-inside stop-going-out taken-out walks.",
        says={Need.SHL11_08: 1, Need.SHL11_04: 1},
    ),
)
