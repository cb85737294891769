"""Housing, benefits, debts, work."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

HOME_AND_MONEY = (
    Topic(
        name="home",
        fi="vuokra asumin muutto *asunto *asunno *asumis asunto. asunnon. kämppä kämpä yhtiövastik omistusas "
        "soluas yksiö kaksio tuettu-asum asunnot. asuntohak",
        sv="hyres hyra hyror bostäd bodde *bostad *boende lägenhet flytta-in vederlag ettor. ettorna "
        "bostadssök kollektivbo etta. bosätt",
        en="rent. rents. rental renting landlord tenan housing apartment flat. flats. lodging accommodation "
        "home-owner house-share social-housing council-flat studio. studios",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
    ),
    Topic(
        name="homelessness",
        fi="asunnottom tilapäismaj hätämaj yömaja yösuoja kodittom asuntola nurkis nurkkiin kadulle kadulla. "
        "taivasalla katto-pään",
        sv="bostadslös hemlös nödinkvart härbärg inkvarter på-gatan tak-över",
        en="homeless rough hostel sofa emergency-accommodation on-the-street roof-over sleeping-rough couch",
        says={Need.SHL11_02: 3, Sector.ASUM: 2},
    ),
    Topic(
        name="eviction",
        fi="häätö häädö häädet häätä vuokravel vuokraräst irtisano vuokrien-rästi rästiin rästit "
        "vuokrat-maksa",
        sv="vräk avhys hyresskuld hyresrest uppsäg obetald-hyra",
        en="evict arrears",
        says={Need.SHL11_02: 3, Sector.ASUM: 3},
    ),
    Topic(
        name="credit-record",
        fi="maksuhäiriö luottotie luottokel vakuusmaks takuuvuokra",
        sv="betalningsanmärk betalningsstör kreditupplys kredituppgift hyresgaranti borgen",
        en="payment-default deposit guarantor credit-record credit-rat credit-hist bad-credit",
        says={Need.SHL11_02: 1, Need.SHL11_03: 1, Sector.ASUM: 2},
    ),
    Topic(
        name="dwelling-condition",
        fi="homeas sisäilma peruskorjau asumisneuv isännöi taloyhtiö vuokratalo homei hometta lutika luteet "
        "luteit pakkasella-kylmä kosteus",
        sv="mögel inomhusluft fukt boenderådgiv disponent husbolag bostadsbolag vägglus",
        en="mould mold damp housing-advi caretaker bedbug bed-bug",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
    ),
    Topic(
        name="accessibility",
        fi="esteet esteelli hissi asunnonmuuto muutostyö",
        sv="tillgänglig. tillgänglighet hiss ändringsarbet bostadsanpass",
        en="accessible accessibil lift. lifts. elevator step-free",
        says={Need.SHL11_02: 1, Need.SHL11_08: 1, Sector.YMP: 2, Sector.ASUM: 1},
    ),
    Topic(
        name="kela",
        fi="kela. kelan. kelal kelas kelaa kansaneläkelait",
        sv="fpa",
        en="kela",
        says={Need.SHL11_03: 2, Sector.KELA: 4},
    ),
    Topic(
        name="income-support",
        fi="toimeentul perusos sanktio maksusitoum täydentävä-toim täydentävää-toim täydentävän-toim "
        "ehkäisevä-toim ehkäisevää-toim ehkäisevän-toim ttt. ruokaraha lapsilisä-tulo",
        sv="utkomst grunddel försörjningsst betalningsförbind matpengar",
        en="social-assistance basic-allowance sanction income-support food-money living-allow",
        says={Need.SHL11_03: 3, Sector.KELA: 3},
    ),
    Topic(
        name="benefit",
        fi="etuu asumistu työmarkkinatu työttömyysturv päiväraha kelakor opintotu lapsilis takaisinperi "
        "tuki-ei-alka tukien-väliin yleistu sairauspäiv kotihoidontu kuntoutustu hoitotu muuttoavust "
        "eläke. eläkkee eläkettä eläkehak työkyvyttömyyselä kansaneläke takuueläke työttömyyskorv "
        "työttömyyspäiv",
        sv="förmån arbetsmarknadsstöd arbetslöshetsersätt dagpenning studiestöd återkrav *bidrag "
        "stöd-från-fpa sjukdagpen pension. pensionen pensioner. sjukpension folkpension garantipension",
        en="benefit allowance subsid child-benefit sick-pay pension. pensions. disability-pension",
        says={Need.SHL11_03: 2, Sector.KELA: 3},
    ),
    Topic(
        name="poverty",
        fi="köyhy vähävarai pienituloi rahapul varatto rahat. rahaa. rahatto hinnannous hintojen lääkkeisiin "
        "rahat-riit rahat-loppu omavastuu reseptit-hake lääkkeet-jää varaa-ei ei-varaa ei-ole-varaa "
        "toimeen-tul",
        sv="fattig låginkomst medellös pengar prisökning har-inte-råd inte-råd råd-med",
        en="poverty poor. low-income money afford unaffordable run-out-of-money without-money "
        "without-any-money cannot-afford",
        says={Need.SHL11_03: 2},
    ),
    Topic(
        name="debt",
        fi="velka velko velan velat velaks ylivelk pikavip perintä perinn lasku. laskut. laskuja. laina "
        "osamaks takuusäät pienlaina rästissä luottokort kulutusluott kryptoval",
        sv="skuld överskuld snabblån indriv faktur räkning lån. lånen. lånar avbetal garantistift inkasso "
        "kredit. krediter",
        en="debt indebt loan instant-loan collection bill. bills. invoice instalment credit-card payday",
        says={Need.SHL11_03: 2, Sector.TALOUS: 3},
    ),
    Topic(
        name="enforcement",
        fi="ulosot",
        sv="utsök utmät",
        en="enforcement bailiff garnish",
        says={Need.SHL11_03: 2, Sector.TALOUS: 3},
    ),
    Topic(
        name="food",
        fi="ruoka ruoan leipäjon hävikkiruo ruuanlait",
        sv="mat. maten. mathjälp matkass brödkö matutdel livsmedel matkö",
        en="food breadline bread-line grocer meal",
        says={Need.SHL11_03: 2, Need.SHL11_04: 1, Sector.JARJ: 2},
    ),
    Topic(
        name="employment",
        fi="työttöm työllis työnhak te-toim te-palvel työvoima työnantaj työkokeil palkkatu työpaik työelämä "
        "työhönvalm palkkaty työmarkkin työtön irtisanott lomaute töihin-pää töitä. pitkäaikaistyött "
        "työkkäri työhaastat osa-aikaty",
        sv="arbetslös sysselsätt arbetssök jobbsök arbetsgiv arbetspraktik lönesubvent arbetsplats "
        "arbetskraft arbetslivet jobb. jobbet deltid. deltidsarb arbetsinterv anställ långtidsarbetslös",
        en="unemploy employ jobseek job. jobs. job-seek work-trial workplace work-placement working-life "
        "laid-off part-time job-interview hired wage salary",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.TYO: 3},
    ),
    Topic(
        name="rehabilitative-work",
        fi="työtoimin työpaja pajatoim pajalle pajalla pajapaik nuorten-paja starttipaj työvalmen "
        "starttivalm",
        sv="verkstad verkstäd dagverksamhet arbetsverk",
        en="rehabilitative workshop work-activit sheltered-work",
        says={Need.SHL11_04: 2, Sector.TYO: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="cash",
        fi="käteis kolikot pankkikortti maksukortti nostoautom",
        sv="kontant bankkort uttagsautomat",
        en="cash. banknote cash-point bank-card",
        says={Need.SHL11_03: 1, Need.SHL11_01: 1, Sector.YMP: 1},
    ),
    Topic(
        name="energy",
        fi="sähkön-hin sähkökat sähkölämm lämmityskulu kotivara sähköt. sähköyht sähkölask",
        sv="elräkning elpris elavbrott uppvärmning hemförråd elen. elbolag",
        en="electricity heating-cost heating-bill energy-bill power-cut",
        says={Need.SHL11_03: 1, Need.SHL11_02: 1},
    ),
)
