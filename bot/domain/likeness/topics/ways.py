"""How help is given and paid: services, providers, rules."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

WAYS = (
    Topic(
        name="assessment",
        fi="palvelutarp tarpeenarv arvioint arviota arvion. määräai määräajat palvelutarve lakisääteis "
        "päätökset-kest",
        sv="bedömning servicebehov utredning tidsfrist lagstadgad",
        en="assess time-limit statutory",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="social-work",
        fi="sosiaalityö sosiaalipalv sosiaaliohj sosiaalitoim aikuissos omatyönt asiakasohj palveluohj "
        "sosiaalihuol vastuutyönt sosiaalipäiv",
        sv="socialarb socialservice socialhandled socialbyrå socialvård egen-kontakt klienthandl "
        "servicehandl egen-arbetare socialjour",
        en="social-work social-service social-counsel case-work key-worker service-guidance emergency-social",
        says={Sector.SOSP: 2},
    ),
    Topic(
        name="staff-turnover",
        fi="vaihtuv vaihtuu sijaisia. sijaisten henkilöstöp työntekijäpul rekryt avoimia-virk määräaikai "
        "vaihtui sijaispula työntekijöitä-ei hoitajapula lääkäripula keikkalääk",
        sv="omsättning byts byter personalbrist personalomsätt vikarie rekryter personalen-byt personal-byts",
        en="turnover staff-short staffing vacan recruit temp. changing staff-change new-face",
        says={Sector.SOSP: 1},
    ),
    Topic(
        name="providers",
        fi="palvelusetel ostopalv kilpailut hankint palveluntuot tuottaj hoivayrit ulkoist yksityi-tuott",
        sv="servicesedel köptjänst upphandl konkurrensuts serviceproduc producent utlägg",
        en="voucher procure tender. tendering outsourc provider private-provider contractor",
        says={Sector.YRIT: 3},
    ),
    Topic(
        name="legislation",
        fi="laki. lain. laissa. lakia lakimuut lainsää asetus asetuks valtio. valtion. hallitus hallituks "
        "rahoitus rahoituk säästö leikkau hankerahoi",
        sv="lag. lagen. lagänd lagstift förordning staten statsand regering finansier sparå "
        "nedskärning sparkrav",
        en="law. legislat act. regulation state. government funding cuts. austerity budget state-funding "
        "cutbacks",
        says={Sector.LAINS: 2},
    ),
    Topic(
        name="plain-words",
        fi="selkokiel selkosuom vaikeaa-kieltä vaikea-kieli päätösteksti virkakiel ymmärrä-päätö",
        sv="lättläst klarspråk byråkratsvens svårt-språk förstår-inte-bes",
        en="plain-language plain-words official-language easy-read",
        says={Need.SHL11_01: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="advice",
        fi="neuvontapist yhden-luuk luukulta luukut palveluohjaaj neuvontapuh tekstiviesti",
        sv="rådgivning en-enda-lucka en-lucka servicehandled textmeddel",
        en="advice-desk one-stop help-desk helpdesk service-counsellor text-message",
        says={Need.SHL11_01: 2, Sector.SOSP: 1},
    ),
)
