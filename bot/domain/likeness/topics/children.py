"""Children: child welfare, parents who part, early education."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

CHILDREN = (
    Topic(
        name="child",
        fi="alaikäi alle-kouluikä kouluikäi lapsel lapsen. lapset lapsi. lapsia. lapsiinsa lapsil "
        "lapsiper lasten. pikkulap poika. poikaa pojat. taapero tyttö. tytöt. vauva",
        sv="barn. barnen barnet barnfamil barns. flickor minderårig pojkar småbarn. småbarnsföräld spädbarn",
        en="boys. child. children families-with-child girls. infant kids minors toddler",
        says={Need.SHL11_07: 1},
        wide=True,
    ),
    Topic(
        name="family",
        fi="isä. isän isät lapsiperh perhe. perheen perheet perheid perheil perheit vanhemmi vanhemmuu "
        "vanhempa vanhempi äidin äidit äiti.",
        sv="barnfamilj familj. familjen familjer föräld mamma. mammor pappa. pappor",
        en="dad. families. family. father mother mum. mums. parent",
        says={Need.SHL11_07: 1, Sector.SOSP: 1},
        wide=True,
    ),
    Topic(
        name="child-welfare",
        fi="avohuol huoli-ilm ilmoitus-lastens lastensuoj",
        sv="barnskydd orosanmälan öppenvård",
        en="child-protect child-welfare children-s-services concern-report notification-of-concern open-care",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
        wide=True,
    ),
    Topic(
        name="placement",
        fi="erityisen-huol huostaan kaukana-sij kiireellinen-sijo kiireellisesti-sij kodin-ulkop "
        "laitokseen-lap laitoksessa-asuv laitossijoi lastenkodi lastenkoti lastensuojelulait "
        "perhehoitoon-sij perhesijoi sijaishuol sijaiskod sijaiskoti sijaisper sijaisvanh sijoite "
        "sijoittaa sijoituk sijoitus. sijoituspaik vieraille.",
        sv="barnhem barnskyddsanst barnskyddsenhet brådskande-placer familjehem fosterfam fosterföräld "
        "fosterhem omhändert placerad placeras placering sijaishuolto ungdomshem vård-utom-hem",
        en="care-order child-placement children-are-placed children-s-home emergency-placement foster "
        "in-care. looked-after out-of-home placed-away placed-children placed-in placement-break "
        "residential-care-for-child residential-child residential-unit taken-into",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="aftercare",
        fi="aikuistu asiakkuus-päät ei-vanhempia-tuk ikärajan-lask itsenäistymis itsenäistyn itsenäistyv "
        "jälkihuol kahdeksantoist laitoksesta-omil nuoren-täytt omaan-asuntoon-muut omille. "
        "sijaishuollon-jälk sijaishuollosta-itsen tuki-katke tuki-loppuu-kun täysi-ikäis täyttäessä "
        "yksin-maailm",
        sv="adertonår arton-år blir-myndig blir-självständ blivit-myndig efter-placer eftervård egna-ben "
        "flyttar-från-familjeh flyttar-ut-från från-institution myndighetsdag självständighets "
        "stödet-upphör utplacer utslussn varit-placer",
        en="after-care aftercare age-limit ageing-out came-of-age care-experienced care-leaver "
        "come-of-age eighteen former-foster independence-fund leave-care leaves-care leaving-care "
        "left-care left-foster moving-out-of-care on-their-own-feet out-of-care support-ends-at",
        says={Need.SHL11_04: 2, Need.SHL11_07: 2, Sector.SOSP: 3},
    ),
    Topic(
        name="support-family",
        fi="ammatillinen-tukih tukihenk tukiper tukisuhde tukivanh viikonloppuperh",
        sv="avlastningsfam helgfamilj kontaktfam stödfamilj stödföräld stödperson veckoslutsfam",
        en="befriend-famil contact-family mentor. support-famil support-person volunteer-family "
        "weekend-family",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="runaways",
        fi="hatkaa hatkas hatkat hatkoi kadonnut-nuo karannu karkaa karkail karkuma karkuteil "
        "katoaa-laitok luvattomilla omille-teille poissaoloil-laitok",
        sv="avvik. avvikit avvikning på-rymmen rymlin rymma rymmer rymning rymt",
        en="abscond go-missing keep-running missing-from-care missing-teen ran-away ran-off run-away "
        "runaway running-away runs-away",
        says={Need.SHL11_07: 3, Sector.SOSP: 2, Sector.POLI: 2},
    ),
    Topic(
        name="separation",
        fi="asumisesta-sovi avioero ero. eroaa eroaut eroav eron eroo eroper eroriit erosovit erossa. "
        "erotilan ex-puoliso huoltajat huoltajuu huoltokii huoltoriit isäviikon kahden-kodin kahta-kot "
        "lapsi-joutuu-väl lasten-tapaam lastenvalvoj olosuhdesel perheoikeud puhuvat-pah riidan-väl "
        "riitaa-laps riitaisa riitelevät-vanh sovittelu tapaamisoik tapaamissop vanhemmat-riit "
        "vanhemmuussuunn vanhempien-ero vanhempien-välis vieraannut vuoroas vuorotellen-kum vuoroviik "
        "yhteishuolto äitiviikon",
        sv="barn-i-kläm barnatillsyn bor-turvis bråkar-om-barn exmake familjerätt frånskild föräldraplan "
        "föräldrarna-bråk gemensam-vård kläm-mellan medling pappavecka separation separer skild. "
        "skilda-föräld skilda. skiljs skilsmäss tvistande umgängesavtal umgängesrätt varannan-vecka "
        "växelvis vårdnad",
        en="access-arrang alienat alternating-resid break-up broken-up caught-between child-custody "
        "custody divorc every-other-week ex-husband ex-wife exes family-law fight-over-the-child "
        "joint-custody mediation parental-resp parenting-plan parents-dispute parents-fight "
        "parents-live-apart quarrelling-parents separat shared-custody two-homes",
        says={Need.SHL11_07: 3, Sector.OIKEUS: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="supervised-contact",
        fi="lapsen-vaihto tapaamiset. tapaamisia tapaamispaik tapaamisten tapaamisvuor tuettu-tapaa "
        "tuetut-tapaa vaihdot vaihto-tapaa valvottu valvotu",
        sv="byten-övervak stött-umg träffar-med-barn träffar-under-överv umgäng överlämning övervaka",
        en="contact-cent contact-place contact-time contact-visit exchange-of-the-child handover "
        "meeting-place-for-contact see-their-children supervised supported-contact visitation "
        "visiting-time",
        says={Need.SHL11_07: 3, Sector.SOSP: 2, Sector.OIKEUS: 2},
    ),
    Topic(
        name="maintenance",
        fi="elareit elarit elatus maksaa-elat",
        sv="underhåll. underhållsav underhållsb underhållsskyld underhållsst",
        en="alimony child-maintenance child-support maintenance-agree maintenance-allow maintenance-debt "
        "maintenance-pay",
        says={Need.SHL11_03: 2, Need.SHL11_07: 2, Sector.KELA: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="early-education",
        fi="avoin-päivä esikoul esiope eskarei eskari hoitopaikka-lap hoitopaikka-pä hoitopaikkaa-lap "
        "hoitoryhm perhepäiväh pph päivähoi päiväkod päiväkot tarha. varhaiskasv",
        sv="barnomsorg daghem dagis dagvård familjedagv förskol småbarnsfostr småbarnsped",
        en="child-care childcare childmind creche crèche day-care day-nurser daycare early-childhood "
        "early-educat early-years kindergart nurseries nursery-place nursery-school nursery. pre-school "
        "preschool",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="shift-care",
        fi="aukioloaik epätyypilliset-työ ilta-aikaan-hoi iltahoi iltavuorot päiväkoti-sulkeutuu "
        "viikonloppuhoi vuorohoi vuoropäiv vuorotyö vuorotöi yöhoi yövuoro",
        sv="kvälls-och-natt kvällspass kvällsskift kvällsvård nattpass nattskift nattvård skiftarb "
        "skiftdaghem skiftesarb skiftesvård skiftvård öppettid",
        en="daycare-closes evening-care evening-daycare evening-shift irregular-hours late-shift "
        "night-care night-shift opening-hours overnight-care round-the-clock-daycare shift-care "
        "shift-work weekend-shift",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="after-school-care",
        fi="aamu-ja-iltap eka-ja-tokaluok ekaluok iltapäivisin iltapäivähoi iltapäiväkerh iltapäivätoim "
        "ip-kerh ip-toim koululaisten-ilt koulun-jälkeen pienet-koululai",
        sv="efter-skolan eftermiddagsklubb eftermiddagsverk eftermiddagsvård eftis ettor-och-tvåor "
        "fritidshem förstaklass morgon-och-eft",
        en="after-school afternoon-care afternoon-club before-and-after-school first-grader "
        "morning-and-afternoon",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
)
