"""Words of what is asked for: to report, to take back, to be helped, another language."""

from dialogs.understanding.concepts import Concept

REQUESTS = (
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
        "put",
        fi="laittaa. laita. mainita. kirjoittaa. käyttää.",
        sv="skriva. nämna.",
        en="put. mention. write. include.",
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
        "annetaan-ilm napist kirjataan. kirjaan. kirjataanko tehäänkö",
        sv="göra. gör. gjort. gjorde. skapa. lämna. lämnar. lägga-till görs. upprätta. lämna-in lämnar-in. "
        "fylla-i göra-en. skriva-in lämnas. anteckna",
        en="make. making. file. filing. submit. create. add. do. filling. lodge. put-in hand-in log. "
        "place. write-up fill-out fill-in submitting.",
    ),
    Concept(
        "begin",
        fi="aloit alota aloteta alott alku. alkuun alkaa. käynnist liikkeelle. käyntiin. ryhdyt aletaan. "
        "aletaas. hommiin. alan. alkais. alkaisin",
        sv="börja start komma-igång kom-igång sätta-igång sätt-igång inleda sätter-igång. kör-igång",
        en="start. begin. started. get-started getting-started kick-off proceed. begin-with. beginning.",
    ),
    Concept(
        "ready",
        fi="valmis-kirj valmis-tek valmis-ilm",
        sv="redo-att",
        en="ready-to",
    ),
    Concept(
        "new",
        fi="uusi. uuden. uus. uutta. uusia. toinenkin toisen. toinen. lisähav uudestaan. uudelleen. "
        "seuraava. seuraavan.",
        sv="ny. nytt. nya. en-till ytterligare. nästa.",
        en="new. another. next. second. fresh. further. other.",
    ),
    Concept(
        "delete",
        fi="peru. perua. perun. peruut peruisin perutaan peruttu peruta. perus. kumo mitätö hävit deletoi "
        "pyyhi pyyhki vetäisin. vetää-pois vedä-pois. tuhoa tuhotaan heitä-pois hukata. katoamaan. "
        "takaisinvet pois-se. poistan. poistaa. poista. poistak poistat. poistatt poistet poistaisi "
        "poisto. poistoa poistama poistatk",
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
        "sittenkää sittekää stop. luovutan hylkää. roskiin. äh. ääh. olkoon. olkoot. perun-puhe puheeni. "
        "jääköön. jätetään-väliin. jätetää. skipataan. skippaa. ei-mittään eipä-mitään eipä-sittenkään "
        "ei-mitään. hylätään. ei-jaksa. en-viitsi. luovutetaan. antaa-olla. annetaan-olla. jätä-sikseen "
        "siks. toiste. ei-nyt. ei-kiitos. perutaan-homma tarvitsekaan. tarvitsekkaan tarviikaan. "
        "tarviikkaan ei-tarvii ei-tarvitse ei-väliä. sama-se. väärä-ikkuna väärä-chat vahinko. "
        "peruutetaan en-jaksa haluukaan haluukkaan haluakaa en-haluu en-halua-tehdä en-halua-jatkaa",
        sv="glöm. glömmer. strunt skit-i låt-bli låt-va låt-vara avbryt avsluta sluta. stopp. inte-längre "
        "ändrat-mig ångrar lägg-ner glöm-bort nej-tack inte-nu. skit-samma. skit-i. lägg-av avstår. "
        "hoppa-över. bry-dig-inte det-var-inget inget. ingenting. fel-chatt spelar-ingen-roll "
        "vill-inte-fortsätta orkar-inte-nu",
        en="forget. never-mind nevermind cancel. cancelled. drop-it stop. quit. changed-my abort. scrap. "
        "leave-it dont-bother discard. drop. forget-it never-mind. skip. skip-it. leave-it. drop-it. "
        "not-now. no-thanks. no-thank-you. exit. scratch-that dont-bother. let-it-go. dismiss wrong-chat "
        "wrong-window doesnt-matter no-matter nothing. dont-want-to-continue dont-want-this "
        "dont-feel-like",
    ),
    Concept(
        "forget",
        fi="unohtaa. unohda. unohdat",
        sv="glömma. glömmer.",
        en="forget. forgets",
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
        "homman. toimitaan. käytännös. toiminta. mekanismi. menee-käytännös mitenkäs-tämmö "
        "tämmönen-toim",
        sv="fungerar. funkar. funka. går-till. idén. tanken. praktiken.",
        en="work. works. working. operate. idea. concept. function. mechanism. process.",
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
        "open-form",
        fi="avaa-lomake avaa-uusi lomake-auki uusi-lomake näytä-lomake lomakkeelle",
        sv="öppna-blank öppna-formul öppna-en visa-formul ny-blankett",
        en="open-form open-a open-the-form new-form blank-form",
    ),
    Concept(
        "explain",
        fi="selitä selittä selosta. kerro-mitä kerro-miten",
        sv="förklara",
        en="explain tell-me-what tell-me-how",
    ),
)
