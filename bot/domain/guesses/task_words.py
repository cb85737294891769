"""The words for services and for being at work there: data as Python, as :func:`phrases` reads them."""

from dataclasses import dataclass

from bot.domain.codes import Language, ServiceTask


@dataclass(frozen=True, kw_only=True)
class TaskWords:
    """The words of one language.

    Attributes:
        own: words by which the writer counts themselves in.
        owner: words that do so only before the service.
        seeing: what a worker says of what comes to their desk.
        before: words before a service where one is, in a language that has no endings for it.
        ending: the endings of a service where one is, as a pattern, in a language that has them.
        ours: the endings by which a service is the writer's own.
        roles: what one works as, behind a service that is its owner.
        tasks: the services of each task, and the words by which somebody says what they work as.
    """

    own: str
    owner: str
    seeing: str
    before: str = ""
    ending: str = ""
    ours: str = ""
    roles: str = ""
    tasks: dict[ServiceTask, tuple[str, str]]


_TASK = ServiceTask
_FINNISH = TaskWords(
    own="""
        meillä. meil. meitä. me. työskentelen työskentelemme olen_töissä olemme_töissä teen_töitä olen_työ
        olen_itse mulla_on minulla_on näen. näemme. kohtaan. kohtaamme tapaan. tapaamme. huomaan huomaamme
        """,
    owner="""
        täällä. tääl. meille. meidän_tiimi meidän_yksik meidän_poruk omassa_työssä työssäni. meidän_palvelu
        """,
    roles="""
        sosiaalityöntekijänä sosiaaliohjaajana ohjaajana. työntekijänä esihenkilönä palveluohjaajana
        asiakasohjaajana johtavana sairaanhoitajana lähihoitajana puolella_työsk tiimissä_on tiimissämme
        """,
    seeing="""
        näkyy näkyi näkyvä näkee nähdä on_nähty näemme näen. huomaa huomat on_huom ollaan_huom havait kohtaa
        kohdata kohtaan tapaan. tapaamme törmä on_alettu ollaan_alettu on_alkanut_tul on_alkanut_näk
        tulee tulevat hakeutu ohjautu kysytään. kuulemme kuullaan
        """,
    ending=r"(?:ss[aä]|ll[aä]|seen|hön|hyn|hin|oon|iin)\b",
    ours=r"(?:ss[aä]|ll[aä]|st[aä])(?:mme|ni)\b",
    tasks={
        _TASK.TYOIK: (
            "aikuissos aikuisten_sos aikuispalv työikäisten_ työikäisten_pal",
            "aikuissosiaalityöntekijänä aikuissosiaalityön_sosiaaliohjaajana",
        ),
        _TASK.LAPERH: (
            "lapsiperheiden_ lapsiperhepalv perhetyö perhepalv perhesosiaality perheneuvola perheneuvolas",
            "perhetyöntekijänä perheohjaajana perhetyön_ohjaajana",
        ),
        _TASK.LASTEN: (
            "lastensuojelu jälkihuol sijaishuol avohuol lastenkodi lastenkoti",
            "lastensuojelun_sosiaalityöntekijänä lastensuojelun_ohjaajana lastensuojelun_sosiaaliohjaajana",
        ),
        _TASK.PERHOI: (
            "perheoikeudelli perheoikeud lastenvalvojan_",
            "lastenvalvojana",
        ),
        _TASK.IAKK: (
            """
            kotihoi kotihoido vanhuspalv vanhustyö vanhussos ikääntyneiden_ iäkkäiden_ ikäihmisten_
            gerontologi omaishoidon_tuki omaishoidon_tuen hoivakodi palvelutalo
            """,
            "kotihoidon_ohjaajana kotihoidon_sairaanhoitajana muistikoordinaattorina lähihoitajana",
        ),
        _TASK.VAMM: (
            "vammaispalv vammaissos vammaisten_ kehitysvammahuol kehitysvammaisten_",
            "vammaispalvelun_sosiaalityöntekijänä vammaispalvelujen_sosiaalityöntekijänä",
        ),
        _TASK.PAIHDE: (
            """
            päihdetyö päihdepalv päihdeklinik päihdehuol riippuvuuspalv riippuvuustyö päihdekuntout
            korvaushoi
            """,
            "päihdetyöntekijänä päihdeohjaajana",
        ),
        _TASK.MIELE: (
            "mielenterveystyö mielenterveyspalv mielenterveysyks mielenterveyskuntoutu asumisyksik",
            "mielenterveystyöntekijänä",
        ),
        _TASK.TERVSO: (
            "terveyssosiaality sairaalan_sos sairaalasos",
            "terveyssosiaalityöntekijänä sairaalan_sosiaalityöntekijänä",
        ),
        _TASK.KOULU: (
            "koulun_sos koulusosiaal opiskeluhuol oppilashuol",
            "kuraattorina koulukuraattorina vastaavana_kuraattorina koulun_sosiaalityöntekijänä",
        ),
        _TASK.SOSPAI: ("sosiaalipäivyst kriisipäivyst", "sosiaalipäivystäjänä"),
        _TASK.MAAHAN: (
            """
            maahanmuuttopalv maahanmuuttajapalv kotoutumispalv kotoutumises maahan_muuttaneiden_
            maahanmuuttosos maahanmuuttajatyö pakolaistyö
            """,
            "kotoutumisen_ohjaajana maahanmuuttotyöntekijänä maahanmuuttokoordinaattorina",
        ),
        _TASK.OHJNEU: ("asiakasohjau palveluohjau neuvonna neuvonta", "palveluohjaajana asiakasohjaajana"),
    },
)
_SWEDISH = TaskWords(
    own="vi. oss. jag_jobbar jag_arbetar jag_möter jag_ser mitt_arbete mitt_jobb jag.",
    owner="vår_enhet vårt_team vårt_arbete",
    seeing="märks syns har_märkt har_börjat",
    before="inom på i. vid hos",
    tasks={
        _TASK.TYOIK: (
            "vuxensocial arbetsför_ålder tjänster_för_vuxna",
            "som_vuxensocialarb",
        ),
        _TASK.LAPERH: (
            """
            barnfamiljeserv familjearbet familjeservic service_för_barnfam familjerådgivning
            tjänster_för_barnfam
            """,
            "som_familjearb",
        ),
        _TASK.LASTEN: ("barnskyd eftervård familjevård", "som_barnskydds som_socialarbetare_inom_barnskyd"),
        _TASK.PERHOI: ("familjerätt barnatillsyn", "som_barnatillsyn"),
        _TASK.IAKK: (
            "hemvård hemtjänst äldreomsorg äldreserv service_för_äldre äldrevård vårdhem serviceboende",
            "som_närvårdare som_minneskoord som_hemvård",
        ),
        _TASK.VAMM: ("funktionshind handikappserv handikappom omsorgen_om_person", "som_handikapp"),
        _TASK.PAIHDE: ("missbrukar missbruks beroendevård beroendearb beroendeserv", "som_missbruks"),
        _TASK.MIELE: ("mentalvård psykosocial boendeenheten_för_psyk", "som_mentalvård"),
        _TASK.TERVSO: (
            "hälsosocial sjukhusets_soc sjukhusets_soci sjukhussocial",
            "som_hälsosocialarb som_socialarbetare_på_sjukhus",
        ),
        _TASK.KOULU: ("skolsocial elevvård elevhälsa studerandevård", "som_kurator som_skolkurator"),
        _TASK.SOSPAI: ("socialjour krisjour", "som_socialjour"),
        _TASK.MAAHAN: (
            """
            invandrarserv integrationstjänst integrationsserv invandrarbyrå flyktingmottag
            service_för_invandr
            """,
            "som_integrationskoord som_invandrarkoord",
        ),
        _TASK.OHJNEU: ("rådgivningen klienthandled servicehandled", "som_servicehandled som_klienthandled"),
    },
)
_ENGLISH = TaskWords(
    own="we. i. us.",
    owner="our_team our_unit our_work my_work my_team",
    seeing="it_shows is_visible shows_that",
    before="in. at. on. within for.",
    tasks={
        _TASK.TYOIK: (
            "adult_social_work adult_social_serv adult_serv working-age_serv",
            "as_an_adult_social_work",
        ),
        _TASK.LAPERH: (
            "family_work family_serv services_for_families family_counselling family_social",
            "as_a_family_work as_a_family_counsel",
        ),
        _TASK.LASTEN: (
            "child_welfare child_protect aftercare foster_care",
            "as_a_child_welfare as_a_child_protection",
        ),
        _TASK.PERHOI: ("family_law child_maintenance", "as_a_child_welfare_superv"),
        _TASK.IAKK: (
            """
            home_care elder_care elderly_care older_people's services_for_older services_for_the_elder
            care_home
            """,
            "as_a_home_care as_a_memory",
        ),
        _TASK.VAMM: ("disability_serv disability_social disability_team", "as_a_disability"),
        _TASK.PAIHDE: (
            "substance_use substance_abuse addiction_ drug_and_alcohol",
            "as_a_substance as_an_addiction",
        ),
        _TASK.MIELE: ("mental_health_serv mental_health_team mental_health_work", "as_a_mental_health"),
        _TASK.TERVSO: (
            "hospital_social health_social medical_social",
            "as_a_hospital_social as_a_health_social as_a_medical_social",
        ),
        _TASK.KOULU: (
            "school_social student_welfare pupil_welfare",
            "as_a_school_social as_a_school_counsel as_a_curator",
        ),
        _TASK.SOSPAI: ("emergency_social social_emergency", "as_an_emergency_social"),
        _TASK.MAAHAN: (
            """
            immigrant_serv immigration_serv integration_serv services_for_immigr refugee_serv
            integration_team
            """,
            "as_an_integration as_an_immigration",
        ),
        _TASK.OHJNEU: ("client_guidance service_guidance advice_serv guidance_serv", "as_a_service_guid"),
    },
)
TASK_WORDS = {Language.FI: _FINNISH, Language.SV: _SWEDISH, Language.EN: _ENGLISH}
