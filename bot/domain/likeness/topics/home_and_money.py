"""Housing, benefits, debts, work."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

HOME_AND_MONEY = (
    Topic(
        name="home",
        fi="vuokra asumin muutto *asunto *asunno *asumis",
        sv="hyres hyra hyror bostäd bodde *bostad *boende lägenhet",
        en="rent. rents. rental renting landlord tenan housing apartment flat. flats. lodging accommodation",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
    ),
    Topic(
        name="homelessness",
        fi="asunnottom tilapäismaj hätämaj yömaja yösuoja kodittom asuntola nurkis nurkkiin",
        sv="bostadslös hemlös nödinkvart härbärg inkvarter",
        en="homeless rough hostel sofa emergency-accommodation",
        says={Need.SHL11_02: 3, Sector.ASUM: 2},
    ),
    Topic(
        name="eviction",
        fi="häätö häädö häädet häätä vuokravel vuokraräst irtisano",
        sv="vräk avhys hyresskuld hyresrest",
        en="evict arrears",
        says={Need.SHL11_02: 3, Sector.ASUM: 3},
    ),
    Topic(
        name="credit-record",
        fi="maksuhäiriö luottotie luottokel vakuusmaks takuuvuokra",
        sv="betalningsanmärk betalningsstör kreditupplys kredituppgift hyresgaranti borgen",
        en="credit default payment-default deposit guarantor",
        says={Need.SHL11_02: 1, Need.SHL11_03: 1, Sector.ASUM: 2},
    ),
    Topic(
        name="dwelling-condition",
        fi="homeas sisäilma kosteusvaur peruskorjau asumisneuv isännöi taloyhtiö vuokratalo",
        sv="mögel inomhusluft fukt boenderådgiv disponent husbolag bostadsbolag",
        en="mould mold damp housing-advi caretaker",
        says={Need.SHL11_02: 2, Sector.ASUM: 2},
    ),
    Topic(
        name="accessibility",
        fi="esteet esteelli hissi asunnonmuuto muutostyö",
        sv="tillgänglig. tillgänglighet hiss ändringsarbet bostadsanpass",
        en="accessible accessibil lift. lifts. elevator step-free wheelchair",
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
        "ehkäisevä-toim ehkäisevää-toim ehkäisevän-toim",
        sv="utkomst grunddel försörjningsst betalningsförbind",
        en="social-assistance basic-allowance sanction",
        says={Need.SHL11_03: 3, Sector.KELA: 3},
    ),
    Topic(
        name="benefit",
        fi="etuu asumistu työmarkkinatu työttömyysturv päiväraha kelakor eläke opintotu lapsilis "
        "takaisinperi",
        sv="förmån arbetsmarknadsstöd arbetslöshetsersätt dagpenning pension studiestöd återkrav *bidrag",
        en="benefit allowance pension subsid",
        says={Need.SHL11_03: 2, Sector.KELA: 3},
    ),
    Topic(
        name="poverty",
        fi="köyhy vähävarai pienituloi rahapul varatto rahat. rahaa. rahatto hinnannous hintojen lääkkeisiin",
        sv="fattig låginkomst medellös pengar prisökning",
        en="poverty poor. low-income money afford unaffordable",
        says={Need.SHL11_03: 2},
    ),
    Topic(
        name="debt",
        fi="velka velko velan velat velaks ylivelk pikavip perintä perinn lasku. laskut. laskuja. "
        "laina osamaks takuusäät",
        sv="skuld överskuld snabblån indriv faktur räkning lån. lånen. lånar avbetal garantistift",
        en="debt indebt loan instant-loan collection bill. bills. invoice instalment",
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
        fi="ruoka ruoan leipäjon hävikkiruo",
        sv="mat. maten. mathjälp matkass brödkö matutdel livsmedel",
        en="food breadline bread-line grocer",
        says={Need.SHL11_03: 2, Need.SHL11_04: 1, Sector.JARJ: 2},
    ),
    Topic(
        name="employment",
        fi="työttöm työllis työnhak te-toim te-palvel työvoima työnantaj työkokeil palkkatu työpaik",
        sv="arbetslös sysselsätt arbetssök jobbsök arbetsgiv arbetspraktik lönesubvent arbetsplats "
        "arbetskraft",
        en="unemploy employ jobseek job. jobs. job-seek work-trial wage-subsid",
        says={Need.SHL11_04: 1, Need.SHL11_03: 1, Sector.TYO: 3},
    ),
    Topic(
        name="rehabilitative-work",
        fi="työtoimin työpaja pajatoim pajalle pajalla pajapaik nuorten-paja starttipaj",
        sv="verkstad verkstäd dagverksamhet arbetsverk",
        en="rehabilitative workshop work-activit",
        says={Need.SHL11_04: 2, Sector.TYO: 2, Sector.SOSP: 1},
    ),
)
