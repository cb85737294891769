"""Words about what becomes of an observation: who sees it, how long it is kept, how it gets on."""

from dialogs.understanding.concepts import Concept

RECORDS = (
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
        fi="lukee. lukeeko. lueta luettu lukenu lukea. luki. lukijat lukevat lukis. lukisi. lukemaan. "
        "lueskelee. luettavissa luettavak luettiin. ketkä-luk katsottu. katottu. katsonut. katsonu. "
        "tarkastel perehtyny tutustunu vilkais luettiinko",
        sv="läser. läsa. läst. läses. läste. läsas. granskar tittat. kollat. granskat. tittat-på",
        en="read. reads. reading. reviewed. reviews. looked-at look-at been-looked looked-over gone-over "
        "checked.",
    ),
    Concept(
        "show",
        fi="näkyy. näkyykö. näkyyk. näky. näkyvi näkyis näkyä. ilmi. selviä paljast päätel näkyväks "
        "näkyvä. julki ilmenee esillä. näytetäänkö näytetään. esiin.",
        sv="syns. synlig visas. framgå framkommer avslöja offentlig exponera röjs röja visar.",
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
        "access",
        fi="pääsee-käsi pääsee-näihin pääsee-lukem pääsy. pääsevät käsiksi oikeus-näh oikeutta-näh "
        "viranomai poliisi-näh",
        sv="åtkomst tillgång-till kommer-åt rätt-att-se myndighet",
        en="access. get-at authorit entitled",
    ),
    Concept(
        "know",
        fi="tiet saada-tietää selville tiedetään. tiedetäänkö kuulee. kuuleeko saako-tietää saavatko-tietää",
        sv="veta. vet. reda-på vetat. få-veta får-veta",
        en="know. knows. find-out finds-out learn. told.",
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
        "privacy",
        fi="tietosuoj gdpr yksityisyy vaitiolo salassapi rekisterisel henkilötietola rekisterinpit",
        sv="dataskydd gdpr integritet sekretess tystnadspl registerbesk",
        en="privacy. gdpr. data-protection confidentiality privacy-notice data-controller",
    ),
    Concept(
        "data",
        fi="tietoj tiedot. tietoni. tietoa. dataa. data. henkilötie tiedoillani tietoihin tiedoille datani "
        "loki. lokit tieto. tiedon.",
        sv="uppgift data. personuppgift mina-uppg svar-skydd",
        en="data. information. info. personal-data details. personnel-file my-file record.",
    ),
    Concept(
        "store",
        fi="tallen tallessa säily säilö arkist rekister kerät kerää nauhoit äänit logi. lokiin lokit poistuu "
        "häviää häipyy tallella. säästet muistiin. muistaa. muistatko. dokumentoi poistetaanko "
        "hävitetäänkö tuhotaan tuhoutuu kirjautuuko kirjataanko jää-ylös poistuv merkinnän merkint "
        "sähköposti palvelim palvelin. pilvessä. pilveen. tietokan varmuuskop levyllä kopio",
        sv="sparas. spara. sparar lagra registrer samla spelas-in bevara försvinn dokument raderas. förstörs "
        "minns loggas. loggar arkiv anteckning e-post server molnet. databas kopi",
        en="store save. saved. keep. kept. keeps. retain collect record. recorded. recording. records. "
        "archive log. logged storing. saving. retention. logs. remembered. remember. documented. "
        "deleted-after. wiped. deleted. erased. entry. on-record noted email server cloud database backup "
        "copies copy.",
    ),
    Concept(
        "remain",
        fi="kvar. jää. säilyy. päätyy päätyvä välillä. meidän-välil välillämme pysyy",
        sv="kvar. finns-kvar mellan-oss hamnar stannar",
        en="remain between-us end-up ends-up stays",
    ),
    Concept(
        "give-on",
        fi="luovut jaeta välite eteenpäin myydä menee-eteenpäin menee-kenelle lähetetäänkö-muualle "
        "annetaanko annetaan. jaatko jaat. kerrotko. kerrot. paljastatko vuotaa vuoda siirtyykö myytkö "
        "reagoi",
        sv="lämnas-ut delas. vidare. delar-ni ges-till lämnas. vidareger berättar-du sprids skickas-vidare",
        en="shared. share. passed-on given-to disclose forward. sharing. shares. pass. passes. passing. "
        "hand-over given. leak forwarded. distribute.",
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
        fi="jäljit tunnist päätel kuka-sen jää-tästä selvittää-kuka selviää-kuka yhdistetä yhdistää "
        "ip-osoit ip. kuka-olen seurata-minua seurataanko jälki. jälkiä. jälkeä. jäljen.",
        sv="spår. känna-igen igenkän räkna-ut spåra koppla-till-mig kopplas-till identifiera lista-ut",
        en="trace. traced. identif recogni figure-out traceable tracked. track. linked-to tied-to work-out.",
    ),
    Concept(
        "trouble",
        fi="vaikeuks pulaan seurauks rangais kosto kostet potkut potkuja huomautuks sanktioi "
        "käytetäänkö-minua minua-vastaan mua-vastaan seuraamuks ongelmiin. hankaluuks haittaa. simputus "
        "varoituks irtisan haukut kiinni-tästä ikävyyks käyttää-vastaan käytetä-vastaan koituu harmia. "
        "hankaluut nenille sanomista sanomisia kuulla-kunniani jälkipuhe tilille-tästä",
        sv="råka-illa straff bestraff användas-mot följder problem-av konsekvens få-sparken varning illa-ut "
        "trubbel drabba-mig slå-tillbaka bli-straff hänga-ut",
        en="trouble. punish fired. used-against consequences against-me backfire. retaliat disciplin "
        "get-fired in-trouble repercussion held-against bite-me get-back-at blowback get-me-in",
    ),
    Concept(
        "safe",
        fi="turvalli luotettav luottaa. uskalta uskalla turvassa. luottaako voiko-luottaa suojattu salattu "
        "salataanko skyddad",
        sv="säkert. säker. trygg lita. våga krypter lita-på skyddad",
        en="safe. secure. trust. safely securely. encrypted. trusted. protected.",
    ),
    Concept(
        "h-number",
        fi="h.-20-",
        sv="h.-20-",
        en="h.-20-",
    ),
    Concept(
        "sent",
        fi="lähetin. lähettämä lähettäny lähetetyn lähetetyt lähetetty lähti. laitoin. laitettu. kirjoitin. "
        "kirjotin. kirjoittama tein. tekemäni. tehny. tehnyt. ilmoitin. jätin. raportoin. lähettää-sitä "
        "kirjannut. kirjannu. kirjasin. laittanut. laittanu. laitoinkaa tehnykkää tekaisin ilmottanu "
        "ilmoittanut. ilmoittanu. raportoinut. raportoinu. jättänyt. jättäny. kirjottanu kirjoittanut. "
        "kirjoittanu. pistin. panin. kerroin. kertonut. kertonu. julkaisin. tallensin. laitoin-äsk "
        "lähetykset. lähetykseni. lähetyksiä. kirjoitukset. kirjoitukseni. kirjoitus. kirjoituksen. "
        "tekstini. laittamani",
        sv="skickade skickat. skrev. skrivit. gjorde. gjort. sände. sänt. lämnade. rapporterade skickat-in "
        "lämnat. rapporterat. anmält. anmälde. la-in. lagt-in. skickad. det-jag-skrivit",
        en="sent. wrote. filed. submitted. made. reported. posted. written. entered. logged. put-in "
        "turned-in gave. handed-in. send. i-send did-i-send submissions.",
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
        fi="vastaus vastauks vastattu. vastattuk vastaatte vastannu vastata. palaut kuittaus kuullu kuulunu "
        "kuulen. kuulua. käsitel käsittely vastaako. vastasiko. vastaa. kommentoi kuittasi. kuitattu "
        "käsittelee. reagoi noteerannu huomioitu. luettu. päätettiin. päätetty. hyväksyttiin. hyväksytty. "
        "kattonu. katsonu. katsoneet. kattoneet vastattiin vastasitte vastasivat vastaukse",
        sv="svar. svaret svarat. återkoppling feedback hört. behandla svarar. svarade. kommenterat. "
        "besked. kvitterat godkänd. beslöts godkändes",
        en="answer. answered. reply. replied. response feedback. heard. hear. processed. handled. respond "
        "reacted. commented. looked-into dealt-with. acknowledged. accepted. approved. follow-up "
        "decided. rejected.",
    ),
    Concept(
        "receive",
        fi="vastaanot tuliko-perille menikö-perille tullut-perille meni-läpi menikö-läpi",
        sv="tagit-emot kommit-fram gick-det-iväg mottagit",
        en="go-through gone-through got-through receive arrive",
    ),
    Concept(
        "who-i-am",
        fi="kuka-oon kuka-olen kuka-mä kuka-minä",
        sv="vem-jag",
        en="who-i-am",
    ),
)
