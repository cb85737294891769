"""Families, babies, and the help for them."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

FAMILIES = (
    Topic(
        name="home-help-for-families",
        fi="hoitoapua-laps kotiapua-perh kotipalvelu lapsiperheiden-koti lapsiperheille-apu "
        "lastenhoitaja-kot lastenhoitoap perheelle-kotiap perheen-arkeen perheen-kotiin perheohj perhetyö "
        "tehostettu-perhet",
        sv="avlastning-för-fam barnfamiljers-hems barnpassn barnvakt familjearb familjeservice "
        "hemservice-för-barn hemservice-för-fam hemservice-till-barn hemservice-åt hemservice. "
        "hjälp-hem-till-fam hjälp-i-hem-med-barn",
        en="babysit childcare-help family-help family-support family-work help-at-home-for help-for-famil "
        "home-help-for-fam home-help-for-par home-help-to-fam home-service-for-fam home-service. "
        "home-services support-at-home-for",
        says={Need.SHL11_07: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="tired-parents",
        fi="ei-tukiverk hermot hoitoapu huutaa-laps isovanhemmat-kauk itkee-väsym itkuinen jaksaminen-per "
        "loppuunpal oma-aika perheiden-jaks unetta univaikeu univaje univelk uupuneet-vanh uupuneita "
        "uupunut-äiti valvomis valvottu-yö vanhemmat-eivät-jaks vanhemmat-ovat-uup vanhemmat-uup "
        "vanhempainuup vanhempi-ei-jaksa vanhempien-jaks vanhempien-uupu vanhempien-väs vauva-valvot "
        "vauvavuosi väsyneenä väsyneet-vanh väsyneet-äid väsyneiden-vanh väsyneitä-vanh väsynyt-vanh "
        "väsynyt-äiti yöheräily äidin-väsym äidit-ovat-väs äiti-ei-jaksa",
        sv="föräldrar-orkar föräldrar-utmatt föräldrarna-orkar föräldrars-ork föräldrautmatt "
        "gråter-av-trött inget-skyddsn mamman-orkar nattvak nerverna orkar-inte-mer skriker-på-barn "
        "slut-på-ork sömnbrist sömnlösa-nätt trött-mamma trötta-föräld trötta-mamm utan-avlastn "
        "utbrända-föräld utmattad-mam utmattade-fam utmattade-föräld",
        en="at-breaking broken-nights colic crying-baby exhausted-famil exhausted-mother exhausted-parent "
        "lack-of-sleep mother-cannot-cope no-sleep no-support-network parent-burnout parental-burnout "
        "parental-fatigue parents-are-exhaust parents-at-the-end parents-cannot-cope parents-exhaust "
        "parents-tired parents-worn shout-at-the-child sleepless tired-mother tired-parent wakes-at-night "
        "worn-out-mother worn-out-parent",
        says={Need.SHL11_07: 3, Sector.SOSP: 2},
    ),
    Topic(
        name="maternity-clinic",
        fi="ikäkausitark lastenneuv neuvola terkkari terveydenhoitaja äitiyshuol äitiysneuv",
        sv="barnrådgivn hälsovårdare mödrarådg rådgivningen rådgivningsbes rådgivningsbyrå",
        en="antenatal baby-clinic child-clinic child-health clinic-nurse health-visitor "
        "maternity-and-child maternity-clin public-health-nurse well-baby",
        says={Need.SHL11_07: 3, Sector.TERV: 2},
    ),
    Topic(
        name="baby",
        fi="baby-blues imety keskonen koliikk lapsivuod odottav pienen-vauvan raskaana raskaus synnyttä "
        "synnytyk synnytys vastasyntyn vauva",
        sv="amma. ammar amning babyblues babyn bebis förlossn gravid nyblivna nyfödd spädbarn",
        en="babies baby birth. breast-feed breastfeed childbirth expectant expecting gave-birth "
        "maternity-ward midwife new-mother new-parent newborn postnatal postpartum pregnan",
        says={Need.SHL11_07: 3, Sector.TERV: 1},
    ),
    Topic(
        name="family-centre",
        fi="avoin-kohtaamisp avoin-päiväk avoin-varhaisk lapsiperheiden-kohtaamis mll. muskari "
        "perheiden-kohtaamis perhekahv perhekerh perhekesk perhetalo perhetupa vauvakahv vauvakerho "
        "vauvaryh äiti-lapsi",
        sv="babycafé babygrupp barn-och-föräldrag familjecaf familjecent familjehus familjekaf "
        "familjeklubb familjeträff mammaträff spädbarnsfamilj öppen-småbarns öppet-daghem öppna-kaf",
        en="baby-café baby-group family-cafe family-café family-cent family-club family-house "
        "family-meeting mother-and-baby open-daycare parent-and-toddler parent-group parents-cafe "
        "playgroup stay-and-play toddler-group",
        says={Need.SHL11_07: 3, Sector.SOSP: 1, Sector.VAPAA: 1},
    ),
    Topic(
        name="family-counselling",
        fi="ihmeelliset-vuod kasvatus-ja-perhe kasvatusneuv kasvatuspulm parisuhde parisuhteen pariterap "
        "perheneuv perheterap vanhemmuuden-tuki vanhempainohj",
        sv="familjerådgiv familjeterapi fostrings föräldrahandled föräldrastöd parförhåll parrelation "
        "parterapi uppfostringsråd",
        en="couple-therap couples-counsel family-clinic family-counsel family-therap marriage-counsel "
        "parent-support parenting-course parenting-group parenting-programme parenting. "
        "relationship-counsel",
        says={Need.SHL11_07: 3, Sector.SOSP: 2},
    ),
    Topic(
        name="single-parents",
        fi="ainoa-vanhem yhden-vanhem yksin-lasten yksinhuolt yksinodott",
        sv="ensam-mamma ensamförsörj ensamföräld ensamma-mamm ensamstående",
        en="lone-mother lone-parent single-father single-mother single-mum single-parent sole-carer "
        "solo-parent",
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
        fi="isoisä isovanhem isoäidin isoäiti lapsenlaps lapsenlasta lastenlaps lastenlasten läheissijais "
        "mummi. mummin mummit mummo-hoit mummo-ja mummola mummolle mummon mummot pappa-ja sukulaishoit "
        "sukulaisille sukulaisperh sukulaissij sukulaisten-luo sukulaisvanh tapaamisoikeus-mummo ukin "
        "ukki-ja ukki. vaari. vaarin",
        sv="barnbarn far-och-mor farfar farföräld farmor mor-och-farför morfar morföräld mormor mormödrar "
        "släktingar-tar släktingplac släktingvård släktplacer",
        en="gran. grandad grandchild granddad granddaughter grandfather grandkids grandma grandmother "
        "grandpa grandson granny kinship nan. raising-grandch raising-their-daugh raising-their-grand "
        "raising-their-son relatives-raise",
        says={Need.SHL11_10: 3, Need.SHL11_07: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="young-carers",
        fi="alaikäinen-tulkk hoitaa-sisar hoivaa-vanhemp hoivaava-lap hoivavastuu-laps huolehtii-sisar "
        "lapset-hoitavat lapset-tulkk lapsi-hoitaa lapsi-huolehtii lapsi-tulkk läheisen-päih "
        "nuoret-hoivaaj nuori-hoivaaj päihdeperh tulkkina-lap vanhemman-juom vanhemman-päih "
        "vanhemman-sairast vanhempi-juo",
        sv="barn-som-anhör barn-som-tolk barn-tar-hand barn-till-missbr barn-tolk barnen-tolkar "
        "barnet-tolkar förälder-dricker föräldrarnas-missb föräldrars-missb omsorgsansvar "
        "tar-hand-om-syskon unga-omsorgs",
        en="caring-for-a-parent child-interpret child-translat children-caring children-interpret "
        "children-of-addict children-translat daughter-translat look-after-siblings "
        "look-after-their-parent looks-after-her-mother parent-drinks parent-s-drinking parent-s-illness "
        "son-interpret young-carer",
        says={Need.SHL11_07: 3, Need.SHL11_10: 2},
    ),
    Topic(
        name="child-alone",
        fi="avainkaula heitteil jäävät-yksin laiminlyö lapset-yksin lapsi-jää-yksin lapsi-on-yksin "
        "lapsi-yksin pärjää-yksin-koton yksin-iltais yksin-kotona-lap yksin-koulun",
        sv="barn-ensam barnen-lämnas barnet-ensam ensam-hemma ensamma-hemma försumma lämnas-ensam "
        "nyckelbarn vanvård",
        en="alone-after-school alone-in-the-evening by-themselves-at-home child-alone children-alone "
        "children-at-home-alone home-alone latchkey left-alone neglect unattended",
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
        fi="homo. homottel lesbo muunsukup sateenkaar seksuaalivähem sukupuolen-kor sukupuolenkorj "
        "sukupuoli-identit sukupuoliristir transihm transnuor",
        sv="hbtq homosexuell könsbekräft könsidentitet könskorr regnbåg trans. transperson",
        en="coming-out gay. gender lgbt non-binary queer rainbow same-sex trans. transgender",
        says={Need.SHL11_04: 2, Need.SHL11_07: 1},
    ),
)
