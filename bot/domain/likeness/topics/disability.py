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
        fi="avustaj henkilökohtai työnantajamall",
        sv="arbetsgivarmod assistanstim assisten personlig-ass personlig. personliga-ass personliga.",
        en="assistance-hour assistant. assistants employer-model pa-hours personal-assist personal-help",
        says={Need.SHL11_08: 3, Sector.SOSP: 2, Sector.YRIT: 1},
    ),
    Topic(
        name="disability-rides",
        fi="inva-kalus inva-taks invataks kuljetuspalv kutsutaks kyydinväl kyytivälit matkapalvelukesk "
        "matkojen-yhdist pyörätuolitak taksi-ei-tul taksikyyd tilattu-auto tilattu-taks tilattua-aut "
        "vammaiskulj vammaispalvelumatk vammaispalvelun-kulj vammaispalvelun-taks vpl-kyyd välityskesk",
        sv="beställningscent bilbeställn bilen-kom bilen-är färdtjän förbeställd invataxi rullstolstax "
        "samåkn taxin-kom",
        en="accessible-tax booked-taxi call-centre-for-ride dial-a-ride disability-transport dispatch "
        "mobility-serv paratransit pre-booked taxi-did-not taxi-never transport-service-for-dis "
        "wheelchair-tax",
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
        sv="elmoped elrullst hjälpmedel rollator rullstol",
        en="aid-equipment aids-centre assistive electric-wheel equipment-loan mobility-aid rollator "
        "walking-aid wheelchair",
        says={Need.SHL11_08: 2, Sector.TERV: 2},
    ),
    Topic(
        name="hearing",
        fi="huonokuuloi induktiosil kirjoitustulk kuulemis kuulokoj kuulolait kuulon kuulovam kuuro. "
        "kuuroi kuurojen kuurosok kuurot",
        sv="döv. döva dövblind hörapparat hörsel hörslinga skrivtolk",
        en="deaf hard-of-hearing hearing-aid hearing-loss hearing. induction-loop",
        says={Need.SHL11_08: 2, Sector.TERV: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="sign-language",
        fi="etätulkkaus-viit kuvapuhel tulkkauspalv tulkkikesk vammaisten-tulk viittoma viittomis "
        "viittova",
        sv="tecken. teckensp teckentolk tecknar tolktjänst-för",
        en="interpreting-for-dis sign-interpret sign-language signed signer signing",
        says={Need.SHL11_08: 2, Need.SHL11_04: 1, Sector.KELA: 2, Sector.SOSP: 1},
    ),
    Topic(
        name="sight",
        fi="heikkonäk näkörajoit näkövam näön opaskoir pistekirj ruudunluk silmäsair sokea",
        sv="blind. blinda ledarhund nedsatt-syn punktskrift skärmläs synen. synskad ögonsjuk",
        en="blind braille eyesight guide-dog partially-sighted poor-sight screen-reader sight-loss "
        "visually-impair",
        says={Need.SHL11_08: 2},
    ),
    Topic(
        name="intellectual-disability",
        fi="aula. kehitysv",
        sv="intellektuell-funk utvecklingshäm utvecklingsstör",
        en="developmental-disab intellectual learning-disab",
        says={Need.SHL11_08: 3, Sector.SOSP: 2},
    ),
    Topic(
        name="group-home",
        fi="asumispalveluyks asumisyks kehitysvammaisten-asum ryhmäkodeis ryhmäkodi ryhmäkoti "
        "vammaisten-asum",
        sv="boende-för-personer-med-funk gruppboende gruppbost gruppehem",
        en="group-home group-liv housing-for-disab residential-home-for",
        says={Need.SHL11_08: 3, Sector.SOSP: 2, Sector.YRIT: 1},
    ),
    Topic(
        name="day-activity",
        fi="ahkeruusraha avotyö kehitysvammaisten-työ osallisuusraha päiväaik päivätoimin työ-ja-päivät "
        "työosuusraha työtoimintakesk vammaisten-työt",
        sv="arbets-och-dag arbetscentral dagcenter-för dagverksamh flitpeng öppet-arbete",
        en="day-activit day-programme day-service incentive-pay sheltered-work supported-employment "
        "work-centre",
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
        fi="erityisherk erityislap leirihoi lyhytaikaisen-huol lyhytaikaishuol omaishoito-laps "
        "vammaisen-laps vammaisperh vammaisten-laps",
        sv="barn-med-funktion funktionshindrade-barn handikappade-barn korttidsvård-för-barn specialbarn",
        en="child-with-a-disab children-with-disab disabled-child short-term-care-for-child "
        "special-needs-child",
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
