"""Substances, gambling, neurodivergence."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

ADDICTIONS = (
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
