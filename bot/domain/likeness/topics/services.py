"""How help is given and paid: assessment, staff, providers, rules."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

SERVICES = (
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
)
