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
        "saaks. saanko. pystyy. pystyykö. pystyisi. kaan. kiitos. oikea. myös. joku. jokin. jotain. "
        "jotakin. jossain. mitään. mitää. kaikki. kaik. semmo. semmoi. sellai. sellas. sellan. semmon. "
        "tollan. tommon. tällä. tällai. tämmö. tälläs. yks. yksi. yhden. yhdestä. yhestä. pari. ensin. "
        "kanssa. taas. kuitenkin. siihen. siinä. siellä. sinne. asti. joskus. vaikka. tuon. tuo. toi. "
        "ton. tolle. noin. esim. elikä. pitäis. pitäisi. pitäiskö. pitääkö. täytyykö",
        sv="och. eller. men. så. sen. då. att. om. är. e. de. det. den. dom. var. vara. blir. finns. som. "
        "på. i. till. av. för. med. från. hos. en. ett. nån. någon. något. nåt. här. där. ju. väl. nog. "
        "bara. också. ännu. redan. kan. kunde. skulle. ska. skall. vill. hade. får. man. vi. inte. int. "
        "ej. in. ut. riktigt. egentligen. nu. a. ha. ja. jo. nä. nej. okej. hej. allt. alla. iväg. "
        "liksom. alltså. vidare. kring. över. under. sig. finnas",
        en="and. or. but. so. then. that. if. is. are. am. be. was. were. been. being. the. a. an. of. in. "
        "on. at. to. for. with. from. by. as. it. its. this. these. those. there. just. only. also. "
        "please. can. could. would. should. will. shall. may. might. do. does. did. done. have. has. "
        "had. im. ive. id. ill. lets. let. now. yet. some. any. something. anything. not. no. yes. ok. "
        "okay. oh. well. hi. up. out. really. actually. still. already. into. about. all. too. very. "
        "one. ones. per. than. get. got. isnt. dont. doesnt. cant. wont. youre. theres. need. needs",
    ),
    Concept(
        "my",
        fi="mun. mu. mulla. mul. mulle. multa. mulkin. minun. minulla. minulle. minulta. miun. miul. "
        "miulla. mulki. munki. oma. oman. omat. omaa. omia. omista. omasta. omien. meikä ilmoituksen-i "
        "havaintoni havainnolleni havainnostani havainnossani havaintooni havaintojani havaintojeni "
        "ilmoitukseni ilmoituksestani ilmoitukselleni ilmoitustani ilmoituksiani nimeni viestini "
        "tekstini tietoni tietojani tekstiäni juttuni edelliseni viimeiseni pomoni esihenkilöni "
        "esimieheni raporttini",
        sv="min. mitt. mina. mine.",
        en="my. mine.",
    ),
    Concept(
        "me",
        fi="mä. mää. mie. miä. minä. minua. mua. minusta. musta. minut. mut. itse. ite. itseni. minuun. "
        "lähetin. tein. kirjoitin. kirjotin. laitoin. ilmoitin. jätin. raportoin. kerroin. haluan "
        "haluun. haluai halui haluasin. tahdon. tahtoi aion. tarvitsen. tarviin. teen. olen. oon. "
        "voinko. saanko. voisinko. saisinko. voisin. en. lähettämäni. tekemäni. kirjoittamani. saan. "
        "pääsen. kadun",
        sv="jag. mig. mej.",
        en="i. me. im. ive. id. ill.",
    ),
    Concept(
        "you",
        fi="sä. sie. sinä. sinu sun. sul. sulla. sulle. sut. te. teil teitä. teidän. osaat osaaks. voitko. "
        "voisitko. voitteko. voisitteko. tiedätkö. tiiätkö. pystytkö. ootko. ooks. oletko. ootsä. "
        "autatko. auta. neuvo. neuvotko. kerro. sano. näytä. poistatko. ymmärrätkö. puhutko. otatko. "
        "vastaatko. olet. oot. laita. muistatko. näetkö. luetko",
        sv="du. dig. dej. din. ditt. dina. ni.",
        en="you. your. yours. u. youre.",
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
        "tietoj",
        sv="det. den. de. detta. denna. dessa. dom. sak. saken. saker. grej texten meddeland",
        en="it. this. that. these. those. thing. things. stuff. message. text. one.",
    ),
    Concept(
        "here",
        fi="tänne. tännekin. tänn. täällä. tääl. täältä. tähän. tähä. tässä. täs. tällä. botti botin botil "
        "botis robot chätti chatin chatis kanava keskustelu ohjelma sovellu appi havaintobot työryhm "
        "lomake lomakk",
        sv="här. hit. boten bot. chatt kanalen programmet appen arbetsgrupp blankett formulär",
        en="here. bot. chat. chats. channel app. application-form form. working-group",
    ),
    Concept(
        "observation",
        fi="havainto havainno havanto havaitno havanno ilmoitus ilmoituks ilmotus ilmotuks raportti "
        "raporti huomio. huomion. huomioni. huomioita",
        sv="observation observasjon anmälan. anmälning rapport iakttagels",
        en="observat report. reports. obs.",
    ),
    Concept(
        "tell",
        fi="ilmoittaa ilmoittai ilmoitan. ilmoita. ilmottaa ilmottai ilmotan. ilmotta. ilmoitettav "
        "ilmoittam raportoi kerto kerro. kerron. tuoda-esi tuoda-esil tuon-esi nosta-esi nostaa-esi "
        "sanottav sanoa. sanon. mainita. jakaa. vinkat",
        sv="rapportera anmäla berätta. meddela. säga. framföra. lyfta-fram lyfta. tipsa dela-med",
        en="report. tell. share. mention. say. raise. let-you-know point-out flag.",
    ),
    Concept(
        "write",
        fi="kirjoit kirjot kirjaa. kirjata. kirjaan. kirjais laittaa. laita. laitan. laittais täyttä "
        "täytän täytet",
        sv="skriv fylla. fyller. sätta-in",
        en="write. type. writing. fill. fill-in put.",
    ),
    Concept(
        "want",
        fi="halua. haluan haluai halui haluu. haluun. haluasin. tahdo tahto tekis-miel toivo aion. aikois "
        "pitäs pitäis täytyis tarttis tarvis. tarvitsi tarvitsen tarvin. tarviin. mieli",
        sv="vill. ville. velat. skulle-vilja vilja. önska tänkte. behöver. borde.",
        en="want. wanna. would-like id-like like-to need-to wish. intend.",
    ),
    Concept(
        "make",
        fi="tehdä. tehä. teen. tein. teet. tehny tekemäni. tekis. tekisin. tekemään. tekeen. luoda. luon. "
        "jättää. jätän. jätetä laatia. lisää. lisätä. lisään. avata. tehdään. tehhä. teko tekeminen",
        sv="göra. gör. gjort. gjorde. skapa. lämna. lämnar. lägga-till",
        en="make. making. file. filing. submit. create. add. do.",
    ),
    Concept(
        "begin",
        fi="aloit alota aloteta alott alku. alkuun",
        sv="börja start",
        en="start. begin. started.",
    ),
    Concept(
        "new",
        fi="uusi. uuden. uus. uutta. uusia. toinenkin",
        sv="ny. nytt. nya.",
        en="new. another.",
    ),
    Concept(
        "where",
        fi="missä. mis. misson mistä. mist. minne. mihin. mihi. mihis. minnek mite-pitkäll",
        sv="var. vart. varifrån",
        en="where. wheres.",
    ),
    Concept(
        "how",
        fi="miten. mite. mitenkä. mitekä. kuinka. kuis. millä. millai millei mikset",
        sv="hur.",
        en="how. hows.",
    ),
    Concept(
        "what",
        fi="mitä. mikä. mitkä. mitäs. mikäs. mikähän. minkä. mitähän. mitä-kaikkea millai millas mitkäs. "
        "minkälai. minkälais. mihin.",
        sv="vad. va. vilka. vilken. vilket.",
        en="what. whats. which.",
    ),
    Concept(
        "who",
        fi="kuka. kukas. kukaan. kenelle. kelle. kellekä kelleen ketkä. ketä. keitä. kenen. keneltä. "
        "kenellä. kellä. kenellekään. kuka-kaikki ket. ketkäs.",
        sv="vem. vems. vilka.",
        en="who. whos. whom. whose.",
    ),
    Concept(
        "anyone",
        fi="joku. jok. kukaan. kellekään. kenellekään. muut. muu. toiset. ulkopuoli kollega työkaver "
        "työkamu asiakas-näe",
        sv="nån. någon. ingen. andra. utomstående. kolleg arbetskamrat",
        en="anyone. anybody. someone. somebody. others. colleague coworker",
    ),
    Concept(
        "when",
        fi="milloin. millon. koskas. koska. mihin-mennessä",
        sv="när.",
        en="when. whens. by-when",
    ),
    Concept(
        "how-long",
        fi="kauan. kauanko. kauaks. kuinkakauan kuinka-pitk miten-pitk mite-pitk mite-kaua",
        sv="hur-länge",
        en="how-long",
    ),
    Concept(
        "why",
        fi="miksi. miks. mikseiv miksei. minkä-takia minkä-vuoksi",
        sv="varför.",
        en="why. whys.",
    ),
    Concept(
        "see",
        fi="näkee. näkeek. nähdä. nähä. näkevät. näkeekö näkemään. näkemä. näe. nään. näen. näkis katso "
        "katto",
        sv="ser. se. sett. titta",
        en="see. sees. view. seen. look. looks. look-at",
    ),
    Concept(
        "read",
        fi="lukee. lukeeko. lueta luettu lukenu lukea. luki. lukko? lukijat lukevat",
        sv="läser. läsa. läst. läses.",
        en="read. reads. reading.",
    ),
    Concept(
        "show",
        fi="näkyy. näkyykö. näkyyk. näky. näkyvi näkyis näkyä. ilmi. selviä paljast päätel",
        sv="syns. synlig visas. framgå framkommer avslöja",
        en="shown. show. shows. visible. appear. revealed. displayed.",
    ),
    Concept(
        "show-me",
        fi="näytä. näyttä näytät listaa. haluan-nähdä katsoa. nähdä. avaa.",
        sv="visa. lista. titta. se.",
        en="show. list. see. view. open. show-me",
    ),
    Concept(
        "name",
        fi="nimi. nimen. nimeä. nimeni. nimeäni. nimel nime. nimiä. henkilölli identite",
        sv="namn. namnet. identitet",
        en="name. names. identity",
    ),
    Concept(
        "anonymous",
        fi="anonyym nimettöm nimetön incognito salai luottamuks tunnistamat ilman-nim salassa salas. "
        "yksityine",
        sv="anonym hemlig konfident utan-namn",
        en="anonym confidential secret. private. privately without-my-name",
    ),
    Concept(
        "store",
        fi="tallen tallessa säily säilö arkist rekister kerät kerää nauhoit äänit logi. lokiin lokit "
        "poistuu häviää häipyy",
        sv="sparas. spara. sparar lagra arkiver registrer samla spelas-in bevara försvinn",
        en="store save. saved. keep. kept. keeps. retain collect record. recorded. recording. records. "
        "archive log. logged",
    ),
    Concept(
        "give-on",
        fi="luovut jaeta välite eteenpäin myydä",
        sv="lämnas-ut delas. vidare.",
        en="shared. share. passed-on given-to disclose forward.",
    ),
    Concept(
        "data",
        fi="tietoj tiedot. tietoni. tietoa. dataa. data. henkilötie",
        sv="uppgift data. personuppgift",
        en="data. information. info.",
    ),
    Concept(
        "privacy",
        fi="tietosuoj gdpr yksityisyy tietoturv vaitiolo salassapi",
        sv="dataskydd gdpr integritet sekretess",
        en="privacy. gdpr. data-protection confidentiality",
    ),
    Concept(
        "boss",
        fi="pomo esihenkil esimie esmies johto. johdo johtaja päällik työnantaj lähijoht",
        sv="chef. chefen. chefer förman arbetsgivar ledningen",
        en="boss. bosses. manager. managers. supervisor employer management.",
    ),
    Concept(
        "trace",
        fi="jälk jäljit tunnist päätel kuka-sen jää-tästä",
        sv="spår. spåras. känna-igen igenkän räkna-ut",
        en="trace. traced. identif recogni figure-out",
    ),
    Concept(
        "know",
        fi="tiet saada-tietää selville",
        sv="veta. vet. reda-på",
        en="know. knows. find-out",
    ),
    Concept(
        "trouble",
        fi="vaikeuks pulaan seurauks rangais kosto kostet potkut potkuja huomautuks sanktioi "
        "käytetäänkö-minua minua-vastaan mua-vastaan",
        sv="råka-illa straff bestraff användas-mot följder",
        en="trouble. punish fired. used-against consequences against-me",
    ),
    Concept(
        "safe",
        fi="turvalli luotettav luottaa. uskalta uskalla",
        sv="säkert. säker. trygg lita. våga",
        en="safe. secure. trust. safely",
    ),
    Concept(
        "happen",
        fi="tapaht käy. käynyt. kävi. käyny. kuuluu. kuuluuk menee. meni. mennyt. menny. etene edist "
        "liikku liikaht tehty. tehdään. tullut. tullu. kestää. kesti. uutis uutta. valmis. valmistu "
        "perill",
        sv="hänt händ går. gick. framskri nytt. nyheter tar-det framme. fram. klar.",
        en="happen going. progress update news. moving. done-about done-with take. arrive gone-through",
    ),
    Concept(
        "status",
        fi="tila. tilan. tilanne vaihe. vaihees vaihett status pitkällä. etenemi jonos. jonossa.",
        sv="läge. läget. status. skede. steg.",
        en="status. state. stage. far.",
    ),
    Concept(
        "reply",
        fi="vastaus vastauks vastattu. vastattuk vastaatte vastannu vastata. palaut kuittaus kuullu "
        "kuulunu kuulen. kuulua. käsitel käsittely",
        sv="svar. svaret svarat. återkoppling feedback hört. behandla",
        en="answer. answered. reply. replied. response feedback. heard. hear. processed. handled.",
    ),
    Concept(
        "sent",
        fi="lähetin. lähettämä lähettäny lähetetyn lähetetyt lähetetty lähti. laitoin. laitettu. "
        "kirjoitin. kirjotin. kirjoittama tein. tekemäni. tehny. tehnyt. ilmoitin. jätin. raportoin. "
        "lähettää-sitä",
        sv="skickade skickat. skrev. skrivit. gjorde. gjort. sände. sänt. lämnade. rapporterade",
        en="sent. wrote. filed. submitted. made. reported. posted. written.",
    ),
    Concept(
        "previous",
        fi="edelli edeltäv viime. viimei viimes eilen. eilinen. eilis äsk uusin uusimman aiemp aiemma "
        "aikaise aikasem tuorein entinen",
        sv="förra. förr. senast sista. tidigare. igår. gårdag föregående",
        en="last. previous earlier latest. recent yesterday",
    ),
    Concept(
        "delete",
        fi="poist peru. perua. perun. peruut peruisin perutaan peruttu perus? peruta. perus. kumo mitätö "
        "hävit deletoi",
        sv="radera ta-bort tabort återta återkalla dra-tillbaka avlägsna makulera",
        en="delete. deleted. remove. removed. withdraw undo. retract take-back unsend erase. pull-back",
    ),
    Concept(
        "take",
        fi="ota. otat otetaan ottaa. otettas vedä. vedän. vetää. veto vetämä saada. saan. saanko. "
        "saisinko. saisko saako. saisin. nappaa",
        sv="ta. tar. dra. drar. få. plocka",
        en="take. pull. get. bring.",
    ),
    Concept(
        "away",
        fi="pois. poies. takaisin. takasi takas.",
        sv="bort. tillbaka. tebaks tillbaks. borta.",
        en="back. down. away. out. off.",
    ),
    Concept(
        "regret",
        fi="kadun. kadut vahinko. vahingos väärin. väärä. virhe erehdy halunnukaan liian-aikai liian-aika "
        "kaduin. mokasin",
        sv="ångra misstag av-misstag fel. för-tidigt",
        en="regret. mistake. accident wrong. by-mistake too-early oops.",
    ),
    Concept(
        "drop",
        fi="unohda unoha unohdeta unohet antaa-olla anna-olla annetaan-olla lopeta lopetetaan keskeyt "
        "jätetään. jätä. jätä-se jätän-väliin perutaan. peruuta. peru. haluakaan. haluakkaa halunnukaan "
        "sittenkää sittekää stop. luovutan hylkää. roskiin. äh. ääh.",
        sv="glöm. glömmer. strunt skit-i låt-bli låt-va låt-vara avbryt avsluta sluta. stopp. inte-längre "
        "ändrat-mig ångrar lägg-ner",
        en="forget. never-mind nevermind cancel. cancelled. drop-it stop. quit. changed-my abort. scrap. "
        "leave-it dont-bother discard. drop.",
    ),
    Concept(
        "greet",
        fi="hei. heip hej. heissan moi. moik mo. mor. moro. moron. tere. terv terppa terkku huomen päivää. "
        "iltaa. ehtoota hyvää-päivää hyvää-huomenta hyvää-iltaa hyvää-iltapä hyvää-aamu hyvää-työ "
        "aamuja hola. haloo. no-hei",
        sv="hej. hejs tjena tja. tjo. tjänare morjens moss. morrn god-morgon god-kväll god-dag "
        "god-eftermid goddag godmorgon hallå. halloj hälsning",
        en="hi. hello. hey. heya. hiya. good-morning good-afternoon good-evening good-day greetings. "
        "morning. dear. howdy. yo.",
    ),
    Concept(
        "how-are-you",
        fi="mitä-kuuluu mitäs-kuuluu mitä-kuulu miten-menee mites-menee miten-voit kuis-hurisee",
        sv="hur-mår-du hur-är-det hur-står-det läget",
        en="how-are-you hows-it-going whats-up how-do-you-do",
    ),
    Concept(
        "thanks",
        fi="kiitos kiitti. kiitoks kiitän. kiitänn kitos kiits. kii. tattis tack thanks suurkiitos "
        "tuhannet-kiitos arvost",
        sv="tack. tackar tacksam tackis",
        en="thanks. thank. thx. thnx. ty. tnx. cheers. appreciate. grateful",
    ),
    Concept(
        "nice",
        fi="hyvää hyvä. hyvin. hieno upea mahtava loistava mainio kiva. kivaa. jees. joo. juu. okei. ok. "
        "selvä. selv. päivän jatkoa. jatkot viikonloppua avust autoit. tiedosta. tieto. tuesta paljon. "
        "palvelusta. nopeasta vastauksesta",
        sv="bra. fint. super. jättebra hjälpen mycket. tusen. för-hjälpen så. toppen informationen ha-det "
        "ska-du dagen. helg. snabba",
        en="great. good. nice. perfect. awesome. lot. much. for-the-help for-your-help for-help helping "
        "helpful. bye. day. weekend. wonderful. excellent. lots. million. super. got-it",
    ),
    Concept(
        "help",
        fi="apua. apuja. apu. auta. autta autat neuvo. neuvoa. neuvot neuvoja. opasta opastus ohje. ohjet "
        "ohjeet ohjeita ohjees",
        sv="hjälp råd. instruktion anvisning vägled",
        en="help. instructions guide. guidance. assist. assist-me manual. advice.",
    ),
    Concept(
        "command",
        fi="komento komenno käskyt toiminnot toimintoja valikko",
        sv="kommando funktion meny",
        en="command features. menu. functions",
    ),
    Concept(
        "use",
        fi="käytän. käytet käytö käytt",
        sv="använd nyttja",
        en="use. used. using. usage.",
    ),
    Concept(
        "works",
        fi="toimii. toimi. toimiiko. toimia. homma-toimii",
        sv="fungerar. funkar. funka.",
        en="work. works. working.",
    ),
    Concept(
        "able",
        fi="osaat. osaatko. osaa. osaan. osaaks. pystyt. pystytkö. pystyy. voi. voit. voiko. voidaan. "
        "kykenet",
        sv="kan. kunna. klarar-du",
        en="can. able. could. capable.",
    ),
    Concept(
        "not-understand",
        fi="en-tajua en-tajuu en-ymmärrä en-ymmärtän en-osaa en-oikein en-tiedä-miten en-mä-tajua "
        "en-mä-osaa en-mä-ymmärrä emmä-tajua emmä-osaa emmää mitä-ihmettä",
        sv="förstår-inte förstår-int fattar-inte fattar-int vet-inte-hur kan-inte-använd kan-int-använd "
        "jag-förstår-inte",
        en="dont-understand dont-get-it dont-get-how dont-know-how not-sure-how confused. im-lost "
        "no-idea-how",
    ),
    Concept(
        "identity",
        fi="robotti robot. botti. ihmine tekoäly ai. kone. ootko-ihmi mikä-sä mikä-oot kuka-sä",
        sv="robot. människa ai. vem-är-du vad-är-du",
        en="robot. bot. human. person. ai. machine. real-person who-are-you what-are-you",
    ),
    Concept(
        "about-bot",
        fi="ylläpit pyörit omistaa. vastuussa. käsittel kokoontu kokous. kokoukset virallin kuva. kuvan. "
        "kuvia. liite liitte tiedosto vastaa. millaisia. kuuluu. epäkohta. hyvästä. hyvistä "
        "kenelle-tarkoit tarkoit keksi",
        sv="ansvarar. underhåll träffas. möte. officiell bild bilaga fil. hör-hit avsedd syfte tanken",
        en="official picture. photo. attach file. maintains. runs. owns. behind. purpose. meet. meets. "
        "responsible. meant. point.",
    ),
    Concept(
        "language",
        fi="kieli. kielt kielel",
        sv="språk",
        en="language",
    ),
    Concept(
        "finnish",
        fi="suomi. suomea. suomee. suomeks. suomeksi. suomen. suome. finska",
        sv="finsk",
        en="finnish.",
    ),
    Concept(
        "swedish",
        fi="ruotsi. ruotsia. ruotsii. ruotsiks. ruotsiksi. ruotsin. svenska",
        sv="svenska. svensk.",
        en="swedish.",
    ),
    Concept(
        "english",
        fi="englanti. englantia. englantii. englanniks. englanniksi. englannin. enkku enkuks english",
        sv="engelska. engelsk.",
        en="english.",
    ),
    Concept(
        "switch",
        fi="vaihda vaihta vaihde vaiha puhu vastaa. vastata. vastaatko kirjoita. jatketaan jatkaa käännä "
        "muuta. muutta osaatko ymmärrät haluan vois. voidaanko onko. tätä.",
        sv="byt. byta. byter. ändra. tala. talar. prata. pratar. ta. svara. svarar. kan. skriva. skriv. "
        "fortsätt vill. översätt förstår",
        en="switch. change. speak. speaks. talk. use. answer. reply. continue. translate. prefer. "
        "understand. can.",
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
        "arjes pistän. tällaise tällasta haluisin. saanko. terkui terkku.",
        sv="märkt märker lagt-märke noterat kollat fältet. följande. såhär. god-praxis en-god. tänkt "
        "funderat ville. velat uppmärksam från-fältet ärende.",
        en="something a-lot noticed noticing observed. thinking. wondering. wanted. fyi. following. field. "
        "practice. thought. good-practice been. seen. see. at-work work.",
    ),
    Concept(
        "h-number",
        fi="h.-20-",
    ),
    Concept(
        "put",
        fi="laittaa. laita. mainita. kirjoittaa. käyttää.",
        sv="skriva. nämna.",
        en="put. mention. write. include.",
    ),
    Concept(
        "how-many",
        fi="paljonko. montako. kuinka-paljon kuinka-mon",
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
        fi="kaksi. kaks. kolme. neljä. viisi. kuusi. seitsemän. useampi. useita. monta.",
        sv="två. tre. fyra. fem. sex. sju. åtta. nio. tio. tolv. flera.",
        en="two. three. four. five. six. seven. eight. nine. ten. twelve. several. few.",
    ),
    Concept(
        "asks",
        fi="onko. onks. onksä. ooks. ootko. oliko. olisko. oisko. voiko. voiks. voisko. voinko. saako. "
        "saaks. saanko. tuleeko tuleeks. meneekö meneeks. näkyykö näkyyks. pitääkö pitääks. käykö. "
        "käyks. kuuluuko kuuluuks. näkeekö näkeeks. jääkö. jääks. lukeeko lukeeks. eikö. eiks. enkö. "
        "joko. löytyykö. tiedätkö. kannattaako.",
        sv="är-det är-ni kan-jag kan-man kan-du kan-ni kan-min får-jag får-man ser. syns-mitt finns-det "
        "ska-jag måste-jag sparas. blir-det har-nån har-någon",
        en="is-it is-this is-my is-there are-you are-these are-there can-i can-you can-my can-anyone "
        "can-we could-i could-you does. do-i do-you did-you did-my will-my will-it will-anyone will-you "
        "has-anyone have-you should-i may-i is-anyone",
    ),
)
