"""What money does not reach to, and debts."""

from bot.domain.codes import Need, Sector
from bot.domain.likeness.topics.topic import Topic

POVERTY = (
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
        says={Need.SHL11_03: 1},
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
)
