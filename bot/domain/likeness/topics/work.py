"""Work, its lack, and study for it."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

WORK = (
    Topic(
        name="employment",
        fi="ansiot pitkäaikaistyött te-palvel te-toim työelämä työkkäri työllis työmarkkin työnantaj "
        "työnhak työpaik työsuhte työttöm työtä. työtön työvoima töihin-pää töissä. töitä.",
        sv="anställ arbetsgiv arbetskraft arbetslivet arbetslös arbetsplats arbetssök jobb. jobbet "
        "långtidsarbetslös sysselsätt",
        en="employ full-time hired job. jobs. salary unemploy wage working-life workplace",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.TYO: 3},
        wide=True,
    ),
    Topic(
        name="job-search",
        fi="asiantuntija-vaiht hakee-töitä hakevat-töitä kuntakokeil omavalmen palveluun-ohjau te-toimist "
        "te-uudist työhaastat työhakem työllisyysalue työllisyyspalv työnhakij työnhaku. työnhakuk "
        "työpaikkahak työpaikkailm työpaikkoja-ei työtarjo työvoimapalv työvoimatoimist",
        sv="arbetsansök arbetsförmedl arbetsinterv arbetskraftsbyrå arbetskraftsserv arbetskraftstjänst "
        "arbetssökande jobbansök jobbintervj jobbsamtal jobbsök lediga-jobb sysselsättningsomr "
        "sysselsättningsserv sysselsättningstjänst söka-jobb söker-jobb te-byrå",
        en="apply-for-jobs applying-for-jobs employment-area employment-counsel employment-office "
        "employment-region employment-serv job-applic job-coach-meeting job-hunting job-interview "
        "job-offers job-search job-seek jobcentre jobseek labour-office te-office",
        says={Need.SHL11_04: 2, Sector.TYO: 4},
    ),
    Topic(
        name="long-term-unemployment",
        fi="eläkeputk ikä-estää ikärasism ikäsyrjin kauan-tyött pitkäaikaistyöt pitkän-tyött "
        "pitkään-tyött työmarkkinatuen-kuntaos vaikeasti-työll viisikymp vuosia-työttö vuosia-työtön "
        "yli-kuusikymp yli-viiskymp",
        sv="arbetslös-i-åratal arbetslös-länge femtioårs för-gammal länge-arbetsl långtidsarbetslös "
        "långvarigt-arb sextioårs svårsysselsat åldersdiskrim över-femtio",
        en="age-counts age-discrim fifties. hard-to-employ long-term-unemploy long-unemploy "
        "out-of-work-for-years over-fifty sixties. too-old-for years-out-of-work years-without-work",
        says={Need.SHL11_04: 3, Sector.TYO: 3},
    ),
    Topic(
        name="work-trial",
        fi="harjoittelu oppisopim palkkatu palkkaty työharjoit työhönval työkokeil työpaikkaohj työvalmen "
        "uravalmen",
        sv="arbetspraktik arbetspröv arbetsträn jobbcoach lärling läroavtal lönestöd lönesubvent praktik. "
        "praktikanter praktikplats stödd-anst",
        en="apprentic internship job-coach on-the-job-train pay-subsid subsidised-job supported-job "
        "trainee training-placement trial-work wage-subsid wage-support work-coach work-placement "
        "work-practice work-trial",
        says={Need.SHL11_04: 3, Sector.TYO: 4},
    ),
    Topic(
        name="rehabilitative-work",
        fi="kuntoutta-työ kuntouttava-t kuntouttavaa-t kuntouttavaan kuntouttavan-t kuntouttavas "
        "sosiaalinen-kunt sosiaalisen-kunt sosiaalista-kunt työpaikka-avoin työtoimin",
        sv="arbetsverk dagverksamhet-för-arb i-arbetsverks rehabiliterande-arb rehabiliterande-t "
        "rehabiliterande-verk social-rehabil sysselsättande-verks",
        en="activation rehab-work rehabilitating rehabilitative social-rehab work-activit work-based-rehab",
        says={Need.SHL11_04: 3, Sector.TYO: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="youth-workshop",
        fi="nuorten-paja ohjattu-työ paja. pajajak pajalaiset pajalla pajalle pajan. pajanuor pajaohj "
        "pajapaik pajat. pajatoim pajoj starttipaj starttivalm työpaja verstas",
        sv="arbetsträna snickeri ungdomar-i-verkst ungdomsverkst verkstad verkstäd",
        en="workshop youth-training-workshop youth-workshop",
        says={Need.SHL11_04: 3, Sector.TYO: 2, Sector.VAPAA: 1},
    ),
    Topic(
        name="partial-work-ability",
        fi="jaksaa-osa kevennet kykenee-osa mukautettu-työ osatyökyk selkävaiv terveysraj työkokeilu-terv "
        "työkyky työkyvyn työkyvyttöm-osit työrajoit vajaakunt",
        sv="anpassat-arb arbetsförm bedömning-av-arbetsf begränsad-arbetsf delvis-arbetsf nedsatt-arb "
        "partiell-arbetsf partiellt-arbetsför stöd-för-arbetsf",
        en="adjusted-work capacity-for-work health-limits light-duties limited-work partial-capacity "
        "partial-work-abil partially-able reduced-ability reduced-work-cap work-abilit work-capabil "
        "work-capac",
        says={Need.SHL11_04: 2, Need.SHL11_09: 2, Sector.TYO: 3, Sector.TERV: 1},
    ),
    Topic(
        name="labour-exploitation",
        fi="alipalk asuntovaun hyväksikäyttö-työ ihmiskaup ilman-palkkaa kasvihuo kausityö kontissa "
        "kuusi-neliö kynnysrah kämppä-täyn lupa-riippuu lähetetyt-työnt marjan-poim marjanpoim metsämarj "
        "orjuu pakkotyö palkatta palkka-makset paraki parakki passi-otet passin-otto passit-otet "
        "pelkäävät-menett pitkiä-päiviä poimij pomo. pomon rakennustyöm ravintola-alan-hyv "
        "rekrytointimaks riistet riistä siivousala työleiri työlupa-riippu työnantaja-pit työperäi "
        "työsuojel ulkomaalaiset-työnt ulkomaalaisia-työnt ulkomaalaisten-työnt ulkomainen-työv "
        "ulkomaisen-työv velkaorju vuodeasun",
        sv="arbetar-utan-lön arbetare-från arbetarskydd arbetsgivaren-har-passet arbetskraftsexpl barack "
        "beroende-av-arbetsgiv bor-i-barack byggarb bärplock chefen-tar exploat husvagn lägret lönedump "
        "människohand orimliga-arbetstid pass-har-tagits passen. rekryteringsavg restaurangarb skuldslav "
        "slavlik städbransch säsongsarb tvångsarbet underbetal utländsk-arbetskr utländska-arb "
        "utnyttjande-av-arb utnyttjas växthus",
        en="barrack below-the-minimum berry-pick boss-keeps boss. bunk camp-accommodation caravan "
        "cleaning-compan collective-agreement construction-site cramped-acc debt-bondage exploitat "
        "exploited forced-lab foreign-labour foreign-work greenhouse hut. labour-exploit labour-inspect "
        "long-hours migrant-worker modern-slavery passports permit-depends pickers recruit-fee "
        "recruitment-fee restaurant-work seasonal-work thai. traffick underpaid unpaid-wages wage-theft "
        "withheld-wages withhold without-pay",
        says={Need.SHL11_05: 2, Need.SHL11_04: 1, Sector.TYO: 3, Sector.POLI: 2, Sector.MAAH: 1},
    ),
    Topic(
        name="layoffs",
        fi="irtisanoi irtisanom irtisanot joukkoirtis konkurssi-teh konkurssi-työ lomaute lomautu "
        "muutosneuv paperitehd saha-sulj tehdas tehtaan työpaikat-men yt-neuv",
        sv="bruk-stäng fabrik-stäng fabriken fabriksnedl masspermitt massuppsäg omställningsförh "
        "permitter samarbetsförh sparkade sågen uppsagd uppsägningar",
        en="closing-of-the-mill dismissed factory furlough jobs-lost laid-off lay-off layoff mass-dismiss "
        "mill-clos plant-clos redundan sawmill temporary-lay",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.TYO: 4},
    ),
    Topic(
        name="studies",
        fi="amiksen amis ammatillis ammattiin-opisk ammattikoul ammattiopis ammattitutkint hopsit "
        "ilman-tutkint jatko-op jatkokoulutus keskeytti-opin keskeyttä koulutuspaik koulutusta-vailla "
        "luki. lukio. lukiol lukion lukiossa luokalle-jää opinnois opinnot. opintojen-kesk opintojen. "
        "opintonsa opiskel oppilaitoks oppilaitos toisen-ast tutkinto. tutkintok valmentavakoul valmistu "
        "yhteishak",
        sv="andra-stadiet avbruten-utb avbrutit-stud avbrutna-stud avbryter-studier avhopp examen. "
        "examenslös gemensam-ansök gymnasi hoppa-av hoppar-av hoppat-av inga-studiepl läroanstalten "
        "studera studieavbr studieplats studier utan-examen utan-utbildn utbildningen-avbr "
        "utbildningsplats yrkesinst yrkessk",
        en="apprenticeship-place college degree. drop-out dropout dropped-out gave-up-studies "
        "leaving-school left-college no-study out-of-education place-to-study qualification quit-college "
        "quit-school student. students. studies study-place studying training-place training. "
        "upper-second vocational without-a-qualification without-training",
        says={Need.SHL11_04: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="student-wellbeing",
        fi="korkeakouluop korkeakoulus opiskelija-uup opiskelijahuol opiskelijan-mielent opiskelijat-uupu "
        "opiskelijat-yksin opiskelijaterv opiskelijoiden-jaks opiskelijoiden-uup opiskelu-uupu "
        "opiskeluhuol opiskelukyk yths",
        sv="högskolestud shvs studenter studenthälso studentvård studerande-mår studerandehälsa "
        "studerandes-hälsa studerandevård studieork universitetsstud",
        en="student-burnout student-health student-welfare student-wellbeing students-burn "
        "students-exhaust students-lonel study-abilit university-student",
        says={Need.SHL11_08: 1, Need.SHL11_04: 1, Sector.OPETUS: 2, Sector.TERV: 1},
    ),
    Topic(
        name="conscripts",
        fi="aikalisä armeija intissä intti kotiutettu-varus kotiutuvat-varus kutsunnat siviilipalv "
        "varuskun varusmiehet varusmies",
        sv="armén beväring civiltjänst garnison militären militärtj uppbåd värnplikt",
        en="army barracks-leave call-up conscript garrison military non-military-service",
        says={Need.SHL11_04: 1, Need.SHL11_02: 1},
    ),
)
