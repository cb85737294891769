"""Reaching services: on the net, by phone, by road."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

DIGITAL_AND_TRAVEL = (
    Topic(
        name="digital",
        fi="chat digi internet järjestelmä mobiili netin. netis nettiin nettipal nettisiv sovelluks "
        "sovellus sähköinen sähköis tekoäly verkkoasi verkkopal verkossa",
        sv="app. appen artificiell chatt digital e-ansök e-tjänst elektronisk internet mobilapp nätet "
        "nättjänst webb",
        en="app. apps. artificial-int chatbot digital e-service electronic internet online software web. "
        "website",
        says={Need.SHL11_01: 2, Sector.DIGI: 3},
        wide=True,
    ),
    Topic(
        name="online-forms",
        fi="asiointitil nettiajanv nettihak nettilom oma-asio omakainuu omakannas omakanta omaolo "
        "sähköinen-ajanv sähköinen-hak sähköisen-hak vain-netis vain-sähköis vain-verkossa verkkohak "
        "verkkolom",
        sv="ansökan-på-nät bara-digitalt bara-på-nätet e-blankett e-bokning elektronisk-ans "
        "endast-elektron mina-sidor nätblank nättidsbok",
        en="apply-online digital-only e-form my-account online-appl online-book online-form online-only "
        "portal web-form",
        says={Need.SHL11_01: 2, Sector.DIGI: 3},
    ),
    Topic(
        name="digital-skills",
        fi="digikahv digiloik diginatiiv digineuv digiopast digiosaam digisyrj digitaid digitaitoj "
        "digituki ei-osaa-käyttää nettiä-ei tietokonetaid",
        sv="datorkunskap digihandled digikunskap digistöd digital-stöd digital-utanför digitala-färd "
        "digitalt-utanför kan-inte-använda",
        en="computer-skill digital-adviser digital-exclu digital-help digital-skill digital-support "
        "it-skills never-used-a-computer not-computer",
        says={Need.SHL11_01: 3, Need.SHL11_04: 1, Sector.DIGI: 3},
    ),
    Topic(
        name="devices",
        fi="ei-tietokon ei-verkkoyht katvealu kuuluvuus laajakaist laitteita-ei mobiiliverk nettiliitt "
        "nettiyht näppäinpuh prepaid puhelinliitt tietokone valokuitu vanha-puhelin älypuh",
        sv="bredband dator fiber. ingen-dator knapptelefon mobilabonn nätanslut prepaid smarttelefon "
        "täckning uppkoppl",
        en="broadband button-phone computer data-plan fibre mobile-subscript network-coverage no-signal "
        "old-phone prepaid smartphone",
        says={Need.SHL11_01: 2, Need.SHL11_03: 1, Sector.DIGI: 3},
    ),
    Topic(
        name="e-identification",
        fi="ajokortti henkilökort henkilöllisyyden-tod henkilöllisyystod henkkar kirjautu mobiilivarm "
        "pankkitunn passi-tai-henk salasana suomi-fi tunnistaut tunnisteet tunnukset. tunnuksia tunnusten "
        "vahva-tunn vahvaa-tunn vahvan-tunn verkkopankki",
        sv="bankkod id-kort identifier identitetsbev identitetskort inloggn legg legitimat logga-in "
        "lösenord mobilcertif nätbank stark-aut suomi-fi",
        en="authenticat bank-code bank-cred bank-id credential e-identif electronic-id id-card identif "
        "identity-card identity-document log-in login mobile-cert online-banking password "
        "proof-of-identity suomi-fi",
        says={Need.SHL11_01: 3, Sector.DIGI: 4},
    ),
    Topic(
        name="phone-queue",
        fi="ei-saa-kiinni ei-tavoita ei-vastaa ei-vastata jonottaa-puh linjoil puhelimeen-ei puhelin-soi "
        "puhelinai puhelinjono puhelinneuv puhelinp puheluih puheluun soittoai soittopyyn takaisinsoit "
        "vastata-puh",
        sv="får-inte-tag når-inte ringer-upp svarar-i-tele svarar-inte telefonkö telefonrådg telefonserv "
        "telefonsvar telefontid återuppring",
        en="answer-the-phone call-back call-waiting callback get-through helpline hold-music "
        "nobody-answers on-hold phone-line phone-queue phone-time unanswered",
        says={Need.SHL11_01: 2, Sector.DIGI: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="paper-forms",
        fi="kirjepost paperihak paperill paperilom paperise postitse tulosta tulostin",
        sv="pappersansök pappersblan pappersvers per-post printer skriva-ut",
        en="by-post paper-appl paper-copy paper-form paper-version print-out printer",
        says={Need.SHL11_01: 2},
    ),
    Topic(
        name="letters",
        fi="kirje. kirjeen kirjeet kirjeiden kirjeitä lomak posti. postia postin",
        sv="brev. breven brevet posten. postgång",
        en="letter. letters. mail. post. postal",
        says={Need.SHL11_01: 1},
        wide=True,
    ),
    Topic(
        name="transport",
        fi="ajokort autoton ei-autoa ilman-autoa kulkuyht kyydin kyydit kyytej kyyti matkakor matkakust "
        "taksi",
        sv="ingen-bil reskostn skjuts taxi transport. utan-bil",
        en="car-less lift. no-car ride. rides. taxi transport-link transport. travel-cost without-a-car",
        says={Need.SHL11_04: 1, Need.SHL11_01: 1, Sector.LIIK: 4},
        wide=True,
    ),
    Topic(
        name="buses",
        fi="asiointikuljet asiointiliik busseil bussi joukkoliik junavuor junayht kutsubus kutsuliik "
        "linja-aut palvelubus palveluliik palvelulinj pysäki pysäkki seutulippu viimeinen-vuoro vuoro. "
        "vuorot.",
        sv="anropstr buss. bussar bussbilj bussen bussförb busshåll busskort busstur hållplats "
        "kollektivtr närtrafik servicebuss servicelinj sista-turen trafikförb tågtur",
        en="bus-connect bus-fare bus-pass bus-route bus-stop bus-ticket bus. buses. last-bus minibus "
        "public-transport service-bus timetable train-connection trains.",
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
        fi="etäisyy haja-asut kilometr kylil kylä. kylältä kylät maaseud matkan-päässä naapurikaup "
        "naapurikunn pitkä-matka pitkät-matk sadan-kilometr sivukyl syrjäkyl välimatk",
        sv="avstånd byar. byarna byn. glesbygd grannkommun kilometer landsbygd långa-avst långt-bort "
        "mil-bort mil. resväg",
        en="countryside distance far-away far-from kilomet miles. neighbouring-town remote. rural "
        "sparsely village",
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
        fi="kiertävä-palv kiertävä-vast liikkuva lähipalvelu-pist lähipalvelup palveluauto pop-up "
        "sosiaalitoimi-kylä",
        sv="ambulerande kringresande mobil-service mobila-tjänst servicebil",
        en="mobile-service mobile-unit pop-up service-van touring travelling-service",
        says={Need.SHL11_01: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="service-closures",
        fi="keskitet keskitty keskittäm lakkaut lopetet loppui. lähti-kyläl ovi-on-lukos "
        "palvelupiste-sulj palvelut-kaikk palvelut-karka siirret-kaupunk suljettiin suljettu. sulkemi "
        "toimipiste-sulj",
        sv="centraliser dras-in drogs-in flyttad-till-staden försvinner lades-ner lagts-ner läggs-ner "
        "nedlägg stängdes stängning stängs. upphör. upphörde",
        en="centralis closed-down closure discontinu moved-to-the-city service-point-clos services-move "
        "shut-down shut. withdrawn-from wound-up",
        says={Need.SHL11_01: 1, Sector.YMP: 2, Sector.SOSP: 1},
    ),
)
