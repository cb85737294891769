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
        fi="lapsilisä-tulo perusos perustoim toimeentulolas toimeentulotu ttt. tulottom viimesijai",
        sv="försörjningsst grunddel grundläggande-utkom sista-hands utkomst",
        en="basic-allowance basic-social-assist income-support last-resort living-allow social-assistance",
        says={Need.SHL11_03: 3, Sector.KELA: 3},
    ),
    Topic(
        name="preventive-support",
        fi="ehkäisevä-toim ehkäisevä-tuk ehkäisevän-toim ehkäisevän-tue ehkäisevästä-toim ehkäisevää-toim "
        "harkinnanvarai kertaluont täydentävä-toim täydentävä-tuk täydentävän-toim täydentävää-toim",
        sv="förebyggande-stöd förebyggande-utkom kompletterande-stöd kompletterande-utkom prövningsbas",
        en="discretionary preventive-assist preventive-social-assist preventive-support "
        "supplementary-assist supplementary-social-assist",
        says={Need.SHL11_03: 3, Sector.SOSP: 3},
    ),
    Topic(
        name="payment-commitment",
        fi="hätäapu hätäavust hätärah lahjakort maksulapp maksusitoum ostolapp ostositoum ruokakorti "
        "ruokaraha",
        sv="betalningsförbind inköpsförbind matpengar nödhjälp presentkort rekvisition",
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
        fi="etuuskäsit hakemuksen-käs hakemukset-ruuh hakemukset-veny hakemus-seiso kuitit. kuittien "
        "käsittelijä käsittely-kest käsittely-veny käsittelyai käsittelyjono käsittelyruuh liite. "
        "liitepyynt liitteet liitteitä lisäselvity maksatus odottaa-päätö odottavat-päätö päätökset-kest "
        "päätökset-viiv päätös-viiv päätöstä-odot tiliote tiliott viive. viivett viivästy",
        sv="behandlingen-av-ansök behandlingen-drar behandlingst beslut-dröj beslut-försen besluten-drar "
        "beslutet-drar bilagor drar-ut-på dröjer dröjsmål handläggare-beg handläggningst kontoutdrag "
        "kvitton köar-ansök tilläggsutred väntan-på-beslut väntar-på-beslut ärenden-hopar",
        en="attachment backlog bank-statement claims-handl decision-takes decisions-take delay. "
        "delayed-decision delayed. delays. extra-document further-document missing-document "
        "paperwork-again processing-delay processing-of processing-time receipts. restarts-the-clock "
        "slow-decision wait-for-decision waiting-for-decision",
        says={Need.SHL11_03: 1, Sector.KELA: 2},
    ),
    Topic(
        name="housing-allowance",
        fi="asumislis asumistu",
        sv="boendebidrag bostadsbidrag bostadsstöd bostadstillägg",
        en="housing-allow housing-benefit housing-subsid",
        says={Need.SHL11_03: 3, Need.SHL11_02: 1, Sector.KELA: 3},
    ),
    Topic(
        name="unemployment-benefit",
        fi="ansiosidon liitonraha omavastuuaika peruspäivär työmarkkinatu työttömyyskass työttömyyskorv "
        "työttömyyspäiv työttömyysturv",
        sv="arbetslöshetsdag arbetslöshetsersätt arbetslöshetsförm arbetslöshetskass arbetsmarknadsstöd "
        "utkomstskyddet",
        en="earnings-relat labour-market-subs unemployment-allow unemployment-benefit unemployment-fund "
        "unemployment-secur",
        says={Need.SHL11_03: 3, Need.SHL11_04: 1, Sector.KELA: 3, Sector.TYO: 1},
    ),
    Topic(
        name="sanction",
        fi="alennettu-perus karens korvaukseton leikattu-perus perusosaa-alen perusosaa-on-alen "
        "perusosan-alent perusosan-leik sanktio työnhakuvelvoi työssäoloveloite velvoiteaika",
        sv="ersättningslös grunddelen-sänk jobbsökningsskyld karens sanktion sänker-grundd sänkt-grunddel "
        "sökskyld",
        en="cut-basic docked job-search-oblig penalty-period reduced-basic sanction waiting-period",
        says={Need.SHL11_03: 3, Sector.KELA: 2, Sector.TYO: 2},
    ),
    Topic(
        name="pension",
        fi="eläke. eläkehak eläkeläisten-toim eläkepäätö eläkettä eläkeyht eläkkee kansaneläke leskeneläk "
        "pieni-eläke takuueläke vanhuuseläk",
        sv="folkpension garantipension pension. pensionen pensioner. pensionsbesl änkepension "
        "ålderspension",
        en="guarantee-pension national-pension old-age-pension pension. pensions. state-pension "
        "widow-s-pension",
        says={Need.SHL11_03: 3, Sector.KELA: 3},
    ),
    Topic(
        name="sickness-benefit",
        fi="b-lausun eläkehyl enimmäisaik hyllytet kuntoutusraha kuntoutustu lääkärinlausun sairauslom "
        "sairauspäiv työkyvyttöm työkyvytön",
        sv="arbetsoförmåg b-utlåt invalidpension läkarutlåt maximitid rehabiliteringsst sjukdagpen "
        "sjukledig sjukpension sjukskriv",
        en="disability-pension incapacity medical-certif rehabilitation-allow sick-leave sick-note "
        "sick-pay sickness-allow sickness-benefit unfit-for-work",
        says={Need.SHL11_03: 3, Need.SHL11_08: 1, Sector.KELA: 3},
    ),
    Topic(
        name="overpayment",
        fi="aiheettomasti-maks liikaa-maks liikamaks maksettu-väärin perii-takaisin peritään-takaisin "
        "takaisinperi väärälle-tilille",
        sv="betalats-för-mycket fel-konto återbetal återkrav återkräv överbetal",
        en="old-account overpaid overpay pay-back-benefit reclaim recoup recover-benefit repay "
        "wrong-account",
        says={Need.SHL11_03: 3, Sector.KELA: 3},
    ),
    Topic(
        name="parental-benefit",
        fi="hoitovap isyysvap kotihoidon-tu kotihoidontu lapsilis perhevap raskausraha vanhempainpäiv "
        "vanhempainra vanhempainvap äitiysloma äitiyspakk äitiysraha",
        sv="barnbidrag faderskapsl familjeled föräldradag föräldraled föräldrapen hemvårdsstöd "
        "moderskapsförpackn moderskapspenn vårdledig",
        en="child-benefit childcare-leave family-leave home-care-allow maternity-allow maternity-leave "
        "maternity-pack parental-allow parental-leave paternity",
        says={Need.SHL11_03: 2, Need.SHL11_07: 2, Sector.KELA: 3},
    ),
    Topic(
        name="student-money",
        fi="kesäopint opintolain opintopist opintoraha opintotu opiskelija-jon opiskelijat-jon "
        "opiskelijoiden-toim tulovalvon",
        sv="inkomstgräns studerandes-ekon studielån studiepenn studiepoäng studiestöd",
        en="student-aid student-financ student-grant student-loan student-money study-credit study-grant "
        "study-loan",
        says={Need.SHL11_03: 3, Sector.OPETUS: 2, Sector.KELA: 2},
    ),
    Topic(
        name="benefit-cuts",
        fi="asumistuen-leik etuuksien-heik etuusleikk heikennyks indeksijäädy kiristy lapsikorot "
        "leikattiin leikkau sosiaaliturvan-leik sosiaaliturvauudist suojaosa tukia-leik tukien-leik",
        sv="försämring inbesparing indexfrys nedskurn nedskärning skurits-ned skyddsdel "
        "socialskyddsreform sänkta-förmån",
        en="austerity benefit-cut cut-benefit cutbacks cuts-in-benefit cuts-to-benefit earnings-disregard "
        "index-freeze reform-of-social social-security-reform",
        says={Need.SHL11_03: 2, Sector.LAINS: 3, Sector.KELA: 2},
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
        fi="konkurss laina lainoj osamaks perinn perintä saatav takausvel velaks velalli velan velat "
        "velka velko ylivelk",
        sv="avbetal garantistift indriv inkasso konkurs lån. lånar lånen. skuld överskuld",
        en="bankrupt collection-agen creditor debt indebt instalment loan over-indebt owe. owes. owing",
        says={Need.SHL11_03: 3, Sector.TALOUS: 3},
    ),
    Topic(
        name="quick-loans",
        fi="joustoluot korkokatto kulutusluott laskulla-ost luottoa. luottokort nettivip nyt-osta-maks "
        "osamaksu pienlaina pikavip verkkokauppav vippejä vippi",
        sv="konsumtionskred kontokredit kredit. krediter kreditkort köp-nu sms-lån smslån snabblån",
        en="buy-now consumer-credit credit-card easy-credit high-interest instant-loan pay-later payday "
        "quick-loan",
        says={Need.SHL11_03: 3, Sector.TALOUS: 3},
    ),
    Topic(
        name="debt-advice",
        fi="sosiaalinen-luot sosiaalisen-luot sosiaalista-luot takuusäät talous-ja-velk talousneuv "
        "velkajärj velkaneuv velkasovitt yksityishenkilön-velk",
        sv="ekonomi-och-skuld ekonomirådgiv skuldrådgiv skuldsaner social-kredit",
        en="debt-adjust debt-advi debt-counsel debt-help debt-relief debt-restruct financial-counsel "
        "money-advi social-credit",
        says={Need.SHL11_03: 3, Sector.TALOUS: 4},
    ),
    Topic(
        name="enforcement",
        fi="suojaosuus ulosmit ulosot voudille voudin vouti",
        sv="skyddat-belopp utmät utsök",
        en="bailiff enforcement garnish protected-portion seized seizure wage-attach",
        says={Need.SHL11_03: 3, Sector.TALOUS: 4},
    ),
    Topic(
        name="work-trap",
        fi="ei-kannata-menn ei-kannata-otta ei-kannata-tehdä jättänyt-työn jättää-työn kannustimi "
        "kannustin. kannustinlouk keikkatyö lyhytaikainen-työ työ-ei-kannat työn-vastaanott",
        sv="bidragsfäll incitament inte-lönar lönar-det-sig lönar-sig-att lönar-sig-inte snuttjobb",
        en="better-off-unempl incentive no-point-in-earning no-point-in-work not-worth-working short-gig "
        "turned-down-a-job work-does-not-pay work-trap worse-off-working",
        says={Need.SHL11_03: 2, Need.SHL11_04: 1, Sector.TYO: 2, Sector.LAINS: 1},
    ),
    Topic(
        name="bills",
        fi="avaamaton avaamattom eräpäi kuoret. lasku. laskuj laskupin laskut. maksamattom maksumuistut "
        "perintäkirj",
        sv="betalningspåm faktur förfallodag obetalda-räkn oöppnade räkning",
        en="bill. bills. due-date final-demand invoice payment-reminder reminder-fee unopened unpaid-bill",
        says={Need.SHL11_03: 2, Sector.TALOUS: 2},
    ),
    Topic(
        name="client-fees",
        fi="asiakasmaks hoitomaks maksualen maksujen-alent maksukat maksun-alent maksuvapau omavastuuos "
        "palvelumaks poliklinikkam",
        sv="avgifter. avgiftsbef avgiftshöj avgiftstak klientavgift nedsätt-avgift serviceavgift "
        "sänkning-av-avg vårdavgift",
        en="annual-ceiling care-fee charges. client-charge client-fee copayment fee-ceiling fee-waiv "
        "fees. service-fee user-fee",
        says={Need.SHL11_03: 2, Sector.SOSP: 2, Sector.TERV: 1, Sector.LAINS: 1},
    ),
    Topic(
        name="medicine-costs",
        fi="alkuomavast apteekis apteekki erityislupalääk lääkekat lääkekulu lääkekust lääkemen "
        "lääkeomavast lääkkeet-hak lääkkeet-jää lääkkeet-ost lääkkeisiin lääkkeitä-ost reseptejä-hak "
        "reseptit-hak",
        sv="apotek hämta-ut-medic initialsjälvrisk läkemedelskost läkemedelstak läkemedelsutg medicinkost "
        "medicinräkn ta-ut-medic",
        en="afford-medic afford-their-med cannot-afford-medic collect-their-prescr drug-costs "
        "medication-cost medicine-cost pharmacy prescription-cost unfilled-prescr",
        says={Need.SHL11_03: 3, Need.SHL11_08: 1, Sector.KELA: 2, Sector.TERV: 2},
    ),
    Topic(
        name="food-aid",
        fi="hävikkiruo jääkaappi-on-tyh leipäjon nälissä nälkä nälässä ruoka-apu ruoka-avu ruoka-jak "
        "ruokaan. ruokajak ruokakass ruokapak syötävä tyhjä-jääkaap",
        sv="brödkö hungr livsmedelshj matbank matbistånd mathjälp matkass matkö matutdel pengar-till-mat "
        "svinnmat tomt-kylskåp",
        en="bread-line breadline empty-fridge food-aid food-bank food-distrib food-help food-parcel "
        "food-queue hunger hungry money-for-food nothing-to-eat soup-kitchen surplus-food",
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
        fi="haalari kengän kengät kenkiin kenkiä kirppis kirpput takki. takkia talvivaat toppatak "
        "vaateapu vaatelainaamo vaatetu vaatteet vaatteit vinttivaat",
        sv="begagnad jacka. kläder klädhjälp klädinsam loppis overall. skor. vinterkläd",
        en="clothes clothing flea-market outgrown second-hand shoes snowsuit winter-boots winter-coat "
        "winter-wear",
        says={Need.SHL11_03: 2, Need.SHL11_07: 1, Sector.JARJ: 2},
    ),
    Topic(
        name="hygiene-poverty",
        fi="hygienia. hygieniapak hygieniasta hygieniatarv kuukautis saippua shampoo tampon terveyssit "
        "vaipat vaippa vaippoj",
        sv="bindor blöjor hygien mens. mensskydd tampong tvål.",
        en="diapers hygiene menstru nappies period-pov period-product sanitary soap. tampon toiletr",
        says={Need.SHL11_03: 3, Need.SHL11_01: 1, Sector.JARJ: 1, Sector.OPETUS: 1},
    ),
    Topic(
        name="cash",
        fi="kolikot korttimaks käteis nostaa-eläk nostaa-käteis nostaa-rah nostoautom otto-auto "
        "pankkiautom seteleitä seteli. setelit tunnusluvu",
        sv="bankautomat bankomat kontant kortbetaln pinkod sedel. sedlar ta-ut-kont ta-ut-pengar "
        "uttagsautomat",
        en="atm. atms banknote card-only card-payment cards-only cash-machine cash-only cash-point cash. "
        "coins. pin-code their-pin withdraw-cash withdraw-money withdraw-them",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.YMP: 2, Sector.DIGI: 1},
    ),
    Topic(
        name="bank-branch",
        fi="konttori-sulj konttori. pankin-kontt pankin-palv pankki-sulj pankkiauto pankkikontt "
        "pankkikäyn pankkipalv",
        sv="bankbuss banken-lade banken-stäng bankkontor bankservice banktjänst kontoret-stäng",
        en="bank-branch bank-bus bank-closed bank-office bank-service banking-service branch-clos "
        "last-branch",
        says={Need.SHL11_01: 2, Need.SHL11_03: 1, Sector.YMP: 2, Sector.DIGI: 1},
    ),
    Topic(
        name="bank-account",
        fi="asiakkaaksi-pank debit maksukort maksutili pankki-ei-ava pankki-kieltä pankkikort pankkitil "
        "perustili tili. tilin-avaa tilinavau tiliä",
        sv="banken-nekar bankkonto bankkort betalkonto betalkort grundkonto kontot. kund-i-bank "
        "öppna-konto",
        en="account-opening account-refused bank-account bank-card bank-refus bank-will-not basic-account "
        "debit-card open-an-account payment-account",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.DIGI: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="scams",
        fi="huijar huijat huijau identiteettivar kalastelu muulit nettihuij petok petos romanssihui "
        "sijoitushui tietojenkal valepolii",
        sv="bedräg bluff falsk-polis identitetsstöld lurad. lurade lurar lurendrej målvakt nätfiske "
        "romansbedr",
        en="con-artist conned. fake-police fraud identity-theft money-mule phishing romance-scam scam "
        "swindl tricked",
        says={Need.SHL11_03: 2, Need.SHL11_05: 1, Sector.POLI: 3, Sector.DIGI: 1},
    ),
    Topic(
        name="working-poor",
        fi="alustaty epätyypilli köyhä-työssä matalapalk nollasopim nollatunti osa-aikaty palkka-ei-riit "
        "pienipalkk pätkäty ruokalähetti silpputyö sovitelt työssäkäyvät-köyh",
        sv="arbetande-fattig deltid jämkad lågavlön låglön matbud nolltimmar plattformsarb snuttjobb",
        en="adjusted-benefit gig-work in-work-pov low-paid low-wage part-time platform-work precarious "
        "working-poor zero-hour",
        says={Need.SHL11_03: 2, Sector.TYO: 2},
    ),
    Topic(
        name="money-management",
        fi="budjetoin käyttövara raha-asiat raha-asioiden-hoit rahankäyt rahojen-hall talouden-hall "
        "taloudenhal talousosaam viikkorah välitystili",
        sv="ekonomihant fickpeng förmedlingskonto hushållsbudget penninghant sköta-ekonomi sköta-penning "
        "sköta-sin-ekon sköta-sina-peng veckopeng",
        en="budgeting financial-skill handle-money household-budget manage-money manage-their-money "
        "manage-their-week managing-money money-manage pocket-money spending-money weekly-allow",
        says={Need.SHL11_03: 2, Need.SHL11_01: 2, Sector.SOSP: 1, Sector.OIKEUS: 1},
    ),
    Topic(
        name="gifts-and-holidays",
        fi="jouluapu joulukeräys joululahj joulumiel joulupuu kesäleiri lahjakeräy lomajärj lomatuki "
        "lomaviik tuettu-loma tuettuja-lom tuetut-lom",
        sv="julbidrag julgåv julhjälp julinsaml julklapp kolonier semesterstöd sommarläger stödd-semest",
        en="christmas-appeal christmas-collect christmas-gift christmas-present holiday-camp "
        "subsidised-holiday summer-camp supported-holiday toy-drive",
        says={Need.SHL11_03: 2, Need.SHL11_07: 1, Sector.JARJ: 3},
    ),
    Topic(
        name="estate",
        fi="jakamaton-pesä kuolinpes lesken leski. perikun perinnön perintö. perukirj perunkirj "
        "pesänselvi",
        sv="arv. arving arvskift bouppteck dödsbo oskiftat-bo änka. änkling",
        en="estate-inventory estate. heirs inherit probate undivided-estate widow. widower",
        says={Need.SHL11_03: 2, Need.SHL11_06: 1, Sector.OIKEUS: 3},
    ),
    Topic(
        name="funeral",
        fi="arkku. hautaami hautaj hautakus hautapaikk hautauksen hautaus tuhkau",
        sv="begravning gravplats gravsätt jordfäst kista. kremer",
        en="burial buried bury. coffin cremat funeral grave. undertaker",
        says={Need.SHL11_03: 2, Need.SHL11_06: 2, Sector.SOSP: 1, Sector.KELA: 1},
    ),
    Topic(
        name="self-employed",
        fi="konkurssiyr pienyritt toiminimi yel-maks yel. yksinyritt yrittäj",
        sv="egenföretag enmansföretag firma. företagare småföretag",
        en="business-debt entrepreneur freelancer own-business self-employ small-business sole-trader",
        says={Need.SHL11_03: 2, Sector.TYO: 2, Sector.TALOUS: 1},
    ),
    Topic(
        name="farmers",
        fi="karja. karjan lomittaj lypsy maanvilj maatalous maatila maatilo maidontuott navetas navetta "
        "sukupolvenvaihd tilallin viljelij",
        sv="avbytare bonde. bönder generationsväx gårdsbruk jordbruk kreatur ladugård lantbru mjölkbond "
        "mjölkproduc",
        en="agricult cattle dairy farm. farmer farming farms livestock milking relief-worker",
        says={Need.SHL11_03: 1, Need.SHL11_08: 1, Sector.YRIT: 1},
    ),
)
