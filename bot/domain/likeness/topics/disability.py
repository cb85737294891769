"""Disability: help, aids, senses, getting about."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

DISABILITY = (
    Topic(
        name="disability",
        fi="liikuntaraj liikuntavam vamma. vammai vamman vpl",
        sv="funktionshind funktionsneds funktionsvar handikap rörelsehind",
        en="disab impairment mobility-impair",
        says={Need.SHL11_08: 2, Sector.SOSP: 2},
        wide=True,
    ),
    Topic(
        name="personal-assistance",
        fi="avustaj henkilökohtai sijaisavust työnantajamall",
        sv="arbetsgivarmod assistanstim assisten personlig-ass personlig-hjälp personlig. personliga-ass "
        "personliga.",
        en="assistance-hour assistant-wages assistant. assistants employer-model personal-assist "
        "personal-help",
        says={Need.SHL11_08: 3, Sector.SOSP: 2, Sector.YRIT: 1},
    ),
    Topic(
        name="disability-rides",
        fi="inva-kalus inva-taks invataks kuljettaja-ei kuljetukset-myöh kuljetuspalv kutsutaks kyydinväl "
        "kyydit-myöh kyyti-myöh kyytivälit kyytiä-odot matkapalvelukesk matkojen-yhdist odottaa-kyyt "
        "odottaa-taksia odottavat-taksia pyörätuolitak taksi-ei-tul taksi-myöh taksia-ei taksia-odot "
        "taksikyyd taksit-eivät tilattu-auto tilattu-taks tilattua-aut tilausjärj tilauskesk tilausvälit "
        "vammaiskulj vammaispalvelumatk vammaispalvelun-kulj vammaispalvelun-taks vammaisten-kulj "
        "vpl-kyyd vpl-matk välityskesk yhdistel-kyyt yhteiskyyt",
        sv="beställcentr beställningscent bilbeställn bilen-försen bilen-kom bilen-är chauffören färdtjän "
        "förbeställd invataxi rullstolstax samtransport samåkn taxi-kommer-inte taxin-dröj taxin-försen "
        "taxin-kom vänta-på-taxi väntar-på-taxi",
        en="accessible-tax booked-taxi booking-centre call-centre-for-ride dial-a-ride disability-taxi "
        "disability-transport dispatch driver-does mobility-serv paratransit pre-booked ride-booking "
        "ride-is-late ride-never rides-are-late shared-ride taxi-did-not taxi-does-not-come taxi-is-late "
        "taxi-never taxis-are-late taxis-do-not taxis-fail transport-for-disab transport-service-for-dis "
        "wait-for-a-taxi waiting-for-a-taxi wheelchair-tax",
        says={Need.SHL11_08: 2, Sector.LIIK: 4, Sector.SOSP: 1},
    ),
    Topic(
        name="ride-quota",
        fi="kahdeksantoista-matk kyydit-lop kyytinsä lisäkyyd lisämatk matkamäär matkat-eivät-riit "
        "matkat-lop matkojen-määr vapaa-ajan-kyyd vapaa-ajan-matk yhdensuuntai",
        sv="antal-resor arton-resor enkelresor enkla-resor extra-resor fritidsresor färdtjänstresor "
        "resorna-räck resorna-tar",
        en="eighteen-one eighteen-trip extra-trip leisure-ride leisure-trip monthly-trip number-of-trips "
        "one-way-trip ride-quota rides-a-month rides-run-out single-trip trip-limit trips-a-month "
        "trips-run-out",
        says={Need.SHL11_08: 2, Need.SHL11_04: 1, Sector.SOSP: 2, Sector.LIIK: 2},
    ),
    Topic(
        name="aids",
        fi="apuvälin proteesi-jal pyörätuol rollaattor sähkömop sähköpyörät",
        sv="elmoped elrullst hjälpmedel hjälpmedlet rollator rullstol",
        en="aid-equipment aids-and aids-centre assistive electric-wheel equipment-for-disab "
        "equipment-loan mobility-aid repairs-to-wheelchair rollator walker. walking-aid walking-frame "
        "wheelchair zimmer",
        says={Need.SHL11_08: 2, Sector.TERV: 2},
    ),
    Topic(
        name="hearing",
        fi="huonokuuloi huonosti-kuul induktiosil kirjoitustulk kuulee-huon kuulemis kuulokoj kuulolait "
        "kuulon kuulovam kuuro. kuuroi kuurojen kuurosok kuurot kuuroutu",
        sv="döv. döva dövblind hör-dåligt hör-illa hörande hörapparat hörsel hörslinga skrivtolk",
        en="cannot-hear deaf hard-of-hearing hearing-aid hearing-disab hearing-impair hearing-loss "
        "hearing. hears-badly induction-loop",
        says={Need.SHL11_08: 2, Sector.TERV: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="sign-language",
        fi="etätulkkaus-viit kuvapuhel tulkkauspalv tulkkia-viit tulkkikesk vammaisten-tulk viittoma "
        "viittomis viittova",
        sv="tecken. teckensp teckentolk tecknar tolktjänst-för",
        en="interpreting-for-dis sign-interpret sign-language signed signer signing",
        says={Need.SHL11_08: 2, Need.SHL11_04: 1, Sector.KELA: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="sight",
        fi="heikkonäk huonosti-näk näkee-huon näkörajoit näkövam näön opaskoir pistekirj ruudunluk "
        "silmäsair sokea sokeutu valkoinen-kepp",
        sv="blind. blinda ledarhund nedsatt-syn punktskrift ser-dåligt skärmläs synen. synskad synsvag "
        "vit-käpp ögonsjuk",
        en="blind braille cannot-see eyesight guide-dog low-vision partially-sighted poor-sight "
        "screen-reader sight-impair sight-loss vision-impair visually white-cane",
        says={Need.SHL11_08: 2},
    ),
    Topic(
        name="intellectual-disability",
        fi="aula. kehitysv",
        sv="intellektuell-funk specialomsorg utvecklingshäm utvecklingsstör",
        en="developmental-disab developmentally intellectual learning-disab",
        says={Need.SHL11_08: 3, Sector.SOSP: 2},
    ),
    Topic(
        name="group-home",
        fi="asumispalveluyks asumisyks kehitysvammaisten-asum ryhmäkodeis ryhmäkodi ryhmäkoti "
        "vammaisten-asum",
        sv="boende-för-personer-med-funk boendeenheten gruppboende gruppbost gruppehem",
        en="group-home group-liv housing-for-disab housing-unit-for residential-home-for supported-unit",
        says={Need.SHL11_08: 3, Sector.SOSP: 2, Sector.YRIT: 1},
    ),
    Topic(
        name="day-activity",
        fi="ahkeruusraha avotyö kehitysvammaisten-työ osallisuusraha päiväaik päivätoimin työ-ja-päivät "
        "työosuusraha työtoimintakesk vammaisten-työt",
        sv="arbets-och-dag arbetscentral dagcenter-för dagverksamh flitpeng öppet-arbete",
        en="day-activit day-centre-for-dis day-programme day-service daytime-activ incentive-pay "
        "sheltered-work supported-employment work-centre",
        says={Need.SHL11_08: 2, Need.SHL11_04: 2, Sector.SOSP: 3},
    ),
    Topic(
        name="disability-decisions",
        fi="uusi-vammais vammaispalvelula vammaispalvelun-päät vammaispalvelupäät",
        sv="beslut-om-funktionshind funktionshindersbeslut funktionshinderslag handikappservicelag "
        "lagen-om-funktionshind ny-funktionshinder",
        en="disability-act disability-decision disability-law disability-service-dec new-disability",
        says={Need.SHL11_08: 2, Sector.SOSP: 3, Sector.LAINS: 2},
    ),
    Topic(
        name="disabled-children",
        fi="erityisherk erityislap leirihoi lyhytaikaisen-huol lyhytaikaishoito-lap lyhytaikaishuol "
        "omaishoito-laps vammainen-lapsi vammaisen-laps vammaisia-laps vammaisperh vammaisten-laps "
        "vammaisten-lasten",
        sv="barn-med-funktion barn-med-särsk funktionshindrade-barn funktionshindrat-barn "
        "handikappade-barn korttidsvård-för-barn specialbarn specialbehov",
        en="child-with-a-disab child-with-special children-with-disab children-with-special "
        "disabled-child parents-of-disab short-term-care-for-child special-needs-child",
        says={Need.SHL11_07: 2, Need.SHL11_08: 2, Need.SHL11_10: 1, Sector.SOSP: 2},
    ),
    Topic(
        name="communication",
        fi="afasia kommunikaat kuvakort puhetta-korv puhevamm selkokuv tukiviit",
        sv="afasi alternativ-komm bildkort kommunikation talskad tecken-som-stöd",
        en="aphasia augmentative communication-aid non-verbal picture-card speech-impair",
        says={Need.SHL11_08: 2, Need.SHL11_09: 1},
    ),
)
