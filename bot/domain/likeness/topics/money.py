"""Income, what it does not reach to, debts, banks."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

MONEY = (
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
    Topic(
        name="poverty",
        fi="ei-jää-käteen ei-ole-varaa ei-riitä ei-varaa eivät-riitä hinnannous hintojen kuun-loppu köyhy "
        "puute. rahapul rahat-ei rahat-loppu rahat-riit rahatto toimeen-tul varaa-ei vararik varatto",
        sv="fattig har-inte-råd i-slutet-av-månad inte-råd levnadskost medellös pengarna-tar-slut "
        "priserna-har prishöj prisökning räcker-inte råd-med",
        en="can-t-afford cannot-afford cost-of-living destitut end-of-the-month hardship penniless poor. "
        "poverty price-rise run-out-of-money unaffordable without-any-money without-money",
        says={Need.SHL11_03: 2},
        wide=True,
    ),
    Topic(
        name="debt",
        fi="konkurss laina lainoj maksukyvyn maksukyvyt osamaks perinn perintä rahavaik saatav takausvel "
        "talousvaik velaks velalli velan velassa velat velka velko ylivelk",
        sv="avbetal betalningsoför borgenär ekonomiska-svår garantistift indriv inkasso konkurs lån. "
        "lånar lånen. skuld överskuld",
        en="bankrupt collection-agen creditor debt financial-trouble indebt insolven instalment loan "
        "money-trouble over-indebt overindebt owe. owed. owes. owing",
        says={Need.SHL11_03: 3, Sector.TALOUS: 3},
        wide=True,
    ),
    Topic(
        name="quick-loans",
        fi="joustoluot korkokatto kulutusluott lainamain lainoja-otet laskulla-ost luottoa. luottoja "
        "luottokort nettiostok nettivip nyt-osta-maks osamaksu pienlaina pikalain pikaluot pikavip "
        "verkko-ost verkkokauppav vippejä vippi",
        sv="blancolån klarna konsumtionskred kontokredit kredit. krediter kreditkort köp-nu lättlån "
        "lånereklam näthandel-sk sms-lån smslån snabblån",
        en="buy-now consumer-credit consumer-loan credit-card easy-credit high-interest instant-credit "
        "instant-loan loan-advert loan-apps online-loan online-shopping-debt pay-later payday "
        "quick-credit quick-loan unsecured-loan",
        says={Need.SHL11_03: 3, Sector.TALOUS: 3},
    ),
    Topic(
        name="debt-advice",
        fi="sosiaalinen-luot sosiaalisen-luot sosiaalista-luot takuusäät talous-ja-velk talousneuv "
        "velkajärj velkaneuv velkasovitt yksityishenkilön-velk",
        sv="ekonomi-och-skuld ekonomirådgiv ekonomisk-rådg skuldreglering skuldrådgiv skuldsaner "
        "social-kredit",
        en="debt-adjust debt-advi debt-arrange debt-counsel debt-help debt-relief debt-restruct "
        "financial-advi financial-counsel money-advi social-credit",
        says={Need.SHL11_03: 3, Sector.TALOUS: 4},
    ),
    Topic(
        name="enforcement",
        fi="palkan-ulosmit suojaosuus tilin-ulosmit ulosmit ulosot voudille voudin vouti",
        sv="beslagtag löneavdrag löneutmät skyddat-belopp utmät utsök",
        en="attachment-of-earn bailiff distraint enforcement garnish protected-portion seized seizure "
        "wage-attach wages-taken",
        says={Need.SHL11_03: 2, Sector.TALOUS: 4},
    ),
    Topic(
        name="work-trap",
        fi="ei-jää-mitään ei-kannata-lähteä ei-kannata-menn ei-kannata-otta ei-kannata-tehdä "
        "ei-kannata-työ jättänyt-työn jättää-työn jää-käteen kannustimi kannustin. kannustinlouk keikka "
        "keikkoja käteen-jää lyhytaikainen-työ palkasta-ei työ-ei-kannat työhön-ei-kannat työn-vastaanott "
        "työstä-jää töistä-jää",
        sv="bidragsfäll incitament inget-kvar inkomstfäll inte-lönar jobbet-lönar kvar-av-lönen "
        "lönar-det-sig lönar-inte lönar-sig-att lönar-sig-inte snuttjobb tacka-nej tackar-nej-till-jobb",
        en="benefit-trap better-off-unempl incentive little-left-of-the-wage no-point-in-earning "
        "no-point-in-work not-pay-to-work not-worth-working pay-to-work refuse-work short-gig take-a-job "
        "take-the-job turn-down-work turned-down-a-job turning-down-work work-does-not-pay work-trap "
        "worse-off-working worth-taking worth-working",
        says={Need.SHL11_03: 2, Need.SHL11_04: 1, Sector.TYO: 2, Sector.LAINS: 1},
    ),
    Topic(
        name="bills",
        fi="avaamaton avaamatta avaamattom eräpäi erääntyn kuoret. lasku. laskuista laskuj laskukier "
        "laskupin laskut. maksamatta maksamattom maksumuistut muistutuslask perintäkirj",
        sv="betalningspåm faktur förfallodag obetald. obetalda-räkn obetalda. oöppnade påminnelseavg "
        "räkn. räkning",
        en="bill. bills-go-unpaid bills. due-date final-demand invoice overdue payment-reminder "
        "pile-of-bills reminder-fee unopened unpaid-bill unpaid.",
        says={Need.SHL11_03: 2, Sector.TALOUS: 2},
        wide=True,
    ),
    Topic(
        name="client-fees",
        fi="asiakasmaks hoitomaks hoivamaks kotihoidon-maks kotihoitomaks maksu-peri maksualen "
        "maksuja-perit maksujen-alent maksukat maksukort maksun-alent maksun. maksut-nou maksuvapau "
        "omavastuuos palveluasumisen-maks palvelumaks poliklinikkam sairaalalask terveyskeskusmaks",
        sv="avgiften avgifter. avgifterna avgiftsbef avgiftshöj avgiftstak hemvårdsavg klientavgift "
        "nedsätt-avgift polikliniksavg serviceavgift servicehusavg sjukhusräkn sänkning-av-avg vårdavgift",
        en="annual-ceiling care-charge care-fee charges. client-charge client-fee clinic-fee copayment "
        "fee-ceiling fee-waiv fees-go-up fees. home-care-fee hospital-bill hospital-charge service-fee "
        "user-fee",
        says={Need.SHL11_03: 2, Sector.SOSP: 2, Sector.TERV: 1, Sector.LAINS: 1},
    ),
    Topic(
        name="medicine-costs",
        fi="alkuomavast apteekis apteekki erityislupalääk lääkekat lääkekulu lääkekust lääkelask lääkemen "
        "lääkeomavast lääkevelk lääkkeet-hak lääkkeet-jää lääkkeet-ost lääkkeet-ovat-kall lääkkeisiin "
        "lääkkeitä-ei-ole-var lääkkeitä-ei-os lääkkeitä-jää lääkkeitä-ost puolittaa-lääk reseptejä-hak "
        "reseptilääk reseptit-hak",
        sv="apotek dyra-läkem dyra-medic hämta-ut-medic hämtar-inte-sina hämtar-inte-ut initialsjälvrisk "
        "läkemedelskost läkemedelstak läkemedelsutg medicin-inte-råd medicinen-kost mediciner-dyra "
        "medicinkost medicinräkn råd-med-läkem råd-med-medic ta-ut-medic",
        en="afford-medic afford-their-med buy-medic buy-their-medic cannot-afford-medic chemist "
        "collect-their-prescr drug-costs expensive-medic leave-medic medication-cost medicine-bill "
        "medicine-cost medicines-cost pay-for-medic pay-for-prescr pharmac prescription-cost skip-doses "
        "skip-their-medic unfilled-prescr",
        says={Need.SHL11_03: 3, Need.SHL11_08: 1, Sector.KELA: 2, Sector.TERV: 2},
    ),
    Topic(
        name="food-aid",
        fi="eväs hävikkiruo jääkaap leipäjon loppukuu makaron nälissä nälkä nälässä puuro riisi ruoka-apu "
        "ruoka-avu ruoka-jak ruokaa-jaet ruokaan-ei ruokaan. ruokajak ruokajono ruokakass ruokalahj "
        "ruokapak ruokapula ruokarahat-lop ruuan-jak syö-vain syömättä syötävä tyhjin-käs tyhjä-jääkaap "
        "tyhjä-kaap",
        sv="brödkö gröt hungr ingen-mat livsmedelshj makaron mat-för-dag matbank matbistånd matbrist "
        "maten-räck mathjälp matkass matkö matransoner matutdel pengar-till-mat slut-på-mat svinnmat "
        "svälter tomma-kylsk tomt-kylskåp äter-inte",
        en="bag-of-food bread-line bread-queue breadline empty-fridge feed-the-child feed-their food-aid "
        "food-bags food-bags food-bank food-distrib food-handout food-help food-parcel food-queue "
        "food-runs free-food go-hungry hunger hungry money-for-food no-food nothing-to-eat parcels pasta "
        "porridge run-out-of-food skip-meals skipping-meals soup-kitchen starving surplus-food",
        says={Need.SHL11_03: 3, Need.SHL11_04: 1, Sector.JARJ: 3},
    ),
    Topic(
        name="food",
        fi="ateria aterioi ruoan ruoka. ruokaa ruokakau ruuan",
        sv="livsmedel mat. maten. måltid",
        en="eat. eating. food. grocer meal. meals.",
        says={Need.SHL11_03: 1, Need.SHL11_01: 1},
        wide=True,
    ),
    Topic(
        name="clothing",
        fi="haalari kengän kengät kenkiin kenkiä kirppis kirpput kurahous lastenvaat takki. takkia "
        "talvikeng talvitakk talvivaat toppatak vaateapu vaatekaap vaatelainaamo vaatetu vaatteet "
        "vaatteisiin vaatteit vinttivaat",
        sv="barnkläder begagnad jacka. kläder klädesplagg klädhjälp klädinsam klädkost klädskåp loppis "
        "overall. regnkläder skor. stövlar vinterjacka vinterkläd vinterskor",
        en="boots children-s-cloth clothes clothing coats. flea-market jackets outgrown second-hand shoes "
        "snowsuit warm-cloth winter-boots winter-cloth winter-coat winter-wear",
        says={Need.SHL11_03: 2, Need.SHL11_07: 1, Sector.JARJ: 2},
    ),
    Topic(
        name="hygiene-poverty",
        fi="hammastahn hygienia. hygieniapak hygieniasta hygieniatarv hygieniatuot intiimisuoj kuukautis "
        "pesuaine saippua shampoo siteet siteitä tampon terveyssit vaipat vaippa vaippoj",
        sv="bindor blöjor hygien mens-skydd mens. mensfatti mensskydd menstruation schampo tampong "
        "tandkräm tvättmedel tvål.",
        en="diapers her-period hygiene menstru nappies pads. period-pov period-product periods. sanitary "
        "shampoo soap. tampon their-period toiletr toothpaste washing-powder",
        says={Need.SHL11_03: 3, Need.SHL11_01: 1, Sector.JARJ: 1, Sector.OPETUS: 1},
    ),
    Topic(
        name="cash",
        fi="automaatille automaatti-lähti automaatti-viet kassalla kolikoi kolikot kortilla-maks "
        "korttimaks käteis lompak mummonmark nostaa-eläk nostaa-käteis nostaa-rah nostoautom otto-auto "
        "otto. ottomaatti pankkiautom rahan-nost rahannost rahanosto seteleinä seteleitä setelit. "
        "tunnusluvu",
        sv="automaten bankautomat bankomat bara-kort betala-med-kort kassan. kontant kortbetaln "
        "lyfta-pengar mynt pinkod plånbok sedel. sedlar ta-ut-kont ta-ut-pengar tar-inte-emot-kont uttag. "
        "uttagsautomat",
        en="atm. atms banknote card-only card-payment cards-only cash-machine cash-only cash-point cash. "
        "cashless coins. counter-service draw-money machine-is-gone machine-was-removed no-cash "
        "notes-and-coins pay-in-cash pay-with-a-card paying-cash pin-code purse their-pin wallet withdraw",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.YMP: 2, Sector.DIGI: 1},
    ),
    Topic(
        name="bank-branch",
        fi="konttori-sulj konttori. konttoriin konttorit lähin-pankki pankin-kontt pankin-lopet "
        "pankin-palv pankin-tisk pankki-lopet pankki-lähti pankki-sulj pankkiaut pankkiin-ei pankkikontt "
        "pankkikäyn pankkipalv pankkitisk",
        sv="bankbuss bankdisk banken-drog banken-försv banken-lade banken-stäng bankens-kontor bankkontor "
        "banklucka bankservice banktjänst kontoret-stäng närmaste-bank",
        en="bank-branch bank-bus bank-closed bank-counter bank-desk bank-has-left bank-left bank-office "
        "bank-service banking-service branch-clos last-bank last-branch nearest-bank",
        says={Need.SHL11_01: 2, Need.SHL11_03: 1, Sector.YMP: 2, Sector.DIGI: 1},
    ),
    Topic(
        name="bank-account",
        fi="asiakkaaksi-ei asiakkaaksi-pank asiakkuus-pank debit ilman-pankkitil ilman-tiliä maksukort "
        "maksutili pankki-edell pankki-ei-ava pankki-ei-hyv pankki-ei-myön pankki-kieltä pankkikort "
        "pankkipalveluja-ei-saa pankkitil peruspankkipalv perustili tili-avat tili-on-sulj tili-sulj "
        "tili. tilin-avaa tilin-saam tilinavau tilisiirto tilitt tiliä",
        sv="banken-ger-inte banken-nekar banken-vägrar bankkonto bankkort betalkonto betalkort "
        "får-inget-konto får-inte-konto grundkonto grundläggande-bankt konto. kontot-stäng kontot. "
        "kontoöppn kund-i-bank nekas-konto utan-bankkonto utan-konto öppna-konto öppnar-inte-konto",
        en="account-closed account-opening account-refused account-was-closed bank-account bank-card "
        "bank-closes-acc bank-denied bank-refus bank-will-not basic-account basic-banking debit-card "
        "no-account no-bank-account open-an-account payment-account refuse-an-account without-a-bank "
        "without-an-account",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.DIGI: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="scams",
        fi="esittäyty huijar huijasi huijat huijau identiteettivar kalastelu kiristys klikka linkki "
        "lähetti-rahaa muulit nettihuij nettirak pankista-soit petok petos poliisiks rakastui-netis "
        "romanssihui siirsi-rahat sijoitushui tietojenkal tilit-tyhj valepolii valeviest valheel",
        sv="bedragare bedräg bluff falsk-länk falsk-polis falska-samtal identitetsstöld kärleksbedräg "
        "lurad. lurade lurar lurats lurendrej målvakt nätfiske romansbedr skickade-pengar tömde-kontot "
        "tömt-kontot utgav-sig-för utpress",
        en="account-emptied cheated clicked-a-link con-artist conned. deceiv emptied-account fake-call "
        "fake-loan fake-message fake-police fell-in-love-online fraud gave-their-codes identity-theft "
        "money-mule phishing pretended-to-be pretending-to-be romance-scam scam sent-money-to swindl "
        "tricked",
        says={Need.SHL11_03: 2, Need.SHL11_05: 1, Sector.POLI: 3, Sector.DIGI: 1},
    ),
    Topic(
        name="working-poor",
        fi="alustaty epätyypilli keikkalais köyhä-työssä lähetit matalapalk nollasopim nollatunti "
        "osa-aikaty palkka-ei pieni-palkka pienipalkk pätkäty ruokalähetti silpputyö sovitelt työkeikka "
        "työssäkäyvä töissä-mutta vuokraty",
        sv="arbetande-fattig arbetande-som deltid förvärvsarbetande-som inhopp jobbar-men jämkad låg-lön "
        "lågavlön låglön lönen-räcker-inte matbud matkurir nolltimmar plattformsarb snuttjobb timanst",
        en="adjusted-benefit courier food-courier gig-econ gig-work in-work-pov in-work. low-paid low-pay "
        "low-wage part-time platform-work precarious short-shifts wage-does-not wages-do-not working-but "
        "working-poor zero-hour",
        says={Need.SHL11_04: 2, Need.SHL11_03: 1, Sector.TYO: 2},
    ),
    Topic(
        name="money-management",
        fi="budjetoin käyttövara laskujen-hoit raha-asiat raha-asioiden-hoit raha-asioita rahankäyt "
        "rahat-hoit rahat-men-heti rahojen-hall rahojen-käyt rahojen-riit talouden-hall taloudenhal "
        "taloudenhoi talousasi talousosaam taloustaid viikkorah välitystili",
        sv="ekonomihant ekonomin ekonomisk-färd fickpeng förmedlingskont hushålla hushållsbudget "
        "pengarna-sköts penningangeläg penningbruk penninghant sköta-ekonomi sköta-penning sköta-sin-ekon "
        "sköta-sina-peng sköta-sina-räkn sköter-inte-ekon veckopeng",
        en="budgeting finances financial-skill handle-money handling-money household-budget manage-money "
        "manage-their-money manage-their-week managing-money money-manage money-matters money-skill "
        "pay-their-bills payee-account pocket-money run-the-budget run-their-money spending-money "
        "weekly-allow",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.SOSP: 1, Sector.OIKEUS: 1},
    ),
    Topic(
        name="gifts-and-holidays",
        fi="jouluapu joulukassi joulukeräys joululahj joulumiel joulun joulupuu jouluruok kesäleiri "
        "kesäloma lahjakeräy lomajärj lomaleiri lomat. lomatuki lomaviik perheloma tuettu-lom "
        "tuettuja-lom tuetut-lom",
        sv="familjesem julbidrag julen. julgåv julhjälp julinsaml julklapp julmat julpaket kolonier "
        "läger. lägerverks semester. semesterstöd sommarläger stödd-semest",
        en="camp. camps. christmas-appeal christmas-collect christmas-gift christmas-present christmas. "
        "family-holiday holiday-camp holiday-for-famil presents. subsidised-holiday summer-camp "
        "summer-holiday supported-holiday toy-drive",
        says={Need.SHL11_03: 2, Need.SHL11_07: 1, Sector.JARJ: 3},
    ),
    Topic(
        name="estate",
        fi="jakamaton-pesä kuolinpes lesken leski. perikun perillinen perilliset perinnön perintö. "
        "perintöasi perukirj perunkirj pesän. pesänjak pesänselvi vainajan",
        sv="arv. arving arvsfrågor arvskift bouppteck dödsbo efterlämn oskiftat-bo änka. änkling",
        en="deceased-s deceased. distribution-of-the-est estate-inventory estate. estates heir. heirs "
        "inherit probate undivided-estate widow. widower",
        says={Need.SHL11_03: 2, Need.SHL11_06: 1, Sector.OIKEUS: 3},
    ),
    Topic(
        name="funeral",
        fi="arkku. haudata hautaami hautaj hautakus hautapaik hautauksen hautaus muistotilaisuus tuhkau "
        "vainaja",
        sv="begrava begravning dödsannons gravlägg gravplats gravsätt jordfäst kista. kremer minnesstund "
        "urna",
        en="ashes burial buried bury-a bury-their bury. cemetery coffin cremat funeral grave. undertaker",
        says={Need.SHL11_03: 2, Need.SHL11_06: 2, Sector.SOSP: 1, Sector.KELA: 1},
    ),
    Topic(
        name="self-employed",
        fi="kampaamo konkurssiyr pienyritt toiminimel toiminimi yel-maks yel. yksinyritt yrittäj "
        "yrityksen-lop yritys-kaatu",
        sv="egen-företag egenföretag enmansföretag firma. företagare företaget-gick småföretag",
        en="business-debt business-failed business-owner closed-the-business entrepreneur freelancer "
        "own-business self-employ shopkeeper small-business sole-trader",
        says={Need.SHL11_03: 2, Sector.TYO: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="farmers",
        fi="eläinten-hoito-tila eläinten-ruok karja. karjan karjatila lehmiä lehmät lomittaj lomituspalv "
        "lypsy maanvilj maatalous maatila maatilo maidontuott navetas navetta pelloilla pellot peltoa "
        "sadon sato. sikala sukupolvenvaihd tilalla. tilallin tilan-velat tilanpidon tilanpito traktor "
        "tukihakemus-tila viljelij ylityöllist",
        sv="avbytare avbytarserv bonde. bönder foderkost generationsväx grisgård gårdar gården. gårdens "
        "gårdsbruk jordbruk kor. korna kreatur ladugård lantbru mjölkbond mjölkgård mjölkproduc skörd "
        "traktor åkrar",
        en="agricult calves cattle cows. dairy farm-debt farm. farmer farmhouse farming farms feed-cost "
        "fields. harvest herd livestock milking piggery relief-milker relief-worker tractor",
        says={Need.SHL11_03: 1, Need.SHL11_08: 1, Sector.YRIT: 1},
    ),
)
