"""Children, families, violence, crises, law and order."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

FAMILY_AND_SAFETY = (
    Topic(
        name="child",
        fi="lapsi. lapsia. lasten. lapsen. lapsel lapset lapsil lapsiper vauva alaikäi taapero kouluikäi",
        sv="barn. barnen barnet barnfamil spädbarn minderårig småbarn. småbarnsföräld",
        en="child. child's children families-with-child baby babies infant minors toddler",
        says={Need.SHL11_07: 1},
    ),
    Topic(
        name="family",
        fi="perhe. perheit perheet perheen perheid perheil vanhempi vanhemmi vanhempa äiti. äidit "
        "äidin isä. isän isät vanhemmuu perhetyö perheneuv perhekesk perhepalv kotipalvelu",
        sv="familj. familjer familjen familjearb föräld familjecent familjeservice barnfamilj",
        en="family. families. parent family-work family-counsel mother father",
        says={Need.SHL11_07: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="child-welfare",
        fi="lastensuoj sijaisper sijaishuol sijoite jälkihuol huostaan avohuol tukiper",
        sv="barnskydd fosterfam familjehem placer. placera placering eftervård omhändert stödfamilj",
        en="child-welfare child-protect foster placement aftercare care-leaver taken-into-care "
        "support-family",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="separation",
        fi="ero. eron eroo eroperh erotilan eroaut vanhempien-ero elatus tapaamispaik tapaamisoik "
        "tapaamisten tapaamisia huoltajuu huoltokii huoltoriit lastenvalvoj valvottuihin-tapaa "
        "valvotut-tapaa valvottujen-tapaa valvottuja-tapaa valvotuissa-tapaa",
        sv="skilsmäss separation separer underhåll övervaka umgäng vårdnad barnatillsyn",
        en="separat divorc custody contact-cent maintenance visitation supervised-contact "
        "supervised-visit contact-visit",
        says={Need.SHL11_07: 3, Sector.OIKEUS: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="school",
        fi="yläkoul alakoul oppila opettaj luoka opisk opinto opinno ammattikoul kuraattor lukio "
        "toisen-ast tukiopet wilma koulu. koulut. koulun koulus koulua. koulul koului kouluj "
        "kouluk koulup koulur kouluu kouluy ala-aste",
        sv="skola skolor elev lärare undervis kurator högstad lågstad läroanst studer studie yrkessk "
        "gymnasi skolgång skolkur wilma",
        en="school pupil teacher classroom student curator education counsellor vocational",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="school-absence",
        fi="poissaol koulupois koulua-käy kouluakäy koulunkäyn pinnaa",
        sv="frånvar skolfrånvar skolvägr hemmasitt",
        en="absen truan school-refus non-attend",
        says={Need.SHL11_07: 3, Sector.OPETUS: 3},
    ),
    Topic(
        name="early-education",
        fi="varhaiskasv päiväkod päiväkot päivähoi esikoul esiope vuorohoi",
        sv="småbarnsped daghem dagis förskol dagvård skiftvård skiftesvård",
        en="early-educat daycare day-care preschool kindergart nursery",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="violence",
        fi="väkival lyö pahoinpit kaltoink hyväksikä kunniaväk vaino uhkail lähisuhdev perhevä "
        "puukot raisk uhri seksuaali",
        sv="våld misshand utnyttj hedersvåld förfölj hot. hotad hotelser närståendevåld offer offren "
        "sexuell partnervåld",
        en="violen abus assault mistreat honour-bas stalk threat victim sexual domestic coerc",
        says={Need.SHL11_05: 4, Sector.SOSP: 1, Sector.POLI: 1},
    ),
    Topic(
        name="shelter",
        fi="turvakot turvakod",
        sv="skyddshem kvinnojour mödrahem",
        en="shelter.",
        says={Need.SHL11_05: 3, Sector.SOSP: 2, Sector.POLI: 1},
    ),
    Topic(
        name="police",
        fi="poliis rikosilm järjestyksenv turvallisuu",
        sv="polis. polisen polisan brottsanm ordningsv säkerhet",
        en="police crime-report security-guard",
        says={Sector.POLI: 3},
    ),
    Topic(
        name="prison",
        fi="vanki. vankil vangi vapautuv vapautumi rikosseur rikostaus rangaistu kriminaali yhdyskuntaseur",
        sv="fäng. fängel frigiv brottspåföljd fånge fångar kriminalv straff",
        en="prison jail releas offender probation criminal sentence inmate",
        says={Need.SHL11_04: 1, Need.SHL11_02: 1, Sector.OIKEUS: 3},
    ),
    Topic(
        name="guardianship",
        fi="edunvalv holhou dvv digi-ja-väestö",
        sv="intressebevak förmyndar mdb",
        en="guardian trustee",
        says={Need.SHL11_01: 2, Need.SHL11_03: 1, Sector.OIKEUS: 4},
    ),
    Topic(
        name="legal-aid",
        fi="oikeusap oikeusavu käräj tuomioist hallinto-oik muutoksenh oikaisuvaat valitus valituks "
        "valittaa asianajaj juristi",
        sv="rättshjälp tingsrätt domstol förvaltningsdom besvär överklag ändringssök omprövning "
        "advokat jurist",
        en="legal court appeal lawyer tribunal",
        says={Sector.OIKEUS: 3},
    ),
    Topic(
        name="crisis",
        fi="kriisi onnettomuu äkilli sosiaalipäiv kuolem menehty suru itsemur tulipal",
        sv="kris. kriser krisen krisstöd krishjälp krisgrupp olyck akut. plötslig socialjour "
        "dödsfall sorg självmord brand. eldsvåd",
        en="crisis crises accident acute sudden emergency bereave death suicide grief",
        says={Need.SHL11_06: 4, Sector.SOSP: 2},
    ),
    Topic(
        name="off-hours",
        fi="viikonlop yöai virka-aj virka-aik iltaisin öisin arkipyh jouluna",
        sv="veckoslut helg. helger helgen nattetid kvällstid tjänstetid",
        en="weekend night-time office-hour out-of-hour holidays",
        says={Need.SHL11_06: 1},
    ),
    Topic(
        name="rescue",
        fi="pelastusl pelasto palokunta palotark paloturv palovar paloriski",
        sv="räddningsv brandkår brandsäk brandvarn brandsyn",
        en="rescue firefight fire-safe fire-depart smoke-alarm",
        says={Need.SHL11_01: 1, Sector.PELAST: 4},
    ),
)
