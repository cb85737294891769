"""Old age and home care."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

OLD_AGE = (
    Topic(
        name="old-age",
        fi="eläkeläi ikäihm ikäystäv ikäänty iäkkä iäkä mummo muori pappa. seniori vanhat-ihm vanhu",
        sv="gamla. gamlingar pensionär senior äldre åldr",
        en="ageing aging elder old-age old-people older pensioner retired seniors",
        says={Need.SHL11_08: 2, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="home-care",
        fi="hoitaja-käy hoitajan-käyn hoitajien-käyn kotiapu kotihoi kotiin-annet kotikäyntik kotisairaan "
        "lähihoitaj",
        sv="hemservice hemtjän hemvård närvård vårdare vårdpersonal",
        en="care-staff care-worker carers-are carers-come carers-visit home-care home-help home-nurs "
        "homecare visiting-nurse",
        says={Need.SHL11_08: 2, Need.SHL11_01: 1, Sector.SOSP: 3},
        wide=True,
    ),
    Topic(
        name="rushed-visits",
        fi="aamupala-jää aikataulutet ei-ehdi eivät-ehdi hoitaja-ei-ehd hoitajalla-kiir hoitajat-juoks "
        "hoitajilla-kiir kiireess kiireiset-hoit kymmenen-minuut käynnit-lyh käynnit-on käyntejä-lyh "
        "käyntiaik käyntiajat käyntien-kest käyntien-pit lyhenty lyhyet-käyn lääkkeet-anne minuutin-kot "
        "minuutin-käyn muutaman-minuut optimoint peseyt pesul. pesulle pesut. pesutil pikakäyn pyörähd "
        "reittioptim ruoka-lämmit ruokailu-jää suihku. suihkut suihkuun toiminnanohj vaipan-vaihto "
        "vartin-käyn viiden-minuutin-käyn viidentoista-minuut",
        sv="besök-så-korta besöken-kort besöken-är-kort besökens-läng besökstid brådska bråttar bråttom "
        "dusch fem-minuter femton-minuter hinner-bara hinner-duscha hinner-inte korta-besök några-minuter "
        "rusar-in ruttplaner springer-in stressad-pers stressade-vård tio-minuter tvättas",
        en="a-few-minutes few-minute fifteen-minutes five-minute hurried hurry in-and-out no-time-for "
        "no-time-to personal-hygiene quick-visit route-plan rush-from rush-in rushed rushing short-visit "
        "shower ten-minute visit-length visit-time visits-are-short visits-have-been-cut visits-last "
        "washing-is-skip within-minutes",
        says={Need.SHL11_01: 3, Need.SHL11_08: 1, Sector.SOSP: 3},
    ),
    Topic(
        name="home-care-turnover",
        fi="eri-hoita eri-ihmin eri-lähihoit hoitaja-vaih hoitajapula hoitajat-vaih hoitajien-vaih "
        "joka-kerta-eri joka-käynnillä-eri joka-päivä-eri-hoi kotihoidon-vaihtuv kuka-tulee "
        "tuntematon-hoit tuttu-hoit tutut-hoit tutut-kasv uusi-hoita uusia-kasv vieraat-hoit vieras-hoit",
        sv="alltid-ny annan-vårdare bekanta-vårdare främmande-vård ny-personal-varje ny-varje-gång "
        "ny-vårdare nya-vårdare okänd-vårdare okända-vård olika-ansikt olika-vårdare personalen-byts "
        "vem-som-kommer vårdarbrist vårdare-byts",
        en="another-carer changing-carer different-care-worker different-carer different-face "
        "different-nurse different-person never-the-same new-carer new-face new-nurse shortage-of-nurses "
        "strangers-come twenty-different unfamiliar-carer unfamiliar-faces who-is-coming",
        says={Need.SHL11_08: 2, Sector.SOSP: 3},
    ),
    Topic(
        name="care-home",
        fi="asumispalv hoitokod hoitokoti hoitopaikka-vanh hoitopaikkoja hoivakod hoivakoti hoivapaik "
        "laitoshoi palveluasum palvelukot palvelutalo tehostettu-palv vanhainko yhteisöllinen-asum "
        "yhteisöllistä-asum ympärivuorokautinen ympärivuorokautis ympärivuoroki",
        sv="dygnet-runt dygnetrunt effektiverat-serv gemenskapsboen heldygns serviceboen servicehus "
        "vårdboen vårdhem vårdplats äldreboen ålderdomshem",
        en="assisted-living care-home care-place communal-living elderly-home home-for-older "
        "home-for-the-eld nursing-home old-people-s-home place-in-care residential-home "
        "round-the-clock-care service-housing sheltered-hous",
        says={Need.SHL11_08: 2, Sector.SOSP: 3, Sector.YRIT: 1},
    ),
    Topic(
        name="care-home-queue",
        fi="asumispalvelujono ei-pärjää-kot ei-pääse-hoiv ei-saa-hoivap hoivakotiin-jono hoivakotiin-pääs "
        "hoivakotijono hoivapaikan-odot hoivapaikka-jono hoivapaikkaa jono-hoiv jonossa-hoiva "
        "jonottaa-hoiv jonottaa-palveluas kotona-pärj liian-hyväkunt lonkkaleikat odottaa-hoivap "
        "odottaa-paikk odottaa-palveluas paikkaa-jono paikkaa-odott pärjää-kotona-ei pääse-hoivako "
        "sairaalassa-odott vuodeosast",
        sv="bäddavd får-ingen-vårdplats får-inte-vårdplats för-frisk-för klarar-sig-inte-hemma "
        "kö-till-vårdh kö-till-äldreb köar-till-vårdh kön-till-serviceb kön-till-äldreb väntar-på-boend "
        "väntar-på-plats väntar-på-vårdhem väntar-på-vårdplats väntetid-till-boend",
        en="bed-in-a-care cannot-cope-at-home care-home-place hospital-bed-wait no-longer-manage-at "
        "not-safe-at-home nursing-home-place place-in-a-care place-in-a-nursing queue-for-a-care "
        "queue-for-care too-healthy wait-for-a-care-home wait-for-a-place-in waiting-for-a-care "
        "waiting-for-a-nursing waiting-for-a-place-in",
        says={Need.SHL11_08: 2, Sector.SOSP: 3},
    ),
    Topic(
        name="couples-apart",
        fi="aviopar aviopuolisot eri-hoivak erilleen pariskun puolison-kans puolisot-eri puolisot-erot "
        "yhdessä-asu",
        sv="bo-tillsamm makar-skil makarna-får makarna-skil paret-skils paret. äkta-par åtskil",
        en="apart-after couple. couples husband-and-wife live-together-in-care married separated-couple "
        "separated-from-her-hus separated-from-his-wife",
        says={Need.SHL11_08: 2, Need.SHL11_10: 2},
    ),
    Topic(
        name="safety-phone",
        fi="gps-rann hyvinvointitekn hälytinran hälytys-ei kulunvalv paikanninrann turvahäly turvalait "
        "turvapuh turvaranne turvateknolog",
        sv="gps-arm larm. larmar larmet-går larmet. larmklocka larmknappen trygghetsarm trygghetslarm "
        "trygghetstekn trygghetstelefon",
        en="alarm-bracelet alarm-button alarm-pendant alarm-wrist alarms emergency-button gps-track "
        "panic-alarm personal-alarm safety-alarm safety-bracelet safety-phone safety-wrist telecare",
        says={Need.SHL11_08: 1, Need.SHL11_01: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="remote-care",
        fi="etähoi etäkäyn etänä. etäpalv etävastaan etäyhtey kuvapuhelin kuvapuhelu tabletin tabletti "
        "videokäyn videopuh videovälit videoy",
        sv="distansbesök distansmottag distanstjänst distansvård på-distans surfplat videobesök videosamt",
        en="by-video remote-appoint remote-care remote-consult remote-meet remote-visit tablet. tablets "
        "telehealth video-appoint video-call video-visit",
        says={Need.SHL11_01: 1, Need.SHL11_08: 1, Sector.DIGI: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="meal-service",
        fi="ateria-auto ateriakulj ateriapal ateriat-kuljet ateriat. keitt kotiateria kotiin-kuljetett-at "
        "lämmin-ateria lämmin-ruoka lämmintä-ateria lämmintä-ruoka pakasteat ruoka-auto ruokakuljet "
        "ruokapalv ruokatermos valmisruok",
        sv="färdigmat hemkörd-mat hemkörning matbil maten-kommer matleverans matlåd matservice mattjänst "
        "mattransp matutkörning mikromat måltidsserv varm-mat",
        en="delivered-meal food-delivery-for-old frozen-meals home-delivered hot-food hot-meal meal-box "
        "meal-deliver meal-robot meal-serv meals-arrive meals-delivered meals-on ready-meal warm-meal",
        says={Need.SHL11_01: 2, Need.SHL11_08: 1, Sector.SOSP: 2},
    ),
    Topic(
        name="night-care",
        fi="yöhoitaj yöhoito yökäyn yöpartio yövalv öinen-apu",
        sv="nattbesök nattlig nattpatrull nattpersonal nattvak nattvård-i",
        en="night-care-team night-carers night-nurse night-patrol night-team night-visit night-watch",
        says={Need.SHL11_08: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="falls",
        fi="hiekoit kaatui kaatumis kaatunu kaatuu kaatuvat lattialla liukast liukkaat liukkaus lonkka "
        "murtuma",
        sv="fallen faller-hemma faller. fallgrupp fallit fallolyck frakturer halka halt-väg höften "
        "höftfrakt isiga på-golvet ramlar ramlat sandn",
        en="fall-prevent fall-risk fallen falling falls-group falls. fell. fractur gritting hip-fract "
        "hip. ice. icy. on-the-floor sanding slipped slippery",
        says={Need.SHL11_08: 2, Sector.TERV: 1},
    ),
    Topic(
        name="dementia",
        fi="alzheimer dement eksyi eksyks eksyn eksyy harhail hellan-pääl kadoksissa katoaa-kotoa katosi "
        "löytyi-ulkoa muisti-pätk muistihäir muistikerh muistikoord muistin-heik muistiongel muistipolik "
        "muistisai muistiyhd unohtel",
        sv="alzheimer demen försvann glömmer glömsk går-vilse hittas-ute irrar minneskoord minnesmott "
        "minnesprob minnessjuk minnesstör minnet. vandrar virrig",
        en="alzheimer confused dementia forgetful forgets forgetting found-outside found-wandering "
        "gets-lost got-lost memory-clin memory-dis memory-ill memory-loss memory. repeats-the-same wander",
        says={Need.SHL11_08: 3},
    ),
    Topic(
        name="elderly-loneliness",
        fi="ainoa-ihminen ainoa-kontak ei-käy-ket ei-ole-nähnyt-ket eläkeläiskerh ikäihmiset-yksin "
        "ikäihmisten-yksin iäkkäiden-yksin iäkkäät-yksin juttele juttuseura kukaan-ei-käy kukaan-ei-soita "
        "lapset-asuvat-kauk leski-istuu puhuu-televisio puhuu-telkkar seinille seniorikerh seuralai "
        "television-seur vanhukset-yksin vanhus-yksin vanhusten-seura vanhusten-yksin yksin-asuva-iäk "
        "yksin-asuvat-vanh yksinäinen-vanh yksinäiset-iäk yksinäiset-vanh yksinäisiä-iäk yksinäisiä-vanh "
        "yksinäisten-van ystäväpalv ystävätoim",
        sv="barnen-bor-långt enda-kontakt ensam-äldre ensamboende ensamhet-bland-äldre ensamma-gamla "
        "ensamma-pens ensamma-äldre gamla-ensam ingen-besöker ingen-hälsar-på ingen-ringer "
        "pensionärsförening pratar-med-tv pratar-med-väggar samtalsvän seniorklubb sitter-ensam sällskap. "
        "tv-enda vän-för-äldre väntjänst vänverksam äldre-ensam äldres-ensam",
        en="befriend chat-with children-live-far day-club elderly-living-alone live-alone lives-alone "
        "living-alone loneliness-among-older lonely-old lonely-pension no-one-calls no-one-visits "
        "no-visitors nobody-calls nobody-to-talk nobody-visits old-people-alone old-people-lonel "
        "older-people-alone older-people-lonel only-contact only-visitor only-voice pensioners-club "
        "seniors-club sits-alone talk-to-nobody talks-to-the-tel widow-sits",
        says={Need.SHL11_04: 3, Sector.JARJ: 2, Sector.SOSP: 1},
    ),
)
