"""Crises, loss, and what happens when offices are closed."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

CRISES = (
    Topic(
        name="crisis",
        fi="järkyt kriisi palopaik trauma tulipalo äkilli",
        sv="akut. chock eldsvåd kris. krisen kriser plötslig trauma",
        en="acute crises crisis fire-victim house-fire shock sudden trauma",
        says={Need.SHL11_06: 4, Sector.SOSP: 2},
        wide=True,
    ),
    Topic(
        name="crisis-help",
        fi="debrief jälkipuin keskusteluap kriisiapu kriisiavu kriisikesk kriisipuhel kriisipäiv "
        "kriisiryh kriisituki kriisityö psykososiaali traumatuk",
        sv="krisarb kriscent krisgrupp krishjälp krisinsats krisjour krisstöd kristelefon psykosocial "
        "samtalshjälp samtalsstöd",
        en="crisis-cent crisis-counsel crisis-group crisis-help crisis-line crisis-services "
        "crisis-support crisis-team crisis-work debrief psychosocial trauma-support",
        says={Need.SHL11_06: 4, Sector.SOSP: 2},
    ),
    Topic(
        name="bereavement",
        fi="jälkeenjään kuolem kuolleen kuollut lapsen-kuol leskeys läheisen-kuol läheisensä-menet "
        "menehty menettäneet-läh menettänyt-lap menettänyt-puol omaisen-kuol surev suru",
        sv="anhörigs-död avlid dog. dödsfall dött efter-döden efterlevande förlorat-en-anhör förlust-av "
        "sorg sörjan sörjer",
        en="bereave death deceased died. grief griev loss-of-a lost-a-loved lost-her-husband "
        "lost-his-wife mourn sorrow widowed",
        says={Need.SHL11_06: 3, Need.SHL11_10: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="suicide",
        fi="ei-halua-elää itsemur itsensä-vahing itsetuho kuolla-pois oman-käden tappaa-itse viiltel",
        sv="självdestr självmord självskad suicid ta-livet ta-sitt-liv",
        en="end-their-life kill-himsel kill-themsel self-destr self-harm self-injur suicid take-their-own "
        "wants-to-die",
        says={Need.SHL11_06: 3, Need.SHL11_08: 3, Sector.MIELP: 2},
    ),
    Topic(
        name="accident",
        fi="hukku kolari liikenneonn onnettomuu suuronnett tapaturma",
        sv="drunkn kollision olyck storolyck trafikolyck",
        en="accident car-crash collision crashed-car drown road-death",
        says={Need.SHL11_06: 4, Sector.PELAST: 1},
    ),
    Topic(
        name="off-hours",
        fi="arkipyh iltaisin. joulun-aik jouluna juhlapyh kesälomien kiinni-viik maanantaihin "
        "perjantai-ilt perjantaina pyhäpäiv päivystys sosiaalipäiv viikonlop virastot-kiinni virka-aik "
        "virka-aj yöai yöllä öisin",
        sv="fredag-efterm fredagskväll helg. helgen helger jourtid kvällstid natten. nattetid nätterna "
        "på-helg socialjour stängt-på till-måndag tjänstetid under-natten veckoslut över-helg",
        en="after-hours at-night at-weekends during-the-night duty-service emergency-social "
        "friday-afternoon friday-evening holidays night-time night. nights. office-hour on-a-friday "
        "on-call out-of-hour until-monday weekend",
        says={Need.SHL11_06: 1, Sector.SOSP: 1},
        wide=True,
    ),
)
