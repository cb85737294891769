"""Answers to the form's questions in everyday words, by the question's key and the code."""

from dialogs.understanding.concepts import Concept

ANSWERS = (
    Concept(
        "type:POS",
        fi="myöntei positiivi hyvä-asia hyvä-käyt hyvä. kehu onnistum toimiva jokin-toimii joku-toimii",
        sv="positiv något-fung god-praxis beröm",
        en="positive something-works good-practice praise",
    ),
    Concept(
        "type:NEG",
        fi="kieltei negatii epäkoht epäkohd ongelma. ongelmaa puute. puutet este. huono-asia",
        sv="negativ missförh brist. problem. hinder",
        en="negative problem. barrier gap. shortcoming defect",
    ),
    Concept(
        "type:NEU",
        fi="neutraal muutos. muutosta muutoks heikko-signaal jokin-muut joku-muut",
        sv="neutral förändring svag-signal något-förän",
        en="neutral change-in weak-signal something-is-chang a-change changing.",
    ),
    Concept(
        "need_main:SHL11_01",
        fi="jokapäiv arki. arjes arjen arkielä",
        sv="dagligt dagliga vardag",
        en="everyday daily",
    ),
    Concept(
        "need_main:SHL11_02",
        fi="asuminen asumis asunto asunno",
        sv="boende bostad",
        en="housing home. dwelling accommodation",
    ),
    Concept(
        "need_main:SHL11_03",
        fi="toimeentulo raha. rahan rahaa rahat. rahasta talous. taloud velka velat köyhy",
        sv="ekonomi utkomst pengar. skuld fattig",
        en="money livelihood income. financ economy debt poverty",
    ),
    Concept(
        "need_main:SHL11_04",
        fi="syrjäyty osallisuu yksinäis",
        sv="marginal delaktig utanförsk ensamhet utslag",
        en="exclusion inclusion loneliness participation",
    ),
    Concept(
        "need_main:SHL11_05",
        fi="väkival kaltoink",
        sv="våld. våldet illabehand",
        en="violence ill-treat abuse",
    ),
    Concept(
        "need_main:SHL11_06",
        fi="kriisi äkilli",
        sv="kris. krisen akut-kris",
        en="crisis acute",
    ),
    Concept(
        "need_main:SHL11_07",
        fi="lapsen-kehi lapsen-hyv lasten-hyv lapsen-tarve lapset. lasten-kehi",
        sv="barnets-utv barnets-väl barns-utv barnens-väl",
        en="childs-dev childs-well child-dev childrens-well",
    ),
    Concept(
        "need_main:SHL11_08",
        fi="päihteet. päihteid päihteis päihde. riippuvuu mielenterveys. mielenterveyd sairau vamma. "
        "vammai ikä. ikään",
        sv="missbruk. beroende. psykisk-ohälsa psykisk-häl sjukdom. skada. ålder.",
        en="substance. addiction mental-health. illness. disability. age. ageing",
    ),
    Concept(
        "need_main:SHL11_09",
        fi="toimintaky",
        sv="funktionsförm",
        en="functional",
    ),
    Concept(
        "need_main:SHL11_10",
        fi="omaiset omaisten läheiset läheisten omaishoi omaisista",
        sv="anhörig närståend",
        en="relatives carers family-and-close close-persons",
    ),
    Concept(
        "service_task:TYOIK",
        fi="aikuissos työikäi",
        sv="vuxensoci arbetsför",
        en="adult-social working-age adult-serv",
    ),
    Concept(
        "service_task:LAPERH",
        fi="lapsiperh perhetyö perhepalv perheet. perheiden perhesosiaali",
        sv="barnfamilj familjearb familjeserv familjer.",
        en="families family-serv family-work",
    ),
    Concept(
        "service_task:LASTEN",
        fi="lastensuoj lasu. jälkihuol sijaishuol",
        sv="barnskydd eftervård",
        en="child-welf child-prot aftercare",
    ),
    Concept(
        "service_task:PERHOI",
        fi="perheoik lastenvalvo perheiden-oik",
        sv="familjerätt barnatillsyn",
        en="family-law",
    ),
    Concept(
        "service_task:IAKK",
        fi="iäkkäid vanhuspal ikäihmist ikäänty vanhust kotihoi seniori",
        sv="äldre. äldreoms äldrevår äldreserv hemvård",
        en="older-people elderly old-age home-care senior",
    ),
    Concept(
        "service_task:VAMM",
        fi="vammaispal vammaissos vammaistyö kehitysvam",
        sv="funktionshind handikapps",
        en="disabil",
    ),
    Concept(
        "service_task:PAIHDE",
        fi="päihdetyö päihdepal päihdehuol riippuvuustyö päihde- päihdeyks päihteet. päihteid",
        sv="missbrukar missbruksv beroendearb beroendevård missbruk.",
        en="substance-use substance. addiction",
    ),
    Concept(
        "service_task:MIELE",
        fi="mielenterveystyö mielenterveyspal mielenterveyskunt",
        sv="mentalvård psykosocial",
        en="mental-health-work mental-health-serv",
    ),
    Concept(
        "service_task:TERVSO",
        fi="terveyssos sairaalasos terveysosiaali",
        sv="hälsosocial sjukhuskurator socialt-arbete-inom-häl",
        en="health-social hospital-social medical-social",
    ),
    Concept(
        "service_task:KOULU",
        fi="kuraattor koulukur koulun-sos koulusosiaal",
        sv="kurator skolkurator skolsoc",
        en="school-social school-counsel curator",
    ),
    Concept(
        "service_task:SOSPAI",
        fi="sosiaalipäiv päivystys. päivystykse kriisipäiv",
        sv="socialjour jouren. jour.",
        en="emergency-soc on-call emergency-dut",
    ),
    Concept(
        "service_task:MAAHAN",
        fi="maahanmuut kotoutum pakolaispal",
        sv="invandr integrationsserv flyktingserv",
        en="immigra refugee-serv integration-serv",
    ),
    Concept(
        "service_task:OHJNEU",
        fi="neuvonta neuvonnas ohjauksessa asiakasohj palveluohj",
        sv="rådgivning. rådgivningen klienthandled servicehandled",
        en="advice guidance client-guidance counselling",
    ),
    Concept(
        "area:COUNTY",
        fi="koko-hyvinv koko-alue koko-maakun koko-kainu hyvinvointialue. hyvinvointialueen kaikki-kunnat "
        "kaikissa-kun joka-kunnas maakunta. koko-pohjan koko-varsin koko-lapin",
        sv="hela-välf hela-områd hela-kaj hela-land alla-kommun hela-österb",
        en="whole-county entire-county the-county all-municip whole-area county.",
    ),
    Concept(
        "area:SEVERAL",
        fi="useita-kun useassa-kun monta-kun monessa-kun useampi-kun useammassa-kun useammas-kun monen-kun",
        sv="flera-komm många-komm",
        en="several-municip many-municip more-than-one",
    ),
    Concept(
        "area:NOT_TOLD",
        fi="en-kerro-alu en-kerro. en-halua-kertoa en-sano. ei-aluetta en-kerro-kun ilman-aluetta",
        sv="anger-inte säger-inte vill-inte-säga vill-inte-berät vill-int-säg",
        en="not-name dont-name rather-not prefer-not dont-want-to-say wont-say",
    ),
    Concept(
        "extent:ONE",
        fi="yksi-asiak yks-asiak yhden-asi yhtä-asi yhtä-perh yksi-perh yks-perhe yhden-perh yksittäi "
        "vain-yks vaan-yks vain-yht yhdestä-asi yhdestä-per yhdellä",
        sv="en-klient en-familj ett-enda enstaka bara-en",
        en="one-client one-family single-client single-family just-one only-one single-case",
    ),
    Concept(
        "extent:SEVERAL",
        fi="useita. useampi. useamma muutama muutamia pari-asiak monta-asi kolme-asiak viisi-asiak "
        "kaksi-asiak joitakin",
        sv="flera. flera-klient några. någon-handfull ett-par",
        en="several. several-cl a-few few. some-clients couple",
    ),
    Concept(
        "extent:COMMON",
        fi="yleis yleinen toistuv jatkuv laajasti laaja-alai koko-ajan kaikilla. monilla-asi yli-kymm "
        "paljon. lähes-kaikk",
        sv="allmän vanlig återkomm fortgåen hela-tiden över-tio många.",
        en="common recurring ongoing widespread general. all-the-time more-than-ten over-ten many. frequent",
    ),
    Concept(
        "extent:UNKNOWN",
        fi="en-osaa-sanoa-laaj",
    ),
    Concept(
        "sector:SOSP",
        fi="sosiaalipalv oma-organ oma-org",
        sv="socialservic egen-org",
        en="social-serv own-org",
    ),
    Concept(
        "sector:TERV",
        fi="terveydenh terveyspal terveysas terveyskes sairaal lääkäri",
        sv="hälso-och hälsovård sjukvård hälsocentral sjukhus",
        en="health-care healthcare health-serv hospital health-centre",
    ),
    Concept(
        "sector:MIELP",
        fi="mielenterveys-ja psykiatri päihdehoi mielenterveyshoi mielenterveyspalv",
        sv="mental-och psykiatri missbrukarvår",
        en="psychiatr mental-health-and mental-health-care",
    ),
    Concept(
        "sector:ASUM",
        fi="asuminen vuokra asunto",
        sv="boende hyresbost bostad",
        en="housing rental landlord",
    ),
    Concept(
        "sector:KELA",
        fi="kela. kelan kelal kelaan kelas etuude etuus etuuksi",
        sv="fpa. fpas förmån",
        en="kela. kelas benefits benefit.",
    ),
    Concept(
        "sector:TYO",
        fi="työllisyy te-toimis työvoim te-palv työkkäri",
        sv="sysselsätt arbetskraftsb arbets-och",
        en="employment job-centre jobcentre",
    ),
    Concept(
        "sector:OPETUS",
        fi="varhaiskasv opetus. opetuks koulutus. koulutuk koulu. koulut. koulun. päiväkot päiväkod sivistys",
        sv="småbarnsp undervis utbildn skola. skolan. skolor. daghem dagis bildning",
        en="early-ed school. schools education day-care kindergarten",
    ),
    Concept(
        "sector:VAPAA",
        fi="kulttuuri kirjasto nuorisotoi nuorisotyö liikunta.",
        sv="kultur bibliotek ungdomsarb ungdomsväs motion. idrott",
        en="culture library youth-work sports",
    ),
    Concept(
        "sector:MAAH",
        fi="maahanmuutto. maahanmuuttov migri kotouttam",
        sv="invandring. migration",
        en="immigration. migration",
    ),
    Concept(
        "sector:TALOUS",
        fi="velkaneuv talous-ja ulosot talousneuv",
        sv="skuldrådg ekonomi-och utsökn",
        en="debt-adv enforcement money-adv",
    ),
    Concept(
        "sector:OIKEUS",
        fi="oikeusap edunvalv tuomioist käräjä",
        sv="rättshjälp intressebev domstol tingsrätt",
        en="legal-aid guardian court",
    ),
    Concept(
        "sector:POLI",
        fi="poliisi turvallisuusv",
        sv="polis",
        en="police",
    ),
    Concept(
        "sector:PELAST",
        fi="pelastus palokun ensihoi",
        sv="räddning brandk",
        en="rescue fire-dep ambulance",
    ),
    Concept(
        "sector:LIIK",
        fi="liikenne. liikentee kuljetuks kuljetus. joukkoliik bussi taksit. taksi.",
        sv="trafik transport kollektivt buss taxi",
        en="transport traffic bus. buses. taxi",
    ),
    Concept(
        "sector:YMP",
        fi="kaavoit asuinymp lähipalv ympäristö",
        sv="planläggn boendemilj närservic",
        en="planning living-env local-serv",
    ),
    Concept(
        "sector:DIGI",
        fi="digipal digi. tunnistaut verkkopalv sähköiset-pal",
        sv="digital identifier e-tjänst",
        en="digital e-ident online-serv",
    ),
    Concept(
        "sector:JARJ",
        fi="järjestö seurakun kolmas-sektor kirkko",
        sv="organisation. organisationer förening församl tredje-sektor",
        en="ngo parish church third-sector charit",
    ),
    Concept(
        "sector:YRIT",
        fi="yksityis hankinn hankint palveluntuot ostopal yritykset",
        sv="privat upphandl serviceprod företag",
        en="private procure provider compan",
    ),
    Concept(
        "sector:LAINS",
        fi="lainsääd laki. valtio. valtion rahoitus ministeri",
        sv="lagstift lag. staten finansier minister",
        en="legislat law. state. funding ministry government",
    ),
    Concept(
        "reporter_mode:NAMED",
        fi="nimelläni nimellä. omalla-nim omal-nimel mun-nimel nimi-saa-näk nimeni-saa-näk saa-näkyä "
        "nimi-näky nimen-kans nimi-näkyv nimi-esii omalla-nimelläni",
        sv="med-namn med-mitt-namn mitt-namn-får mitt-namn-ska namnet-får under-mitt-namn eget-namn",
        en="with-my-name my-name-can my-name-may show-my-name use-my-name under-my-name with-name "
        "name-visible",
    ),
    Concept(
        "reporter_mode:PSEUDO",
        fi="nimi-pois nimettä. nimeni-pois ilman-nim nimi-piil piilota-nim piiloon nimi-ei-näy ei-nimeä "
        "nimeni-ei-saa ei-näy älä-näytä-nim en-halua-nim nimeä-ei palautt",
        sv="utan-namn namnet-bort dölj-namn dölj-mitt syns-inte visa-inte-nam visa-inte-mitt ta-bort-namn "
        "återkoppl",
        en="without-my-name without-name hide-my-name hide-name no-name name-hidden dont-show-my "
        "dont-show-nam remove-my-name feedback",
    ),
    Concept(
        "reporter_mode:ANON",
        fi="anonyym nimettömä nimetön. täysin-nim tuntemattom kuittikood",
        sv="anonym kvittokod",
        en="anonym receipt-code",
    ),
    Concept(
        "quote_ok:true",
        fi="saa-lain voi-lain saa-siter lainata-saa lainaaminen-ok lainaus-ok",
        sv="får-citer kan-citer får-gärna-citer",
        en="may-quote can-quote may-be-quoted ok-to-quote can-be-quoted",
    ),
    Concept(
        "quote_ok:false",
        fi="ei-saa-lain ei-saa-siter älä-lain älkää-lain en-halua-että-lain ei-lainat ei-lain",
        sv="får-inte-citer får-int-citer citera-inte inte-citer",
        en="not-quote dont-quote may-not-be-quoted not-be-quoted no-quot",
    ),
)
