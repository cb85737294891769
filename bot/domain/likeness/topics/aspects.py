"""What any matter may be: late, full, told too late, well done."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

ASPECTS = (
    Topic(
        name="text-messages",
        fi="muistutusviest tekstarit tekstiviest whatsapp",
        sv="påminnelse sms. textmeddel whatsapp",
        en="reminder. reminders sms. text-message whatsapp",
        says={Need.SHL11_01: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="cooperation",
        fi="asiansa-uudel ei-puhu-keskenään kenelle-kuul kenen-vastuul kertoo-asiansa kirjallis-suost "
        "kokonaisuutta kukaan-ei-ota-vastuu moneen-kert monialai moniammat saattaen suostumu tiedonkulku "
        "tiedonvaih tiedot-eivät-siir tieto-ei-kulj tieto-ei-siir tieto-ei-tule tieto-katke työnjako "
        "vastuu-on vastuu. vastuunjako vastuuta-ei verkosto. verkostopal yhteinen-suunn yhteisasiak "
        "yhteispalaver yhteistyö",
        sv="ansvar. ansvaret. ansvarsfördel arbetsfördel gemensam-plan gemensamt-möt helhetsansv "
        "information-förmed informationen-går informationsflöde informationsgång ingen-tar-ansv "
        "multiprofess nätverksmöt pratar-inte-med samarbete samtycke uppgifter-flyttas vem-som-ansvar",
        en="collaborat consent. cooperat division-of-lab hand-over information-does-not information-flow "
        "information-is-not joined-up joint-client joint-meeting joint-plan multi-agency multidiscip "
        "network-meet no-one-takes-resp nobody-takes-resp responsib shared-plan talk-to-each "
        "who-is-responsible whole-picture whose-respons work-together",
        says={Sector.SOSP: 2},
        wide=True,
    ),
    Topic(
        name="information-systems",
        fi="apotti asiakastietojär dokumentoi järjestelmä-kaatu järjestelmät-eivät kirjaam kirjaus "
        "ohjelma. ohjelmisto potilastieto salassapi tietojen-luovut tietojen-vaihto tietojärjest "
        "tietosuoj",
        sv="dataskydd datasystem dokumentation dokumenter informationssystem journalför klientdatasys "
        "patientdata programmet sekretess. systemet.",
        en="case-record client-data computer-system confidential data-protect data-system documentation. "
        "documenting information-system it-system patient-record record-keeping recording. software-fail "
        "system-crash",
        says={Sector.DIGI: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="respect",
        fi="asentee epäluotta epäluulo häpeä kohdellaan kohdeltiin kohtaami-vir kohtelu kuulluksi leimaa "
        "leimau luottamus nöyryyt syyllistä tylytt töykeä vähättel ylimielis",
        sv="attityd bemötande bemöts bemött föraktfull förtroende förödmjuk hörd. lyssna misstro nonchal "
        "otrevlig skam. skäms stigma",
        en="ashamed attitude belittl blamed disrespect distrust feel-heard humiliat listened mistrust "
        "respectful rude shame stigma treated-like treated-with treatment-by trust.",
        says={Need.SHL11_01: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="county-borders",
        fi="alueelta-toiselle aluerajan aluerajat eri-hyvinvointial hyvinvointialueelta-toi "
        "hyvinvointialueen-raj hyvinvointialueiden-väl kunnan-ja-hyvinv kunta-ja-hyv kuntaraja "
        "maakuntaraj muuttaa-toiseen muuttaa-toiselle toinen-hyvinvointial toiselle-hyvinvointi "
        "toiselta-hyvinv",
        sv="andra-välfärdsomr annat-område annat-välfärdsomr flyttar-till-annat gränsen-mell kommungräns "
        "områdesgräns välfärdsområde-till välfärdsområden-mellan",
        en="across-counties another-county between-counties county-border county-boundar county-to-county "
        "different-county from-one-county move-to-another moves-to-another municipal-border other-county",
        says={Sector.SOSP: 1, Sector.LAINS: 1},
    ),
    Topic(
        name="group-activities",
        fi="keskusteluryh kurssit. päiväryh ryhmiä ryhmä. ryhmät ryhmään",
        sv="diskussionsgr grupp. gruppen. grupper. gruppträff gruppverksam samtalsgrupp",
        en="group-activit group-session group. groups.",
        says={Need.SHL11_04: 2, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="early-support",
        fi="ajoissa-apua ehkäisevä-työ ehkäisevää-työ ennaltaeh kevyt-tuki kevyttä-tuk korjaavi "
        "liian-raskas ongelmat-kasvaa varhainen-puut varhainen-tuki varhaisen-tuen varhaista-tukea",
        sv="förebyggande. hjälp-i-tid lätt-stöd tidig-hjälp tidiga-insats tidigt-ingrip tidigt-stöd",
        en="before-problems early-help early-interven early-stage early-support help-in-time "
        "light-support prevention. preventive-work",
        says={Sector.SOSP: 2},
        wide=True,
    ),
    Topic(
        name="no-shows",
        fi="ajanvarau ei-saavu perumat peruuttamat peruutus saapumat sakkomaks",
        sv="avbok tidsbok uteblir utebliv",
        en="appointment-book cancellation cancelled-appoint missed-appoint no-show",
        says={Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="late-or-never",
        fi="ei-saavu ei-tule-ajois myöhäs. myöhässä myöhäst tulematta.",
        sv="alltid-sen för-sent försena försening kommer-inte-alls sent.",
        en="arrive-late arrives-late fail-to-show fails-to-come late. lateness running-late turn-up "
        "turned-up",
        wide=True,
    ),
    Topic(
        name="full-no-room",
        fi="ei-ole-paikk ei-paikk ei-vapaita loppuunvar paikkaa-ei paikkapula paikkoja-ei paikkoja-puut "
        "täynnä täysi. täyteen vapaa-paik vapaata-paik",
        sv="fulla. fullbel fullbokad fullt. inga-lediga inga-platser ingen-plats lediga-plats platsbrist",
        en="beds-are free-bed free-place full-up full. fully-booked no-bed no-free no-places no-room "
        "no-space no-vacan overcrowded overfull shortage-of-places",
        wide=True,
    ),
    Topic(
        name="told-too-late",
        fi="ei-ilmoitet emme-tiennyt ennakkoilmoi ennalta-ilm ilmoitetaan-vasta ilmoittamatta "
        "ilmoitusta-ei kuulemme-vast liian-myöh saadaan-tieto saadaan-tietää saamme-tiet sattumalta "
        "tieto-tulee tieto-vasta tulee-tietoomme varoittamatta vasta-kun-on viime-hetk viime-metr "
        "viime-tip yllätykse",
        sv="får-höra får-reda-på får-veta för-sent-för för-sent. i-sista-stund informeras-inte "
        "meddelades-inte meddelas-först sista-minut sista-stund slump utan-förvarn vi-fick-veta "
        "vi-får-veta överrask",
        en="advance-notice at-the-last by-surprise find-out hear-about-it hear-of hear-that hear-too-late "
        "informed-too last-minute late-notice learn-about-it never-told no-warning not-informed "
        "only-days-before too-late without-notice without-warning",
        wide=True,
    ),
    Topic(
        name="eligibility",
        fi="ehdot-täyt ei-kuulu-kenellek ei-ole-oikeutta ei-täyty eivät-täyty ikäraja kriteeri "
        "kuulu-kenellekään myöntämisperust oikeutta-ei rajataan-pois tulorajat täytä-kriteer väliinputoaj",
        sv="beviljningsgrund faller-mellan-stol ingens-ansvar inkomstgräns inte-rätt-till kriterier "
        "kriteriet mellan-stolar uppfyller-inte åldersgräns",
        en="age-limit belongs-to-nobody criteria criterion eligib fall-between-two fall-through "
        "fell-through income-limit no-entitlement not-entitled",
        says={Sector.SOSP: 1, Sector.LAINS: 1},
        wide=True,
    ),
    Topic(
        name="meetings-remote",
        fi="etäpalaver etätapaam etätyö läsnäolo teams-pal verkkotapaam",
        sv="distansarb distansmöte fysiska-möten på-plats-möt",
        en="face-to-face in-person online-meeting remote-meeting remote-work",
        says={Sector.DIGI: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="good-practice",
        fi="hyvä-käytän kiitos. kiitosta kiittää lisää-tällaisia onnistun toimii-hyvin",
        sv="fungerar-bra god-praxis goda-erfarenh lyckat tack-vare uppskatt",
        en="appreciat good-practice praise success thanks-to works-well",
        wide=True,
    ),
)
