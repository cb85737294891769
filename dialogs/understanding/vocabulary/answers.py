"""Answers to the form's questions in everyday words, by the question's key and the code."""

from dialogs.understanding.concepts import Concept

ANSWERS = (
    Concept(
        "type:POS",
        fi="myöntei positiivi hyvä-asia hyvä-käyt hyvä. kehu onnistum toimiva jokin-toimii joku-toimii "
        "hyvää. onnistunut. kiitos-ja hyväksi",
        sv="positiv något-fung god-praxis beröm bra-sak lyckad gott",
        en="positive something-works good-practice praise good-thing works-well good. success",
    ),
    Concept(
        "type:NEG",
        fi="kieltei negatii epäkoht epäkohd puute. puutet este. huono-asia ongelma huono. vika. epäonnistu "
        "esteen estett vaikeus haitta",
        sv="negativ missförh brist. problem. hinder dålig svårighet fel-i",
        en="negative problem. barrier gap. shortcoming defect bad. bad-thing issue. obstacle difficulty "
        "fault",
    ),
    Concept(
        "type:NEU",
        fi="neutraal muutoks heikko-signaal jokin-muut joku-muut ilmiö-muut uusi-ilm signaali trendi muutos",
        sv="neutral förändring svag-signal något-förän ny-trend signal",
        en="neutral change-in weak-signal something-is-chang a-change changing. trend-of signal. shift.",
    ),
    Concept(
        "need_main:SHL11_01",
        fi="jokapäiv kotityö syöminen hygienia selviytymi arki arje kotona-selv",
        sv="dagligt dagliga vardag sysslor",
        en="everyday daily chores",
    ),
    Concept(
        "need_main:SHL11_02",
        fi="asuminen asumis asunto asunno koti. vuokra häätö",
        sv="boende bostad hem. hyra. vräkn",
        en="housing home. dwelling accommodation rent. homeless eviction",
    ),
    Concept(
        "need_main:SHL11_03",
        fi="toimeentulo raha. rahan rahaa rahat. rahasta talous. taloud velka velat köyhy rahahuol "
        "talousasi pienitul laskut. maksu",
        sv="ekonomi utkomst pengar. skuld fattig räkning inkomst",
        en="money livelihood income. financ economy debt poverty bills.",
    ),
    Concept(
        "need_main:SHL11_04",
        fi="syrjäyty osallisuu yksinäis ulkopuolis yhteisö",
        sv="marginal delaktig utanförsk ensamhet utslag gemenskap",
        en="exclusion inclusion loneliness participation isolation lonely belonging",
    ),
    Concept(
        "need_main:SHL11_05",
        fi="väkival kaltoink pahoinpit turvattom lähisuhde",
        sv="illabehand misshandel otrygg våld",
        en="ill-treat abuse domestic-viol neglect violen",
    ),
    Concept(
        "need_main:SHL11_06",
        fi="kriisi äkilli katastrof onnettomu",
        sv="kris. krisen akut-kris olycka krissit",
        en="crisis acute emergency. disaster",
    ),
    Concept(
        "need_main:SHL11_07",
        fi="lapsen-kehi lapsen-hyv lasten-hyv lapsen-tarve lapset. lasten-kehi lasten. lapsen. lapsi. "
        "lapsille",
        sv="barnets-utv barnets-väl barns-utv barnens-väl barn. barnet. barnen.",
        en="childs-dev childs-well child-dev children. child. childrens kids.",
    ),
    Concept(
        "need_main:SHL11_08",
        fi="päihteet. päihde. riippuvuu sairau vamma. ikä. ikään vammaisuu päihdeong alkoholi huumeet. "
        "muistisai psyykki terveys. sairastu mielentervey päihtei",
        sv="skada. ålder. alkohol droger funktionsneds psykisk missbruk beroend sjukd",
        en="mental-health. disability. age. ageing alcohol drugs. mental. disabled. sick. illness "
        "mental-ill substance addict",
    ),
    Concept(
        "need_main:SHL11_09",
        fi="toimintaky liikkumi fyysinen",
        sv="funktionsförm rörelse fysisk",
        en="functional mobility physical",
    ),
    Concept(
        "need_main:SHL11_10",
        fi="omaiset omaisten omaishoi omaisista läheis perheenjäs",
        sv="anhörig närståend familjemed",
        en="relatives carers family-and-close close-persons family-member next-of-kin loved-ones",
    ),
    Concept(
        "service_task:TYOIK",
        fi="aikuissos työikäi aikuistyö aikuispalv sosiaalitoimis aikuisten",
        sv="vuxensoci arbetsför vuxna vuxenserv",
        en="adult-social working-age adult-serv adults. adult.",
    ),
    Concept(
        "service_task:LAPERH",
        fi="lapsiperh perhetyö perheet. perheiden perhesosiaali perhekesk perhepal perheohj",
        sv="barnfamilj familjearb familjeserv familjer. familjecent",
        en="families family-serv family-work family-centre family-support",
    ),
    Concept(
        "service_task:LASTEN",
        fi="lastensuoj jälkihuol sijaishuol lastenkot lasu avohuol",
        sv="barnskydd eftervård barnhem barnatillsynsman",
        en="child-welf child-prot aftercare foster. child-protection",
    ),
    Concept(
        "service_task:PERHOI",
        fi="perheoik lastenvalvo perheiden-oik",
        sv="familjerätt barnatillsyn",
        en="family-law",
    ),
    Concept(
        "service_task:IAKK",
        fi="iäkkäid vanhuspal ikäihmist ikäänty vanhust kotihoi seniori hoivakot palvelutal ikäneuvo "
        "ikäpalv muistiyks",
        sv="äldre. äldreoms äldrevår äldreserv hemvård äldrebo hemservice",
        en="older-people old-age home-care senior nursing-home elder",
    ),
    Concept(
        "service_task:VAMM",
        fi="kehitysvam vammais",
        sv="handikapps funktionsh",
        en="disabil",
    ),
    Concept(
        "service_task:PAIHDE",
        fi="päihdetyö päihdepal päihdehuol riippuvuustyö päihdeyks päihteet. päihteid päihdeklin huumeklin "
        "korvaushoid a-klin",
        sv="missbrukar missbruksv beroendearb beroendevård missbruk. a-klinik",
        en="substance-use substance. addiction substance-abuse rehab",
    ),
    Concept(
        "service_task:MIELE",
        fi="mielenterveystyö mielenterveyspal mielenterveyskunt psykososiaal",
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
        fi="kuraattor koulukur koulun-sos koulusosiaal opiskeluhuol oppilashuol koululla.",
        sv="kurator skolkurator skolsoc elevvård elevhälsa",
        en="school-social school-counsel curator student-welfare",
    ),
    Concept(
        "service_task:SOSPAI",
        fi="sosiaalipäiv päivystys. päivystykse kriisipäiv sossupäiv",
        sv="socialjour jouren. jour. krisjour",
        en="emergency-soc on-call emergency-dut crisis-service",
    ),
    Concept(
        "service_task:MAAHAN",
        fi="maahanmuut kotoutum pakolaispal",
        sv="invandr integrationsserv flyktingserv",
        en="immigra refugee-serv integration-serv",
    ),
    Concept(
        "service_task:OHJNEU",
        fi="neuvonta neuvonnas ohjauksessa asiakasohj palveluohj palveluneuv asiakaspalv puhelinneuv",
        sv="rådgivning. rådgivningen klienthandled servicehandled kundtjänst",
        en="advice guidance client-guidance counselling helpdesk front-desk reception.",
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
        fi="terveydenh terveyspal terveysas sairaal lääkäri terkkari terveysk neuvola hammash",
        sv="hälso-och hälsovård sjukvård hälsocentral sjukhus hälsostation tandvård rådgivningsbyrå",
        en="health-care healthcare health-serv hospital health-centre clinic. doctors dental",
    ),
    Concept(
        "sector:MIELP",
        fi="mielenterveys-ja psykiatri päihdehoi mielenterveyshoi mielenterveyspalv",
        sv="mental-och psykiatri missbrukarvår",
        en="psychiatr mental-health-and mental-health-care",
    ),
    Concept(
        "sector:ASUM",
        fi="asuminen vuokra asunto isännöi",
        sv="boende hyresbost bostad hyresvärd disponent",
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
        fi="työllisyy te-toimis työvoim te-palv työkkäri te-toimisto",
        sv="sysselsätt arbetskraftsb arbets-och arbetsförm",
        en="employment job-centre jobcentre jobs.",
    ),
    Concept(
        "sector:OPETUS",
        fi="varhaiskasv opetus. opetuks koulutus. koulutuk koulu. koulut. koulun. päiväkot päiväkod "
        "sivistys koululle opetustoi",
        sv="småbarnsp undervis utbildn skola. skolan. skolor. daghem dagis bildning skolväs",
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
        fi="liikenne. liikentee kuljetuks kuljetus. joukkoliik bussi taksit. taksi. junat.",
        sv="trafik transport kollektivt buss taxi tåg.",
        en="transport traffic bus. buses. taxi trains.",
    ),
    Concept(
        "sector:YMP",
        fi="kaavoit asuinymp lähipalv ympäristö",
        sv="planläggn boendemilj närservic",
        en="planning living-env local-serv",
    ),
    Concept(
        "sector:DIGI",
        fi="tunnistaut verkkopalv sähköiset-pal digi nettipal",
        sv="digital identifier e-tjänst",
        en="digital e-ident online-serv",
    ),
    Concept(
        "sector:JARJ",
        fi="järjestö seurakun kolmas-sektor kirkko yhdistyk spr. diakonia",
        sv="organisation. organisationer förening församl tredje-sektor röda-korset diakoni",
        en="ngo parish church third-sector charit associations red-cross",
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
