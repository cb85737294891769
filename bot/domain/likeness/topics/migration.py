"""People who came from elsewhere, and languages."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

MIGRATION = (
    Topic(
        name="immigration",
        fi="kotouttam kotoutu maahan-muut maahanmuut maahantul monikulttuuri muualta-tull muuttanei "
        "ulkomaala ulkomailta vieraskiel",
        sv="främmande-språk inflytt integration invandr mångkultur nyanländ tredjelandsmed utlandsfödd "
        "utländ",
        en="foreign immigra integration migrant multicult newcomer",
        says={Need.SHL11_04: 2, Sector.MAAH: 4},
        wide=True,
    ),
    Topic(
        name="asylum",
        fi="kielteisen-turva kiintiöpak kotimaahan-pal kotimaas kriisialue leiri. pakeni pakolai "
        "paluu-kotim pommit sodasta sota tilapäinen-suojel tilapäisen-suoj turvapaik ukraina vastaanottok "
        "vastaanottor",
        sv="asylsök bomber flykt förläggning hemlandet kriget krigsflykt kvotflykt mottagningscentral "
        "mottagningspenn tillfälligt-skydd ukrain",
        en="asylum bombing camp-refug fled homeland quota-refug reception-allow reception-cent refugee "
        "temporary-protect ukrain war-torn war.",
        says={Need.SHL11_04: 2, Sector.MAAH: 4},
    ),
    Topic(
        name="residence-permit",
        fi="jatkolup kansalaisuud kansalaisuus kansalaisuutta karkotetaan karkotuk karkotus käännytys "
        "lupa-um lupahakem lupapäätö maahanmuuttovir migri oleskelul oleskeluoik passi. passia työlupa "
        "työperusteinen viisumi",
        sv="arbetstillst avvisning förnyat-till medborgarsk migrationsver pass. tillstånd-går "
        "uppehållsrätt uppehållstill utvisn visum",
        en="citizenship deport immigration-office immigration-service passport permit-expire permit-renew "
        "permit. permits residence-permit residence-right visa. waiting-for-a-permit work-permit",
        says={Need.SHL11_04: 2, Sector.MAAH: 4},
    ),
    Topic(
        name="undocumented",
        fi="ilman-oleskel ilman-papereita kiireellinen-apu luvattom paperitt",
        sv="illegal papperslös utan-papper utan-tillstånd utan-uppehåll",
        en="irregular-migr irregular-stay no-papers paperless undocumented without-a-residence "
        "without-papers",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.MAAH: 3, Sector.TERV: 1},
    ),
    Topic(
        name="home-municipality",
        fi="henkilötunnuks henkilötunnus ilman-henkilötun kotikunta kotopaik kuntaan-osoit kuntapaik",
        sv="bostadskommun hemkommun kommunplats personbeteckn registrerad-i-kommun rätt-till-hemkommun "
        "utan-personbet",
        en="home-municipality municipal-placement municipality-of-residence municipality-place "
        "personal-identity right-to-a-home-mun social-security-number without-a-personal-id",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.MAAH: 3, Sector.DIGI: 1},
    ),
    Topic(
        name="integration-services",
        fi="alkukartoit kotokoul kotouttamisl kotoutujan kotoutujat kotoutumisaika kotoutumisaj "
        "kotoutumisen-edist kotoutumiskoul kotoutumisohj kotoutumispalv kotoutumissuun",
        sv="inledande-kartl integrationsfräm integrationskurs integrationsplan integrationsserv "
        "integrationstid integrationstjänst integrationsutb",
        en="initial-assess integration-course integration-period integration-plan integration-programme "
        "integration-serv integration-train",
        says={Need.SHL11_04: 2, Sector.MAAH: 4, Sector.TYO: 1},
    ),
    Topic(
        name="language-learning",
        fi="aakkos alkeet alkeiskurs kielen-opp kielenopetus kielikahv kielikoe kielikoulut kielikurs "
        "kieliopint kieliryhmät kielitai kielitaso kielitesti kieltä-oppi kirjaimet kurssipaik "
        "luku-ja-kirj lukutaid odottavat-kielik opiskella-suom oppia-suomea puhekiel suomen-kielen-kurs "
        "suomen-kielen-opet suomen-kurs suomen-oppim",
        sv="alfabetet analfabet bokstäver finska-kurs finskkurs kurs-i-finska kurs-i-svenska kursplats "
        "lär-sig-språk lära-sig-finska lära-sig-språk läs-och-skrivkunn läskunn språkcafé språkexam "
        "språkinlärn språkkafé språkkunskap språkkurs språktest språkundervisn svenskkurs "
        "väntar-på-språkk",
        en="alphabet beginners-course course-place courses-in-finnish finnish-class finnish-course "
        "finnish-lesson illitera language-caf language-class language-course language-group "
        "language-lesson language-skill language-study language-teach language-test learn-finnish "
        "learn-swedish learn-the-language learning-finnish literacy reading-and-writing speak-finnish "
        "study-finnish wait-for-a-language",
        says={Need.SHL11_04: 2, Sector.MAAH: 3, Sector.OPETUS: 1},
    ),
    Topic(
        name="interpreting",
        fi="arabia asioimistulk dari. ei-yhteistä elekiel etätulk farsi google-käänt google-translat "
        "ilman-tulkkia kielimuuri kurdi käännös-sov käännösapu kääntäjäsov naapuri-tulkk puhelintulk "
        "sanakirja somali sukulainen-tulkk tulkataan tulkin tulkit tulkka tulkkeja tulkki venäjänkiel "
        "viittoo-kän yhteinen-kieli ymmärrä-suom",
        sv="anhörig-tolk arabisk distanstolk förstår-inte-finska gemensamt-språk googles-översätt "
        "ingen-tolk kan-inte-språk ordbok rysksp släkting-tolk somalisk språkbarriär telefontolk tolk. "
        "tolka. tolkar tolkas tolkbok tolken tolkni tolkservice utan-gemensamt utan-tolk översättningsapp",
        en="arabic booking-an-interp common-language dari. dictionary do-not-speak does-not-speak farsi "
        "gestures google-translate interpret kurdish language-barrier neighbour-interpret no-common "
        "no-interpreter phone-interpret relative-interpret remote-interpret russian-speak somali translat "
        "without-an-interpreter",
        says={Need.SHL11_04: 3, Need.SHL11_01: 1, Sector.MAAH: 3},
    ),
    Topic(
        name="family-reunification",
        fi="perhe-jäi perhe-kotimaas perhe-ulkomail perheen-yhdist perheenyhd perheside perhesyst "
        "puoliso-ulkom toimeentuloedell",
        sv="anknytning familj-i-hemland familjeband familjemedlemmar-utom familjen-kvar "
        "familjen-utomlands familjeåterför försörjningsförut återförena",
        en="bring-their-family family-abroad family-left-behind family-members-abroad family-reunif "
        "family-ties income-requirement reunification reunite",
        says={Need.SHL11_04: 2, Need.SHL11_10: 1, Sector.MAAH: 4},
    ),
    Topic(
        name="racism",
        fi="ennakkoluul huivi. huudellaan ihonvär nimen-vuok nimensä-per rasis solvau syrjii syrjin "
        "syrjitään tummaih tönit-ulkom ulkomaalaisvih ulkonäön-vuok vihamiel vihapuh viharik",
        sv="diskrimin fördom hatbrott hatisk hatprat hudfärg invandrarfient på-grund-av-namn rasis "
        "ropar-glåp slöja utländskt-namn",
        en="because-of-their-name discriminat foreign-name hate-crime hate-speech headscarf hostil "
        "insults prejudic racis shouted-at skin-colour skin. slurs",
        says={Need.SHL11_04: 3, Need.SHL11_05: 1, Sector.MAAH: 2, Sector.POLI: 1},
    ),
    Topic(
        name="foreign-students",
        fi="kansainväliset-opisk kansainvälisiä-opisk lukukausimaks tutkinto-opiskelijat-ulk "
        "ulkomaalaiset-opisk ulkomaiset-opisk",
        sv="internationella-stud studerande-från-utl terminsavg utbytesstud utländska-stud",
        en="degree-students foreign-student international-student overseas-student students-from-abroad "
        "tuition-fee",
        says={Need.SHL11_04: 1, Need.SHL11_03: 2, Sector.MAAH: 1, Sector.OPETUS: 2},
    ),
    Topic(
        name="immigrant-women",
        fi="kotiäid maahan-muuttaneet-nais maahanmuuttajanai maahanmuuttajaäi muuttaneet-nais "
        "muuttaneiden-nais naiset-jäävät-kot naisryhmä naisten-ryhm",
        sv="hemmamamm invandrade-kvinn invandrarkvinn kvinnogrupp kvinnor-hemma kvinnor-med-inv "
        "kvinnor-utan-språk utländska-kvinn utländska-mamm",
        en="immigrant-mother immigrant-wom migrant-women mothers-at-home refugee-women "
        "stay-at-home-mother women-s-group",
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
        fi="kaksikieli ruotsi. ruotsia. ruotsiksi ruotsin-kiel ruotsinkie",
        sv="finska. finskspr på-finska på-svenska svensk-service svenska. svenskspr tvåspråk",
        en="bilingual finnish-only in-finnish in-swedish only-finnish swedish",
        says={Need.SHL11_01: 2, Need.SHL11_04: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="translated-material",
        fi="käänn monikieli ohjeet-suom omakiel osaa-suom suomea-osaa suomeksi.",
        sv="direktöversätt flerspråk språkgransk översatt översätt",
        en="machine-translat multilingual translated translation untranslated",
        says={Need.SHL11_04: 2, Need.SHL11_01: 1, Sector.SOSP: 1, Sector.MAAH: 1},
    ),
    Topic(
        name="sami-roma",
        fi="romani saamek saamel saamenk",
        sv="romer romsk samer samisk",
        en="roma. romani saami sami. sámi",
        says={Need.SHL11_04: 3, Sector.SOSP: 1},
    ),
)
