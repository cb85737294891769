"""Words of an emergency: who is in danger, of what, and that it is now; and what says that it is a theme."""

from dialogs.understanding.concepts import Concept

URGENT = (
    Concept(
        "deadly",  # leaves no time by itself
        fi="tajuton. tajuttom tajunnan ei-hengit hengit-enää hengitä. tulipalo. tulipaloa. tulipalos "
        "asunto-palaa talo-palaa huone-palaa syttyny liekeis ampui. ampuma ampuu ase. aseen asetta "
        "aseella ase-kädes pistool puukon-kans puukko-kädes puukko. puukot puukkoa yliannos "
        "liian-paljon-lääk kuristaa. kuristi viilsi viiltel veri. verta. verissä vertavuot vuotaa-verta "
        "elvyt sydänpysähd kouristaa. kouristel kuolee. kuolema-läh kuolemais kuollut. henki. henkihier "
        "hengenvaar myrkyty otti-myrk otti-lääk ottanut-lääk syöny-lääk söi-lääk söi-kaikki "
        "tappaa-itsensä tappaa-ittensä tappaa-itteän tappavansa tapan hakkaa. hakkaavat hyppää. "
        "hyppäämäs hyppäävänsä sillan-kait junan-alle raiteil veitsi veitsen veistä veitseä veitsel "
        "kirves kirveen haulikko kiväär panos pommi räjähd räjäyt sytytt tuikata polttaa-talon "
        "polttaa-itse bensaa kaasua-tulv hengit-huono ei-liiku ei-reagoi ei-herää ei-herä herää. "
        "sydänkohtau aivoinf halvaus rintakipu tukehtu tukehdu hypotermia jäätyny kylmettyny "
        "pahoinpidelty-verill ranteet-auki ranteensa köysi köyden naru-kaul hirtt parvekkeelt "
        "parvekkeen sillalta. junan-all hypätä hyppäs hukku syöny-purk söi-purk pillerit-kerral "
        "lopettaa-itsens lopettaa-elämän lopettaa-päiv riistää-heng päättää-päiv ottaa-hengen "
        "ottaa-hengiltä tappanut. tappoi. tappaa-lapse tappaa-vaimo tappaa-mut tappaa-minut surma "
        "ampua. ammutaan aseistau jahtaa murtaut tunkeut tappaa. tappavat. tappamaan. kaasu. kaasua. "
        "kaasun. katolla. katolle. sakset saksien saksil väkivaltaisesti-käy päin. elottom hengetön "
        "hengettö",
        sv="andas-inte andas-int andas-ej medvetslös brinner. brand. branden brann skjuter sköt pistol "
        "gevär vapen. skjutvapen kniv. kniven kniv-i överdos massor-med-tabl massa-tabl tagit-tabl "
        "tagit-mass tagit-för-mycket stryper strypt hänger-sig blöder blod. skär-sig hjärtinfarkt "
        "hjärtstopp krampar dör. döende livlös förgift ta-livet ta-sitt-liv tar-livet döda-sig döda. "
        "dödar slår-henne slår-honom slår-barn misshandlar. hoppa-från hoppar-från livsfara hjärtlung "
        "yxa. yxan. hagel. laddat. laddad. bomb. sprängs. tände-på tänt-eld elden. andning andas-dåligt "
        "rör-sig-inte rör-sig-int vaknar-inte vaknar-int reagerar-inte reagerar-int stroke. kvävs. "
        "nerkyld nedkyld högg. huggit. knivhuggen rep-om snara. hoppa-ner hoppar. hoppa. drunkna "
        "tar-ihjäl ta-ihjäl slå-ihjäl slår-ihjäl mördar mörda. svalt. svalde. tabletter. piller. adjö. "
        "sax. saxen. slagsmål. gas. gasen. på-taket. avled",
        en="not-breathing isnt-breathing stopped-breathing unconscious unresponsive passed-out collapsed "
        "on-fire fire. shooting gun. a-gun weapon knife. a-knife overdose bottle-of-pills took-pills "
        "too-many-pills taken-pills swallowed strangl choking hanging. cutting-h cutting-her bleeding "
        "blood. heart-attack seizure dying. dead. drowning poisoned kill-h kill-him kill-her kill-them "
        "kill-me kill-us kill-my killing-h beating hitting-her hitting-him hitting-the-ch jump-off "
        "jump-from jumping end-his-life end-her-life end-it take-his-life take-her-life stabbed axe. "
        "rifle. shotgun. loaded. bomb. explosion. set-fire sets-fire burning. cant-breathe "
        "cannot-breathe not-breath not-moving wont-wake not-waking stroke. choked. hypotherm stabbing. "
        "stabs. stab. slit-h slitting rope. noose. jump. jumped-. ledge. drown. swallow. hang. pills. "
        "kill. kill-. killed-h murder. scissors. gas. on-the-roof. nothing-to-live nothing-left-to-live "
        "hung-up hurt-the-b hurt-the-c hurt-her hurt-him lifeless. bleeds. going-to-die gonna-die",
    ),
    Concept(
        "danger",
        fi="itsemurh itsetuho tappaa. tappa. uhkaa. uhkaava uhkai väkivaltais väkivaltain väkivaltan "
        "pahoinpit lyö. lyövät löi. löivät satutt kiristää. hyväksikäy raiska peruuttamat "
        "ettei-halua-elää ei-halua-elää ei-jaksa-elää ei-jaksa-enää-elää kuolla. haluaa-kuolla "
        "elämän-loppu hyvästel sammunee sammunut. sammuneina humalas kännis pöllys sekaisin. sekava "
        "psykoos harhai eksyny karannu karkas kadonnu katosi hukas ei-löydy ei-löyvy ei-vastaa-ove "
        "ei-vastaa. ei-avaa lukittau pakkases paljain heitettiin-ulos ulkona-yö taivasal kadulla-yö "
        "kadulla. ilman-huolt ilman-valvont yksin. yksinää. heitteil hätä. hädäs hätätap hätätilan "
        "kaatun makaa. makaavat lattial huutaa. huutaa-apua itkee. pelkää. pelkäävät pahoinvoiv sekoi "
        "lääkkeit loukkaa vaaras hengenlä vangin lukittu- ottaa-lääkk kaikki-lääk lähtee. piilos "
        "ei-aio-elää aio-elää huomiseen. elää-enää ei-halua-enää kuolla-pois kuolema tekee-itselleen "
        "tehdä-itselleen jotain-itselleen jotakin-itsell jäähyvä viimeinen-viesti hyvästit hyvästi. "
        "menny-sekais raivoaa raivois hajottaa. hajottaa-paik riehuu riehuva riehumas aggre hakkaa-ovea "
        "takoo vainoa vainoo pakeni. pakenee paossa. piileskel hatkas hatkaan karkutei ei-palann "
        "ei-tullu-koti ei-ole-tullut ilman-ruokaa nälissä nälkäi ilman-lääk insuliinia-ei huumeis "
        "aineis päihtyn örveltä juovuks humalaine rattijuop silmä-mustana mustelm ahdistel kidnap "
        "sieppa löyty-kylm löydetty. loukussa. palelee paleltu jäätävä alasti. vähissä-vaat "
        "heikossa-kun heikkona. romaht kaatui-eikä oksentaa-verta synnyty synnyttä kohtaus. kohtauksen "
        "epileps uupunu. heitettiin-kad kadulle. asunnoton-vauv yksi-yöksi yksinään. lukkojen lukitsi "
        "lukinnu teljen piirit hyvästejä viimeinen-ilta viimeinen-yö viimeinen-kerta viimeisen-kerran "
        "jotain-pahaa jotain-tyhmää jotakin-tyhmää ei-jaksa ei-kestä. haisee-kaasu potkii. potki. "
        "raivona. hermostu. riitely tappelu. tappelevat tappelee. nyrkin mukiloi retuutt ravist "
        "kuristel pieksi piekse ruumiilli autolla. ajaa-auto karkuun. juoksi-karku alkoholimyrk sammu. "
        "kuuluu-huut huutoa. avunhuu kiljuu itkua. lapsi-itkee kellarissa. vessaan. poissa. eksyks "
        "ei-tiedä-missä hypotermi kuumuude auringonpist loukkasi. loukannu verta-tul verta. murtu. "
        "lyöty. pesäpallomai vasara lämmitystä sähköt-poikki ilman-vettä ilman-lämmi "
        "turvakotipaikka-heti turvakotiin-nyt slagit.",
        sv="självmord hotar. hotar-att hotat hotfull våldsam våld. slår. slog. misshandl utnyttj oåterkal "
        "vill-inte-leva vill-dö vill-int-leva orkar-inte-leva fulla. full. berusad påverkad psykos "
        "förvirrad vandrar irrar rymt rymde försvunn försvann hittas-inte hittar-inte borta. saknad "
        "svarar-inte svarar-int svarar-ej öppnar-inte låst-in i-kylan barfota på-gatan utan-tillsyn "
        "utan-vuxen ensam. ensamt. ensamma. vanvård nöd. fallit. ligger. golvet skriker gråter rädd. "
        "vågar-inte vågar-int skada-sig skadad självskad farligt i-fara orkar-int-leva inte-orkar-leva "
        "leva-längre dö. farväl. avskeds rasar. slår-sönder aggress förfölj jagar. flydde. flyr. "
        "gömmer. inte-kommit-hem utan-mat hungrig utan-medicin drogad höga-på rattfull blåmärk blåtira "
        "våldtä kidnapp instängd fryser naken. förlossn föder. anfall. epilep utkast. lämnad-ensam "
        "lämnats-ensam ensam-i redlöst. redlös. göra-nåt göra-något-dumt sista-kväll sista-gången "
        "inget-att-leva slåss. sparkar. bråk. skrik. i-trapphus trapphuset. svimmat svimmade värme. "
        "utan-värme hamra hammare. basebollträ kör-full kör-berusad slagit. slagits.",
        en="suicid hang-h threaten violent violence. attack hurt-h hurt. hurting abus raped wants-to-die "
        "want-to-die not-want-to-live doesnt-want-to-live drunk. intoxicated high. psychosis psychotic "
        "confused. wandering ran-away run-away runaway missing. disappeared cant-find not-answering "
        "doesnt-answer isnt-answering locked-in locked-h barefoot in-the-cold on-the-street "
        "unsupervised alone. left-alone neglect emergency. fallen. fell. lying. floor. screaming crying "
        "scared. afraid-to-go self-harm in-danger danger. outside-my harm goodbye wont-live "
        "dont-want-to-live cant-go-on end-it-all better-off-dead said-goodbye farewell. rampage. "
        "smashing. aggressive. stalking. stalker. chasing. fled. fleeing. hiding. shelter-now ran-off "
        "not-come-home hasnt-come-home no-food starving. without-insulin no-insulin stoned. on-drugs "
        "drunk-driv black-eye bruis rape. kidnap locked. trapped. freezing. naked. labour. giving-birth "
        "seizure. fit. collapsed. thrown-out turned-off-her turned-off-his locked-flat. locked-in. "
        "left-alone. abandoned. do-something-stupid something-stupid last-night-alive last-time "
        "nothing-to-live fight. fighting. punch kick bat. hammer. drove-off drove-away screams. cries. "
        "fainted. heating. no-heating broken-bones heatstroke",
    ),
    Concept(
        "person",
        fi="asiakas. asiakasta. asiakkaalla. asiakkaal. asiakkaani. asiakkaan. asiakkaalta. asiakkaalle. "
        "asikas. lapsi. lasta. lapsella. lapsen. lapsel. vauva. vauvan. vauvaa. taapero. tyttö. tyttöä. "
        "tytön. tytöl poika. poikaa. pojan. pojal nuori. nuorta. nuoren. nuorel mies. miestä. miehen. "
        "miehel nainen. naista. naisen. äiti. äitiä. äidin. isä. isää. isän. isäpuoli isäpuolen vaimo. "
        "vaimoa. vaimon. mummo. mummoo. mummon. mummu. vaari. pappa. ukko. äijä. akka. rouva. vanhus. "
        "vanhusta. vanhuksen potilas. potilast asukas. asukast asukkaan. naapuri. naapurin. hän. häntä. "
        "hänen. hänel se. sen. joku. jonkun. tyyppi. jätkä. kundi. heppu. perhe. perhet perheel "
        "perheen. pikkulap pientä-las pieni-lap kaks-las kaksi-las opiskelija. oppilas. kollega. "
        "työkaveri. minua. mua. mun. meitä. meidät. meille. lapset. sisko. veli. teini. henkilö. "
        "päiväkotila pikkupoj mummeli. mummelin. pikkunen. pikkuinen. lapsukai ykkösluok esikoulul "
        "vauvan-kans nuorimies nuorukai neiti. naapurin-muk asiakkaamme. äijän. ukkeli. mieheni. "
        "poikani. tyttäreni. äitini. ihminen. ihmisen. jannu. kaveri. kaverin. työpari. työparini. "
        "hoitaja. hoitajaa. ohjaaja. ohjaajaa. rva. herra. isoäiti. veljeni. ex-mies. exä. eksä. "
        "miehensä. vaimonsa. kumppani. puoliso. vuotias. vuotiaan. vuotiasta. v. vee.",
        sv="klienten. klient. barnet. barn. ett-barn flicka. flickan. flickor pojke. pojken. tonåring "
        "mannen. man. gubbe. gubben. gumma. gumman. tant. tanten. kvinna. kvinnan. fru. frun. hustru "
        "mamma. mamman. pappa. pappan. hon. han. honom. henne. nån. någon. baby. bebis patienten. "
        "boenden. grannen. granne. familjen. familj. en-äldre åldring ungdomen. elev. eleven. mig. oss. "
        "dotter. dottern. son. sonen. person. personen. åring ettåring. ettåringen. tvååring treåring "
        "babyn. spädbarnet. killen. kille. tjejen. tjej. snubbe. sambo. sambon. maken. make. expojkv "
        "exmannen. kollegan. kollega. vårdaren.",
        en="client. clients-husb child. a-child the-child boy. girl. baby. toddler. teenager. kid. kids. "
        "he. she. him. her. hes. shes. man. woman. guy. husband. wife. mother. mum. mom. father. dad. "
        "grandma granny patient. resident. neighbour. neighbor. someone. somebody. person. old-man "
        "old-woman old-lady family. daughter. son. they. me. us. student. colleague. year-old newborn. "
        "infant. teen. lady. gentleman. bloke. ex. partner. boyfriend. girlfriend. nan. nana. uncle. "
        "aunt. brother. sister. clients. worker. nurse. theres-a theres-someone myself.",
    ),
    Concept(
        "now",
        fi="nyt. nytten. just. justiin. justii. just-nyt juuri. juur. paraikaa. äsken. äske. äskö. äsköin. "
        "tänään. tännään. tää-iltana illalla. iltana. tänä-ilt tänä-yö ensi-yö yöllä. yötä-vasten "
        "tällä-hetk tälläkin-het hetkellä. hetki-sit heti. täällä. tääl. tuolla. tuol. puhelimes "
        "linjoil soitti. soittaa-mul soitti-et kotikäynnil vastaanotol oven-tak oven-läp oven-ulk pihal "
        "kuulen. näen. nään. seisoo istuu vieläkin. vielä-taju vasta-äs minuut aulas tässä. täs. "
        "tässä-nyt edessäni. edessä. luonani. luona. vieressä. parhaillaa tällä-sekun sekunti kohta. "
        "tunnin-pääst tänä-aamuna tänä-iltana aamulla. äskettäin. huomiseen. seuraavaks odotushuone "
        "odotustil tiskil kuuluu. soittelee. tekstasi. viestin. viestitti. lähti. jäi. kadulla. ovella. "
        "rapussa. rappukäyt autossa. sillalla. katolla. vastaanoto. työpaikal toimistol viesti. luuri. "
        "luurin. katolta. karkuun. hetki. ovee. ovea. ovel. katkais-puh lopetti-puh",
        sv="nu. just-nu ikväll. i-kväll inatt. i-natt idag. i-dag just. nyss. genast. här. där. utanför. "
        "telefonen ringde ringer på-linjen hör. ser. hembesök inte-mer int-mer mottagning nu-genast "
        "håller-på därute. i-väntrum väntrummet. receptionen. smsade. skrev-just i-bilen. bilen. "
        "trappan. taket. bron. kontoret. la-på lade-på sa-adjö. luren.",
        en="now. right-now tonight. today. just. currently at-the-moment this-evening this-morning here. "
        "outside. on-the-phone on-the-line through-the i-can-hear i-hear i-see called-me is-calling "
        "since-noon minutes-ago this-minute home-visit lobby waiting-room. reception. just-now "
        "just-texted texted. just-called just-rang rang. in-front in-the-car car. stairwell. roof. "
        "bridge. office. phone. in-my-office. as-we-speak since-this-morning at-once. hung-up. hung. "
        "called. message. says-she says-he says-she-has",
    ),
    Concept(
        "alarm",
        fi="apua. apuu. apuva hätä. äkki kiire. kiireelli kiireesti. kiireise pian. heti-apua 112. "
        "hätänumer hätäkesk ambulans poliisi. poliisii. poliisia. soitanko. soitetaanko soittaako "
        "pitääkö-soit mihin-soit kenelle-soit päivystyksen-num päivystyksen. päivystykseen. "
        "sosiaalipäivyst mitä-teen mitä-mä-teen mitä-mää-teen mitä-mie-teen mitä-minä-teen mitä-nyt "
        "mitä-tehdään mitäs-nyt mitä-pitää-tehdä miten-toim mitä-pitäs-tehdä mitä-me-teh hälyt "
        "tuleeko-joku tulkaa auttakaa. auttaa. neuvoja. neuvokaa. pelastakaa. lähettäkää. tulukaa. "
        "heti. hopi kuka-tulee kuka-auttaa kenet-hälytän soitanks soitetaanks. mihi-soitan mihin-soitan "
        "minne-soitan numero-johon hätänro siis-mitä-teen mitä-mun-pitää mitä-minun-pitää "
        "mitä-tässä-teh mitä-tehä mitä-tehdä. mitäh-teen ketä-soit kuka-päivyst panikoi paniik",
        sv="hjälp. hjälp-mig skynda fort. snabbt. akut. bråttom. brådsk 112. ambulans polisen. ringa. "
        "ska-jag-ringa vad-gör-jag vad-gör-vi va-gör-ja vad-ska-jag va-ska-ja vad-ska-vi vem-ska-jag "
        "vem-ringer jouren. jourens kom-genast snälla-hjälp nödläge nödsituation vem-kontaktar "
        "vem-ska-kontakt va-gör-man vad-gör-man vad-borde vart-ringer nödnummer panik",
        en="help. hurry quick. urgent emergency. asap 112. 911. ambulance police. what-do-i what-do-we "
        "what-should-i what-should-we who-do-i-call who-should-i-call should-i-call who-can-i-call "
        "please-come come-quick please-help what-now what-can-i-do. who-to-call number-for panic. sos. "
        "right-away send-help send-someone.",
    ),
    Concept(
        "theme",  # what says that it is no single matter of this moment
        fi="useat usea. usei useampi useammin monet. monella. moni. monen. yhä. lisään lisänt kasvanut "
        "kasvaa. enemmän. nykyään. nykysin nykyisin. aina. yleensä. toistuva jatkuvasti. joskus. "
        "vuonna. vuoden. vuosi. vuosia. vuodessa kuukau viikkoja. viikon. viikossa. syksy kevä kesän. "
        "talven ilmiö asiakkaat. asiakkaiden. asiakkaita. asiakkaille. asiakkailla. nuoret. nuorten. "
        "nuorilla. perheet. perheiden. perheillä. vanhukset. vanhusten. iäkkäät. iltaisin. öisin. "
        "viikonloppuisin. päivisin. aamuisin. iltasin. yksikössämme. palvelu jono. jonot. ohje. "
        "ohjetta. ohjeet. koulutus. koulutusta. käytäntö resurss huoli-on pelkäävät. joutuvat. jäävät. "
        "kasvava havaint alueella. kunnas. henkilökunta. työntekijät. työntekijöi yhteistyö ryhmiä. "
        "ryhmä. teema aiemmin. ennen. jälkeen. eilen. viime. uhkailut uhkailu. väkivaltatilant "
        "lapsiperhe ajatuks aiheutta. tilasto selvästi. suurin-osa osa-asiakkais osalla. kaikki. "
        "kaikilla. jokaisella. huolestutt ongelmana. ongelma. puute. puuttuu. lisäksi. mahdollisuu "
        "paikkoja. tarjolla. pääsy. jonottaa. odottaa. odottavat. odotus. päätös. päätökset. viikkoa. "
        "vuotta. päivää. talvella. kesällä. keskusteli käsitel tutki harvoin. asuntol koulutuks "
        "suunnitelma. toimintaoh mallia. malli. riskiä. riskit. ehkäis ennaltaeh kokemus. kokevat. "
        "kertovat. iltavuorois yövuorois. valvontaa. puutteell vähem vähenty rauhoit seurauks. "
        "seurauksena. tuen. tukea. selvittely",
        sv="ofta många. flera. allt. ökar. ökat. fler. mer. vanligt. alltid. ibland. ständigt året. år. "
        "månad veckor. vecka hösten våren klienterna. klienter. unga. ungdomar. familjer. familjerna. "
        "äldre. gamla. barnen-i kvällarna kvällar. nätter helgerna service kö. kön köer anvisning "
        "utbildning resurser fenomen personalen samarbete grupper tidigare. igår. förra. sedan. sen- "
        "statistik de-flesta. saknas. brist. platser. väntar-på beslut. väntetid. sommaren. vintern. "
        "risk. risker. förebygg rutin. rutiner. berättar-att upplever. personal. problem. problemet. "
        "möjlighet",
        en="often. many. several. more. increas growing always. usually sometimes. constantly year. years. "
        "month week. weeks. autumn spring clients. families. youth. pensioners. elderly. evenings. "
        "nights. weekends. service queue guideline training resources phenomenon staff. cooperation "
        "groups. yesterday. last. since-the every. each. ago- trend teenagers. people. seniors "
        "statistic most. lack. shortage. places. waiting-time waiting-list. decision. summer. winter. "
        "risk. prevent routine. policy. tell-us experience. problem. rise. rising. lately. recently. "
        "tends. used-to. past. whenever. generally. awareness",
    ),
)
