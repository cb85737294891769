"""Belonging, neighbourhoods, volunteers."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

COMMUNITY = (
    Topic(
        name="loneliness",
        fi="ei-ole-ketään ei-tunne-ket eristyn eristäyt ihmissuht ilman-ystäv jäävät-kotiin kavereita "
        "kaverit. ketään-jolle kotiin-jää kotona-yks tukiverkk tukiverko yksin-kotona yksinole yksinäi "
        "ystäviä ystävät",
        sv="ensam har-ingen-att isoler kompisar känner-ingen skyddsnät umgås utan-vänner vänner",
        en="alone-at-home friendless has-nobody isolat knows-no-one knows-nobody lonel meet-nobody "
        "no-friends no-network support-network without-friends",
        says={Need.SHL11_04: 3, Sector.JARJ: 1},
        wide=True,
    ),
    Topic(
        name="exclusion",
        fi="osallisu osattom syrjäyt syrjään ulkopuolelle yhteisö.",
        sv="delaktig gemenskap marginaliser utanför-sam utanför. utanförskap utslag",
        en="belonging exclu inclusi marginali participation",
        says={Need.SHL11_04: 3},
        wide=True,
    ),
    Topic(
        name="outreach",
        fi="etsivä ihmisten-luo jalkaut kadulla-tehtävä katutyö kenttätyö kohdata-kad lähtee-luo "
        "mennään-sinne",
        sv="fältar fältteam gatuarb söker-upp uppsökande uppsöker ute-på-fält",
        en="detached fieldwork go-out-to go-where-people in-the-field outreach street-outreach street-work",
        says={Need.SHL11_04: 3, Sector.SOSP: 2, Sector.JARJ: 1},
    ),
    Topic(
        name="meeting-places",
        fi="asukastalo asukastil asukastupa avoimet-ovet avoin-kohtaa kahvihuone kansalaistal kohtaamisp "
        "kohtaamist korttelitup kyläkahv kylätalo oleskelutil olohuone päiväkesk",
        sv="allaktiv byagård dagcenter dagcentr gemensam-lokal invånarstuga kafferum mötesplats "
        "samlingslok träffpunkt öppen-mötes öppet-hus",
        en="coffee-room community-cent community-house community-room day-centre drop-in dropin "
        "gathering-place living-room meeting-place open-door open-house residents-room shared-space "
        "social-cafe village-hall",
        says={Need.SHL11_04: 3, Sector.JARJ: 2},
    ),
    Topic(
        name="low-threshold",
        fi="ilman-ajanv ilman-lähet kynnykset matalan-kyn matalankyn",
        sv="lågtröskel utan-tidsbok walk-in öppen-mottag",
        en="low-thresh no-appointment walk-in without-appointment",
        says={Need.SHL11_04: 2, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="peer-support",
        fi="kaveritoim kokemusasi samassa-tilant vertaise vertaisohj vertaisryh vertaistu",
        sv="erfarenhetsexp i-samma-situation kamratgrupp kamratstöd kompisverks självhjälpsgr stödgrupp",
        en="expert-by-exper experts-by-exper lived-experience others-in-the-same peer-group peer-support "
        "peer. peers self-help support-group",
        says={Need.SHL11_04: 2, Sector.JARJ: 2},
    ),
    Topic(
        name="civil-society",
        fi="järjestö kolmas-sekt martat punaisen-rist spr. yhdisty",
        sv="förening martha organisation. organisationer röda-kors tredje-sekt",
        en="association charities charity ngo organisations red-cross third-sector",
        says={Need.SHL11_04: 1, Sector.JARJ: 3},
        wide=True,
    ),
    Topic(
        name="volunteers",
        fi="talkoo vapaaehtoi",
        sv="frivillig ideell talko volontär",
        en="unpaid-help voluntary volunteer",
        says={Need.SHL11_04: 2, Sector.JARJ: 4},
    ),
    Topic(
        name="parish",
        fi="diakon kirkko kirkon pappi seurakun",
        sv="diakon församling kyrka präst",
        en="church congregation deacon diacon parish priest",
        says={Need.SHL11_04: 1, Sector.JARJ: 4},
    ),
    Topic(
        name="ngo-funding",
        fi="avustukset-leik avustus-lop avustusten-leik hanke-lop hanke-päät hankeraha hankerahoi "
        "hankkeen-lop hankkeen-päät järjestöavust järjestöjen-avust järjestöjen-rah järjestöltä-lop "
        "projekti-lop projekti-päät pysyvä-rahoitus rahoitus-leik rahoitus-lop rahoitus-päät stea-avust "
        "stea.",
        sv="bidrag-till-organ finansieringen-tar finansieringen-upph föreningens-bidr föreningsbidr "
        "organisationsbidr organisationsunderst projekt-tar-slut projektet-tar projektet-upphör "
        "projektfinans projektmedel stea. understöd-skär understödet-minsk",
        en="association-s-funding funding-cut funding-ends funding-for-ngo funding-runs-out "
        "funding-was-cut grant-cut grant. grants-cut grants. lost-its-funding ngo-funding "
        "permanent-funding project-ends project-funding project-is-ending project-money project-was "
        "short-lived-project",
        says={Need.SHL11_04: 1, Sector.JARJ: 3, Sector.LAINS: 2},
    ),
    Topic(
        name="shared-meals",
        fi="aamiai aamukahv aamupala diakonialou kahvihetk kahvikup kahvila kahvittel kahvituok keitto. "
        "keittoa keittolou kohtaamiskahv lounas. lounaspöyt pöydän-ääres ruokailu-seur ruokapöyd soppa "
        "syödä-yhd syödään-yhd yhteinen-ateria yhteinen-ruok yhteislounas yhteisruok yhteisöruok",
        sv="café. frukost gemensam-lunch gemensam-mat gemensam-måltid gemensamma-mål kaffekopp kaffestuga "
        "kaffestund kafé. lunchträff matgemensk soppa sopplunch torsdagssop vid-bordet äta-tillsamm "
        "äter-tillsamm",
        en="around-the-table breakfast cafe. café. coffee-and-soup coffee-morning coffee-table "
        "communal-meal community-meal cooked-together cup-of-coffee eat-together eating-together "
        "eats-together free-lunch lunch-club shared-lunch shared-meal shared-table soup",
        says={Need.SHL11_04: 3, Sector.JARJ: 2},
    ),
    Topic(
        name="pets",
        fi="elukat elukka eläimen eläimest eläimet eläin. eläinhoit eläinlääk eläinsairaal eläinsuoj "
        "eläinystäv hihna hoitokoti-koir häkki karvainen kissa koira koirien lemmik tassu",
        sv="djur. djuret djurhem djurpension djursjukh djurskydd hund husdjur katt. katten katter "
        "kattpens koppel lämna-hunden lämna-katten sällskap-av-hund sällskapsdjur valp veterinär",
        en="animal-shelter animal. animals beloved-dog boarding-kennel cat. cats. dog-boarding dog-sit "
        "dog-walk dog. dogs. foster-for-pet guinea kennel kitten leash leave-her-cat leave-her-dog "
        "leave-his-dog leave-the-dog look-after-the-dog pet-care pet-friendly pet-s pet. pets. puppy "
        "rehome vet-bill vet-fees vet. veterinar walk-the-dog",
        says={Need.SHL11_01: 2, Sector.JARJ: 1},
    ),
    Topic(
        name="green-care",
        fi="eläinavust green-care hevonen hevoset hevostoim kasvihuonepuuh kasvimaa luonto. luontoret "
        "luontotoim marjaretk metsä. metsäs metsään nuotio palstavilj puutarha sosiaalipeda talli. "
        "tallilla viljelypal",
        sv="djurstödd grön-omsorg häst. hästar lägereld naturverks odla odling skogen. stallet stallverks "
        "trädgård",
        en="allotment animal-assist campfire equine forest. garden green-care horse. horses nature-based "
        "nature. stable. vegetable",
        says={Need.SHL11_04: 2, Sector.VAPAA: 1},
    ),
    Topic(
        name="culture-wellbeing",
        fi="elokuva esitys kaikukort konsert kulttuurikort kuoro käsityö museo musiikki näytelm näyttely "
        "pääsylip taideryh teatteri",
        sv="biobiljett föreställ hantverk kaikukort konsert konst. kulturkort kör. kören museum musik "
        "teater utställn",
        en="arts-group choir cinema concert crafts culture-card exhibition kaiku museum music theatre "
        "ticket. tickets",
        says={Need.SHL11_04: 2, Sector.VAPAA: 3},
    ),
    Topic(
        name="village-shop",
        fi="ainoa-kauppa apteekki-lopet asiointimatk huoltoas kaupan-sulk kaupp-lähti kauppa-auto "
        "kauppa-lop kauppa-lähti kauppa-sulj kauppa-sulk kauppaan-matk kauppamatka kioski kyläkaup "
        "leipää-kaup lähikaup lähin-kauppa lähipalvel lähiö maitopurk posti-lopet ruokakaup "
        "ruokaostos-matk",
        sv="affär butiken-lades butiken-stäng butiksbil bybutik enda-butik kiosk långt-till-butik "
        "matbutik mjölk närbutik närmaste-affär närmaste-butik närservice posten-stäng",
        en="corner-shop far-to-the-shop grocery-store kiosk last-shop loaf local-serv local-shop milk. "
        "mobile-shop nearest-grocery nearest-shop only-shop pint-of shop-clos shop-has-closed supermarket "
        "village-shop",
        says={Need.SHL11_01: 1, Need.SHL11_04: 1, Sector.YMP: 4},
    ),
    Topic(
        name="living-environment",
        fi="asuinalu asuinymp kaavoi kaupunkisuun ympäristön",
        sv="bostadsområd förort närmiljö planlägg stadsplan",
        en="living-environment neighbourhood planning. suburb urban-plan",
        says={Sector.YMP: 4},
        wide=True,
    ),
    Topic(
        name="parks",
        fi="istuin julkinen-vessa katuval leikkipuist penkit penkkejä penkki puisto valaist vessa vessoja "
        "yleiset-wc yleisö-wc",
        sv="bänk. bänkar gatubelys gatulampor lekpark lekplats offentliga-toal park. parken parker toalett",
        en="bench lighting park. parks playground public-toilet street-light streetlight toilet",
        says={Need.SHL11_04: 1, Need.SHL11_07: 1, Sector.YMP: 4},
    ),
    Topic(
        name="sauna-washing",
        fi="pesula pesupaik pesutupa saunavuo suihkumahd yleinen-saun",
        sv="allmän-bastu bastutur duschmöjl tvättpla tvättstuga",
        en="laundrette laundry-room public-sauna shower-facilit washing-facilit",
        says={Need.SHL11_01: 2, Need.SHL11_02: 1},
    ),
    Topic(
        name="participation-voice",
        fi="asiakasosall asiakasraati asukasraat kokemustiet kuulla-asiak nuorisovalt osallistuv-budj "
        "vammaisneuv vanhusneuv",
        sv="invånarråd klientdelakt klientråd medborgarbudg råd-för-äldre ungdomsfull äldreråd",
        en="citizen-panel client-panel client-participation council-of-older participatory-budg "
        "service-user-invol youth-council",
        says={Need.SHL11_04: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="towns-and-events",
        fi="messut tapahtuma tori. torilla torin toripäiv",
        sv="evenemang jippo torget",
        en="event. events fair. festival market-square",
        says={Need.SHL11_04: 1, Sector.VAPAA: 1},
    ),
)
