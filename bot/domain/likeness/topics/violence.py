"""Violence, and protection from it."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

VIOLENCE = (
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
)
