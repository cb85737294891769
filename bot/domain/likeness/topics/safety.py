"""Violence, crises, crime, fire."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

SAFETY = (
    Topic(
        name="violence",
        fi="alistami hakatt hakkaa hakkas henkinen-väk kaltoink kotihälyt kuristam kuristi kävi-käsiksi "
        "käy-käsiksi lyö lähisuhdev löi. löisi mukiloi musta-silm mustelm nyrk pahoinpit parisuhdeväk "
        "pelko-kot pelkää-exää pelkää-kumpp pelkää-mies pelkää-puol pelossa perhevä potki puukot "
        "silmä-must tapella tappel tukist turpaan tönii tönimi uhkaav uhkai uhkaus väkival",
        sv="blåmärk blått-öga familjevåld hemlarm hot. hotad hotar hotelser hotfull knytnäv "
        "kontrollerande lever-i-rädsla misshand närståendevåld partnervåld psykiskt-våld rädd-för-sin "
        "rädsla-i-hem slagen slagna slog. slå. slår. sparkad sparkar strypt våld",
        en="abus afraid-at-home afraid-of-her afraid-of-his afraid-of-their assault battered beat. beaten "
        "beating black-eye bruise choked coerc controlling domestic fists hit-her hit. hits hitting hurt. "
        "intimate-partner kicked live-in-fear lives-in-fear mistreat punch pushes-her strangl threat "
        "violen",
        says={Need.SHL11_05: 4, Sector.SOSP: 2, Sector.POLI: 1},
        wide=True,
    ),
    Topic(
        name="shelter",
        fi="ensi-ja-turva paenneet paeta pakenee-miest pakenev-väkiv pakoon perhepaikk suojaan-väk "
        "suojakot suojapaik turva-asunt turvaan-pää turvakod turvakot turvapaikka-väk",
        sv="fly-hemifr fly-till flydde flyktplats jourhem kvinnohus kvinnojour mödrahem "
        "platserna-på-skydd skydd-undan skyddat-boende skyddshem",
        en="a-shelter escape-from escaped fled-her flee. fleeing mother-and-child-home nearest-shelter "
        "place-in-a-shelter refuge. refuges room-in-the-shelter safe-house safe-place shelter-bed "
        "shelter-for shelter-full shelter-is shelter-network shelter-place shelters. the-shelter "
        "women-s-refuge women-s-shelter",
        says={Need.SHL11_05: 3, Sector.SOSP: 2, Sector.POLI: 1},
    ),
    Topic(
        name="address-protection",
        fi="asuinpaikka-palj kirje-vanh kotipaikka-palj kuori-osoit löysi-hän löysi-osoit osoite-näky "
        "osoite-paljast osoite-vuosi osoite-vuota osoitesuoj osoitetiedot-pal osoitteen-näk "
        "osoitteen-palj piileskel piilossa piiloutu sai-tietää-osoit salainen-osoit salaisen-osoit "
        "salaiset-yhteyst salaisia-osoit salaisia-yhteyst salassa-pidett-os salattu-os salattu-yht "
        "suojattu-osoite tiedot-vuota turvakiellon turvakielt vuotavat-tieto väestötieto yhteystieto",
        sv="adress-läck adressen-avsl adressen-läck adressen-röj adressen-stod adressen-syn "
        "befolkningsreg fick-veta-adress gömd gömmer hemlig-adress hemlighålla-adr hittade-adressen "
        "på-flykt-und röjde röjts sekretessmark skyddad-adress skyddad-bostadsort skyddade-adress "
        "skyddade-kontak skyddade-person skyddade-uppg spärrmarker säkerhetsförbud",
        en="address-appear address-leak address-protect address-reveal address-shown address-visible "
        "address-was-reveal address-was-shown exposed-her found-her-address found-out-where "
        "hidden-address hidden-details hides-from hiding-from hiding-place hiding. in-hiding leaked "
        "non-disclosure population-regist protected-address protected-contact protected-details "
        "protected-identity revealed reveals secret-address secret-details security-ban whereabouts",
        says={Need.SHL11_05: 3, Sector.DIGI: 2, Sector.POLI: 1},
    ),
    Topic(
        name="stalking",
        fi="ex-kumppani lähestymiskiel paikannin seuraa-häntä seurantalaite seurantasovel vaino vakoil",
        sv="besöksförb ex-partner förfölj kontakt-trots kontaktförb ringer-hela spårar spårningsapp "
        "spårsändare stalk trakasserar övervakar-hen",
        en="ex-partner follow-her followed-by follows-her restraining-order spying stalk tracking-app "
        "tracking-device",
        says={Need.SHL11_05: 3, Sector.POLI: 2},
    ),
    Topic(
        name="sexual-violence",
        fi="alastonkuv groom hyväksikäyt insesti nettihouku raisk seksuaalinen-häir seksuaaliri "
        "seksuaalisen-häir seksuaalisesti seksuaaliväk seri-tuki seri.",
        sv="groom incest nakenbild ofredand sexualbrott sexuell utnyttj våldtagen våldtagits våldtäkt "
        "övergrepp",
        en="groom harassment-sex incest molest nude-photo rape rapist sexual",
        says={Need.SHL11_05: 4, Sector.POLI: 1, Sector.TERV: 1},
    ),
    Topic(
        name="honour-violence",
        fi="kunniaan-liit kunniakäs kunniaväk pakkoavio perheen-kunnia silpomi vartioi-siskoj ympärileik",
        sv="barnäktensk hedersrel hedersvåld könsstymp tvångsgift tvångsäkt vaktar-systr",
        en="family-honour female-circum forced-marr genital-mutil honour-bas honour-rel honour-violence "
        "marry-against",
        says={Need.SHL11_05: 4, Sector.MAAH: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="elder-abuse",
        fi="hyväksikäytön-riski ikääntyneiden-kaltoink kaltoin. kaltoinkohtel käyttää-vanhus-rah "
        "lapsi-vie-eläk omainen-vie rahat-vie suvanto taloudellinen-hyv taloudellisen-hyv "
        "taloudellista-hyv tyhjentää-tili vanhusta-kaltoin vanhusten-kaltoink vie-eläk vie-vanhuk",
        sv="ekonomisk-utnytt ekonomiskt-utnytt sonen-tar tar-pensionen tar-äldres-peng tömmer-konto "
        "utnyttjar-äldre vanvård-av-äld äldre-utnyttjas äldremisshand",
        en="abuse-of-elder abuse-of-older elder-abuse exploiting-older financial-abuse financial-exploit "
        "old-people-exploit older-people-abused steals-from takes-her-pension takes-his-pension "
        "takes-the-pension takes-their-pension",
        says={Need.SHL11_05: 3, Need.SHL11_08: 1},
    ),
    Topic(
        name="perpetrators",
        fi="aggressio jussi-työ käyttäneelle lopettaa-lyömi lyöjä lyömisen lyömätön miehen-väkiv raivo "
        "tekijä. tekijän tekijöi vihanhall väkivallan-katkais väkivallan-teki väkivallantekij "
        "väkivaltaa-käyttä",
        sv="aggressionshant aggressiv den-som-slår förövar ilskehant kontrollera-ilska män-som-slår "
        "sluta-slå utöva-våld utövat-våld vrede. våldsutöv våldsverkare",
        en="abuser-programme abusive-men aggression anger-group anger-manage anger. batterer "
        "control-anger control-his-rage men-who-abuse men-who-hit offender-programme perpetrator "
        "stop-being-violent stop-hitting used-violence violent-men violent-partner-help",
        says={Need.SHL11_05: 3, Sector.SOSP: 1, Sector.JARJ: 1},
    ),
    Topic(
        name="prostitution",
        fi="paritus prostituu seksin-myy seksityö sugar vastikkeelli",
        sv="koppleri köpt-sex prostituerad prostitut sexarb sexköp sugardejt säljer-sex",
        en="pimp prostitut sell-sex selling-sex sex-work transactional-sex",
        says={Need.SHL11_05: 3, Need.SHL11_03: 1},
    ),
    Topic(
        name="crime-victims",
        fi="oikeudenkäyn rikoksen-uhr rikosuhri riku. todistaj uhreille uhri. uhrin uhrit vahingonkorv",
        sv="brottsoffer brottsoffren offer. offren offret rättegång skadestånd vittne",
        en="compensation-for-victim court-case crime-victim trial. victim-support victim. victims witness",
        says={Need.SHL11_05: 3, Sector.POLI: 1, Sector.OIKEUS: 1},
    ),
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
