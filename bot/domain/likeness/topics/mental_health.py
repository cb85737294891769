"""Mental health."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

MENTAL_HEALTH = (
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
)
