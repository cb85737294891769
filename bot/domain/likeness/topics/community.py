"""Belonging, neighbourhoods, volunteers."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

COMMUNITY = (
    Topic(
        name="loneliness",
        fi="eristyn eristäyt ihmissuht ilman-ystäv jäävät-kotiin kavereita kaverit. kotiin-jää kotona-yks "
        "yksin-kotona yksinole yksinäi ystäviä ystävät",
        sv="ensam isoler kompisar umgås utan-vänner vänner",
        en="alone-at-home friend. friendless friends. isolat lonel meet-nobody",
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
        sv="fältar gatuarb uppsökande ute-på-fält",
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
    ),
    Topic(
        name="peer-support",
        fi="kaveritoim kokemusasi vertaise vertaisohj vertaisryh vertaistu",
        sv="erfarenhetsexp kamratgrupp kamratstöd kompisverks stödgrupp",
        en="expert-by-exper experts-by-exper peer-group peer-support peer. peers support-group",
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
        sv="frivillig talko volontär",
        en="voluntary volunteer",
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
        fi="aamiai aamukahv aamupala diakonialou kahvihetk kahvila kahvituok keittolou kohtaamiskahv "
        "lounas. lounaspöyt ruokailu-seur soppa yhteinen-ateria yhteislounas yhteisruok yhteisöruok",
        sv="café. frukost gemensam-lunch gemensam-måltid gemensamma-mål kaffestuga kaffestund kafé. "
        "lunchträff matgemensk soppa sopplunch torsdagssop",
        en="breakfast cafe. café. coffee-and-soup coffee-morning communal-meal community-meal "
        "eat-together free-lunch lunch-club shared-lunch shared-meal shared-table soup",
        says={Need.SHL11_04: 3, Sector.JARJ: 2},
    ),
    Topic(
        name="pets",
        fi="eläimen eläimest eläimet eläin. eläinhoit eläinlääk eläinsuoj kissa koira koirien lemmik",
        sv="djur. djuret djurhem djurskydd hund husdjur katt. katten katter sällskapsdjur veterinär",
        en="animal-shelter animals cat. cats. dog-sit dog. dogs. guinea kennel pet-care pet-friendly "
        "pet-s pet. pets. puppy vet. veterinar",
        says={Need.SHL11_01: 2, Sector.JARJ: 1},
    ),
    Topic(
        name="green-care",
        fi="eläinavust green-care hevostoim kasvimaa luonto. luontoret luontotoim palstavilj puutarha "
        "sosiaalipeda viljelypal",
        sv="djurstödd grön-omsorg naturverks odling stallverks trädgård",
        en="allotment animal-assist equine garden green-care nature-based nature.",
        says={Need.SHL11_04: 2, Sector.VAPAA: 1},
    ),
    Topic(
        name="culture-wellbeing",
        fi="kaikukort konsert kulttuurikort kuoro käsityö museo musiikki taideryh teatteri",
        sv="hantverk kaikukort konsert konst. kulturkort kör. kören museum musik teater",
        en="arts-group choir concert crafts culture-card kaiku museum music theatre",
        says={Need.SHL11_04: 2, Sector.VAPAA: 3},
    ),
    Topic(
        name="village-shop",
        fi="ainoa-kauppa huoltoas kaupan-sulk kaupp-lähti kauppa-auto kauppa-lop kauppa-lähti kauppa-sulj "
        "kauppa-sulk kioski kyläkaup lähikaup lähin-kauppa lähipalvel lähiö ruokakaup",
        sv="affär butiken-lades butiken-stäng butiksbil bybutik enda-butik kiosk matbutik närbutik "
        "närmaste-butik närservice",
        en="corner-shop grocery-store kiosk last-shop local-serv local-shop mobile-shop nearest-grocery "
        "nearest-shop only-shop shop-clos shop-has-closed supermarket village-shop",
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
