"""Belonging, language, immigration, getting about and getting through."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

INCLUSION = (
    Topic(
        name="loneliness",
        fi="yksinäi yksinole ystävätoim eristäyt eristyn syrjäyt osallisu yksin-kotona jäävät-kotiin "
        "kotiin-jää syrjään ulkopuolelle ystäviä ihmissuht kaveritoim kavereita",
        sv="ensam isoler utanför. utanförskap marginaliser utslag delaktig gemenskap väntjänst vänverksam "
        "vänner utanför-sam kompisverks",
        en="lonel isolat exclu inclusi befriend belonging marginali meet-nobody alone-at-home friendless",
        says={Need.SHL11_04: 3, Sector.JARJ: 1},
    ),
    Topic(
        name="outreach",
        fi="jalkaut etsivä matalan-kyn matalankyn kynnykset kohtaamispai katutyö ryhmätoim avoin-kohtaa "
        "päivätoimin",
        sv="uppsökande lågtröskel fältarb mötesplats gatuarb walk-in öppen-mottag dagcentr",
        en="outreach low-thresh street-work detached drop-in dropin walk-in open-house meeting-place "
        "day-centre",
        says={Need.SHL11_04: 3, Sector.JARJ: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="youth",
        fi="nuori. nuoret nuoria nuorten nuorel nuorill parikymppi ohjaamo nuoris etsivä-nuor",
        sv="unga. ungdom navigatorn",
        en="young youth teen",
        says={Need.SHL11_04: 1, Sector.VAPAA: 1},
    ),
    Topic(
        name="leisure",
        fi="kirjasto nuorisota nuorisoty kulttuuri uimahal kerho urheilu harrast liikunta nuorisotila "
        "kansalaisop uinti salivuor retki",
        sv="hobby fritid bibliotek ungdomsgår ungdomsarb idrott motion kultur simhall klubb ungdomshus "
        "simning bokbuss",
        en="hobby hobbies leisure library youth-work youth-club sport culture swimming youth-cent gym. "
        "mobile-library",
        says={Need.SHL11_04: 2, Sector.VAPAA: 3},
    ),
    Topic(
        name="civil-society",
        fi="järjestö vapaaehtoi seurakun diakon vertaistuk vertaisryh kokemusasi kolmas-sekt ystäväpalv "
        "yhdisty martat kohtaamispaikko avustusten-leik ruokailu-seur spr. punaisen-rist",
        sv="organisation. organisationer förening frivillig församling diakon kamratstöd erfarenhetsexp "
        "tredje-sekt röda-kors martha",
        en="ngo association volunteer parish church charity peer diacon third-sector charities red-cross",
        says={Need.SHL11_04: 1, Sector.JARJ: 3},
    ),
    Topic(
        name="immigration",
        fi="maahanmuut maahan-muut pakolai turvapaik oleskelul kotoutu kotouttam paperitto kotopaik "
        "kuntapaik ukraina monikulttuuri kotikuntaoik vieraskiel vastaanottor",
        sv="invandr flykting asylsök uppehållstill integration papperslös ukrain nyanländ mångkultur "
        "tredjelandsmed mottagningspenning",
        en="immigra refugee asylum residence integration undocumented ukrain migrant multicult newcomer "
        "foreign",
        says={Need.SHL11_04: 2, Sector.MAAH: 4},
    ),
    Topic(
        name="interpreting",
        fi="tulkki tulkin tulkka monikieli kielitai kielikurs tulkit. kielikahv suomen-kielen suomea-osaa "
        "osaa-suom omakiel arabia. somali venäjänkiel",
        sv="språkkunskap flerspråk språkkurs tolk. tolkar tolken tolkni språkcafé språkkafé tolka. "
        "finska-språk arabisk somalisk",
        en="multilingual language-skill language-course translat language-caf interpret arabic somali "
        "own-language",
        says={Need.SHL11_04: 2, Need.SHL11_01: 1, Sector.MAAH: 3},
    ),
    Topic(
        name="language-rights",
        fi="ruotsinkie ruotsiksi ruotsin-kiel äidinkiel käänn viittomak saamenk saameksi romani ruotsin. "
        "suomeksi.",
        sv="svenska. språk. språket modersmål översätt översatt samisk språkgransk romsk romer på-finska "
        "finska. svenskspr tecken",
        en="swedish mother-tongue sign-language sami. roma. minority-language in-finnish deaf.",
        says={Need.SHL11_01: 1, Need.SHL11_04: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="digital",
        fi="digi verkossa verkkopal verkkolom verkkoasi verkkopankki sähköinen sähköis chat nettilom "
        "nettisiv netis netin. internet mobiili älypuh tietokone sovellus sovelluks oma-asio kirjautu "
        "tekoäly some. somessa sähköpost etäyhtey tabletin videoy omakainuu nettipal puhelimella videopuh "
        "nettiin tunnuksia",
        sv="digital nätbank nättjänst nätblank webb elektronisk e-tjänst e-blankett internet mobilapp "
        "smarttelefon dator app. appen logga-in e-post nätet surfplat videosamt e-ansök",
        en="digital online internet e-service web. website electronic smartphone computer app. apps. e-form "
        "log-in login email e-mail video-app tablet artificial-int video-call",
        says={Need.SHL11_01: 2, Sector.DIGI: 3},
    ),
    Topic(
        name="identification",
        fi="tunnistaut pankkitunn verkkopankkitun mobiilivarm tunnukset. henkilökort valtuut suomi-fi "
        "henkkar tunnisteet",
        sv="bankkod identifier nätbankskod nätbankkod mobilcertif legitimat fullmakt suomi-fi",
        en="e-identif identif bank-cred credential mobile-cert id-card authenticat power-of-attorney "
        "suomi-fi bank-code bank-id identity-card",
        says={Need.SHL11_01: 3, Sector.DIGI: 4},
    ),
    Topic(
        name="paper-and-phone",
        fi="paperihak paperilom paperise lomak puhelinp puhelinai takaisinsoit puheluih puheluun "
        "jonottaa-puh soittoai puhelimeen-ei puhelin-soi vastata-puh ei-vastata",
        sv="blankett pappersblan telefontid telefonkö ringer-upp återuppring telefonserv papper. papperet "
        "svarar-i-tele svarar-inte",
        en="paper. form. forms. paper-form call-back callback phone. phone-line helpline answer-the-phone "
        "phones letters.",
        says={Need.SHL11_01: 1, Sector.DIGI: 1},
    ),
    Topic(
        name="transport",
        fi="bussi linja-aut joukkoliik kyyti kyydit kyydin kyytej taksi kuljetusp kuljetusk junavuor "
        "matkakor matkakust palveluliik busseil kutsutak vuorot. kuljetusten kuljetukset pyörätuolitak "
        "potkulaud autoton asiointiliik palvelubus viimeinen-vuoro koulukuljet mopo palvelulinj "
        "asiointikuljet junayht",
        sv="buss. bussar bussen busstur kollektivtr skjuts taxi färdtjän transport tågtur anropstr bussförb "
        "rullstolstax elsparkcyk servicebuss moped servicelinj trafikförb",
        en="bus. buses. transport ride. rides. taxi mobility-serv lift-share trains. minibus scooter "
        "service-bus last-bus school-transport moped",
        says={Need.SHL11_04: 2, Need.SHL11_01: 1, Sector.LIIK: 4},
    ),
    Topic(
        name="distance",
        fi="sivukyl kylä. kylät kylil haja-asut etäisyy välimatk pitkät-matk matkan-päässä kilometr maaseud "
        "syrjäkyl saarist pitkä-matka sadan-kilometr",
        sv="glesbygd byar. byarna avstånd långa-avst kilometer mil. landsbygd skärgård resväg mil-bort",
        en="village rural remote distance kilomet archipelago countryside miles.",
        says={Need.SHL11_01: 1, Need.SHL11_04: 1, Sector.LIIK: 1, Sector.YMP: 1},
    ),
    Topic(
        name="local-services",
        fi="lähipalvel kaavoi asuinalu lähiö pankkikontt pankkiauto postin. kyläkaup kylältä lähikaup "
        "kauppa-sulk ruokakaup leikkipuist asuinymp",
        sv="närbutik närservice planlägg bostadsområd närmiljö förort bankkontor bankbuss bybutik bankomat",
        en="local-shop local-serv planning. neighbourhood suburb bank-branch village-shop cash-machine atm. "
        "playground",
        says={Need.SHL11_04: 1, Need.SHL11_01: 1, Sector.YMP: 3},
    ),
    Topic(
        name="pets",
        fi="lemmik koira. koiran koiraa koirat koirast kissa. kissan eläinlääk",
        sv="husdjur sällskapsdjur hund. hunden hundar katt. katten veterinär",
        en="pet. pets. dog. dogs. cat. cats. veterinar",
        says={Need.SHL11_01: 1},
    ),
    Topic(
        name="shared-meals",
        fi="soppa yhteisruok yhteisöruok lounas. aamupala aamukahv kahvila kohtaamiskahv",
        sv="soppa sopplunch torsdagssop gemensam-lunch kaffestuga frukost kafé. café.",
        en="soup shared-meal lunch-club breakfast community-meal café. cafe.",
        says={Need.SHL11_04: 3, Sector.JARJ: 2},
    ),
)
