"""Belonging, language, immigration, getting about and getting through."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

INCLUSION = (
    Topic(
        name="loneliness",
        fi="yksinäi yksinole ystävätoim eristäyt eristyn syrjäyt osallisu",
        sv="ensam isoler utanför. utanförskap marginaliser utslag delaktig gemenskap väntjänst vänverksam",
        en="lonel isolat exclu inclusi befriend belonging marginali",
        says={Need.SHL11_04: 3, Sector.JARJ: 1},
    ),
    Topic(
        name="outreach",
        fi="jalkaut etsivä matalan-kyn matalankyn kynnykset kohtaamispai katutyö",
        sv="uppsökande lågtröskel fältarb mötesplats gatuarb",
        en="outreach low-thresh street-work detached drop-in dropin",
        says={Need.SHL11_04: 3, Sector.JARJ: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="youth",
        fi="nuori. nuoret nuoria nuorten nuorel nuoriso nuorill parikymppi ohjaamo",
        sv="unga. ungdom navigatorn",
        en="young youth teen",
        says={Need.SHL11_04: 1, Sector.VAPAA: 1},
    ),
    Topic(
        name="leisure",
        fi="harrastus harrastuk harrastav kirjasto nuorisota nuorisoty liikuntap liikuntar kulttuuri "
        "uimahal kerho urheilu",
        sv="hobby fritid bibliotek ungdomsgår ungdomsarb idrott motion kultur simhall klubb",
        en="hobby hobbies leisure library youth-work youth-club sport culture swimming",
        says={Need.SHL11_04: 2, Sector.VAPAA: 3},
    ),
    Topic(
        name="civil-society",
        fi="järjestö yhdistys yhdistyk vapaaehtoi seurakun diakon vertaistuk vertaisryh kokemusasi "
        "kolmas-sekt ystäväpalv",
        sv="organisation. organisationer förening frivillig församling diakon kamratstöd "
        "erfarenhetsexp tredje-sekt",
        en="ngo association volunteer parish church charity peer diacon third-sector",
        says={Need.SHL11_04: 1, Sector.JARJ: 3},
    ),
    Topic(
        name="immigration",
        fi="maahanmuut maahan-muut pakolai turvapaik oleskelul kotoutu kotouttam paperitto kotopaik "
        "kuntapaik ukraina monikulttuuri",
        sv="invandr flykting asylsök uppehållstill integration papperslös ukrain nyanländ mångkultur "
        "tredjelandsmed",
        en="immigra refugee asylum residence integration undocumented ukrain migrant multicult newcomer",
        says={Need.SHL11_04: 2, Sector.MAAH: 4},
    ),
    Topic(
        name="interpreting",
        fi="tulkki tulkin tulkka monikieli kielitai selkokiel selkosuom kielikurs tulkit.",
        sv="språkkunskap flerspråk lättläst språkkurs tolk. tolkar tolken tolkni",
        en="multilingual language-skill plain-language language-course translat interpreter "
        "interpreting interpretation",
        says={Need.SHL11_04: 2, Need.SHL11_01: 1, Sector.MAAH: 3},
    ),
    Topic(
        name="language-rights",
        fi="ruotsinkie ruotsiksi ruotsin-kiel äidinkiel käänn viittomak saamenk saameksi romani",
        sv="svensksprå svenska. språk. språket modersmål översätt översatt teckensprå samisk "
        "språkgransk romsk romer",
        en="swedish mother-tongue sign-language sami. roma. minority-language",
        says={Need.SHL11_01: 1, Need.SHL11_04: 1},
    ),
    Topic(
        name="digital",
        fi="digi verkossa verkkopal verkkolom verkkoasi verkkopankki sähköinen sähköis chat nettilom "
        "nettisiv netis netin. internet mobiili älypuh tietokone sovellus sovelluks oma-asio",
        sv="digital nätet. nätbank nättjänst nätblank webb elektronisk e-tjänst e-blankett internet "
        "mobilapp smarttelefon dator app. appen",
        en="digital online internet e-service web. website electronic smartphone computer app. apps. e-form",
        says={Need.SHL11_01: 2, Sector.DIGI: 3},
    ),
    Topic(
        name="identification",
        fi="tunnistaut pankkitunn verkkopankkitun mobiilivarm tunnukset. henkilökort valtuut suomi-fi",
        sv="bankkod identifier nätbankskod nätbankkod mobilcertif legitimat fullmakt suomi-fi",
        en="e-identif identif bank-cred credential mobile-cert id-card authenticat power-of-attorney "
        "suomi-fi",
        says={Need.SHL11_01: 3, Sector.DIGI: 4},
    ),
    Topic(
        name="paper-and-phone",
        fi="paperihak paperilom paperise lomak puhelinp puhelinai takaisinsoit puheluih puheluun "
        "jonottaa-puh soittoai",
        sv="blankett pappersblan telefontid telefonkö ringer-upp återuppring telefonserv papper. papperet",
        en="paper. form. forms. paper-form call-back callback phone. phone-line helpline",
        says={Need.SHL11_01: 1, Sector.DIGI: 1},
    ),
    Topic(
        name="transport",
        fi="bussi linja-aut joukkoliik kyyti kyydit kyydin kyytej taksi kuljetusp kuljetusk junavuor "
        "matkakor matkakust palveluliik",
        sv="buss. bussar bussen busstur kollektivtr skjuts taxi färdtjän transport tågtur anropstr",
        en="bus. buses. transport ride. rides. taxi train. mobility-serv lift-share",
        says={Need.SHL11_01: 1, Need.SHL11_04: 1, Sector.LIIK: 3},
    ),
    Topic(
        name="distance",
        fi="sivukyl kylä. kylät kylil haja-asut etäisyy välimatk pitkät-matk matkan-päässä kilometr "
        "maaseud syrjäkyl saarist",
        sv="glesbygd byar. byarna avstånd långa-avst kilometer mil. landsbygd skärgård resväg",
        en="village rural remote distance kilomet archipelago countryside miles.",
        says={Need.SHL11_01: 1, Need.SHL11_04: 1, Sector.LIIK: 1, Sector.YMP: 2},
    ),
    Topic(
        name="local-services",
        fi="lähikaupp lähipalvel kaavoi asuinalu asuinympär lähiö pankkikontt pankkiauto postin. kyläkaup",
        sv="närbutik närservice planlägg bostadsområd närmiljö förort bankkontor bankbuss bybutik",
        en="local-shop local-serv planning. neighbourhood suburb bank-branch",
        says={Need.SHL11_04: 1, Need.SHL11_01: 1, Sector.YMP: 3},
    ),
)
