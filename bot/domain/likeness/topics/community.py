"""Belonging, neighbourhoods, volunteers."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

COMMUNITY = (
    Topic(
        name="loneliness",
        fi="eristyn eristäyt ihmissuht jäävät-kotiin kavereita kotiin-jää kotona-yks yksin-kotona "
        "yksinole yksinäi ystäviä",
        sv="ensam isoler umgås vänner",
        en="alone-at-home friendless friends. isolat lonel meet-nobody",
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
        fi="etsivä jalkaut katutyö kenttätyö kohdata-kad lähtee-luo",
        sv="fältar gatuarb uppsökande",
        en="detached fieldwork go-out-to outreach street-work",
        says={Need.SHL11_04: 3, Sector.SOSP: 2, Sector.JARJ: 1},
    ),
    Topic(
        name="meeting-places",
        fi="asukastalo asukastil asukastupa avoin-kohtaa kansalaistal kohtaamisp kohtaamist korttelitup "
        "kylätalo oleskelutil olohuone päiväkesk",
        sv="allaktiv byagård dagcentr invånarstuga mötesplats samlingslok träffpunkt öppen-mötes",
        en="community-cent community-house day-centre drop-in dropin gathering-place living-room "
        "meeting-place open-house residents-room village-hall",
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
        fi="avustukset-leik avustusten-leik hanke-lop hanke-päät hankerahoi hankkeen-päät järjestöavust "
        "järjestöjen-rah projekti-päät rahoitus-lop stea.",
        sv="finansieringen-upph föreningsbidr organisationsbidr organisationsunderst projekt-tar-slut "
        "projektet-upphör stea. understöd-skär",
        en="funding-cut funding-ends funding-runs-out grant-cut grants-cut ngo-funding project-ends "
        "project-funding short-lived-project",
        says={Need.SHL11_04: 1, Sector.JARJ: 3, Sector.LAINS: 2},
    ),
    Topic(
        name="shared-meals",
        fi="aamiai aamukahv aamupala kahvila kohtaamiskahv lounas. ruokailu-seur soppa yhteinen-ateria "
        "yhteisruok yhteisöruok",
        sv="café. frukost gemensam-lunch gemensamma-mål kaffestuga kafé. soppa sopplunch torsdagssop",
        en="breakfast cafe. café. coffee-morning community-meal eat-together lunch-club shared-lunch "
        "shared-meal soup",
        says={Need.SHL11_04: 3, Sector.JARJ: 2},
    ),
    Topic(
        name="pets",
        fi="eläinhoit eläinlääk eläinsuoj kissa koira lemmik",
        sv="djurhem djurskydd hund husdjur katt. katten katter sällskapsdjur veterinär",
        en="animal-shelter animals. cat. cats. dog. dogs. kennel pet. pets. vet. veterinar",
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
        fi="huoltoas kaupp-lähti kauppa-auto kauppa-lop kauppa-sulj kauppa-sulk kioski kyläkaup lähikaup "
        "lähipalvel lähiö ruokakaup",
        sv="affär butiken-stäng butiksbil bybutik kiosk matbutik närbutik närservice",
        en="corner-shop kiosk last-shop local-serv local-shop mobile-shop nearest-shop shop-clos "
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
        fi="istuin katuval leikkipuist penkit penkkejä penkki puisto valaist vessa yleiset-wc yleisö-wc",
        sv="bänk. bänkar gatubelys lekpark offentliga-toal park. parken parker toalett",
        en="bench lighting park. parks playground public-toilet street-light toilet",
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
