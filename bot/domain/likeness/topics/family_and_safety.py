"""Children, families, violence, crises, law and order."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

FAMILY_AND_SAFETY = (
    Topic(
        name="child",
        fi="lapsi. lapsia. lasten. lapsen. lapsel lapset lapsil lapsiper vauva alaikäi taapero kouluikäi "
        "lapsen-ke lapsenlap pikkulap alle-kouluikä",
        sv="barn. barnen barnet barnfamil spädbarn minderårig småbarn. småbarnsföräld barnbarn barns. "
        "småbarnsm",
        en="child. child's children families-with-child baby babies infant minors toddler kids grandchild",
        says={Need.SHL11_07: 1},
    ),
    Topic(
        name="family",
        fi="perhe. perheit perheet perheen perheid perheil vanhempi vanhemmi vanhempa äiti. äidit äidin isä. "
        "isän isät vanhemmuu perhetyö perheneuv perhekesk perhepalv kotipalvelu yksinhuolt vuoroasu "
        "adoptio lapsiperh imety vauvaperh perheohj",
        sv="familj. familjer familjen familjearb föräld familjecent familjeservice barnfamilj ensamförsörj "
        "mammor",
        en="family. families. parent family-work family-counsel mother father single-mother single-parent",
        says={Need.SHL11_07: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="child-welfare",
        fi="lastensuoj sijaisper sijaishuol sijoite jälkihuol huostaan avohuol tukiper sijaisvanh lastenkoti "
        "lastenkodi",
        sv="barnskydd fosterfam familjehem eftervård omhändert stödfamilj placeras-på placeras-i barnhem",
        en="child-welfare child-protect foster aftercare care-leaver taken-into-care support-family "
        "placed-in child-placement children-are-placed care-order",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="separation",
        fi="ero. eron eroo eroperh erotilan eroaut vanhempien-ero elatus tapaamispaik tapaamisoik "
        "tapaamisten tapaamisia huoltokii huoltoriit lastenvalvoj valvottuihin-tapaa valvotut-tapaa "
        "valvottujen-tapaa valvottuja-tapaa valvotuissa-tapaa vuoroas huoltaj perheoikeud olosuhdesel",
        sv="skilsmäss separation separer underhåll övervaka umgäng vårdnad barnatillsyn familjerätt",
        en="separat divorc custody contact-cent maintenance visitation contact-visit family-law "
        "child-custody parental-resp supervised",
        says={Need.SHL11_07: 3, Sector.OIKEUS: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="school",
        fi="yläkoul alakoul oppila opettaj luoka opisk opinto opinno ammattikoul kuraattor lukio toisen-ast "
        "tukiopet wilma koulu. koulut. koulun koulus koulua. koulul koului kouluj kouluk koulup koulur "
        "kouluu kouluy ala-aste oppivelvol erityisope eskari eskarei välitunn",
        sv="skola skolor elev lärare undervis kurator högstad lågstad läroanst studer studie yrkessk gymnasi "
        "skolgång skolkur wilma skolbarn klassen. specialund skolpsyk",
        en="school pupil teacher classroom student curator education counsellor vocational upper-second "
        "lower-second",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="school-absence",
        fi="poissaol koulupois koulua-käy kouluakäy koulunkäyn pinnaa kouluun-palaa koulukielt",
        sv="frånvar skolfrånvar skolvägr hemmasitt vägrar-gå-till-skol",
        en="absen truan school-refus non-attend refuse-to-go-to-school",
        says={Need.SHL11_07: 3, Sector.OPETUS: 3},
    ),
    Topic(
        name="early-education",
        fi="varhaiskasv päiväkod päiväkot päivähoi esikoul esiope vuorohoi avoin-päivä eskari",
        sv="småbarnsped daghem dagis förskol dagvård skiftvård skiftesvård",
        en="early-educat daycare day-care preschool kindergart nursery nurseri day-nursery",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="violence",
        fi="väkival lyö pahoinpit kaltoink hyväksikä kunniaväk vaino lähisuhdev perhevä puukot raisk uhri "
        "seksuaali kaltoin. kuristi tönii pelkää-miest uhkai turvakielt",
        sv="våld misshand utnyttj hedersvåld förfölj hot. hotad hotelser närståendevåld offer offren sexuell "
        "partnervåld stalk slår.",
        en="violen abus assault mistreat honour-bas stalk threat victim sexual domestic coerc battered "
        "beaten",
        says={Need.SHL11_05: 4, Sector.SOSP: 2, Sector.POLI: 1},
    ),
    Topic(
        name="shelter",
        fi="turvakot turvakod",
        sv="skyddshem kvinnojour mödrahem",
        en="the-shelter a-shelter shelter-for women-s-shelter shelters. nearest-shelter",
        says={Need.SHL11_05: 3, Sector.SOSP: 2, Sector.POLI: 1},
    ),
    Topic(
        name="police",
        fi="poliis rikosilm järjestyksenv turvallisuu turvaton ryyppää häiriökäyt järjestyshäir ilkival",
        sv="polis. polisen polisan brottsanm ordningsv säkerhet otrygg ordningsstör",
        en="police crime-report security-guard vandal disorder unsafe",
        says={Sector.POLI: 3},
    ),
    Topic(
        name="prison",
        fi="vapautuv vapautumi rikosseur rangaistu kriminaali yhdyskuntaseur vankil vankien vangit vangille "
        "vangin vankei-vapa rikosta ehdonal",
        sv="fäng. fängel frigiv brottspåföljd fånge fångar kriminalv straff",
        en="prison jail releas offender probation criminal sentence inmate on-parole",
        says={Need.SHL11_04: 2, Need.SHL11_02: 1, Sector.OIKEUS: 3},
    ),
    Topic(
        name="guardianship",
        fi="edunvalv holhou dvv digi-ja-väestö käyttöraha välitystili",
        sv="intressebevak förmyndar mdb",
        en="guardian trustee",
        says={Need.SHL11_01: 2, Need.SHL11_03: 1, Sector.OIKEUS: 4},
    ),
    Topic(
        name="legal-aid",
        fi="oikeusap oikeusavu käräj tuomioist hallinto-oik muutoksenh oikaisuvaat asianajaj juristi "
        "valitusaik valitustie valituksen-tek valittaa-hall",
        sv="rättshjälp tingsrätt domstol förvaltningsdom besvär överklag ändringssök omprövning "
        "advokat jurist",
        en="legal court appeal lawyer tribunal",
        says={Sector.OIKEUS: 3},
    ),
    Topic(
        name="crisis",
        fi="kriisi onnettomuu äkilli kuolem menehty suru itsemur tulipal",
        sv="kris. kriser krisen krisstöd krishjälp krisgrupp olyck akut. plötslig dödsfall sorg självmord "
        "brand. eldsvåd",
        en="crisis crises accident acute sudden bereave death suicide grief",
        says={Need.SHL11_06: 4, Sector.SOSP: 2},
    ),
    Topic(
        name="off-hours",
        fi="viikonlop yöai virka-aj virka-aik iltaisin öisin arkipyh jouluna",
        sv="veckoslut helg. helger helgen nattetid kvällstid tjänstetid",
        en="weekend night-time office-hour out-of-hour holidays at-night",
        says={Need.SHL11_06: 1},
    ),
    Topic(
        name="rescue",
        fi="pelastusl pelasto palokunta palotark paloturv palovar paloriski tulipal-alku paloviran hellav "
        "hella. hellan palohälyt",
        sv="räddningsv brandkår brandsäk brandvarn brandsyn",
        en="rescue firefight fire-safe fire-depart smoke-alarm",
        says={Need.SHL11_01: 1, Sector.PELAST: 4},
    ),
    Topic(
        name="grandparents",
        fi="isovanhem isoäiti isoisä mummit lapsenlaps",
        sv="morföräld farföräld mor-och-farför barnbarn",
        en="grandparent grandmother grandfather grandchild",
        says={Need.SHL11_10: 2, Need.SHL11_07: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="maternity-clinic",
        fi="neuvola äitiysneuv lastenneuv terveydenhoitajan-koti",
        sv="mödrarådg barnrådgivn rådgivningen-för-barn hälsovårdare",
        en="maternity-clin child-health-clin baby-clinic health-visitor",
        says={Need.SHL11_07: 3, Sector.TERV: 2, Sector.SOSP: 1},
    ),
)
