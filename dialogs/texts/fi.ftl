### Suomenkieliset tekstit, joista muut kielet käännetään. Avain kertoo paikan ja merkityksen.

## Painikkeet

button-start = Tee havainto
button-send = Lähetä
button-cancel = Peruuta
button-back = Takaisin
button-again = Yritä uudelleen
button-mine = Omat havaintoni
button-own = Omat
button-older = Vanhemmat
button-newest = Uusimmat
button-help = Ohje
button-menu = Valikko
button-privacy = Tietosuoja
opens-outside = { $label } (selaimessa)
button-privacy-notice = Tietosuojaseloste
button-open = Avaa
button-open-own = Avaa havainto
button-withdraw = Poista
button-withdraw-confirm = Poista pysyvästi
button-more = Näytä kaikki
button-propose = Tee ehdotus
button-propose-save = Tallenna ehdotus
button-fill = Täydennä tietoja
button-fill-save = Tallenna tiedot
button-move = Muuta tilaa
button-move-save = Tallenna tila

## Yhteistä

card-fallback = { $title }. Tätä korttia ei voi näyttää tässä Teamsin versiossa. Kirjoita ”pelkkä teksti”, niin vastaan ilman kortteja.
answer-none = ei vastausta
answer-pick = Valitse
answer-required-error = Tämä tieto tarvitaan.
yes = Kyllä
no = Ei
unknown = ei tiedossa
places-least = { $names } (vähintään { $n } { $n ->
    [one] kunta
   *[other] kuntaa
  })
optional = { $label } (vapaaehtoinen)
needed-later = { $label } (tarvitaan ennen puoltamista)
week-name = viikko { $week }/{ $year }
week-short = { $week }/{ $year }
weeks-name = viikot { $weeks }
weeks-span = { $first }–{ $last }
language-name = suomi
fact = { $label }: { $value }
by-day = viimeistään { $date }
day-late = määräpäivä { $date } on mennyt
numbered = { $n }. { $words }
quoted = ”{ $words }”
worded-in = { $words } ({ $language })
field-in = { $field } { $language }
in-fi = suomeksi
in-sv = ruotsiksi
in-en = englanniksi
field-language = Teksti on kirjoitettu
row-change = Muuta: { $what }
more = + { $count } muuta
area-COUNTY = Koko hyvinvointialue
area-SEVERAL = Useita kuntia
area-NOT_TOLD = En kerro aluetta

## Tervetuloa, ohje ja tietosuoja

home-title = Havainto
home-lead = Kirjoita viestiin, mikä toimii, ei toimi tai muuttuu.
home-what = Työryhmä lukee sen, ja kerron sinulle, mitä siitä seuraa. En ole yksittäisen asiakkaan asioita varten. Hätätilanteessa soita 112.
home-paused = Viestit ovat tauolla.
home-paused-words = viestit päälle – lähetän taas viestejä
home-roles = Olet { $roles }.
home-start = Tee havainto
home-minute = noin minuutti
home-draft = yksi kesken
home-own = havaintosi
home-waiting = { $waiting ->
    [one] { $n }, joista yksi kysyy sinulta
   *[other] { $n }, joista { $waiting } kysyy sinulta
  }
home-oversee = Valvonta
home-opened = mitä on avattu
home-data = mitä tallennan
home-group-lead = Rakenteellisen sosiaalityön työryhmä
home-queue-title = Jono
home-queue-empty = tyhjä
home-queue = { $n }, vanhin { $days } pv
home-phenomena = { $n ->
    [0] ei avoimia
    [one] yksi avoin
   *[other] { $n } avointa
  }
home-meeting-title = Kokous
home-proposals = { $waiting ->
    [0] { $n }
    [one] { $n }, yksi odottaa teitä
   *[other] { $n }, { $waiting } odottaa teitä
  }
home-who = tehtävät
home-language = Kieli
home-commands = komennot
home-owned = { $number } · vastaat tästä
reports-forms = Word tai Excel
home-answer = ehdotus, josta vastaat
privacy-title = Tietosuoja
privacy-short = Kirjoita ilmiöstä, älä ihmisestä. Älä kirjoita nimiä, henkilötunnuksia, yhteystietoja, osoitteita tai muuta, mistä asiakkaan voi tunnistaa. Tämä ei ole asiakasasiakirja.
privacy-use-title = Mihin havaintoa käytetään
privacy-use = Havaintosi käsitellään sosiaalihuoltolain 7 §:n mukaista rakenteellista sosiaalityötä varten. Havaintoja ei käytetä työsuorituksen arviointiin. Viranomaisen asiakirjat voivat olla julkisia, joten kirjoita niin, että tekstin voi näyttää kenelle tahansa.
privacy-seen-title = Mitä muut näkevät
privacy-seen = Työryhmä näkee havaintosi tekstin, valintasi ja viikon, jolla havainto tuli, mutta ei sitä, kuka havainnon teki. Jos valitset nimesi, koordinaattori näkee sen. Organisaation Teams-lokit voivat näyttää, että olet käyttänyt bottia, ja tähän keskusteluun jää, mitä kirjoitat, kunnes poistat sen. Lomake ja kuitti toistavat, mitä kirjoitit. Täysin nimettömän havainnon sanat poistan noin kymmenessä minuutissa kortilta, jolla sen lähetit. Jos avaat oman havaintosi, sen teksti jää tähän keskusteluun.
privacy-kept-title = Mitä sinusta tallennetaan
privacy-kept =
    Havaintosi yhteyteen tallennan sinusta vain sen, mitä valitset: nimesi, satunnaisen tunnuksen palautetta varten tai ei mitään. Jos valitset täysin nimettömän, en tallenna, kuka havainnon teki.

    Jotta voin vastata sinulle, tallennan salattuina Teams-tunnisteesi ja tämän keskustelun tunnisteen. Tallennan myös kielesi ja vastaustapasi, päivän, josta viestit ovat tauolla, sekä kesken olevan havaintosi seitsemäksi päiväksi. Muistan palvelutehtävän, alueen ja näkymistavan, jotka viimeksi valitsit, mutta en täysin nimettömästä havainnosta. Tallennan viikon, jolla näytin sinulle tietosuojan pääkohdat, ja niiden version. Tiedon lähettämistäni viesteistä tallennan vuodeksi. Sen, mitä avasit työryhmän tai tietosuojan tehtävissä, tallennan satunnaisella tunnuksella viideksi vuodeksi.

    Kun merkitset, että olet nähnyt saman, tai vastaat kysymykseen muutoksesta, tallennan sen vuodeksi. Tallennan sen satunnaisella tunnuksella, ja muut näkevät vain lukumäärän. Jos äänestät työryhmän jäsenenä, tallennan äänesi, kunnes äänet on laskettu. Jos sinulla on tehtävä, tallennan sen alueen ja viimeisen päivän sekä poissaolosi ja sijaisesi siihen asti, kun ne päättyvät.
privacy-opened-title = Milloin henkilöllisyytesi voidaan avata
privacy-opened = Avaan salauksen viestin lähettämistä varten, ja jokainen avaaminen kirjataan. Ylläpitäjä, jolla on sekä tietokanta että avain, voi teknisesti avata sen. Lupa siihen annetaan vain lain perusteella ja kahden henkilön päätöksellä, ja silloin saat siitä tiedon.
privacy-rights-title = Mitä voit itse tehdä
privacy-rights = Voit katsoa, korjata ja poistaa omat havaintosi kohdasta Omat havaintoni, kunnes ne on liitetty ilmiöön, otettu mukaan ehdotukseen tai suljettu.
not-this-channel = Tämä kanava ei ole kiireellisiä tai yksittäisiä asioita varten. Hätätilanteessa soita 112. Jos lapsi voi olla vaarassa, tee lastensuojeluilmoitus tai soita sosiaalipäivystykseen. Palvelussa sattuneesta vaaratapahtumasta tai epäkohdasta tee ilmoitus oman alueesi ilmoitusjärjestelmään (esim. HaiPro, SPro). Voit sen jälkeen kirjata tänne, mikä rakenteessa on pielessä.
help-title = Ohje
help-about-group = Työryhmän komennot
web-help-title = Havainto: ohje
web-help-hidden = Kirjoita Teamsissa kahdenkeskiseen keskusteluun Havainnon kanssa. Tällä sivulla ei voi kirjata mitään, eikä se näytä kenenkään tietoja.
help-about-look = Katso ja valitse
help-about-own = Oma havainto
help-about-observation = Havainto
help-about-phenomenon = Ilmiö
help-about-proposal = Ehdotus
help-about-publication = Julkaisu
help-about-meeting = Kokous
help-about-office = Tehtäväsi
unknown-ask = En ymmärtänyt. Haluatko tehdä tästä havainnon?
unknown-start = En ymmärtänyt. Haluatko tehdä havainnon?
unknown-words = Kirjoita havainto omin sanoin tai kirjoita: valikko
unknown-own = Omat havainnot kirjataan kahdenkeskisessä keskustelussa kanssani.
unknown-order = Tämän teen kahdenkeskisessä keskustelussa kanssasi.
unknown-channel-words = Kirjoita: @Havainto ohje
unknown-unlinked = En ymmärtänyt. Tätä kanavaa ei ole liitetty työryhmään.
unknown-channel = En ymmärtänyt.
help-file = havainto – tee uusi havainto
help-mine = omat – katso omia havaintojasi ja niiden tilaa
help-own = H-2026-0001 – avaa oma havaintosi tunnuksella
help-withdraw = poista H-2026-0001 – poista oma havaintosi
help-receipt = kuitti KOODI – avaa nimetön havainto kuittikoodilla
help-reply = vastaa H-2026-0001 VASTAUS – vastaa koordinaattorin kysymykseen
help-effect = vaikutus E-2026-0001 selvästi – vastaa kysymykseen, näkyykö muutos
help-endorse = sama täällä I-2026-0001 – merkitse, että olet nähnyt saman kuin ilmiössä
help-take-on = vastaan KOODI – vastaa sinulle osoitettuun ehdotukseen työryhmältä saamallasi koodilla
help-my-data = tietoni – katso, mitä sinusta on tallennettu, ja vie tai poista tietosi
help-correct = korjaa H-2026-0001 – korjaa omaa havaintoasi, kunnes se on liitetty ilmiöön tai ehdotukseen
help-cut = katkaise H-2026-0001 – poista tieto siitä, että havainto on sinun
help-practise = harjoittele – kokeile kirjoittamista keksityillä tapauksilla
help-privacy = tietosuoja – mitä tiedoillesi tapahtuu
help-text-mode = pelkkä teksti – vastaan ilman kortteja
help-card-mode = kortit – vastaan korteilla
help-language = på svenska, in English, suomeksi – vaihda kieltä
help-oversee = valvonta – katso, mitä on avattu ja mitä estetty
help-who = kuka on kuka – katso, kenellä on mikäkin tehtävä
help-appoint = nimeä – nimeä puheenjohtaja, esihenkilö tai muu tehtävään
help-identity = henkilöllisyys H-2026-0001 PERUSTELU – pyydä lupa avata havainnon tekijän henkilöllisyys
help-grant = hyväksy henkilöllisyys 1 – hyväksy toisen tekemä pyyntö
help-deny = hylkää henkilöllisyys 1 – hylkää toisen tekemä pyyntö
help-seat = jäsenyyteni – kerro, mistä palvelusta ja kunnasta olet työryhmässä
help-signature = tekijä H-2026-0001 – katso nimi, jonka havainnon tekijä halusi näyttää

## Lomakkeen vaiheet


question-type = Mitä havaitsit?
question-text = Kerro ilmiöstä omin sanoin.
question-source = Kenen havainto tämä on?
question-need_main = Mistä tuen tarpeesta on kyse?
question-need_other = Liittyykö se muihinkin tuen tarpeisiin?
question-service_task = Missä palvelussa työskentelet?
question-target_group = Mitä kohderyhmää havainto koskee?
question-area = Mitä aluetta havainto koskee?
question-extent = Kuinka laajasti olet nähnyt tätä?
question-trend = Mihin suuntaan asia on menossa?
question-sector = Kuka tälle voisi tehdä jotain?
question-aspect = Millaisesta vahvuudesta tai puutteesta on kyse?
question-tried = Mitä on jo kokeiltu?
question-proposal = Mitä ehdotat?
question-actor = Kenen pitäisi toimia?
question-reporter_mode = Näytetäänkö nimesi?
question-quote_ok = Saako tekstiä lainata nimettömänä työryhmän raporteissa?

label-type = Havainnon tyyppi
label-text = Ilmiö
label-source = Kenen havainto
label-need_main = Tuen tarve
label-need_other = Muut tuen tarpeet
label-service_task = Palvelutehtävä
label-target_group = Kohderyhmä
label-area = Alue
label-extent = Laajuus
label-trend = Suunta
label-sector = Hallinnonala
label-aspect = Vahvuus tai puute
label-tried = Jo kokeiltu
label-proposal = Ehdotettu toimenpide
label-actor = Kenen pitäisi toimia
label-reporter_mode = Miten näyt
label-quote_ok = Saa lainata raporteissa
label-state = Tila
label-received = Vastaanotettu
label-unknown = Ei tiedossa

say-choose = Vastaa numerolla tai vaihtoehdon sanoilla.
say-choose-many = Voit valita monta pilkulla erotettuna, esimerkiksi 1, 3.
say-write = Kirjoita vastauksesi.


## Kuitti ja omat havainnot

receipt-title = Havainto on lähetetty
receipt-number = { $number } · { $appears }
receipt-PSEUDO = nimesi ei näy, saat palautteen tähän
receipt-chat = nimesi ei näy, saat palautteen keskusteluusi Havainnon kanssa
receipt-NAMED = nimesi näkyy koordinaattorille
receipt-read = Luetaan
receipt-meeting = Kokous
receipt-words = Kirjoita: omat tai havainto
receipt-words-sent = Kirjoita: omat tai korjaa { $number }
receipt-paused = Viestisi ovat tauolla: näet etenemisen kohdasta Omat havaintoni.
anon-receipt-keep = Ota koodi talteen. Ilman sitä en löydä havaintoa, koska en tiedä, kuka olet.
anon-receipt-code = Kuittikoodi
anon-receipt-copy = Kuittikoodi kopioitavaksi
anon-receipt-shown = Koodi näkyy tässä kymmenen minuuttia.
anon-receipt-dialog = Koodi näkyy, kunnes suljet ikkunan.
anon-receipt-use = Kirjoita koodi minulle, kun haluat tietää, miten asia etenee.
anon-receipt-typed = Kirjoittamasi jää Teamsin keskusteluun. Poista viestisi itse: … > Poista.
anon-receipt-stays = Myös koodi jää keskusteluun.
anon-sent = Havainto on lähetetty nimettömänä. Avaa se kirjoittamalla kuittikoodisi minulle.
mine-title = Omat havaintoni
mine-none = Sinulla ei ole vielä havaintoja.
mine-question = kysymys
mine-line = { $number } · { $next }
mine-words = Avaa kirjoittamalla tunnus, esimerkiksi { $number }
mine-words-older = Vanhemmat: omat { $page }
mine-start-words = Tee havainto kirjoittamalla: havainto
own-title = Havainto { $number }
own-heading = Havaintosi
own-sent = { $number } · lähetetty { $date } · { $appears }
own-PSEUDO = nimesi ei näy
own-NAMED = nimesi näkyy koordinaattorille
own-ANON = täysin nimetön
own-now = Nyt
own-then = Sitten
own-when = Milloin
own-now-proposal = ehdotus, { $state }
own-now-phenomenon = ilmiö, { $state }
own-now-ended = { $state }, { $reason }
own-in-phenomenon = Ilmiö, { $state }
own-in-proposal = Ehdotus { $number }, { $state }
own-text = Oma tekstisi
own-codes = Luokittelu
own-words = Kirjoita: { $orders }
own-withdrawn = Sisältö on poistettu.
own-sure-withdraw = Poistetaanko havainto?
own-sure-cut = Irrotetaanko havainto sinusta?
own-history = Mitä on tapahtunut
own-withdraw = Sisältö poistetaan heti, eikä sitä voi palauttaa.
own-cut = Havainto jää työryhmälle, mutta siitä ei enää tiedetä, että se on sinun, etkä saa siitä viestejä. Tätä ei voi perua.
own-reopen = Jos olet eri mieltä, voit kerran pyytää havainnolle uutta käsittelyä. Työryhmä ei saa tietää, kuka pyytää.
reply-label = Vastauksesi
reply-words = Vastaa kirjoittamalla: vastaa { $number } VASTAUS
said-corrected = Havainto { $number } on korjattu. Aiempi teksti on poistettu.
said-cut = Yhteys havaintoon { $number } on katkaistu. En enää tiedä, että se on sinun.
said-reopened = Pyyntösi on tallennettu. Havainto { $number } odottaa uutta käsittelyä.
said-answered = Kiitos vastauksesta. Työryhmä näkee sen havainnossa { $number }.
said-forgotten = Olen unohtanut sinut. { $n ->
    [0] Sinulla ei ollut havaintoja.
    [one] Yksi havaintosi jäi työryhmälle ilman tietoa siitä, kuka sen teki.
   *[other] { $n } havaintoasi jäi työryhmälle ilman tietoa siitä, kuka ne teki.
  } Tämä keskustelu jää Teamsiin. Jos kirjoitat minulle uudelleen, tapaamme kuin ensimmäistä kertaa.
my-data-title = Mitä sinusta on tallennettu
my-data-teams = Tunnisteesi Teamsissa (tallennettu salattuna)
my-data-language = Kieli
my-data-mode = Vastaustapa
my-data-remembered = Viimeksi valitsemasi
my-data-privacy = Tietosuojasta kerrottu
my-data-roles = Tehtäväsi
my-data-messages = Viestit, joista olet päättänyt
my-data-paused = Viestit tauolla alkaen
my-data-documents = Aineistoja, jotka olet ottanut tai luonnostellut
my-data-seat = Palvelusi ja kuntasi työryhmässä
my-data-absence = Poissaolosi
my-data-draft = Kesken oleva havainto
my-data-observations = Havaintojasi
my-data-named = Havaintoja, joissa on nimesi
my-data-nothing = ei mitään
my-data-anonymous = Täysin nimettömiä havaintoja en osaa yhdistää sinuun.
my-data-export = Saat kaiken koneluettavana (JSON) kirjoittamalla: vie tietoni
my-data-forget = Voit pyytää, että unohdan sinut: poistan tunnisteesi, keskeneräisen havaintosi ja tiedon siitä, mitkä havainnot ovat sinun. Havaintojen tekstit jäävät työryhmälle. Tätä ei voi perua.
my-data-forget-words = Jos haluat sen, kirjoita: unohda minut lopullisesti
my-data-page = Sivu { $page } / { $pages }.
my-data-next = Seuraava sivu: vie tietoni { $page }
button-my-data = Mitä minusta on tallennettu
button-export = Vie tietoni
button-correct = Korjaa
button-hide-code = Talletin koodin, piilota
button-copy = Kopioi
button-cut = Irrota minusta
button-cut-confirm = Irrota pysyvästi
button-reopen = Pyydä uutta käsittelyä
button-reopen-confirm = Lähetä pyyntö
button-reply = Vastaa kysymykseen
button-reply-save = Lähetä vastaus
button-forget = Unohda minut
button-forget-confirm = Unohda minut lopullisesti

## Havainnon tilat

state-observation-received = vastaanotettu
state-observation-screening = esikäsittelyssä
state-observation-needs_info = odottaa täydennystä
state-observation-linked = liitetty ilmiöön tai ehdotukseen
state-observation-redirected = ohjattu toiseen kanavaan
state-observation-withdrawn = peruttu
state-observation-closed = suljettu

## Ehdotuksen tilat

state-proposal-draft = luonnos
state-proposal-put_forward = esitetty
state-proposal-endorsed = puollettu
state-proposal-not_endorsed = ei puolleta
state-proposal-sent = lähetetty
state-proposal-answered_yes = vastattu myönteisesti
state-proposal-answered_partly = vastattu osittain myönteisesti
state-proposal-answered_no = vastattu kielteisesti
state-proposal-in_progress = toteutuksessa
state-proposal-done = toteutettu
state-proposal-evaluated = arvioitu
state-proposal-deferred = siirretty
state-proposal-lapsed = rauennut

## Ehdotuksen kentät

field-what = Mitä ehdotetaan
field-what-hint = Kerro lyhyesti, mitä pitäisi tehdä.
field-measure = Mittari
field-measure-hint = Mikä luku näyttää, että asia paranee?
field-baseline = Luku nyt
field-baseline-hint = Jätä tyhjäksi, jos sitä ei ole mitattu.
field-target = Tavoiteltu luku
field-target-hint = Mihin lukuun pyritään?
field-target_by = Tavoite viimeistään
field-measured = Mitattu luku
field-measured-hint = Jätä tyhjäksi, jos sitä ei ole mitattu.
goal-measure = Mittari
goal-baseline = Nyt
goal-target = Tavoite
goal-target_by = Viimeistään
goal-measured = Mitattu
not-measured = ei mitattu
field-recipient = Vastaanottaja
field-recipient-hint = Kenelle ehdotus viedään?
field-carrier = Ehdotuksen viejä
field-carrier-hint = Kuka työryhmästä vie ehdotuksen eteenpäin?
field-answer_by = Vastaus viimeistään
field-shl7 = Sosiaalihuoltolain 7 §:n kohta
field-preventive = Ehkäisevyys
field-preventive-hint = Ehkäiseekö ehdotus ongelmia ennalta?
field-communication = Viestintä
field-communication-hint = Mitä kerrotaan, kenelle, milloin ja kuka kertoo?
field-until = Uusi päivä
field-to = Uusi tila
field-reason = Perustelu
field-reason-hint = Se lähetetään havaintojen tekijöille sellaisenaan.
field-others = Ota mukaan myös nämä havainnot
shl7-SHL7_1 = Tietoa tarpeista ja palvelujen vaikutuksista
shl7-SHL7_2 = Toimia ongelmien ehkäisemiseksi ja korjaamiseksi
shl7-SHL7_3 = Asiantuntemusta muiden alojen suunnitteluun
preventive-YES = Kyllä
preventive-NO = Ei

## Tapahtumat historiassa

entry-received = vastaanotettu
entry-withdrawn = peruttu
entry-corrected = korjattu
entry-cut = yhteys tekijään katkaistu
entry-masked = henkilötietoja peitetty
entry-screened = esikäsittely aloitettu
entry-linked = otettu mukaan ehdotukseen
entry-proposed = ehdotus tehty
entry-filled = tietoja täydennetty
entry-moved = uusi tila: { $state }
entry-group_linked = kanava liitetty
entry-group_left = kanava poistettu
entry-held = pantu säilytykseen: mitään ei hävitetä
entry-released = vapautettu säilytyksestä
entry-published = luvut julkaistu
entry-closed = suljettu
entry-redirected = ohjattu toiseen kanavaan
entry-reopened = pyydetty käsiteltäväksi uudelleen
entry-asked = koordinaattori kysyi
entry-answered_question = kysymykseen vastattu
entry-unanswered = kysymykseen ei vastattu, käsitellään sellaisenaan
history-line = { $date } { $what }
history-reason = { $line }. Perustelu: { $reason }
history-said = { $line }: { $reason }
history-older = Vanhempia tapahtumia: { $n }. Kaikki näet kirjoittamalla: pelkkä teksti
reason-sentence = Perustelu: { $reason }.
until-sentence = Uusi päivä: { $date }.

## Viestit havainnon tekijälle

notice-taken_in = Havaintosi { $number } otettiin mukaan ehdotukseen { $proposal }.
notice-taken_in-count = Ehdotus perustuu nyt { $n } havaintoon.
notice-taken_in-few = Havaintosi on ensimmäisiä tästä aiheesta.
notice-taken_in-state = Ehdotuksen tila: { $state }.
notice-agenda = Ehdotus { $proposal } on työryhmän listalla.
notice-agenda-meeting = Ehdotus { $proposal } on työryhmän listalla { $meeting }.
notice-decided = Työryhmä käsitteli ehdotuksen { $proposal }. Päätös: { $state }.
notice-decided-meeting = Työryhmä käsitteli ehdotuksen { $proposal } { $meeting }. Päätös: { $state }.
notice-decided-next-endorsed = Seuraavaksi ehdotus viedään vastaanottajalle.
notice-decided-next-not_endorsed = Ehdotusta ei viedä eteenpäin.
notice-sent = Ehdotus { $proposal } on viety: { $recipient }.
notice-sent-answer = Vastausta pyydettiin { $date } mennessä.
notice-answered = { $recipient } vastasi ehdotukseen { $proposal }. Vastaus: { $answer }.
answered-yes = myönteinen
answered-partly = osittain myönteinen
answered-no = kielteinen
notice-done = Hyviä uutisia: { $proposal } on toteutettu.
notice-done-count = Havaintosi oli yksi { $n } havainnosta, joista tämä alkoi.
notice-done-few = Tämä alkoi myös sinun havainnostasi.
notice-changed = Ehdotuksella { $proposal } on uusi tila: { $state }.
notice-masked = Havainnossasi oli tieto, josta jonkun olisi voinut tunnistaa. Koordinaattori peitti sen, ja vanha teksti on poistettu. Näet havaintosi kohdasta Omat havaintoni.
notice-question = Koordinaattorilla on kysymys havainnostasi { $number }: { $question } Voit vastata tähän { $date } asti. Jos et vastaa, havainto käsitellään sellaisenaan.
notice-ended = Havaintosi { $number } on suljettu. Syy: { $reason }. Jos olet eri mieltä, voit pyytää sille uutta käsittelyä.
notice-redirected = Havaintosi { $number } kuuluu toiseen kanavaan: { $channel }. Syy: { $reason }. Emme siirtäneet tekstiä puolestasi.
ending = { $head }. { $words }
closed-handled = asia on käsitelty
closed-duplicate = sama asia on jo kirjattu
closed-not_structural = asia ei ole rakenteellinen
closed-not_understandable = tekstistä ei saanut selvää
closed-personal_data = henkilötietoja ei voitu poistaa
notice-closed = Ehdotus { $proposal }, jossa havaintosi { $number } on mukana, on rauennut.
notice-closed-reason = Syy: { $reason }.
notice-closed-next = Jos olet eri mieltä, kerro asiasta koordinaattorille tai tee uusi havainto kirjoittamalla: havainto

notice-receipt-preview = Havaintosi { $number } on vastaanotettu.
notice-taken_in-preview = Havainnostasi { $number } on uutta.
notice-agenda-preview = Havainnostasi { $number } on uutta.
notice-decided-preview = Havainnostasi { $number } on uutta.
notice-sent-preview = Havainnostasi { $number } on uutta.
notice-answered-preview = Havainnostasi { $number } on uutta.
notice-done-preview = Havainnostasi { $number } on uutta.
notice-changed-preview = Havainnostasi { $number } on uutta.
notice-masked-preview = Havainnostasi { $number } on uutta.
notice-question-preview = Havainnostasi { $number } on uutta.
notice-ended-preview = Havainnostasi { $number } on uutta.
notice-redirected-preview = Havainnostasi { $number } on uutta.
notice-closed-preview = Havainnostasi { $number } on uutta.

## Työryhmän kanava

team-welcome-title = Havainto
team-welcome = Hei! Tuon työryhmän kanavaan viikon koosteen havainnoista. Voitte avata havaintoja, tehdä niistä ehdotuksia ja seurata, mitä ehdotuksille tapahtuu.
team-welcome-link = Pyydä ylläpitäjältä koodi ja kirjoita siinä kanavassa, johon koosteen pitää tulla: @Havainto liitä KOODI
team-welcome-own = Omat havainnot kirjataan kahdenkeskisessä keskustelussa kanssani, ei kanavassa.
team-welcome-by = Minut lisäsi tähän tiimiin { $name }.
channel-help-digest = @Havainto kooste – meneillään olevan viikon kooste
channel-help-list = @Havainto havainnot – viikon kaikki havainnot
channel-help-queue = @Havainto jono – havainnot, jotka odottavat esikäsittelyä ({ $who })
channel-help-ask = @Havainto kysy H-2026-0001 KYSYMYS – kysy havainnon tekijältä kerran ({ $who })
channel-help-open = @Havainto H-2026-0001 tai E-2026-0001 – avaa havainto tai ehdotus
channel-help-proposals = @Havainto ehdotukset – ehdotukset, niiden tila ja kenen vuoro on
channel-help-propose = @Havainto ehdotus H-2026-0001 MITÄ EHDOTETAAN – tee ehdotus
channel-help-fill = @Havainto täydennä E-2026-0001 tavoite: TEKSTI – täydennä ehdotusta
channel-help-move = @Havainto tila E-2026-0001 lähetetty PERUSTELU – muuta tilaa
channel-help-mask = @Havainto peitä H-2026-0001 – peitä henkilötiedot havainnosta ({ $who })
channel-help-close = @Havainto sulje H-2026-0001 SYYKOODI PERUSTELU – sulje havainto ({ $who })
channel-help-redirect = @Havainto ohjaa H-2026-0001 KANAVA: PERUSTELU – ohjaa havainto toiseen kanavaan ({ $who })
channel-help-allow-word = @Havainto salli sana OHJAAMO KIPINÄ – vartija ei enää pidä nimeä ihmisen nimenä (koordinaattori)
channel-help-allowed-words = @Havainto sallitut sanat – katso ja poista sallittuja sanoja (koordinaattori)
channel-help-publish = @Havainto julkaise 2026-Q3, 2026-H2, 2026 tai 2025-2029 (lisää julkisesti) – näe, mitä julkaistaisiin, ja julkaise kauden luvut pysyvästi
channel-help-text-mode = @Havainto pelkkä teksti tai kortit – vastaan sinulle ilman kortteja tai korteilla, myös omassa keskustelussamme
channel-help-language = @Havainto på svenska, in English, suomeksi – vaihda kanavan kieltä
linked-title = Kanava on liitetty
linked = Tämä on työryhmän kanava { $date } alkaen. Tuon tänne koosteen havainnoista joka viikko.
linked-for = Työryhmä käsittelee nämä havainnot: { $remit }.
linked-coordinator = Koska sinä liitit kanavan, olet nyt tämän työryhmän koordinaattori. Muut tehtävät antaa koordinaattori tai ylläpitäjä.
remit = { $areas } – { $services }
remit-all-areas = koko hyvinvointialue
remit-all-services = kaikki palvelut
linked-first = Ensimmäinen kooste tulee { $date }.
linked-next = Meneillään olevan viikon näet heti kirjoittamalla: @Havainto kooste
not-linked-title = Kanavaa ei ole liitetty
not-linked = Tämä ei ole työryhmän kanava, joten en näytä täällä havaintoja enkä ehdotuksia.

## Peitetyt luvut

withheld = alle { $least } tai peitetty
withheld-others = Muut
withheld-all = Liian vähän havaintoja näytettäväksi
withheld-rule = Alle { $observations } havainnon tai alle { $reporters } tekijän luvut on peitetty, samoin luvut, joista ne selviäisivät. Peitetty ei ole nolla.

## Julkaistut luvut

period-Q = { $n }. neljännes { $year }
period-H = { $n }. puolivuosi { $year }
period-Y = vuosi { $year }
period-T = valtuustokausi { $year }–{ $until }
release-title = Julkaistut luvut: { $period }
release-organisation = Organisaatiolle, julkaistu { $date }. Lukuja ei lasketa uudelleen.
release-public = Julkisesti, julkaistu { $date }. Lukuja ei lasketa uudelleen.
release-total = Havaintoja yhteensä
release-none = Kaudella ei tullut havaintoja.
release-share = { $n } ({ $share } %)
release-crossed = Havainnot tyypin ja tuen tarpeen mukaan
release-pair = { $type }, { $need }
release-sectors = Havainnolla voi olla kaksi hallinnonalaa, kohderyhmää tai puutetta, joten niiden luvuista ei tule yhteismäärää.

## Kooste

digest-title = Kooste, { $week }
digest-period = { $start }–{ $end }
digest-unfinished = Kesken: viikko jatkuu vielä.
digest-late = Tämä kooste tulee myöhässä.
digest-made-up = Näiden viikkojen koosteet tulevat myöhässä ja yhdessä viestissä.
digest-quiet-weeks = Ei uusia havaintoja: { $weeks }. Se ei kerro, ettei aihetta olisi.
digest-meeting = Kokous { $day }
digest-agenda-open = { $n ->
    [0] Listalla ei ole vielä asioita, niitä voi ehdottaa { $day } asti
    [one] Listalla 1 asia, lisää voi ehdottaa { $day } asti
   *[other] Listalla { $n } asiaa, lisää voi ehdottaa { $day } asti
  }
digest-agenda-closed = { $n ->
    [0] Listalla ei ole asioita, lista sulkeutui { $day }
    [one] Listalla 1 asia, lista sulkeutui { $day }
   *[other] Listalla { $n } asiaa, lista sulkeutui { $day }
  }
digest-turn = Teidän vuoronne
turn-confirm = Vahvistakaa: { $title }
turn-confirm-who = { $who } ilmoitti toteuttaneensa
turn-screening = Käsitelkää jono
turn-pack = Lähettäkää aineisto kokoukseen { $title }
turn-minutes = Hyväksykää kokouksen muistio: { $title }
turn-sending = Lähettäkää: { $title }
turn-sending-who = vastaanottaja: { $who }
turn-decide = Päättäkää: { $title }
turn-finish = Viimeistelkää luonnos: { $title }
turn-answer = Kysykää vastausta: { $title }
turn-answer-who = ei vastausta: { $who }
turn-progress = Kertokaa, miten etenee: { $title }
turn-proposal_until = Ottakaa taas esiin: { $title }
turn-review = Arvioikaa uudelleen: { $title }
turn-linking = Liittäkää havainnot ilmiöihin
turn-decision = Tehkää päätös havainnoista
turn-count = { $n ->
    [one] 1 havainto
   *[other] { $n } havaintoa
  }
turn-late = myöhässä, määräpäivä oli { $date }
digest-none = Ei uusia havaintoja. Se ei kerro, ettei aihetta olisi.
digest-count = { $n ->
    [one] 1 uusi havainto
   *[other] { $n } uutta havaintoa
  }
digest-new = Uutta { $n }
digest-new-before = Uutta { $n }, edellisviikolla { $before }
digest-new-before-whole = Uutta { $n }, koko edellisviikolla { $before }
digest-unscreened = { $n ->
    [one] Yksi odottaa vielä ensimmäistä käsittelyä.
   *[other] { $n } odottaa vielä ensimmäistä käsittelyä.
  }
digest-screened = Viikolla käsiteltyä
digest-all = Kaikki { $n }
digest-courses = Ilmiöissä tapahtui
digest-begun = uusi ilmiö
digest-merged = yhdistetty ilmiöön { $number }
digest-themes = Mistä on kerrottu, 12 kk
digest-theme = Aihe
digest-theme-before = { $theme }, ennen
digest-theme-counts = { $n } (ennen { $before })
digest-year-before = Ennen ja harmaa: edelliset 12 kk.
digest-no-year-before = Edellistä vuotta ei ole.
digest-left-out = Alle { $least } havainnon aiheet puuttuvat.
digest-promises = Lupaukset ja vastaukset
digest-answer-by = vastaus { $date } mennessä
digest-done-by = toteutus { $date } mennessä
digest-since = { $date } alkaen
digest-result = tulos: { $words }
digest-unheard = Ei tietoa
digest-silent = Kunnat, joista ei ole tullut havaintoja 90 päivään: { $names }. Syytä ei tiedetä.
digest-silent-all = Mistään kunnasta ei ole tullut havaintoja 90 päivään. Syytä ei tiedetä.
digest-silent-more = { $n ->
    [one] yksi muu
   *[other] { $n } muuta
  }
digest-silence = Mistä emme tiedä
digest-phenomena = Ilmiöt
digest-whole = Koko viikon kooste
digest-words-open = Avaa havainto kirjoittamalla: @Havainto { $number }
digest-words-any = Avaa mikä tahansa näistä kirjoittamalla sen tunnus, esimerkiksi: @Havainto { $number }
digest-words-meeting = Kokouksen näet kirjoittamalla: @Havainto kokous
digest-words-queue = Jonon näet kirjoittamalla: @Havainto jono
digest-words-more = Viikon kaikki havainnot näet kirjoittamalla: @Havainto havainnot { $week }
digest-week = Viikko { $week }/{ $year }
digest-earlier = { $weeks ->
    [one] Lisäksi yksi aiempi viikko
   *[other] Lisäksi { $weeks } aiempaa viikkoa
  }: { $n ->
    [0] ei uusia havaintoja.
    [one] yksi havainto.
   *[other] { $n } havaintoa.
  }
digest-by-type = Havainnot tyypin mukaan
digest-by-need = Havainnot tuen tarpeen mukaan
digest-by-sector = Havainnot hallinnonalan mukaan
digest-column-count = Määrä
digest-age = { $days ->
    [0] tänään
    [one] 1 päivä
   *[other] { $days } päivää
  }
digest-change = { $title }: { $state }
digest-item = { $number } { $title }

## Kuukausi ja muistutukset

month-1 = tammikuu
month-2 = helmikuu
month-3 = maaliskuu
month-4 = huhtikuu
month-5 = toukokuu
month-6 = kesäkuu
month-7 = heinäkuu
month-8 = elokuu
month-9 = syyskuu
month-10 = lokakuu
month-11 = marraskuu
month-12 = joulukuu
month-name = { $month } { $year }
month-title = Kuukausikooste, { $month }
month-count = { $n ->
    [one] Kuukauden aikana tuli 1 havainto.
   *[other] Kuukauden aikana tuli { $n } havaintoa.
  }
month-count-before = { $n ->
    [one] Kuukauden aikana tuli 1 havainto, edellisessä kuussa { $before }.
   *[other] Kuukauden aikana tuli { $n } havaintoa, edellisessä kuussa { $before }.
  }
month-positive = Jokin toimii: { $n }
month-none = Kuukauden aikana ei tullut havaintoja. Se ei kerro, ettei aihetta olisi.
month-words = Kuukausikoosteen voi jättää pois kirjoittamalla: @Havainto kuukausikooste pois
preview-month = Työryhmän kuukausikooste on valmis.
channel-help-month = @Havainto kuukausikooste – viime kuukausi; kuukausikooste pois tai päälle – tuleeko se kanavaan
rhythm-off = Älä lähetä enää
rhythm-on = Lähetä taas
rhythm-month-on = Kuukausikooste tulee kanavaan joka kuun ensimmäisenä työpäivänä.
rhythm-month-off = Kuukausikoostetta ei enää lähetetä kanavaan. Näet sen kirjoittamalla: @Havainto kuukausikooste
rhythm-team-on = Kooste tulee tähän kanavaan joka kuun ensimmäisenä työpäivänä.
rhythm-team-off = Koostetta ei enää lähetetä tähän kanavaan. Viimeisimmän näet kirjoittamalla: @Havainto kooste
team-month-title = Mitä havainnoistanne seurasi
team-month-of = { $month }, { $remit }
team-month-counts = Julkaistut luvut, koko hyvinvointialue, { $period }: { $counts }.
team-month-no-counts = Lukuja ei voi kertoa: niitä ei ole julkaistu, tai havaintoja on vähän.
team-month-proposals = Alueenne ehdotukset: { $told }.
team-month-no-proposals = Alueenne ehdotuksia ei ole vireillä.
team-month-waiting = { $n ->
    [one] 1 odottaa vastausta
   *[other] { $n } odottaa vastausta
  }, { $days ->
    [one] pisimpään 1 päivän
   *[other] pisimpään { $days } päivää
  }
team-month-promised = { $n ->
    [one] 1 on sovittu tai työn alla
   *[other] { $n } on sovittu tai työn alla
  }
team-month-done = { $n ->
    [one] 1 toteutettiin kuukauden aikana
   *[other] { $n } toteutettiin kuukauden aikana
  }
team-month-published = Viimeksi julkaistu ilmiö alueeltanne: { $title }.
team-month-no-published = Alueeltanne ei ole julkaistu ilmiöitä.
team-month-thanks = Kiitos, että kirjoitatte siitä, mitä näette työssänne.
team-linked = Tämä on tiimin kanava { $date } alkaen. Kerron täällä kerran kuussa, mitä havainnoista seurasi.
team-linked-for = Koosteessa on: { $remit }.
team-linked-next = Täällä ei käsitellä havaintoja, eikä kanavan liittäjä saa siitä tehtävää. Koosteen voi jättää pois kirjoittamalla: @Havainto kooste pois
team-open = Viimeisin kooste
team-only = Tässä kanavassa kerron vain kerran kuussa, mitä havainnoista seurasi. Havainto tehdään omassa keskustelussa kanssani.
preview-team-month = Mitä havainnoistanne seurasi
area-month-title = Kuukausi alueellasi, { $month }
area-month-why = Saat tämän, koska olet esihenkilö alueella:
area-month-county = koko hyvinvointialue
area-month-late = Tämä viesti tulee myöhässä.
area-month-themes = Mistä on kerrottu
area-month-no-themes = Lukuja ei ole vielä julkaistu, joten aiheita ei voi kertoa.
area-month-source = Koko hyvinvointialue, julkaistut luvut: { $period }
area-month-proposals = Ehdotukset koko hyvinvointialueella
area-month-waiting = { $n ->
    [0] Mikään ehdotus ei odota vastausta.
    [one] Yksi ehdotus odottaa vastausta.
   *[other] { $n } ehdotusta odottaa vastausta.
  }
area-month-answered = { $n ->
    [one] Yhteen vastattiin kuukauden aikana.
   *[other] { $n } ehdotukseen vastattiin kuukauden aikana.
  }
area-month-done = { $n ->
    [one] Yksi toteutettiin kuukauden aikana.
   *[other] { $n } toteutettiin kuukauden aikana.
  }
area-month-meeting = Työryhmän seuraava kokous on { $day }
area-month-unknown = Palveluja, joista emme tiedä tarpeeksi: { $n }, kaikkiaan palveluja on { $of }. Syytä ei tiedetä.
area-month-reports = Raportit, jotka ovat sinun luettavissasi
area-month-words = Raportit näet kirjoittamalla: raportit. Jos et halua näitä viestejä, kirjoita: kuukausiviesti pois
preview-area-month = Alueesi kuukausi on luettavissa.
rhythm-title-area = Kuukausiviesti
rhythm-area-on = Saat kuukausiviestin joka kuun ensimmäisenä työpäivänä, kun olet esihenkilö.
rhythm-area-off = Et saa kuukausiviestiä.
rhythm-words-area = Kirjoita: kuukausiviesti päälle tai kuukausiviesti pois
nudge-title = Oletko huomannut jotain?
nudge-said = Kirjoita, jos jokin toimii, ei toimi tai muuttuu. Jos mitään ei ole, sinun ei tarvitse tehdä mitään.
nudge-words = Kirjoita havainto viestinä. Jos et halua muistutuksia, kirjoita: muistutukset pois
nudge-file = Tee havainto
preview-nudge = Oletko huomannut jotain?
help-nudge = muistutukset päälle – muistutan kahden viikon välein; muistutukset pois – en muistuta
help-pauses = viestit – pidä viesteistä tauko tai lopeta se; tauko – en lähetä viestejä; viestit päälle – lähetän taas
rhythm-title-nudge = Muistutukset
rhythm-nudge-on = Muistutan sinua enintään kahden viikon välein, jos et ole sillä välin lähettänyt havaintoa omalla nimelläsi tai nimesi piilottaen.
rhythm-nudge-off = En lähetä muistutuksia.
rhythm-words-nudge = Kirjoita: muistutukset päälle tai muistutukset pois
refusal-rhythm-how = Kirjoita perään, haluatko viestit: päälle tai pois.
words-month = kuukausikooste
words-area-month = kuukausiviesti
words-nudge = muistutukset | muistutus

pauses-title = Viestit
pauses-coming = Kirjoitan sinulle, kun havainnoissasi tapahtuu jotain.
pauses-paused = Viestit ovat tauolla, kunnes lopetat tauon. Havaintosi etenevät, ja näet niiden vaiheet ja kysymykset kohdasta Omat havaintoni.
pauses-answers = Vastaan silti siihen, mitä itse teet.
pauses-duties = Vastaan silti siihen, mitä itse teet. Myös tehtäviisi kuuluvat viestit tulevat.
pauses-words-coming = Kirjoita: tauko
pauses-words-paused = Kirjoita: viestit päälle tai omat
pause-hint = Jos et halua näitä viestejä, kirjoita: tauko
button-pause = Pidä tauko viesteistä
button-resume = Lähetä taas viestejä
resumed-waited = Tauko on ohi. Jos sen aikana tapahtui jotain, kerron sen nyt yhdessä viestissä.
resumed-none = Tauko on ohi. Sen aikana ei tullut uutta.
words-pauses = viestit | ilmoitukset | viestiasetukset | viestien asetukset | ilmoitusasetukset
words-pause = tauko | tauota | tauolle | pidä tauko | pidä taukoa | viestit tauolle | viestit pois | tauota viestit | tauko viesteistä | keskeytä viestit | lopeta viestit | älä lähetä viestejä | en halua viestejä | ilmoitukset tauolle | ilmoitukset pois | tauota ilmoitukset | keskeytä ilmoitukset | en halua ilmoituksia | älä lähetä ilmoituksia
words-resume = viestit päälle | viestit takaisin | viestit taas | lähetä taas viestejä | lopeta tauko | tauko ohi | tauko pois | ilmoitukset päälle | ilmoitukset takaisin | haluan viestit takaisin | haluan taas viestejä
words-switch-on = päälle | kyllä
words-switch-off = pois | ei

## Pitkät luettelot

queue-list-title = Jono
queue-list-none = Jono on tyhjä: mikään havainto ei odota esikäsittelyä.
observations-title = Havainnot
observations-none = Avoimia havaintoja ei ole.
words-queue-list = jonolista | koko jono
words-observations = kaikki havainnot | havaintolista
channel-help-observations = @Havainto kaikki havainnot – havainnot sivu kerrallaan; rajaa esimerkiksi: kunta: Kajaani
list-untitled = { $number } · { $facts }
list-place = { $n ->
    [one] 1 rivi
   *[other] { $n } riviä
  }, sivu { $page }/{ $last }
list-nothing = Mikään ei vastaa rajausta. Voit poistaa rajauksen tai muuttaa sitä.
list-narrowed = Rajattu: { $to }
list-late = myöhässä
list-alike = { $n ->
    [one] 1 samankaltainen
   *[other] { $n } samankaltaista
  }
list-first = ensin käsittelee { $who }
button-all-observations = Kaikki havainnot
list-observations = { $n ->
    [one] 1 havainto
   *[other] { $n } havaintoa
  }
list-review = katsotaan { $date }
list-more = Lisää
list-back = Edelliset
list-clear = Poista rajaus
list-narrow = Rajaa ja hae
list-narrow-save = Näytä
list-several = Valitse useita
list-words = Hakusanat
list-area = Kunta tai alue
list-service_task = Palvelu
list-need_main = Tuen tarve
list-state = Tila
list-age = Tullut
list-all = Kaikki
list-usual = Avoimet
list-choice = { $what } ({ $n })
list-state-any = Kaikki tilat
list-age-week = tällä viikolla
list-age-month = 1–4 viikkoa sitten
list-age-half_year = 5–26 viikkoa sitten
list-age-older = yli puoli vuotta sitten
words-list-words = haku | hae | hakusanat
words-list-area = kunta | alue
words-list-service_task = palvelu | palvelutehtävä
words-list-need_main = tarve | tuen tarve
words-list-state = tila
words-list-age = tullut | ikä
words-list-page = sivu
list-words-open = Avaa kirjoittamalla tunnus, esimerkiksi: @Havainto { $number }
list-words-next = Lisää: @Havainto { $order }
list-words-clear = Poista rajaus: @Havainto { $order }
list-words-narrow = Rajaa: @Havainto { $order } kunta: Kajaani; palvelu: lastensuojelu. Hae sanoilla: @Havainto { $order } haku asunnottomuus
alike-door = { $n ->
    [one] 1 samankaltainen odottaa
   *[other] { $n } samankaltaista odottaa
  }
alike-door-line = Käsittele yhdessä
alike-words = @Havainto samankaltaiset { $number } – käsittele samankaltaiset yhdessä
alike-title = { $n ->
    [one] 1 samankaltainen kuin { $number }
   *[other] { $n } samankaltaista kuin { $number }
  }
words-alike = samankaltaiset
words-link-all = yhdistä kaikki
words-close-all = sulje kaikki
many-title = Valitse useita
many-rule = Valmiiksi on valittu vain ne, jotka muistuttavat toisiaan hyvin paljon. Tarkista valinta.
many-rule-list = Valitse havainnot, joille teet saman.
many-which = Havainnot
many-told = Jokainen tekijä saa oman viestinsä. Tätä ei voi perua kerralla.
many-link = Liitä valitut
many-link-save = Liitä kaikki valitut
many-close = Sulje valitut
many-close-save = Sulje ja lähetä viestit
many-words = Perustelu, jonka jokainen tekijä saa sanasta sanaan
many-words-link = Liitä: @Havainto yhdistä kaikki I-2026-0001 { $numbers }. Uuteen ilmiöön: @Havainto yhdistä kaikki { $numbers } ILMIÖN OTSIKKO
many-words-close = Sulje: @Havainto sulje kaikki { $numbers } SYYKOODI PERUSTELU
many-done = Valitut käsitelty
many-linked = { $n ->
    [one] 1 havainto liitettiin ilmiöön { $number }. Sen tekijä saa viestin.
   *[other] { $n } havaintoa liitettiin ilmiöön { $number }. Jokaisen tekijä saa viestin.
  }
many-closed = { $n ->
    [one] 1 havainto suljettiin. Sen tekijä saa viestin.
   *[other] { $n } havaintoa suljettiin. Jokaisen tekijä saa viestin.
  }
many-none = Yhtään havaintoa ei voitu käsitellä.
many-left = { $n ->
    [one] 1 havainto jäi ennalleen
   *[other] { $n } havaintoa jäi ennalleen
  }
many-stale = Havainto on muuttunut sen jälkeen, kun valitsit sen. Avaa se ja tarkista.
many-open = Avaa ilmiö { $number }
refusal-search-private = Esikäsittelemättömien havaintojen teksteistä haetaan vain omassa keskustelussasi kanssani. Kirjoita sama siellä.
refusal-search-person = Hakusanoissa näyttää olevan henkilötieto. Hae asialla, älä ihmisellä.
refusal-list-how = En ymmärtänyt rajausta. Kirjoita esimerkiksi: @Havainto { $order } kunta: Kajaani; palvelu: lastensuojelu, tai: @Havainto { $order } haku asunnottomuus
refusal-list-which = Kirjoita myös havainnon tunnus, esimerkiksi: @Havainto samankaltaiset H-2026-0001
refusal-alike-none = Mikään odottava havainto ei muistuta havaintoa { $number }.
refusal-bulk-nothing = Valitse ensin ainakin yksi havainto.
refusal-bulk-many = Valitse kerralla enintään { $most } havaintoa.
refusal-bulk-into = Valitse ilmiö tai kirjoita uuden ilmiön otsikko.

## Työpöytä: jonon käsittely omassa chatissa

desk-title = Jono
desk-place = Jono: { $place } / { $count }
desk-due = Käsittele viimeistään { $date }
desk-late = Määräaika { $date } on ohi
desk-asked = Vastausta odotetaan { $date } asti
desk-waited = odottanut { $n ->
    [one] 1 työpäivän
   *[other] { $n } työpäivää
  }
desk-mask = Peitä tai korjaa tekstiä
desk-warned = Tekijä vahvisti, ettei ketään tunnista: { $kinds }.
desk-check = Tarkista: { $words }.
desk-codes = Koodit
desk-codes-guess = Koodit. Tekstistä arvattu ehdotus näkyy kentän vieressä.
desk-no-codes = Koodeja ei ole valittu
desk-guess = Tekstistä arvattu: { $words }.
desk-alike = Samasta asiasta
desk-size = { $n ->
    [one] 1 havainto
   *[other] { $n } havaintoa
  } · { $state }
desk-link-to = Liitetään ilmiöön
desk-new = Uusi ilmiö tällä otsikolla
desk-proposal = Ehdotus { $number }: { $title }
desk-link = Liitä
desk-ask = Kysy
desk-redirect = Ohjaa
desk-close = Sulje
desk-hand-on = Siirrä
desk-next = Seuraava
desk-list = Koko jono
desk-list-line = rajaa tai hae
desk-words-list = { $order } – koko jono luettelona
desk-linked = { $number } on liitetty: { $to }. Tekijä saa siitä viestin.
desk-with-first = { $n ->
    [one] 1 havainto on vielä ensikäsittelijällä.
   *[other] { $n } havaintoa on vielä ensikäsittelijöillä.
  }
desk-news = Jonossasi { $n ->
    [0] ei ole havaintoja
    [one] on 1 havainto
   *[other] on { $n } havaintoa
  }
desk-row = { $title } ({ $what })
desk-untouched = uusi
desk-open = Käsittele jonoa
desk-preview = Jonossasi on käsiteltävää
desk-overdue = Määräajat
desk-waiting = { $n ->
    [one] 1 havainto odottaa esikäsittelyä
   *[other] { $n } havaintoa odottaa esikäsittelyä
  }
desk-channel = { $n ->
    [one] 1 havainto odottaa esikäsittelyä.
   *[other] { $n } havaintoa odottaa esikäsittelyä.
  }
desk-channel-words = Avaa jono kirjoittamalla minulle omassa chatissasi: jono
desk-opened = Avasin sen omassa chatissasi.
desk-private = Tekstiä ei ole vielä esikäsitelty, joten se ei näy kanavassa.
desk-private-words = Esikäsittelijä avaa sen kirjoittamalla minulle omassa chatissaan: { $number }
desk-open-own = Avaa omassa chatissa
desk-words = Käsittele jonoa kirjoittamalla: jono
desk-words-link = yhdistä { $number } { $to } – liitä ilmiöön ”{ $title }”
desk-words-gather = kokoa { $number } OTSIKKO – kokoa uusi ilmiö
desk-words-ask = kysy { $number } KYSYMYS – kysy tekijältä kerran
desk-words-redirect = ohjaa { $number } KANAVA: PERUSTELU – ohjaa toiseen kanavaan
desk-words-close = sulje { $number } SYYKOODI PERUSTELU – sulje havainto
desk-words-correct = korjaa { $number } – korjaa otsikkoa ja valintoja
desk-words-mask = peitä { $number } KOHTA: UUSI TEKSTI – peitä henkilötietoja
desk-words-hand-on = siirrä koordinaattorille { $number } – siirrä koordinaattorin käsiteltäväksi
desk-words-next = jono { $number } – seuraava havainto
help-queue = jono – käsittele havaintoja, jotka odottavat esikäsittelyä

## Havainnot ja ehdotukset kanavassa

list-title = Havainnot, { $week }
list-none = Viikolta ei ole havaintoja.
queue-none = Jono on tyhjä: mikään havainto ei odota esikäsittelyä.
queue-rule = Vanhin on ensin. Työpäivät lasketaan saapumisviikon alusta, jotta päivä ei paljasta tekijää.
queue-age = { $days ->
    [one] 1 työpäivä
   *[other] { $days } työpäivää
  }
observation-title = Havainto { $number }
observation-title-withdrawn = Havainto on peruttu, ja sen sisältö on poistettu.
observation-emptied = Havainnon teksti on poistettu, koska sen säilytysaika on päättynyt.
observation-unused = Havaintoa ei ole vielä otettu mukaan ehdotukseen.
observation-used = Mukana ehdotuksissa
observation-words = @Havainto ehdotus { $number } MITÄ EHDOTETAAN – tee ehdotus
observation-words-example = Esimerkki: @Havainto ehdotus { $number } Sovitaan vuokrataloyhtiön kanssa yhteinen toimintamalli.
observation-words-many = Ehdotukseen voi ottaa monta havaintoa: kirjoita kaikkien tunnukset peräkkäin.
observation-others = Nämä odottavat vielä ehdotusta
screening-code = Syykoodi
screening-words = Perustelu, jonka havainnon tekijä saa sanasta sanaan
screening-channel = Kanava, johon asia kuuluu
screening-question = Kysymys, jonka havainnon tekijä saa sanasta sanaan
screening-preview = Havainnon tekijä saa omalla kielellään tämän viestin, sinun sanasi sellaisinaan: ”{ $words }”
screening-words-ask = @Havainto kysy { $number } KYSYMYS – kysy havainnon tekijältä kerran. Vastausaikaa on 14 päivää.
screening-words-close = @Havainto sulje { $number } SYYKOODI PERUSTELU – sulje havainto. Syykoodit ovat käsitelty, kaksoiskappale, ei rakenteellinen, epäselvä ja henkilötietoja.
screening-words-redirect = @Havainto ohjaa { $number } KANAVA: PERUSTELU – ohjaa havainto toiseen kanavaan
reopened = { $number } odottaa uutta käsittelyä. Avaa havainto kirjoittamalla: @Havainto { $number }
blank-ending = (syykoodi). (perustelusi)
blank-channel = (kanava)
blank-words = (perustelusi)
blank-question = (kysymyksesi)
blank-date = (päivä 14 päivän päästä)
label-asked = Koordinaattorin kysymys
label-answer = Vastaus kysymykseen
proposal-title = Ehdotus { $number }
proposal-state = { $state }, { $date } alkaen
proposal-lacking = Ennen puoltamista puuttuu vielä: { $fields }.
proposal-began = Mistä tämä alkoi
proposal-phenomenon = Ilmiö, { $n ->
    [one] 1 havainto
   *[other] { $n } havaintoa
  }
proposal-meeting = Ilmiö asialistalla
goal-evaluated = Mitattu: { $measured } (ennen { $baseline }, tavoite { $target }).
proposal-history = Historia
proposal-finished = Ehdotuksen käsittely on päättynyt.
proposal-needs-reason = Perustelu tarvitaan, kun uusi tila on { $states }.
proposal-needs-date = Uusi päivä tarvitaan, kun uusi tila on { $states }.
proposal-needs-all = Kaikki ehdotuksen tiedot tarvitaan, kun uusi tila on { $states }.
proposal-words-moves = Seuraavat mahdolliset tilat: { $states }.
proposal-words-move = @Havainto tila { $number } { $state } PERUSTELU – muuta tilaa. Perustelu lähetetään havaintojen tekijöille sellaisenaan.
proposal-words-date = @Havainto tila { $number } siirretty 10.12.2026 PERUSTELU – siirrä ehdotus uuteen päivään
proposal-words-fill = @Havainto täydennä { $number } { $field }: TEKSTI – täydennä tietoja
wording-words = @Havainto täydennä { $number } { $field }: TEKSTI – kirjoita sama myös toisella kielellä
proposal-news = { $title }, { $what }.

## Kieltäytymiset: ymmärsin, mutta näin ei voi tehdä

refusal-in-field = { $field }: { $words }
refusal-answer-required = Tämä tieto tarvitaan.
refusal-answer-choice = En löytänyt tuota vaihtoehtoa. Vastaa numerolla 1–{ $most } tai kirjoita vaihtoehto.
refusal-answer-too-many = { $most ->
    [2] Valitse enintään kaksi.
   *[other] Valitse enintään { $most }.
  }
refusal-answer-short = Kerro hieman enemmän, jotta työryhmä ymmärtää: vähintään { $least } merkkiä. Nyt merkkejä on { $count }.
refusal-answer-long = Teksti on liian pitkä: enintään { $most } merkkiä. Nyt merkkejä on { $count }.
refusal-answer-no-prose = Kirjoita tavallisia lauseita, ei pelkkiä isoja kirjaimia tai numeroita.
refusal-answer-yes-no = Vastaa kyllä tai ei.
refusal-answer-date = En ymmärtänyt päivää. Kirjoita se näin: 10.12.2026.
refusal-answer-line = En löytänyt tuota riviä. Kirjoita rivin numero 1–{ $most }, tai lähetä kirjoittamalla: lähetä
refusal-form-incomplete = Havaintoa ei voi vielä lähettää, koska tämä puuttuu: { $question }.
refusal-withdraw-which = Kirjoita myös sen havainnon tunnus, jonka haluat poistaa, esimerkiksi: poista H-2026-0001
refusal-code-missing = Kirjoita myös koodi, jonka ylläpitäjä antoi: @Havainto liitä KOODI
refusal-observation-move = Havainnon { $number } tila on nyt ”{ $state }”. Sitä ei voi muuttaa tilaan ”{ $to }”.
refusal-proposal-field-unknown = Kirjoita kohta, kaksoispiste ja teksti, esimerkiksi: tavoite: Puolet saa asunnon. Kohdat ovat { $fields }.
refusal-proposal-date-past = Päivän pitää olla tulevaisuudessa.
refusal-proposal-move = Ehdotuksen { $number } tila on nyt ”{ $state }”. Siitä ei pääse suoraan tilaan ”{ $to }”.
refusal-proposal-incomplete = Ehdotuksesta { $number } puuttuu vielä: { $lacking }. Täydennä ne ensin.
refusal-proposal-reason = Kirjoita perustelu, kun uusi tila on ”{ $to }”.
refusal-proposal-date = Anna uusi päivä, kun uusi tila on ”{ $to }”.
refusal-proposal-finished = Ehdotuksen { $number } käsittely on päättynyt, joten sen tietoja ei voi enää muuttaa.
refusal-unknown-observation = En löydä tuota havaintoa. Tarkista tunnus: se näyttää tältä: H-2026-0001.
refusal-observation-withdrawn = Havainto { $number } on peruttu, eikä sitä voi enää käsitellä.
refusal-withdraw-too-late = Havaintoa ei voi enää poistaa, koska se on otettu mukaan ehdotukseen tai sen käsittely on päättynyt.
refusal-correct-too-late = Havaintoa ei voi enää korjata, koska se on otettu mukaan ehdotukseen tai sen käsittely on päättynyt.
refusal-withdrawn-already = Havainto { $number } on jo poistettu.
refusal-draft-open = Sinulla on havainto kesken. Lähetä tai peruuta se ensin. Jatka kirjoittamalla: havainto
refusal-own-which = Kirjoita myös havainnon tunnus, esimerkiksi: korjaa H-2026-0001 tai katkaise H-2026-0001
refusal-receipt-missing = Kirjoita myös kuittikoodi, jonka sait lähettäessäsi, esimerkiksi: kuitti ACDE-FGHJ-KLMN-PQRT
refusal-receipt-wrong = Kuittikoodi ei kelpaa. Tarkista, että kirjoitit sen juuri niin kuin sen sait.
refusal-receipt-in-text = Tekstissä on kuittikoodi, joten en tallentanut sitä. Kuittikoodilla kuka tahansa voi avata anonyymin havainnon. Kirjoita teksti ilman koodia.
refusal-receipt-too-many = Vääriä kuittikoodeja on kokeiltu liian monta. Odota { $minutes } minuuttia ja kokeile uudelleen.
refusal-held = Havaintoa { $number } ei voi juuri nyt poistaa eikä muuttaa, koska siitä on kesken asiakirjapyyntö tai kantelu. Ylläpitäjä voi kertoa lisää.
refusal-reopen-once = Havainnolle { $number } ei voi pyytää uutta käsittelyä. Sitä voi pyytää kerran, kun havainto on suljettu ja sen teksti on tallessa.
refusal-asked-already = Havainnosta { $number } on jo kysytty. Kysyä voi vain kerran.
refusal-ask-what = Kirjoita myös kysymys, esimerkiksi: @Havainto kysy { $number } Kuinka usein tätä tapahtuu?
refusal-not-asked = Havainnosta { $number } ei ole avointa kysymystä. Vastausaika on voinut päättyä.
refusal-reply-how = Kirjoita havainnon tunnus tai kuittikoodi ja vastauksesi, esimerkiksi: vastaa { $number } Tätä tapahtuu joka viikko.
refusal-closing-code = Kirjoita myös syykoodi ja perustelu, esimerkiksi: @Havainto sulje { $number } kaksoiskappale Sama asia on jo ehdotuksessa. Syykoodit ovat käsitelty, kaksoiskappale, ei rakenteellinen, epäselvä ja henkilötietoja.
refusal-redirect-channel = Kirjoita myös kanava ja perustelu, esimerkiksi: @Havainto ohjaa { $number } HaiPro: Tämä on vaaratapahtuma.
refusal-screening-words = Kirjoita myös perustelu. Havainnon { $number } tekijä saa sen sanasta sanaan.
refusal-stale = Tämä kortti on vanhentunut: tilanne on muuttunut sen jälkeen. Mitään ei muutettu. Käytä uusinta korttia.
refusal-not-a-member = Vain tämän tiimin jäsenet voivat tehdä tämän, eivät vieraat muista organisaatioista. Jos olet jäsen, yritä hetken kuluttua uudelleen.
refusal-nobody = Teams ei kerro minulle, kuka olet, joten en voi vastata sinulle. Kirjaudu Teamsiin organisaatiosi tunnuksella.
refusal-code-wrong = Koodi ei kelpaa: se on väärä, käytetty tai vanhentunut. Pyydä ylläpitäjältä uusi koodi.
refusal-code-too-many = Vääriä koodeja on kokeiltu liian monta. Odota hetki ja pyydä ylläpitäjältä uusi koodi.
refusal-channel-taken = Tämä kanava on jo työryhmän kanava.
refusal-channel-taken-team = Tämä kanava on jo tiimin kanava.
refusal-channel-of-group = Tämä kanava oli työryhmän kanava, joten siitä ei voi tehdä tiimin kanavaa. Liitä toinen kanava.
refusal-link-how = Kirjoita koodin perään kunnat ja palvelut, joita työryhmä käsittelee, pilkulla erotettuina. Esimerkki: liitä KOODI Kuhmo, Sotkamo. Pelkkä koodi liittää kanavan kaikkeen, mihin koodi on annettu.
refusal-link-wider = Koodi on annettu suppeammalle alueelle tai harvemmille palveluille. Valitse niistä, tai pyydä ylläpitäjältä laajempi koodi.
refusal-county-group = Tämän tekee koko hyvinvointialueen työryhmä, koska asia koskee kaikkia kuntia. Kerro asiasta sen koordinaattorille.
refusal-group-other = { $number } ja { $other } kuuluvat eri työryhmille, joten niitä ei voi yhdistää. Kokoa ne ensin omaan ilmiöösi.
refusal-channel-kind = Työryhmän kanavaksi käy vain tiimin tavallinen kanava, ei yksityinen eikä jaettu.
refusal-group-chat = En toimi ryhmäkeskustelussa. Kirjoita minulle kahden kesken tai työryhmän kanavassa.
refusal-unknown-verb = En tunne tuota painiketta. Kirjoita ohje, niin kerron, mitä voit tehdä.
refusal-unknown-state = En tunne tuota tilaa. Avaa ehdotus sen tunnuksella, niin näet mahdolliset tilat.
refusal-unknown-proposal = En löydä tuota ehdotusta. Tarkista tunnus: se näyttää tältä: E-2026-0001.
refusal-proposal-needs-observation = Ehdotus tarvitsee ainakin yhden havainnon. Kirjoita havainnon tunnus, esimerkiksi H-2026-0001.
refusal-no-draft = Sinulla ei ole havaintoa kesken. Aloita kirjoittamalla: havainto
refusal-unavailable = En pysty juuri nyt tallentamaan. Vastaustasi ei tallennettu. Yritä hetken kuluttua uudelleen.
refusal-too-fast = Hetki, en pysy perässä. En käsitellyt tätä. Mitään ei kadonnut. Yritä minuutin kuluttua uudelleen.
refusal-late = Vastaus viipyy. En tiedä vielä, tallentuiko tämä. Yritä hetken kuluttua uudelleen: samaa ei tallenneta kahdesti.
refusal-too-long = Viestisi on liian pitkä minulle: siinä on { $count } merkkiä, ja kerralla luen enintään { $most }. En käsitellyt sitä. Mitään ei kadonnut: se, mitä olet jo kirjoittanut, on tallessa. Lyhennä viestiä ja lähetä se uudelleen.
refusal-bug = Jokin meni vikaan minun puolellani. Kesken oleva havaintosi on tallessa siihen asti, mihin viimeksi pääsit. Jos vika toistuu, kerro ylläpitäjälle tunnus { $reference }.
refusal-digest-week = En tunne tuota viikkoa. Kirjoita se näin: 47 tai 47/2026.
refusal-release-period = En tunne tuota kautta. Kirjoita neljännes näin: 2026-Q3, puolivuosi näin: 2026-H2, vuosi näin: 2026, valtuustokausi näin: 2025-2029.
refusal-release-length = Neljännesvuoden lukuja kerrotaan vain organisaatiolle. Julkisesti kerrotaan puolivuosi, vuosi tai valtuustokausi.
refusal-release-period-open = Kausi { $period } ei ole vielä päättynyt. Luvut julkaistaan vasta sen jälkeen.
refusal-release-exists = Kauden { $period } luvut on jo julkaistu. Niitä ei lasketa uudelleen.
refusal-release-overlaps = Kauden { $other } luvut on jo julkaistu. Niiden rinnalla kauden { $period } luvut paljastaisivat pieniä lukuja.
refusal-release-lacks = Kauden { $period } luvut lasketaan yhteen sen osista. Julkaise ensin { $other }.
refusal-digest-week-future = Viikko { $week } ei ole vielä alkanut. Sama viikko vuotta aiemmin: { $before }.

## Huomautukset vaiheen yläpuolella ja lyhyet vastaukset

note-resumed = Sinulla oli havainto kesken. Jatketaan siitä.
note-help-alone = Tietoihin ei juuri nyt pääse tavalliseen tapaan, joten muut komennot voivat viipyä tai jäädä tekemättä. Tallennettu on tallessa: yritä hetken kuluttua uudelleen.
note-draft-waits = Sinulla on havainto kesken. Jatka kirjoittamalla: havainto
note-stale = Painoit vanhan kortin painiketta. Tässä on viimeisin vaihe, ja kaikki tallennettu on tallessa.
note-pressed-twice = Painallus tuli heti kortin vaihduttua, joten mitään ei poistettu. Jos haluat poistaa luonnoksen, paina uudelleen.
refusal-chat-warning = Viestissäsi on { $kinds }. En tallentanut sitä. Poista myös oma viestisi: … > Poista.
refusal-channel-warning = Viestissäsi on { $kinds }, ja kaikki näkevät sen. En tallentanut sitä. Poista viestisi: … > Poista. Havainnon voit kirjoittaa minulle kahden kesken.
refusal-channel-receipt = Viestissäsi on kuittikoodi. Sillä kuka tahansa tämän kanavan lukija voi avata anonyymin havainnon: poista viesti itse (… > Poista) ja kirjoita koodi kahdenkeskiseen keskusteluun kanssani.

## Viestit, joissa ei ole luettavia sanoja

content-edited = Muokkaus ei muuta sitä, minkä olet jo lähettänyt: korjaa havaintosi kirjoittamalla korjaa ja havainnon tunnus, esimerkiksi korjaa H-2026-0001.
content-edited-draft = Muokkaus ei muuta sitä, minkä olet jo vastannut: palaa kysymykseen ja vastaa uudelleen.
content-edited-channel = Muokkaus ei muuta sitä, mikä on jo tehty: kirjoita komento uutena viestinä.
content-undeleted = Palautettua viestiä en lue uudelleen, eikä se muuta mitään: kirjoita asiasi uutena viestinä.
content-undeleted-draft = Palautettua viestiä en lue uudelleen, eikä se muuta luonnosta: jatka tästä.
content-undeleted-channel = Palautettua viestiä en lue uudelleen, eikä se muuta mitään: kirjoita komento uutena viestinä.
content-deleted = Viesti on poissa keskustelusta, mutta jo lähetetty havainto säilyy: poista se kirjoittamalla poista ja havainnon tunnus tai kuittikoodi.
content-deleted-draft = Viesti on poissa keskustelusta, mutta vastauksesi ovat luonnoksessa ennallaan: vastaa uudelleen tai poista luonnos kirjoittamalla peruuta.
content-deleted-channel = Viesti on poissa keskustelusta, mutta se, mitä komennolla tehtiin, on ennallaan: jos se oli väärin, kirjoita uusi komento.
content-alone = En pysty lukemaan { $what }, eikä mitään siitä tallennettu: kerro asia sanoin, ja poista viesti itse, jos siinä on henkilötietoja.
content-beside = Luin tekstin, mutta { $what } ei tallennettu.
content-nothing = Viestissäsi ei ollut tekstiä, joten en tallentanut mitään: kirjoita asiasi sanoin, tai kirjoita ohje.
content-name-picture = kuvaa
content-name-file = tiedostoa
content-name-voice = ääniviestiä
content-name-video = videota
content-name-forwarded = edelleen lähetettyä viestiä
content-name-place = sijaintia
content-name-card = korttia
content-name-other = liitettä

## Vartija: mitä tekstistä löytyi

refusal-guard-block = Tekstissä on { $kinds }. En tallentanut tekstiä.
refusal-guard-warn = Voiko tästä tunnistaa jonkun? Tekstissä on ehkä { $kinds }.
refusal-guard-redirect = Onko jollakulla hätä nyt? Soita 112.
refusal-guard-nothing = Minulla ei ole tekstiä, jonka voisit hyväksyä tai vahvistaa. Kirjoita se uudelleen.
guard-title-block = Tekstissä on { $kinds }
guard-title-many = Tekstissä on henkilötietoja
guard-title-warn = Voiko tästä tunnistaa jonkun?
guard-not-stored = En tallentanut tekstiä.
guard-delete-own = Poista myös oma viestisi: … > Poista.
guard-why-one = { $words } voi riittää.
guard-why-many = { $words } voivat yhdessä riittää.
guard-found = Löysin tämän
guard-offered = Näin sen voi lähettää
guard-urgent-short = Jos jollakulla on hätä nyt, soita 112.
guard-say-again = Tai kirjoita teksti uudelleen.
button-edit-own = Muokkaa
urgent-title = Onko jollakulla hätä nyt?
urgent-call = Soita 112
urgent-services = Lapsi tai aikuinen ilman turvaa tai ruokaa: sosiaalipäivystys
urgent-child = Huoli lapsesta: tee lastensuojeluilmoitus.
urgent-slow = Tätä kanavaa luetaan vain arkisin. En tallentanut tekstiä.
urgent-taken-out = Tekstissä on myös { $kinds }. Jätän sen pois, jos jatkat.
urgent-say = Jos ei ole kiire, kirjoita: ei kiire
incident-title = Sattuiko palvelussa vahinko?
incident-report = HaiPro tai SPro
incident-where = Vahingosta ja epäkohdasta ilmoitetaan oman alueen järjestelmään. Jos jollakulla on hätä, soita 112.
incident-say = Jos ei, kirjoita: ei kiire
button-no-incident = Ei, jatka
refusal-mask-how = Vartija ei osaa ehdottaa havaintoon { $number } muita sanoja. Kirjoita itse uusi teksti, esimerkiksi: @Havainto peitä { $number } teksti: UUSI TEKSTI. Kohdat ovat teksti, otsikko, kokeiltu, ehdotus ja vastaus.
refusal-mask-nothing = Havainnon { $number } teksti on jo sellainen. Mitään ei muutettu.
refusal-signature-how = Kirjoita havainnon tunnus, esimerkiksi: tekijä H-2026-0001
refusal-no-signature = Havainnossa { $number } ei ole tekijän nimeä.
guard-count-blocked = Vartija esti: { $kind }
guard-count-warned = Vartija varoitti: { $kind }
guard-count-confirmed = Kirjoittaja vahvisti: { $kind }
guard-count-masked = Vartijan sanamuoto hyväksyttiin: { $kind }
guard-count-later = Löydetty ja peitetty jälkikäteen: { $kind }
guard-say-masked = Jos ehdotus käy, kirjoita: hyväksy
guard-say-confirmed = Jos ketään ei tunnista, kirjoita: vahvista
guard-say-masked-channel = Jos ehdotus käy, kirjoita: @Havainto hyväksy
guard-say-confirmed-channel = Jos ketään ei tunnista, kirjoita: @Havainto vahvista
guard-say-allow = Jos se ei ole ihmisen nimi, kirjoita: @Havainto salli sana { $word }
button-allow-word = Salli sana: { $word }
button-remove-word = Poista sana
allowed-words-title = Sallitut sanat
allowed-words-rule = Näitä palvelujen, hankkeiden ja yksiköiden nimiä vartija ei pidä ihmisten niminä. Ihmisen etunimeä tai sukunimeä ei voi sallia.
allowed-words-none = Yhtään sanaa ei ole sallittu.
allowed-words-choose = Poistettava sana
allowed-words-say-add = Lisää kirjoittamalla sana perusmuodossa: @Havainto salli sana OHJAAMO KIPINÄ
allowed-words-say-remove = Poista kirjoittamalla: @Havainto poista sana { $word }
allowed-word-added = sallittu { $date }
allowed-word-setting = asetuksista, ei poistettavissa täällä
said-word-allowed = Sallittu sana lisätty: { $word }. Poista: @Havainto sallitut sanat
said-word-removed = Sallittu sana poistettu: { $word }. Vartija kysyy siitä taas.
refusal-allow-word-how = Kirjoita palvelun, hankkeen tai yksikön nimi, yhdestä neljään sanaa ilman numeroita, esimerkiksi: @Havainto salli sana OHJAAMO KIPINÄ
refusal-allow-word-name = Tätä ei voi sallia, koska siinä on ihmisen etunimi tai sukunimi. Mitään ei lisätty.
refusal-remove-word-setting = Tämä sana on asetuksista, joten vain ylläpitäjä voi poistaa sen.
refusal-remove-word-unknown = Tämä sana ei ole sallittujen sanojen joukossa. Katso: @Havainto sallitut sanat
entry-word_allowed = sana sallittu vartijalle
entry-word_removed = sallittu sana poistettu
entry-document_approved = aineisto hyväksytty muille
permission-allow_words = sanojen salliminen
words-allow-word = salli sana | salli sanat | salli nimi
words-allowed-words = sallitut sanat
words-remove-word = poista sana | poista sallittu sana
button-masked = Käytä ehdotusta
button-mask = Peitä henkilötietoja
button-mask-save = Korvaa teksti
button-close = Sulje havainto
button-close-save = Sulje ja lähetä viesti
button-redirect = Ohjaa muualle
button-redirect-save = Ohjaa ja lähetä viesti
button-ask = Kysy tekijältä
button-ask-save = Lähetä kysymys
mask-words = Muuta kohtaa, josta joku voidaan tunnistaa. Vanha teksti poistetaan pysyvästi, ja havainnon tekijä saa tiedon. Peittää voi { $who }.
mask-field = Uusi { $name }
button-confirmed = Ketään ei tunnista
label-warned = Havainnon tekijä vahvisti, ettei ketään voi tunnistaa
guard-kind-HETU = henkilötunnus
guard-kind-HETU_LIKE = henkilötunnukselta näyttävä merkkijono
guard-kind-DOB = syntymäaika
guard-kind-PHONE = puhelinnumero
guard-kind-EMAIL = sähköpostiosoite
guard-kind-IBAN = tilinumero
guard-kind-ADDRESS = katuosoite
guard-kind-NAME = ihmisen nimi
guard-kind-INITIALS = nimikirjaimet
guard-kind-CASE_NO = asiakas- tai asianumero
guard-kind-REFNO = pitkä numerosarja
guard-kind-PLATE = rekisterinumero
guard-kind-URL = linkki, joka voi johtaa ihmiseen
guard-kind-RARE = harvinainen yhdistelmä
guard-kind-SINGLE_CASE = yhden asiakkaan asia
guard-kind-OTHER = muu tieto
said-cancelled = Luonnos on poistettu. Mitään ei lähetetty.
said-withdrawn = Havaintosi { $number } on peruttu, ja sen sisältö on poistettu. Teamsissa jo avatuissa viesteissä se voi vielä näkyä.
said-masked = Havainnon { $number } henkilötiedot on peitetty ja vanha teksti on poistettu tietokannasta. Havainnon tekijä saa tiedon. Poista vielä tämän kanavan vanhat viestit, joissa teksti näkyy.
said-screened = Havainto { $number } on käsitelty. Havainnon tekijä saa omalla kielellään tämän viestin, sinun sanasi sellaisinaan: ”{ $words }”
said-signature = Havainnon { $number } teki { $name }. Nimen avaaminen on kirjattu.
said-text = Vastaan nyt pelkällä tekstillä. Kortit saat takaisin kirjoittamalla: kortit
said-cards = Vastaan nyt korteilla.
said-language = Puhun nyt suomea.
said-done = Tämä on jo käsitelty.
said-thanks = Ole hyvä.
said-hello = Hei! Kirjoita viestiin, mikä toimii, ei toimi tai muuttuu.
said-bye = Hei sitten!
said-fine = Selvä.
said-small-talk = Juttelen vain havainnoista.

## Kysytään ennen kuin tehdään, kun kirjoitetaan
sure-withdraw = Poistetaanko havainto { $what }? Sisältö poistetaan heti, eikä sitä voi palauttaa.
sure-cut = Katkaistaanko yhteytesi havaintoon { $what }? Havainto jää työryhmälle, mutta siitä ei enää tiedetä, että se on sinun, etkä saa siitä viestejä. Tätä ei voi perua.
sure-reopen = Pyydetäänkö havainnon { $what } uutta käsittelyä? Sitä voi pyytää vain kerran. Työryhmä ei saa tietää, kuka pyytää.
sure-cancel_meeting = Perutaanko kokous { $date }? Ilmiöt palaavat siihen, missä ne olivat ennen asialistaa. Kanava ja havaintojen tekijät saavat heti tiedon.
sure-approve = Hyväksytäänkö kokouksen { $date } muistio? Viestit lähtevät heti, kullekin kerran. Asiat, joista ei päätetty, palaavat avoimiksi. Sen jälkeen mitään ei voi muuttaa.
observation-named = { $number } ”{ $title }”
sure-how = Vastaa kyllä tai ei. Voit vahvistaa myös kirjoittamalla: { $order }
sure-how-channel = Vastaa @Havainto kyllä tai @Havainto ei. Voit vahvistaa myös kirjoittamalla: @Havainto { $order }
sure-changed = Tilanne on muuttunut sen jälkeen, kun kysyin. Mitään ei vielä tehty, joten kysyn uudelleen.
said-left = Mitään ei tehty.
refusal-nothing-asked = En odota vastausta mihinkään kysymykseen, joten mitään ei tehty. Kirjoita koko pyyntö ja sen perään kyllä, esimerkiksi: poista H-2026-0001 kyllä
said-below = Vastaus on keskustelun lopussa.
offer-title = Tehdäänkö tästä havainto?
offer-how = En ole tallentanut mitään. Voit muuttaa tekstiä seuraavaksi.
again-title = Vielä kerran
again-written = Mitä kirjoitit
said-proposal-made = Ehdotus { $number } on tallennettu.
said-proposal-moved = Ehdotuksen { $number } tila on nyt ”{ $state }”. Kerron siitä havaintojen tekijöille.
said-proposal-filled = Ehdotuksen { $number } tiedot on tallennettu. Ennen puoltamista puuttuu vielä: { $fields }.
said-proposal-complete = Ehdotuksen { $number } tiedot on tallennettu. Mitään ei enää puutu.
preview = Sinulle on viesti Havainnolta.
preview-digest = Työryhmän kooste on valmis.
preview-proposal = Ehdotuksesta on uutta.

## Mitä voi kirjoittaa; ensimmäistä näytetään

words-file = havainto | tee havainto | uusi havainto
words-mine = omat | omat havaintoni | omat havainnot
words-help = ohje | valikko | apua
words-commands = komennot | kaikki komennot
words-language = kieli | vaihda kieli
words-privacy = tietosuoja
words-text-mode = pelkkä teksti
words-card-mode = kortit
words-finnish = suomeksi
words-swedish = ruotsiksi
words-english = englanniksi
words-withdraw = poista | peru
words-receipt = kuitti | kuittikoodi
words-my-data = tietoni | omat tietoni
words-export = vie tietoni
words-correct = korjaa
words-cut = katkaise
words-reopen = käsittele uudelleen
words-reply = vastaa
words-forget = unohda minut
words-forget-sure = unohda minut lopullisesti
words-yes = kyllä | joo | juu
words-no = ei | älä
words-understood = ymmärsin | selvä | ok
words-back = takaisin
words-skip = ohita
words-skip-all = ohita kaikki
words-same = sama
words-accept = hyväksy | hyväksyn
words-confirm = vahvista | vahvistan
words-not-urgent = ei kiire | ei ole kiire | ei ole kiireellinen | ei ole mitään hätää
words-edit = muokkaa
words-send = lähetä
words-cancel = peruuta | peru
words-link = liitä
words-digest = kooste
words-list = havainnot
words-queue = jono
words-proposals = ehdotukset | kaikki ehdotukset
words-propose = ehdotus
words-fill = täydennä
words-move = tila
words-mask = peitä
words-mask-text = teksti
words-mask-title = otsikko
words-mask-tried = kokeiltu
words-mask-proposal = ehdotus
words-mask-answer = vastaus
words-ask = kysy
words-close = sulje
words-close-handled = käsitelty
words-close-duplicate = kaksoiskappale | sama asia
words-close-not_structural = ei rakenteellinen
words-close-not_understandable = epäselvä | ei ymmärrettävä
words-close-personal_data = henkilötietoja
words-redirect = ohjaa
words-signature = tekijä
words-publish = julkaise
words-audience-public = julkisesti | julkinen
words-numbered = n:o | kohta | kohdat | kohdan | vaihtoehto | vaihtoehdot | vaihtoehdon | nro | numero | numerot | rivi | vastaus | sivu
words-and = ja | sekä | plus
words-thanks = kiitos | kiitoksia | kiitos paljon | paljon kiitoksia | suuri kiitos | kiitos avusta | kiitti
words-week = viikko | viikon | vko | vk | viikolta | viikolla
words-period-year = vuosi | vuoden | vuodelta
words-period-term = valtuustokausi | valtuustokauden | valtuustokaudelta | kausi

words-state-draft = luonnos
words-state-put_forward = esitetty
words-state-endorsed = puollettu
words-state-not_endorsed = ei puolleta | ei puollettu
words-state-sent = lähetetty | viety
words-state-answered_yes = vastattu myönteisesti | vastattu kyllä
words-state-answered_partly = vastattu osittain myönteisesti | vastattu osittain
words-state-answered_no = vastattu kielteisesti | vastattu ei
words-state-in_progress = toteutuksessa
words-state-done = toteutettu
words-state-evaluated = arvioitu
words-state-deferred = siirretty
words-state-lapsed = rauennut

words-field-what = mitä | mitä ehdotetaan
words-field-measure = mittari
words-field-baseline = nyt | luku nyt | lähtötaso
words-field-target = tavoite | tavoiteltu luku
words-field-target_by = viimeistään | tavoite viimeistään
words-field-measured = mitattu | mitattu luku
words-field-language = kieli
words-field-recipient = vastaanottaja
words-field-carrier = viejä | ehdotuksen viejä
words-field-answer_by = vastaus viimeistään
words-field-shl7 = shl 7 | sosiaalihuoltolain 7 §:n kohta
words-field-preventive = ehkäisevyys | ehkäisevä
words-field-communication = viestintä

## Roolit, valvonta ja henkilöllisyyden avaaminen

appointed = Olet nyt { $role }
appointed-in = Olet nyt { $role }: { $where }
appointed-until = Voimassa { $date } asti.
appointed-by = { $name } nimesi sinut.
appointed-by-coordinator = Työryhmän koordinaattori nimesi sinut.
appointed-preview = Tehtäväsi Havainnossa
appointed-ways = Nyt voit
appointed-reports = Lukea alueesi raportit
appointed-queue = Käsitellä uudet havainnot
appointed-queue-line = jono, vanhin ensin
appointed-meeting = Valmistella kokouksen
appointed-meeting-line = asialista ja päätökset
appointed-phenomena = Katsoa ilmiöt
appointed-phenomena-line = mistä on kerrottu
appointed-who = Katsoa, kuka on kuka
appointed-who-line = koordinaattori, työryhmä, esihenkilöt
appointed-limits = Et näe, kuka havainnon teki, etkä lukuja alle { $least }.
appointed-channel = Työn voi tehdä työryhmän kanavassa (@Havainto) tai täällä omassa keskustelussa.
appointed-identity = Henkilöllisyyden avaamista pyydät kirjoittamalla: henkilöllisyys H-2026-0001 PERUSTELU
appointed-sure = Luovutko tehtävästä? Koordinaattori saa siitä tiedon ja voi nimetä sinut uudelleen.
appointed-back-how = Jos tehtävä ei kuulu sinulle, kirjoita: { $order }
button-decline-role = Ei kuulu minulle
button-decline-role-sure = Luovu tehtävästä
words-decline-role = ei kuulu minulle | luovu tehtävästä
sure-decline_role = Luovutko tehtävästä { $what }? Koordinaattori saa siitä tiedon ja voi nimetä sinut uudelleen.
said-role-declined = Luovuit tehtävästä { $role }. Koordinaattori saa siitä tiedon.
dismissed-title = Tehtäväsi päättyi
dismissed = Tehtäväsi { $role } on päätetty.
dismissed-by = { $name } päätti tehtäväsi { $role }.
declined-title = Tehtävästä luovuttiin
declined = Tehtävästä { $role } luovuttiin. Nimeä siihen joku toinen.
declined-by = { $name } luopui tehtävästä { $role }. Nimeä siihen joku toinen.
refusal-role-last = Tämä on ryhmän ainoa koordinaattori. Nimeä ensin toinen koordinaattori.
refusal-not-allowed = Tämän voi tehdä { $roles }. Jos tehtävä kuuluu sinulle, pyydä ylläpitäjältä koodi.
refusal-role-how = Kirjoita myös koodi, jonka sait: rooli KOODI
refusal-role-not-yours = Sinulla ei ole tätä tehtävää, joten mitään ei muutettu. Kirjoita ohje, niin näet, mitä voit tehdä.
refusal-role-which = Sinulla on useita tehtäviä. Kirjoita: ei kuulu minulle, ja perään tehtävä. Vaihtoehdot: { $choices }.
oversight-title = Valvonta
oversight-since = Luvut ovat { $date } alkaen. Tässä ei näy havaintojen tekstejä eikä nimiä.
oversight-reads = Tekstien avaamiset ja viennit
oversight-refusals = Estetyt yritykset yhteensä
tally-many-observations = Saman tekijän havainnot, jotka ylittivät kymmenen päivässä
oversight-traces = Viimeisimmät tapahtumat
trace-line = { $date } { $who }: { $what }
trace-refused = Estetty: { $permission }
trace-own-data = omien tietojen katsominen
entry-refused = yritys estettiin
entry-appointed = rooli annettu
entry-dismissed = rooli poistettu
entry-role_offered = rooli tarjottu
entry-away = poissaolo merkitty
entry-back = poissaolo päättynyt
entry-identity_requested = henkilöllisyyden avaamista pyydetty
entry-identity_granted = tekijän henkilöllisyys avattu
entry-identity_refused = henkilöllisyyden avaaminen hylätty
said-identity-asked = Pyyntö { $number } on tallennettu. Toinen tietosuojavastaava tai pääkäyttäjä päättää siitä. Kerron sinulle päätöksen.
said-identity-granted = Hyväksyit pyynnön { $number }. Pyytäjä saa tiedon, ja kerron avaamisesta havainnon tekijälle.
said-identity-refused = Hylkäsit pyynnön { $number }. Mitään ei avattu, ja kerron siitä pyytäjälle.
identity-asked = Pyyntö { $number }: { $who } pyytää, että havainnon tekijän henkilöllisyys avataan.
identity-asked-how = Hyväksy kirjoittamalla: hyväksy henkilöllisyys { $number }
identity-asked-how-not = Hylkää kirjoittamalla: hylkää henkilöllisyys { $number }
identity-asked-until = Pyyntö on voimassa { $date } asti. Jos hyväksyt sen, havainnon tekijälle kerrotaan avaamisesta ja perustelusta.
identity-opened = Pyyntösi { $number } hyväksyttiin. Havainnon tekijä on:
identity-object = Entra-objektitunnus
identity-tenant = Organisaation tunnus Entrassa
identity-opened-how = Pääkäyttäjä löytää nimen Entran hallinnasta objektitunnuksella.
identity-opened-care = Käytä tietoa vain tähän tarkoitukseen. Poista tämä viesti, kun et enää tarvitse sitä. Kerron avaamisesta myös havainnon tekijälle.
identity-denied = Pyyntösi { $number } hylättiin. Mitään ei avattu. Voit tehdä uuden pyynnön, jos perustelu muuttuu.
identity-told = Henkilöllisyytesi tämän havainnon tekijänä avattiin lakiin perustuvasta syystä. Avaamisen pyysi ja hyväksyi kaksi eri henkilöä.
identity-told-ask = Jos sinulla on kysyttävää, ota yhteyttä hyvinvointialueen tietosuojavastaavaan.
identity-your-reason = Perustelusi pyynnössä: { $reason }.
identity-asked-title = Pyyntö avata henkilöllisyys
identity-opened-title = Henkilöllisyyspyyntösi hyväksyttiin
identity-denied-title = Henkilöllisyyspyyntösi hylättiin
identity-told-title = Henkilöllisyytesi on avattu
refusal-identity-how = Kirjoita näin: henkilöllisyys H-2026-0001 PERUSTELU. Havainnon tekijä saa lukea perustelun.
refusal-grant-how = Kirjoita myös pyynnön numero: hyväksy henkilöllisyys 1
refusal-deny-how = Kirjoita myös pyynnön numero: hylkää henkilöllisyys 1
refusal-identity-reason = Kirjoita perustelu, jossa on { $least }–{ $most } merkkiä. Havainnon tekijä saa lukea sen.
refusal-identity-cut = Havainnon { $number } tekijää ei voi selvittää, koska yhteyttä tekijään ei ole.
refusal-identity-unknown = En löydä pyyntöä { $number }.
refusal-identity-over = Pyyntö { $number } on jo ratkaistu tai vanhentunut.
refusal-identity-own = Et voi päättää omasta pyynnöstäsi etkä itseäsi koskevasta pyynnöstä.
refusal-identity-needs-dpo = Kahdesta päättäjästä ainakin toisen pitää olla tietosuojavastaava.
refusal-identity-nobody = Pyyntöä ei voi tehdä, koska kukaan toinen ei voi päättää siitä. Pyydä ylläpitäjää nimeämään toinen päättäjä.
words-role = rooli
words-role-chair = puheenjohtaja | puheenjohtajaksi | pj
words-role-coordinator = koordinaattori | koordinaattoriksi
words-role-supervisor = esihenkilö | esihenkilöksi | esimies
words-role-reader = raporttien lukija | raporttien lukijaksi | lukija
words-role-management = johtoryhmän jäsen | johtoryhmän jäseneksi | johtoryhmä
words-role-service_team = palvelulinjan tiimin jäsen | palvelulinjan tiimin jäseneksi | palvelulinjan tiimi
words-until = asti | saakka
words-who = kuka on kuka | kuka on kukin
words-appoint = nimeä | nimeä tehtävään
words-role-until = vaihda viimeinen päivä | muuta viimeinen päivä
words-role-end = lopeta tehtävä | päätä tehtävä
words-absent = poissa | olen poissa
words-deputised = sijaisena | sijaiseni on | sijainen
words-deputy-code = sijaiskoodi | koodi sijaiselle
words-deputy = sijainen
words-leave-deputy = en voi sijaistaa
words-back-at-work = palasin | en ole poissa
who-title = Kuka on kuka
who-lead = Nimet tulevat Teamsista. Havainto ei tallenna niitä.
who-contacts = Näiltä voit kysyä. Muut tehtävät näkevät työryhmän jäsenet ja ne, joilla on tehtävä.
who-none = Tehtäviä ei ole vielä annettu.
who-group = Työryhmä
who-others = Palvelut ja alueet
who-office = Tietosuoja ja ylläpito
who-waiting = Odottaa, että nimetty avaa Havainnon
waiting-role = Peru: { $role }
waiting-until = odottaa { $date } asti
who-how-appoint = Nimeä tehtävään kirjoittamalla: { $order }
who-how-absent = Kerro poissaolostasi kirjoittamalla: { $order }
person-unnamed = tunnus { $id }
person-search = Hae nimellä
button-appoint = Nimeä
button-absent = Olen poissa
button-who = Kuka on kuka
button-who-more = Näytä lisää ({ $n })
role-held-title = Tehtävä
role-held-how = Muuta kirjoittamalla: vaihda viimeinen päivä TEHTÄVÄ PÄIVÄ, tai: lopeta tehtävä TEHTÄVÄ
button-role-until = Vaihda viimeinen päivä
button-role-until-save = Tallenna päivä
button-role-deputy = Poissa ja sijainen
role-deputy-hint = Poissaolija ja sijainen saavat siitä viestin.
button-role-end = Lopeta tehtävä
button-role-end-sure = Lopeta nyt
role-end-sure = Lopetetaanko tehtävä heti? Hän saa siitä viestin.
sure-role_end = Lopetetaanko tehtävä { $what } heti? Hän saa siitä viestin.
said-role-ended = Tehtävä { $role } on lopetettu: { $name }.
said-role-until = Tehtävän { $role } viimeinen päivä on nyt { $date }: { $name }.
said-role-endless = Tehtävällä { $role } ei ole enää viimeistä päivää: { $name }.
said-taken-back = Nimeäminen on peruttu: { $role }.
said-roles-in-chat = Tehtävät annetaan omassa keskustelussasi Havainnon kanssa. Kirjoita siellä: { $order }
appoint-title = Nimeä tehtävään
appoint-lead = Voit nimetä vain oman työryhmäsi alueelle ja palveluihin.
appoint-role = Tehtävä
appoint-area = Alue (esihenkilölle ja lukijalle)
appoint-service = Palvelu (esihenkilölle ja lukijalle)
appoint-all-services = Kaikki palvelut
appoint-until = Viimeinen päivä
appoint-until-hint = Tyhjä: ei viimeistä päivää.
appoint-person = Henkilö
appoint-person-hint = Jos et voi hakea henkilöä tässä, anna hänelle koodi.
appoint-how = Kirjoita tehtävä, niin saat koodin ja valmiit sanat: { $order } { $example }
appoint-roles = Voit nimetä: { $roles }.
appoint-example = esihenkilö Sotkamo 31.12.2028
button-appoint-person = Nimeä
button-appoint-code = Anna koodi
button-appoint-next = Nimeä toinen
given-title = Nimeäminen
given = Nimesit tehtävään: { $role }.
given-coded = Koodi tehtävään: { $role }.
given-named = { $name } on nyt { $role }.
given-told = Hän saa siitä viestin omaan keskusteluunsa.
given-away = Tehtävä on jo voimassa, mutta en tavoita häntä. Välitä hänelle nämä sanat.
given-waits = En tunne häntä vielä. Tehtävä alkaa, kun hän avaa Havainnon, viimeistään { $date }.
given-code = Koodi toimii kerran, viimeistään { $date }. Näytän sen vain nyt.
given-forward = Välitä nämä sanat
forward-waits = Sinut on nimetty tehtävään: { $role }. Avaa Teamsissa sovellus Havainto ja kirjoita sille: hei. Tee se viimeistään { $date }.
forward-given = Sinut on nimetty tehtävään: { $role }. Avaa Teamsissa sovellus Havainto ja kirjoita sille: ohje
forward-code = Sinut nimetään tehtävään: { $role }. Avaa Teamsissa sovellus Havainto ja kirjoita sille kahden kesken: { $word } { $code }
forward-deputy = Olisitko sijaiseni? Avaa Teamsissa sovellus Havainto ja kirjoita sille kahden kesken: { $word } { $code }
absence-title = Poissaolo
absence-none = Et ole kertonut poissaolosta.
absence-set = Koordinaattori merkitsi poissaolosi: { $absence }.
absence-days = poissa { $first }–{ $last }
absence-deputy = poissa { $first }–{ $last }, sijaisena { $name }
absence-what = Poissa ollessasi muistutukset ja kysymykset menevät sijaiselle. Hän voi tehdä sen, minkä sinäkin.
absence-first = Ensimmäinen poissaolopäivä
absence-last = Viimeinen poissaolopäivä
absence-person = Sijainen
absence-person-hint = Jos et voi hakea henkilöä tässä, tallenna päivät ja anna hänelle koodi.
absence-how = Kirjoita päivät: { $order } 1.–14.7., tai: { $order } 1.–14.7. sijaisena
absence-how-code = Koodin sijaiselle saat kirjoittamalla: { $order }
absence-how-back = Poissaolon lopetat kirjoittamalla: { $order }
button-away-save = Tallenna
button-deputy-code = Koodi sijaiselle
button-back-at-work = En ole poissa
said-away = Tallensin poissaolosi.
said-back = Poissaolosi on päättynyt. Muistutukset ja kysymykset tulevat taas sinulle.
said-not-away = Sinulla ei ole poissaoloa.
deputy-title = Olet sijainen
deputy-of = Sijaistat: { $name }, { $first }–{ $last }.
deputy-days = Sijaistat { $first }–{ $last }.
deputy-roles = Tehtävät: { $roles }.
deputy-what = Näinä päivinä muistutukset ja kysymykset tulevat sinulle, ja voit tehdä sen, minkä poissaolija.
deputy-leave-how = Jos et voi olla sijainen, kirjoita: { $order }
button-leave-deputy = En voi sijaistaa
said-deputy-left = Et ole enää sijainen. Kerro se poissaolijalle.
said-deputy-none = Et ole kenenkään sijainen.
refusal-appoint-role = Tätä tehtävää et voi antaa. Tietosuojavastaavan ja pääkäyttäjän nimeää ylläpitäjä.
refusal-appoint-deputy = Sijaisena et voi nimetä tehtäviin. Pyydä sitä koordinaattorilta tai ylläpitäjältä.
refusal-appoint-role-missing = Valitse tehtävä.
refusal-appoint-scope = Tämä ei kuulu työryhmäsi alueeseen tai palveluihin. Pyydä nimeämistä sen ryhmän koordinaattorilta.
refusal-appoint-past = Viimeinen päivä on jo mennyt. Valitse päivä, joka on edessä.
refusal-appoint-nobody = Valitse henkilö hakemalla hänet nimellä. Jos haku ei toimi, anna hänelle koodi.
refusal-appoint-guest = Hän on vieras toisesta organisaatiosta, eikä hänelle voi antaa tehtävää.
refusal-appoint-outside = Hän ei ole työryhmän tiimin jäsen. Lisää hänet ensin tiimiin Teamsissa ja nimeä sitten.
refusal-appoint-unsure = Teams ei kerro juuri nyt, kuka hän on. Yritä hetken kuluttua uudelleen tai anna hänelle koodi.
refusal-appoint-self = Et voi nimetä itseäsi. Pyydä sitä toiselta koordinaattorilta tai ylläpitäjältä.
refusal-appoint-already = Hänellä on jo tämä tehtävä, samalla viimeisellä päivällä.
refusal-role-gone = Tätä tehtävää ei enää ole tai se ei ole muutettavissasi. Katso: kuka on kuka
refusal-role-whose = Kirjoita myös, kenen tehtävää tarkoitat. Vaihtoehdot: { $choices }.
refusal-absent-no-role = Poissaolon voi kertoa vain se, jolla on tehtävä. Katso: kuka on kuka
refusal-absent-first = Kerro ensin, milloin olet poissa. Kirjoita esimerkiksi: poissa 1.–14.7.
refusal-absence-days = Valitse ensimmäinen ja viimeinen poissaolopäivä.
refusal-absence-order = Viimeinen poissaolopäivä on ennen ensimmäistä. Tarkista päivät.
refusal-absence-past = Poissaolo on jo ohi. Valitse päivä, joka on edessä.
refusal-absence-long = Poissaolo voi kestää enintään { $most } päivää. Pidemmäksi aikaa luovu tehtävästä.
refusal-deputy-self = Et voi olla oma sijaisesi. Valitse joku toinen.
refusal-deputy-unknown = En tunne häntä vielä. Tallenna päivät ja anna hänelle koodi.
refusal-deputy-how = Kirjoita myös koodi, jonka sait: sijainen KOODI
words-oversee = valvonta
words-identity = henkilöllisyys
words-grant = hyväksy henkilöllisyys | myönnä henkilöllisyys
words-deny = hylkää henkilöllisyys

role-reporter = havainnon tekijä
role-supervisor = esihenkilö
role-coordinator = koordinaattori
role-member = työryhmän jäsen
role-chair = puheenjohtaja
role-owner = vastuutaho
role-reader = raporttien lukija
role-dpo = tietosuojavastaava
role-admin = pääkäyttäjä
role-in = { $role } ({ $where })
role-until = { $role } { $until } asti

permission-file = havainnon tekeminen
permission-see_own = oman havainnon katsominen
permission-withdraw_own = oman havainnon poistaminen
permission-see_release = julkaistun katsominen
permission-link = kanavan liittäminen
permission-take_role = roolin ottaminen koodilla
permission-enter = työryhmän kanavassa toimiminen
permission-speak = kanavan kielen vaihtaminen
permission-see_digest = koosteen katsominen
permission-open_observation = havainnon tekstin avaaminen
permission-see_proposal = ehdotuksen katsominen
permission-make_proposal = ehdotuksen tekeminen
permission-fill_proposal = ehdotuksen täydentäminen
permission-move_put_forward = ehdotuksen esittäminen
permission-move_endorsed = ehdotuksen puoltaminen
permission-move_not_endorsed = ehdotuksen puoltamatta jättäminen
permission-move_sent = ehdotuksen lähettäminen
permission-move_answered_yes = myönteisen vastauksen kirjaaminen
permission-move_answered_partly = osittain myönteisen vastauksen kirjaaminen
permission-move_answered_no = kielteisen vastauksen kirjaaminen
permission-move_in_progress = toteutuksen aloittaminen
permission-move_done = toteutetuksi merkitseminen
permission-move_evaluated = vaikutuksen arvioiminen
permission-move_deferred = ehdotuksen siirtäminen
permission-move_lapsed = ehdotuksen raukeaminen
permission-see_name = havaintoon merkityn nimen katsominen
permission-screen = havainnon esikäsittely
permission-ask = täydennyksen pyytäminen
permission-mask = tekstin peittäminen
permission-redirect = toiseen kanavaan ohjaaminen
permission-close = havainnon sulkeminen
permission-publish_release = raportin julkaiseminen
permission-see_counters = laskurien katsominen
permission-see_roles = tehtävien katsominen
permission-name_roles = tehtävään nimeäminen
permission-oversee = valvontanäkymän katsominen
permission-request_identity = henkilöllisyyden pyytäminen
permission-decide_identity = henkilöllisyyspyynnöstä päättäminen
permission-hold = poistamisen keskeyttäminen
permission-appoint = roolin antaminen

opening-delivery = Osoitteita avattu viestin toimittamiseen
opening-own_data = Omien tietojen pyyntö
opening-signed = Havaintoon merkityn nimen avaaminen
opening-names = Tehtävän haltijan nimen kysyminen Teamsista
opening-lawful = Henkilöllisyyden avaaminen
opening-rotation = Kaikki salattu uudella avaimella

## Valintalistat

type-short-POS = Myönteinen
type-short-NEG = Kielteinen
type-short-NEU = Neutraali
type-rest-POS = jokin toimii
type-rest-NEG = epäkohta, puute tai este
type-rest-NEU = muutos tai heikko signaali
type-POS = { type-short-POS }: { type-rest-POS }
type-NEG = { type-short-NEG }: { type-rest-NEG }
type-NEU = { type-short-NEU }: { type-rest-NEU }
need-SHL11_01 = Jokapäiväinen elämä
need-SHL11_02 = Asuminen
need-SHL11_03 = Raha ja toimeentulo
need-SHL11_04 = Syrjäytyminen ja osallisuus
need-SHL11_05 = Väkivalta ja kaltoinkohtelu
need-SHL11_06 = Äkillinen kriisi
need-SHL11_07 = Lapsen kehitys ja hyvinvointi
need-SHL11_08 = Päihteet, riippuvuus, mielenterveys, sairaus, vamma tai ikä
need-SHL11_09 = Muu toimintakyky
need-SHL11_10 = Omaiset ja läheiset
service-task-TYOIK = Työikäisten palvelut (aikuissosiaalityö)
service-task-LAPERH = Lapsiperheiden palvelut
service-task-LASTEN = Lastensuojelu (ml. jälkihuolto)
service-task-PERHOI = Perheoikeudelliset palvelut
service-task-IAKK = Iäkkäiden palvelut
service-task-VAMM = Vammaispalvelut
service-task-PAIHDE = Päihde- ja riippuvuustyö
service-task-MIELE = Mielenterveystyö sosiaalihuollossa
service-task-TERVSO = Terveyssosiaalityö
service-task-KOULU = Koulun sosiaalityö (kuraattorit)
service-task-SOSPAI = Sosiaalipäivystys
service-task-MAAHAN = Maahan muuttaneiden palvelut
service-task-OHJNEU = Neuvonta ja asiakasohjaus
service-task-MUU = Muu
target-group-CHILDFAM = Lapsiperheet
target-group-CHILD = Lapset (alle 18 v)
target-group-YOUTH = Nuoret (18–24 v)
target-group-WORKAGE = Työikäiset
target-group-OLDER = Iäkkäät
target-group-DISAB = Vammaiset henkilöt
target-group-SUBST = Päihteitä käyttävät ja riippuvuutta kokevat
target-group-MENTAL = Mielenterveyden häiriötä sairastavat
target-group-IMMIG = Maahan muuttaneet
target-group-MINOR = Kieli- ja kulttuurivähemmistöt
target-group-HOMELESS = Asunnottomat
target-group-UNEMP = Työttömät
target-group-LOWINC = Pienituloiset ja ylivelkaantuneet
target-group-CARER = Omaishoitajat ja läheiset
target-group-VIOLENCE = Väkivaltaa kokeneet ja käyttäneet
target-group-CRIM = Rikostaustaiset ja vapautuvat
target-group-SPECIAL = Erityistä tukea tarvitsevat
target-group-ALL = Kaikki / ei tiettyä ryhmää
target-group-OTHER = Muu ryhmä
sector-SOSP = Sosiaalipalvelut (oma organisaatio)
sector-TERV = Terveydenhuolto
sector-MIELP = Mielenterveys- ja päihdehoito
sector-ASUM = Asuminen ja vuokra-asunnot
sector-KELA = Kela ja etuudet
sector-TYO = Työllisyyspalvelut
sector-OPETUS = Varhaiskasvatus, opetus ja koulutus
sector-VAPAA = Kulttuuri, kirjasto, nuoriso ja liikunta
sector-MAAH = Maahanmuutto ja kotoutuminen
sector-TALOUS = Talous- ja velkaneuvonta, ulosotto
sector-OIKEUS = Oikeusapu, edunvalvonta, tuomioistuin
sector-POLI = Poliisi ja turvallisuus
sector-PELAST = Pelastustoimi
sector-LIIK = Liikenne ja kuljetukset
sector-YMP = Kaavoitus, asuinympäristö, lähipalvelut
sector-DIGI = Digipalvelut ja tunnistautuminen
sector-JARJ = Järjestöt ja seurakunnat
sector-YRIT = Yksityiset palveluntuottajat ja hankinnat
sector-LAINS = Lainsäädäntö, valtio ja rahoitus
sector-MUU = Muu
sector-EOS = Ei tiedossa
aspect-RIGHTS = Asiakkaan oikeudet eivät toteudu
aspect-VOICE = Asiakkaan ääni ei kuulu
aspect-NEED = Tarpeeseen ei vastata / palvelu puuttuu
aspect-ACCESS = Palveluun ei pääse (jono, matka, kieli, digi)
aspect-EFFECT = Palvelun vaikutus jää heikoksi
aspect-COOP = Yhteistyö tai tiedonkulku ei toimi
aspect-RULES = Laki, ohje tai rahoitus on esteenä
aspect-ENVIRO = Asuin- ja elinympäristö
aspect-GOOD = Toimiva palvelu, menetelmä tai yhteistyö
extent-ONE = Yksi asiakas tai perhe
extent-SEVERAL = Useita asiakkaita (2–10)
extent-COMMON = Yleinen tai toistuva (yli 10 tai jatkuva)
extent-UNKNOWN = Ei tiedossa
short-extent-UNKNOWN = En tiedä
trend-NEW = Uusi
trend-UP = Lisääntyy
trend-SAME = Ennallaan
trend-DOWN = Vähenee
trend-NA = En tiedä
actor-TEAM = Oma tiimi tai yksikkö
actor-MANAGER = Oma esihenkilö tai palvelujohto
actor-RAKE = Rakenteellisen sosiaalityön työryhmä
actor-COUNTY = Hyvinvointialueen johto
actor-COUNCIL = Aluevaltuusto tai -hallitus
actor-MUNICIP = Kunta
actor-KELA = Kela
actor-EMPL = Työllisyysalue
actor-STATE = Valtio tai lainsäätäjä
actor-NGO = Järjestö tai seurakunta
actor-PROVIDER = Yksityinen palveluntuottaja
actor-OTHER = Muu
actor-UNKNOWN = Ei tiedossa
short-actor-UNKNOWN = En osaa sanoa
source-OWN = Oma havaintoni
source-TEAM = Tiimin yhteinen havainto
source-CLIENT = Asiakkaiden kertoma
source-PARTNER = Yhteistyökumppanin kertoma
reporter-mode-NAMED = Nimelläni: työryhmän koordinaattori näkee nimeni
reporter-mode-PSEUDO = Nimettä, mutta saan palautteen (suositus)
reporter-mode-ANON = Täysin nimettä: seuraan kuittikoodilla

## Ilmiöt

proposals-title = Ehdotukset
proposals-none = Yhtään ehdotusta ei ole tehty.
proposals-more = Lisää ehdotuksia
proposals-words-more = Lisää kirjoittamalla: ehdotukset { $page }
proposals-line = { $number } · { $state } · { $turn }
proposals-words-open = Avaa kirjoittamalla tunnus: { $number }
proposal-turn-group = vuoro: työryhmä
proposal-turn-coordinator = vuoro: koordinaattori
proposal-turn-chair = vuoro: puheenjohtaja
proposal-turn-recipient = vuoro: vastaanottaja
proposal-turn-reporters = kysytään tekijöiltä, näkyykö muutos
proposal-turn-day = odottaa sovittua päivää
proposal-turn-nobody = valmis
phenomena-title = Ilmiöt
phenomena-none = Yhtään avointa ilmiötä ei vielä ole. Kokoa ensimmäinen kirjoittamalla: @Havainto kokoa H-2026-0001 ILMIÖN OTSIKKO
phenomenon-line = { $title }. Tila: { $state }. { $n ->
    [one] Yksi havainto.
   *[other] { $n } havaintoa.
  }
phenomenon-open = Avaa ilmiö
phenomenon-title = Ilmiö { $number }
phenomenon-to-agenda = Pane asialistalle
phenomenon-to-agenda-next = seuraavaan kokoukseen
phenomenon-words-agenda = Asialistalle kirjoittamalla: @Havainto asialistalle { $number }
phenomenon-review = Tarkastellaan uudelleen
phenomenon-count = Havaintoja
phenomenon-reporters = { $n }, vähintään { $reporters ->
    [one] yhdeltä tekijältä
   *[other] { $reporters } tekijältä
  }
phenomenon-areas = Kunnat
phenomenon-weakest = Heikoimmat
phenomenon-weakest-yes = koskee heikoimmassa asemassa olevia
phenomenon-weakest-no = ei koske heikoimmassa asemassa olevia
phenomenon-weakest-unknown = ei tiedossa, koskeeko
phenomenon-leads = Mihin tämä on menossa
phenomenon-listed = asialistalla
phenomenon-links = Ilmiöön liitetyt havainnot
phenomenon-attached = Liitä nämä havainnot
phenomenon-detached = Irrota tämä havainto
phenomenon-detach-words = Irrottaminen palauttaa havainnon ja ilmiön ennalleen. Historia säilyy.
phenomenon-words-attach = @Havainto yhdistä H-2026-0001 { $number } – liitä havainto ilmiöön. Näitä ei ole vielä liitetty:
phenomenon-words-detach = @Havainto irrota { $observation } { $number } – irrota havainto ilmiöstä
phenomenon-words-write = @Havainto täydennä { $number } tiivistelmä: TEKSTI – muuta otsikkoa tai tiivistelmää
phenomenon-words-propose = @Havainto ehdotus { $number } MITÄ EHDOTETAAN – tee ehdotus, joka perustuu ilmiön kaikkiin havaintoihin
phenomenon-news = Ilmiön { $number } { $title } tila on nyt ”{ $state }”.
observation-gathered = Liitetty ilmiöihin
observation-alike = Samankaltaisia (tarkista itse)
observation-words-gather = @Havainto kokoa { $number } ILMIÖN OTSIKKO – kokoa uusi ilmiö. Olemassa olevaan ilmiöön: @Havainto yhdistä { $number } I-2026-0001
channel-help-phenomena = @Havainto ilmiöt – avoimet ilmiöt
channel-help-gather = @Havainto kokoa H-2026-0001 H-2026-0002 OTSIKKO – kokoa havainnoista ilmiö (koordinaattori)
channel-help-attach = @Havainto yhdistä H-2026-0003 I-2026-0001 – liitä havainto ilmiöön (koordinaattori)
button-gather = Liitä ilmiöön tai ehdotukseen
button-gather-save = Liitä
button-attach = Liitä havaintoja
button-attach-save = Liitä havainnot
button-detach = Irrota havainto
button-detach-save = Irrota
button-write = Muokkaa otsikkoa ja tiivistelmää
button-write-save = Tallenna tekstit
field-phenomenon = Ilmiö, joka on jo olemassa
field-phenomenon-new = Uuden ilmiön otsikko (jos sopivaa ei ole)
field-phenomenon-title = Ilmiön otsikko
field-phenomenon-summary = Tiivistelmä omin sanoin
state-phenomenon-emerging = orastava
state-phenomenon-open = avoin
state-phenomenon-on_agenda = kokouksen listalla
state-phenomenon-monitored = seurannassa
state-phenomenon-acting = toimenpiteissä
state-phenomenon-resolved = ratkaistu
state-phenomenon-archived = arkistoitu
words-phenomenon-state-emerging = orastava
words-phenomenon-state-open = avoin | avaa
words-phenomenon-state-on_agenda = kokouksen listalla
words-phenomenon-state-monitored = seurannassa
words-phenomenon-state-acting = toimenpiteissä
words-phenomenon-state-resolved = ratkaistu
words-phenomenon-state-archived = arkistoitu
words-phenomenon-title = otsikko
words-phenomenon-summary = tiivistelmä
words-phenomenon-language = kieli
words-language-fi = suomi | suomeksi
words-language-sv = ruotsi | ruotsiksi
words-language-en = englanti | englanniksi
words-phenomena = ilmiöt
words-gather = kokoa | kokoa ilmiö | uusi ilmiö
words-attach = yhdistä
words-detach = irrota
entry-gathered = ilmiö koottu
entry-attached = liitetty ilmiöön
entry-unlinked = irrotettu ilmiöstä
entry-written = ilmiön tekstejä muutettu
entry-phenomenon_moved = ilmiön uusi tila: { $state }
notice-linked = Havaintosi { $number } liitettiin ilmiöön { $phenomenon }.
notice-linked-count = Siitä on nyt { $n } havaintoa.
notice-linked-few = Se on ensimmäisiä havaintoja tästä.
notice-linked-state = Ilmiön tila: { $state }.
notice-linked-proposal = Ilmiöstä on jo tehty ehdotus { $proposal }. Ehdotuksen tila: { $state }.
notice-linked-proposal-to = Ilmiöstä on jo tehty ehdotus { $proposal }, jonka vastaanottaja on { $recipient }. Ehdotuksen tila: { $state }.
notice-linked-preview = Havainnostasi { $number } on uutta.
notice-phenomenon_moved = Ilmiön { $phenomenon } tila on nyt: { $state }.
notice-phenomenon_moved-preview = Havainnostasi { $number } on uutta.
notice-phenomenon-review = Työryhmä tarkastelee sitä uudelleen { $date }.
preview-phenomenon = Ilmiöstä on uutta.
preview-meeting = Kokouksesta on uutta.
said-gathered = Ilmiö { $number } on koottu. Kerron siitä havaintojen tekijöille.
said-attached = Liitetty ilmiöön { $number }. Siinä on nyt { $n ->
    [one] yksi havainto
   *[other] { $n } havaintoa
  }. Ilmiön tila: { $state }.
said-detached = Irrotettu ilmiöstä { $number }. Siinä on nyt { $n ->
    [0] ei yhtään havaintoa
    [one] yksi havainto
   *[other] { $n } havaintoa
  }. Ilmiön tila: { $state }.
said-written = Ilmiön { $number } tekstit on tallennettu.
said-phenomenon-moved = Ilmiön { $number } tila on nyt ”{ $state }”. Kerron siitä havaintojen tekijöille.
refusal-phenomenon-needs-observation = Ilmiö tarvitsee ainakin yhden havainnon. Kirjoita havainnon tunnus, esimerkiksi H-2026-0001.
refusal-phenomenon-move = Ilmiön { $number } tila on nyt ”{ $state }”. Siitä ei voi siirtyä tilaan ”{ $to }”.
refusal-phenomenon-reason = Kirjoita perustelu, kun uusi tila on ”{ $to }”.
refusal-phenomenon-date = Anna päivä, jona ilmiötä { $number } tarkastellaan uudelleen. Sen pitää olla tulevaisuudessa.
refusal-phenomenon-write-how = Kirjoita kohta, kaksoispiste ja teksti, esimerkiksi: tiivistelmä: Maksuhäiriö estää asunnon.
refusal-unknown-phenomenon = En löydä tuota ilmiötä. Tarkista tunnus: se näyttää tältä: I-2026-0001.
refusal-unknown-phenomenon-state = En tunne tuota ilmiön tilaa. Avaa ilmiö sen tunnuksella, niin näet mahdolliset tilat.
refusal-numbers-apart = Kirjoita jokainen tunnus erikseen ja kokonaan, esimerkiksi H-2026-0001, H-2026-0002 ja H-2026-0003.
refusal-numbers-title = Kirjoita ensin jokainen havainnon tunnus kokonaan ja sitten otsikko, esimerkiksi: @Havainto kokoa H-2026-0001, H-2026-0002 Asunnot. Jos otsikko alkaa numerolla tai siinä on tunnus, kirjoita sen eteen ”otsikko:”.
refusal-which-phenomenon = Kirjoita myös ilmiön tunnus, esimerkiksi I-2026-0001.
refusal-linked-already = Havainto { $number } on jo liitetty ilmiöön { $phenomenon }.
refusal-not-linked = Havaintoa { $number } ei ole liitetty ilmiöön { $phenomenon }.
permission-see_phenomenon = ilmiön katsominen
permission-gather = ilmiöiden kokoaminen
permission-phenomenon_open = ilmiön avaaminen
permission-phenomenon_on_agenda = ilmiön ottaminen kokouksen listalle
permission-phenomenon_monitored = ilmiön ottaminen seurantaan
permission-phenomenon_resolved = ilmiön toteaminen ratkaistuksi
permission-phenomenon_archived = ilmiön arkistoiminen

## Ilmiöstä muille: julkaisut

publications-waiting = Odottaa hyväksyntää julkaistavaksi
publication-title = Julkaisu { $number }
publication-line = { $number }, { $state } ({ $date })
publication-of = Ilmiö
publication-decides = Kuka hyväksyy
publication-decides-chair = Puheenjohtaja. Tässä on kaikki, mitä muut lukisivat.
publication-decides-coordinator = Koordinaattori, koska puheenjohtajaa ei ole nimetty. Tässä on kaikki, mitä muut lukisivat.
publication-words = Luettavissa
publication-revision = versio { $revision }, hyväksytty { $date }
publication-proposed = Ehdotetut uudet sanat
publication-now = Sanat, jotka ovat nyt luettavissa
publication-in-fi = Suomeksi
publication-in-sv = Ruotsiksi
publication-in-en = Englanniksi
publication-not-translated = Muun kielinen lukija saa tekstin sillä kielellä, jolla se on kirjoitettu. Sitä ei käännetä koneella.
publication-conclusion = Johtopäätös
publication-ask = Pyydämme
publication-tone-joy = Ilonaihe
publication-tone-worry = Huolenaihe
publication-level-organisation = Organisaatio (vain hyvinvointialueella)
publication-level-public = Julkinen (kuka tahansa)
publication-approve = Kun hyväksyt, edellä olevat sanat saa lukea { $level }. Julkaisun voi myöhemmin perua, mutta jo luettua ei saa takaisin.
publication-approve-organisation = hyvinvointialueen organisaatio
publication-approve-public = kuka tahansa
publication-decline = Kirjoita, mitä pitää muuttaa. Se, mikä on jo julkaistu, säilyy luettavissa.
publication-withdraw = Peruttua ei enää lue kukaan, eikä sitä oteta uusiin asiakirjoihin. Uusi julkaisu saa uuden tunnuksen.
publication-deed-propose = ehdottaminen
publication-deed-approve = hyväksyminen
publication-deed-decline = hylkääminen
publication-deed-withdraw = peruminen
publication-approver-chair = Puheenjohtaja hyväksyy tai hylkää sen.
publication-approver-coordinator = Koordinaattori hyväksyy tai hylkää sen, koska puheenjohtajaa ei ole nimetty.
publication-words-approve = @Havainto hyväksy julkaisu { $number } – julkaise ehdotetut sanat
publication-words-decline = @Havainto hylkää julkaisu { $number } PERUSTELU – älä julkaise ehdotettuja sanoja
publication-words-withdraw = @Havainto peru julkaisu { $number } PERUSTELU – kukaan ei sen jälkeen lue sen sanoja
publication-form-title = Ilmiöstä muille: { $number }
publication-form-rule = Kirjoita ilmiöstä omin sanoin niin, että kenenkään asiaa ei tunnista. Älä lainaa havaintoja: teksti ei saa toistaa niistä 20:tä merkkiä peräkkäin.
publication-form-way = Yksi kieli riittää. Puheenjohtaja lukee kaiken ennen kuin muut. Jos puheenjohtajaa ei ole nimetty, koordinaattori hyväksyy.
publication-form-words = @Havainto kirjoita muille { $number } otsikko: OTSIKKO; tiivistelmä: KOLME VIRKETTÄ; sävy: huolenaihe; tarve: 2; taso: organisaatio – ehdota sanoja kirjoittamalla. Muut kohdat: johtopäätös, pyyntö, näkökulmat, heikoimmassa asemassa ja alueet. Ruotsiksi: otsikko ruotsiksi: RUBRIK.
publication-optional = ei pakollinen
publication-most = { $label } (enintään { $most } merkkiä)
publication-areas = Alueet
publication-weakest-words = Koskee heikoimmassa asemassa olevia ihmisiä
phenomenon-publication = Julkaisu
phenomenon-words-publication = @Havainto { $number } – avaa ilmiöstä kirjoitettu julkaisu
phenomenon-words-write-for-others = @Havainto kirjoita muille { $number } – kirjoita ilmiöstä muille tai muuta sanoja (koordinaattori)
field-publication-title_fi = Otsikko suomeksi
field-publication-summary_fi = Tiivistelmä suomeksi, noin kolme virkettä
field-publication-conclusion_fi = Johtopäätös suomeksi
field-publication-ask_fi = Mitä pyydetään, suomeksi
field-publication-title_sv = Otsikko ruotsiksi
field-publication-summary_sv = Tiivistelmä ruotsiksi, noin kolme virkettä
field-publication-conclusion_sv = Johtopäätös ruotsiksi
field-publication-ask_sv = Mitä pyydetään, ruotsiksi
field-publication-title_en = Otsikko englanniksi
field-publication-summary_en = Tiivistelmä englanniksi, noin kolme virkettä
field-publication-conclusion_en = Johtopäätös englanniksi
field-publication-ask_en = Mitä pyydetään, englanniksi
field-publication-reason = Perustelu. Työryhmä näkee sen historiasta.
field-publication-tone = Ilon- vai huolenaihe
field-publication-need = Tuen tarve
field-publication-aspects = Vahvuudet tai puutteet
field-publication-weakest = Heikoimmassa asemassa olevat
field-publication-areas = Alueet (tyhjä: koko hyvinvointialue)
field-publication-level = Kuka saa lukea
state-publication-proposed = odottaa hyväksyntää
state-publication-published = julkaistu
state-publication-changing = julkaistu, muutos odottaa hyväksyntää
state-publication-declined = hylätty
state-publication-withdrawn = peruttu
button-see-publication = Avaa julkaisu
button-write-for-others = Kirjoita muille
button-propose-publication = Ehdota julkaistavaksi
button-rewrite-publication = Muuta sanoja
button-approve-publication = Hyväksy
button-approve-publication-save = Julkaise nämä sanat
button-decline-publication = Hylkää
button-decline-publication-save = Hylkää ehdotus
button-withdraw-publication = Peru julkaisu
button-withdraw-publication-save = Peru pysyvästi
words-write-for-others = kirjoita muille
words-approve-publication = hyväksy julkaisu | julkaise ilmiö
words-decline-publication = hylkää julkaisu
words-withdraw-publication = peru julkaisu | peruuta julkaisu
words-publication-title_fi = otsikko | otsikko suomeksi
words-publication-summary_fi = tiivistelmä | tiivistelmä suomeksi
words-publication-conclusion_fi = johtopäätös | johtopäätös suomeksi
words-publication-ask_fi = pyyntö | pyydämme | pyyntö suomeksi
words-publication-title_sv = otsikko ruotsiksi
words-publication-summary_sv = tiivistelmä ruotsiksi
words-publication-conclusion_sv = johtopäätös ruotsiksi
words-publication-ask_sv = pyyntö ruotsiksi
words-publication-title_en = otsikko englanniksi
words-publication-summary_en = tiivistelmä englanniksi
words-publication-conclusion_en = johtopäätös englanniksi
words-publication-ask_en = pyyntö englanniksi
words-publication-tone = sävy | ilon- vai huolenaihe
words-publication-need = tarve | tuen tarve
words-publication-aspects = näkökulmat | vahvuudet tai puutteet
words-publication-weakest = heikoimmassa asemassa
words-publication-areas = alueet | alue
words-publication-level = taso | kuka saa lukea
channel-help-write-for-others = @Havainto kirjoita muille I-2026-0001 – kirjoita ilmiöstä niin, että muutkin saavat lukea (koordinaattori)
channel-help-approve-publication = @Havainto hyväksy julkaisu J-2026-0001 – julkaise ehdotetut sanat; hylkää julkaisu J-2026-0001 PERUSTELU hylkää ne (puheenjohtaja)
channel-help-withdraw-publication = @Havainto peru julkaisu J-2026-0001 PERUSTELU – kukaan ei sen jälkeen lue sen sanoja (koordinaattori tai puheenjohtaja)
entry-publication_proposed = sanoja ehdotettu julkaistavaksi
entry-publication_approved = ehdotetut sanat hyväksytty ja julkaistu
entry-publication_declined = ehdotetut sanat hylätty
entry-publication_withdrawn = julkaisu peruttu
said-publication-proposed = Julkaisua { $number } on ehdotettu. { $approver }
said-publication-approved = Julkaisu { $number } on hyväksytty. Sen sanat saa nyt lukea muuallakin.
said-publication-declined = Julkaisun { $number } ehdotetut sanat on hylätty.
said-publication-withdrawn = Julkaisu { $number } on peruttu. Sitä ei oteta uusiin asiakirjoihin.
sure-approve_publication = Julkaistaanko { $number }? Tässä on kaikki, mitä muut saavat lukea. Jo luettua ei saa takaisin.
refusal-unknown-publication = En löydä tuota julkaisua. Tarkista tunnus: se näyttää tältä: J-2026-0001.
refusal-which-publication = Kirjoita myös julkaisun tunnus, esimerkiksi J-2026-0001.
refusal-publication-move = Julkaisun { $number } tila on nyt ”{ $state }”. Siinä tilassa { $deed } ei ole mahdollista.
refusal-publication-reason = Kirjoita myös perustelu. Julkaisu { $number } on ennallaan.
refusal-publication-support = Ilmiöstä { $number } ei voi vielä kirjoittaa muille. Siihen pitää olla liitetty vähintään { $observations } havaintoa vähintään { $reporters } tekijältä, eikä se saa olla orastava. Muuten teksti voisi kertoa, kuka havainnon teki.
refusal-publication-words = Näissä kohdissa toistuu havainnon tekstiä: { $lacking }. Kirjoita asia omin sanoin.
refusal-publication-rare = Kohdat kertovat yhdessä niin paljon, että joku voidaan tunnistaa. Kirjoita väljemmin.
refusal-publication-how = Kirjoita kohta, kaksoispiste ja teksti, esimerkiksi: otsikko: Illalla ei pääse kotiin. Kohdat näet kirjoittamalla pelkän komennon ja ilmiön tunnuksen.
permission-propose_publication = ilmiöstä muille kirjoittaminen
permission-approve_publication = julkaisun hyväksyminen tai hylkääminen
permission-withdraw_publication = julkaisun peruminen

## Ehdotetut koodit ja sama havainto

button-endorse = Sama täällä
said-title = Merkitty
endorsed-title = Merkitty: sama täällä
endorsed-before = Merkitty jo tässä kuussa
endorsed-seen = Muut näkevät vain lukumäärän.
endorsed-next = Seuraavaksi kokous { $date }
endorsed-words = Kirjoita: omat
words-endorse = sama täällä | sama havainto täällä
my-data-endorsed = Ilmiöitä, joista olet merkinnyt nähneesi saman
phenomenon-endorsed = Sama nähty myös muualla
# Ehdotus loppuun asti: vastaanottaja, toteutus, vaikutus, myöhemmin liitetyt

button-own-answered_yes = Vastaa kyllä
button-own-answered_partly = Vastaa osittain
button-own-answered_no = Vastaa ei
button-own-in_progress = Toteutus on alkanut
button-own-done = Toteutettu
button-own-deferred = Siirretään
button-own-save = Lähetä vastaus
button-open-proposal = Avaa ehdotus
button-confirm-done = Vahvista toteutetuksi
button-return = En vahvista
button-return-save = Palauta vastaanottajalle
button-owner = Koodi vastaanottajalle
button-join = Liitä ehdotukseen
button-join-save = Liitä havainto
button-effect = Näkyykö muutos? { $number }
field-promised = Mihin mennessä se toteutetaan
field-done_changed = Mikä muuttui
field-done_changed-hint = Kirjoita niin, että asiaa tuntematonkin ymmärtää.
field-done_where = Missä muutos näkyy
field-done_where-hint = Esimerkiksi yksikkö, kunta tai koko hyvinvointialue.
field-done_since = Mistä alkaen
field-done_since-hint = Päivä ei voi olla tulevaisuudessa.
field-kind = Ehdotuksen laji
field-units = Yksiköt, joihin käytäntö levitetään
field-units-hint = Tarvitaan vain levitysehdotuksessa.
field-follows = Jatkaa ehdotusta, jolla ei ollut vaikutusta
field-return_reason = Miksi toteutusta ei vahvisteta? Vastaanottaja saa tämän sellaisenaan.
field-to_proposal = Mihin ehdotukseen
kind-CHANGE = Muutos
kind-SPREAD = Levitys: toimiva käytäntö muihin yksiköihin
entry-owner_named = vastaanottajalle tehty koodi
entry-owned = vastaanottaja otti ehdotuksen vastattavakseen
entry-reported = vastaanottaja ilmoitti toteutetuksi, odottaa vahvistusta
entry-returned = toteutusta ei vahvistettu
entry-joined = uusi havainto liitetty
entry-effect_asked = vaikutusta kysytty havaintojen tekijöiltä
entry-effect_counted = vaikutuskysymyksen vastaukset laskettu
permission-take_proposal = ehdotuksen ottaminen vastattavaksi
permission-answer_effect = vaikutuskysymykseen vastaaminen
permission-name_owner = koodin tekeminen vastaanottajalle
permission-join_proposal = havainnon liittäminen ehdotukseen
permission-return_done = toteutuksen vahvistamatta jättäminen
permission-see_owned = oman ehdotuksen katsominen
permission-report_done = toteutetuksi ilmoittaminen
notice-effect-6 = Puoli vuotta sitten toteutettiin { $proposal }. Näkyykö muutos asiakkaiden arjessa?
notice-effect-12 = Vuosi sitten toteutettiin { $proposal }. Näkyykö muutos asiakkaiden arjessa?
notice-effect-too = Sinulle on kysymys ilmiöstä, jonka olet nähnyt sinäkin.
notice-effect-too-title = Ilmiö, jonka olet nähnyt sinäkin
notice-effect-preview = Havainnostasi { $number } on uutta.
notice-joined = Havaintosi { $number } liitettiin ehdotukseen { $proposal }, joka on jo matkalla. Tähän asti on tapahtunut tämä:
notice-joined-before = { $words }.
notice-joined-recipient = Vastaanottaja: { $recipient }.
notice-joined-answer = Vastausta pyydettiin viimeistään { $date }.
notice-joined-preview = Havainnostasi { $number } on uutta.
notice-done-ask = Kysyn { $date }, näkyykö muutos.
promise-sentence = Toteutetaan viimeistään { $date }.
done-sentence = { $label }: { $words }.
my-data-answers-for = Ehdotuksia, joihin vastaat
owned-title = Ehdotus { $number } sinulle
owned-why = Rakenteellisen sosiaalityön työryhmä tekee sinulle ehdotuksen. Se perustuu ammattilaisten havaintoihin asiakastyössä.
owned-waits = Ilmoituksesi toteutuksesta odottaa koordinaattorin vahvistusta.
owned-nothing = Sinun ei tarvitse tehdä nyt mitään. Kerron, kun ehdotukseen pyydetään vastausta.
owned-returned = Koordinaattori ei vielä vahvistanut toteutusta. Perustelu: { $reason }. Voit ilmoittaa toteutuksesta uudelleen.
owned-words-how = Vastaa kirjoittamalla näin:
owned-words = { $number } { $word } PERUSTELU
owned-words-date = { $number } { $word } 31.3.2027 PERUSTELU
owned-words-done = { $number } { $word } mikä muuttui: TEKSTI; missä: TEKSTI; mistä alkaen: 31.3.2027
owned-preview = Ehdotuksesta { $number } on sinulle viesti.
owned-kept = Kiitos! Vastauksesi on tallennettu, ja työryhmä saa siitä tiedon.
owned-reported = Kiitos! Työryhmän koordinaattori vahvistaa toteutuksen, ja sitten siitä kerrotaan havaintojen tekijöille.
owned-again = Muistutus: työryhmä odottaa vielä vastaustasi. Voit vastata tästä.
proposal-waits = Vastaanottaja on ilmoittanut ehdotuksen toteutetuksi. Ilmoitus odottaa koordinaattorin vahvistusta.
proposal-waits-how = Vahvista kirjoittamalla: @Havainto tila { $number } toteutettu, tai palauta kirjoittamalla: @Havainto palauta { $number } PERUSTELU
proposal-needs-done = Kun uusi tila on { $states }, kerro myös, mikä muuttui, missä ja mistä alkaen.
proposal-needs-promise = Päivä, johon mennessä ehdotus toteutetaan, tarvitaan, kun uusi tila on { $states }.
proposal-words-promise = @Havainto tila { $number } { $state } 31.3.2027 PERUSTELU – kirjaa vastaus ja päivä, johon mennessä ehdotus toteutetaan
proposal-words-done = @Havainto tila { $number } { $state } mikä muuttui: TEKSTI; missä: TEKSTI; mistä alkaen: 31.3.2027 – merkitse toteutetuksi
proposal-words-evaluated = @Havainto tila { $number } { $state } PERUSTELU mitattu: LUKU – kirjaa, mitä mittari näyttää
proposal-words-owner = @Havainto vastaaja { $number } – tee koodi, jolla vastaanottaja voi vastata omassa keskustelussaan
effect-clearly = Selvästi
effect-little = Vähän
effect-none = Ei
effect-worse = Huonompaan suuntaan
effect-unknown = En tiedä
effect-until = Voit vastata ja muuttaa vastaustasi { $date } asti. Vastaukset kerrotaan vain lukuina.
effect-answered = Vastauksesi: { $answer }.
effect-words = Vastaa kirjoittamalla: vaikutus { $number } selvästi (tai vähän, ei, huonompaan suuntaan, en tiedä)
effect-told = Näkyykö muutos, { $months } kuukautta toteutuksesta: { $words }.
effect-open = Näkyykö muutos, { $months } kuukautta toteutuksesta: kysytään havaintojen tekijöiltä { $date } asti.
effect-planned = Näkyykö muutos, { $months } kuukautta toteutuksesta: kysytään { $date }.
effect-few = vastauksia on liian vähän näytettäväksi
effect-nobody = kukaan ei vastannut
effect-total = { $n } vastausta
effect-evaluate = Koordinaattori voi nyt kirjata arvion: @Havainto tila { $number } arvioitu TULOS
said-owner-code = Anna ehdotuksen { $number } vastaanottajalle koodi { $code }. Hän kirjoittaa sen Havainnolle omassa keskustelussaan: vastaan { $code }. Koodi toimii kerran, viimeistään { $date }.
said-returned = Ehdotuksen { $number } toteutusta ei vahvistettu. Vastaanottaja saa perustelusi.
said-joined = Ehdotukseen { $number } on liitetty { $numbers }. Havaintojen tekijät saavat tietää, mitä ehdotukselle on tähän asti tapahtunut.
said-effect = Kiitos. Näkyykö muutos, { $title }: { $answer }. Voit muuttaa vastausta { $date } asti: vaikutus { $number } ja uusi vastaus.
join-words = Voit liittää havainnon ehdotukseen, joka on jo matkalla. Havainnon tekijä saa tietää, mitä ehdotukselle on tähän asti tapahtunut.
observation-words-join = @Havainto lisää E-2026-0001 { $number } – liitä havainto ehdotukseen
observation-spread = Tämä havainto kertoo siitä, mikä toimii: ehdotus voi olla käytännön levittäminen muihin yksiköihin.
observation-words-spread = Levitysehdotus: @Havainto ehdotus { $number } MITÄ EHDOTETAAN ja uusille riveille laji: levitys ja yksiköt: TEKSTI
channel-help-owner = @Havainto vastaaja E-2026-0001 – tee koodi, jolla vastaanottaja voi vastata
channel-help-return = @Havainto palauta E-2026-0001 PERUSTELU – älä vahvista toteutusta (koordinaattori)
channel-help-join = @Havainto lisää E-2026-0001 H-2026-0002 – liitä havainto ehdotukseen, joka on jo matkalla
refusal-owner-finished = Ehdotuksen { $number } käsittely on päättynyt, joten siihen ei enää vastata.
refusal-owner-code-wrong = Koodi ei kelpaa: se on väärä, käytetty tai vanhentunut. Pyydä työryhmältä uusi koodi.
refusal-not-owner = Et ole ehdotuksen { $number } vastaanottaja. Jos sinun pitäisi vastata siihen, pyydä työryhmältä koodi ja kirjoita: vastaan KOODI
refusal-owner-how = En ymmärtänyt vastausta. Kirjoita { $number }, niin näet, mitä voit vastata.
refusal-owner-which = Kirjoita myös ehdotuksen tunnus: @Havainto vastaaja E-2026-0001
refusal-take-on-how = Kirjoita myös koodi, jonka sait työryhmältä: vastaan KOODI
refusal-not-reported = Ehdotusta { $number } ei ole ilmoitettu toteutetuksi, joten palautettavaa ei ole.
refusal-return-reason = Kirjoita, miksi toteutusta ei vahvisteta: @Havainto palauta { $number } PERUSTELU
refusal-join-finished = Ehdotuksen { $number } käsittely on päättynyt. Tee havainnosta uusi ehdotus.
refusal-joined-already = Havainto { $number } on jo mukana ehdotuksessa { $proposal }.
refusal-join-which = Kirjoita sekä ehdotus että havainto: @Havainto lisää E-2026-0001 H-2026-0002
refusal-effect-not-asked = Tästä ehdotuksesta ei kysytä sinulta juuri nyt mitään. Vastausaika on voinut päättyä.
refusal-effect-which = Kirjoita myös ehdotuksen tunnus: { $numbers }.
refusal-effect-how = Kirjoita näin: vaikutus { $number } selvästi. Vaihtoehdot ovat selvästi, vähän, ei, huonompaan suuntaan ja en tiedä.
refusal-proposal-done = Ennen kuin ehdotuksen { $number } voi merkitä toteutetuksi, kerro { $fields }, esimerkiksi: mikä muuttui: TEKSTI; missä: TEKSTI; mistä alkaen: 31.3.2027
refusal-proposal-promise = Kirjoita myös päivä, johon mennessä ehdotus toteutetaan, kun uusi tila on ”{ $to }”.
refusal-done-future = Kirjoita päivä, josta alkaen muutos on ollut voimassa. Se ei voi olla tulevaisuudessa.
words-owner = vastaaja
words-return = palauta
words-join = lisää
words-effect = vaikutus
words-take-on = vastaan | otan vastatakseni
words-own-answered_yes = kyllä | myönteinen
words-own-answered_partly = osittain
words-own-answered_no = ei | kielteinen
words-own-in_progress = aloitettu | työn alla | toteutuksessa
words-own-done = toteutettu | tehty | valmis
words-own-deferred = siirretään | siirretty | myöhemmin
words-field-done_changed = mikä muuttui | muutos
words-field-done_where = missä
words-field-done_since = mistä alkaen | alkaen
words-field-kind = laji
words-field-units = yksiköt
words-effect-clearly = selvästi
words-effect-little = vähän
words-effect-none = ei
words-effect-worse = huonompaan suuntaan | huonommin
words-effect-unknown = en tiedä
# Esikäsittely: otsikko, koodit, ensimmäinen käsittelijä, aikajana

label-title = Otsikko
button-amend = Korjaa tai peitä
button-amend-save = Tallenna
button-next = Seuraava: { $number }
button-hand-on = Siirrä koordinaattorille
code-chosen = { $now } (havainnon tekijä valitsi: { $words })
code-chosen-own = { $now } (valitsit itse: { $words })
editing-title = Korjaa havaintoa { $number }
editing-words = Otsikkoa ja valintoja voi korjata. Havainnon tekijän omat valinnat säilyvät ja näkyvät vieressä.
editing-chosen = Tekijä valitsi: { $words }.
editing-say-code = @Havainto korjaa { $number } KOHTA: UUSI VALINTA – korjaa valintoja, jokainen kohta omalle rivilleen
editing-say-title = @Havainto otsikko { $number } UUSI OTSIKKO – anna parempi otsikko
editing-say-mask = @Havainto peitä { $number } KOHTA: UUSI TEKSTI – peitä henkilötietoja
screening-words-correct = @Havainto korjaa { $number } – korjaa otsikkoa ja valintoja
screening-words-hand-on = @Havainto siirrä koordinaattorille { $number } – siirrä havainto koordinaattorin käsiteltäväksi
said-amended = Havainnon { $number } otsikko ja valinnat on tallennettu.
said-handed-on = Havainto { $number } on siirretty koordinaattorille.
said-regrouped = Korjaus on tehty. Havainto { $number } kuuluu nyt toiselle työryhmälle, eikä se enää näy tälle ryhmälle.
queue-next = Seuraavana jonossa on { $number }. Avaa se kirjoittamalla: @Havainto { $number }
queue-due-answer = Vastausta odotetaan { $date } asti.
entry-titled = otsikkoa parannettu
entry-coded = valintoja korjattu
entry-handed_on = siirretty koordinaattorille
entry-regrouped = siirretty toiselle työryhmälle
refusal-amend-nothing = Havainnon { $number } otsikko ja valinnat ovat jo sellaiset. Mitään ei muutettu.
refusal-title-emptied = Havainnon { $number } teksti on poistettu, joten sille ei voi enää antaa otsikkoa.
refusal-title-how = Kirjoita myös uusi otsikko, esimerkiksi: @Havainto otsikko { $number } Maksuhäiriö estää vuokra-asunnon
refusal-codes-how = Kirjoita kohta, kaksoispiste ja uusi valinta, esimerkiksi: @Havainto korjaa { $number } laajuus: yleinen. Kohdat ovat { $codes }.
refusal-handed-on = Havainto { $number } on jo siirretty koordinaattorille, joka käsittelee sen loppuun.
refusal-not-in-scope = Havainto { $number } ei kuulu alueeseen tai palveluun, josta sinä vastaat. Sen käsittelee toinen käsittelijä tai koordinaattori.
refusal-hand-on-nobody = Tällä hyvinvointialueella koordinaattori käsittelee havainnot alusta asti, joten niitä ei siirretä.
refusal-hand-on-ended = Havaintoa { $number } ei voi siirtää, koska se ei odota esikäsittelyä. Sen tila on ”{ $state }”.
channel-help-give-title = @Havainto otsikko H-2026-0001 OTSIKKO – anna havainnolle parempi otsikko ({ $who })
channel-help-correct = @Havainto korjaa H-2026-0001 – korjaa otsikkoa ja valintoja ({ $who })
channel-help-hand-on = @Havainto siirrä koordinaattorille H-2026-0001 – siirrä havainto koordinaattorille
permission-amend = otsikon ja valintojen korjaaminen
permission-hand_on = koordinaattorille siirtäminen
role-management = johtoryhmän jäsen
role-service_team = palvelulinjan tiimin jäsen
words-title = otsikko
words-hand-on = siirrä koordinaattorille | koordinaattorille
words-code-title = otsikko
words-code-type = tyyppi | havainnon tyyppi
words-code-need_main = tuen tarve | päätarve
words-code-need_other = muut tuen tarpeet | muut tarpeet
words-code-service_task = palvelutehtävä
words-code-target_group = kohderyhmä | kohderyhmät
words-code-area = alue | kunta
words-code-extent = laajuus
words-code-trend = suunta
words-code-sector = hallinnonala | hallinnonalat | toimiala
words-code-aspect = vahvuus tai puute | näkökulma
history-proposal = ehdotus { $number }: { $what }
next-by = { $what } viimeistään { $date }
next-late = { $what }, määräpäivä { $date } on mennyt
next-recipient = vastaanottaja
next-received = { $who } lukee havaintosi
next-screening = { $who } päättää, miten havaintosi etenee
next-answer = vastaa koordinaattorin kysymykseen
next-linked = työryhmä käsittelee asian kokouksessaan
next-redirected = havaintoa ei käsitellä enää täällä
next-withdrawn = havaintoa ei enää käsitellä
next-reopenable = käsittely on päättynyt, voit kerran pyytää sitä uudelleen
next-closed = käsittely on päättynyt
next-proposal-draft = työryhmä ottaa ehdotuksen esille kokouksessaan
next-proposal-put_forward = työryhmä päättää kokouksessaan, puolletaanko ehdotusta
next-proposal-endorsed = ehdotus lähetetään vastaanottajalle
next-proposal-not_endorsed = ehdotusta ei viedä eteenpäin, käsittely on päättynyt
next-proposal-sent = { $recipient } vastaa
next-proposal-answered_yes = toteutus alkaa, työryhmä seuraa sitä kokouksessaan
next-proposal-answered_partly = osa toteutetaan, työryhmä seuraa sitä kokouksessaan
next-proposal-answered_no = työryhmä päättää kokouksessaan, esitetäänkö ehdotus uudelleen
next-proposal-in_progress = ehdotusta toteutetaan, työryhmä seuraa sitä kokouksessaan
next-proposal-done = kysyn sinulta, mitä ehdotus on muuttanut
next-effect-asked = kerro, näkyykö muutos
next-proposal-counted = työryhmä arvioi kokouksessaan, mitä ehdotus on muuttanut
next-proposal-evaluated = vaikutus on arvioitu, käsittely on päättynyt
next-proposal-deferred = ehdotus otetaan uudelleen esille
next-proposal-lapsed = ehdotus on rauennut, käsittely on päättynyt
handler-coordinator = koordinaattori
handler-supervisor = esihenkilö
handler-management = johtoryhmä
handler-service_team = palvelulinjan tiimi
leaving-title = Poistetaanko luonnos?
leaving-words = Kirjoittamasi teksti poistetaan eikä sitä voi palauttaa. Mitään ei ole lähetetty.
leaving-correction = Korjauksesi poistetaan. Aiemmin lähettämäsi havainto säilyy ennallaan.
leaving-say = Poista kirjoittamalla: kyllä, tai vielä kerran: peruuta. Jatka kirjoittamalla: havainto
button-keep = Säilytä luonnos
button-leave = Poista luonnos
## Määräajat, muistutukset ja prosessin luvut

limit-screening = Esikäsittely
limit-linking = Liittäminen ehdotukseen tai ilmiöön
limit-decision = Työryhmän päätös havainnosta
limit-sending = Ehdotuksen lähettäminen
limit-answer = Vastaus ehdotukseen
limit-progress = Tilannetieto toteutuksesta
limit-proposal_until = Siirretyn ehdotuksen uusi päivä
limit-review = Ilmiön tarkistus
limit-pack = Kokousaineisto
limit-minutes = Muistio ja palaute kokouksesta
limit-news = Tieto havainnon tekijälle
overdue-today = määräaika on tänään
overdue-working_days = { $n ->
    [one] määräaika oli 1 työpäivä sitten
   *[other] määräaika oli { $n } työpäivää sitten
  }
overdue-days = { $n ->
    [one] määräaika oli 1 päivä sitten
   *[other] määräaika oli { $n } päivää sitten
  }
together-title = Sillä välin
together-intro = Nämä viestit odottivat, kun ne eivät voineet tulla perille.
together-paused = Nämä tulivat, kun viestit olivat tauolla.
notice-repeated = Saatoit jo saada tämän viestin.
undelivered = Perille ei ole päässyt viestejä, joita joku odottaa: { $counts }. Ylläpitäjä näkee syyn komennolla python -m bot outbox.
undelivered-receipt = { $n ->
    [one] 1 kuittaus
   *[other] { $n } kuittausta
  }
undelivered-answer = { $n ->
    [one] 1 vastaus
   *[other] { $n } vastausta
  }
undelivered-question = { $n ->
    [one] 1 kysymys
   *[other] { $n } kysymystä
  }
undelivered-greeting = { $n ->
    [one] 1 tervehdys
   *[other] { $n } tervehdystä
  }
reminder-title = Määräajat
reminder-intro = Nämä määräajat ovat ohi tai päättyvät tänään.
reminder-line = { $limit }: { $over }
reminder-meeting = Kokous { $date }
reminder-how = Avaa havainto tai ehdotus työryhmän kanavassa kirjoittamalla @Havainto ja sen tunnus.
reminder-pack = Kun aineisto on jäsenillä, kirjoita työryhmän kanavaan: @Havainto aineisto
reminder-answer = Jos ehdotukseen ei ole vastattu, muistuta sen vastaanottajaa.
reminder-rule = Havaintojen työpäivät lasketaan saapumisviikon alusta, jotta päivä ei paljasta tekijää.
notice-nothing_yet = Havainnostasi { $number } ei ole uutta, mutta sitä ei ole unohdettu. Tila: { $state }.
notice-nothing_yet-proposal = Ehdotuksesta { $proposal }, jossa havaintosi { $number } on mukana, ei ole uutta, mutta sitä ei ole unohdettu. Tila: { $state }.
notice-nothing_yet-preview = Havaintoasi { $number } ei ole unohdettu.
next-step-screening = Seuraavaksi koordinaattori käsittelee havainnon, viimeistään { $date }.
next-step-linking = Seuraavaksi havainto liitetään ehdotukseen tai ilmiöön, viimeistään { $date }.
next-step-decision = Seuraavaksi työryhmä päättää asiasta, viimeistään { $date }.
next-step-sending = Seuraavaksi ehdotus viedään vastaanottajalle, viimeistään { $date }.
next-step-answer = Seuraavaksi odotetaan vastausta, viimeistään { $date }.
next-step-progress = Seuraavaksi kysytään, miten toteutus etenee, viimeistään { $date }.
next-step-proposal_until = Ehdotukseen palataan viimeistään { $date }.
next-step-review = Työryhmä tarkistaa tilanteen viimeistään { $date }.
next-step-pack = Työryhmän kokousaineisto valmistuu viimeistään { $date }.
next-step-minutes = Työryhmän muistio valmistuu viimeistään { $date }.
next-step-meeting = Seuraava työryhmän kokous on { $date }.
next-step-news = Kerron sinulle tilanteen uudelleen viimeistään { $date }.
figures-title = Prosessin luvut
figures-in-time = Hoidettu määräajassa
figures-none = Määräaikoja ei päättynyt.
figures-share = { $n }/{ $of }
figures-share-percent = { $n }/{ $of } ({ $share } %)
figures-few = liian vähän havaintoja
figures-medians = Mediaani työpäivinä havainnon saapumisesta
figures-first_answer = Ensimmäiseen vastaukseen
figures-decision = Päätökseen
figures-effect = Ehdotuksen toteutumiseen
figures-days = { $n ->
    [one] 1 työpäivä
   *[other] { $n } työpäivää
  }
figures-not-yet = ei vielä
figures-waiting = Palaute, joka odottaa lukijaansa
figures-unheard = Viestit, joita ei ollut voitu toimittaa tämän viikon alkuun mennessä
figures-counted = Viesti jää odottamaan, kun sen saaja on estänyt botin tai lähtenyt. Palaute näkyy hänelle kohdassa Omat havaintoni.
figures-rule = Lukuja ei näytetä, jos niiden takana on alle { $observations } havaintoa tai alle { $reporters } tekijää.
refusal-figures-period = Kirjoita kausi näin: luvut 2026-Q3, luvut 2026-H2 tai luvut 2026. Ilman kautta näytän viimeisen vuoden.
channel-help-silence = @Havainto mistä emme tiedä – palvelut ja alueet, joista ei ole kuultu
channel-help-who = @Havainto kuka on kuka – kenellä on mikäkin tehtävä
channel-help-figures = @Havainto luvut tai luvut 2026-Q3 – kuinka nopeasti havaintoihin vastataan
words-silence = mistä emme tiedä | hiljaisuus
words-figures = luvut | prosessin luvut
## Kokoukset

my-data-effects = Vastauksesi kysymyksiin muutoksesta
my-data-votes = Äänesi ennen kokousta
meetings-title = Kokoukset
meetings-none = Yhtään kokousta ei ole tiedossa.
meetings-ahead = Tulossa
meetings-held = Pidetyt
meetings-line = { $n ->
    [0] ei asioita
    [one] yksi asia
   *[other] { $n } asiaa
  }
meetings-words-open = Avaa muistio kirjoittamalla: @Havainto muistio 2026-12-10
meeting-title = Kokous { $date }
meeting-open = Asialista on auki { $closes } asti. Jäsenillä on aineisto viimeistään { $pack }.
meeting-closed = Asialista sulkeutui { $closes }. Koordinaattori voi vielä muuttaa sitä, kun hän kirjoittaa syyn.
meeting-due = Päätökset kirjataan asioiden korteille. Havaintojen tekijät kuulevat niistä, kun muistio on hyväksytty.
meeting-over = Muistio on hyväksytty { $date }. Mitään ei voi enää muuttaa.
meeting-cancelled = Tänä päivänä ei ole enää kokousta: se on peruttu tai siirretty. Perutun kokouksen ilmiöt ovat siellä, missä ne olivat ennen asialistaa.
meeting-pack-out = Aineisto on jaettu jäsenille { $date }.
meeting-promises = Aiemmat lupaukset
meeting-promises-none = Mikään ehdotus ei odota vastausta tai toteutusta.
meeting-promise = { $state }, { $age }
meeting-promise-of = { $promise }. Vastaanottaja: { $recipient }
meeting-part = { $title } ({ $n })
meeting-agenda = Asialista
meeting-agenda-none = Asialistalla ei ole vielä ilmiöitä.
meeting-review = Katsottava tässä kokouksessa (ei ollut edellisessä)
meeting-item = { $observations ->
    [one] 1 havainto
   *[other] { $observations } havaintoa
  } ({ $places }), ääniä { $votes }
meeting-item-decided = { $item }. Päätös: { $decision }
meeting-proposed = Ehdotettu: { $proposal }
meeting-weak = Heikot signaalit
meeting-good = Hyviä käytäntöjä levitettäväksi
meeting-effects = Mitä vaikutuksia on nähty
meeting-following = Seuraava kokous on { $date }.
meeting-pick = Valitse asia
meeting-vote = Mikä on sinusta tärkein?
meeting-vote-rule = Jokaisella on yksi ääni. Sen voi vaihtaa kokoukseen asti. Kortilla kukaan ei näe, kuka äänesti mitäkin.
meeting-vote-open = Kanavaan kirjoitettu ääni näkyy muillekin. Kortilla ja kahdenkeskisessä keskustelussa kanssani kukaan ei näe ääntäsi.
meeting-candidate = Ilmiö asialistalle
meeting-candidate-rule = Listalle mahtuu enintään seitsemän. Järjestys on vain ehdotus. Havaintojen tekijät saavat heti tiedon.
meeting-candidate-review = { $phenomenon } – katsottava nyt
meeting-move-rule = Asialista, äänet ja määräajat siirtyvät mukana. Kanava ja havaintojen tekijät saavat heti tiedon.
meeting-cancel-rule = Ilmiöt palaavat siihen, missä ne olivat ennen asialistaa. Kanava ja havaintojen tekijät saavat heti tiedon.
meeting-late-hint = Tarvitaan, kun asialista on sulkeutunut.
meeting-words-item = @Havainto asia { $number } – avaa asia
meeting-words-vote = @Havainto äänestä { $number } – anna äänesi tai vaihda se
meeting-words-agenda = @Havainto asialistalle { $number } – pane ilmiö asialistalle. Kirjoita perään syy, jos lista on sulkeutunut. Näistä voi valita:
meeting-words-minutes = @Havainto muistio { $day } – katso muistio ja viestit
meeting-words-pack = @Havainto aineisto { $day } – merkitse aineisto jaetuksi; kanava saa tiedon
meeting-words-move = @Havainto siirrä kokous { $day } 2026-12-17 – siirrä kokous toiseen päivään
meeting-words-cancel = @Havainto peru kokous { $day } SYY – peru kokous
meeting-news-rescheduled = Kokous { $date } on siirretty: uusi päivä on { $day }. Asialista ja äänet siirtyivät mukana.
meeting-news-cancelled = Kokous { $date } on peruttu. Sen ilmiöt ovat siellä, missä ne olivat ennen asialistaa.
meeting-news-packed = Kokouksen { $day } aineisto on valmis. Lue se ja äänestä: @Havainto kokous
item-title = Asia { $number }
item-place = { $date }, kohta { $place } / { $of }
item-proposals = Ilmiöstä tehdyt ehdotukset
item-off-rule = Ilmiö palaa siihen tilaan, jossa se oli ennen listaa. Havaintojen tekijät saavat tiedon.
item-over = Muistio on hyväksytty, joten tätä ei voi enää muuttaa.
item-words-decide = @Havainto päätös { $number } PÄÄTÖS perustelu: TEKSTI seuraavaksi: TEKSTI – kirjaa päätös. Päätökset ovat { $decisions }.
item-words-examples = Esimerkkejä päätöksen alusta:
item-words-propose = @Havainto päätös { $number } ehdotus MITÄ EHDOTETAAN
item-words-monitor = @Havainto päätös { $number } seurataan 10.3.2027
item-words-redirect = @Havainto päätös { $number } ohjataan KANAVA
item-words-merge = @Havainto päätös { $number } yhdistetään { $into } – näihin voi yhdistää:
item-words-reword = @Havainto sanamuoto { $number } perustelu: TEKSTI seuraavaksi: TEKSTI – muuta tekijöille lähtevää tekstiä
item-words-order = @Havainto ylemmäs { $number } tai alemmas { $number } – siirrä asiaa listalla
item-words-off = @Havainto pois asialistalta { $number } – ota pois listalta. Kirjoita perään syy, jos lista on sulkeutunut.
weight-place = Kokous
weight-votes = Ääniä
weight-reporters = Havaintojen tekijöitä vähintään
weight-units = Palvelutehtäviä
weight-municipalities = Kuntia
weight-growth = Kasvu
weight-seen = { $recent } havaintoa 90 päivässä, sitä ennen { $previous }
weight-rights = Oikeudet tai turvallisuus vaarassa
weight-weakest = Koskee heikoimmassa asemassa olevia
weight-actors = Kuka voi toimia
weight-age = Ilman vastausta
label-decision = Päätös
field-next_step = Mitä seuraavaksi
field-next_step-hint = Tämäkin lähetetään sellaisenaan.
field-review = Tarkastellaan uudelleen viimeistään
field-into = Ilmiö, johon yhdistetään
field-channel = Kanava, johon asia kuuluu
decision-propose = tehdään ehdotus
decision-monitor = seurataan
decision-merge = yhdistetään toiseen ilmiöön
decision-redirect = ohjataan muualle
decision-archive = arkistoidaan
decision-postpone = siirretään seuraavaan kokoukseen
choose-title = Mitä päätetään?
choose-again = Muuta päätöstä
decision-next-propose = Työryhmä viimeistelee ehdotuksen ja lähettää sen vastaanottajalle.
decision-next-monitor = Työryhmä seuraa uusia havaintoja ja palaa ilmiöön.
decision-next-merge = Havainnot kootaan yhteen, ja työryhmä jatkaa niistä.
decision-next-redirect = Asian käsittelyä jatketaan muualla.
decision-next-archive = Työryhmä ei jatka ilmiön käsittelyä. Uuden havainnon voi lähettää milloin vain.
decision-next-postpone = Työryhmä käsittelee ilmiön seuraavassa kokouksessa{ $date ->
    [none] .
   *[other] {" "}{ $date }.
  }
decided-nothing = ei vielä päätöstä
decided-propose = tehdään ehdotus { $number } { $proposal }
decided-monitor = ilmiötä seurataan ja siihen palataan viimeistään { $date }
decided-merge = ilmiö yhdistetään ilmiöön { $phenomenon }
decided-redirect = asia kuuluu toiseen kanavaan: { $channel }
decided-archive = ilmiö arkistoidaan
decided-postpone = asia siirretään seuraavaan kokoukseen
blank-next = (mitä seuraavaksi)
minutes-title = Muistio { $date }
minutes-waits = Muistio odottaa hyväksymistä. Tarkista jokainen viesti ja korjaa se tarvittaessa asian kortilla.
minutes-line = { $title }: { $decision }. Ääniä { $votes }.
minutes-messages = Viestit havaintojen tekijöille
minutes-language = Jokainen saa viestin omalla kielellään, teidän sananne sellaisinaan.
minutes-preview = Havaintojen tekijät saavat omalla kielellään tämän viestin, kun muistio on hyväksytty: ”{ $words }”
minutes-final = Viestit lähtevät heti, kullekin kerran. Asiat, joista ei päätetty, palaavat avoimiksi. Sen jälkeen mitään ei voi muuttaa.
minutes-words-edit = @Havainto sanamuoto { $number } perustelu: TEKSTI seuraavaksi: TEKSTI – muuta viestiä
minutes-words-approve = @Havainto hyväksy muistio { $day } – hyväksy muistio ja lähetä viestit
button-vote = Äänestä
button-vote-save = Anna ääni
button-agenda = Lisää asialistalle
button-agenda-save = Pane asialistalle
button-minutes = Muistio
button-meeting = Kokous
button-move-meeting = Siirrä kokous
button-move-meeting-save = Siirrä uuteen päivään
button-cancel-meeting = Peru kokous
button-cancel-meeting-save = Peru tämä kokous
button-pack = Merkitse aineisto jaetuksi
button-phenomenon = Avaa ilmiö
button-decide = Kirjaa päätös
button-decide-save = Tallenna päätös
button-reword = Muokkaa viestiä
button-reword-save = Tallenna viesti
button-off = Ota pois listalta
button-off-save = Ota pois
button-higher = Ylemmäs
button-lower = Alemmas
button-edit-text = Avaa asia
button-approve = Hyväksy muistio
button-approve-save = Hyväksy ja lähetä viestit
said-voted = Äänesi ilmiölle { $number } on tallennettu. Voit vaihtaa sen kokoukseen { $date } asti.
said-decided = Päätös ilmiöstä { $number } on kirjattu. Havaintojen tekijät saavat omalla kielellään tämän viestin, kun muistio on hyväksytty: ”{ $words }”
notice-on_agenda = Ilmiö { $phenomenon }, johon havaintosi kuuluu, on työryhmän listalla { $meeting }. Jos haluat lisätä jotain ennen kokousta, tee uusi havainto.
notice-off_agenda = Ilmiö { $phenomenon }, johon havaintosi kuuluu, ei olekaan työryhmän listalla { $meeting }. Kerron, kun se etenee.
notice-on_agenda-moved = Ilmiö { $phenomenon }, johon havaintosi kuuluu, on työryhmän listalla { $meeting }: kokouksen päivä muuttui.
notice-minuted = Työryhmä käsitteli ilmiön { $phenomenon } { $meeting }. Päätös: { $decision }. Perustelu: { $reason }. Seuraavaksi: { $next }.
notice-minuted-again = Jos olet eri mieltä, avaa havaintosi: voit pyytää sille uutta käsittelyä.
notice-minuted-open = Työryhmä ei ehtinyt käsitellä ilmiötä { $phenomenon } { $meeting }. Se odottaa seuraavaa kokousta.
notice-on_agenda-preview = Havainnostasi { $number } on uutta.
notice-off_agenda-preview = Havainnostasi { $number } on uutta.
history-minuted = { $date } työryhmän muistio ({ $meeting }): ilmiö { $phenomenon }. Päätös: { $decision }. Perustelu: { $reason }. Seuraavaksi: { $next }
history-minuted-open = { $date } työryhmän muistio ({ $meeting }): ilmiötä { $phenomenon } ei ehditty käsitellä, ja se odottaa seuraavaa kokousta
notice-minuted-preview = Havainnostasi { $number } on uutta.
entry-called = kokous lisätty
entry-rescheduled = kokous siirretty toiseen päivään
entry-cancelled = kokous peruttu
entry-packed = kokousaineisto jaettu
entry-listed = ilmiö pantu asialistalle
entry-unlisted = ilmiö otettu pois asialistalta
entry-shifted = asialistan järjestystä muutettu
entry-decided = päätös kirjattu
entry-reworded = päätöksen sanamuotoa muutettu
entry-minuted = muistio hyväksytty
permission-see_meeting = kokouksen katsominen
permission-call_meeting = kokouksen lisääminen, siirtäminen tai peruminen
permission-say_seat = oman palvelun ja kunnan kertominen
permission-vote = äänestäminen
permission-order_agenda = asialistan järjestäminen tai aineiston jakaminen
permission-decide = päätöksen kirjaaminen
permission-approve_minutes = muistion hyväksyminen
channel-help-meetings = @Havainto kokoukset – tulevat ja pidetyt kokoukset
channel-help-meeting = @Havainto kokous – seuraava kokous ja sen aineisto; kokous 2026-12-10 lisää kokouksen
channel-help-move-meeting = @Havainto siirrä kokous 2026-12-10 2026-12-17 – siirrä kokous; peru kokous 2026-12-10 SYY peruu sen
channel-help-agenda = @Havainto asialistalle I-2026-0001 – pane ilmiö asialistalle (koordinaattori)
channel-help-pack = @Havainto aineisto – merkitse kokouksen aineisto jaetuksi (koordinaattori)
channel-help-vote = @Havainto äänestä I-2026-0001 – äänestä tärkeintä asiaa
channel-help-item = @Havainto asia I-2026-0001 – avaa asia, kirjaa päätös tai siirrä sitä listalla
channel-help-minutes = @Havainto muistio – kokouksen päätökset ja viestit havaintojen tekijöille
refusal-meeting-none = Yhtään tulevaa kokousta ei ole tiedossa. Lisää kokous kirjoittamalla: @Havainto kokous 2027-03-11
refusal-meeting-unknown = Päivälle { $date } ei ole kokousta. Lisää se kirjoittamalla: @Havainto kokous ja päivä
refusal-meeting-past = Uuden kokouksen päivä ei voi olla menneisyydessä.
refusal-meeting-day = En ymmärtänyt päivää. Kirjoita se näin: 2026-12-10 tai 10.12.2026.
refusal-meeting-reported = Kokouksen { $date } muistio on hyväksytty, joten mitään ei voi enää muuttaa.
refusal-meeting-not-yet = Kokous on vasta { $date }. Päätökset ja muistio tehdään sinä päivänä tai sen jälkeen.
refusal-meeting-over = Kokous { $date } on jo ollut. Pane ilmiö seuraavan kokouksen listalle.
refusal-meeting-cancelled = Päivälle { $date } ei ole enää kokousta: se on peruttu tai siirretty. Katso seuraava: @Havainto kokous
refusal-meeting-held = Kokouksessa { $date } on jo päätetty jotain, joten sitä ei voi siirtää eikä perua.
refusal-meeting-there = Päivälle { $date } on jo kokous. Valitse toinen päivä.
refusal-meeting-why = Kirjoita syy, miksi kokous { $date } perutaan.
refusal-meeting-move-how = Kirjoita kokouksen päivä ja uusi päivä: @Havainto siirrä kokous 2026-12-10 2026-12-17
refusal-meeting-cancel-how = Kirjoita kokouksen päivä ja syy: @Havainto peru kokous 2026-12-10 Liian moni on estynyt.
refusal-pack-empty = Kokouksella { $date } ei ole vielä asialistaa, joten aineistoa ei ole. Lisää ensin ilmiöitä: @Havainto asialistalle I-2026-0001
refusal-meeting-no-agenda = Kokouksessa { $date } ei ole asialistaa, joten muistiota ei voi tehdä. Lisää ensin ilmiöitä: @Havainto asialistalle I-2026-0001
refusal-minutes-none = Yhdestäkään kokouksesta ei ole vielä muistiota. Ensin kokouksella pitää olla asialista ja sen päivän pitää tulla.
refusal-agenda-which = Kirjoita myös ilmiön tunnus, esimerkiksi: I-2026-0001
refusal-agenda-already = Ilmiö { $number } on jo kokouksen listalla.
refusal-agenda-emerging = Ilmiö { $number } on vasta orastava. Nosta se ensin avoimeksi ja kerro miksi: avaa ilmiö sen tunnuksella.
refusal-agenda-closed = Ilmiö { $number } on ratkaistu tai arkistoitu. Se avautuu, kun siitä tulee uusi havainto.
refusal-agenda-late = Asialista sulkeutui { $date }. Kirjoita syy, miksi sitä muutetaan vielä.
refusal-agenda-full = Asialistalla on jo { $most } asiaa. Ota ensin jokin pois.
refusal-agenda-not-on = Ilmiö { $number } ei ole minkään kokouksen listalla. Pane se listalle: @Havainto asialistalle { $number }
refusal-agenda-decided = Ilmiöstä { $number } on jo päätetty, joten sitä ei voi ottaa pois listalta. Muuta päätöstä.
refusal-vote-how = Kirjoita ilmiön tunnus, esimerkiksi: äänestä I-2026-0001
refusal-vote-over = Kokouksen { $date } äänestys on päättynyt.
refusal-decision-unknown = En tunne tuota päätöstä. Avaa asia kirjoittamalla: @Havainto asia ja ilmiön tunnus. Siinä ovat mahdolliset päätökset.
refusal-decision-reason = Kirjoita myös perustelu. Ilmiön { $number } havaintojen tekijät saavat sen sellaisenaan.
refusal-decision-next_step = Kirjoita myös, mitä seuraavaksi tapahtuu. Ilmiön { $number } havaintojen tekijät saavat sen sellaisenaan.
refusal-decision-what = Kirjoita myös, mitä ilmiöstä { $number } ehdotetaan.
refusal-decision-until = Anna myös tuleva päivä, jona ilmiötä { $number } viimeistään tarkastellaan uudelleen.
refusal-decision-into = Valitse myös ilmiö, johon { $number } yhdistetään.
refusal-decision-channel = Kirjoita myös kanava, johon ilmiö { $number } kuuluu.
refusal-decision-late = Ilmiö { $number } on jo siirtynyt tilaan, josta päätöstä ei voi enää muuttaa. Sanamuotoa voi muuttaa, ja yhdistetyn ilmiön havainnot voi irrottaa yksitellen.
refusal-decision-target = Ilmiöön { $number } ei voi yhdistää: valitse toinen ilmiö, jonka käsittely on kesken.
refusal-decision-proposal = Ehdotus { $number } on jo edennyt, joten päätöstä ei voi vaihtaa. Muuta ehdotuksen tilaa.
refusal-decision-none = Ilmiöstä { $number } ei ole vielä päätetty. Kirjaa ensin päätös.
words-meetings = kokoukset | kaikki kokoukset
words-meeting = kokous
words-move-meeting = siirrä kokous
words-cancel-meeting = peru kokous | peruuta kokous
words-pack = aineisto
words-agenda = asialistalle
words-off-agenda = pois asialistalta
words-item = asia
words-vote = äänestä
words-higher = ylemmäs
words-lower = alemmas
words-decide = päätös
words-reword = sanamuoto
words-minutes = muistio
words-approve = hyväksy muistio
words-decision-propose = ehdotus | tehdään ehdotus
words-decision-monitor = seurataan | seuranta
words-decision-merge = yhdistetään
words-decision-redirect = ohjataan
words-decision-archive = arkistoidaan
words-decision-postpone = siirretään
words-part-reason = perustelu
words-part-next_step = seuraavaksi

## Havainnon lomake

form-title = Havaintosi
form-title-correction = Korjaa havaintosi
form-rule = Kerro ilmiöstä, älä ihmisestä.
form-text = Kuvaus
form-begin = Kerro omin sanoin, mikä toimii, ei toimi tai muuttuu.
form-guessed = Arvasin tekstistä
form-how = paina riviä, jos korjaat
form-remembered = Viime kerralta
form-others = Muut tiedot
form-more = Lisää, jos haluat
form-more-line = Mitä on kokeiltu, mitä ehdotat, kenen pitäisi toimia
form-mode-hint = Keskusteluun kirjoittamasi viesti jää Teamsiin joka tapauksessa.
form-restore = Palauta oma tekstini
form-say-restore = Oman tekstisi saat takaisin kirjoittamalla: palauta
form-say-send = Lähetä kirjoittamalla: lähetä
form-say-change = Korjaa kirjoittamalla, esimerkiksi: alue Kuhmo
form-say-list = Kirjoita vastaus, tai kirjoita: luettelo
form-choose = Tarkoititko: { $words }?
row-type = Tyyppi
row-need_main = Tuen tarve
row-extent = Laajuus
row-sector = Kuka voi toimia
row-service_task = Palvelu
row-area = Alue
row-reporter_mode = Nimeni
short-type-POS = Jokin toimii
short-type-NEG = Epäkohta tai este
short-type-NEU = Jokin muuttuu
short-extent-ONE = Yksi asiakas tai perhe
short-extent-SEVERAL = Useita (2–10)
short-extent-COMMON = Yleistä tai toistuvaa
short-reporter_mode-NAMED = Näkyy koordinaattorille
short-reporter_mode-PSEUDO = Ei näy, saan palautteen
short-reporter_mode-ANON = Ei tallennu, seuraan kuittikoodilla
answer-unknown = Ei tiedossa
privacy-lines-title = Näin tietojasi käytetään
privacy-line-seen = Työryhmä lukee tekstin. Nimesi näkyy vain, jos itse haluat.
privacy-line-never = Älä kirjoita mitään, mistä ihmisen tunnistaa.
privacy-line-missed = Etsin nimiä ja numeroita, mutta osa jää huomaamatta.
privacy-line-kept = Tunnisteesi säilytän salattuna, jotta voin vastata. Voit poistaa havainnon, kunnes se on liitetty ilmiöön. Teksti poistetaan, kun käsittelystä on { $years ->
    [0] { $months ->
        [0] { $days } päivää
       *[other] { $months } kuukautta
      }
    [one] vuosi
   *[other] { $years } vuotta
  }.
privacy-line-urgent = Ei hätätilanteisiin: soita 112.
privacy-line-law = Sosiaalihuoltolaki 7 §. Ei työsi arviointiin.
privacy-lines-more = Lisää kirjoittamalla: tietosuoja
button-privacy-whole = Koko tietosuojaseloste
similar-title = Tarkoitatko tätä?
similar-state = Nyt: { $state }
similar-how = Sama täällä: kukaan ei näe, kuka painoi, eikä tekstiäsi tallenneta.
similar-say = Kirjoita: sama täällä. Jos asia on toinen, kirjoita: oma teksti
button-own-text = Lähetä oma tekstini
several-title = Viestissä on { $n } havaintoa
several-how = Lähetä ne yksi kerrallaan, niin jokainen löytää oman ilmiönsä. Muut ovat yhä viestissäsi. Ensimmäinen:
several-say = Kirjoita: ensimmäinen, tai: kaikki yhtenä
button-first = Aloita ensimmäisestä
button-as-one = Kaikki yhtenä
beside-title = Sinulla on havainto kesken
beside-how = Mitä teen uudelle tekstille?
beside-say = Kirjoita: lisää, vaihda tai jatka
button-append = Lisää perään
button-replace = Vaihda tähän
button-old = Jatka entistä
note-guessed-again = Teksti muuttui. Katso, ovatko arvaukset oikein.
said-discarded = Teksti on poissa. Poista myös oma viestisi: … > Poista.
words-own-text = oma teksti | oma tekstini | lähetä oma tekstini
words-restore = palauta | palauta oma teksti
words-choices = luettelo | lista | vaihtoehdot
words-append = lisää
words-replace = vaihda
words-continue = jatka
words-first = ensimmäinen
words-as-one = kaikki yhtenä | yhtenä
need-UNKNOWN = Ei tiedossa
short-need_main-UNKNOWN = En tiedä
note-sent-twice = Painallus tuli heti kortin vaihduttua, joten mitään ei lähetetty. Katso kortti ja lähetä sitten.
note-which-line = Kirjoita, mitä muutat, esimerkiksi: vaihda tyyppi
button-continue = Jatka
button-continue-text = Jatka omalla tekstilläni
button-not-urgent = Ei ole kiire, jatka
button-discard-text = Poista teksti
elsewhere-incident = Tee tapahtumasta ilmoitus oman alueesi järjestelmään (HaiPro, SPro). Tänne voit kertoa, mikä rakenteessa on pielessä.
elsewhere-client = Yksittäisen asiakkaan asiaa en voi hoitaa. Käytä asiakastietojärjestelmää tai ota yhteyttä palveluun.
elsewhere-it = Laitteissa ja tunnuksissa auttaa tietohallinto.
elsewhere-staff = Omaa työtäsi koskevissa asioissa auttaa esihenkilösi.
elsewhere-group = Se kuuluu työryhmän kanavaan.

## Harjoittelu keksityillä tapauksilla
practice-title = Harjoittelu { $number }/{ $count }
practice-lead = Keksitty tapaus. En tallenna mitään, mitä kirjoitat.
practice-task = Kirjoita tästä havainto niin, ettei ketään tunnista
practice-say = Lähetä se viestinä. Tai kirjoita: esimerkki, seuraava tai lopeta
practice-again = Lähetä uusi teksti viestinä. Tai kirjoita: esimerkki, seuraava tai lopeta
practice-over = Harjoitus päättyi: seuraava viestisi on taas oikea havainto.
practice-onward = Seuraavan tapauksen saat kirjoittamalla: { $order }
practice-case = Tapaus
practice-example = Esimerkiksi näin
practice-good = Hyvä. En löydä tästä mitään, mistä jonkun voisi tunnistaa. Lue silti aina itsekin.
practice-stored = Näin se tallennettaisiin
practice-guessed = Arvaisin tästä: { $guesses }.
practice-danger = Jos tämä on totta, toimi heti. Harjoituksessakin vastaus on sama: tämä ei ole havainto.
practice-real = Jos kirjoitit oikean ihmisen tietoja, poista viestisi: … > Poista.
practice-elsewhere = Harjoitella voi kahdestaan kanssani: avaa oma keskustelumme ja kirjoita harjoittele.
practice-why-HETU = Henkilötunnus on vain yhdellä ihmisellä.
practice-why-HETU_LIKE = Tällainen merkkijono voi olla henkilötunnus.
practice-why-DOB = Syntymäaika ja paikkakunta riittävät yhdessä tunnistamiseen.
practice-why-PHONE = Puhelinnumerolla löytää sen omistajan.
practice-why-EMAIL = Sähköpostiosoitteessa on usein nimi.
practice-why-IBAN = Tilinumerolla on omistaja.
practice-why-ADDRESS = Osoitteesta näkee, kuka siellä asuu.
practice-why-NAME = Nimi kertoo, kenestä on kyse, myös kun se on työkaverin.
practice-why-INITIALS = Nimikirjaimet riittävät sille, joka tuntee ihmisen.
practice-why-CASE_NO = Asiakas- tai asianumerolla tapauksen löytää järjestelmästä.
practice-why-REFNO = Pitkä numerosarja voi olla jonkun tunnus.
practice-why-PLATE = Rekisterinumerolla löytää auton omistajan.
practice-why-URL = Linkki voi johtaa ihmisen sivulle.
practice-why-RARE = Paikka, ikä, ammatti tai harvinainen asia: yhdessä ne sopivat ehkä vain yhteen.
practice-why-SINGLE_CASE = Yhden asiakkaan tarinasta hänet tunnistaa lähipiiri. Kirjoita, mikä toistuu.
practice-case-name = Maija Meikäläinen, 34, soitti kolmannen kerran. Hän on odottanut velkaneuvontaan kuusi viikkoa, ja luottotiedot ehtivät mennä. Jono on yhtä pitkä muillakin.
practice-example-name = Velkaneuvontaan joutuu odottamaan viikkoja. Monen luottotiedot menevät ennen kuin apua saa.
practice-tip-name = Jono on ilmiö. Kuka siinä odottaa, ei kuulu havaintoon.
practice-case-place = Hyrynsalmella asuva kolmosten äiti ei saanut kotipalvelua, koska lähin työntekijä on 70 kilometrin päässä. Neuvolassa asiasta puhuttiin kahvipöydässä.
practice-example-place = Lapsiperheiden kotipalvelua ei saa syrjäkylillä, koska työntekijät ovat kaukana. Perheet jäävät ilman apua, johon niillä on oikeus.
practice-tip-place = Pieni kunta ja harvinainen perhe johtavat yhdessä yhteen oveen. Jätä pois toinen tai molemmat.
practice-case-occupation = Puolangan kanttori, iältään 58, ei uskalla hakea apua juomiseensa, koska samassa odotustilassa istuu kuorolaisia. Pienellä paikkakunnalla kaikki tuntevat toisensa.
practice-example-occupation = Päihdepalveluihin ei uskalleta hakeutua, koska odotustila on yhteinen ja tutut näkevät, kuka siellä istuu. Näin on monella pienellä paikkakunnalla.
practice-tip-occupation = Paikka, ikä ja ammatti kaventavat joukon yhteen. Este on odotustila, ei ammatti.
practice-case-code = Asiakas 010190-921C on yrittänyt kolmesti saada aikaa, mutta puhelimeen vastataan vain aamuisin. Hänet tavoittaa numerosta 050 000 4321.
practice-example-code = Ajan saa vain soittamalla aamulla. Vuorotyössä olevat eivät pääse läpi, ja heidän asiansa jäävät hoitamatta.
practice-tip-code = Tunnus ja numero kuuluvat asiakastietojärjestelmään, eivät tänne.
practice-case-address = Esimerkkitie 4 A 2:ssa on taas sähkö poikki. Vuokralainen kirjoittaa osoitteesta maija.meikalainen@esimerkki.fi, että Kela ja aikuissosiaalityö odottavat toistensa päätöstä.
practice-example-address = Sähkölaskuun haetaan apua kahdesta paikasta, ja kumpikin odottaa toisen päätöstä. Sillä välin sähkö ehditään katkaista.
practice-tip-address = Kahden viraston odotus on havainto. Missä ja keneltä sähkö katkesi, ei ole.
practice-case-initials = M.M. (s. -51) ei osaa tunnistautua verkossa, eikä palveluohjaukseen pääse muuten. Hän pyytää apua kirjaston tiskillä.
practice-example-initials = Moni ikääntynyt ei osaa tunnistautua verkossa, eikä palveluohjaukseen pääse muuten. Apua pyydetään kirjastosta.
practice-tip-initials = Nimikirjaimet ja syntymävuosi ovat nimi niille, jotka hänet tuntevat. Kirjoita ryhmästä: moni ikääntynyt.
practice-case-client = Yksi asiakkaani joutuu taas muuttamaan, koska vuokrasopimus oli vain vuodeksi. Hänen poikansa vaihtaa koulua kolmannen kerran.
practice-example-client = Perheille tarjotaan vain vuoden vuokrasopimuksia. Lapset vaihtavat koulua aina, kun asunto vaihtuu.
practice-tip-client = Yhdestä perheestä tulee havainto, kun kirjoitat, mikä toistuu muillakin.
practice-case-colleague = Isyysasiat ovat odottaneet jo kaksi kuukautta, koska Liisa Virtanen on sairauslomalla eikä kukaan muu työkavereista ehdi.
practice-example-colleague = Kun lastenvalvoja on poissa, sijaista ei ole. Isyysasiat odottavat kuukausia, ja perheiden tuet viivästyvät.
practice-tip-colleague = Työkaverinkaan nimeä tai sairautta ei kirjoiteta. Puute on sijaisessa, ei hänessä.
practice-case-fine = Omaishoitajien vapaapäivät jäävät pitämättä, koska lyhytaikaista hoitopaikkaa ei saa viikonlopuksi. Näin on ollut koko syksyn.
practice-example-fine = Omaishoitajat eivät voi pitää vapaapäiviään, koska lyhytaikaista hoitopaikkaa ei saa viikonlopuksi.
practice-tip-fine = Tämän tapauksen voi lähettää sellaisenaan: se kertoo, mikä ei toimi ja kuinka usein, eikä kenestäkään.
practice-case-danger = Olen huolissani yhdestä perheestä: äiti on humalassa, ja pieni lapsi jää tänään illaksi yksin kotiin. Pitäisikö jonkun käydä siellä?
practice-example-danger = Iltaisin ja viikonloppuisin perheille ei ole kotiin vietävää apua, koska perhetyötä tehdään vain virka-aikana.
practice-tip-danger = Tee ensin lastensuojeluilmoitus tai soita sosiaalipäivystykseen. Vasta sen jälkeen voit kertoa täällä, mikä rakenteesta puuttuu.
button-practise = Harjoittele
button-check = Tarkista
button-example = Näytä esimerkki
button-next-case = Seuraava tapaus
button-stop = Lopeta
said-practice-ended = Harjoittelu päättyi. Oikean havainnon teet kirjoittamalla sen minulle viestinä.
note-practice-ended = Harjoittelu päättyi.
words-practise = harjoittele | harjoitus | harjoittelu
words-practise-stop = lopeta | lopeta harjoittelu | riittää
words-practise-next = seuraava | seuraava tapaus
words-practise-example = esimerkki | näytä esimerkki

# The release plan
label-total = Havaintojen määrä
length-Q = Neljännesvuosittain
length-H = Puolivuosittain
length-Y = Vuosittain
length-T = Valtuustokausittain
words-length-Q = neljännesvuosittain | neljännes | kvartaali | q
words-length-H = puolivuosittain | puolivuosi | h
words-length-Y = vuosittain | vuosi | y
words-length-T = valtuustokausittain | valtuustokausi | kausi | t
told-hardly = tuskin mitään
told-little = vähän
told-half = noin puolet
told-most = suurin osa
told-nearly_all = lähes kaikki
plan-title = Julkaisusuunnitelma: { $period }
plan-lead = Jokainen taulukko julkaistaan yhtä usein koko valtuustokauden ajan. Ensimmäisen julkaisun jälkeen sitä ei voi enää muuttaa: kahdesta pituudesta voisi laskea pienet luvut.
plan-total = Arvio perustuu viime vuoden julkaistuun määrään: { $n } havaintoa.
plan-no-total = Kun viime vuoden havaintojen määrä on julkaistu, tässä arvioidaan, kuinka paljon kullakin valinnalla voidaan kertoa.
plan-chosen = { $length }.
plan-fixed = { $length } (julkaistu, ei muutu enää).
plan-cost = { $length } { $told }
plan-costs = kerrottaisiin { $costs }.
plan-never = Tätä ei kerrota lukuina koskaan
plan-no-areas = Alueita ei kerrota, koska niitä ei ole nimetty. Ylläpito nimeää ne asetuksissa.
plan-crossed = Tyyppi ja tuen tarve kerrotaan myös ristiin, kun niillä on sama pituus.
plan-table = Taulukko
plan-length = Kuinka usein
plan-say = @Havainto julkaisusuunnitelma { $table } { $length } – muuta taulukon pituutta
button-plan = Muuta pituus
button-see-plan = Katso suunnitelma
button-publish = Julkaise pysyvästi
never-told-words = Ihmisten omat sanat: { $fields }.
never-told-reporter = Kertoo tekijästä: { $fields }.
never-told-permission = Lupa sanojen käyttöön: { $fields }.
never-told-dependent = Paljastaisi toisen taulukon pieniä lukuja: { $fields }.
words-release-plan = julkaisusuunnitelma | julkaisusuunnitelman
channel-help-release-plan = @Havainto julkaisusuunnitelma – katso ja päätä, kuinka usein kukin taulukko kerrotaan (koordinaattori)
release-draft-organisation = Näin julkaistaisiin organisaatiolle. Mitään ei ole vielä julkaistu.
release-draft-public = Näin julkaistaisiin julkisesti. Mitään ei ole vielä julkaistu.
release-no-answer = Ei vastattu
release-term = Valtuustokauden luvut ovat kokonaisilta kalenterivuosilta { $first }–{ $last }.
release-changed = luokitus muuttui
release-changed-why = Luokitus muuttui: luokan sisältö on muuttunut kauden aikana, joten sitä ei voi laskea koko ajalta. Luku on silloin peitetty, oli se suuri tai pieni.
release-number = Julkaisun tunnus: { $number }
sure-publish = Julkaistaanko luvut, { $period }? Julkaisua ei voi perua, ja se vahvistaa julkaistujen taulukoiden pituuden koko valtuustokaudeksi.
refusal-release-clock = Palvelimen kello näyttää vuotta { $year }. Korjatkaa kello ensin; mitään ei julkaistu.
refusal-release-term = Kausi { $period } ei ole valtuustokaudella, jonka tunnen: { $terms }. Ylläpito asettaa kauden (HAVAINTO_TERM).
refusal-release-other = Luvut kaudelta { $period } ovat muuttuneet sen jälkeen, kun katsoit niitä. Mitään ei julkaistu. Katso ne uudelleen.
refusal-release-nothing = Julkaisusuunnitelma ei kerro mitään kaudelta { $period }. Katso: @Havainto julkaisusuunnitelma.
refusal-plan-terms-overlap = Valtuustokaudet { $one } ja { $other } menevät päällekkäin. Ylläpito korjaa asetuksen HAVAINTO_TERM.
refusal-plan-fixed = { $table } on jo julkaistu: { $length }. Pituus ei muutu tällä valtuustokaudella, koska kahdesta pituudesta voisi laskea pienet luvut.
refusal-plan-total = Havaintojen määrä kerrotaan vähintään yhtä usein kuin mikään muu. { $table }: { $length }. Muuta ensin se tai määrä.
refusal-plan-how = Kirjoita taulukko ja kuinka usein se kerrotaan, esimerkiksi: julkaisusuunnitelma tuen tarve vuosittain. Vaihtoehdot: neljännesvuosittain, puolivuosittain, vuosittain, valtuustokausittain.
entry-planned = julkaisusuunnitelmaa muutettu
permission-plan_releases = julkaisusuunnitelman muuttaminen

## Asiakirjat: kunnan, alueryhmän tai koko alueen neljännes

municipal-title = { $area }, { $quarter }
municipal-quarter-1 = tammi–maaliskuu { $year }
municipal-quarter-2 = huhti–kesäkuu { $year }
municipal-quarter-3 = heinä–syyskuu { $year }
municipal-quarter-4 = loka–joulukuu { $year }
municipal-about = { $title }. Rakenteellinen sosiaalityö, organisaation sisäinen
municipal-lead = Rakenteellisen sosiaalityön työryhmän neljännesvuosiraportti. Tilanne { $date }.
municipal-asked = Mitä pyydettiin ja mitä vastattiin
municipal-asked-to = Tältä alueelta pyydetty
municipal-asked-to-none = Tältä alueelta ei ole pyydetty mitään.
municipal-asked-of = Tätä aluetta koskevat muut ehdotukset
municipal-asked-of-none = Muita tätä aluetta koskevia ehdotuksia ei ole.
municipal-asked-more = { $n ->
    [one] Lisäksi { $n } ehdotus ei mahtunut raporttiin. Koordinaattori kertoo siitä.
   *[other] Lisäksi { $n } ehdotusta ei mahtunut raporttiin. Koordinaattori kertoo niistä.
}
municipal-asked-days = Päivät on laskettu lähettämisestä vastaukseen tai raportin päivään, jos vastausta vielä odotetaan.
municipal-situation = Mitä vastattiin
municipal-days = Päiviä
municipal-waits = Odottaa vastausta.
municipal-unanswered = Vastausta ei tullut.
municipal-answered_yes = Vastaus: kyllä.
municipal-answered_partly = Vastaus: osittain.
municipal-answered_no = Vastaus: ei.
municipal-now = Nyt: { $state }.
municipal-answer-by = Vastausta pyydettiin viimeistään { $date }.
municipal-until = Sovittu päivä: { $date }.
municipal-reason = Perustelu: { $words }
municipal-bond-named = Ehdotuksen teksti nimeää alueen.
municipal-bond-published = Ehdotus liittyy ilmiöön, joka koskee aluetta.
municipal-bond-county = Ehdotus koskee koko hyvinvointialuetta.
municipal-bond-unnamed = Ehdotus ei nimeä mitään aluetta.
municipal-worries = Huolenaiheet
municipal-worries-none = Tältä neljännekseltä ei ole julkaistu huolenaiheita, jotka koskevat tätä aluetta.
municipal-others = Muut julkaistut ilmiöt
municipal-more = { $n ->
    [one] Lisäksi on julkaistu { $n } ilmiö, joka ei mahtunut raporttiin.
   *[other] Lisäksi on julkaistu { $n } ilmiötä, jotka eivät mahtuneet raporttiin.
}
municipal-plans = Ehdotukset seuraavalle neljännekselle
municipal-plans-none = Ehdotuksia seuraavalle neljännekselle ei ole vielä kirjoitettu.
municipal-works = Mikä toimii
municipal-works-none = Tältä neljännekseltä ei ole julkaistu toimivia käytäntöjä, jotka koskevat tätä aluetta.
municipal-done = Toteutetut ehdotukset
municipal-done-changed = Mikä muuttui: { $words }.
municipal-done-where = Missä: { $words }.
municipal-done-since = Mistä alkaen: { $words }.
municipal-done-effect = Vaikutus: { $words }.
municipal-counts = Luvut
municipal-counts-title = Havaintojen määrä, { $quarter } (julkaisu { $release })
municipal-counts-few = Havaintojen määrää ei voi kertoa, koska havaintoja on vähän: alle { $observations } havaintoa tai alle { $reporters } tekijää (julkaisu { $release }).
municipal-counts-unpublished = Tämän neljänneksen lukuja ei ole julkaistu, joten niitä ei kerrota. Koordinaattori voi julkaista ne neljänneksen päätyttyä.
municipal-counts-no-areas = Alueen omia lukuja ei kerrota neljännesvuosittain, koska pienistä luvuista voisi tunnistaa ihmisiä.
municipal-no-indicators = Hyvinvoinnin indikaattorit eivät ole vielä mukana raportissa.
municipal-silence = Tieto koskee neljää vuosineljännestä, joista viimeinen on { $quarter }.
municipal-how-by = Vastauksen määräpäivä on ehdotuksen kohdalla. Vastaukseksi riittää yksi näistä ja muutama sana perusteluksi:
municipal-how-to = Vastatkaa työryhmän koordinaattorille ja mainitkaa ehdotuksen tunnus. Ehdotuksen saaja voi vastata myös Teamsissa Havainnolle.
municipal-how-free = Mihinkään ehdotukseen ei nyt odoteta vastausta. Korjaukset ja täydennykset voi kertoa työryhmän koordinaattorille.
municipal-how-meeting = Työryhmän seuraava kokous on { $date }. Siihen mennessä tulleet vastaukset käsitellään kokouksessa.
municipal-not-public = Tämä on organisaation sisäinen raportti. Sitä ei julkaista.
municipal-way-words = Julkaistun ilmiön tekstin kirjoittaa koordinaattori, ja puheenjohtaja hyväksyy sen.
municipal-method-belongs = Ehdotus on mukana, jos sen saaja, teksti tai julkaistu ilmiö nimeää alueen tai koko hyvinvointialueen. Mukana on myös ehdotus, joka ei nimeä mitään aluetta. Havaintojen omia alueita ei käytetä.
municipal-method-release = Luvut ovat julkaisusta { $release }. Sen tunniste (SHA-256): { $hash }
municipal-thanks = Kiitos ammattilaisille, jotka kertovat näkemästään.
file-municipal = Raportti on organisaation sisäiseen käyttöön. Lue se ennen lähettämistä.
refusal-report-area-unknown = En tunne tuota aluetta. Vaihtoehdot: { $choices }.
refusal-report-area-meant = En tunne tuota aluetta. Tarkoititko: { $area }? Vaihtoehdot: { $choices }.
refusal-report-area-merged = { $area } on yhdistetty toiseen kuntaan. Pyydä raportti alueesta { $group } tai kunnasta, johon se yhdistettiin. Vaihtoehdot: { $choices }.
refusal-report-quarter = Kunnan raportti tehdään vuosineljännekseltä, esimerkiksi 2026-Q4.
refusal-report-quarter-open = Neljännes { $period } ei ole vielä päättynyt. Raportti tehdään sen jälkeen.
refusal-report-municipal-how = Kirjoita alue ja vuosineljännes, esimerkiksi: kuntaraportti Kajaani 2026-Q4. Alueet: { $choices }.
refusal-quarter-plan-lines = Kirjoita enintään { $most } ehdotusta, kukin omalle rivilleen.
refusal-quarter-plan-words = Ehdotus toistaa havainnon sanoja, joten sitä ei tallennettu. Kirjoita se omin sanoin.
words-municipal = kuntaraportti | kunnan raportti | alueraportti
words-quarter-plan = kunnan ehdotukset | neljänneksen ehdotukset
field-quarter_plan = Ehdotukset, yksi rivillä
quarter-plan-title = Ehdotukset seuraavalle neljännekselle: { $area }
quarter-plan-lead = Ehdotukset tulevat raporttiin, joka kertoo neljänneksestä { $quarter }. Kirjoita omin sanoin, mitä kunnalta tai alueelta toivotaan seuraavaksi.
quarter-plan-say = Voit myös kirjoittaa: kunnan ehdotukset { $area } { $period } ja ehdotukset seuraaville riveille.
button-quarter-plan = Kirjoita ehdotukset
button-quarter-plan-save = Tallenna ehdotukset
said-quarter-plan = Ehdotukset tallennettu raporttiin { $area } { $period }.
said-quarter-plan-removed = Raportissa { $area } { $period } ei ole nyt ehdotuksia.
entry-quarter_written = neljänneksen ehdotukset kirjoitettu
permission-write_quarter = neljänneksen ehdotusten kirjoittaminen
help-municipal = kuntaraportti Kajaani 2026-Q4 – kunnan tai alueen neljännes tiedostona
help-quarter-plan = kunnan ehdotukset Kajaani 2026-Q4 – kirjoita ehdotukset raporttiin

# reports for others: the list, approval, and what is told of them

words-reports = raportit
words-report = raportti
words-report-approve = hyväksy raportti
reports-title = Raportit
reports-none = Sinulle ei ole vielä raportteja. Alueen raportti tulee, kun vuosineljännes on päättynyt ja koordinaattori on hyväksynyt sen.
reports-waiting = Odottaa hyväksyntää
reports-ready = Valmiit
reports-say = Avaa kirjoittamalla: { $order }
reports-order = raportti { $area } { $period }
reports-older = { $n ->
    [one] { $n } vanhempi raportti ei ole listassa. Avaa se kirjoittamalla: raportti Kajaani 2026-Q4
   *[other] { $n } vanhempaa raporttia ei ole listassa. Avaa ne kirjoittamalla: raportti Kajaani 2026-Q4
}
report-row = Tilanne { $date }, { $level }
report-draft-row = luonnos, katso ennen hyväksymistä
report-level-organisation = Voit antaa raportin eteenpäin organisaatiossa. Sitä ei julkaista.
report-level-public = Raportin saa antaa kenelle tahansa.
report-level-short-organisation = organisaation sisäinen
report-level-short-public = julkinen
report-unreached = { $n ->
    [one] { $n } vastaanottajalle ei saatu viestiä. Raportti odottaa häntä sanalla ”raportit”.
   *[other] { $n } vastaanottajalle ei saatu viestiä. Raportti odottaa heitä sanalla ”raportit”.
}
report-draft-title = Näin se lähtee: { $title }
report-draft-goes = { $n ->
    [0] Kukaan ei saa raporttia itsestään. Se tulee luettavaksi raporttien listaan.
    [one] Raportin saa { $n } esihenkilö, kun hyväksyt sen. Sisältö ei sen jälkeen muutu.
   *[other] Raportin saa { $n } esihenkilöä, kun hyväksyt sen. Sisältö ei sen jälkeen muutu.
}
report-asked = Ehdotuksia alueelle
report-shows = Julkaistuja ilmiöitä
report-planned = Seuraavan neljänneksen ehdotukset
report-counted = Luvut
report-plans = { $n ->
    [one] { $n } ehdotus
   *[other] { $n } ehdotusta
}
report-plans-none = ei vielä kirjoitettu
report-figures-told = julkaistu, joten ne kerrotaan
report-figures-few = peitetty, koska havaintoja on vähän
report-figures-unpublished = ei julkaistu, joten niitä ei kerrota
report-approve-say = Hyväksy ja lähetä kirjoittamalla: hyväksy raportti { $area } { $period }
button-file-approve = Hyväksy lukijoille
file-approve = Kun hyväksyt raportin, raporttien lukijat näkevät sen listassaan. Sen jälkeen se ei enää muutu.
file-approve-say = Hyväksy kirjoittamalla: hyväksy raportti { $report }
button-report-approve = Hyväksy ja lähetä
button-report-language = Suomeksi
button-report-open = Avaa raportti
said-report-approved = { $n ->
    [0] Hyväksytty: { $title }. Raportti on luettavissa raporttien listassa.
    [one] Hyväksytty: { $title }. Raportti lähtee { $n } esihenkilölle.
   *[other] Hyväksytty: { $title }. Raportti lähtee { $n } esihenkilölle.
}
report-drafts-title = Raportit odottavat hyväksyntää
report-drafts-lead = Neljännes { $quarter } on päättynyt. Katso jokainen raportti ennen kuin hyväksyt sen.
report-drafts-preview = Raportit odottavat hyväksyntää.
report-late-title = Raportit ovat myöhässä
report-late-lead = Neljänneksen { $quarter } raportteja ei ole hyväksytty kymmenessä työpäivässä. Sinäkin voit hyväksyä ne.
report-late-preview = Raportit odottavat hyväksyntää.
report-ready-why = Saat tämän, koska olet esihenkilö. Alue: { $area }.
report-ready-asks = Alueelta pyydetään
report-ready-asks-none = Alueelta ei nyt odoteta vastausta.
report-ready-ask = { $title } (vastaus viimeistään { $date })
report-ready-preview = Alueesi raportti on valmis.
report-delayed = Raportti on myöhässä. Saat sen, kun se on hyväksytty.
report-delayed-preview = Alueesi raportti on myöhässä.
refusal-reports-nobody = Raportteja lukevat esihenkilöt ja raporttien lukijat, joille ylläpito on antanut roolin. Kysy koordinaattorilta, jos sen pitäisi olla sinulla.
refusal-report-not-yours = Sinulla ei ole tätä raporttia. Omat raporttisi näet kirjoittamalla: raportit
refusal-report-not-taken = Raporttia { $document } ei ole vielä otettu katsottavaksi. Ota se ensin ja lue se.
refusal-report-not-seen = Raporttia { $document } ei ole vielä katsottu. Avaa se ensin: raportti { $document }.
help-reports = raportit – raportit, jotka ovat sinun luettavissasi
published-number = { $number }, julkaistu { $date }.
published-areas = Alue: { $areas }.
published-conclusion = Johtopäätös
published-ask = Pyydämme
published-in-fi = Teksti on kirjoitettu suomeksi. Sitä ei ole käännetty.
published-in-sv = Teksti on kirjoitettu ruotsiksi. Sitä ei ole käännetty.
published-in-en = Teksti on kirjoitettu englanniksi. Sitä ei ole käännetty.

## Asiakirjat: vuosi, valtuustokausi ja valtuutetun sivu

report-title-year = Rakenteellisen sosiaalityön vuosiraportti { $period }
report-title-term = Rakenteellisen sosiaalityön raportti valtuustokaudesta { $period }
report-about-organisation = { $title }. Organisaation käyttöön, ei julkaistavaksi
report-about-public = { $title }. Julkinen
report-draft = Luonnos. { $about }
report-draft-lead = Tämä on luonnos, koska työryhmän johtopäätöksiä ei ole vielä kirjoitettu.
report-lead = Rakenteellisen sosiaalityön työryhmän raportti ajalta { $first }–{ $last }. Tilanne { $as_of }.
report-span = { $first }–{ $last }
report-years = { $first }–{ $last }
report-entry = – { $title }
report-summary = Tiivistelmä
report-message-worry = Huoli: { $title }.
report-message-worry-none = Yhtään huolenaihetta ei ole julkaistu. Se ei tarkoita, ettei niitä ole.
report-message-joy = Toimii: { $title }.
report-message-joy-none = Yhtään ilonaihetta ei ole julkaistu. Se ei kerro, ettei mikään toimi.
report-message-done = Toteutui: { $title }.
report-message-counts-told = { $n ->
    [one] Ammattilaiset kirjasivat { $n } havainnon (julkaisu { $release }).
   *[other] Ammattilaiset kirjasivat { $n } havaintoa (julkaisu { $release }).
}
report-message-counts-few = Havaintoja oli niin vähän, ettei niiden määrää kerrota (julkaisu { $release }).
report-message-counts-none = Havaintoja ei tullut (julkaisu { $release }). Se ei tarkoita, ettei mitään ole tapahtunut.
report-message-counts-unpublished = Havaintojen määriä ei ole julkaistu, joten niitä ei kerrota.
report-answers = { $asked ->
    [one] Vastattavana oli { $asked } työryhmän ehdotus.
   *[other] Vastattavana oli { $asked } työryhmän ehdotusta.
}
report-answers-none = Yksikään ehdotus ei ollut vastattavana.
report-answers-given = Vastauksista { $yes } oli kyllä, { $partly } osittain ja { $no } ei.
report-answers-days = { $days ->
    [one] Puolet vastauksista tuli { $days } päivässä tai nopeammin.
   *[other] Puolet vastauksista tuli { $days } päivässä tai nopeammin.
}
report-answers-waiting = { $n ->
    [one] Vastausta odottaa vielä { $n } ehdotus.
   *[other] Vastausta odottaa vielä { $n } ehdotusta.
}
report-answers-ended = { $n ->
    [one] Ilman vastausta päättyi tai siirtyi { $n } ehdotus.
   *[other] Ilman vastausta päättyi tai siirtyi { $n } ehdotusta.
}
report-made = Miten tieto on koottu ja mitä se ei ole
report-made-counts = Havaintojen määrät ovat julkaistuja lukuja. Tätä raporttia varten havaintoja ei ole luettu eikä laskettu uudelleen.
report-not-whole = Raportti ei kuvaa koko väestön hyvinvointia. Se kertoo, mitä ammattilaiset ovat nähneet ja työryhmä on julkaissut.
report-not-organisation = Raportti on organisaation käyttöön. Sitä ei julkaista.
report-not-public = Raportin saa julkaista. Yksittäisiä ihmisiä siitä ei voi tunnistaa.
report-published-none = Tältä ajalta ei ole julkaistu ilmiöitä. Se ei kerro, ettei ilmiöitä olisi.
report-no-text = ei julkaistua tekstiä
report-joys = Ilon- ja huolenaiheet
report-joys-rule = Onko huoli aiheellinen? Siihen ei voi vielä vastata, koska osoitinta ei ole vielä liitetty. Siksi taulukosta puuttuu osoittimen sarake.
report-joys-title = Ilon- ja huolenaiheet alueittain
report-area = Alue
report-joy = Ilonaiheet
report-worry = Huolenaiheet
report-themes = Ilmiöt teemoittain
report-themes-others = Muut julkaistut ilmiöt
report-themes-silent = Näistä teemoista ei ole julkaistu tekstiä, joten emme tiedä niistä: { $names }.
report-weakest = Heikoimmassa asemassa olevat ihmiset
report-weakest-none = Heikoimmassa asemassa olevista ihmisistä ei ole julkaistu tekstiä. Emme siis tiedä, miten heillä menee.
report-services = Palvelujärjestelmä
report-services-title = Palvelut: mitä julkaistut ilmiöt kertovat
report-rights = Oikeudet ja osallisuus
report-rights-title = Oikeudet ja osallisuus: mitä julkaistut ilmiöt kertovat
report-aspect = Vahvuus tai puute
report-published = Julkaistut ilmiöt
report-works-none = Toimivia käytäntöjä ei ole julkaistu. Se ei kerro, ettei niitä olisi.
report-proposals = Ehdotukset ja vastaukset
report-recipients-title = Pyydetyt vastaukset vastaanottajittain
report-recipients-asked = Pyydetty
report-recipients-yes = Kyllä
report-recipients-partly = Osittain
report-recipients-no = Ei
report-recipients-unanswered = Vastaamatta
report-no-answer = ei vastausta
report-recipients-days = Päivät ovat vastausten mediaani: puolet vastauksista tuli siinä ajassa tai nopeammin.
report-proposals-title = Jokainen ehdotus ja sen vaihe kauden lopussa
report-proposals-days = Päivät on laskettu lähettämisestä vastaukseen tai kauden loppuun. Lähettämättömän ehdotuksen päivät on laskettu sen tekemisestä.
report-proposals-unendorsed = (työryhmä ei ole puoltanut, joten sanoja ei kerrota)
report-state = Vaihe
report-proposals-promised = Mitä luvattiin
report-proposals-refused = Mitä torjuttiin ja miksi
report-proposals-refused-none = Yhtään ehdotusta ei torjuttu.
report-proposals-ended = Mikä päättyi ilman vastausta
report-effects = Vaikutukset
report-effects-none = Yhtään ehdotusta ei tänä aikana toteutettu eikä arvioitu. Vaikutuksista ei siis tiedetä.
report-effects-unknown = Vaikutusta ei ole vielä arvioitu.
report-counts = Luvut
report-counts-unpublished = Tämän ajan lukuja ei ole julkaistu, joten niitä ei kerrota. Puuttuva luku ei ole nolla.
report-counts-how = Koordinaattori julkaisee luvut suunnitelman mukaan kirjoittamalla työryhmän kanavaan: { $order }
report-counts-told = { $n ->
    [one] Havaintoja on { $n } (julkaisu { $release }).
   *[other] Havaintoja on { $n } (julkaisu { $release }).
}
report-counts-few = Havaintojen määrää ei kerrota. Niitä on alle { $observations } tai niiden tekijöitä alle { $reporters } (julkaisu { $release }).
report-counts-none = Tänä aikana ei tullut havaintoja (julkaisu { $release }). Se ei tarkoita, ettei mitään ole tapahtunut.
report-counts-withheld = Näistä kaikki luvut on peitetty, koska havaintoja on vähän (julkaisu { $release }): { $tables }.
report-counts-table = Julkaistut luvut (julkaisu { $release })
report-counts-list = Mistä
report-counts-others = Muut luokat
report-counts-later = Nämä luvut kerrotaan koko valtuustokaudelta: { $tables }.
report-gaps-indicators = Hyvinvoinnin osoittimia ei ole liitetty raporttiin. Emme tiedä, näkyvätkö huolet myös tilastoissa.
report-conclusions = Suunnitelmaosa: johtopäätökset
report-conclusions-none = Johtopäätöksiä ei ole vielä kirjoitettu. Työryhmän koordinaattori kirjoittaa ne Havainnolle.
report-conclusions-by = Johtopäätökset on kirjoittanut rakenteellisen sosiaalityön työryhmä.
report-conclusions-title = Tavoitteet, toimenpiteet ja niiden seuranta
report-conclusion-goal = Tavoite
report-conclusion-action = Toimenpide
report-conclusion-responsible = Vastuu
report-conclusion-timetable = Aikataulu
report-conclusion-preventive = Ehkäisevä
report-conclusion-cost = Kustannus
report-conclusion-measure = Mittari
report-conclusion-more = Vastuu, aikataulu ja muuta
report-preventive-YES = kyllä
report-preventive-NO = ei
report-unassessed = ei arvioitu
report-conclusions-sheet = Johtopäätökset
report-law = Sosiaalihuoltolain 7 §: mitä tehtiin
report-law-title = Rakenteellisen sosiaalityön tehtävät laissa ja niitä vastaavat teot
report-law-item = Lain kohta
report-law-done = Mitä tehtiin
report-law-published = { $n ->
    [one] Julkaistiin { $n } ilmiö.
   *[other] Julkaistiin { $n } ilmiötä.
}
report-law-act = { $title }: { $state }
report-law-none = – Tähän kohtaan ei liity ehdotuksia.
report-follow = Toteutussuunnitelman seuranta
report-follow-title = Seuranta THL:n toteutussuunnitelman otsikoilla
report-follow-heading = Otsikko
report-follow-known = Mitä Havainto tietää
report-follow-fill = Täydennetään
report-follow-goals = Tavoitteet
report-follow-updating = Päivittäminen ja seuranta
report-follow-organisation = Organisointi
report-follow-doing = Toteutus
report-follow-competence = Osaaminen
report-follow-communication = Viestintä
report-follow-goals-known = { $n ->
    [0] Johtopäätöksiä ei ole vielä kirjoitettu.
    [one] Suunnitelmaosassa on { $n } tavoite.
   *[other] Suunnitelmaosassa on { $n } tavoitetta.
}
report-follow-updating-known = { $n ->
    [0] Työryhmän kokouksia ei ole kirjattu.
    [one] Työryhmä kokoontui { $n } kerran.
   *[other] Työryhmä kokoontui { $n } kertaa.
}
report-follow-doing-known = Ehdotuksia oli vastattavana { $n }. Toteutettiin tai arvioitiin { $done }.
report-follow-communication-known = { $n ->
    [0] Ilmiöitä ei julkaistu.
    [one] Julkaistiin { $n } ilmiö.
   *[other] Julkaistiin { $n } ilmiötä.
}
report-follow-unknown = Havainnossa ei ole tästä tietoa.
report-way = Tiedon tie
report-way-title = Havainnosta valtuustoon
report-way-step = Vaihe
report-way-body = Kuka
report-way-when = Milloin
report-way-none = ei vielä
report-way-observed = Havaintoja kirjattiin
report-way-observed-body = Sosiaalihuollon ammattilaiset
report-way-met = Ilmiöt käsiteltiin kokouksissa
report-way-met-body = Rakenteellisen sosiaalityön työryhmä
report-way-published = Ilmiöitä julkaistiin
report-way-published-body = Koordinaattori ja puheenjohtaja
report-way-sent = Ehdotuksia lähetettiin
report-way-sent-body = Ehdotuksen viejä
report-way-answered = Ehdotuksiin vastattiin
report-way-answered-body = Ehdotuksen vastaanottaja
report-way-counted = Luvut julkaistiin
report-way-counted-body = Koordinaattori
report-way-reported = Raportin tiedot koottiin
report-way-reported-body = Koordinaattori
report-way-handled = Raportti käsiteltiin
report-way-decided = Valtuusto merkitsi raportin tiedoksi
report-way-back = Päätös kerrottiin havaintojen tekijöille
report-way-back-body = Työryhmä
report-method-published = Mukana ovat tämän ajan julkaistut ilmiöt ja ne, jotka on julkaistu viimeistään kolmen kuukauden kuluttua sen päättymisestä.
report-method-unchecked = { $n ->
    [one] { $n } julkaistu ilmiö puuttuu, koska sen tekstiä ei ole vielä verrattu havaintoihin.
   *[other] { $n } julkaistua ilmiötä puuttuu, koska niiden tekstiä ei ole vielä verrattu havaintoihin.
}
report-method-proposals = Mukana on jokainen ehdotus, joka oli tänä aikana avoinna, sai vastauksen, torjuttiin tai päättyi. Vaihe on kauden viimeiseltä päivältä.
report-thanks = { $n ->
    [one] Kiitos { $n } ammattilaiselle, joka kertoi näkemästään.
   *[other] Kiitos vähintään { $n } ammattilaiselle, jotka kertoivat näkemästään.
}
councillor-title = Valtuutetun sivu { $period }
councillor-messages = Tärkeimmät viestit
councillor-asks = Mitä valtuustolta pyydetään
councillor-unwritten = Työryhmän johtopäätöksiä ei ole vielä kirjoitettu.
councillor-more = { $n ->
    [one] Raportissa on lisäksi { $n } muu asia.
   *[other] Raportissa on lisäksi { $n } muuta asiaa.
}
councillor-method = Sivu on koottu saman ajan raportista. Luvut ovat julkaistuja lukuja.
file-year = Vuosiraportti on organisaation käyttöön. Lue se ennen lähettämistä.
file-term = Valtuustokauden raportti on organisaation käyttöön. Lue se ennen lähettämistä.
file-councillor = Valtuutetun sivu on organisaation käyttöön. Lue se ennen lähettämistä.
words-year-report = vuosiraportti
words-term-report = valtuustokausi | valtuustokauden raportti
words-councillor-page = valtuutetun sivu
words-conclusions = johtopäätökset
words-conclude = johtopäätös
words-remove-conclusion = poista johtopäätös
help-year-report = vuosiraportti 2026 – vuoden raportti tiedostona; lisää julkinen, jos raportti julkaistaan
help-term-report = valtuustokausi 2025-2029 – valtuustokauden raportti tiedostona
help-councillor-page = valtuutetun sivu 2026 – yksi sivu valtuutetulle
help-conclusions = johtopäätökset 2026 – kirjoita ja muuta raportin johtopäätöksiä
file-public = Raportti on julkinen. Lue se ennen julkaisemista.
file-lacking-figures = Tämän ajan lukuja ei ole vielä julkaistu, joten raportti kertoo sen sanoin. Julkaise ne suunnitelman mukaan työryhmän kanavassa: @Havainto julkaise { $period }
file-lacking-conclusions = Raportti on luonnos, kunnes johtopäätökset on kirjoitettu. Kirjoita tänne: johtopäätökset { $period }
refusal-report-when = Kirjoita vuosi tai valtuustokausi, esimerkiksi: vuosiraportti 2026, valtuustokausi 2025-2029 tai valtuutetun sivu 2026.
refusal-report-open = Aika { $period } on vielä kesken. Raportin voi tehdä { $date } alkaen.
refusal-report-before = Ajalta { $period } ei ole mitään kirjattuna. Ensimmäinen vuosi on { $year }.
refusal-conclusion-early = Aika { $period } ei ole vielä alkanut, joten siitä ei voi tehdä johtopäätöksiä.
refusal-conclusion-many = Johtopäätöksiä voi olla enintään { $most }. Poista tai yhdistä ensin jokin niistä.
refusal-conclusion-how = Kirjoita kohdat riveinä, esimerkiksi: johtopäätös { $period } tavoite: TAVOITE; toimenpide: TOIMENPIDE; vastuu: KUKA; mittari: MITTARI; aikataulu: MILLOIN
refusal-conclusion-field-unknown = Johtopäätöksen kohdat ovat { $fields }.
refusal-conclusion-words = Johtopäätös toistaa havainnon sanoja. Kirjoita omin sanoin: { $lacking }.
refusal-unknown-conclusion = Johtopäätöstä { $number } ei ole ajalta { $period }. Katso numerot kirjoittamalla: johtopäätökset { $period }
entry-concluded = johtopäätöksiä muutettu
permission-write_conclusions = johtopäätösten kirjoittaminen
field-conclusion-goal = Tavoite
field-conclusion-action = Toimenpide
field-conclusion-responsible = Vastuutaho
field-conclusion-measure = Mittari
field-conclusion-measure-hint = Kirjoita, missä ollaan nyt ja mihin pyritään.
field-conclusion-timetable = Aikataulu
field-conclusion-timetable-hint = Esimerkiksi: syyskuu 2027
field-conclusion-preventive = Ehkäiseekö ongelmia ennalta?
field-conclusion-cost = Kustannus
words-field-conclusion-goal = tavoite
words-field-conclusion-action = toimenpide
words-field-conclusion-responsible = vastuu | vastuutaho
words-field-conclusion-measure = mittari
words-field-conclusion-timetable = aikataulu
words-field-conclusion-preventive = ehkäisevä | ehkäisevyys
words-field-conclusion-cost = kustannus | kustannukset
conclusions-title = Johtopäätökset: { $period }
conclusions-lead = Johtopäätökset ovat raportin suunnitelmaosa. Kirjoita omin sanoin ja niin, ettei ketään voi tunnistaa.
conclusions-none = Johtopäätöksiä ei ole vielä kirjoitettu. Raportti on luonnos, kunnes niitä on.
conclusions-choose = Avaa johtopäätös
conclusion-place = Johtopäätös { $number }
conclusion-choice = { $number }. { $goal }
conclusion-title = Johtopäätös { $number }: { $period }
conclusion-say-new = johtopäätös { $period } tavoite: TAVOITE; toimenpide: TOIMENPIDE; vastuu: KUKA; mittari: MITTARI; aikataulu: MILLOIN – kirjoita uusi johtopäätös
conclusion-say-change = johtopäätös { $period } { $number } mittari: UUSI MITTARI – muuta jotakin sen kohtaa
conclusion-say-remove = poista johtopäätös { $period } { $number } – poista se raportista
button-conclusion = Avaa
button-conclude = Kirjoita johtopäätös
button-conclude-save = Tallenna johtopäätös
button-change-conclusion = Muuta johtopäätöstä
button-change-conclusion-save = Tallenna muutokset
button-remove-conclusion = Poista johtopäätös
refusal-conclusion-which = Kirjoita myös johtopäätöksen numero, esimerkiksi: poista johtopäätös { $period } 1
said-concluded = Johtopäätös { $number } on tallennettu: { $period }.
said-conclusion-removed = Johtopäätös { $number } on poistettu. Siinä oli tavoite: { $goal } Toimenpide: { $action }

## Asiakirjat: kokouksen aineisto ja ehdotuksen kirje

document-page = Sivu { $page } / { $pages }
document-withheld-words = (teksti toistaa havainnon sanoja, joten sitä ei kerrota tässä)
document-not = Mitä tämä ei ole
document-not-client = Tämä ei ole asiakasasiakirja. Kenenkään asiakkaan asiaa ei ratkaista tällä.
document-not-count = Luvut ovat ammattilaisten havaintoja, eivät asiakkaiden tai tapausten määriä.
document-not-public = Tämä on työryhmän sisäinen aineisto. Julkaistut luvut ja tekstit kerrotaan erikseen.
document-way = Miten tieto kulkee
document-way-comes = Ammattilaiset kirjaavat havaintoja ilman asiakkaiden tietoja. Työryhmä kokoaa niistä ilmiöt omin sanoin.
document-way-leaves = Kokous päättää, mitä ehdotetaan ja kenelle. Ehdotuksen saaja vastaa, ja vastaus kirjataan.
document-way-back = Havaintojen tekijät saavat tiedon jokaisesta päätöksestä ja vastauksesta.
document-gaps = Mistä emme tiedä
document-gaps-rule = Hiljaisuus ei tarkoita, ettei ilmiötä ole. Se tarkoittaa, että emme tiedä.
silence-none-yet = Ensimmäistä vuosineljännestä ei ole vielä laskettu. Siksi emme tiedä vielä mistään palvelusta.
silence-none = Yhdestäkään palvelusta ei ole kuultu riittävästi.
silence-all = Jokaisesta palvelusta on kuultu riittävästi.
silence-nowhere = Emme tiedä näistä palveluista: { $names }.
silence-somewhere = Emme tiedä kaikilta alueilta näistä palveluista: { $names }.
silence-more = muut, jotka taulukko nimeää
silence-meaning = Riittävästi tarkoittaa, että kertojia on ainakin kolme eikä kukaan heistä erotu joukosta.
silence-unplaced = Havainto, jossa ei ole yhtä kuntaa, ei näy minkään alueen kohdalla.
silence-uncovered-all = Hyvinvointialue ei ole antanut tietoa siitä, missä palveluissa on työntekijöitä. Siksi emme tiedä sitäkään, keneltä olisi voitu kuulla.
silence-uncovered-some = * Työntekijöistä ei ole tietoa, joten emme tiedä, keneltä olisi voitu kuulla.
silence-table = Mistä palveluista on kuultu. Neljä vuosineljännestä, viimeisenä { $quarter }
silence-task = Palvelutehtävä
silence-enough = Kuultu riittävästi
silence-unknown = Emme tiedä
silence-heard = Kuultu
silence-little = Vähän
silence-not_heard = Ei kuultu
silence-apart = Ei kerrota erikseen
silence-uncounted = Ei vielä laskettu
silence-since = { $word }, viimeksi { $quarter }
silence-staff = { $word } (työntekijöitä { $staff })
silence-no-staff = { $word } *
silence-together = { $word } (yhdessä: { $areas })
silence-nobody = ei mikään alue
silence-groups-title = Mistä kohderyhmistä on kuultu
silence-groups-word = { $word }: { $names }.
silence-groups-none = Yhdestäkään kohderyhmästä ei ole kuultu riittävästi.
silence-groups-all = Jokaisesta kohderyhmästä on kuultu riittävästi.
silence-no-group = ei mikään ryhmä
silence-nobody-told = Mistään palvelusta ei ole kuultu keneltäkään vuoteen.
silence-not-told = Näistä palveluista ei ole kuultu keneltäkään vuoteen: { $names }.
silence-three-words = Kuultu tarkoittaa vähintään kolmea kertojaa, vähän yhtä tai kahta.
silence-members-untold = Yksikään jäsen ei ole vielä kertonut, mistä palvelusta ja kunnasta hän on. Siksi emme tiedä, keitä työryhmästä puuttuu.
silence-members-areas = Työryhmässä ei ole vielä jäsentä näistä kunnista: { $names }.
silence-members-tasks = Työryhmässä ei ole vielä jäsentä näistä palveluista: { $names }.
silence-members-all = Työryhmässä on jäsen jokaisesta kunnasta ja palvelusta.
words-seat = jäsenyyteni | oma jäsenyys
words-seat-away = pois | poista
silence-span = Neljä vuosineljännestä, viimeisenä { $quarter }.
silence-words-seat = Jäsen voi kertoa palvelunsa ja kuntansa omassa keskustelussaan: jäsenyyteni
seat-title = Palvelusi ja kuntasi työryhmässä
seat-none = Et ole vielä kertonut, mistä palvelusta ja kunnasta olet.
seat-said = { $task }, { $area }
seat-rule = Kokous ja aineisto kertovat, mistä palveluista ja kunnista ei ole jäsentä. Sinua ei nimetä. Voit poistaa tiedon milloin vain.
seat-municipality = Kunta
seat-words = Kirjoita palvelu ja kunta, esimerkiksi: jäsenyyteni Vammaispalvelut, Kajaani
seat-words-away = Voit poistaa tiedon: jäsenyyteni pois
button-save-seat = Tallenna
button-leave-seat = Poista tieto
said-seat = Tallensin: { $seat }.
said-seat-away = Poistin tiedon palvelustasi ja kunnastasi.
said-seat-none = Tietoa palvelustasi ja kunnastasi ei ole.
refusal-seat-how = Valitse palvelu ja kunta. Voit myös kirjoittaa, esimerkiksi: jäsenyyteni Vammaispalvelut, Kajaani
staff-few = 1–4
staff-some = 5–19
staff-many = 20–99
staff-most = 100 tai enemmän
document-method = Menetelmä
document-method-words = Työryhmän tekstit ovat sillä kielellä, jolla ne kirjoitettiin. Niitä ei ole käännetty koneella.
document-hash = Tämän asiakirjan tietojen tunniste (SHA-256): { $hash }
document-thanks = Kiitos
pack-title = Kokouksen aineisto { $date }
pack-about = { $title }. Rakenteellisen sosiaalityön työryhmä, sisäinen
pack-lead = Rakenteellisen sosiaalityön työryhmän aineisto. Tilanne { $date }.
pack-promises = Lähetetyt ehdotukset ja mitä niistä odotetaan
pack-others = Muut avoimet ehdotukset
pack-others-none = Muita avoimia ehdotuksia ei ole.
pack-number = Tunnus
pack-proposal = Ehdotus
pack-state = Tila
pack-days = Päiviä tilassa
pack-until = Määräpäivä
pack-none = ei tiedossa
pack-phenomenon = Ilmiö
pack-observations = Havaintoja
pack-untold = ei kerrota
counts-title = { $title } (julkaisu { $release })
pack-code = Luokka
pack-agenda = Asialistan ilmiöt ja mitä niistä tiedetään
pack-decisions = Jokaisen asian alla on tyhjä tila päätökselle. Päätökset kirjataan kokouksen jälkeen Teamsiin asian tunnuksella. Tästä tiedostosta mitään ei lueta takaisin.
pack-item = { $place }. { $title } ({ $number })
pack-few = Havaintoja on alle { $observations } tai niiden tekijöitä alle { $reporters }, joten lukuja ei kerrota.
pack-waits = { $days ->
    [one] Ilman vastausta { $days } päivä
   *[other] Ilman vastausta { $days } päivää
}
pack-made = Ilmiöstä tehty ehdotus: { $proposal }
pack-decision = Päätös asiasta { $number }
pack-item-code = Asia { $number }
pack-to-fill = Täytetään kokouksessa
pack-responsible = Vastuuhenkilö
pack-by = Mihin mennessä
pack-field = Mitä kentältä on kuultu
pack-field-open = Luvut kerrotaan, kun asialista on sulkeutunut. Sitä ennen ne muuttuisivat havainto kerrallaan.
pack-field-quiet = Havaintoja ei tullut ajalla { $first }–{ $last }.
pack-field-few = Ajalla { $first }–{ $last } havaintoja oli niin vähän (alle { $least } tai liian harvalta tekijältä), ettei määriä kerrota.
pack-field-count = { $n ->
    [one] Ajalla { $first }–{ $last } tuli { $n } havainto.
   *[other] Ajalla { $first }–{ $last } tuli { $n } havaintoa.
}
pack-emerging = { $n ->
    [one] Heikkoja signaaleja on { $n }. Se luetaan työryhmän kanavassa.
   *[other] Heikkoja signaaleja on { $n }. Ne luetaan työryhmän kanavassa.
}
pack-method-span = Kentän luvut ovat kahden asialistan sulkeutumisen väliltä: jokainen havainto on yhden kokouksen aineistossa.
pack-thanks = { $n ->
    [one] Kiitos ammattilaiselle, joka kertoi näkemästään.
   *[other] Kiitos ainakin { $n } ammattilaiselle, jotka kertoivat näkemästään.
}
letter-title = Ehdotus { $number }
letter-about = { $title }. Rakenteellisen sosiaalityön työryhmä
letter-to = Vastaanottaja: { $recipient }
letter-lead = Rakenteellisen sosiaalityön työryhmä esittää teille ehdotuksen ja pyytää siihen vastausta. Päivätty { $date }.
letter-what = Mitä ehdotamme
letter-why = Miksi
letter-basis = Ehdotus perustuu siihen, mitä sosiaalihuollon ammattilaiset ovat työssään nähneet ja työryhmä on käsitellyt.
letter-phenomenon = Ilmiö: { $title }
letter-published = Ilmiön kuvaus on julkaisusta { $number }, hyväksytty { $date }.
letter-law = Sosiaalihuoltolain 7 §:n mukainen tehtävä: { $item }
letter-goal = Tavoite
letter-by = Mihin mennessä
letter-by-day = Pyydämme vastausta viimeistään { $date }.
letter-by-none = Vastauspäivää ei ole sovittu. Kertokaa, milloin voitte vastata.
letter-how = Näin vastaatte
letter-how-what = Vastaukseksi riittää yksi näistä ja muutama sana perusteluksi:
letter-how-yes = Kyllä: mihin mennessä ehdotus toteutetaan ja kuka siitä vastaa.
letter-how-partly = Osittain: mikä osa toteutetaan, mihin mennessä, ja mikä jää tekemättä.
letter-how-no = Ei: miksi ei. Perustelu kerrotaan havaintojen tekijöille sellaisenaan.
letter-how-carrier = Vastatkaa ehdotuksen viejälle ({ $carrier }) ja mainitkaa ehdotuksen tunnus.
letter-how-group = Vastatkaa työryhmän koordinaattorille ja mainitkaa ehdotuksen tunnus.
letter-not-order = Tämä ei ole määräys. Vastaanottaja päättää itse, mutta vastaus kirjataan.
letter-not-count = Kirjeessä ei kerrota, kuinka monta havaintoa on tehty. Määrät kerrotaan vain julkaistuissa luvuissa.
letter-way-answer = Vastauksenne kirjataan ehdotuksen tunnuksella. Työryhmä palaa siihen seuraavassa kokouksessaan.
refusal-letter-state = Ehdotuksesta { $number } ei voi nyt tehdä kirjettä, koska sen tila on ”{ $state }”. Kirje tehdään, kun työryhmä on puoltanut ehdotusta.
refusal-letter-words = Ehdotus { $number } toistaa havainnon sanoja, joten kirjettä ei tehdä. Kirjoita omin sanoin: { $lacking }.
file-once = Jokainen linkki toimii yhden kerran ja { $minutes } minuuttia. Tiedosto avautuu selaimessa yhdellä painalluksella.
file-pack = Kokouksen aineisto on vain organisaation sisäiseen käyttöön.
file-proposal = Kirje on ehdotuksen saajalle. Lue se ennen lähettämistä.
file-command = Tiedostoa ei voi antaa tässä, koska Havainnon osoitetta ei ole asetettu. Pyydä ylläpitoa ajamaan tämä:
file-command-public = { $command } --level public
file-command-line = python -m bot report { $kind } { $name } --language { $language }
file-page-press = Paina painiketta, niin tiedosto latautuu. Linkki toimii vain kerran.
file-gone-title = Linkki ei enää toimi
file-gone = Linkki on käytetty, vanhentunut tai väärä. Pyydä uusi: kirjoita Havainnolle Teamsissa ”aineisto”.
file-later-title = Tiedostoa ei nyt saatu
file-later = Tiedoston tekeminen ei onnistunut. Linkkiä ei käytetty. Yritä hetken päästä uudelleen.
file-refused-title = Tiedostoa ei voi antaa
refusal-document-withdrawn = Aineistoa { $document } ei voi enää antaa, koska siinä oleva teksti on vedetty takaisin. Voit tehdä uuden: siinä tekstiä ei ole.
refusal-document-unfinished = Aineisto { $document } on luonnos, koska johtopäätöksiä ei ole vielä kirjoitettu. Kirjoita ne ensin: johtopäätökset { $document }.
refusal-document-approved = Aineisto { $document } on jo hyväksytty, tai toinen samanlainen on hyväksytty sen tilalle. Katso ensin, mikä on voimassa.
refusal-document-unknown = Tämän tietokannan tiedoissa ei ole asiakirjaa, jolla on tämä tunniste. Se on tehty muualla, tai sitä on muutettu.
refusal-document-changed = Asiakirjan tallennetut tiedot eivät ole enää sellaiset kuin tehtäessä.
refusal-release-changed = Julkaistut luvut eivät ole sellaiset kuin julkaistaessa: { $numbers }. Tarkista ensin ne.
refusal-document-unreadable = Aineistoa { $document } ei voi enää avata, koska se on tehty aiemmalla versiolla. Tee uusi.
button-file-docx = Lataa Word-tiedosto
button-file-xlsx = Lataa Excel-tiedosto
help-document = aineisto – kokouksen aineisto tiedostona; aineisto E-2026-0001 – ehdotus kirjeenä
permission-take_document = aineiston ottaminen tiedostona
permission-approve_document = aineiston hyväksyminen muille luettavaksi
