"""Mental health, substances, gambling, neurodivergence."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

MIND_AND_ADDICTION = (
    Topic(
        name="mental-health",
        fi="kaksisuunt mielenterv mielial psykiatr psyko. psykolog psykoos psyykk skitsofr",
        sv="bipolär mental psyket psykiatr psykisk psykolog psykos psykvård schizofr",
        en="bipolar mental psychiat psycholog psychosis schizophren",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
        wide=True,
    ),
    Topic(
        name="mental-health-queue",
        fi="erikoissair hoitoon-pääsy-psyk jonoon-psyk liian-liev liian-vaik lähete-palau "
        "mielenterveyspalveluihin-ei mielenterveyspalvelujen-jon palautettu perustaso psykiatriaan-ei "
        "psykiatrian-jono psykiatrian-lähet psykiatrian-poli terapiajono väliinputo",
        sv="faller-mellan för-lindrig för-svår-för kö-till-psyk kön-till-psyk primärvård-psyk psykiatrikö "
        "remissen-retur specialsjuk specialvård terapikö",
        en="fall-between falls-between mental-health-queue mental-health-wait not-ill-enough "
        "psychiatric-queue psychiatric-wait referral-reject referral-return referred returned-three "
        "specialised-care specialist-care too-ill-for too-severe",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="anxiety-depression",
        fi="ahdist alakulo itku jännittäm masen mielipaha paniikki toivot",
        sv="depress hopplös nedstämd oro. orolig panik. ångest",
        en="anxiety anxious depress despair hopeless low-mood panic",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
    ),
    Topic(
        name="psychotherapy",
        fi="kuntoutuspsyk lyhytterap nettiterap psykoterap terapeut terapia",
        sv="korttidsterapi psykoterapi terapeut terapi",
        en="psychother talking-therap therap",
        says={Need.SHL11_08: 3, Sector.MIELP: 3, Sector.KELA: 1},
    ),
    Topic(
        name="recovery-community",
        fi="klubitalo kokemusasian kuntoutuskoti mielenterveyskuntoutuj mielenterveysyhd päiväkesku "
        "päivätoiminta-miel",
        sv="dagcent-för-psyk klubbhus kuntoutuskoti mentalvårdsklient psykisk-rehabil",
        en="clubhouse mental-health-rehab psychosocial-rehab recovery-college recovery-house",
        says={Need.SHL11_08: 3, Need.SHL11_04: 2, Sector.JARJ: 1, Sector.MIELP: 1},
    ),
    Topic(
        name="psych-ward",
        fi="pakkohoi psykiatrinen-osas psykiatriselta-os psykiatriselta-sair suljettu-osast tahdosta-riip",
        sv="psykiatrisk-avd psykiatriska-avd sluten-avd tvångsvård vård-oberoende-av",
        en="closed-ward compulsory-care involuntar psychiatric-hosp psychiatric-ward sectioned",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="substances",
        fi="käyttäji-aine päihd päihte päihty riippuvu sekakäyt",
        sv="beroende. beroendearb beroendeserv beroendevår missbruk rusmed",
        en="addict dependen intoxic substance",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
        wide=True,
    ),
    Topic(
        name="alcohol",
        fi="alkohol humal juo. juomi juopunu juova kalja känni promill raitist raittiu ryypp viina",
        sv="alkohol berusad dricka dricker full. fylla. nykter sprit. supa",
        en="alcohol beer booze drink. drinking drinks. drunk. liquor sober sobriety",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
    ),
    Topic(
        name="drugs",
        fi="aineiden aineissa aineita. alfapvp amfetam bentso diilau diileri ekstaas gabapent huumau "
        "huume kannabi kokain lyrica lääkkeiden-väärink peukku pregabal",
        sv="amfetam cannabis drogan drogber droger drogförs drogmiss drogprob gabapent knark. knarkar "
        "kokain langare läkemedelsmiss narkot pregabal",
        en="amphetam benzo cannabis cocaine dealer dealing-drugs drug-use drug. drugs. gabapent "
        "misuse-of-medic pregabal",
        says={Need.SHL11_08: 3, Sector.MIELP: 3, Sector.POLI: 1},
    ),
    Topic(
        name="overdose-needles",
        fi="haittoja-vähent huumekuol käyttöhuone nalokson neula neuloja pistoskäyt ruisku suonensis "
        "terveysneuvontapist vinkki-piste yliannost",
        sv="injektionsmiss injicer naloxon narkotikadöd nål. nålar skadereducer spruta sprutbyte sprutor "
        "överdos",
        en="consumption-room drug-death harm-reduc inject naloxone needle overdose syringe",
        says={Need.SHL11_08: 3, Sector.MIELP: 3, Sector.TERV: 1},
    ),
    Topic(
        name="detox",
        fi="hoitolaito katkaisu katko. katkoho katkolla katkolle katkopaik kuntoutukseen-pääs "
        "laitoskuntoutus laitospäih päihdehoi päihdekunt retkah selviämisas selviämishoi vieroituk "
        "vieroitus",
        sv="abstinens avgift. avgiftning avvänjning behandlingshem missbrukarreh missbrukarvård "
        "missbruksvård tillnyktring återfall",
        en="addiction-treat detox inpatient-treat rehab-place rehab. relapse residential-treat sobering "
        "substance-treat treatment-facilit treatment-place withdrawal.",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="substitution",
        fi="bupren buvidal korvaushoi metadon opioid subutex",
        sv="bupren läkemedelsassist metadon opioid substitution subutex",
        en="bupren methadone opiate opioid substitution",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="dual-diagnosis",
        fi="ensin-raittiu kaksoisdiag päihde-ja-mielent päihteettömyys päihteettömyyt samaan-aikaan-päih "
        "vaatii-päihteett",
        sv="dubbeldiag först-nykter kräver-nykt missbruk-och-psyk samsjuklig",
        en="abstinence addiction-and-mental co-occur comorbid dual-diagnos requires-sobriety sober-first",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="gambling",
        fi="kasino nettikasin nettipel peliaut pelihait pelikoneet peliongel peliriip pelit-ja pelivel "
        "pörssisov rahapel vedonly veikkau",
        sv="kasino nätcasino nätkasin penningspel spelande spelautom spelberoend spelmissbr spelprob "
        "spelskuld vadslag",
        en="bet. bets betting casino gambl lottery slot-machine",
        says={Need.SHL11_08: 3, Sector.MIELP: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="behavioural-addiction",
        fi="ostoriip pornon pornoriip seksiriip toiminnallinen-riip",
        sv="köpberoend porr. porrberoend sexmissbruk",
        en="behavioural-addict porn sex-addict shopping-addict",
        says={Need.SHL11_08: 2, Sector.MIELP: 2},
    ),
    Topic(
        name="neurodivergence",
        fi="add-oir adhd asperg autism autisti keskittymis kirjol nepsy neurokirjo neuropsyk tourette",
        sv="adhd asperger autism autist koncentrationssv neuropsyk npf tourette",
        en="adhd asperger attention-def autis neurodiver neuropsych",
        says={Need.SHL11_09: 3, Need.SHL11_07: 1, Sector.TERV: 2},
    ),
    Topic(
        name="neuro-assessment",
        fi="diagnoosi-ilman diagnoosia-odot diagnoosijono ilman-diagnoos nepsy-arvio nepsy-jono nepsy-ohj "
        "nepsy-tutkim nepsy-valmen tutkimuksiin-jono tutkimusjono",
        sv="neuropsykiatrisk-utr npf-coach npf-stöd npf-utredn utan-diagnos utredningskö "
        "väntar-på-diagnos",
        en="adhd-assess adhd-diagnos autism-assess diagnosis-queue neuropsychiatric-assess "
        "neuropsychiatric-coach waiting-for-diagnos without-a-diagnos",
        says={Need.SHL11_09: 3, Need.SHL11_07: 1, Sector.TERV: 3},
    ),
    Topic(
        name="functional-capacity",
        fi="toimintaky",
        sv="funktionsförm",
        en="functional functioning",
        says={Need.SHL11_09: 2, Sector.TERV: 1},
        wide=True,
    ),
)
