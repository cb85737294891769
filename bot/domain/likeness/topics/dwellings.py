"""What homes are like: mould, cold, stairs, neighbours."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

DWELLINGS = (
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
