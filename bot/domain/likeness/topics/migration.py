"""People who came from elsewhere, and languages."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

MIGRATION = (
    Topic(
        name="immigration",
        fi="kotouttam kotoutu maahan-muut maahanmuut maahantul monikulttuuri muuttanei ulkomaala "
        "vieraskiel",
        sv="främmande-språk integration invandr mångkultur nyanländ tredjelandsmed utländ",
        en="foreign immigra integration migrant multicult newcomer",
        says={Need.SHL11_04: 2, Sector.MAAH: 4},
        wide=True,
    ),
    Topic(
        name="asylum",
        fi="kiintiöpak pakeni pakolai sota tilapäinen-suojel tilapäisen-suoj turvapaik ukraina "
        "vastaanottok vastaanottor",
        sv="asylsök flykt förläggning kriget kvotflykt mottagningspenn tillfälligt-skydd ukrain",
        en="asylum fled quota-refug reception-allow reception-cent refugee temporary-protect ukrain war.",
        says={Need.SHL11_04: 2, Sector.MAAH: 4},
    ),
    Topic(
        name="residence-permit",
        fi="jatkolup kansalaisuud kansalaisuus karkotuk karkotus käännytys lupapäätö maahanmuuttovir "
        "migri oleskelul oleskeluoik passi. passia työlupa työperusteinen",
        sv="arbetstillst avvisning medborgarsk migrationsver pass. uppehållsrätt uppehållstill utvisn",
        en="citizenship deport immigration-service passport permit. permits residence-permit "
        "residence-right visa. work-permit",
        says={Need.SHL11_04: 2, Sector.MAAH: 4},
    ),
    Topic(
        name="undocumented",
        fi="ilman-oleskel kiireellinen-apu luvattom paperitt",
        sv="papperslös utan-uppehåll",
        en="irregular-migr paperless undocumented without-a-residence without-papers",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.MAAH: 3, Sector.TERV: 1},
    ),
    Topic(
        name="home-municipality",
        fi="henkilötunnuks henkilötunnus kotikunta kotopaik kuntapaik",
        sv="hemkommun kommunplats personbeteckn rätt-till-hemkommun",
        en="home-municipality municipal-placement municipality-of-residence personal-identity-code "
        "social-security-number",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.MAAH: 3, Sector.DIGI: 1},
    ),
    Topic(
        name="integration-services",
        fi="alkukartoit kotokoul kotouttamisl kotoutumisaika kotoutumisen-edist kotoutumiskoul "
        "kotoutumisohj kotoutumispalv kotoutumissuun",
        sv="inledande-kartl integrationsfräm integrationsplan integrationsserv integrationstid "
        "integrationsutb",
        en="initial-assess integration-course integration-period integration-plan integration-programme "
        "integration-serv integration-train",
        says={Need.SHL11_04: 2, Sector.MAAH: 4, Sector.TYO: 1},
    ),
    Topic(
        name="language-learning",
        fi="alkeiskurs kielen-opp kielikahv kielikoe kielikoulut kielikurs kielitai kielitaso kielitesti "
        "luku-ja-kirj suomen-kurs suomen-oppim",
        sv="analfabet finskkurs lära-sig-finska lära-sig-språk läs-och-skrivkunn språkcafé språkexam "
        "språkkafé språkkunskap språkkurs språktest svenskkurs",
        en="finnish-class finnish-course illitera language-caf language-class language-course "
        "language-skill language-test learn-finnish learning-finnish literacy",
        says={Need.SHL11_04: 2, Sector.MAAH: 3, Sector.OPETUS: 1},
    ),
    Topic(
        name="interpreting",
        fi="arabia asioimistulk dari. etätulk farsi kielimuuri kurdi käännösapu puhelintulk somali tulkin "
        "tulkit tulkka tulkki venäjänkiel yhteinen-kieli",
        sv="arabisk distanstolk gemensamt-språk rysksp somalisk språkbarriär telefontolk tolk. tolka. "
        "tolkar tolkas tolken tolkni",
        en="arabic common-language dari. farsi interpret kurdish language-barrier phone-interpret "
        "remote-interpret russian-speak somali translat",
        says={Need.SHL11_04: 2, Need.SHL11_01: 1, Sector.MAAH: 3},
    ),
    Topic(
        name="family-reunification",
        fi="perhe-ulkomail perheen-yhdist perheenyhd perheside perhesyst puoliso-ulkom toimeentuloedell",
        sv="familjeband familjen-utomlands familjeåterför försörjningsförut",
        en="family-abroad family-reunif family-ties income-requirement reunite",
        says={Need.SHL11_04: 2, Need.SHL11_10: 1, Sector.MAAH: 4},
    ),
    Topic(
        name="racism",
        fi="ennakkoluul huivi. ihonvär rasis syrjii syrjin vihapuh viharik",
        sv="diskrimin fördom hatbrott hatprat hudfärg rasis slöja",
        en="discriminat hate-crime hate-speech headscarf prejudic racis skin-colour",
        says={Need.SHL11_04: 3, Need.SHL11_05: 1, Sector.MAAH: 2, Sector.POLI: 1},
    ),
    Topic(
        name="foreign-students",
        fi="kansainväliset-opisk kansainvälisiä-opisk lukukausimaks tutkinto-opiskelijat-ulk "
        "ulkomaalaiset-opisk ulkomaiset-opisk",
        sv="internationella-stud terminsavg utländska-stud",
        en="foreign-student international-student tuition-fee",
        says={Need.SHL11_04: 1, Need.SHL11_03: 2, Sector.MAAH: 1, Sector.OPETUS: 2},
    ),
    Topic(
        name="immigrant-women",
        fi="kotiäid maahan-muuttaneet-nais maahanmuuttajanai maahanmuuttajaäi naiset-jäävät-kot "
        "naisten-ryhm",
        sv="hemmamamm invandrade-kvinn invandrarkvinn kvinnogrupp",
        en="immigrant-mother immigrant-wom migrant-women stay-at-home-mother women-s-group",
        says={Need.SHL11_04: 3, Sector.MAAH: 2},
    ),
    Topic(
        name="language-rights",
        fi="kielelli kieliläh kieliryhm äidinkiel",
        sv="modersmål språk. språket språklig",
        en="language. minority-language mother-tongue own-language",
        says={Need.SHL11_04: 2, Need.SHL11_01: 1, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="swedish-service",
        fi="ruotsi. ruotsia. ruotsiksi ruotsin-kiel ruotsinkie",
        sv="finska. finskspr på-finska på-svenska svensk-service svenska. svenskspr",
        en="finnish-only in-finnish in-swedish only-finnish swedish",
        says={Need.SHL11_01: 2, Need.SHL11_04: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="translated-material",
        fi="käänn monikieli ohjeet-suom omakiel osaa-suom suomea-osaa suomeksi.",
        sv="direktöversätt flerspråk språkgransk översatt översätt",
        en="machine-translat multilingual translated translation untranslated",
        says={Need.SHL11_01: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="sami-roma",
        fi="romani saamek saamel saamenk",
        sv="romer romsk samer samisk",
        en="roma. romani saami sami. sámi",
        says={Need.SHL11_04: 3, Sector.SOSP: 1},
    ),
)
