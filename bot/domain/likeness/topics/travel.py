"""Reaching services by road, and those that went away."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

TRAVEL = (
    Topic(
        name="transport",
        fi="ajokort auto. autoa-ei autolla auton. autoton ei-autoa ilman-autoa kuljetuk kuljetus kulkuyht "
        "kyydin kyydit kyytej kyyti matkakor matkakust taksi",
        sv="bil. bilen. bilskjuts ingen-bil köra. reskostn skjuts taxi transport. utan-bil",
        en="car-less car. driving. lift. lifts-to no-car ride. rides. taxi transport-link transport. "
        "travel-cost without-a-car",
        says={Need.SHL11_04: 1, Need.SHL11_01: 1, Sector.LIIK: 4},
        wide=True,
    ),
    Topic(
        name="buses",
        fi="aamubussi asiointikuljet asiointiliik busseil bussi ei-kulje-bus ei-mene-bus iltabussi "
        "iltavuoro joukkoliik juna. junalla junat. junavuor junayht kerran-päiv-bus kesäaikataul kutsubus "
        "kutsuliik linja-aut linja-lakk linja-lop palvelubus palveluliik palvelulinj pysäki pysäkki "
        "seutulippu viimeinen-vuoro vuoroja vuorot-lop",
        sv="anropstr buss. bussar bussbilj bussen bussförb busshåll busskort busslinj busstur hållplats "
        "ingen-buss kollektivtr linjen-drogs närtrafik servicebuss servicelinj sista-bussen sista-turen "
        "tidtabell trafikförb turerna tåg. tågtur",
        en="bus-comes bus-connect bus-does-not bus-fare bus-line bus-no-longer bus-pass bus-route "
        "bus-service bus-stop bus-ticket bus-timetable bus-was-cut bus. buses-run buses-stop buses. "
        "evening-bus last-bus minibus no-bus once-a-day public-transport route-cut route-was-cut "
        "school-holiday-bus service-bus timetable train-connection train. trains.",
        says={Need.SHL11_04: 2, Need.SHL11_01: 1, Sector.LIIK: 4},
    ),
    Topic(
        name="scooters-traffic",
        fi="ajonopeu kevyen-liik liikenneturv mopo potkulaud pysäköin pyörätie suojatie",
        sv="cykelväg elsparkcyk moped parkering trafiksäk övergångsst",
        en="cycle-path moped parking pedestrian-cross road-safety scooter traffic-safety",
        says={Need.SHL11_04: 1, Sector.LIIK: 3, Sector.YMP: 1},
    ),
    Topic(
        name="ride-cost",
        fi="bensa kyydit-maks matkakulut matkalippu polttoainehin taksi-kall taksi-maks",
        sv="bensin bränslepris resekostn reseutgift taxi-dyr",
        en="fuel-cost petrol taxi-expens taxi-fare travel-expense",
        says={Need.SHL11_03: 1, Sector.LIIK: 3},
    ),
    Topic(
        name="distance",
        fi="etäisyy haja-asut kauas. kaukana. kilometr kylil kylä. kylältä kylät maaseud matkaa-on "
        "matkan-päässä naapurikaup naapurikunn pitkä-matka pitkät-matk sadan-kilometr sivukyl syrjäkyl "
        "syrjäseu tunnin-matk välimatk",
        sv="avlägsna avstånd byar. byarna byn. glesbygd grannkommun kilometer landsbygd lång-väg "
        "långa-avst långa-resor långt-bort långt. mil-bort mil. resväg timmes-res",
        en="countryside distance far-away far-from far. hour-s-drive hours-away kilomet long-distance "
        "long-journey long-way miles. neighbouring-town remote. rural sparsely village",
        says={Need.SHL11_01: 1, Need.SHL11_04: 1, Sector.LIIK: 1, Sector.YMP: 1},
        wide=True,
    ),
    Topic(
        name="archipelago",
        fi="lautat lautta lossi saarel saaris yhteysalus",
        sv="färja färjor förbindelsebåt holme skärgård öarna",
        en="archipelago commuter-boat ferries ferry island",
        says={Need.SHL11_01: 1, Sector.LIIK: 2, Sector.YMP: 1},
    ),
    Topic(
        name="mobile-services",
        fi="jalkautuu-kyl kiertävä-palv kiertävä-vast kiertää-kyl kylillä-kiertä liikkuva "
        "lähipalvelu-pist lähipalvelup palveluauto palvelubussi pop-up sosiaalitoimi-kylä",
        sv="ambulerande kringresande kör-runt mobil-service mobila-enheten mobila-tjänst servicebil "
        "servicebussen",
        en="goes-round-the-vill mobile-service mobile-unit pop-up service-bus-for service-van touring "
        "travelling-service visiting-service",
        says={Need.SHL11_01: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="service-closures",
        fi="ajetaan-alas karsi keskitet keskitty keskittäm lakkaut lopetet lopettaminen loppui. "
        "lähti-kyläl ovi-on-lukos palvelu-loppui palvelupiste-sulj palvelut-kaikk palvelut-karka "
        "siirret-kaupunk siirrettiin siirtyi-kaupunk suljetaan suljettiin suljettu. sulkemi supistu "
        "toimipiste-lak toimipiste-sulj toimipisteet vähennet",
        sv="avslutades centraliser dras-in drogs-in flyttad-till-staden flyttades försvinner indragning "
        "lades-ned lades-ner lagts-ner läggs-ned läggs-ner minskats nedlagda nedlägg slopas slopats "
        "stängde stänger. stängning stängs. stängts upphör. upphörde upphört verksamheten-flyttad",
        en="centralis closed-down closed. closes. closing. closure cut-back discontinu has-closed "
        "moved-away moved-to-the-city relocat scrapped service-ended service-point-clos services-ended "
        "services-move shut-down shut-its shut. was-closed were-closed withdrawn-from withdrawn. "
        "wound-down wound-up",
        says={Need.SHL11_01: 1, Sector.YMP: 2, Sector.SOSP: 1},
        wide=True,
    ),
)
