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
        fi="ei-ota-vastaan-psyk erikoissair hoitoa-ei hoitoon-ei-pääse hoitoon-pääsy-psyk jono-nuorisops "
        "jono-psykiatr jonoon-psyk lastenpsykiatr liian-liev liian-sair liian-vaik lähete-hylät "
        "lähete-palau lähetteet-hylät lähetteet-palau mielenterveyshoit mielenterveysjono "
        "mielenterveyspalveluihin-ei mielenterveyspalvelujen-jon nuorisopsyk odottaa-psyk odottaa-terap "
        "odotusaika-psyk palautettu perustaso pompotel psykiatri-aika psykiatriaan-ei psykiatrian-jono "
        "psykiatrian-lähet psykiatrian-poli psykiatriselle-pol psykologijono psykologille-pääs "
        "psykologin-aika terapiaan-jono terapiajono väliinputo",
        sv="barnpsyk bup. faller-mellan får-ingen-hjälp-av-psyk får-inte-psyk får-vänta-på-psyk "
        "för-lindrig för-svår-för kö-till-psyk kö-till-ungdoms kön-till-barnpsyk kön-till-psyk "
        "primärvård-psyk psykiatrikö psykiatrin-kö psykologkö remissen-avslog remissen-retur "
        "remisser-returner specialsjuk specialvård terapikö ungdomspsyk väntar-på-psyk väntar-på-terapi "
        "väntetid-till-psyk",
        en="adolescent-psychiatr bounced-between camhs child-psychiatr fall-between falls-between "
        "mental-health-queue mental-health-wait no-psychiatr not-ill-enough psychiatric-queue "
        "psychiatric-wait psychiatrist-wait psychiatry-queue psychologist-queue queue-for-psychiatr "
        "queue-to-psychiatr referral-came-back referral-reject referral-return referral-was-reject "
        "referrals-are-reject referred returned-three shortage-of-psychiatr specialised-care "
        "specialist-care too-ill-for too-severe wait-for-a-psycholog wait-for-psychiatr "
        "waiting-for-psychiatr waiting-for-therapy waits-for-psych waits-for-therapy youth-psychiatr",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="anxiety-depression",
        fi="ahdist alakulo itku jännittä masen mielipaha paniikki pelkotila sosiaalisten-til toivot",
        sv="depress deprimerad hopplös nedstämd oro. orolig panik. panikatt social-fobi social-rädsla ångest",
        en="anxiety anxious depress despair hopeless low-mood panic social-fear social-phob",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
    ),
    Topic(
        name="psychotherapy",
        fi="kuntoutuspsyk lyhytterap nettiterap psykoterap terapeut terapia",
        sv="korttidsterapi psykoterapeut psykoterapi terapeut terapi",
        en="counselling-sessions psychother talking-therap therap",
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
        en="addict dependen intoxic substance using-again",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
        wide=True,
    ),
    Topic(
        name="alcohol",
        fi="alkohol baari humal juo. juoda. juomari juomi juopot juopunu juova kalja kapak kosteat-ill "
        "kotona-juo känni promill pullo raitis raittiu ryypp tissuttel viina",
        sv="alkis alkohol berusad dricka dricker druckna flaska fylla. fyllerist krogen nykter sprit. "
        "spriten spritp supa super. vinet",
        en="alcohol beer booze bottle. bottles drink. drinking drinks-alone drinks. drunk. hangover "
        "heavy-drink liquor pub. sober sobriety vodka wine.",
        says={Need.SHL11_08: 3, Sector.MIELP: 3},
    ),
    Topic(
        name="drugs",
        fi="aineet. aineiden aineisiin aineissa aineita. alfapvp amfetam bentso diilau diileri ekstaas "
        "gabapent huumau huume kannabi kokain käyttäjät-aine lyrica lääkkeiden-väärink muuntohuum peukku "
        "pilveä pilvi. pregabal",
        sv="amfetam cannabis drogan drogber droger drogförs drogmiss drogprob gabapent hasch knark. "
        "knarkar knarket kokain langare läkemedelsmiss narkot pregabal ungas-droger",
        en="amphetam benzo cannabis cocaine dealer dealing-drugs drug-use drug. drugs. gabapent hash. "
        "misuse-of-medic narcotics pregabal weed.",
        says={Need.SHL11_08: 3, Sector.MIELP: 3, Sector.POLI: 1},
    ),
    Topic(
        name="overdose-needles",
        fi="haittoja-vähent haittojen-väh huumekuol käyttöhuone nalokson neula neuloja pistohuume "
        "pistoskäyt ruisku suonensis terveysneuvont vinkki-piste yliannost",
        sv="injektion injicer lågtröskelst-hälso naloxon narkotikadöd nål. nålar skadereducer spruta "
        "sprutbyt sprutor överdos",
        en="consumption-room dirty-needles drug-death harm-reduc inject naloxone needle overdose syringe",
        says={Need.SHL11_08: 3, Sector.MIELP: 3, Sector.TERV: 1},
    ),
    Topic(
        name="detox",
        fi="haluaa-lopettaa hoitoikkuna hoitojakso hoitoketju hoitolaito hoitomotiv hoitoon-haluav "
        "hoitoon-heti hoitoonohj hoitoonpääsy-päih hoitopaikka-päih katkaisu katko. katkoho katkolla "
        "katkolle katkolta katkopaik kuiville kuntoutukseen-pääs kuntoutuspaik-päih laitoskuntoutus "
        "laitospäih lopettaisi motivaatio motivoitun päihdehoi päihdekunt retkah selviämisas selviämishoi "
        "vieroituk vieroitus",
        sv="abstinens avgift. avgiftning avvänjning behandlingshem behandlingskö behandlingsplats "
        "beroendevården bli-drogfri bli-ren missbrukarreh missbrukarvård missbruksbehandl missbruksvård "
        "motiverad-till plats-för-avgift plats-på-avgift rehab. tillnyktring vill-sluta vårdmotiv "
        "vårdperiod återfall",
        en="addiction-care addiction-treat bed-for-detox come-off detox drying-out get-clean "
        "inpatient-treat motivat place-in-treatment recovery-clinic rehab-clinic rehab-place rehab. "
        "relapse residential-treat sober-up sobering substance-treat treatment-facilit "
        "treatment-for-addict treatment-place want-to-quit wants-to-quit window-of-motiv withdrawal.",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="substitution",
        fi="bupren buvidal korvaushoi metadon opioid subutex",
        sv="bupren läkemedelsassist metadon opioid substitution subutex",
        en="bupren methadone opiate opioid replacement-therapy substitution",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="dual-diagnosis",
        fi="ensin-päihteet ensin-raittiu kaksoisdiag mielenterveys-ja-päih molempia psykiatria-vaatii "
        "päihde-ja-miel päihdeongelmaiset-psyk päihteet-ensin päihteet-ja-miel päihteettömyys "
        "päihteettömyyt samaan-aikaan-päih vaatii-päihteett",
        sv="både-missbruk dubbeldiag först-nykter kräver-nykt mental-och-missbr missbruk-först "
        "missbruk-och-psyk psykiatrin-kräver samsjuklig",
        en="abstinence addiction-and-mental addiction-first both-addiction both-mental co-occur comorbid "
        "dual-diagnos mental-health-and-substance psychiatry-demands psychiatry-requires "
        "requires-sobriety sober-first substance-and-mental substance-first",
        says={Need.SHL11_08: 3, Sector.MIELP: 4},
    ),
    Topic(
        name="gambling",
        fi="hävinnyt-rah kasino lotto nettikasin nettipel pelaa-rah pelaavat-rah pelannut-rah pelasi-rah "
        "peliaut pelihait pelikoneet peliongel peliriip pelit-ja pelivel pörssisov raaputus rahapel "
        "uhkapel vedonly veikka",
        sv="casino kasino lotteri nätcasino nätkasin nätspel-om penningspel spel-om-pengar spelande "
        "spelar-bort spelar-om-pengar spelat-bort spelautom spelberoend spelmissbr spelprob spelskuld "
        "trav. vadslag",
        en="bet. bets betting bookmak casino gambl lost-money-on lottery online-casino play-for-money "
        "plays-for-money slot-machine slots.",
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
        fi="add-oir adhd asperg autism autisti impuls keskittymis kirjol nepsy neurokirjo neuropsyk tourette",
        sv="adhd asperger autism autist koncentration neuropsyk npf tourette",
        en="adhd asperger attention-def autis concentrat neurodiver neuropsych",
        says={Need.SHL11_09: 3, Need.SHL11_07: 1, Sector.TERV: 2},
    ),
    Topic(
        name="neuro-assessment",
        fi="adhd-tutk arvioon-jono arvioon-pääs autismitutk diagnoosi-ilman diagnoosia-ei diagnoosia-odot "
        "diagnoosiin-pääs diagnoosijono diagnoosin-saam ilman-diagnoos jonottaa-tutk lähete-nepsy "
        "nepsy-arvio nepsy-jono nepsy-ohj nepsy-tutkim nepsy-valmen neuropsykiatriset-tutk "
        "neuropsykiatrisiin-tutk odottavat-diagn tutkimukset-kest tutkimuksia-odot tutkimuksiin-jono "
        "tutkimuksiin-pääs tutkimuksiin. tutkimusjono vuoden-jono-tutk",
        sv="adhd-utredn autismutredn kö-till-utred kön-till-utred neuropsykiatrisk-utr "
        "neuropsykiatriska-utr npf-coach npf-stöd npf-utredn remiss-för-utred utan-diagnos "
        "utredning-av-adhd utredning-dröj utredningskö vänta-på-utredn väntar-på-diagnos väntar-på-utred",
        en="adhd-assess adhd-diagnos adhd-tests assessment-for-adhd assessment-for-autism "
        "assessment-queue assessment-takes autism-assess diagnosis-queue diagnostic "
        "neuropsychiatric-assess neuropsychiatric-coach neuropsychiatric-exam queue-for-assess "
        "wait-for-an-assess waiting-for-an-adhd waiting-for-an-autism waiting-for-assess "
        "waiting-for-diagnos waiting-for-the-diagn without-a-diagnos",
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
