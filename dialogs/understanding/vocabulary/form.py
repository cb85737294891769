"""Words to a form that waits: its fields' names, and what is to be done with it."""

from dialogs.understanding.concepts import Concept

FIELDS = (
    Concept(
        "field:type",
        fi="tyyppi tyypin tyypiks havaintotyyp",
        sv="typ. typen typ-av",
        en="type.",
    ),
    Concept(
        "field:text",
        fi="teksti. tekstin tekstiä kuvaus. kuvausta kuvauks ilmiö. ilmiön muotoilu kirjoituks viestiä. "
        "viestin. havainnon-teks sanamuo leipäteksti",
        sv="text. texten beskrivning fenomen formulering meddelandet",
        en="text. description wording phenomenon message. observation-text",
    ),
    Concept(
        "field:need_main",
        fi="tuen-tarve tuen-tarpe tuentar tarve. tarpeen. tarvetta. tarpeeksi. päätarve",
        sv="stödbehov behov. behovet.",
        en="need. needs. support-need",
    ),
    Concept(
        "field:need_other",
        fi="muut-tarp muu-tarve muut-tuen",
        sv="andra-behov andra-stöd",
        en="other-needs",
    ),
    Concept(
        "field:service_task",
        fi="palvelu. palvelun. palvelua. palveluks palvelutehtäv tehtävä. palveluni työpaikka. yksikkö. "
        "yksikön työskente työtehtäv työpiste tiimini. yksikköni. osasto. toimipiste",
        sv="service. servicen. serviceuppg tjänst. tjänsten. enhet. enheten. arbetsplats avdelning team. "
        "arbetsuppgift",
        en="service. service-task workplace unit. team. department. job.",
    ),
    Concept(
        "field:target_group",
        fi="kohderyhmä",
        sv="målgrupp",
        en="target-group",
    ),
    Concept(
        "field:area",
        fi="alue. alueen. aluetta. alueeks alueena. kunta. kunnan. kuntaa. kunnaksi. paikkakun paikka. "
        "paikan. paikkaa. alueella-on kunnas-on",
        sv="område. området. områdets kommun. kommunen. ort. orten. plats. platsen. kommunnamn",
        en="area. municipality place. location town. where.",
    ),
    Concept(
        "field:extent",
        fi="laajuus laajuude laajuut laajuuks kuinka-laaj miten-laaj",
        sv="omfattning hur-brett",
        en="extent. scope. how-wide",
    ),
    Concept(
        "field:trend",
        fi="suunta suunnan kehityssuun",
        sv="utveckling riktning",
        en="trend. direction",
    ),
    Concept(
        "field:sector",
        fi="hallinnonal toimiala. toimialan sektori kuka-voi-toim kuka-vois-toim toimija. toimijan "
        "toimijaksi vastuutaho. kenen-vastuu taho. tahon.",
        sv="förvaltningsomr sektor. sektorn vem-kan-ager aktör ansvarig",
        en="sector. sectors. administrative who-can-act branch. responsible. party.",
    ),
    Concept(
        "field:aspect",
        fi="vahvuus näkökul",
        sv="styrka aspekt",
        en="strength aspect",
    ),
    Concept(
        "field:source",
        fi="kenen-hav lähde. lähteen",
        sv="vems-obs källa",
        en="source. whose-obs",
    ),
    Concept(
        "field:tried",
        fi="kokeiltu jo-kok kokeilut kokeilua mitä-on-kok",
        sv="prövat testat vad-har-prov",
        en="tried. already-tried what-has-been-tried",
    ),
    Concept(
        "field:proposal",
        fi="ehdotus. ehdotuksen ehdotusta toimenpide ehdotettu",
        sv="förslag. förslaget mitt-förslag åtgärd",
        en="proposal. suggestion proposed",
    ),
    Concept(
        "field:actor",
        fi="kenen-pitä kenen-pitäisi vastuutaho",
        sv="vem-borde vem-ska-ager",
        en="who-should-act actor.",
    ),
    Concept(
        "field:reporter_mode",
        fi="nimeni nimi. nimen. nimeä. nimeäni näkyvyys näkymin miten-näy miten-näky näkyykö-nim "
        "näytetäänk tekijä. anonymitee nimettömyy",
        sv="mitt-namn namnet. namn. hur-jag-syns synlighet anonymitet avsändare",
        en="my-name name. how-i-appear visibility anonymity. author. how-i-am-shown",
    ),
    Concept(
        "field:quote_ok",
        fi="lainaami lainaus lainauks",
        sv="citat. citering",
        en="quoting quotation quote.",
    ),
)

SAYINGS = (
    Concept(
        "send",
        fi="lähettä läheta lähete lähtee. laita-menemään menemää eteenpäin. tallenna. julkaise. anna-mennä "
        "anna-palaa pukkaa. menee. vietäväksi. lähetys perille. matkaan.",
        sv="skicka iväg. sänd. sänd-iväg lämna-in iväg-med kör-på lämna. lämnas. sändas.",
        en="send. submit file-it go-ahead post-it send-it ship do-it lets-go fire-away send-off off. "
        "forward.",
    ),
    Concept(
        "agree",
        fi="joo. juu. joo-o. jo. kyllä. kyl. ok. okei. okej. oukei. sopii. selvä. hyvä. hyvä-näin hyvältä. "
        "hyvät. oikein. oikea. kunnossa. valmis. kelpaa. passaa. jees. jep. jepjep. näin. täsmälle "
        "täydelli menköön. menkööt. mennään. pistä. laita. hyväksy just. just-noin joops. mennä. anna. "
        "kelpais sovitaan. asia-selvä näyttää. oikealta. hieno. hienoa. loistava. mainio. erinomai "
        "ookoo. okk juujuu. joojoo. kyllähän. totta. pitää-paikk. paikkansa. tuosta. tallessa",
        sv="ja. jo. japp. jepp. jajamän ok. okej. bra. fint. rätt. stämmer. klart. klar. kör. godkänn "
        "precis. så. ser-bra ser-bra-ut ut. visst. absolut. det-blir-bra blir-bra helt-ok perfekt "
        "utmärkt jadå. javisst. jodå. så-är-det duger. funkar.",
        en="yes. yep. yeah. yea. yup. sure. ok. okay. good. great. fine. correct. right. perfect. done. "
        "go. looks-good all-good confirm. lgtm. exactly. thats-right thats-it thats-fine thats-ok "
        "works-for-me awesome brilliant. yess. aye. indeed. absolutely. spot-on happy-with. excellent. "
        "good-to-go ready.",
    ),
    Concept(
        "not",
        fi="ei. en. älä. äläkä. emme. emmä. eiku. eikun. eikä. enkä. ei-oo eipä. emmie. ennää. eei.",
        sv="inte. int. ej. icke. ingen. inget. aldrig.",
        en="not. dont. never. isnt. wasnt. wont. shouldnt. arent.",
    ),
    Concept(
        "drop",
        fi="antaa-olla anna-olla sittenkään. sittenkää. peruut peru. perun peruta unohda unohdeta unoha "
        "roskii heitä. poista. poistetaan poistakaa hylkää. hylkään jätetään. lopeta lopetetaan keskeyt "
        "lähettämättä. älä-lähet äh. mitätöi haluakaan. en-halua jätä-pois jätä-läh pois-koko poies. "
        "sikseen. luonnos-pois hylkää-luonnos deletoi. tuhoa. en-lähetä en-mä-lähet ei-lähet unohdin. "
        "turha.",
        sv="avbryt glöm. glöm-det låt-bli låt-va strunt radera. kasta. kasta-bort ta-bort ångrar lägg-ner "
        "stopp. sluta. vill-inte vill-int förkasta släng mig. släpp. dra-tillbaka inte-skicka skippa. "
        "nej-avbryt",
        en="cancel forget never-mind nevermind discard drop-it drop. abort stop. scrap. delete. throw "
        "trash. dont-send changed-my dont-want withdraw. nah. bin-it scrap-it dont-submit take-back "
        "let-it-go not-sending stop-this",
    ),
    Concept(
        "change",
        fi="vaihda vaihta vaihde muuta. muutan muutetaan muuttaa muokka muokata korjaa korjata korjaus "
        "päivitä. lisää. lisätä. lisään. täydennä. aseta. laita. laitetaan merkitse. merkkaa. pistä. "
        "valitse valitaan kirjoittaa-uud kirjoitan-uud kirjoita-uud uusiks korjais päivittäis muuttais",
        sv="ändra byt redigera rätta. lägg-till fyll-i sätt. uppdatera välj skriva-om skriv-om göra-om "
        "korriger",
        en="change edit alter modify correct. fix. update set. switch add. choose. pick put. make-it make. "
        "rewrite. redo. amend. adjust. correct-the the",
    ),
    Concept(
        "wrong",
        fi="väärä väärin. virhe. virhee pielees pieleen epäkelp ei-oo-oik ei-ole-oik ei-pidä. ei-täsmää "
        "ei-stemmaa meni-vää huono.",
        sv="fel. felaktig stämmer-inte stämmer-int inte-rätt int-rätt nånting-fel",
        en="wrong. incorrect mistake. not-right isnt-right not-correct isnt-correct not-a not-the",
    ),
    Concept(
        "rather",
        fi="vaan. kun. ku. eiku siis. pitäisi-olla pitäis-olla",
        sv="utan. istället.",
        en="but. rather. instead.",
    ),
    Concept(
        "skip",
        fi="ohita ohitetaan ohi. en-tiedä. en-tiiä en-tiä en-mä-tie en-mä-tii emmä-tii emmä-tie en-osaa "
        "ei-tietoa ei-mitään ei-mitää ei-tuu-miel ei-tule-miel ei-mielee skippaa jätä-tyhj tyhjä. "
        "tyhjäks en-keksi ei-ole. ei-oo. ei-olla ei-ehdot ei-oo-eh ei-ole-eh ei-kokeilt ei-ole-kok "
        "en-vastaa. väliin. en-osaa-sanoa sanoa. en-osaa. vaikea-sanoa ei-tule ei-tuu mieleen. ei-vielä "
        "ei-ehdotuksia ei-muuta ei-lisättävää ei-kommentoi myöhemmin. epäselvä. en-muista mistä-mä "
        "mistä-minä en-voi-tiet emmätiiä emmätiä emmätiedä emmää-tiiä enmätiiä emt. eos.",
        sv="hoppa. hoppar hoppa-över vet-ej vet-inte vet-int ingen-aning inget-sär ingenting. inget. tomt. "
        "inget-förslag har-inget kommer-inte-på inga-förslag kan-inte-säga svårt-att-säga osäker. "
        "inte-än inget-mer inget-att-till kommer-inte hur-ska-jag-veta vetej vetinte",
        en="skip yet. nothing-yet dont-know no-idea not-sure nothing. none. pass. leave-blank "
        "leave-it-empty blank. empty. no-proposal no-suggest cant-think cant-say hard-to-say unsure. "
        "not-yet nothing-to-add nothing-else no-comment na. n-a. idk. later. leave-empty "
        "how-should-i-know dunno dontknow",
    ),
    Concept(
        "speech",
        fi="se. sen. sitä. tämä. tää. tän. tämän. tätä. on. oli. olis ois. olen. oon. kyllä. kyl. ihan. "
        "vain. vaan. ja. sekä. niin. no. tai. nyt. sit. sitten. mun. minun. mä. minä. mie. me. meillä. "
        "meidän. koskee. koske. kyse. kyseessä. kuuluu. tapahtui. tapahtuu. havainto. havainnon. "
        "työskente työssä. töissä. täällä. siellä. joo. ei. en. haluan. haluaisin. halua. haluisin. "
        "voiko. voisiko. voisko. voit. voi. voisit. voitko. miten. kuitenki oikeastaan. oikeesti. "
        "pitäisi. pitäis. pitää. olla. eli. elikkä. kaikki. alueella. alueel. koko. juttu. homma. "
        "vielä. ole. oo. kiitos. hei. sittenki. tuo. toi. toka. että. et. ks. vai. asiakas. asiakk "
        "asiakasta. perhettä. perhe. puolella. puolel. parissa. kentäl työntekijä uudestaan. uudelleen. "
        "kirjoittaa. kirjottaa. sanoa. sanoisin. mulla. mulle. meijän. meiän. tulee. tuli. itse. ite. "
        "just. tuossa. tässä. alkaen. asti. oikea. kuntana. siis. varsinaisesti. ehkä. luultavasti. "
        "varmaan. taitaa. vähän. tosi. todella. tuolla. tuolta. puolta. kohdalla. kohdassa. kohta. "
        "stycken. vastaus. tapahtuma. eräs. vastuussa mitään. mitää. siinä. eiköhän tartte. tarvitse. "
        "tarvi. tartteekaan liittyvä. liittyy. liittyen. lähinnä. enimmäkseen. ennen-kaikkea",
        sv="det. den. de. är. e. var. på. i. för. med. om. bara. ju. nog. och. samt. jag. ja. min. mitt. "
        "mina. vi. jobbar. arbetar. gäller. handlar. nu. så. en. ett. ska. skall. vill. kan. man. du. "
        "inom. av. till. från. här. faktiskt. egentligen. ändå. borde. vara. tack. hej. nej. jo. hela. "
        "klient. klienter familj. att. får. det-hela allt. ganska. mycket. väldigt. stycken. säkert. "
        "kanske. troligen. hos. inne. sitter. skriva. om-igen. igen. svar. svaret. frågan. hör. något. "
        "nåt. relaterad främst. mest.",
        en="it. its. is. was. the. a. an. in. on. at. of. for. to. and. this. that. i. im. my. we. our. "
        "work. works. working. with. just. only. really. actually. about. concerns. should. be. as. "
        "please. you. can. could. may. would. like. want. hi. no. yes. them. client. clients family. "
        "people. so. ones. one. area. there. here. all. observation. observ. well. not. dont. by. from. "
        "thats. happens. happened. happen. very. quite. probably. maybe. perhaps. guess. think. show. "
        "again. rewrite. happening. mean. meant. answer. based. located. say. anything. any. related. "
        "mostly. mainly. regarding.",
    ),
    Concept(
        "no",
        fi="eipä. eijoo. eee.",
        sv="nej. nä. näe. nähä.",
        en="no. nope. nah.",
    ),
)
