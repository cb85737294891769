"""Words of any talk: who speaks and of what, question words, greetings, what opens a message."""

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
        "työkalua. systeemi järjestelmä. järjestelmää. tääll. tälle-botille tuonne tätä-kautta",
        sv="här. hit. boten bot. kanalen programmet appen arbetsgrupp blankett formulär verktyg systemet. "
        "system. tjänsten. hitåt. häri hitta chatten. chatbot",
        en="here. bot. chat. chats. channel app. application-form form. working-group tool. system. "
        "service-here platform. thread. over-here",
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
        fi="kuka. kukas. kelle. kellekä kelleen ketkä. ketä. keitä. kenen. kellä. kuka-kaikki ket. ketkäs. "
        "kukahan. kukapa. kenetkään. keneen. kehen. kenenkään. ketkä-kaik keille. keille-kaik keihin. "
        "kenel",
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
        "how-many",
        fi="paljonko. montako. kuinka-paljon kuinka-mon monta.",
        sv="hur-många hur-mycket",
        en="how-many how-much",
    ),
    Concept(
        "why",
        fi="miksi. miks. mikseiv miksei. minkä-takia minkä-vuoksi minkä-ihmeen",
        sv="varför. hur-kommer",
        en="why. whys. how-come",
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
        "that",
        fi="että. et.",
        sv="att.",
        en="that.",
    ),
    Concept(
        "have",
        fi="minulla-on mulla-on mul-on mulla-ois mulla-olis mul-ois minulla-ois minulla-olisi miul-on "
        "miul-ois meillä-on meil-on olis-mulla ois-mulla oisko-mulla",
        sv="jag-har ja-har vi-har har.",
        en="i-have ive-got we-have i-got",
    ),
    Concept(
        "all",
        fi="koko. kaikki.",
        sv="allt. alltihop hela.",
        en="all. everything. whole.",
    ),
    Concept(
        "able",
        fi="osaat. osaatko. osaa. osaan. osaaks. pystyt. pystytkö. pystyy. voi. voit. voiko. voidaan. "
        "kykenet kykeneekö taidat. osaako. hoitaa. pystyykö. tarjota. tarjoat",
        sv="kan. kunna. klarar-du klarar. förmår. erbjuder",
        en="can. able. could. capable. offer.",
    ),
    Concept(
        "ask",
        fi="kysyä. kysellä.",
        sv="fråga. frågor.",
        en="ask. questions.",
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
        "not-any-more",
        fi="enää. sittenkään.",
        sv="längre.",
        en="anymore. any-more.",
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
        "siistiä. siisti. oli-apu tästä-oli-apu",
        sv="bra. fint. super. jättebra hjälpen mycket. tusen. för-hjälpen så. toppen informationen ha-det "
        "ska-du dagen. helg. snabba detsamma. härligt. kanon. perfekt. underbart. bäst. hjälpte",
        en="great. good. nice. perfect. awesome. lot. much. for-the-help for-your-help for-help helping "
        "helpful. bye. day. weekend. wonderful. excellent. lots. million. super. got-it same-to-you "
        "likewise. brilliant. lovely. amazing. fantastic. helped. cool. sweet. best. youre-the "
        "that-helped",
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
        "asks-first",
        fi="saisiko. menikö. onkohan. tuleekohan. pitääköhän. voikohan.",
        sv="är. kan. får. blir. gör. syns. ser. ska. skall. måste. går. finns. kommer. lagras. sparas. "
        "delas. raderas. behöver.",
        en="is. are. was. were. has. did. do. does. can. could. will. would. should. may. must. am.",
    ),
)
