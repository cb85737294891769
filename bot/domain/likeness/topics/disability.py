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
        fi="assistent avustaj henkilökohtai sijaisavust työnantajamall työnantajana-toim vammaisen-avust",
        sv="arbetsgivarmod assistans assisten personlig-ass personlig-hjälp personlig. personliga-ass "
        "personliga.",
        en="assistance-hour assistant-left assistant-wages assistant. assistants employer-model "
        "hire-an-assistant personal-assist personal-help",
        says={Need.SHL11_08: 3, Sector.SOSP: 2, Sector.YRIT: 1},
    ),
    Topic(
        name="disability-rides",
        fi="auto-ei-tul hississä inva-kalus inva-taks invataks kuljettaja-ei kuljetukset-myöh "
        "kuljetuspalv kutsutaks kyydin-odott kyydin-tilaus kyydinväl kyydit-ei kyydit-myöh kyyti-ei "
        "kyyti-jää kyyti-myöh kyytivälit kyytiä-odot matkapalvelukesk matkojen-yhdist myöhästyy-kyyt "
        "odottaa-kyyt odottaa-pihal odottaa-taksia odottaa-ulk odottavat-taksia pyörätuolitak taksi-ei "
        "taksi-myöh taksia-ei taksia-odot taksikyyd taksit-ei tilattu-auto tilattu-taks tilattua-aut "
        "tilausjärj tilauskesk tilausvälit tunnin-myöh vammaiskulj vammaispalvelumatk "
        "vammaispalvelun-kulj vammaispalvelun-taks vammaisten-kulj vpl-kyyd vpl-matk välityskesk "
        "yhdistel-kyyt yhteiskyyt",
        sv="beställcentr beställningscent bilbeställn bilbokning bilen-försen bilen-kom bilen-är "
        "chauffören fel-adress-taxi färdtjän får-vänta-på-färd förbeställd ingen-taxi invataxi "
        "kommer-ingen-taxi rullstolsbil rullstolstax samtransport samåkn taxi-kommer-inte taxin-dröj "
        "taxin-försen taxin-kom vänta-på-taxi väntar-på-taxi",
        en="accessible-tax booked-taxi booking-centre call-centre-for-ride dial-a-ride disability-taxi "
        "disability-transport dispatch driver-does left-waiting mobility-serv no-ride no-taxi paratransit "
        "pre-booked ride-booking ride-did-not ride-is-late ride-never rides-are-late shared-ride stranded "
        "taxi-did-not taxi-does-not-come taxi-forgot taxi-is-late taxi-never taxis-are-late taxis-do-not "
        "taxis-fail transport-for-disab transport-service-for-dis wait-for-a-taxi waited-for-the-taxi "
        "waiting-for-a-taxi waits-for-the-taxi wheelchair-tax wheelchair-van",
        says={Need.SHL11_08: 2, Sector.LIIK: 4, Sector.SOSP: 1},
    ),
    Topic(
        name="ride-quota",
        fi="kahdeksantoista-matk kiintiö kuljetusmatk-lop kuukausikiint kyydit-käyt kyydit-lop kyytinsä "
        "lisäkyyd lisämatk matkakiint matkamäär matkat-eivät-riit matkat-kuluv matkat-lop matkoja-kuuk "
        "matkojen-määr vapaa-ajan-kyyd vapaa-ajan-matk yhdensuuntai",
        sv="antal-resor antalet-resor arton-resor enkelresor enkla-resor extra-resor fritidsresor "
        "färdtjänstresor kvoten resekvot resor-i-månad resorna-räck resorna-slut resorna-tar "
        "slut-på-resor",
        en="allocation-of-trip allotted eighteen-one eighteen-trip extra-trip leisure-ride leisure-trip "
        "monthly-trip number-of-trips one-way-trip quota. ride-quota rides-a-month rides-per-month "
        "rides-run-out run-out-of-rides single-trip trip-limit trips-a-month trips-per-month "
        "trips-run-out used-up-their",
        says={Need.SHL11_08: 2, Need.SHL11_04: 1, Sector.SOSP: 2, Sector.LIIK: 2},
    ),
    Topic(
        name="aids",
        fi="apuvälin hoitosänky inkontinens nosturi proteesi-jal pyörätuol rollaattor suihkulav sähkömop "
        "sähköpyörät",
        sv="elmoped elrullst hjälpmedel hjälpmedlet lyft. rollator rullator rullstol sjuksäng",
        en="aid-equipment aids-and aids-centre assistive electric-wheel equipment-for-disab "
        "equipment-loan mobility-aid repairs-to-wheelchair rollator walker. walking-aid walking-frame "
        "wheelchair zimmer",
        says={Need.SHL11_08: 2, Sector.TERV: 2},
    ),
    Topic(
        name="hearing",
        fi="ei-kuule eivät-kuule huonokuuloi huonosti-kuul huulilta huutaa-korv induktiosil kirjoitustulk "
        "kuulee-huon kuulemis kuulokoj kuulolait kuulon kuulovam kuuro. kuuroi kuurojen kuurosok kuurot "
        "kuuroutu lähikuulo paristo äänenvahv",
        sv="batteri döv. döva dövblind hör-dåligt hör-illa hör-inte hörande hörapparat hörcentral hörsel "
        "hörslinga lomhörd skrivtolk",
        en="audiolog batteries cannot-hear deaf hard-of-hearing hard-to-hear hearing-aid hearing-clinic "
        "hearing-disab hearing-impair hearing-loss hearing-test hearing. hears-badly induction-loop",
        says={Need.SHL11_08: 2, Sector.TERV: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="sign-language",
        fi="etätulkkaus-viit kuuro-ei kuurojen-tulk kuurolle kuvapuhel tulkkausoik tulkkauspalv "
        "tulkki-vammais tulkkia-viit tulkkikesk tulkkitilaus vammaisten-tulk viitotu viittoen viittoma "
        "viittomis viittova",
        sv="döv-tolk tecken. teckensp teckentolk tecknande tecknar tolk-för-döva tolkbeställn tolktjänst-för",
        en="deaf-client deaf-person-needs interpreter-for-the-deaf interpreting-for-dis lip-read lipread "
        "sign-interpret sign-language signed signer signing",
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
        fi="aula. downin kehitysv",
        sv="downs intellektuell-funk specialomsorg särskola utvecklingshäm utvecklingsstör",
        en="developmental down-s-syndrome down-syndrome intellectual learning-disab",
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
        sv="arbets-och-dag arbetscentral arbetsverksamhet-för-person dagcenter-för daglig-verksamhet "
        "dagligverks dagverksamh flitpeng öppet-arbete",
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
