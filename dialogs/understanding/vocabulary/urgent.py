"""Words of an emergency: who is in danger, of what, and that it is now; and what says that it is a theme."""

from dialogs.understanding.concepts import Concept

URGENT = (
    Concept(
        "deadly",  # leaves no time by itself
        fi="tajuton. tajuttom tajunnan ei-hengit hengit-enää hengitä. tulipalo. tulipaloa. tulipalos "
        "asunto-palaa talo-palaa huone-palaa syttyny liekeis ampui. ampuma ampuu ase. aseen asetta "
        "aseella ase-kädes pistool kivääri puukon-kans puukko-kädes puukko. puukot puukkoa yliannos "
        "liian-paljon-lääk kuristaa. kuristi hirttä viilsi viiltel veri. verta. verissä vertavuot "
        "vuotaa-verta elvyt sydänkohtaus sydänpysähd kouristaa. kouristel kuolee. kuolema-läh kuolemais "
        "kuollut. henki. henkihier hengenvaar hukkuu. hukkumas myrkyty otti-myrk otti-lääk ottanut-lääk "
        "syöny-lääk söi-lääk söi-kaikki tappaa-itsensä tappaa-ittensä tappaa-itteän tappavansa tapan "
        "hakkaa. hakkaavat hyppää. hyppäämäs hyppäävänsä sillan-kait junan-alle raiteil parvekkeen-kait",
        sv="andas-inte andas-int andas-ej medvetslös brinner. brand. branden brann skjuter sköt pistol "
        "gevär vapen. skjutvapen kniv. kniven kniv-i överdos massor-med-tabl massa-tabl tagit-tabl "
        "tagit-mass tagit-för-mycket stryper strypt hänger-sig blöder blod. skär-sig hjärtinfarkt "
        "hjärtstopp krampar dör. döende livlös drunknar förgift ta-livet ta-sitt-liv tar-livet döda-sig "
        "döda. dödar slår-henne slår-honom slår-barn misshandlar. hoppa-från hoppar-från livsfara "
        "hjärtlung",
        en="not-breathing isnt-breathing stopped-breathing unconscious unresponsive passed-out collapsed "
        "on-fire fire. shooting gun. a-gun weapon knife. a-knife overdose bottle-of-pills took-pills "
        "too-many-pills taken-pills swallowed strangl choking hanging. cutting-h cutting-her bleeding "
        "blood. heart-attack seizure dying. dead. drowning poisoned kill-h kill-him kill-her kill-them "
        "kill-me kill-us kill-my killing-h beating hitting-her hitting-him hitting-the-ch jump-off "
        "jump-from jumping end-his-life end-her-life end-it take-his-life take-her-life stabbed",
    ),
    Concept(
        "danger",
        fi="itsemurh itsetuho tappaa. tappa. uhkaa. uhkaava uhkai väkivaltais väkivaltain väkivaltan "
        "pahoinpit lyö. lyövät löi. löivät satutt kiristää. hyväksikäy raiska peruuttamat "
        "ettei-halua-elää ei-halua-elää ei-jaksa-elää ei-jaksa-enää-elää kuolla. haluaa-kuolla "
        "elämän-loppu hyvästel jäähyväis sammunee sammunut. sammuneina humalas kännis pöllys sekaisin. "
        "sekava psykoos harhai eksyny karannu karkas kadonnu katosi hukas ei-löydy ei-löyvy "
        "ei-vastaa-ove ei-vastaa. ei-avaa lukittau lukinnut pakkases paljain heitettiin-ulos ulkona-yö "
        "taivasal kadulla-yö kadulla. ilman-huolt ilman-valvont yksin. yksinää. heitteil hätä. hädäs "
        "hätätap hätätilan kaatun makaa. makaavat lattial huutaa. huutaa-apua itkee. pelkää. pelkäävät "
        "pahoinvoiv sekoi lääkkeit loukkaa vaaras hengenlä vangin lukittu- ottaa-lääkk kaikki-lääk "
        "lähtee. piilos",
        sv="självmord hotar. hotar-att hotat hotfull våldsam våld. slår. slog. misshandl våldtag utnyttj "
        "oåterkal vill-inte-leva vill-dö vill-int-leva orkar-inte-leva fulla. full. berusad påverkad "
        "psykos förvirrad vandrar irrar rymt rymde försvunn försvann hittas-inte hittar-inte borta. "
        "saknad svarar-inte svarar-int svarar-ej öppnar-inte låst-in i-kylan barfota på-gatan "
        "utan-tillsyn utan-vuxen ensam. ensamt. ensamma. vanvård nöd. fallit. ligger. golvet skriker "
        "gråter rädd. vågar-inte vågar-int skada-sig skadad självskad farligt i-fara",
        en="suicid hang-h threaten violent violence. attack hurt-h hurt. hurting abus raped wants-to-die "
        "want-to-die not-want-to-live doesnt-want-to-live drunk. intoxicated high. psychosis psychotic "
        "confused. wandering ran-away run-away runaway missing. disappeared cant-find not-answering "
        "doesnt-answer isnt-answering locked-in locked-h barefoot in-the-cold on-the-street "
        "unsupervised alone. left-alone neglect emergency. fallen. fell. lying. floor. screaming crying "
        "scared. afraid-to-go self-harm in-danger danger. outside-my harm goodbye",
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
        "päiväkotila pikkupoj",
        sv="klienten. klient. barnet. barn. ett-barn flicka. flickan. flickor pojke. pojken. tonåring "
        "mannen. man. gubbe. gubben. gumma. gumman. tant. tanten. kvinna. kvinnan. fru. frun. hustru "
        "mamma. mamman. pappa. pappan. hon. han. honom. henne. nån. någon. baby. bebis patienten. "
        "boenden. grannen. granne. familjen. familj. en-äldre åldring ungdomen. elev. eleven. mig. oss. "
        "dotter. dottern. son. sonen. person. personen. åring",
        en="client. clients-husb child. a-child the-child boy. girl. baby. toddler. teenager. kid. kids. "
        "he. she. him. her. hes. shes. man. woman. guy. husband. wife. mother. mum. mom. father. dad. "
        "grandma granny patient. resident. neighbour. neighbor. someone. somebody. person. old-man "
        "old-woman old-lady family. daughter. son. they. me. us. student. colleague. year-old",
    ),
    Concept(
        "now",
        fi="nyt. nytten. just. justiin. justii. just-nyt juuri. juur. parhaillaan. paraikaa. äsken. äske. "
        "äskö. äsköin. tänään. tännään. tää-iltana illalla. iltana. tänä-ilt tänä-yö ensi-yö yöllä. "
        "yötä-vasten tällä-hetk tälläkin-het hetkellä. hetki-sit heti. täällä. tääl. tuolla. tuol. "
        "puhelimes linjoil soitti. soittaa-mul soitti-et kotikäynnil vastaanotol oven-tak oven-läp "
        "oven-ulk pihal kuulen. näen. nään. seisoo istuu vieläkin. vielä-taju vasta-äs minuut aulas",
        sv="nu. just-nu ikväll. i-kväll inatt. i-natt idag. i-dag just. nyss. genast. här. där. utanför. "
        "telefonen ringde ringer på-linjen hör. ser. hembesök inte-mer int-mer mottagning",
        en="now. right-now tonight. today. just. currently at-the-moment this-evening this-morning here. "
        "outside. on-the-phone on-the-line through-the i-can-hear i-hear i-see called-me is-calling "
        "since-noon minutes-ago this-minute home-visit lobby",
    ),
    Concept(
        "alarm",
        fi="apua. apuu. apuva hätä. äkki kiire. kiireelli kiireesti. kiireise pian. heti-apua 112. "
        "hätänumer hätäkesk ambulans poliisi. poliisii. poliisia. soitanko. soitetaanko soittaako "
        "pitääkö-soit mihin-soit kenelle-soit päivystyksen-num päivystyksen. päivystykseen. "
        "sosiaalipäivyst mitä-teen mitä-mä-teen mitä-mää-teen mitä-mie-teen mitä-minä-teen mitä-nyt "
        "mitä-tehdään mitäs-nyt mitä-pitää-tehdä miten-toim mitä-pitäs-tehdä mitä-me-teh hälyt "
        "tuleeko-joku tulkaa",
        sv="hjälp. hjälp-mig skynda fort. snabbt. akut. bråttom. brådsk 112. ambulans polisen. ringa. "
        "ska-jag-ringa vad-gör-jag vad-gör-vi va-gör-ja vad-ska-jag va-ska-ja vad-ska-vi vem-ska-jag "
        "vem-ringer jouren. jourens kom-genast",
        en="help. hurry quick. urgent emergency. asap 112. 911. ambulance police. what-do-i what-do-we "
        "what-should-i what-should-we who-do-i-call who-should-i-call should-i-call who-can-i-call "
        "please-come come-quick",
    ),
    Concept(
        "theme",  # what says that it is no single matter of this moment
        fi="useat usea. usei useampi useammin monet. monella. moni. monen. yhä. lisään lisänt kasvanut "
        "kasvaa. enemmän. nykyään. nykysin nykyisin. aina. yleensä. toistuva jatkuvasti. joskus. "
        "vuonna. vuoden. vuosi. vuosia. vuodessa kuukau viikkoja. viikon. viikossa. syksy kevä kesän. "
        "talven ilmiö asiakkaat. asiakkaiden. asiakkaita. asiakkaille. asiakkailla. nuoret. nuorten. "
        "nuorilla. perheet. perheiden. perheillä. vanhukset. vanhusten. iäkkäät. iltaisin. öisin. "
        "viikonloppuisin. päivisin. aamuisin. iltasin. yksikössämme. palvelu jono. jonot. ohje. "
        "ohjetta. ohjeet. koulutus. koulutusta. käytäntö resurss tilastoj huoli-on pelkäävät. joutuvat. "
        "jäävät. kasvava havaint alueella. kunnas. henkilökunta. työntekijät. työntekijöi yhteistyö "
        "ryhmiä. ryhmä. teema aiemmin. ennen. jälkeen. eilen. viime. uhkailut uhkailu. väkivaltatilant "
        "lapsiperhe ajatuks",
        sv="ofta många. flera. allt. ökar. ökat. fler. mer. vanligt. alltid. ibland. ständigt året. år. "
        "månad veckor. vecka hösten våren klienterna. klienter. unga. ungdomar. familjer. familjerna. "
        "äldre. gamla. barnen-i kvällarna kvällar. nätter helgerna service kö. kön köer anvisning "
        "utbildning resurser fenomen personalen samarbete grupper tidigare. igår. förra. sedan. sen-",
        en="often. many. several. more. increas growing always. usually sometimes. constantly year. years. "
        "month week. weeks. autumn spring clients. families. youth. pensioners. elderly. evenings. "
        "nights. weekends. service queue guideline training resources phenomenon staff. cooperation "
        "groups. yesterday. last. since-the every. each. ago- trend teenagers. people. seniors",
    ),
)
