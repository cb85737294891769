"""Work, its lack, and study for it."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

WORK = (
    Topic(
        name="employment",
        fi="ansiot pitkäaikaistyött te-palvel te-toim työelämä työkkäri työllis työmarkkin työnantaj "
        "työnhak työpaik työttöm työtön työvoima töihin-pää töissä. töitä.",
        sv="anställ arbetsgiv arbetskraft arbetslivet arbetslös arbetsplats arbetssök jobb. jobbet "
        "långtidsarbetslös sysselsätt",
        en="employ hired job. jobs. salary unemploy wage working-life workplace",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.TYO: 3},
        wide=True,
    ),
    Topic(
        name="job-search",
        fi="asiantuntija-vaiht kuntakokeil omavalmen te-uudist työhaastat työhakem työllisyysalue "
        "työllisyyspalv työnhakij työnhaku. työnhakuk työpaikkahak työpaikkailm",
        sv="arbetsansök arbetsinterv arbetskraftsbyrå jobbansök jobbintervj jobbsamtal jobbsök "
        "sysselsättningsomr sysselsättningsserv te-byrå",
        en="employment-area employment-office employment-region employment-serv job-applic job-interview "
        "job-search job-seek jobcentre jobseek",
        says={Need.SHL11_04: 2, Sector.TYO: 4},
    ),
    Topic(
        name="long-term-unemployment",
        fi="ikärasism ikäsyrjin pitkäaikaistyöt työmarkkinatuen-kuntaos vaikeasti-työll viisikymp "
        "vuosia-työttö yli-viiskymp",
        sv="arbetslös-i-åratal långtidsarbetslös svårsysselsat åldersdiskrim över-femtio",
        en="age-discrim hard-to-employ long-term-unemploy out-of-work-for-years over-fifty "
        "years-out-of-work",
        says={Need.SHL11_04: 3, Sector.TYO: 3},
    ),
    Topic(
        name="work-trial",
        fi="harjoittelupaik oppisopim palkkatu palkkaty työharjoit työhönval työkokeil työpaikkaohj "
        "uravalmen",
        sv="arbetspraktik arbetsprövn arbetsträn jobbcoach läroavtal lönesubvent praktik. praktikplats",
        en="apprentic internship job-coach pay-subsid trainee wage-subsid work-coach work-placement "
        "work-practice work-trial",
        says={Need.SHL11_04: 2, Sector.TYO: 4},
    ),
    Topic(
        name="rehabilitative-work",
        fi="kuntouttava-työ kuntouttavaa-työ kuntouttavaan kuntouttavan-työ kuntouttavas sosiaalinen-kunt "
        "sosiaalisen-kunt sosiaalista-kunt työpaikka-avoin työtoimin",
        sv="arbetsverk dagverksamhet-för-arb rehabiliterande-arb social-rehabil",
        en="activation rehabilitating rehabilitative social-rehabil work-activit",
        says={Need.SHL11_04: 3, Sector.TYO: 2, Sector.SOSP: 2},
    ),
    Topic(
        name="youth-workshop",
        fi="nuorten-paja paja. pajajak pajalla pajalle pajan. pajapaik pajat. pajatoim pajoj starttipaj "
        "starttivalm työpaja",
        sv="ungdomsverkst verkstad verkstäd",
        en="workshop youth-workshop",
        says={Need.SHL11_04: 3, Sector.TYO: 2, Sector.VAPAA: 1},
    ),
    Topic(
        name="partial-work-ability",
        fi="kevennet mukautettu-työ osatyökyk työkokeilu-terv työkyky työkyvyn vajaakunt",
        sv="anpassat-arb arbetsförm bedömning-av-arbetsf nedsatt-arbets partiell-arbetsf "
        "partiellt-arbetsför",
        en="adjusted-work capacity-for-work partial-work-abil partially-able reduced-work-cap work-abilit "
        "work-capac",
        says={Need.SHL11_04: 2, Need.SHL11_09: 2, Sector.TYO: 3, Sector.TERV: 1},
    ),
    Topic(
        name="labour-exploitation",
        fi="alipalk hyväksikäyttö-työ ihmiskaup kasvihuo kausityö marjan-poim marjanpoim metsämarj orjuu "
        "pakkotyö palkka-makset paraki parakki passi-otet passit-otet poimij työperäi työsuojel "
        "ulkomainen-työv ulkomaisen-työv",
        sv="arbetarskydd arbetskraftsexpl barack bärplock människohand pass-har-tagits slavlik säsongsarb "
        "tvångsarbet underbetal utländsk-arbetskr utnyttjande-av-arb växthus",
        en="barrack berry-pick collective-agreement cramped-acc exploited-work forced-lab foreign-labour "
        "greenhouse hut. labour-exploit labour-inspect modern-slavery passports seasonal-work traffick "
        "underpaid",
        says={Need.SHL11_05: 2, Need.SHL11_04: 1, Sector.TYO: 3, Sector.POLI: 2, Sector.MAAH: 1},
    ),
    Topic(
        name="layoffs",
        fi="irtisanot joukkoirtis konkurssi-työ lomaute lomautu muutosneuv tehdas-sulj tehtaan-lopet "
        "tehtaan-sulj yt-neuv",
        sv="fabrik-stäng fabriken-stäng masspermitt massuppsäg omställningsförh permitter samarbetsförh "
        "uppsagd",
        en="dismissed factory-clos furlough laid-off lay-off layoff mass-dismiss mill-clos plant-clos "
        "redundan",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.TYO: 4},
    ),
    Topic(
        name="studies",
        fi="ammatillis ammattikoul ammattiopis hopsit jatko-op keskeyttä lukio. lukiol lukion opinnois "
        "opinnot. opintojen-kesk opintojen. opiskel toisen-ast tutkinto. tutkintok valmentavakoul "
        "yhteishak",
        sv="andra-stadiet avbrutna-stud avbryter-studier examen. gemensam-ansök gymnasi studera "
        "studieavbr studieplats studier yrkesinst yrkessk",
        en="college degree. drop-out dropout dropped-out place-to-study student. students. studies "
        "study-place studying upper-second vocational",
        says={Need.SHL11_04: 2, Sector.OPETUS: 3},
    ),
    Topic(
        name="student-wellbeing",
        fi="opiskelijahuol opiskelijaterv opiskelijoiden-jaks opiskelijoiden-uup opiskelu-uupu "
        "opiskeluhuol opiskelukyk yths",
        sv="shvs studenthälso studentvård studerandehälsa studerandevård studieork",
        en="student-burnout student-health student-welfare student-wellbeing study-abilit",
        says={Need.SHL11_08: 1, Need.SHL11_04: 1, Sector.OPETUS: 2, Sector.TERV: 1},
    ),
    Topic(
        name="conscripts",
        fi="aikalisä armeija kotiutuvat-varus kutsunnat siviilipalv varuskun varusmies",
        sv="armén beväring civiltjänst garnison militärtj uppbåd värnplikt",
        en="army barracks-leave call-up conscript military-serv non-military-service",
        says={Need.SHL11_04: 1, Need.SHL11_02: 1},
    ),
)
