"""Benefits and income support."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

INCOME = (
    Topic(
        name="kela",
        fi="kansaneläkelait kela. kelaa kelal kelan. kelas",
        sv="folkpensionsanst fpa. fpas.",
        en="kela.",
        says={Need.SHL11_03: 2, Sector.KELA: 4},
        wide=True,
    ),
    Topic(
        name="money",
        fi="euro. euroa eurolla eurot kuluihin meno. menoihin palkasta. palkka. pienituloi raha. rahaa. "
        "rahan. rahat. rahoja tulorajat tulot. vähävarai",
        sv="euro. inkomst låginkomst lön. lönen. peng. pengar utgift",
        en="afford budget. earn. earnings euro. euros. income low-income money pay. spending",
        says={Need.SHL11_03: 2},
        wide=True,
    ),
    Topic(
        name="income-support",
        fi="elämiseen kelan-toimeent lapsilisä-tulo perusos perustoim toimeentulo. toimeentulolas "
        "toimeentulotu ttt. tuen-varas tuki-hylät tulottom viimesijai",
        sv="fattigvård försörjning grunddel grundläggande-utkom sista-hands socialbidrag utkomst",
        en="basic-allowance basic-social-assist income-support last-resort living-allow means-tested "
        "safety-net social-assistance social-welfare-benefit subsistence welfare-benefit",
        says={Need.SHL11_03: 3, Sector.KELA: 3},
    ),
    Topic(
        name="preventive-support",
        fi="ehkäisevä-t ehkäisevän-t ehkäisevästä-toim ehkäisevää-t harkinnanvarai hyvinvointialueen-toim "
        "kertaluont kunnan-harkin täydentävä-t täydentävän-t täydentävää-t",
        sv="behovspröv engångsbidrag extra-stöd-för förebyggande-stöd förebyggande-utk "
        "kompletterande-stöd kompletterande-utk prövat-stöd prövningsbas",
        en="discretionary one-off-pay one-off-support preventive-assist preventive-bene "
        "preventive-social-assist preventive-support supplementary-assist supplementary-bene "
        "supplementary-social-assist supplementary-support",
        says={Need.SHL11_03: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="payment-commitment",
        fi="hätäapu hätäavust hätärah lahjakort maksulapp maksusitoum ostolapp ostositoum ruokakorti "
        "ruokaraha",
        sv="betalningsförbind inköpsförbind inköpskort matkort matkuponger matpengar nödhjälp presentkort "
        "rekvisition",
        en="emergency-money emergency-payment food-money food-voucher gift-card grocery-voucher "
        "payment-commit purchase-order shopping-voucher vouchers-for-food",
        says={Need.SHL11_03: 3, Sector.SOSP: 2, Sector.KELA: 1},
    ),
    Topic(
        name="benefit",
        fi="ensisijaiset etuu hakemuk hoitotu kelakor kotihoidontu päiväraha tuet. tukea-haet "
        "tuki-ei-alka tukien-väliin tukien. tukipäät yleistu",
        sv="*bidrag ansökn dagpenning ersättning förmån stöd-från-fpa",
        en="allowance application. applications benefit claim. claimant claims subsid",
        says={Need.SHL11_03: 2, Sector.KELA: 3},
        wide=True,
    ),
    Topic(
        name="processing-delay",
        fi="etuuskäsit hakemuksen-käs hakemukset-ruuh hakemukset-veny hakemus-seiso hidas. hitaast hitaat "
        "hitaus jumissa jumittu keskeneräi kuitit. kuittien kuukausia-odot käsitellään-hit käsittelijä "
        "käsittely-kest käsittely-veny käsittelyai käsittelyjono käsittelyruuh käsittelyssä liite. "
        "liitepyynt liitteet liitteitä lisäselvity maksatus odottaa-päät odottaa-rah odottavat-päät "
        "pitkittyn puuttuva-lii pyydetään-lisä pyydetään-samoj pyydetään-uud pyytävät-lisä pyytää-lisä "
        "päätöksen-saam päätökset-kest päätökset-viiv päätös-kest päätös-tulee-liian päätös-veny "
        "päätös-viiv päätöstä-ei päätöstä-odot ruuhkaut samat-liit samoja-liit selvityspyyn tiliote "
        "tiliott viikkoja-odot viive. viivett viivästy",
        sv="begär-kompl begär-nya begär-samma behandlas-lång behandlingen-av-ansök behandlingen-drar "
        "behandlingen-tar behandlingst beslut-dröj beslut-försen beslut-kommer-för beslut-låter "
        "besluten-drar beslutet-drar beslutet-kommer-för bilagor drar-ut-på dröjer dröjsmål fördröj "
        "handläggare-beg handläggningen handläggningst kompletterande-uppg komplettering kontoutdrag "
        "kvitton köar-ansök köer-i-handl ligger-på-hög långsam ofullständig samma-bilag segt. "
        "tilläggsutred väntan-på-beslut väntar-på-beslut ärenden-hopar",
        en="additional-document asks-for-more asks-for-the-same attachment backlog bank-statement "
        "claims-handl clock decision-takes decision-time decisions-take delay. delayed-decision delayed. "
        "delays. extra-document extra-papers further-document handling-time missing-document "
        "months-for-a-dec more-document paperwork-again pending processing-delay processing-of "
        "processing-time receipts. restarts-the-clock same-document same-papers slow-decision "
        "slow-process slowly supporting-document takes-weeks-to-decide unprocessed wait-for-decision "
        "waiting-for-a-dec waiting-for-decision waiting-for-their-dec weeks-for-a-dec",
        says={Need.SHL11_03: 1, Sector.KELA: 2},
    ),
    Topic(
        name="housing-allowance",
        fi="asumislis asumistu yleinen-asumist yleisen-asumist",
        sv="allmänt-bostads boendebidrag bostadsbidrag bostadsstöd bostadstillägg bostadsunderst",
        en="general-housing help-with-rent housing-allow housing-benefit housing-subsid rent-subsid",
        says={Need.SHL11_03: 3, Need.SHL11_02: 1, Sector.KELA: 3},
    ),
    Topic(
        name="unemployment-benefit",
        fi="ansiosidon liitonraha maksatuskatk omavastuuaika peruspäivär työmarkkinatu työttömyysetu "
        "työttömyyskass työttömyyskorv työttömyyspäiv työttömyysrah työttömyystu",
        sv="arbetslöshetsdag arbetslöshetsersätt arbetslöshetsförm arbetslöshetskass arbetslöshetsstöd "
        "arbetsmarknadsstöd dagpenning-för-arb grunddagp inkomstrelaterad utkomstskyddet",
        en="dole earnings-relat jobless-benefit labour-market-subs unemployment-allow "
        "unemployment-benefit unemployment-fund unemployment-money unemployment-pay unemployment-secur",
        says={Need.SHL11_03: 3, Need.SHL11_04: 1, Sector.KELA: 3, Sector.TYO: 1},
    ),
    Topic(
        name="sanction",
        fi="alennetaan-perus alennettu-perus etuus-katk ilmoittautumi karens korvaukseton käymättä-jätt "
        "leikattu-perus leikattu-tuk menetti-tuen perusosaa-alen perusosaa-on-alen perusosan-alent "
        "perusosan-leik rangaist-tuen sanktio tukea-leik tuki-katk työnhakuvelvoi työssäoloveloite "
        "velvoite. velvoiteaika velvoittei",
        sv="avstängd-från bidrag-dras ersättningslös grunddelen-sänk jobbsökningsskyld karens missat-möte "
        "sanktion straffas stödet-dras sänker-grundd sänkt-grunddel sänkt-stöd sökskyld uteblivit-från",
        en="benefit-stopped benefit-was-cut benefits-stopped benefits-were-cut cut-basic docked "
        "failed-to-apply job-search-oblig loses-benefit lost-benefit missed-a-meeting obligation-to-apply "
        "penalis penalty-period reduced-basic reduced-benefit sanction suspended-benefit waiting-period",
        says={Need.SHL11_03: 3, Sector.KELA: 2, Sector.TYO: 2},
    ),
    Topic(
        name="pension",
        fi="eläke. eläkehak eläkeläisten-toim eläkepäiv eläkepäätö eläkettä eläkeyht eläkkee kansaneläke "
        "leskeneläk pienellä-eläk pienen-eläkk pieni-eläke takuueläke vanhuuseläk",
        sv="folkpension garantipension liten-pension låg-pension pension. pensionen pensioner. "
        "pensionsbesl pensionsin pensionären-s små-pensioner änkepension ålderspension",
        en="guarantee-pension low-pension national-pension old-age-pension pension-does pension-is "
        "pension-will pension. pensions. retirement small-pension state-pension widow-s-pension",
        says={Need.SHL11_03: 3, Sector.KELA: 3},
    ),
    Topic(
        name="sickness-benefit",
        fi="b-lausun ei-työkyk eläke-hylät eläkehakem eläkehyl enimmäisaik hyllytet kuntoutusraha "
        "kuntoutustu lääkärin-mukaan-työk lääkärinlausun sairas-mutta sairauslom sairauspäiv "
        "työkykyarvio-ris työkyvyttöm työkyvytön vakuutuslääk väliinputoaja-etu",
        sv="arbetsoförmåg avslag-på-pens b-utlåt för-sjuk försäkringsläk inte-arbetsför invalidpension "
        "läkarutlåt maximitid oförmögen-att-arb rehabiliteringsst sjuk-men sjukdagpen sjukintyg sjukledig "
        "sjukpension sjukskriv",
        en="denied-pension disability-pension incapacity insurance-doctor medical-certif not-fit "
        "pension-refus pension-reject rehabilitation-allow sick-benefit sick-leave sick-note sick-pay "
        "sickness-allow sickness-benefit sickness-pay too-ill-to-work too-sick-to-work unable-to-work "
        "unfit-for-work",
        says={Need.SHL11_03: 3, Need.SHL11_08: 1, Sector.KELA: 3},
    ),
    Topic(
        name="overpayment",
        fi="aiheettomasti-maks liikaa-maks liikamaks maksettu-liikaa maksettu-väärin perii-takaisin "
        "perintään-tuk peritään-takaisin takaisin-maks takaisinperi tuki-peritään väärälle-tilille",
        sv="betala-tillbaka betalas-tillbaka betalats-för-mycket fel-konto felaktigt-utbet "
        "för-mycket-utbet kräver-tillb återbetal återkrav återkräv överbetal",
        en="clawback old-account overpaid overpay paid-in-error paid-too-much pay-back-benefit "
        "pay-it-back reclaim recoup recover-benefit repay return-the-money wrong-account wrongly-paid",
        says={Need.SHL11_03: 3, Sector.KELA: 3},
    ),
    Topic(
        name="parental-benefit",
        fi="hoitovap isyysvap kotihoidon-tu kotihoidontu lapsilis perhevap raskausraha raskausvap "
        "vanhempainpäiv vanhempainra vanhempainvap vauvaraha äitiysloma äitiyspakk äitiyspäiv äitiysraha",
        sv="barnbidrag faderskapsl familjeled föräldradag föräldraled föräldrapen hemvårdsstöd mammaledig "
        "moderskaps pappaledig vårdledig",
        en="baby-box child-allow child-benefit childcare-leave family-benefit family-leave "
        "home-care-allow maternity-allow maternity-benefit maternity-leave maternity-pack maternity-pay "
        "parental-allow parental-benefit parental-leave paternity",
        says={Need.SHL11_03: 2, Need.SHL11_07: 2, Sector.KELA: 3},
    ),
    Topic(
        name="student-money",
        fi="kesällä-opisk kesäopint lainapainott lukukau opintolain opintopist opintoraha opintotu "
        "opiskelija-jon opiskelijan-toim opiskelijan-tulo opiskelijat-jon opiskelijat-otta "
        "opiskelijoiden-toim tulorajat-opint tulovalvon vuokraan-ei-riit-opint",
        sv="inkomstgräns lever-på-studie sommaren-utan-studie studerande-lån studerande-utan-inkomst "
        "studerandes-ekon studerandes-utk studielån studiepeng studiepenn studiepoäng studiestöd",
        en="live-on-study living-on-study student-aid student-benefit student-debt student-financ "
        "student-grant student-income student-loan student-money student-support students-borrow "
        "students-debt students-in-summer study-credit study-grant study-loan study-money "
        "summer-without-study",
        says={Need.SHL11_03: 3, Sector.OPETUS: 2, Sector.KELA: 2},
    ),
    Topic(
        name="benefit-cuts",
        fi="asumistuen-leik etuudet-pien etuuksien-heik etuuksien-pien etuusleikk heikennyks indeksijäädy "
        "kiristy lakimuutoksen-jälk lapsikorot leikattiin leikkau menetti-asumist muutosten-jälk "
        "sosiaaliturva suojaosa säästölait tuet-pien tukia-leik tukien-leik tukileikk uudistuksen "
        "uudistus",
        sv="bidragsnedsk förmåner-skärs försämring inbesparing indexfrys lagändringen nedskurn "
        "nedskärning reformen skurits-ned skyddsdel socialskydd stöden-minsk sänkta-bidr sänkta-förmån",
        en="allowance-cut austerity benefit-cut benefit-reform benefits-cut benefits-shrink cut-benefit "
        "cutbacks cuts-in-benefit cuts-to-benefit cuts. earnings-disregard index-freeze reduced-benefits "
        "reform-of-social reform. social-security",
        says={Need.SHL11_03: 2, Sector.LAINS: 3, Sector.KELA: 2},
        wide=True,
    ),
)
