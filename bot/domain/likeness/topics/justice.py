"""Police, prison, fire, law and guardianship."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

JUSTICE = (
    Topic(
        name="police",
        fi="järjestyksenv pelkoa-alue poliis rikosilm turvallisuu turvaton",
        sv="brottsanm ordningsstör ordningsv otrygg polis. polisan polisen säkerhet",
        en="crime-report disorder patrol police security-guard unsafe",
        says={Sector.POLI: 3},
    ),
    Topic(
        name="prison",
        fi="kriminaali rangaistu rikoks rikosseur rikost tuomio. tuomion vangeil vangeis vangille vangin "
        "vangit vanki. vankien vankil",
        sv="brottspåföljd dömd fäng. fängel fångar fånge häkt kriminalv straff",
        en="back-in-custody behind-bars convict criminal custody-back inmate jail offender prison sentence",
        says={Need.SHL11_04: 1, Need.SHL11_02: 1, Sector.OIKEUS: 2},
        wide=True,
    ),
    Topic(
        name="prison-release",
        fi="ehdonal istunut-tuom koevapau lusinut muovikassi muurien portilta portin-ulkop "
        "rikosseuraamusl siviiliin siviilissä taskurah-vank tuomionsa-ist valvottu-koevap vankilan-port "
        "vankilasta vapaudu vapauteta vapautuess vapautumi vapautuneet vapautunut vapautuu vapautuv "
        "yhdyskuntaan-pal",
        sv="avtjänade-straff avtjänat efter-fängel frigavs frigiv fängelseport fängelset. kommer-ut-från "
        "lämnar-fäng muck plastkasse släpps-från släpps-ut ut-från-fäng ut-i-friheten villkorlig-frih",
        en="after-prison back-into-society came-out-of-prison comes-out-of-prison coming-out-of-prison "
        "ex-prisoner finished-his-sentence freed leave-prison leaves-prison leaving-prison on-parole "
        "on-the-outside parole plastic-bag prison-gate prison-release release-from release. released "
        "served-her served-his served-their-sent walk-out-of-prison",
        says={Need.SHL11_02: 2, Need.SHL11_04: 2, Sector.OIKEUS: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="prisoners-families",
        fi="isä-vankil perhetapaam-vank vangin-lapset vangin-perh vanhemman-vankeus vanhempi-vankil "
        "vankien-lapset vankien-läh vankien-omais vankilassa-oleva äiti-vankil",
        sv="barn-till-fång besök-i-fäng fängslad-föräld fångarnas-barn fångars-barn fångars-fam fångens "
        "förälder-i-fäng förälder-sitter pappa-i-fäng",
        en="father-in-prison imprisoned-parent mother-in-prison parent-in-prison partner-in-prison "
        "prison-visit prisoner-s-famil prisoners-child prisoners-famil visiting-prison",
        says={Need.SHL11_10: 2, Need.SHL11_07: 1, Sector.OIKEUS: 1},
    ),
    Topic(
        name="community-sanctions",
        fi="maksamattomat-sak muuntorang nuorisorang sakko sakot valvontarang yhdyskuntapal yhdyskuntaseur",
        sv="böter. böterna bötesförv samhällspåföljd samhällstjän ungdomsstraff övervakningsstr",
        en="community-punish community-sanction community-service fine. fines probation "
        "supervision-sentence unpaid-fine",
        says={Need.SHL11_04: 2, Sector.OIKEUS: 3},
    ),
    Topic(
        name="fire-safety",
        fi="hella. hellan hellav kynttil liesi-päällä liesi. liesivah palohälyt palojä palokunnan "
        "palokunta palokuol palopai paloriski palotark paloturv palovaara palovar pelasto pelastusl "
        "sammut tulipal tupakoi-sängy",
        sv="brand. brandfara brandinspek brandkår brandrisk brandsyn brandsäk brandvarn bränder bränt "
        "eldsvåd räddningsv rök-i-säng släck spis. spisen spisvakt",
        en="candles extinguish fire-alarm fire-brigade fire-depart fire-hazard fire-inspect fire-risk "
        "fire-safe fire-service fire. firefight fires house-fire kitchen-fire rescue smoke-alarm "
        "smoke-detect smoking-in-bed stove-guard stove.",
        says={Need.SHL11_01: 1, Sector.PELAST: 4},
    ),
    Topic(
        name="preparedness",
        fi="evakuo hätävara kotivarat kriisivalm myrsky poikkeusolo poikkeustila sähkökatk varautu "
        "vesikatk väestönsuoj",
        sv="beredskap elavbrott evakuer hemberedskap hemförråd skyddsrum storm. stormen strömavbrott "
        "undantagsförh vattenavbr",
        en="blackout civil-defence civil-shelter emergency-conditions emergency-supplies evacuat "
        "home-emergency outage power-cut power-outage preparedness storm water-cut",
        says={Need.SHL11_01: 1, Need.SHL11_06: 1, Sector.PELAST: 2},
    ),
    Topic(
        name="law-help",
        fi="asianajaj hallinto-oik juristi käräj laillis oikeusap oikeusavu tuomioist",
        sv="advokat domstol förvaltningsdom jurist rättshjälp tingsrätt",
        en="court lawyer legal solicitor tribunal",
        says={Sector.OIKEUS: 3},
        wide=True,
    ),
    Topic(
        name="appeals",
        fi="hallinto-oikeudes hallinto-oikeus kantelu kumosi kumota muutoksenh muutosta-hak oikaisu "
        "valitta valituk valitus. valitusaik valitusohje valitusosoitus valitusten-käs valitustie",
        sv="besvär förvaltningsdomst klaga. klagom omprövning rätt-att-överkl rättelse upphäv "
        "ändringsansök ändringssök överklag",
        en="administrative-court appeal complain contest-the-dec correction-request ombuds overturned "
        "rectif review-of-the-dec review-request right-to-appeal time-to-appeal",
        says={Need.SHL11_01: 2, Sector.OIKEUS: 2, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="guardianship",
        fi="digi-ja-väestö dvv edunvalvo holhou maistraat päämieh päämies",
        sv="bevakar förmyndar huvudman huvudmän intressebevak mdb",
        en="guardian legal-guardian principal-s public-guardian public-legal-guardian trustee ward-of",
        says={Need.SHL11_01: 3, Need.SHL11_03: 1, Sector.OIKEUS: 4},
    ),
    Topic(
        name="power-of-attorney",
        fi="asioida-puol asiointivalt edunvalvontaval hoitotaht puolesta-asio suomi-fi-valt valtakirj "
        "valtuut",
        sv="befullmäkt fullmakt för-någon-annans-räkn intressebevakningsfull ombud suomi-fi-fullm "
        "uträtta-ärenden-åt vårdtest vårdvilja",
        en="act-for act-on-behalf authoris lasting-power living-will mandate. mandates on-behalf-of "
        "power-of-attorney powers-of-attorney proxies proxy",
        says={Need.SHL11_01: 2, Sector.OIKEUS: 3, Sector.DIGI: 1},
    ),
    Topic(
        name="staff-threats",
        fi="henkilökunnan-turv hälytysnap turvallisuus-toimis työntekijää-uhk työntekijöihin-koh "
        "uhkatilan vartij",
        sv="hot-mot-personal larmknapp personalen-hotas personalens-säk väktare",
        en="panic-button security-guard-at staff-safety threatened-staff threats-to-staff worker-safety",
        says={Need.SHL11_05: 1, Sector.POLI: 1, Sector.SOSP: 2},
    ),
)
