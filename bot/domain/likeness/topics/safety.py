"""Violence, crises, crime, fire."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

SAFETY = (
    Topic(
        name="violence",
        fi="hakatt hakkaa kaltoink kuristi lyö lähisuhdev löi. löisi mustelm pahoinpit parisuhdeväk "
        "pelkää-miest perhevä turpaan tönii tönimi uhkaav uhkai väkival",
        sv="blåmärk hot. hotad hotar hotfull misshand närståendevåld partnervåld slagen slagna slår. "
        "strypt våld",
        en="abus assault battered beat. beaten bruise coerc domestic hit. hits hitting mistreat punch "
        "strangl threat violen",
        says={Need.SHL11_05: 4, Sector.SOSP: 2, Sector.POLI: 1},
    ),
    Topic(
        name="shelter",
        fi="ensi-ja-turva pakenev-väkiv perhepaikk suojakot suojapaik turva-asunt turvakod turvakot "
        "turvapaikka-väk",
        sv="jourhem kvinnojour mödrahem skyddat-boende skyddshem",
        en="a-shelter fleeing mother-and-child-home nearest-shelter refuge. refuges safe-house "
        "shelter-for shelter-is shelter-place shelters. the-shelter women-s-shelter",
        says={Need.SHL11_05: 3, Sector.SOSP: 2, Sector.POLI: 1},
    ),
    Topic(
        name="address-protection",
        fi="asuinpaikka-palj osoite-paljast osoite-vuota osoitesuoj osoitetiedot-pal osoitteen-palj "
        "salainen-osoit salaisen-osoit salaiset-yhteyst salaisia-yhteyst suojattu-osoite tiedot-vuota "
        "turvakielt vuotavat-tieto yhteystieto",
        sv="adressen-avslö adressen-röj gömmer-sig hemlig-adress sekretessmark skyddad-adress "
        "skyddade-kontak skyddade-person skyddade-uppg spärrmarker säkerhetsförbud",
        en="address-appear address-leak address-protect address-reveal address-was-reveal hidden-address "
        "hiding-from in-hiding non-disclosure protected-address protected-contact protected-identity "
        "secret-address security-ban whereabouts",
        says={Need.SHL11_05: 3, Sector.DIGI: 2, Sector.POLI: 1},
    ),
    Topic(
        name="stalking",
        fi="lähestymiskiel paikannin seuraa-häntä vaino vakoil",
        sv="besöksförb förfölj kontaktförb spårsändare stalk trakasserar",
        en="follow-her follows-her restraining-order spying stalk tracking-device",
        says={Need.SHL11_05: 3, Sector.POLI: 2},
    ),
    Topic(
        name="sexual-violence",
        fi="alastonkuv groom hyväksikäyt nettihouku raisk seksuaalinen-häir seksuaaliri seksuaalisen-häir "
        "seksuaaliväk seri-tuki seri.",
        sv="groom nakenbild sexualbrott sexuell utnyttj våldtäkt övergrepp",
        en="groom molest nude-photo rape sexual",
        says={Need.SHL11_05: 4, Sector.POLI: 1, Sector.TERV: 1},
    ),
    Topic(
        name="honour-violence",
        fi="kunniaan-liit kunniakäs kunniaväk pakkoavio silpomi ympärileik",
        sv="barnäktensk hedersrel hedersvåld könsstymp tvångsgift tvångsäkt",
        en="female-circum forced-marr genital-mutil honour-bas honour-rel",
        says={Need.SHL11_05: 4, Sector.MAAH: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="elder-abuse",
        fi="hyväksikäytön-riski ikääntyneiden-kaltoink kaltoin. kaltoinkohtel suvanto taloudellinen-hyv "
        "taloudellisen-hyv taloudellista-hyv vanhusten-kaltoink",
        sv="ekonomisk-utnytt ekonomiskt-utnytt utnyttjar-äldre vanvård-av-äld äldremisshand",
        en="abuse-of-elder abuse-of-older elder-abuse exploiting-older financial-abuse financial-exploit",
        says={Need.SHL11_05: 3, Need.SHL11_08: 1},
    ),
    Topic(
        name="perpetrators",
        fi="jussi-työ käyttäneelle lyöjä lyömätön miehen-väkiv raivo tekijä. tekijän tekijöi vihanhall "
        "väkivallan-katkais väkivallan-tekij väkivallantekij väkivaltaa-käyttä",
        sv="aggressionshant förövar ilskehant män-som-slår utöva-våld utövat-våld vrede. våldsutöv",
        en="abuser-programme anger-manage batterer control-anger control-his-rage men-who-hit "
        "offender-programme perpetrator stop-hitting used-violence violent-men",
        says={Need.SHL11_05: 3, Sector.SOSP: 1, Sector.JARJ: 1},
    ),
    Topic(
        name="prostitution",
        fi="paritus prostituu seksin-myy seksityö sugar vastikkeelli",
        sv="koppleri köpt-sex prostitut sexarb säljer-sex",
        en="pimp prostitut sell-sex selling-sex sex-work transactional-sex",
        says={Need.SHL11_05: 3, Need.SHL11_03: 1},
    ),
    Topic(
        name="crime-victims",
        fi="rikoksen-uhr rikosuhri riku. uhreille uhri. uhrin uhrit vahingonkorv",
        sv="brottsoffer offer. offren offret skadestånd",
        en="compensation-for-victim crime-victim victim-support victim. victims",
        says={Need.SHL11_05: 3, Sector.POLI: 1, Sector.OIKEUS: 1},
    ),
    Topic(
        name="crisis",
        fi="järkyt kriisi trauma äkilli",
        sv="akut. chock kris. krisen kriser plötslig trauma",
        en="acute crises crisis shock sudden trauma",
        says={Need.SHL11_06: 4, Sector.SOSP: 2},
        wide=True,
    ),
    Topic(
        name="crisis-help",
        fi="debrief jälkipuin kriisiapu kriisiavu kriisikesk kriisipuhel kriisipäiv kriisiryh kriisityö "
        "psykososiaali",
        sv="krisarb kriscent krisgrupp krishjälp krisinsats krisjour krisstöd kristelefon psykosocial",
        en="crisis-cent crisis-group crisis-help crisis-line crisis-support crisis-team crisis-work "
        "debrief psychosocial",
        says={Need.SHL11_06: 4, Sector.SOSP: 2},
    ),
    Topic(
        name="bereavement",
        fi="kuolem kuolleen kuollut leskeys läheisensä-menet menehty menettäneet-läh omaisen-kuol surev "
        "suru",
        sv="avlid dog. dödsfall dött efterlevande förlorat-en-anhör sorg sörjan",
        en="bereave death deceased died. grief griev lost-a-loved mourn sorrow",
        says={Need.SHL11_06: 3, Need.SHL11_10: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="suicide",
        fi="itsemur itsensä-vahing itsetuho oman-käden viiltel",
        sv="självdestr självmord självskad suicid",
        en="self-destr self-harm self-injur suicid take-their-own",
        says={Need.SHL11_06: 3, Need.SHL11_08: 3, Sector.MIELP: 2},
    ),
    Topic(
        name="accident",
        fi="hukku kolari liikenneonn onnettomuu suuronnett tapaturma",
        sv="drunkn kollision olyck storolyck trafikolyck",
        en="accident collision crash drown road-death",
        says={Need.SHL11_06: 4, Sector.PELAST: 1},
    ),
    Topic(
        name="off-hours",
        fi="arkipyh iltaisin jouluna lauantai maanantai perjantai pyhinä sosiaalipäiv sunnuntai viikonlop "
        "virka-aik virka-aj yöai öisin",
        sv="fredag helg. helgen helger kvällstid lördag måndag nattetid socialjour söndag tjänstetid "
        "veckoslut",
        en="at-night emergency-social friday holidays monday night-time office-hour out-of-hour saturday "
        "sunday weekend",
        says={Need.SHL11_06: 1, Sector.SOSP: 1},
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
        en="back-in-custody behind-bars convict criminal custody-back inmate jail offender prison "
        "sentence",
        says={Need.SHL11_04: 1, Need.SHL11_02: 1, Sector.OIKEUS: 2},
        wide=True,
    ),
    Topic(
        name="prison-release",
        fi="ehdonal koevapau muurien portilta tuomionsa-ist valvottu-koevap vankilasta vapaudu vapauteta "
        "vapautuess vapautumi vapautunut vapautuv",
        sv="avtjänat frigiv lämnar-fäng muck släpps-ut ut-från-fäng villkorlig-frih",
        en="coming-out-of-prison ex-prisoner leave-prison leaving-prison on-parole parole release-from "
        "release. released served-their-sent walk-out-of-prison",
        says={Need.SHL11_02: 2, Need.SHL11_04: 2, Sector.OIKEUS: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="prisoners-families",
        fi="isä-vankil vangin-perh vanhempi-vankil vankien-lapset vankien-läh vankien-omais äiti-vankil",
        sv="fångarnas-barn fångars-barn fångars-fam förälder-i-fäng pappa-i-fäng",
        en="father-in-prison mother-in-prison parent-in-prison prisoner-s-famil prisoners-child "
        "prisoners-famil",
        says={Need.SHL11_10: 2, Need.SHL11_07: 1, Sector.OIKEUS: 1},
    ),
    Topic(
        name="community-sanctions",
        fi="muuntorang nuorisorang sakko sakot valvontarang yhdyskuntapal yhdyskuntaseur",
        sv="böter. bötesförv samhällspåföljd samhällstjänst övervakningsstr",
        en="community-sanction community-service fine. fines probation supervision-sentence unpaid-fine",
        says={Need.SHL11_04: 2, Sector.OIKEUS: 3},
    ),
    Topic(
        name="fire-safety",
        fi="hellav liesi-päällä liesivah palohälyt palokunta palokuol paloriski palotark paloturv palovar "
        "pelasto pelastusl sammut tulipal",
        sv="brand. brandkår brandrisk brandsyn brandsäk brandvarn bränder eldsvåd räddningsv spisvakt",
        en="fire-depart fire-inspect fire-risk fire-safe fire. firefight fires rescue smoke-alarm "
        "smoke-detect stove-guard",
        says={Need.SHL11_01: 1, Sector.PELAST: 4},
    ),
    Topic(
        name="preparedness",
        fi="evakuo myrsky poikkeusolo sähkökatk varautu vesikatk väestönsuoj",
        sv="beredskap elavbrott evakuer skyddsrum storm. stormen undantagsförh vattenavbr",
        en="blackout civil-shelter emergency-conditions evacuat outage power-cut preparedness storm",
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
        fi="hallinto-oikeus kantelu muutoksenh muutosta-hak oikaisu valitta valituk valitus. valitusaik "
        "valitustie",
        sv="besvär klaga. klagom omprövning rättelse ändringssök överklag",
        en="appeal complaint contest-the-dec correction-request ombuds rectification review-request",
        says={Need.SHL11_01: 2, Sector.OIKEUS: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="guardianship",
        fi="digi-ja-väestö dvv edunvalvo holhou maistraat päämieh päämies",
        sv="förmyndar huvudman huvudmän intressebevak mdb",
        en="guardian principal-s public-guardian trustee ward-of",
        says={Need.SHL11_01: 2, Need.SHL11_03: 2, Sector.OIKEUS: 4},
    ),
    Topic(
        name="power-of-attorney",
        fi="asioida-puol edunvalvontaval hoitotaht puolesta-asio valtakirj valtuut",
        sv="fullmakt för-någon-annans-räkn intressebevakningsfull uträtta-ärenden-åt vårdtest vårdvilja",
        en="act-for lasting-power living-will mandate. on-behalf-of power-of-attorney proxy",
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
