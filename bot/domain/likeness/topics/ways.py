"""How help is given and paid: services, providers, rules."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

WAYS = (
    Topic(
        name="assessment",
        fi="arvioint arvion. arviota asiakassuunn lakisääteis määräai määräajat palvelutarp palvelutarve "
        "tarpeenarv",
        sv="bedömning klientplan lagstadgad servicebehov tidsfrist utredning",
        en="assess. assessed assessment client-plan needs-assess service-need statutory time-limit",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="waiting",
        fi="jono. jonoa jonon jonossa jonot odottaa odottanut odottava odotus",
        sv="köa köer kön vänta väntetid",
        en="queue queuing wait. waiting waits",
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
        fi="avoimia-virk henkilöstöp määräaikai rekryt sijaisia. sijaispula sijaisten taas-uusi "
        "työntekijäpul työntekijöitä-ei täyttämättä uusi-työntekijä vaihtui vaihtuu vaihtuv virat-täyt",
        sv="byter byts lediga-tjänst ny-socialarb obesatt omsättning personal-byts personalbrist "
        "personalomsätt rekryter vikarie",
        en="new-social-worker recruit shortage-of-staff staff-change staff-short staffing temp. temps "
        "turnover unfilled-post vacan",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="workload",
        fi="asiakasmäär kuormit liikaa-asiakk mitoitus työmäär työn-kuorm työtaakka",
        sv="arbetsbörda belastn dimensioner för-många-klient klientmängd",
        en="caseload overload staffing-ratio too-many-clients workload",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="providers",
        fi="hankint hoivayrit kilpailut ostopalv palveluntuot palvelusetel setelituott tuottaj ulkoist "
        "yksityi-tuott yksityinen-palv",
        sv="entreprenör konkurrensuts köptjänst producent serviceproduc servicesedel upphandl utlägg",
        en="contractor outsourc private-provider procure provider service-voucher tender. tendering "
        "voucher.",
        says={Sector.YRIT: 3},
    ),
    Topic(
        name="service-voucher",
        fi="palveluset setelin-arv setelit-eiv",
        sv="sedelns-värd servicesedel",
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
    ),
    Topic(
        name="plain-words",
        fi="ei-ymmärrä eivät-ymmärrä kapulakiel lakiteksti pykäliä päätöskirj päätösteksti "
        "päätöstä-ei-ymm selko. selkokiel selkosuom vaikea-kieli vaikeaa-kieltä vaikeaselk vaikeatajuis "
        "virkakiel ymmärrettäv ymmärrä-päätö",
        sv="begripligt byråkratsvens förstår-inte kanslispråk klarspråk lätt-språk lättläst obegrip "
        "paragrafer svårbegrip svårläst svårt-språk",
        en="cannot-understand do-not-understand don-t-understand easy-read hard-to-understand "
        "incomprehens jargon legalese make-sense-of official-language officialese plain-english "
        "plain-language plain-words understand-the-decision unreadable",
        says={Need.SHL11_01: 3, Sector.SOSP: 1, Sector.KELA: 1},
    ),
    Topic(
        name="decisions",
        fi="evätään hylkää hylätty hylätään kielteinen myönne päätöks päätös. päätöstä",
        sv="avslag avslås beslut. besluten beslutet beviljas",
        en="decision. decisions denied granted refused. rejected rejection",
        wide=True,
    ),
    Topic(
        name="one-stop",
        fi="luukulle luukulta luukut neuvontapis neuvontapuh pompot saman-katon yhden-katon yhden-luuk",
        sv="bollar bollas en-enda-lucka en-lucka lucka-till-lucka rådgivningsp slussas under-samma-tak",
        en="advice-desk bounced help-desk helpdesk one-stop passed-around pillar-to-post sent-from-one "
        "service-counsellor single-point under-one-roof",
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
        fi="kenelle-kuul kenen-vastuul kukaan-ei-ota-vastuu monialai moniammat saattaen tiedonkulku "
        "tieto-ei-kulj työnjako vastuu. vastuunjako verkosto. verkostopal yhteisasiak yhteistyö",
        sv="ansvar. ansvarsfördel arbetsfördel informationsflöde informationsgång ingen-tar-ansv "
        "multiprofess nätverksmöt samarbete vem-som-ansvar",
        en="collaborat cooperat division-of-lab information-flow joined-up joint-client multi-agency "
        "multidiscip network-meet responsib who-is-responsible whose-respons",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="information-systems",
        fi="apotti asiakastietojär kirjaam kirjaus potilastieto salassapi tietojen-luovut tietojen-vaihto "
        "tietojärjest tietosuoj",
        sv="dataskydd datasystem dokumenter informationssystem journalför klientdatasys patientdata "
        "sekretess.",
        en="case-record client-data confidential data-protect data-system documentation. "
        "information-system patient-record record-keeping",
        says={Sector.DIGI: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="respect",
        fi="asenne asentee häpeä kohtaami-vir kohtelu kuulluksi leimaa leimau luottamus nöyryyt tylytt "
        "töykeä",
        sv="attityd bemötande förtroende förödmjuk hörd. otrevlig skam. skäms stigma",
        en="ashamed attitude disrespect feel-heard humiliat respectful rude shame stigma treatment-by "
        "trust.",
        says={Need.SHL11_01: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="county-borders",
        fi="aluerajan aluerajat hyvinvointialueiden-väl kunnan-ja-hyvinv kunta-ja-hyv kuntaraja "
        "muuttaa-toiselle toinen-hyvinvointial toiselle-hyvinvointi",
        sv="andra-välfärdsomr annat-välfärdsomr kommungräns områdesgräns välfärdsområden-mellan",
        en="across-counties another-county between-counties county-border county-boundar different-county "
        "municipal-border",
        says={Sector.SOSP: 1, Sector.LAINS: 1},
    ),
    Topic(
        name="group-activities",
        fi="kurssit. päiväryh ryhmiä ryhmä. ryhmät ryhmään",
        sv="grupp. gruppen. grupper. gruppträff gruppverksam samtalsgrupp",
        en="group-activit group-session group. groups.",
        says={Need.SHL11_04: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="early-support",
        fi="ehkäisevä-työ ehkäisevää-työ ennaltaeh kevyt-tuki kevyttä-tuk varhainen-tuki varhaisen-tuen "
        "varhaista-tukea",
        sv="förebyggande. lätt-stöd tidig-hjälp tidigt-stöd",
        en="early-help early-interven early-support light-support prevention. preventive-work",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="no-shows",
        fi="ajanvarau ei-saavu perumat peruuttamat peruutus saapumat sakkomaks",
        sv="avbok tidsbok uteblir utebliv",
        en="appointment-book cancellation cancelled-appoint missed-appoint no-show",
        says={Sector.SOSP: 1},
    ),
    Topic(
        name="late-or-never",
        fi="ei-saavu ei-tule-ajois myöhäs. myöhässä myöhäst tulematta.",
        sv="för-sent försena försening kommer-inte-alls",
        en="fail-to-show fails-to-come late. lateness running-late turn-up",
    ),
    Topic(
        name="full-no-room",
        fi="ei-paikk paikkapula paikkoja-ei paikkoja-puut täynnä täysi. vapaa-paik vapaata-paik",
        sv="fulla. fullbel fullt. inga-lediga lediga-plats platsbrist",
        en="beds-are free-bed free-place full. no-free no-places no-room overcrowded shortage-of-places",
    ),
    Topic(
        name="told-too-late",
        fi="ennakkoilmoi ilmoitetaan-vasta kuulemme-vast liian-myöhään saadaan-tieto sattumalta "
        "tieto-tulee viime-hetk viime-metr viime-tip",
        sv="får-höra får-veta för-sent-för i-sista-stund meddelas-först sista-minut slump",
        en="at-the-last find-out hear-of hear-that last-minute never-told no-warning too-late "
        "without-warning",
    ),
)
