"""Children, their parents, and the help for both."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

CHILDREN = (
    Topic(
        name="child",
        fi="alaikäi alle-kouluikä kouluikäi lapsel lapsen. lapset lapsi. lapsia. lapsiinsa lapsil "
        "lapsiper lasten. pikkulap poika. poikaa pojat. taapero tyttö. tytöt. vauva",
        sv="barn. barnen barnet barnfamil barns. flickor minderårig pojkar småbarn. småbarnsföräld "
        "spädbarn",
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
        fi="avohuol lastensuoj",
        sv="barnskydd öppenvård",
        en="child-protect child-welfare children-s-services",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
        wide=True,
    ),
    Topic(
        name="placement",
        fi="erityisen-huol huostaan kiireellinen-sijo kiireellisesti-sij laitossijoi lastenkodi "
        "lastenkoti lastensuojelulait perhesijoi sijaishuol sijaiskod sijaiskoti sijaisper sijaisvanh "
        "sijoite sijoituk sijoitus. vieraille.",
        sv="barnhem barnskyddsanst brådskande-placer familjehem fosterfam fosterhem omhändert placerad "
        "placeras-i placeras-på placering sijaishuolto vård-utom-hem",
        en="care-order child-placement children-are-placed children-s-home emergency-placement foster "
        "in-care. out-of-home placed-children placed-in residential-care-for-child taken-into-care",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="aftercare",
        fi="asiakkuus-päät ikärajan-lask itsenäistymis itsenäistyn itsenäistyv jälkihuol "
        "sijaishuollosta-itsen täyttäessä",
        sv="blir-självständ eftervård flyttar-från-familjeh myndighetsdag självständighets utplacer "
        "varit-placer",
        en="after-care aftercare age-limit care-experienced care-leaver leave-care leaving-care left-care",
        says={Need.SHL11_04: 2, Need.SHL11_07: 2, Sector.SOSP: 3},
    ),
    Topic(
        name="support-family",
        fi="ammatillinen-tukih tukihenk tukiper tukisuhde tukivanh",
        sv="kontaktfam stödfamilj stödföräld stödperson",
        en="befriend-famil contact-family mentor. support-famil support-person",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="runaways",
        fi="hatkaa hatkas hatkat hatkoi kadonnut-nuo karannut karkaa karkail karkuma omille-teille",
        sv="avvik. avvikit avvikning på-rymmen rymlin rymmer rymning rymt",
        en="abscond go-missing missing-from-care ran-away run-away runaway running-away",
        says={Need.SHL11_07: 3, Sector.SOSP: 2, Sector.POLI: 2},
    ),
    Topic(
        name="separation",
        fi="avioero ero. eroaut eroav eron eroo eroper eroriit erotilan huoltajuu huoltokii huoltoriit "
        "lastenvalvoj olosuhdesel perheoikeud sovittelu tapaamisoik vanhemmat-riit vanhempien-ero "
        "vieraannut vuoroas vuoroviik yhteishuolto",
        sv="barnatillsyn familjerätt föräldrarna-bråk gemensam-vård medling separation separer skild. "
        "skilda. skilsmäss umgängesrätt växelvis vårdnad",
        en="alienat alternating-resid break-up broken-up child-custody custody divorc family-law "
        "joint-custody mediation parental-resp separat",
        says={Need.SHL11_07: 3, Sector.OIKEUS: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="supervised-contact",
        fi="tapaamiset. tapaamisia tapaamispaik tapaamisten tapaamisvuor tuettu-tapaa tuetut-tapaa "
        "vaihto-tapaa valvottu valvotu",
        sv="byten-övervak stött-umg umgäng övervaka",
        en="contact-cent contact-visit handover supervised supported-contact visitation",
        says={Need.SHL11_07: 3, Sector.SOSP: 2, Sector.OIKEUS: 2},
    ),
    Topic(
        name="maintenance",
        fi="elareit elarit elatus",
        sv="underhåll. underhållsav underhållsb underhållsst",
        en="alimony child-maintenance child-support-pay maintenance-allow maintenance-pay",
        says={Need.SHL11_03: 2, Need.SHL11_07: 2, Sector.KELA: 1, Sector.SOSP: 1},
    ),
    Topic(
        name="early-education",
        fi="avoin-päivä esikoul esiope eskarei eskari hoitopaikka-pä perhepäiväh päivähoi päiväkod "
        "päiväkot tarha. varhaiskasv",
        sv="daghem dagis dagvård familjedagv förskol småbarnsped",
        en="childmind day-care day-nurser daycare early-childhood early-educat kindergart nurseries "
        "nursery-school nursery. pre-school preschool",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="shift-care",
        fi="epätyypilliset-työ ilta-aikaan-hoi iltahoi viikonloppuhoi vuorohoi vuoropäiv vuorotyö "
        "vuorotöi yöhoi",
        sv="kvälls-och-natt kvällsvård nattvård skiftarb skiftesarb skiftesvård skiftvård",
        en="evening-care evening-daycare night-care night-shift overnight-care round-the-clock-daycare "
        "shift-care shift-work",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="after-school-care",
        fi="aamu-ja-iltap iltapäivisin iltapäiväkerh iltapäivätoim ip-kerh ip-toim koululaisten-ilt",
        sv="eftermiddagsverk eftermiddagsvård eftis fritidshem morgon-och-eft",
        en="after-school afternoon-care afternoon-club before-and-after-school morning-and-afternoon",
        says={Need.SHL11_07: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="home-help-for-families",
        fi="kotipalvelu-laps kotipalvelua-laps kotipalvelun-pe lapsiperheiden-koti perheen-kotiin "
        "perheohj perhetyö tehostettu-perhet",
        sv="barnfamiljers-hems familjearb familjeservice hemservice-för-barn hemservice-för-fam "
        "hemservice-till-barn hemservice-åt",
        en="family-support family-work help-for-famil home-help-for-fam home-help-to-fam "
        "home-service-for-fam home-services-for",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="tired-parents",
        fi="univaje uupuneet-vanh uupunut-äiti valvomis valvottu-yö vanhempainuupu vanhempien-jaks "
        "vanhempien-uupu vanhempien-väs vauvavuosi väsyneet-vanh väsyneet-äid väsynyt-äiti äidin-väsym",
        sv="föräldrarna-orkar föräldrars-ork föräldrautmatt sömnbrist trött-mamma trötta-föräld "
        "utmattad-mam utmattade-föräld",
        en="exhausted-mother exhausted-parent parental-burnout parents-are-exhaust parents-exhaust "
        "parents-worn sleepless tired-mother tired-parent",
        says={Need.SHL11_07: 3, Sector.SOSP: 2},
    ),
    Topic(
        name="maternity-clinic",
        fi="ikäkausitark lastenneuv neuvola terveydenhoitaja äitiysneuv",
        sv="barnrådgivn hälsovårdare mödrarådg rådgivningen rådgivningsbes",
        en="antenatal baby-clinic child-health-clin health-visitor maternity-clin public-health-nurse "
        "well-baby",
        says={Need.SHL11_07: 3, Sector.TERV: 2},
    ),
    Topic(
        name="baby",
        fi="baby-blues imety keskonen koliikk odottava-äit raskaana raskaus synnyttän synnytyk synnytys "
        "vauva",
        sv="amning babyn förlossning gravid nyblivna nyfödd spädbarn",
        en="babies baby birth. breastfeed childbirth expectant maternity-ward midwife newborn postnatal "
        "postpartum pregnan",
        says={Need.SHL11_07: 3, Sector.TERV: 1},
    ),
    Topic(
        name="family-centre",
        fi="avoin-kohtaamisp mll. perheiden-kohtaamis perhekahv perhekerh perhekesk perhetupa vauvaryh "
        "äiti-lapsi",
        sv="babygrupp barn-och-föräldrag familjecaf familjecent familjekaf familjeträff mammaträff "
        "spädbarnsfamilj öppna-kaf",
        en="family-cafe family-café family-cent family-meeting mother-and-baby parent-and-toddler "
        "playgroup stay-and-play",
        says={Need.SHL11_07: 3, Sector.SOSP: 1, Sector.VAPAA: 1},
    ),
    Topic(
        name="family-counselling",
        fi="ihmeelliset-vuod kasvatus-ja-perhe kasvatusneuv parisuhde pariterap perheneuv perheterap "
        "vanhempainohj",
        sv="familjerådgiv familjeterapi föräldrahandled parrelation parterapi uppfostringsråd",
        en="couple-therap family-counsel family-therap parenting-course parenting-group "
        "parenting-programme relationship-counsel",
        says={Need.SHL11_07: 3, Sector.SOSP: 2},
    ),
    Topic(
        name="single-parents",
        fi="yhden-vanhem yksin-lasten yksinhuolt yksinodott",
        sv="ensamförsörj ensamföräld ensamstående",
        en="lone-parent single-father single-mother single-parent sole-carer",
        says={Need.SHL11_07: 2, Need.SHL11_03: 1},
    ),
    Topic(
        name="large-families",
        fi="kaksos kolmos monikko monilapsi suurperh",
        sv="flerbarns storfamilj trilling tvilling",
        en="large-famil many-children multiple-birth triplets twins",
        says={Need.SHL11_07: 2},
    ),
    Topic(
        name="grandparents",
        fi="isoisä isovanhem isoäiti lapsenlaps lastenlaps läheissijais mummi. mummin mummit mummolas "
        "mummon mummot sukulaisperh sukulaissij sukulaisvanh ukin ukki. vaari. vaarin",
        sv="barnbarn farfar farföräld farmor mor-och-farför morfar morföräld mormor släktingplac "
        "släktplacer",
        en="grandad grandchild granddaughter grandfather grandma grandmother grandparent grandson granny "
        "kinship raising-their-daugh raising-their-son",
        says={Need.SHL11_10: 2, Need.SHL11_07: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="young-carers",
        fi="hoivaava-lap hoivavastuu-laps lapset-tulkk lapsi-huolehtii lapsi-tulkk läheisen-päih "
        "nuoret-hoivaaj nuori-hoivaaj päihdeperh vanhemman-päih vanhemman-sairast",
        sv="barn-som-anhör barn-som-tolk barn-tolk föräldrarnas-missb föräldrars-missb omsorgsansvar "
        "unga-omsorgsgiv",
        en="caring-for-a-parent child-interpret children-interpret children-of-addict look-after-siblings "
        "parent-s-drinking parent-s-illness young-carer",
        says={Need.SHL11_07: 3, Need.SHL11_10: 2},
    ),
    Topic(
        name="child-alone",
        fi="avainkaula heitteil laiminlyö lapset-yksin lapsi-jää-yksin lapsi-yksin yksin-kotona-lap",
        sv="barn-ensamma barnen-lämnas försumma nyckelbarn vanvård",
        en="home-alone latchkey left-alone neglect unattended",
        says={Need.SHL11_07: 3},
    ),
    Topic(
        name="sibling-visits-adoption",
        fi="adoptio biologis ottolapsi sisarussuhd tukisuhteet",
        sv="adopter adoption biologiska",
        en="adopted adoption adoptive biological",
        says={Need.SHL11_07: 2},
    ),
    Topic(
        name="rainbow",
        fi="homo. lesbo muunsukup sateenkaar seksuaalivähem sukupuolenkorj sukupuoli-identit transihm "
        "transnuor",
        sv="hbtq homosexuell könsidentitet regnbåg trans. transperson",
        en="gay. gender-identity lgbt non-binary queer rainbow trans. transgender",
        says={Need.SHL11_04: 2, Need.SHL11_07: 1},
    ),
)
