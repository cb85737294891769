"""Words about talking with the bot: who asks, what is wished, what is to happen to an observation."""

from dialogs.understanding.concepts import Concept

TALK = (
    Concept(
        "small",  # says nothing by itself
        fi="ja. tai. vai. sekä. mutta. mut. niin. nii. no. noh. eli. elikkä. siis. siit. sitten. sit. kun. "
        "ku. kuin. on. onko. onks. ole. oo. oli. olla. olis ois. oisko. olen. oon. olet. oot. ovat. "
        "olemme. ollaan. ollu. ollut. olin. enää. viel jo. kai. ehkä. vaan. vain. aina-kin ihan. tosi. "
        "todella. kovin. hyvin. niinku. niinkun. tota. tuota. hmm. hei. ei. en. et. eihän. että. jotta. "
        "jos. ollenkaan. oikein. oikeesti. oikeasti. jotenkin. muuten. nyt. nytten. vois. voi. voisi. "
        "voit. voinko. voiko. voiks. voisko. voisinko. voisin. voitko. voisitko. vosit. saa. saako. "
        "saaks. saanko. pystyy. pystyykö. pystyisi. kiitos. oikea. myös. joku. jokin. jotain. jotakin. "
        "jossain. mitään. mitää. kaikki. kaik. semmo. semmoi. sellai. sellas. sellan. semmon. tollan. "
        "tommon. tällä. tällai. tämmö. tälläs. yks. yksi. yhden. yhdestä. yhestä. pari. ensin. kanssa. "
        "taas. kuitenkin. siihen. siinä. siellä. sinne. asti. joskus. vaikka. tuon. tuo. toi. ton. "
        "tolle. noin. esim. elikä. pitäis. pitäisi. pitäiskö. pitääkö. täytyykö emmä. emmää. mites. "
        "mitenkäs. tässä. täs. täällä. mieleen. sellainen. sanoo. ettei. eikä. suoraan. aamulla. "
        "illalla. tänään. huomenna. päivän. hetki. hetken. vähän. vähä. yhtään. missään. ikinä. "
        "koskaan. mukava. pliis. ole-hyvä olkaa-hyvä ystävällis sori. anteeksi. anteeks. jaa. jaaha. "
        "aha. ahaa. tulee. tuli. tullu. mee. mennä. mennään. tästä. tiedä. tiiä. oisiko. oisinko. sais. "
        "saisi. saisin. saisko. saadaan. pääse. pääsee. pääsen. just. justiin. kaa johonkin. antaa. "
        "annetaan. pitää. pidetään. kaikkea. kysyä. sellaista. oliko. voin. tulla. kertaa. vuosi. "
        "sulle. siulle. olevan. kellekään. sama. lähettää. tää. varmaan. väliä. kyse. paikka. kohta. "
        "osa",
        sv="och. eller. men. så. sen. då. att. om. är. e. de. det. den. dom. var. vara. blir. finns. som. "
        "på. i. till. av. för. med. från. hos. en. ett. nån. någon. något. nåt. här. där. ju. väl. nog. "
        "bara. också. ännu. redan. kan. kunde. skulle. ska. skall. vill. hade. får. man. vi. inte. int. "
        "ej. in. ut. riktigt. egentligen. nu. a. ha. ja. jo. nä. nej. okej. hej. allt. alla. iväg. "
        "liksom. alltså. vidare. kring. över. under. sig. finnas snäll förlåt ursäkta hellre. ens. när. "
        "lite. idag. imorgon. sånt. sådan ändå kanske. verkligen. gå. gått. håller. blev. alltid. "
        "aldrig. jaså. nåja. jaha. bli. vore. fick. gärna. uppge. gång. gången. nånting. någonting. ge. "
        "sak har. än. måste. säga. själv. ni. deras.",
        en="and. or. but. so. then. that. if. is. are. am. be. was. were. been. being. the. a. an. of. in. "
        "on. at. to. for. with. from. by. as. it. its. this. these. those. there. just. only. also. "
        "please. can. could. would. should. will. shall. may. might. do. does. did. done. have. has. "
        "had. im. ive. id. ill. lets. let. now. yet. some. any. something. anything. not. no. yes. ok. "
        "okay. oh. well. hi. up. out. really. actually. still. already. into. about. all. too. very. "
        "one. ones. per. than. get. got. isnt. dont. doesnt. cant. wont. youre. theres. need. needs "
        "sorry. pls. plz. kindly excuse-me maybe. perhaps. little. bit. tomorrow. today. morning. "
        "evening. bad. good. rather. ever. never. again. which. while. via. guys. like. going. go. "
        "gonna. lot. simply. way. kind. sort. myself. gets. lemme. gimme. give. gave. given. have-to. "
        "whether. such. else. exactly. ask. asked. explain. later. sometimes. place",
    ),
    Concept(
        "my",
        fi="mun. mu. mulla. mul. mulle. multa. mulkin. minun. minulla. minulle. minulta. miun. miul. "
        "miulla. mulki. munki. oma. oman. omat. omaa. omia. omista. omasta. omien. meikä ilmoituksen-i "
        "havaintoni havainnolleni havainnostani havainnossani havaintooni havaintojani havaintojeni "
        "ilmoitukseni ilmoituksestani ilmoitukselleni ilmoitustani ilmoituksiani nimeni viestini "
        "tekstini tietoni tietojani tekstiäni juttuni edelliseni viimeiseni pomoni esihenkilöni "
        "esimieheni raporttini *toni. *seni. *iani. *tini. *jani. *loni. *pomoni. miu. minu. minnuu. "
        "omani. meiän. meidän-havain meiän-havain",
        sv="min. mitt. mina. mine.",
        en="my. mine.",
    ),
    Concept(
        "me",
        fi="mä. mää. mie. miä. minä. minua. mua. minusta. musta. minut. mut. itse. ite. itseni. minuun. "
        "lähetin. tein. kirjoitin. kirjotin. ilmoitin. jätin. raportoin. kerroin. haluan haluun. haluai "
        "halui haluasin. tahdon. tahtoi aion. tarvitsen. tarviin. teen. olen. oon. voinko. saanko. "
        "voisinko. saisinko. voisin. en. lähettämäni. tekemäni. kirjoittamani. saan. pääsen. kadun "
        "sain. laitan. oon-tehny. lähetän. pystynkö. pystyn. pääsenkö. minäkin. mäkin. miekin. "
        "kirjasin. kirjaan. kirjaamani. lähettämiäni. olenko. voinks. tuun. tulin. kirjoitan. näenkö. "
        "pystynks. laittamani. laittamiani. tekemiäni. ilmottamani. ilmoittamani. ilmotin. laitoi olin. "
        "oliko. joutuuko joudunko. annoin. itseäni. mulla-on",
        sv="jag. mig. mej. ja-vill ja-har ja-tänkt ja-skicka jag-har",
        en="i. me. im. ive. id. ill. mine. weve",
    ),
    Concept(
        "you",
        fi="sä. sie. sinä. sinu sun. sul. sulla. sulle. sut. te. teil teidän. osaat osaaks. voitko. "
        "voisitko. voitteko. voisitteko. tiedätkö. tiiätkö. pystytkö. ootko. ooks. oletko. ootsä. "
        "autatko. auta. neuvo. neuvotko. kerro. sano. näytä. poistatko. ymmärrätkö. puhutko. otatko. "
        "vastaatko. olet. oot. laita. muistatko. näetkö. luetko sua. susta. sulta. teidät. kehen. "
        "ootteko. oletteko. voiks-sä voitsä. tajuutsä. tajuutko. kykenetkö. käännätkö. selitä. "
        "selitätkö. opeta. näytätkö. kertoisitko. pystytsä. oletpa. oo-sä. jelppaa. hoidatko. teetkö. "
        "pystyisitkö. lopeta. selittäisitkö. kerroksä. kertooko. varmistatte. varmistatko. pidätte. "
        "poistatteko. säilytätte. käytätte. teette. annatteko. jaatteko. lupaatko. pystytte. teitä",
        sv="du. dig. dej. din. ditt. dina. ni. er. ert. era. gör-ni har-ni kan-ni",
        en="you. your. yours. u. youre. ya. yourself. do-you can-you will-you",
    ),
    Concept(
        "we",
        fi="me. meillä. meil. meille. meidän. meiän. meijä tiimi porukka",
        sv="vi. oss. vår. vårt. våra. teamet",
        en="we. us. our. team. weve.",
    ),
    Concept(
        "it",
        fi="se. sen. sitä. siitä. sille. siihen. sil. sillä. ne. niitä. niistä. tämä. tämän. tää. tän. "
        "tätä. tästä. tälle. nää. nämä. näitä. näist juttu jutun jutut jutuille asia. asian. asiaa. "
        "asiasta. asiat. asioita. asioist homma tuo. tuon. toi. ton. tuota. kaikki. viesti teksti "
        "tietoj tällane. tämmöne. asiaani. asiani. tekemise kirjoituks kirjotuks tuotos tiedot. "
        "tekstejä. ehdotukseni. siinä. jutusta. jutuista. kaikki-tämä",
        sv="det. den. de. detta. denna. dessa. dom. sak. saken. saker. grej texten meddeland inlägg text. "
        "texter. det-där",
        en="it. this. that. these. those. thing. things. stuff. text. one. entry entries post. posts. "
        "message texts. submission update. everything. all-this",
    ),
    Concept(
        "here",
        fi="tänne. tännekin. tänn. täällä. tääl. täältä. tähän. tähä. tässä. täs. tällä. botti botin botil "
        "botis robot chätti chatin chatis kanava keskustelu ohjelma sovellu appi havaintobot työryhm "
        "lomake lomakk täne. palvelu-jossa tätä-botti tän-botin tässä-chat väline. työkalu. työkalun. "
        "työkalua. systeemi järjestelmä. järjestelmää. tääll. tälle-botille tuonne kautta-",
        sv="här. hit. boten bot. kanalen programmet appen arbetsgrupp blankett formulär verktyg systemet. "
        "system. tjänsten. hitåt. häri hitta chatten. chatbot",
        en="here. bot. chat. chats. channel app. application-form form. working-group tool. system. "
        "service-here platform. thread. over-here",
    ),
    Concept(
        "observation",
        fi="havainto havainno havanto havaitno havanno ilmoitus ilmoituks ilmotus ilmotuks raportti "
        "raporti huomio. huomion. huomioni. huomioita havaitsema huomiota. rapsa havikset",
        sv="observation observasjon anmälan. anmälning rapport iakttagels observatsion",
        en="observat report. reports. obs. notice. submission finding. findings.",
    ),
    Concept(
        "tell",
        fi="ilmoittaa ilmoittai ilmoitan. ilmoita. ilmottaa ilmottai ilmotan. ilmotta. ilmoitettav "
        "ilmoittam raportoi kerto kerro. kerron. tuoda-esi tuoda-esil tuon-esi nosta-esi nostaa-esi "
        "sanottav sanoa. sanon. mainita. jakaa. vinkat ilmotettavaa. kerrottavaa. tuoda-ilmi raporttia "
        "tiedottaa. välittää-tieto antaa-palautetta purkaa avautua. keskustella. juttelisin. jutella. "
        "puhua-asia haluan-puhu ilmoitetaan. ilmoitellaan. ilmotetaan. palautet valittaa-asia",
        sv="rapportera anmäla berätta. meddela. säga. framföra. lyfta-fram lyfta. tipsa dela-med ta-upp. "
        "säga-till informera. ge-feedback prata-om anmäls.",
        en="report. tell. share. mention. say. raise. let-you-know point-out flag. telling. bring-up "
        "get-something-off report-something give-feedback feedback. talk-about talk-to complain-about",
    ),
    Concept(
        "write",
        fi="kirjoit kirjot kirjaa. kirjata. kirjaan. kirjais laittaa. laita. laitan. laittais täyttä "
        "täytän täytet naputella. näpytellä. kirjaam kirjaat syöttää. syötän. tallentaa-hav laitetaan. "
        "laitan-tähän",
        sv="skriv fylla. fyller. sätta-in knappa. mata-in",
        en="write. type. writing. fill. fill-in put. enter. jot. log. log-a noting.",
    ),
    Concept(
        "want",
        fi="halua. haluan haluai halui tahdo tahto tekis-miel toivo aion. aikois pitäs pitäis täytyis "
        "tarttis tarvis. tarvitsi tarvitsen tarvin. tarviin. mieli halluu haluu haluas tekee-mieli "
        "ajattelin. ajattelin-että meinasin. meinaan. olis-tarve ois-tarve oisin. aikeissa. kiinnostu "
        "pitää-saada",
        sv="vill. ville. velat. skulle-vilja vilja. önska tänkte. behöver. borde. funderade. hade-tänkt "
        "tänkt. skulle-gärna hoppas. vill-gärna måste-få",
        en="want. wanna. would-like id-like like-to need-to wish. intend. wanted. hoping. hope. planning. "
        "looking-to trying-to try-to would-love id-love",
    ),
    Concept(
        "make",
        fi="tehdä. tehä. teen. tein. teet. tehny tekemäni. tekis. tekisin. tekemään. tekeen. luoda. luon. "
        "jättää. jätän. jätetä laatia. lisää. lisätä. lisään. avata. tehdään. tehhä. teko tekeminen "
        "tekaistaan tekasta. väsätä. rustata. laatisin. tekkee tekemää. tekemä. teenkö. tehtyä. "
        "jättäisin. jättämään. kirjaisin. perustaa. luodaan. lisäisin. täyttämään submit. antaa-ilm "
        "annetaan-ilm napist",
        sv="göra. gör. gjort. gjorde. skapa. lämna. lämnar. lägga-till görs. upprätta. lämna-in lämnar-in. "
        "fylla-i göra-en. skriva-in lämnas.",
        en="make. making. file. filing. submit. create. add. do. filling. lodge. put-in hand-in log. "
        "place. write-up fill-out fill-in submitting.",
    ),
    Concept(
        "begin",
        fi="aloit alota aloteta alott alku. alkuun alkaa. käynnist liikkeelle. käyntiin. ryhdyt aletaan. "
        "aletaas. hommiin.",
        sv="börja start komma-igång kom-igång sätta-igång sätt-igång inleda sätter-igång. kör-igång",
        en="start. begin. started. get-started getting-started kick-off proceed. begin-with.",
    ),
    Concept(
        "new",
        fi="uusi. uuden. uus. uutta. uusia. toinenkin toisen. toinen. lisähav uudestaan. uudelleen. "
        "seuraava. seuraavan.",
        sv="ny. nytt. nya. en-till ytterligare. nästa.",
        en="new. another. next. second. fresh. further. other.",
    ),
    Concept(
        "where",
        fi="missä. mis. misson mistä. mist. minne. mihin. mihi. mihis. minnek mite-pitkäll missähän. "
        "misshän mistäs. mihinkä. mihinkäs. minnes. mites-pitkäl missäs. minkä-linkin mistä-löyd",
        sv="var. vart. varifrån varst. hittar-jag.",
        en="where. wheres. whereabouts. which-button",
    ),
    Concept(
        "how",
        fi="miten. mite. mitenkä. mitekä. kuinka. kuis. millä. millai millei mikset mitenkäs. millä-taval "
        "millä-lail mites. kuinkas. minkälailla.",
        sv="hur. på-vilket-sätt hurdan",
        en="how. hows. how-can. which-way in-what-way",
    ),
    Concept(
        "what",
        fi="mitä. mikä. mitkä. mitäs. mikäs. mikähän. minkä. mitähän. mitä-kaikkea millai millas mitkäs. "
        "mihin. mitäkö. mitäköhän. mikä-ihm minkäla mitäpä. mitä-varten mistä-on-kyse mistä-täs "
        "mistä-tässä-on",
        sv="vad. va. vilka. vilken. vilket. vafför. va-är vad-gäller",
        en="what. whats. which. whatever.",
    ),
    Concept(
        "who",
        fi="kuka. kukas. kukaan. kelle. kellekä kelleen ketkä. ketä. keitä. kenen. kellä. kuka-kaikki ket. "
        "ketkäs. kukahan. kukapa. kenetkään. keneen. kehen. kenenkään. ketkä-kaik keille. keille-kaik "
        "keihin. kenel",
        sv="vem. vems. vilka. vemsom vilka-som",
        en="who. whos. whom. whose. whoever.",
    ),
    Concept(
        "anyone",
        fi="joku. jok. kukaan. kellekään. kenellekään. muut. muu. toiset. kollega työkamu asiakas-näe "
        "ketään. jollekin. jollekulle. jonkun. työtoveri työkav ulkopuol tiimiläi tiimi. toinen-ihm "
        "joku-muu muille. muita. kaikille. koko-tiimi kaikkien. kaikki. kaikkiko. jokainen.",
        sv="nån. någon. ingen. andra. kolleg arbetskamrat vem-som-helst utomståend arbetskompis "
        "hela-teamet resten alla.",
        en="anyone. anybody. someone. somebody. others. colleague coworker everyone. everybody. outsider "
        "peers. anyone-else team-mates teammates. whole-team all.",
    ),
    Concept(
        "when",
        fi="milloin. millon. koskas. koska. mihin-mennessä milloinkahan. millonka. milloinka. koskahan. "
        "mihin-mennes",
        sv="när. närdå",
        en="when. whens. by-when how-soon.",
    ),
    Concept(
        "how-long",
        fi="kauan. kauanko. kauaks. kuinkakauan kuinka-pitk miten-pitk mite-pitk mite-kaua pitkäänkö "
        "pitkään. montako-vuot monta-vuotta kuinka-monta-vuo kuinka-monta-kuu montako-kuuk mihin-asti "
        "iäti ikuisesti",
        sv="hur-länge hur-många-år hur-många-mån för-evigt",
        en="how-long how-many-years how-many-months forever. until-when",
    ),
    Concept(
        "why",
        fi="miksi. miks. mikseiv miksei. minkä-takia minkä-vuoksi minkä-ihmeen",
        sv="varför. hur-kommer",
        en="why. whys. how-come",
    ),
    Concept(
        "see",
        fi="näkee. näkeek. nähdä. nähä. näkevät. näkeekö näkemään. näkemä. näe. nään. näen. näkis katso "
        "katto nähtävill nähtäväks nähtävissä katsella. katselee. silmä nähny. nähnyt. näkemiin. "
        "pääsee-katso pääseekö-katso nähdäänk",
        sv="ser. se. sett. titta kan-se. se-det. insyn ser-alla",
        en="see. sees. view. seen. look. looks. look-at seeing. looking. viewed. viewing.",
    ),
    Concept(
        "read",
        fi="lukee. lukeeko. lueta luettu lukenu lukea. luki. lukko? lukijat lukevat lukis. lukisi. "
        "lukemaan. lueskelee. luettavissa luettavak luettiin. ketkä-luk katsottu. katottu. katsonut. "
        "katsonu. tarkastel perehtyny tutustunu vilkais luettiinko",
        sv="läser. läsa. läst. läses. läste. läsas. granskar tittat. kollat. granskat. tittat-på",
        en="read. reads. reading. reviewed. reviews. looked-at look-at been-looked looked-over gone-over "
        "checked.",
    ),
    Concept(
        "show",
        fi="näkyy. näkyykö. näkyyk. näky. näkyvi näkyis näkyä. ilmi. selviä paljast päätel näkyväks "
        "näkyvä. julki ilmenee esillä. näytetäänkö näytetään.",
        sv="syns. synlig visas. framgå framkommer avslöja offentlig exponera röjs röja visar. syns-",
        en="shown. show. shows. visible. appear. revealed. displayed. public. publicly exposed. expose. "
        "revealing. showing.",
    ),
    Concept(
        "show-me",
        fi="näytä. näyttä näytät listaa. haluan-nähdä katsoa. nähdä. avaa. näytäs. näytähän. lista. "
        "katsotaan. nähä. tarkistaa. tsekata. tsekkaa. näkisin. pääsenkö-katso hae.",
        sv="visa. lista. titta. se. ta-fram öppna. kolla. kolla-på kika.",
        en="show. list. see. view. open. show-me display. pull-up check. check-on look-up find.",
    ),
    Concept(
        "name",
        fi="nimi. nimen. nimeä. nimeni. nimeäni. nimel nime. nimiä. henkilölli identite nimee. nimmee. "
        "nimmeeni kuka-kirjoit kuka-teki kuka-on-teh kuka-mä-oon kuka-olen tekijä. tekijän. tekijää. "
        "antaa-nimi antaa-nimeä nimeänsä",
        sv="namn. namnet. identitet vem-jag-är vem-som-skrev vem-som-skri vem-som-gjor avsändar uppge-namn "
        "uppge-mitt",
        en="name. names. identity who-i-am who-wrote who-sent who-it-was author. it-was-me its-me "
        "give-my-name",
    ),
    Concept(
        "anonymous",
        fi="anonyym nimettöm nimetön incognito salai luottamuks tunnistamat ilman-nim salassa salas. "
        "yksityine peitenim salanim pysyykö-salas ei-nimeä ilman-omaa",
        sv="anonym hemlig konfident utan-namn utan-att-nån-vet utan-att-säga",
        en="anonym confidential secret. private. privately without-my-name incognito. secretly. "
        "off-the-record",
    ),
    Concept(
        "store",
        fi="tallen tallessa säily säilö arkist rekister kerät kerää nauhoit äänit logi. lokiin lokit "
        "poistuu häviää häipyy tallella. säästet muistiin. muistaa. muistatko. dokumentoi poistetaanko "
        "hävitetäänkö tuhotaan tuhoutuu kirjautuuko kirjataanko jää-ylös poistuv",
        sv="sparas. spara. sparar lagra registrer samla spelas-in bevara försvinn dokument raderas. "
        "förstörs minns loggas. loggar arkiv",
        en="store save. saved. keep. kept. keeps. retain collect record. recorded. recording. records. "
        "archive log. logged storing. saving. retention. logs. remembered. remember. documented. "
        "deleted-after. wiped. deleted. erased.",
    ),
    Concept(
        "give-on",
        fi="luovut jaeta välite eteenpäin myydä menee-eteenpäin menee-kenelle lähetetäänkö-muualle "
        "annetaanko annetaan. jaatko jaat. kerrotko. kerrot. paljastatko vuotaa vuoda siirtyykö myytkö",
        sv="lämnas-ut delas. vidare. delar-ni ges-till lämnas. vidareger berättar-du sprids skickas-vidare",
        en="shared. share. passed-on given-to disclose forward. sharing. shares. pass. passes. passing. "
        "hand-over given. leak forwarded. distribute.",
    ),
    Concept(
        "data",
        fi="tietoj tiedot. tietoni. tietoa. dataa. data. henkilötie tiedoillani tietoihin tiedoille datani "
        "loki. lokit",
        sv="uppgift data. personuppgift mina-uppg svar-skydd",
        en="data. information. info. personal-data details. personnel-file my-file record.",
    ),
    Concept(
        "privacy",
        fi="tietosuoj gdpr yksityisyy vaitiolo salassapi rekisterisel henkilötietola rekisterinpit",
        sv="dataskydd gdpr integritet sekretess tystnadspl registerbesk",
        en="privacy. gdpr. data-protection confidentiality privacy-notice data-controller",
    ),
    Concept(
        "boss",
        fi="pomo esihenkil esimie esmies johto. johdo johtaja päällik työnantaj lähijoht lähiesi johtoryhm "
        "yläpuolella. palvelupääl tulosyksik tiiminvet henkilöstöhall hr.",
        sv="chef. chefen. chefer förman arbetsgivar ledningen min-chef arbetsledar överordnad hr. "
        "personalavd",
        en="boss. bosses. manager. managers. supervisor employer management. team-leader superior "
        "personnel hr. human-resources",
    ),
    Concept(
        "trace",
        fi="jälk jäljit tunnist päätel kuka-sen jää-tästä selvittää-kuka selviää-kuka yhdistetä yhdistää "
        "ip-osoit ip. kuka-olen seurata-minua seurataanko",
        sv="spår. känna-igen igenkän räkna-ut spåra koppla-till-mig kopplas-till identifiera lista-ut",
        en="trace. traced. identif recogni figure-out traceable tracked. track. linked-to tied-to work-out.",
    ),
    Concept(
        "know",
        fi="tiet saada-tietää selville tiedetään. tiedetäänkö kuulee. kuuleeko saako-tietää saavatko-tietää",
        sv="veta. vet. reda-på vetat. få-veta får-veta",
        en="know. knows. find-out finds-out learn. told.",
    ),
    Concept(
        "trouble",
        fi="vaikeuks pulaan seurauks rangais kosto kostet potkut potkuja huomautuks sanktioi "
        "käytetäänkö-minua minua-vastaan mua-vastaan seuraamuks ongelmiin. hankaluuks haittaa. simputus "
        "varoituks irtisan haukut kiinni-tästä ikävyyks käyttää-vastaan käytetä-vastaan",
        sv="råka-illa straff bestraff användas-mot följder problem-av konsekvens få-sparken varning "
        "illa-ut trubbel",
        en="trouble. punish fired. used-against consequences against-me backfire. retaliat disciplin "
        "get-fired in-trouble repercussion held-against",
    ),
    Concept(
        "safe",
        fi="turvalli luotettav luottaa. uskalta uskalla turvassa. luottaako voiko-luottaa suojattu salattu "
        "salataanko skyddad",
        sv="säkert. säker. trygg lita. våga krypter lita-på skyddad",
        en="safe. secure. trust. safely securely. encrypted. trusted. protected.",
    ),
    Concept(
        "happen",
        fi="tapaht käy. käynyt. kävi. käyny. kuuluu. kuuluuk menee. meni. mennyt. menny. etene edist "
        "liikku liikaht tehty. tehdään. tullut. tullu. kestää. kesti. uutis uutta. valmis. valmistu "
        "perill etenny. edennyt. edenny. kuulunu. kuulumisia. menossa. kävikään. käviköhän. viivästy. "
        "jonossa. jumissa. vietykö viety. otettu. käsittelyyn. tulosta. tuloksia. lopputulos",
        sv="hänt händ går. gick. framskri nytt. nyheter tar-det framme. fram. klar. gått. gått-vidare. "
        "kommit. kommit-fram. framåt. kommit-längre resultat. utfall",
        en="happen going. progress update news. moving. done-about done-with take. arrive gone-through "
        "gone. moved. moved-on any-news anything-new outcome. came-of become-of coming-along "
        "move-forward",
    ),
    Concept(
        "status",
        fi="tila. tilan. tilanne vaihe. vaihees vaihett status pitkällä. etenemi jonos. jonossa. "
        "tilanteessa. missä-menn missä-menee mallilla. käsittelyssä.",
        sv="läge. läget. status. skede. steg. hur-långt",
        en="status. state. stage. far. progress. whereabouts.",
    ),
    Concept(
        "reply",
        fi="vastaus vastauks vastattu. vastattuk vastaatte vastannu vastata. palaut kuittaus kuullu "
        "kuulunu kuulen. kuulua. käsitel käsittely vastaako. vastasiko. vastaa. kommentoi kuittasi. "
        "kuitattu käsittelee. reagoi noteerannu huomioitu. luettu.",
        sv="svar. svaret svarat. återkoppling feedback hört. behandla svarar. svarade. kommenterat. "
        "besked. kvitterat",
        en="answer. answered. reply. replied. response feedback. heard. hear. processed. handled. respond "
        "reacted. commented. looked-into dealt-with. acknowledged.",
    ),
    Concept(
        "sent",
        fi="lähetin. lähettämä lähettäny lähetetyn lähetetyt lähetetty lähti. laitoin. laitettu. "
        "kirjoitin. kirjotin. kirjoittama tein. tekemäni. tehny. tehnyt. ilmoitin. jätin. raportoin. "
        "lähettää-sitä kirjannut. kirjannu. kirjasin. laittanut. laittanu. laitoinkaa tehnykkää "
        "tekaisin ilmottanu ilmoittanut. ilmoittanu. raportoinut. raportoinu. jättänyt. jättäny. "
        "kirjottanu kirjoittanut. kirjoittanu. pistin. panin. kerroin. kertonut. kertonu. julkaisin. "
        "tallensin.",
        sv="skickade skickat. skrev. skrivit. gjorde. gjort. sände. sänt. lämnade. rapporterade skickat-in "
        "lämnat. rapporterat. anmält. anmälde. la-in. lagt-in. skickad.",
        en="sent. wrote. filed. submitted. made. reported. posted. written. entered. logged. put-in "
        "turned-in gave. handed-in.",
    ),
    Concept(
        "previous",
        fi="edelli edeltäv viime. viimei viimes eilen. eilinen. eilis äsk uusin uusimman aiemp aiemma "
        "aikaise aikasem tuorein entinen viimeksi. viimeks. aamuinen. aamulla. toissapäiväi "
        "viikko-sitten kuukausi-sitten maanantain tiistain keskiviikon torstain perjantain vanha. "
        "vanhan. vanhat. tähänastis tähän-mennessä tähän-asti aiemmin.",
        sv="förra. förr. senast sista. tidigare. igår. gårdag föregående i-går imorse. i-morse. häromdag "
        "måndags tisdags onsdags torsdags fredags gamla. gammal hittills. nyss. veckan.",
        en="last. previous earlier latest. recent yesterday mondays. tuesdays. wednesdays. thursdays. "
        "fridays. older. so-far past. other-day this-morning",
    ),
    Concept(
        "delete",
        fi="peru. perua. perun. peruut peruisin perutaan peruttu perus? peruta. perus. kumo mitätö hävit "
        "deletoi pyyhi pyyhki vetäisin. vetää-pois vedä-pois. tuhoa tuhotaan heitä-pois hukata. "
        "katoamaan. takaisinvet pois-se. poistan. poistaa. poista. poistak poistat. poistatt poistet "
        "poistaisi poisto. poistoa poistama poistatk",
        sv="radera ta-bort tabort återta återkalla dra-tillbaka avlägsna makulera ta-bort. tar-bort "
        "få-bort får-bort ta-tillbaka. dra-tillbaka. annullera. ångra. stryk. stryka. slänga. sudda",
        en="delete. deleted. remove. removed. withdraw undo. retract take-back unsend erase. pull-back "
        "wipe. pull. scrap. scrap-the cancel-my take-off get-rid rescind revoke. recall. bin. destroy.",
    ),
    Concept(
        "take",
        fi="ota. otat otetaan ottaa. otettas vedä. vedän. vetää. veto vetämä saada. saan. saanko. "
        "saisinko. saisko saako. saisin. nappaa ottakaa vedetään. saada-pois hakea-pois",
        sv="ta. tar. dra. drar. få. plocka",
        en="take. pull. get. bring. taken. pulled.",
    ),
    Concept(
        "away",
        fi="pois. poies. takaisin. takasi takas. poijes. taakse. taaksepäin.",
        sv="bort. tillbaka. tebaks tillbaks. borta.",
        en="back. down. away. out. off.",
    ),
    Concept(
        "regret",
        fi="kadun. kadut vahinko. vahingos väärin. väärä. virhe erehdy halunnukaan liian-aikai liian-aika "
        "kaduin. mokasin harmittaa. vahinkoo. väärään. väärän. vääränlai hätiköin. turha. turhaan. "
        "hätäisesti. keskeneräi kesken. tuplana. kahteen-kertaan kahdesti. liian-nopeasti",
        sv="ångra misstag av-misstag fel. för-tidigt av-misstag. felaktig. råkade. råka. onödig dubbelt. "
        "två-gånger halvfärdig ofärdig",
        en="regret. mistake. accident wrong. by-mistake too-early oops. error. twice. duplicate. too-soon "
        "shouldnt-have unfinished. half-finished didnt-mean",
    ),
    Concept(
        "drop",
        fi="unohda unoha unohdeta unohet antaa-olla anna-olla annetaan-olla lopeta lopetetaan keskeyt "
        "jätetään. jätä. jätä-se jätän-väliin perutaan. peruuta. peru. haluakaan. haluakkaa halunnukaan "
        "sittenkää sittekää stop. luovutan hylkää. roskiin. äh. ääh. olkoon. olkoot. perun-puhe "
        "puheeni. jääköön. jätetään-väliin. jätetää. skipataan. skippaa. ei-mittään eipä-mitään "
        "eipä-sittenkään ei-mitään. hylätään. en-jaksa. ei-jaksa. en-viitsi. luovutetaan. antaa-olla. "
        "annetaan-olla. jätä-sikseen siks. toiste. ei-nyt. ei-kiitos. perutaan-homma tarvitsekaan. "
        "tarvitsekkaan tarviikaan. tarviikkaan ei-tarvii ei-tarvitse ei-väliä. sama-se. väärä-ikkuna "
        "väärä-chat vahinko.",
        sv="glöm. glömmer. strunt skit-i låt-bli låt-va låt-vara avbryt avsluta sluta. stopp. inte-längre "
        "ändrat-mig ångrar lägg-ner glöm-bort nej-tack inte-nu. skit-samma. skit-i. lägg-av avstår. "
        "hoppa-över. bry-dig-inte det-var-inget inget. ingenting. fel-chatt spelar-ingen-roll",
        en="forget. never-mind nevermind cancel. cancelled. drop-it stop. quit. changed-my abort. scrap. "
        "leave-it dont-bother discard. drop. forget-it never-mind. skip. skip-it. leave-it. drop-it. "
        "not-now. no-thanks. no-thank-you. exit. scratch-that dont-bother. let-it-go. dismiss "
        "wrong-chat wrong-window doesnt-matter no-matter nothing.",
    ),
    Concept(
        "greet",
        fi="hei. heip hej. heissan moi. moik mo. mor. moro. moron. tere. terppa terkku huomen päivää. "
        "iltaa. ehtoota hyvää-päivää hyvää-huomenta hyvää-iltaa hyvää-iltapä hyvää-aamu hyvää-työ "
        "aamuja hola. haloo. no-hei heissulivei morjens. morjesta. morjestus hallo. huhuu. huhu. "
        "hei-taas hellurei moipä moips heihei. hei-siellä iltapäiv aamua. aamut. iltoja tsau. tsaukki "
        "terkut. ootko-siellä ooks-siellä terv. terve. tervehd terveppä terveh. terveisi terveiset",
        sv="hej. hejs tjena tja. tjo. tjänare morjens moss. morrn god-morgon god-kväll god-dag "
        "god-eftermid goddag godmorgon hallå. halloj hälsning tjabba hejhej. hej-på god-dag. mors. "
        "morsning är-du-där godkväll god-middag",
        en="hi. hello. hey. heya. hiya. good-morning good-afternoon good-evening good-day greetings. "
        "morning. dear. howdy. yo. hi-there hey-there. heyy sup. hallo. good-day. you-there "
        "anybody-there are-you-there anyone-there is-anyone-there",
    ),
    Concept(
        "how-are-you",
        fi="mitä-kuuluu mitäs-kuuluu mitä-kuulu miten-menee mites-menee miten-voit kuis-hurisee mitä-äijä "
        "mites-hurisee miten-hurisee miten-pyyhkii miten-sulla kuinka-voit miten-päivä",
        sv="hur-mår-du hur-är-det hur-står-det läget hur-är-läget hur-går-det-för-dig allt-bra hur-har-du",
        en="how-are-you hows-it-going whats-up how-do-you-do how-are-things how-do-you-feel hows-your-day "
        "whats-new how-is-it-going",
    ),
    Concept(
        "thanks",
        fi="kiitos kiitti. kiitoks kiitän. kiitänn kitos kiits. kii. tattis tack thanks suurkiitos "
        "tuhannet-kiitos arvost kiitoos suuri-kiitos iso-kiitos kiitsa danke. kitti. thank. mersi",
        sv="tack. tackar tacksam tackis tack-så tusentack. tackolov",
        en="thanks. thank. thx. thnx. ty. tnx. cheers. appreciate. grateful thankyou. ta. much-obliged "
        "appreciated. gracias",
    ),
    Concept(
        "nice",
        fi="hyvää hyvä. hyvin. hieno upea mahtava loistava mainio kiva. kivaa. jees. joo. juu. okei. ok. "
        "selvä. selv. päivän jatkoa. jatkot viikonloppua avust autoit. tiedosta. tieto. tuesta paljon. "
        "palvelusta. nopeasta vastauksesta samoin. samaten. hyvä-homma ihanaa. ihana. huippua. huippu. "
        "super. selkee. selvisi. selkis. nyt-selvis oot-paras olet-paras paras. sama-sulle siulle. "
        "siistiä. siisti.",
        sv="bra. fint. super. jättebra hjälpen mycket. tusen. för-hjälpen så. toppen informationen ha-det "
        "ska-du dagen. helg. snabba detsamma. härligt. kanon. perfekt. underbart. hjälpte. bäst.",
        en="great. good. nice. perfect. awesome. lot. much. for-the-help for-your-help for-help helping "
        "helpful. bye. day. weekend. wonderful. excellent. lots. million. super. got-it same-to-you "
        "likewise. brilliant. lovely. amazing. fantastic. helped. cool. sweet. best. youre-the",
    ),
    Concept(
        "help",
        fi="apua. apuja. apu. auta. autta autat neuvo. neuvoa. neuvot neuvoja. opasta opastus ohje. ohjet "
        "ohjeet ohjeita ohjees jeesi jelppi. jelppiä. opas. oppaan. käyttöohje tukea-käyttö eksyksis "
        "opeta. näytä-miten",
        sv="hjälp råd. instruktion anvisning vägled bruksanvisn guide. lathund.",
        en="help. instructions guide. guidance. assist. assist-me manual. advice. helpdesk. tutorial. "
        "how-to. howto. walk-me show-me-how",
    ),
    Concept(
        "command",
        fi="komento komenno käskyt toiminnot toimintoja valikko käskyjä. vaihtoehdot. vaihtoehtoja. "
        "mahdollisuudet. ominaisuu",
        sv="kommando funktion meny alternativen. valmöjl valen. möjligheter",
        en="command features. menu. functions options. choices. keywords. capabilities",
    ),
    Concept(
        "use",
        fi="käytän. käytet käytö käytt käytellään hyödyn hyötyä.",
        sv="använd nyttja nytta. nyttan",
        en="use. used. using. usage. operate. benefit. useful.",
    ),
    Concept(
        "works",
        fi="toimii. toimi. toimiiko. toimia. homma-toimii toimiva. pelittää. homma. juttu. idea. ideana. "
        "homman. toimitaan. käytännös. toiminta. mekanismi. menee-käytännös",
        sv="fungerar. funkar. funka. går-till. idén. tanken. praktiken.",
        en="work. works. working. operate. idea. concept. function. mechanism. process.",
    ),
    Concept(
        "able",
        fi="osaat. osaatko. osaa. osaan. osaaks. pystyt. pystytkö. pystyy. voi. voit. voiko. voidaan. "
        "kykenet kykeneekö taidat. osaako. hoitaa. pystyykö. tarjota. tarjoat",
        sv="kan. kunna. klarar-du klarar. förmår. erbjuder",
        en="can. able. could. capable. offer.",
    ),
    Concept(
        "not-understand",
        fi="en-tajua en-tajuu en-ymmärrä en-ymmärtän en-osaa en-oikein en-tiedä-miten en-mä-tajua "
        "en-mä-osaa en-mä-ymmärrä emmä-tajua emmä-osaa emmää mitä-ihmettä en-hiffaa en-hiffa en-käsitä "
        "en-hoksaa en-hoksa en-tajunnu en-tajunnut en-ymmärtänyt en-ymmärtäny en-ymmärä en-pysy-kärry "
        "ihan-pihalla pihalla. ihan-ulalla ulalla. outo. sekavaa. vaikea-ymmärt vaikea-käyttä "
        "mikä-ihmeen mitä-hittoa mitä-vitt hä. häh. en-osannu mitä-tarkoit selitä. selitä-mulle "
        "selittäisitkö selittää. en-oo-ikinä-käyttä en-ole-koskaan-käyttä eka-kerta ensimmäistä-kertaa",
        sv="förstår-inte förstår-int fattar-inte fattar-int vet-inte-hur kan-inte-använd kan-int-använd "
        "jag-förstår-inte förstår-ingent fattar-noll fattar-ingent fattar-inget begriper-inte "
        "begriper-int hur-menar vad-menar hajar-inte vet-inte-vad krångligt. konstigt. förklara. "
        "första-gången",
        en="dont-understand dont-get-it dont-get-how dont-know-how not-sure-how confused. im-lost "
        "no-idea-how no-clue clueless. what-do-you-mean dont-follow makes-no-sense i-dont-know-what "
        "dont-know-what confusing. huh. unclear. explain. first-time new-here",
    ),
    Concept(
        "identity",
        fi="robotti robot. botti. ihmine tekoäly ai. kone. ootko-ihmi mikä-sä mikä-oot kuka-sä "
        "oletko-oikea ootko-oikea oikea-ihm bottiko. chatgpt. ihmisen-kans puhunko. juttelenko "
        "kuka-vastaa.",
        sv="robot. människa ai. vem-är-du vad-är-du riktig-människ levande-människ är-du-en pratar-jag-med "
        "maskin.",
        en="robot. bot. human. person. ai. machine. real-person who-are-you what-are-you real-human "
        "actual-person live-person am-i-talking am-i-chatting chatgpt.",
    ),
    Concept(
        "about-bot",
        fi="ylläpit pyörit omistaa. vastuussa. käsittel kokoontu kokous. kokoukset virallin kuva. kuvan. "
        "kuvia. liite liitte tiedosto vastaa. millaisia. kuuluu. epäkohta. hyvästä. hyvistä "
        "kenelle-tarkoit tarkoit keksi hyötyä. hyöty. hankkeen hanke. kehittä rakensi. tehnyt-tämän "
        "tehnyt-teidät teidät-on työryhmä. työryhmässä työryhmään istuu. päättää. kuinka-usein "
        "raportti-julk julkaistaan. pakko. pakollinen. pakollista. velvollisuus. minimipituus. merkki. "
        "merkkiä. pitkä-saa pituus. video. äänivies puheviesti sanelu. luonnos. keskener "
        "muokata-jälkeen muokata-myöhemm kännykäl puhelimel mobiil",
        sv="ansvarar. underhåll träffas. möte. officiell bild bilaga fil. hör-hit avsedd syfte tanken "
        "nyttan. nytta. utvecklat. bestämmer. sitter-i obligator tvungen hur-lång. tecken. bilagor. "
        "video. röstmedd utkast. mobil",
        en="official picture. photo. attach file. maintains. runs. owns. behind. purpose. meet. meets. "
        "responsible. meant. point. built-you made-you developed created-you who-decides decides. sits. "
        "mandatory. obligatory. required. how-short minimum. characters. video. voice-message draft. "
        "drafts. mobile. phone-app legal.",
    ),
    Concept(
        "language",
        fi="kieli. kielt kielel kielen. kieliä. kieliversio kielillä.",
        sv="språk",
        en="language",
    ),
    Concept(
        "finnish",
        fi="suomi. suomea. suomee. suomeks. suomeksi. suomen. suome. finska suomeen. suomeksko "
        "suomi-kiitos finnish. suomenkiel",
        sv="finsk",
        en="finnish. finland. suomi.",
    ),
    Concept(
        "swedish",
        fi="ruotsi. ruotsia. ruotsii. ruotsiks. ruotsiksi. ruotsin. svenska ruotsiin. ruotsinkiel ruotti",
        sv="svenska. svensk. svenskan. svenskspråkig",
        en="swedish. swede.",
    ),
    Concept(
        "english",
        fi="englanti. englantia. englantii. englanniks. englanniksi. englannin. enkku enkuks english "
        "englantiin. englanninkiel lontooks.",
        sv="engelska. engelsk. engelskan.",
        en="english. inglish.",
    ),
    Concept(
        "switch",
        fi="vaihda vaihta vaihde vaiha puhu vastaa. vastata. vastaatko kirjoita. jatketaan jatkaa käännä "
        "muuta. muutta osaatko ymmärrät haluan vois. voidaanko onko. tätä. vaihetaanko vaihto. saisko. "
        "saako. saisinko. jutellaan. mieluummin. mielummin. vastaisitko. osaaks. toimiiko. toimiks. "
        "löytyykö. kiitos. saan.",
        sv="byt. byta. byter. ändra. tala. talar. prata. pratar. ta. svara. svarar. kan. skriva. skriv. "
        "fortsätt vill. översätt förstår växla. växlar. vi-pratar på. hellre. går-det. kunde. helst. "
        "finns.",
        en="switch. change. speak. speaks. talk. use. answer. reply. continue. translate. prefer. "
        "understand. can. swap. rather. could. please. write. writing. type. chat. available. possible. "
        "in.",
    ),
    Concept(
        "that",
        fi="että. et.",
        sv="att. att-",
        en="that.",
    ),
    Concept(
        "opening",
        fi="huomas huomann huomio havaits havaintona. havaittu miettin mieti kentältä. tällainen. tällasen "
        "tämmö semmo sellai sellan sellas täten. tässäp tiedoksi. teillekin. teille. tuli. esiin. "
        "esille. hyvästä-käyt hyvä-käyt hyvän-käyt epäkohd epäkohta. puute. ilmiöstä. ollu. työssä. "
        "arjes pistän. tällaise tällasta haluisin. saanko. terkui terkku. tuli-mieleen mieleen. laitan. "
        "kuuluuko. kuuluu. en-tiedä-kuul en-tiiä-kuul mutta. kirjaan. muualle. osaa. mielestäni. "
        "mun-mielest miun-mielest musta. minusta. näyttää. näyttäis. siltä. törmäsin. törmätty "
        "pistänyt. pistäny. silmään. kiinnittä pannu. pantu. merkille. nähny. nähnyt. kuullut. kuullu. "
        "pohdin. pohtinu haluttais. ehdottais idea. ajatus. aatos. vinkki. terveiset. asiakastyös "
        "työn-ohessa. rakenteelli ilmiön. tuota. kollega. palaverissa. tiimipalav. keskusteltiin. "
        "kerrottavana. kerrottavaa. pakko-sanoa sanoa. pakko. jakaisin. viitsii. rohkenen. tekis-mieli "
        "laitanpa. laitampa. lisään. nopea. pikainen. lyhyesti. tässä-yks muistiinpan. huomatkaa. "
        "tiedotan. tiedoksenne. raportoin. ilmotusluonto ilmoitusluonto",
        sv="märkt märker lagt-märke noterat kollat fältet. följande. såhär. god-praxis en-god. tänkt "
        "funderat ville. velat uppmärksam från-fältet ärende. en-sak. sak. som. stör. stört. lagt. "
        "märke. upptäckt. reagerat. råkade. åsikt. tycker. tänker. mening. förslag. idé. tips. arbetet. "
        "jobbet. teammöte hörni. hörrni. kort. snabb. vill-bara. måste-bara. notering från-nattskift. "
        "hälsar. socialbyrån.",
        en="something a-lot noticed noticing observed. thinking. wondering. wanted. fyi. following. field. "
        "practice. thought. good-practice been. seen. see. at-work work. bugs. bugging. concern. "
        "concerns. concerned. came. across. realised. realized. struck. spotted. heads-up opinion. "
        "view. idea. suggestion. tip. issue. problem-i. mention. mind. came-up. team. meeting. "
        "attention. quick. note. night-shift. just-a-note short. update-from from. listen. hear-me "
        "must-say have-to-say got-to-say gotta-say wish-to. let-you-know you-know",
    ),
    Concept(
        "h-number",
        fi="h.-20-",
        sv="h.-20-",
        en="h.-20-",
    ),
    Concept(
        "put",
        fi="laittaa. laita. mainita. kirjoittaa. käyttää.",
        sv="skriva. nämna.",
        en="put. mention. write. include.",
    ),
    Concept(
        "how-many",
        fi="paljonko. montako. kuinka-paljon kuinka-mon monta.",
        sv="hur-många hur-mycket",
        en="how-many how-much",
    ),
    Concept(
        "not-any-more",
        fi="enää. sittenkään.",
        sv="längre.",
        en="anymore. any-more.",
    ),
    Concept(
        "all",
        fi="koko. kaikki.",
        sv="allt. alltihop hela.",
        en="all. everything. whole.",
    ),
    Concept(
        "count",
        fi="kaksi. kaks. kolme. neljä. viisi. kuusi. seitsemän. useampi. useita. monta. kymmenen. "
        "yksitoista. kaksitoista. muutama. muutaman. pari. nelj. viis. kuus.",
        sv="två. tre. fyra. fem. sex. sju. åtta. nio. tio. tolv. flera. några. ett-par. elva.",
        en="two. three. four. five. six. seven. eight. nine. ten. twelve. several. few. couple. bunch. "
        "some. number.",
    ),
    Concept(
        "asks",
        fi="onko. onks. onksä. ooks. ootko. oliko. olisko. oisko. voiko. voiks. voisko. voinko. saako. "
        "saaks. saanko. tuleeko tuleeks. meneekö meneeks. näkyykö näkyyks. pitääkö pitääks. käykö. "
        "käyks. kuuluuko kuuluuks. näkeekö näkeeks. jääkö. jääks. lukeeko lukeeks. eikö. eiks. enkö. "
        "joko. löytyykö. tiedätkö. kannattaako.",
        sv="är-det är-ni kan-jag kan-man kan-du kan-ni kan-min får-jag får-man syns-mitt finns-det ska-jag "
        "måste-jag sparas. blir-det har-nån har-någon raderas.",
        en="is-it is-this is-my is-there are-you are-these are-there can-i can-you can-my can-anyone "
        "can-we could-i could-you does. do-i do-you did-you did-my will-my will-it will-anyone will-you "
        "has-anyone have-you should-i may-i is-anyone when-is when-will how-long what-happens",
    ),
    Concept(
        "have",
        fi="minulla-on mulla-on mul-on mulla-ois mulla-olis mul-ois minulla-ois minulla-olisi miul-on "
        "miul-ois meillä-on meil-on olis-mulla ois-mulla oisko-mulla",
        sv="jag-har ja-har vi-har har.",
        en="i-have ive-got we-have i-got",
    ),
    Concept(
        "ready",
        fi="valmis-kirj valmis-tek valmis-ilm",
        sv="redo-att",
        en="ready-to",
    ),
    Concept(
        "access",
        fi="pääsee-käsi pääsee-näihin pääsee-lukem pääsy. pääsevät käsiksi",
        sv="åtkomst tillgång-till kommer-åt",
        en="access. get-at",
    ),
    Concept(
        "remain",
        fi="kvar. jää. säilyy.",
        sv="kvar. finns-kvar",
        en="remain",
    ),
    Concept(
        "receive",
        fi="vastaanot tuliko-perille menikö-perille tullut-perille meni-läpi menikö-läpi",
        sv="tagit-emot kommit-fram gick-det-iväg mottagit",
        en="go-through gone-through got-through receive arrive",
    ),
    Concept(
        "forget",
        fi="unohtaa. unohda. unohdat",
        sv="glömma. glömmer.",
        en="forget. forgets",
    ),
    Concept(
        "myself-who",
        fi="kuka-minä kuka-kirjoitti kuka-lähetti",
        sv="vem-som",
        en="who-wrote who-it find-out-who",
    ),
    Concept(
        "ask",
        fi="kysyä. kysellä.",
        sv="fråga. frågor.",
        en="ask. questions.",
    ),
)
