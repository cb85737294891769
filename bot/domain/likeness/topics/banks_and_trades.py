"""Banks, handling money, estates, and those who work for themselves."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

BANKS_AND_TRADES = (
    Topic(
        name="cash",
        fi="automaatille automaatti-lähti automaatti-viet kassalla kolikoi kolikot kortilla-maks "
        "korttimaks käteis lompak mummonmark nostaa-eläk nostaa-käteis nostaa-rah nostoautom otto-auto "
        "otto. ottomaatti pankkiautom rahan-nost rahannost rahanosto seteleinä seteleitä setelit. "
        "tunnusluvu",
        sv="automaten bankautomat bankomat bara-kort betala-med-kort kassan. kontant kortbetaln "
        "lyfta-pengar mynt pinkod plånbok sedel. sedlar ta-ut-kont ta-ut-pengar tar-inte-emot-kont uttag. "
        "uttagsautomat",
        en="atm. atms banknote card-only card-payment cards-only cash-machine cash-only cash-point cash. "
        "cashless coins. counter-service draw-money machine-is-gone machine-was-removed no-cash "
        "notes-and-coins pay-in-cash pay-with-a-card paying-cash pin-code purse their-pin wallet withdraw",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.YMP: 2, Sector.DIGI: 1},
    ),
    Topic(
        name="bank-branch",
        fi="konttori-sulj konttori. konttoriin konttorit lähin-pankki pankin-kontt pankin-lopet "
        "pankin-palv pankin-tisk pankki-lopet pankki-lähti pankki-sulj pankkiaut pankkiin-ei pankkikontt "
        "pankkikäyn pankkipalv pankkitisk",
        sv="bankbuss bankdisk banken-drog banken-försv banken-lade banken-stäng bankens-kontor bankkontor "
        "banklucka bankservice banktjänst kontoret-stäng närmaste-bank",
        en="bank-branch bank-bus bank-closed bank-counter bank-desk bank-has-left bank-left bank-office "
        "bank-service banking-service branch-clos last-bank last-branch nearest-bank",
        says={Need.SHL11_01: 2, Need.SHL11_03: 1, Sector.YMP: 2, Sector.DIGI: 1},
    ),
    Topic(
        name="bank-account",
        fi="asiakkaaksi-ei asiakkaaksi-pank asiakkuus-pank debit ilman-pankkitil ilman-tiliä maksukort "
        "maksutili pankki-edell pankki-ei-ava pankki-ei-hyv pankki-ei-myön pankki-kieltä pankkikort "
        "pankkipalveluja-ei-saa pankkitil peruspankkipalv perustili tili-avat tili-on-sulj tili-sulj "
        "tili. tilin-avaa tilin-saam tilinavau tilisiirto tilitt tiliä",
        sv="banken-ger-inte banken-nekar banken-vägrar bankkonto bankkort betalkonto betalkort "
        "får-inget-konto får-inte-konto grundkonto grundläggande-bankt konto. kontot-stäng kontot. "
        "kontoöppn kund-i-bank nekas-konto utan-bankkonto utan-konto öppna-konto öppnar-inte-konto",
        en="account-closed account-opening account-refused account-was-closed bank-account bank-card "
        "bank-closes-acc bank-denied bank-refus bank-will-not basic-account basic-banking debit-card "
        "no-account no-bank-account open-an-account payment-account refuse-an-account without-a-bank "
        "without-an-account",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.DIGI: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="scams",
        fi="esittäyty huijar huijasi huijat huijau identiteettivar kalastelu kiristys klikka linkki "
        "lähetti-rahaa muulit nettihuij nettirak pankista-soit petok petos poliisiks rakastui-netis "
        "romanssihui siirsi-rahat sijoitushui tietojenkal tilit-tyhj valepolii valeviest valheel",
        sv="bedragare bedräg bluff falsk-länk falsk-polis falska-samtal identitetsstöld kärleksbedräg "
        "lurad. lurade lurar lurats lurendrej målvakt nätfiske romansbedr skickade-pengar tömde-kontot "
        "tömt-kontot utgav-sig-för utpress",
        en="account-emptied cheated clicked-a-link con-artist conned. deceiv emptied-account fake-call "
        "fake-loan fake-message fake-police fell-in-love-online fraud gave-their-codes identity-theft "
        "money-mule phishing pretended-to-be pretending-to-be romance-scam scam sent-money-to swindl "
        "tricked",
        says={Need.SHL11_03: 2, Need.SHL11_05: 1, Sector.POLI: 3, Sector.DIGI: 1},
    ),
    Topic(
        name="working-poor",
        fi="alustaty epätyypilli keikkalais köyhä-työssä lähetit matalapalk nollasopim nollatunti "
        "osa-aikaty palkka-ei pieni-palkka pienipalkk pätkäty ruokalähetti silpputyö sovitelt työkeikka "
        "työssäkäyvä töissä-mutta vuokraty",
        sv="arbetande-fattig arbetande-som deltid förvärvsarbetande-som inhopp jobbar-men jämkad låg-lön "
        "lågavlön låglön lönen-räcker-inte matbud matkurir nolltimmar plattformsarb snuttjobb timanst",
        en="adjusted-benefit courier food-courier gig-econ gig-work in-work-pov in-work. low-paid low-pay "
        "low-wage part-time platform-work precarious short-shifts wage-does-not wages-do-not working-but "
        "working-poor zero-hour",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.TYO: 2},
    ),
    Topic(
        name="money-management",
        fi="budjetoin käyttövara laskujen-hoit raha-asiat raha-asioiden-hoit raha-asioita rahankäyt "
        "rahat-hoit rahat-men-heti rahojen-hall rahojen-käyt rahojen-riit talouden-hall taloudenhal "
        "taloudenhoi talousasi talousosaam taloustaid viikkorah välitystili",
        sv="ekonomihant ekonomin ekonomisk-färd fickpeng förmedlingskont hushålla hushållsbudget "
        "pengarna-sköts penningangeläg penningbruk penninghant sköta-ekonomi sköta-penning sköta-sin-ekon "
        "sköta-sina-peng sköta-sina-räkn sköter-inte-ekon veckopeng",
        en="budgeting finances financial-skill handle-money handling-money household-budget manage-money "
        "manage-their-money manage-their-week managing-money money-manage money-matters money-skill "
        "pay-their-bills payee-account pocket-money run-the-budget run-their-money spending-money "
        "weekly-allow",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.SOSP: 1, Sector.OIKEUS: 1},
    ),
    Topic(
        name="gifts-and-holidays",
        fi="jouluapu joulukassi joulukeräys joululahj joulumiel joulun joulupuu jouluruok kesäleiri "
        "kesäloma lahjakeräy lomajärj lomaleiri lomat. lomatuki lomaviik perheloma tuettu-lom "
        "tuettuja-lom tuetut-lom",
        sv="familjesem julbidrag julen. julgåv julhjälp julinsaml julklapp julmat julpaket kolonier "
        "läger. lägerverks semester. semesterstöd sommarläger stödd-semest",
        en="camp. camps. christmas-appeal christmas-collect christmas-gift christmas-present christmas. "
        "family-holiday holiday-camp holiday-for-famil presents. subsidised-holiday summer-camp "
        "summer-holiday supported-holiday toy-drive",
        says={Need.SHL11_03: 2, Need.SHL11_07: 1, Sector.JARJ: 3},
    ),
    Topic(
        name="estate",
        fi="jakamaton-pesä kuolinpes lesken leski. perikun perillinen perilliset perinnön perintö. "
        "perintöasi perukirj perunkirj pesän. pesänjak pesänselvi vainajan",
        sv="arv. arving arvsfrågor arvskift bouppteck dödsbo efterlämn oskiftat-bo änka. änkling",
        en="deceased-s deceased. distribution-of-the-est estate-inventory estate. estates heir. heirs "
        "inherit probate undivided-estate widow. widower",
        says={Need.SHL11_03: 2, Need.SHL11_06: 1, Sector.OIKEUS: 3},
    ),
    Topic(
        name="funeral",
        fi="arkku. haudata hautaami hautaj hautakus hautapaik hautauksen hautaus muistotilaisuus tuhkau "
        "vainaja",
        sv="begrava begravning dödsannons gravlägg gravplats gravsätt jordfäst kista. kremer minnesstund "
        "urna",
        en="ashes burial buried bury-a bury-their bury. cemetery coffin cremat funeral grave. undertaker",
        says={Need.SHL11_03: 2, Need.SHL11_06: 2, Sector.SOSP: 1, Sector.KELA: 1},
    ),
    Topic(
        name="self-employed",
        fi="kampaamo konkurssiyr pienyritt toiminimel toiminimi yel-maks yel. yksinyritt yrittäj "
        "yrityksen-lop yritys-kaatu",
        sv="egen-företag egenföretag enmansföretag firma. företagare företaget-gick småföretag",
        en="business-debt business-failed business-owner closed-the-business entrepreneur freelancer "
        "own-business self-employ shopkeeper small-business sole-trader",
        says={Need.SHL11_03: 2, Sector.TYO: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="farmers",
        fi="eläinten-hoito-tila eläinten-ruok karja. karjan karjatila lehmiä lehmät lomittaj lomituspalv "
        "lypsy maanvilj maatalous maatila maatilo maidontuott navetas navetta pelloilla pellot peltoa "
        "sadon sato. sikala sukupolvenvaihd tilalla. tilallin tilan-velat tilanpidon tilanpito traktor "
        "tukihakemus-tila viljelij ylityöllist",
        sv="avbytare avbytarserv bonde. bönder foderkost generationsväx grisgård gårdar gården. gårdens "
        "gårdsbruk jordbruk kor. korna kreatur ladugård lantbru mjölkbond mjölkgård mjölkproduc skörd "
        "traktor åkrar",
        en="agricult calves cattle cows. dairy farm-debt farm. farmer farmhouse farming farms feed-cost "
        "fields. harvest herd livestock milking piggery relief-milker relief-worker tractor",
        says={Need.SHL11_03: 1, Need.SHL11_08: 1, Sector.YRIT: 1},
    ),
)
