"""Words of the field beside the topics of likeness: whom work is about, what is done, how it changes."""

from dialogs.understanding.concepts import Concept

FIELD = (
    Concept(
        "people",  # of whom an observation speaks
        fi="asiakas asiakka asikas asikka ihmis väki nuor lapse lapsi perhe vanhus vanhuks vanhem ikäihmi "
        "ikäänt iäkk eläkelä omais maahanmuut pakolai turvapaik oppila opiskel tyött työnhak vamma "
        "kehitysvam päihd asunnot kuntout äidi äiti isä. isät isi. miehe miehi naise naisi tytö pojat "
        "poikie vauva taapero potila asuka hakij kuntalai asukk vankil rikos saamelai romani ukrainalai "
        "osatyöky yksinäi hoitaj lähihoi sosiaalityönt työnteki ohjaaj kuraatt opettaj terveydenh "
        "lääkär sijais avustaj tulk tukiperh tukihenk vuokranant mummo pappa vaari seniori teini "
        "velkaant rikollis kodito paperito yksinhuol esikoul saattohoit vaimo puoliso leski sairaan "
        "isovanh papat huoltaj velalli",
        sv="klient människ folk. folket ung. unga ungdom barn. barnen barns familj äldre. gamla. pensionär "
        "anhörig närståendev invandr flykting nyanländ asyl elev. eleve student. arbetslös "
        "funktionshind funktionsned missbruk bostadslös boende mamm papp mödr fäder kvinn män. männen "
        "flick pojk patient sökande skötare. socialarbet handled kurator lärar tolk. tolkar vikari "
        "assistent hyresvärd person vuxna. adhd. föräldr sjuka. äldres make. maka.",
        en="client people. persons young. youth teenager kids child. children family families elderly "
        "older. old-people pensioner carer relatives immigrant refugee newcomer asylum pupil student "
        "unemployed disab substance-u addict homeless residents tenant mothers fathers parents women "
        "men. girls boys patient applicant adults adult. nurse social-worker worker staff. teacher "
        "interpreter landlord assistant undocumented grandpar everyone. sick-people wives. husbands. "
        "spouses",
    ),
    Concept(
        "service",
        fi="palve lveluj jono päätös päätök hakemu vastaanot aikoj aika. aikaa. takaisinsoit puhelinai "
        "puhelinp yksikö yksikk kotihoi kotipalv päivystyks neuvola perheneuv perhekesk perhetyö "
        "lastensuoj sosiaalit aikuissos toimeentul kela. kelan kelas kelal kelaan fpa. asumistu tukiasun "
        "asunto asunno vuokra häätö häädö velka velko luottotie ulosot köyhy syrjäyt yksinäisy työttömy "
        "mielenterv päihdep päihdeh katkaisu kuntoutu digi lomake lomakk bussi taksi kuljetus koulu "
        "päiväkot päiväkod varhaiskasv kurssi tukea. tuki. tuen. tuet. lausunto resurss henkilöstö "
        "henkilökunt rekryt perehdyt kirjaus yhteisty verkost moniammat hoito hoidon sairaal kotiut "
        "terveyd apuväl tilaisuus päivätoim työpaja etsivä jalkautu käytäntö toimintamall matalan-kynn "
        "laki. lain asetus määräai valvonta kunna kunta. alueell kylil kylä sivukyl maaseut sähkölask "
        "hinnat köyhä laitos laitokse vanhainkot ruoka väkival käynti käynnit kotikäyn sovittelu tukihlö "
        "laskut perintä suojaosuus takaisinperi posti kirje puhelinjono parityö työpari maksaa. maksama "
        "maksaa-las maksut maksujen rahat. raha. rahaa. rahan. ei-varaa ole-varaa oo-varaa varaa-osta "
        "kallis kalli säästää hinta. eläke eläkk netissä verkossa some. terapia terapiaa terapian kerho "
        "kerhon kirjasto kirjastos kuraattori lähete lähett hoitopaik talvivaat",
        sv="service kö. kön köer beslut ansök mottagning tider. återuppring telefontid enhet hemvård "
        "hemservice jouren rådgivning familjerådg familjearb barnskydd socialby socialvår utkomst bostad "
        "hyra. hyror hyran vräkn skuld kreditupp matutdel matkö fattigd utslagn ensamh arbetslösh psykisk "
        "missbruksv avgiftn digital blankett buss taxi skola skolor dagis dagvård kurs stöd utlåtand "
        "resurs rekryt samarbet vård sjukhus hälsov dagverks praxis lag. lagen kommun byn. byarna "
        "landsbygd elräkn våld hjälpmed avlastning assistans kuratorn härbärg anvisning hembesök besöken. "
        "besök. sjukskriv. brev. post. väntetid utredning pararbete betala pengar råd-med råd-till dyr. "
        "dyra. pension kostnad terapi klubben bibliotek fritidsg kläder hemtjänst",
        en="service queue decision applicat appointment waiting wait. waits call-back phone-line unit. "
        "home-care home-visit helpline emergency-line counsel family-work child-welfare social-services "
        "income-support benefit housing apartment flat. rent. evict debt credit food-queue food-bank "
        "poverty exclusion loneliness homelessness unemployment mental-health detox digital online-form "
        "forms. bus. buses taxi school day-care course support. resources recruit cooperation treatment "
        "hospital discharge health day-centre workshop clinic drop-in practice. law deadline municipal "
        "village rural electricity violence aid assessment notification letters workload shelter pharmacy "
        "visit. visits. sick-leave hearing. letter. post. mail-deliver opening-hours evening-opening "
        "afford pay. paying money. expensive cost. costs. pension. therapy club. library clothes price",
    ),
    Concept(
        "change",
        fi="ilmiö lisään lisänt vähen kasva kasvo nous lask pahen paran pitene pident yleist muuttu heiken "
        "vaikeutu lopet suljet sulki tuplaan kiristy helpott yhä. enemmän aiempaa useammin yhä-useamp",
        sv="fenomen ökar ökat ökad minsk växer växt förändr försämr förbättr blivit dragits-in stängts "
        "stängdes allt-fler allt-mer fler. fördubbl längre mer-än-förut oftare",
        en="phenomen increas decreas grow risen rising worse improve changing closed. doubled cut. cuts "
        "more-and-more more. fewer less. longer. than-before harder.",
    ),
    Concept(
        "trouble-at-work",  # what does not work, or does
        fi="odot joutu jää. jäävät jäädä jää-ilm eivät. ei-saa ei-saada ei-pääse ei-oo ei-ole ei-löyd puuttu "
        "ilman. vaille myöhäs myöhää viiväst este esty vaikea vaikee mahdoton liian. riittä uupu väsy "
        "luovut pallotel turha toimii. onnistu auttan tavoit hyvin. hyvä-käyt ongelm puute puuttee epäkoh "
        "epätasa syrji kohtuut kokemuks kokemust toimivaa ei-hae hakea-apua hae-apua uskalla-hakea",
        sv="vänta får-inte får-ingen saknas saknar svårt svår. omöjlig utan. försena brist hinder ger-upp "
        "tröttnar fungerar. når. lyckats hjälpt problem klarar orimlig erfarenh söker-inte orkar-inte "
        "vågar-inte-sök",
        en="wait cannot. cant-get cant-use missing lack. lacks difficult impossible without. late. delay "
        "shortage barrier give-up refuse works. reach. helped problem struggle unable afraid experience "
        "dont-ask dont-seek ask-for-help",
    ),
)

SMALL_TALK = (
    Concept(
        "small-talk",
        fi="ruokana ruokaa-tänään ilma. ilmoja aurinko sataa satoi lumi. lunta. lounas lounaa ruokala "
        "ruokalis kahvi viikonlop mökki mökil lätkä futis jalkapal peli. vitsi laulu elokuv leffa "
        "pääkaupun synttär joulu juhannus vappu kokoushuone neuvotteluh kuka-voitti horoskoop resepti "
        "syöm sauna taukotila parkkip vessa. vessas wc. kello. kellonaika pitsa pizza hampuril kebab "
        "kauppaan-men uutise lottonum sudoku tv. telkkari netflix musiik biisi pikkujoul helle. "
        "kylmä-ilma lämpötila astetta. pakkasta-ulk vapaapäivä-tul bileet kaljalle kissa. koira. koiran. "
        "kissan. taksi-mulle sääennus mikä-sää millainen-sää kakkua kissani koirani hauskaa-viik "
        "hauskaa-joul hyvää-viikonl hyvää-joulu vappua perjantaifiilis",
        sv="väder vädret sol. regn snö. lunch kaffe helgen vits film match. hockey fotboll jul. mötesrum "
        "rummet huvudstad recept födelsedag bastu klockan. toalett pizza. musik låt. temperatur fest. "
        "hund. katt. vann. öl. min-katt min-hund glad-fredag trevlig-helg god-jul",
        en="weather sunny rain. raining snow lunch. coffee. weekend. joke movie football hockey capital. "
        "christmas holiday meeting-room recipe birthday song sauna party time-is-it toilet. bathroom. "
        "pizza. beer. music. temperature. dog. cat. cab. netflix. taxi. happy-fri happy-mon happy-new "
        "merry friday-feel my-cat my-dog",
    ),
    Concept(
        "order",  # at the beginning of a line: something is to be done for the writer
        fi="varaa. sano. kerro. laita. muistuta. soita. lähetä. etsi. hae. tilaa. laske. käännä. kirjoita. "
        "tee. avaa. tulosta. kutsu. peru. hommaa. hanki. osta. siivoa. keitä. vie. muista. herätä. "
        "laskeppa. laula. piirrä. googlaa. tuo-kahv tuo-mul tuo-mei",
        sv="boka. säg. berätta. skicka. ring. sök. hitta. beställ. räkna. översätt. påminn. öppna. köp. "
        "fixa. sjung. rita. googla. väck. kom-ihåg. hämta.",
        en="book. tell. remind. call. send. find. search. order. calculate. translate. write. open. set. "
        "play. say. buy. bring. fix. sing. draw. google. wake. fetch. schedule. invite.",
    ),
    Concept(
        "goes-on",
        fi="lisäksi. tämä. siksi. myös. tästä. sen. se. siitä. näin. kuitenkin. toisaalta. terveisin. t. "
        "yst. olemme.",
        sv="dessutom. detta. därför. också. det. den. hälsningar. mvh. vi.",
        en="also. this. therefore. so. it. they. regards. best. moreover. we.",
    ),
)
