"""How help is given and paid: services, providers, rules."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

WAYS = (
    Topic(
        name="assessment",
        fi="arvioinnin arvioinnit arvioint arvion. arviota asiakassuunn lakisääteis määräai määräajat "
        "palvelutarp palvelutarve tarpeenarv",
        sv="bedömning klientplan lagstadgad servicebehov tidsfrist utredning",
        en="assess. assessed assessment client-plan needs-assess service-need statutory time-limit",
        says={Sector.SOSP: 2},
        wide=True,
    ),
    Topic(
        name="waiting",
        fi="jono. jonoa jonon jonossa jonot kuukausien-jono odotetaan odotettu odotimme odottaa odottanut "
        "odottava odotus",
        sv="köa köer kön månaders-kö vänta väntetid",
        en="months-long queue queuing wait. waited waiting waits",
        wide=True,
    ),
    Topic(
        name="social-work",
        fi="aikuissos sosiaalihuol sosiaaliohj sosiaalipalv sosiaalitoim sosiaalityö",
        sv="socialarb socialbyrå socialhandled socialservice socialvård vuxensocial",
        en="adult-services adult-social social-counsel social-service social-work",
        says={Sector.SOSP: 2},
        wide=True,
    ),
    Topic(
        name="key-worker",
        fi="asiakasohj oma-ohjaaj oma-työnt omatyönt palveluohj tukihenkilö vastuutyönt",
        sv="ansvarig-arbet egen-arbetare egen-kontakt klienthandl kontaktperson servicehandl",
        en="case-manage case-work contact-person key-worker named-worker own-worker service-guidance "
        "support-worker",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="staff-turnover",
        fi="aloittaa-alusta avoimia-virk avoinna-oleva eri-työntek henkilöstöp irtisanoutu jatkuva-vaiht "
        "keikkatyöntek kerrottava-uud määräaikai pysyvä-työntek rekryt sama-työntekijä sijaisia. "
        "sijaispula sijaisten sosiaalityöntekijäpul sosiaalityöntekijöistä-pula taas-uusi tuttu-työntek "
        "työntekijä-vaihtu työntekijäpul työntekijät-vaihtu työntekijävaihd työntekijöitä-ei "
        "työntekijöitä-vaihtu täyttämättä uusi-sosiaalit uusi-työntekijä vaihtui vaihtuu vaihtuv "
        "viides-työntek virat-täyt virka-auki virkoja-ei",
        sv="arbetare-byts arbetaren-byt berätta-om-igen berätta-på-nytt brist-på-personal brist-på-social "
        "byter byts börja-om-från handläggaren-byt lediga-tjänst ny-arbetare ny-handläg ny-socialarb "
        "nya-arbetare nya-handlägg obesatt omsättning personal-byts personal-slutar personalbrist "
        "personalomsätt rekryter sade-upp-sig samma-arbetare tillfällig-personal vakanser vakant vikarie",
        en="agency-worker changes-of-worker different-worker new-social-work new-worker recruit resigned "
        "same-worker short-of-staff shortage-of-social shortage-of-staff staff-change staff-leav "
        "staff-short staff-turnover staffing start-again start-from-the-begin start-over story-again "
        "tell-their-story temp. temps turnover unfilled-post vacan worker-changes workers-change "
        "workers-leave",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="workload",
        fi="alimiehit asiakasmäär asiakkaita-liikaa henkilöstömit hoitajamit kuormit liian-vähän-hoit "
        "liian-vähän-työnt liikaa-asiakk mitoitus työmäär työn-kuorm työtaakka yksi-hoitaja "
        "yksi-työntekijä yövuorossa",
        sv="arbetsbörda belastn bemanning dimensioner en-enda-sköt en-enda-vård för-få-anst för-få-vård "
        "för-lite-pers för-många-klient klientantal klientmängd underbem",
        en="case-load caseload one-nurse one-worker overload single-worker staffing-ratio too-few-nurse "
        "too-few-staff too-many-clients understaff workload",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="providers",
        fi="hankint hoivayrit kilpailut ostopalv palveluntuot palvelusetel setelituott tuottaj ulkoist "
        "yksityi-tuott yksityinen-palv",
        sv="entreprenör konkurrensuts köptjänst producent serviceproduc servicesedel upphandl utlägg",
        en="contractor outsourc private-provider procure provider service-voucher tender. tendering voucher.",
        says={Sector.YRIT: 3},
        wide=True,
    ),
    Topic(
        name="service-voucher",
        fi="palveluset seteliasiakas setelin-arv setelin-omavast setelit-eiv setelituottaj",
        sv="sedelns servicesedel servicesedlar",
        en="service-voucher voucher-does-not voucher-value",
        says={Sector.YRIT: 3, Sector.SOSP: 1},
    ),
    Topic(
        name="quality-supervision",
        fi="avi. epäkohtailm laadunval omavalvon valvira valvontavir",
        sv="egenkontroll missförhåll regionförvalt tillsyn valvira",
        en="grievance inspection quality-control self-monitor substandard supervisory",
        says={Sector.SOSP: 1, Sector.YRIT: 2},
    ),
    Topic(
        name="legislation",
        fi="asetuks asetus hallituks hallitus lain. lainsää laissa. laki. lakia lakimuut pykäl valtio. "
        "valtion.",
        sv="förordning lag. lagen. lagstift lagänd paragraf regering staten statsand",
        en="act. government law. legislat regulation state.",
        says={Sector.LAINS: 2},
        wide=True,
    ),
    Topic(
        name="funding",
        fi="budjetti määräraha rahoituk rahoitus säästö",
        sv="anslag budgetnedsk finansier inbespar sparkrav sparå",
        en="appropriation budget-cut cuts. funding savings state-funding",
        says={Sector.LAINS: 2},
        wide=True,
    ),
    Topic(
        name="plain-words",
        fi="ei-ymmärretä ei-ymmärrä eivät-ymmärrä kapulakiel kieli-on-vaik kirjeitä-ymm kirjettä-ymm "
        "lakiteksti lukea-kirj lukea-päät lyhyin-lausein mitä-päätök mitä-päätök monimutkai pykäliä "
        "päätöskirj päätösteksti päätöstä-ei-tajua päätöstä-ei-ymm sanahirviö selittää-päät selko. "
        "selkokiel selkosuom suomentaa tavallisin-san tulkita-päät vaikea-kieli vaikea-ymmärt "
        "vaikeaa-kieltä vaikeaselk vaikeatajuis vaikeita-lomak viranomaiskiel viranomaistekst virkakiel "
        "ymmärrettäv ymmärrä-mitä ymmärrä-päätö ymmärtää-päät",
        sv="begripa begripligt byråkratspråk byråkratsvens enkelt-språk förklara-beslut förklarar-beslut "
        "förstår-inte kanslispråk kapulaspr klarspråk krånglig lätt-att-förstå lätt-språk lättläst "
        "obegrip paragrafer svår-att-förstå svåra-att-förstå svåra-ord svårbegrip svårförst svårläst "
        "svårt-att-förstå svårt-språk vad-beslut vad-brevet vanliga-ord",
        en="bureaucratic-lang cannot-make-sense cannot-understand clear-language complicated-lang "
        "difficult-language do-not-understand don-t-understand easy-read explain-the-dec explaining-dec "
        "hard-to-follow hard-to-read hard-to-understand in-plain incomprehens jargon legalese "
        "make-sense-of official-language officialdom officialese plain-english plain-finnish "
        "plain-language plain-words plainly simple-language simple-words understand-the-decision "
        "understand-the-lett understand-their-dec understandable unreadable what-the-decision "
        "what-the-letter-says",
        says={Need.SHL11_01: 3, Sector.SOSP: 1, Sector.KELA: 1},
    ),
    Topic(
        name="decisions",
        fi="evätään hylkäys hylkää hylätty hylätään kielteinen kielteiset myönne päätöks päätös. "
        "päätösten päätöstä",
        sv="avslag avslås beslut. besluten beslutet beviljas",
        en="decided decision. decisions denials denied granted refused. rejected rejection turned-down",
        wide=True,
    ),
    Topic(
        name="one-stop",
        fi="kopin-otta kukaan-ei-ota-kop luukulle luukulta luukusta-luuk luukut neuvontapis neuvontapuh "
        "ohjataan-eteenp ohjataan-toisel pallotell pallottel pompot saman-katon siirtää-toisel "
        "yhden-katon yhden-luuk",
        sv="bollar bollas en-enda-lucka en-lucka hänvisas-till-nästa hänvisas-vid lucka-till-lucka lucka. "
        "luckan. rådgivningsp samma-ställe samma-tak skickas-mellan skickas-runt slussas under-samma-tak",
        en="advice-desk bounced from-office-to help-desk helpdesk one-place one-stop one-visit "
        "passed-around passed-from pillar-to-post referred-elsewhere referred-on runaround same-roof "
        "sent-back-and sent-elsewhere sent-from-one service-counsellor shunted single-point "
        "under-one-roof",
        says={Need.SHL11_01: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="advice",
        fi="neuvonnan neuvonta opastu",
        sv="handledning rådgivning vägledn",
        en="advice. advise guidance.",
        says={Need.SHL11_01: 1, Sector.SOSP: 1},
        wide=True,
    ),
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
