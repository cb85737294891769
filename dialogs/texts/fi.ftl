### Suomenkieliset tekstit, joista muut kielet käännetään. Avain kertoo paikan ja merkityksen.

## Painikkeet

button-start = Tee havainto
button-understood = Ymmärsin
button-continue = Jatka
button-back = Takaisin
button-skip = Ohita
button-edit = Muokkaa
button-send = Lähetä
button-cancel = Peruuta
button-mine = Omat havaintoni
button-help = Ohje
button-privacy = Tietosuoja
button-privacy-notice = Tietosuojaseloste
button-open = Avaa
button-withdraw = Poista havainto
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
optional = { $label } (vapaaehtoinen)
needed-later = { $label } (tarvitaan ennen puoltamista)
week-name = viikko { $week }/{ $year }
language-name = suomi
fact = { $label }: { $value }
numbered = { $n }. { $words }
quoted = ”{ $words }”
more = + { $count } muuta
area-COUNTY = Koko hyvinvointialue
area-SEVERAL = Useita kuntia
area-NOT_TOLD = En kerro aluetta

## Tervetuloa, ohje ja tietosuoja

welcome-title = Havainto
welcome-commands = Kirjoita havainto, omat tai ohje. Kielen vaihdat kirjoittamalla på svenska tai in English. Jos et halua kortteja, kirjoita pelkkä teksti.
welcome-limit = Tämä kanava ei ole kiireellisiä tai yksittäisiä asioita varten. Hätätilanteessa soita 112.
welcome-begin = Aloita kirjoittamalla: havainto
intro = Hei! Tänne voit kirjata asiakastyössä tekemäsi havainnon: jonkin, joka toimii, ei toimi tai on muuttumassa. Se vie alle kaksi minuuttia. Rakenteellisen sosiaalityön työryhmä käsittelee havainnot, ja kerron sinulle, mitä niille tapahtuu.
privacy-title = Tietosuoja
privacy-short = Kirjoita ilmiöstä, älä ihmisestä. Älä kirjoita nimiä, henkilötunnuksia, yhteystietoja, osoitteita tai muuta, mistä asiakkaan voi tunnistaa. Tämä ei ole asiakasasiakirja.
privacy-long =
    Havaintosi käsitellään sosiaalihuoltolain 7 §:n mukaista rakenteellista sosiaalityötä varten. Havaintosi yhteyteen tallennan sinusta vain sen, mitä valitset: nimesi, peitenimen tai ei mitään. Työryhmä näkee havaintosi tekstin, valintasi ja viikon, jolla havainto tuli, mutta ei sitä, kuka havainnon teki. Jos valitset nimesi, koordinaattori näkee sen.

    Jotta voin vastata sinulle, tallennan Teams-tunnisteesi ja tämän keskustelun tunnisteen salattuina, kielesi ja vastaustapasi, kesken olevan havaintosi seitsemäksi päiväksi sekä palvelutehtävän ja alueen, jotka viimeksi valitsit. Lisäksi tallennan viikon, jolla luit tämän tekstin, lähettämäni viestit vuodeksi sekä satunnaisella tunnuksella sen, mitä avasit työryhmän tai tietosuojan tehtävissä, viideksi vuodeksi. Avaan salauksen viestin lähettämistä varten, ja jokainen avaaminen kirjataan. Ylläpitäjä, jolla on sekä tietokanta että avain, voi teknisesti avata sen. Lupa siihen annetaan vain laillisesta syystä ja kahden henkilön päätöksellä, ja silloin saat siitä tiedon. Jos valitset täysin nimettömän, en tallenna, kuka havainnon teki. Organisaation Teams-lokit voivat näyttää, että olet käyttänyt bottia, eivät sitä, mitä kirjoitit kortille havaintoa tehdessäsi. Jos avaat oman havaintosi, sen teksti jää tähän keskusteluun.

    Havaintoja ei käytetä työsuorituksen arviointiin. Viranomaisen asiakirjat voivat olla julkisia, joten kirjoita niin, että tekstin voi näyttää kenelle tahansa. Voit katsoa, korjata ja poistaa omat havaintosi kohdasta Omat havaintoni, kunnes ne on otettu mukaan ehdotukseen.
privacy-words = Kun olet lukenut tämän, kirjoita: ymmärsin. Jos et halua jatkaa, kirjoita: peruuta.
not-this-channel = Tämä kanava ei ole kiireellisiä tai yksittäisiä asioita varten. Hätätilanteessa soita 112. Jos lapsi voi olla vaarassa, tee lastensuojeluilmoitus tai soita sosiaalipäivystykseen. Palvelussa sattuneesta vaaratapahtumasta tai epäkohdasta tee ilmoitus oman alueesi ilmoitusjärjestelmään (esim. HaiPro, SPro). Voit sen jälkeen kirjata tänne, mikä rakenteessa on pielessä.
help-title = Ohje
help-file = havainto – tee uusi havainto
help-mine = omat – katso omia havaintojasi ja niiden tilaa
help-own = H-2026-0001 – avaa oma havaintosi tunnuksella
help-withdraw = poista H-2026-0001 – poista oma havaintosi
help-receipt = kuitti KOODI – avaa nimetön havainto kuittikoodilla
help-my-data = tietoni – katso, mitä sinusta on tallennettu, ja vie tai poista tietosi
help-correct = korjaa H-2026-0001 – korjaa omaa havaintoasi, kunnes se on otettu mukaan ehdotukseen
help-cut = katkaise H-2026-0001 – poista tieto siitä, että havainto on sinun
help-privacy = tietosuoja – mitä tiedoillesi tapahtuu
help-text-mode = pelkkä teksti – vastaan ilman kortteja
help-card-mode = kortit – vastaan korteilla
help-language = på svenska, in English, suomeksi – vaihda kieltä

## Lomakkeen vaiheet

step-heading = Vaihe { $n } / { $m }: { $name }
step-type = Mitä havaitsit?
step-text = Kerro ilmiö
step-need = Mihin se liittyy?
step-place = Missä ja kuinka laajasti?
step-sector = Kenelle tämä kuuluu?
step-action = Mitä pitäisi tehdä?
step-summary = Yhteenveto ja lähetys
step-problems = Jokin kohta kaipaa vielä korjausta. Mitään ei kadonnut.

question-type = Mitä havaitsit?
question-text = Kerro ilmiöstä omin sanoin.
question-text-hint-POS = Mikä toimii, kenelle ja miksi?
question-text-hint-NEG = Mikä ei toimi, ketä se koskee ja mitä siitä seuraa?
question-text-hint-NEU = Mikä on muuttumassa, mistä sen huomaa?
question-source = Kenen havainto tämä on?
question-need_main = Mihin tuen tarpeeseen havainto ennen kaikkea liittyy?
question-need_other = Liittyykö se muihinkin tuen tarpeisiin?
question-service_task = Missä palvelutehtävässä työskentelet?
question-target_group = Mitä kohderyhmää havainto koskee?
question-area = Mitä aluetta havainto koskee?
question-extent = Kuinka laajasti olet nähnyt tätä?
question-extent-hint = Yksi tapaus kertoo rakenteesta, kun kirjoitat, mikä järjestelmässä aiheutti tilanteen.
question-trend = Mihin suuntaan asia on menossa?
question-sector = Mille hallinnonalalle tämä kuuluu?
question-aspect = Millaisesta vahvuudesta tai puutteesta on kyse?
question-tried = Mitä on jo kokeiltu?
question-proposal = Mitä ehdotat?
question-proposal-hint-POS = Mitä kannattaisi levittää ja minne?
question-actor = Kenen pitäisi toimia?
question-reporter_mode = Miten haluat näkyä?
question-reporter_mode-hint = Jos kirjoitat ilman kortteja, viestisi jäävät Teamsin keskusteluun joka tapauksessa.
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
label-proposal = Havainnon tekijän ehdotus
label-actor = Kenen pitäisi toimia
label-reporter_mode = Miten näyt
label-quote_ok = Saa lainata raporteissa
label-state = Tila
label-received = Vastaanotettu

hint-length = Kirjoita { $least }–{ $most } merkkiä.
hint-most = Enintään { $most } merkkiä.
hint-choices = { $most ->
    [2] Valitse enintään kaksi.
   *[other] Valitse enintään { $most }.
  }
hint-date = Kirjoita päivä näin: 10.12.2026.

say-choose = Vastaa numerolla tai vaihtoehdon sanoilla.
say-choose-many = Voit valita monta pilkulla erotettuna, esimerkiksi 1, 3.
say-write = Kirjoita vastauksesi.
say-yes-no = Vastaa kyllä tai ei.
say-same = Vastauksesi nyt: { $answer }
say-same-words = Jos se käy edelleen, kirjoita: sama
say-also = Voit myös kirjoittaa: { $words }.

summary-line = Mitä kohtaa haluat muokata?
summary-say-edit = Jos haluat muuttaa jotain, kirjoita rivin numero.
summary-say-send = Kun kaikki on kunnossa, kirjoita: lähetä.

## Kuitti ja omat havainnot

receipt-title = Kiitos havainnostasi!
receipt-number = Tunnus { $number }.
receipt-look = Koordinaattori katsoo sen viimeistään { $date }.
receipt-meeting = Seuraava työryhmän kokous on { $meeting }.
receipt-next = Kerron sinulle tässä keskustelussa, kun havaintosi etenee.
receipt-words = Kirjoita omat, niin näet havaintosi. Kirjoita havainto, niin voit tehdä uuden.
anon-receipt = Kuittikoodisi on { $code }. Kirjoita se talteen: sillä näet käsittelyn tilan ja voit vastata kysymyksiin. En voi palauttaa koodia, koska en tiedä kuka olet.
anon-receipt-words = Avaa havainto myöhemmin kirjoittamalla minulle: kuitti { $code }
anon-receipt-typed = Kirjoittamasi viestit ja tämä koodi jäävät Teamsin keskusteluun. Jos et halua sitä, poista viestit itse (… > Poista).
anon-receipt-opened = Kun avaat havainnon koodilla, koodi ja havainnon teksti jäävät siihen keskusteluun.
anon-sent = Kiitos havainnostasi! Se on lähetetty täysin nimettömänä.
mine-title = Omat havaintoni
mine-none = Sinulla ei ole vielä havaintoja.
mine-line = { $number }, { $date }: { $state }
mine-open = Avaa havainto
mine-words = Avaa havainto kirjoittamalla sen tunnus, esimerkiksi { $number }.
mine-start-words = Tee havainto kirjoittamalla: havainto
own-title = Havainto { $number }
own-withdrawn = Peruit havainnon. Sen sisältö on poistettu.
own-history = Mitä on tapahtunut
own-proposal = Mukana ehdotuksessa { $number } ”{ $title }”. Ehdotuksen tila: { $state }.
own-withdraw = Voit poistaa havainnon, kunnes se on otettu mukaan ehdotukseen. Sisältö poistetaan heti, eikä sitä voi palauttaa.
own-withdraw-words = Poista kirjoittamalla: poista { $number }
own-correct-words = Korjaa kirjoittamalla: korjaa { $number }
own-cut = Voit katkaista yhteyden itseesi: havainto jää työryhmälle, mutta siitä ei enää tiedetä, että se on sinun, etkä saa siitä viestejä.
own-cut-words = Katkaise kirjoittamalla: katkaise { $number }
own-reopen = Jos olet eri mieltä, voit pyytää kerran käsittelemään havainnon uudelleen. Työryhmä ei saa tietää, kuka pyytää.
own-reopen-words = Pyydä kirjoittamalla: käsittele uudelleen { $number }
reply-label = Vastauksesi
reply-words = Vastaa kirjoittamalla: vastaa { $number } VASTAUS
said-corrected = Havainto { $number } on korjattu. Aiempi teksti on poistettu.
said-cut = Yhteys havaintoon { $number } on katkaistu. En enää tiedä, että se on sinun.
said-reopened = Pyyntösi on tallennettu. Havainto { $number } odottaa uudelleen käsittelyä.
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
my-data-remembered = Viimeksi valitut palvelutehtävä ja alue
my-data-understood = Tietosuojateksti luettu
my-data-roles = Tehtäväsi
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
button-cut = Katkaise yhteys
button-cut-confirm = Katkaise pysyvästi
button-reopen = Pyydä käsittelemään uudelleen
button-reopen-confirm = Lähetä pyyntö
button-reply = Vastaa kysymykseen
button-reply-save = Lähetä vastaus
button-forget = Unohda minut
button-forget-confirm = Unohda minut lopullisesti

## Havainnon tilat

state-observation-received = vastaanotettu
state-observation-screening = esikäsittelyssä
state-observation-needs_info = odottaa täydennystä
state-observation-linked = otettu mukaan ehdotukseen
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
field-goal = Tavoite
field-goal-hint = Kirjoita tavoite, jonka toteutumisen voi mitata.
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
reason-sentence = Perustelu: { $reason }.
until-sentence = Uusi päivä: { $date }.

## Viestit havainnon tekijälle

notice-taken_in = Havaintosi { $number } otettiin mukaan ehdotukseen ”{ $proposal }”.
notice-taken_in-unnumbered = Havaintosi otettiin mukaan ehdotukseen ”{ $proposal }”.
notice-taken_in-count = Ehdotus perustuu nyt { $n } havaintoon.
notice-taken_in-few = Havaintosi on ensimmäisiä tästä aiheesta.
notice-taken_in-state = Ehdotuksen tila: { $state }.
notice-agenda = Ehdotus ”{ $proposal }” on työryhmän listalla.
notice-agenda-meeting = Ehdotus ”{ $proposal }” on työryhmän listalla { $meeting }.
notice-decided = Työryhmä käsitteli ehdotuksen ”{ $proposal }”. Päätös: { $state }.
notice-decided-meeting = Työryhmä käsitteli ehdotuksen ”{ $proposal }” { $meeting }. Päätös: { $state }.
notice-decided-next-endorsed = Seuraavaksi ehdotus viedään vastaanottajalle.
notice-decided-next-not_endorsed = Ehdotusta ei viedä eteenpäin.
notice-sent = Ehdotus ”{ $proposal }” on viety: { $recipient }.
notice-sent-answer = Vastausta pyydettiin { $date } mennessä.
notice-answered = { $recipient } vastasi ehdotukseen ”{ $proposal }”. Vastaus: { $answer }.
answered-yes = myönteinen
answered-partly = osittain myönteinen
answered-no = kielteinen
notice-done = Hyviä uutisia: ”{ $proposal }” on toteutettu.
notice-done-count = Havaintosi oli yksi { $n } havainnosta, joista tämä alkoi.
notice-done-few = Tämä alkoi myös sinun havainnostasi.
notice-changed = Ehdotuksella ”{ $proposal }” on uusi tila: { $state }.
notice-masked = Havainnossasi oli tieto, josta jonkun olisi voinut tunnistaa. Koordinaattori peitti sen, ja vanha teksti on poistettu. Näet havaintosi kohdasta Omat havaintoni.
notice-question = Koordinaattorilla on kysymys havainnostasi { $number }: { $question } Voit vastata tähän { $date } asti. Jos et vastaa, havainto käsitellään sellaisenaan.
notice-ended = Havaintosi { $number } on suljettu. Syy: { $reason }. Jos olet eri mieltä, voit pyytää käsittelemään sen uudelleen.
notice-redirected = Havaintosi { $number } kuuluu toiseen kanavaan: { $channel }. Syy: { $reason }. Emme siirtäneet tekstiä puolestasi.
ending = { $head }. { $words }
closed-handled = asia on käsitelty
closed-duplicate = sama asia on jo kirjattu
closed-not_structural = asia ei ole rakenteellinen
closed-not_understandable = tekstistä ei saanut selvää
closed-personal_data = henkilötietoja ei voitu poistaa
notice-closed = Ehdotus ”{ $proposal }”, jossa havaintosi { $number } on mukana, on rauennut.
notice-closed-reason = Syy: { $reason }.
notice-closed-next = Jos olet eri mieltä, kerro asiasta koordinaattorille tai tee uusi havainto kirjoittamalla: havainto

notice-welcome-preview = Havainto on valmis käyttöön.
notice-step-preview = Havaintosi odottaa, että jatkat sitä.
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
notice-unnumbered-preview = Havainnostasi on uutta.

## Työryhmän kanava

team-welcome-title = Havainto
team-welcome = Hei! Tuon työryhmän kanavaan viikon koosteen havainnoista. Voitte avata havaintoja, tehdä niistä ehdotuksia ja seurata, mitä ehdotuksille tapahtuu.
team-welcome-link = Pyydä ylläpitäjältä koodi ja kirjoita siinä kanavassa, johon koosteen pitää tulla: @Havainto liitä KOODI
team-welcome-own = Omat havainnot kirjataan kahdenkeskisessä keskustelussa kanssani, ei kanavassa.
channel-help-title = Ohje kanavassa
channel-help-digest = @Havainto kooste – meneillään olevan viikon kooste
channel-help-list = @Havainto havainnot – viikon kaikki havainnot
channel-help-queue = @Havainto jono – havainnot, jotka odottavat esikäsittelyä (koordinaattori)
channel-help-ask = @Havainto kysy H-2026-0001 KYSYMYS – kysy havainnon tekijältä kerran (koordinaattori)
channel-help-open = @Havainto H-2026-0001 tai E-2026-0001 – avaa havainto tai ehdotus
channel-help-propose = @Havainto ehdotus H-2026-0001 MITÄ EHDOTETAAN – tee ehdotus
channel-help-fill = @Havainto täydennä E-2026-0001 tavoite: TEKSTI – täydennä ehdotusta
channel-help-move = @Havainto tila E-2026-0001 lähetetty PERUSTELU – muuta tilaa
channel-help-mask = @Havainto peitä H-2026-0001 – peitä henkilötiedot havainnosta (koordinaattori)
channel-help-close = @Havainto sulje H-2026-0001 SYYKOODI PERUSTELU – sulje havainto (koordinaattori)
channel-help-redirect = @Havainto ohjaa H-2026-0001 KANAVA: PERUSTELU – ohjaa havainto toiseen kanavaan (koordinaattori)
channel-help-publish = @Havainto julkaise 2026-Q3 tai 2026-H2 (lisää julkisesti) – julkaise neljänneksen tai puolivuoden luvut pysyvästi
channel-help-text-mode = @Havainto pelkkä teksti tai kortit – vastaan sinulle kanavassa ilman kortteja tai korteilla
channel-help-language = @Havainto på svenska, in English, suomeksi – vaihda kanavan kieltä
linked-title = Kanava on liitetty
linked = Tämä on työryhmän kanava { $date } alkaen. Tuon tänne koosteen havainnoista joka viikko.
linked-first = Ensimmäinen kooste tulee { $date }.
linked-next = Meneillään olevan viikon näet heti kirjoittamalla: @Havainto kooste
not-linked-title = Kanavaa ei ole liitetty
not-linked = Tämä ei ole työryhmän kanava, joten en näytä täällä havaintoja enkä ehdotuksia.

## Peitetyt luvut

withheld = alle { $least } tai peitetty
withheld-others = Muut
withheld-all = Kaikki
withheld-rule = Alle { $observations } havainnon tai alle { $reporters } tekijän luvut on peitetty, samoin luvut, joista ne selviäisivät. Peitetty ei ole nolla.

## Julkaistut luvut

period-Q = { $n }. neljännes { $year }
period-H = { $n }. puolivuosi { $year }
release-title = Julkaistut luvut: { $period }
release-organisation = Organisaatiolle, julkaistu { $date }. Lukuja ei lasketa uudelleen.
release-public = Julkisesti, julkaistu { $date }. Lukuja ei lasketa uudelleen.
release-total = Havaintoja yhteensä
release-none = Kaudella ei tullut havaintoja.
release-share = { $n } ({ $share } %)
release-crossed = Havainnot tyypin ja tuen tarpeen mukaan
release-pair = { $type }, { $need }
release-sectors = Havainnolla voi olla kaksi hallinnonalaa, joten niiden luvuista ei tule yhteismäärää.

## Kooste

digest-title = Kooste, { $week }
digest-period = { $start }–{ $end }
digest-unfinished = Kesken: viikko jatkuu vielä.
digest-late = Tämä kooste tulee myöhässä.
digest-quiet = Hiljainen viikko: uusia havaintoja ei tullut, eikä yhdenkään ehdotuksen tila muuttunut.
digest-count = { $n ->
    [0] Uusia havaintoja ei tullut.
    [one] Viikolla tuli yksi uusi havainto.
   *[other] Viikolla tuli { $n } uutta havaintoa.
  }
digest-by-type = Havainnot tyypin mukaan
digest-by-need = Havainnot tuen tarpeen mukaan
digest-by-sector = Havainnot hallinnonalan mukaan
digest-column-count = Määrä
digest-new = Uudet havainnot
digest-pick = Avaa havainto tai ehdotus
digest-open = Avoimet ehdotukset
digest-open-none = Avoimia ehdotuksia ei ole.
digest-age = { $days ->
    [0] tänään
    [one] 1 päivä
   *[other] { $days } päivää
  }
digest-proposal = { $title }: { $state }, { $age }
digest-changes = Mikä muuttui viikon aikana
digest-changes-none = Ehdotusten tilat eivät muuttuneet.
digest-change = { $title }: { $state }
digest-made = uusi
digest-item = { $number } { $title }
digest-words-open = Avaa havainto kirjoittamalla: @Havainto { $number }
digest-words-more = Kaikki havainnot näet kirjoittamalla: @Havainto havainnot { $week }

## Havainnot ja ehdotukset kanavassa

list-title = Havainnot, { $week }
list-none = Viikolla ei tullut havaintoja.
queue-title = Jono: esikäsittelyä odottavat havainnot
queue-none = Jono on tyhjä: mikään havainto ei odota esikäsittelyä.
queue-rule = Vanhin on ensin. Työpäivät lasketaan saapumisviikon alusta, jotta päivä ei paljasta tekijää.
queue-line = { $type }, { $need }. Tila: { $state }, { $age }.
queue-late-line = { $type }, { $need }. Tila: { $state }, { $age }. Määräaika on ohi.
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
reopened = { $number } odottaa uudelleen käsittelyä. Avaa havainto kirjoittamalla: @Havainto { $number }
blank-ending = (syykoodi). (perustelusi)
blank-channel = (kanava)
blank-words = (perustelusi)
blank-question = (kysymyksesi)
blank-date = (päivä 14 päivän päästä)
label-asked = Koordinaattorin kysymys
label-answered = Havainnon tekijän vastaus
proposal-title = Ehdotus { $number }
proposal-state = { $state }, { $date } alkaen
proposal-lacking = Ennen puoltamista puuttuu vielä: { $fields }.
proposal-rests = Perustuu näihin havaintoihin
proposal-history = Historia
proposal-finished = Ehdotuksen käsittely on päättynyt.
proposal-needs-reason = Perustelu tarvitaan, kun uusi tila on { $states }.
proposal-needs-date = Uusi päivä tarvitaan, kun uusi tila on { $states }.
proposal-needs-all = Kaikki ehdotuksen tiedot tarvitaan, kun uusi tila on { $states }.
proposal-words-moves = Seuraavat mahdolliset tilat: { $states }.
proposal-words-move = @Havainto tila { $number } { $state } PERUSTELU – muuta tilaa. Perustelu lähetetään havaintojen tekijöille sellaisenaan.
proposal-words-date = @Havainto tila { $number } siirretty 10.12.2026 PERUSTELU – siirrä ehdotus uuteen päivään
proposal-words-fill = @Havainto täydennä { $number } { $field }: TEKSTI – täydennä tietoja
proposal-news = ”{ $title }”, { $what }.

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
refusal-answer-nothing-before = Tähän ei ole aiempaa vastausta.
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
refusal-observation-withdrawn = Havainto { $number } on peruttu, eikä siitä voi enää tehdä ehdotusta.
refusal-withdraw-too-late = Havaintoa ei voi enää poistaa, koska se on otettu mukaan ehdotukseen tai sen käsittely on päättynyt.
refusal-correct-too-late = Havaintoa ei voi enää korjata, koska se on otettu mukaan ehdotukseen tai sen käsittely on päättynyt.
refusal-withdrawn-already = Havainto { $number } on jo poistettu.
refusal-draft-open = Sinulla on havainto kesken. Lähetä tai peruuta se ensin. Jatka kirjoittamalla: havainto
refusal-own-which = Kirjoita myös havainnon tunnus, esimerkiksi: korjaa H-2026-0001 tai katkaise H-2026-0001
refusal-receipt-missing = Kirjoita myös kuittikoodi, jonka sait lähettäessäsi, esimerkiksi: kuitti ACDE-FGHJ-KLMN-PQRT
refusal-receipt-wrong = Kuittikoodi ei kelpaa. Tarkista, että kirjoitit sen juuri niin kuin sen sait.
refusal-receipt-too-many = Vääriä kuittikoodeja on kokeiltu liian monta. Odota { $minutes } minuuttia ja kokeile uudelleen.
refusal-held = Havaintoa { $number } ei voi juuri nyt poistaa, koska siitä on kesken asiakirjapyyntö tai kantelu. Ylläpitäjä voi kertoa lisää.
refusal-reopen-once = Havaintoa { $number } ei voi pyytää käsittelemään uudelleen. Pyytää voi kerran, kun havainto on suljettu ja sen teksti on tallessa.
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
refusal-channel-kind = Työryhmän kanavaksi käy vain tiimin tavallinen kanava, ei yksityinen eikä jaettu.
refusal-group-chat = En toimi ryhmäkeskustelussa. Kirjoita minulle kahden kesken tai työryhmän kanavassa.
refusal-unknown-verb = En tunne tuota painiketta. Kirjoita ohje, niin kerron, mitä voit tehdä.
refusal-unknown-state = En tunne tuota tilaa. Avaa ehdotus sen tunnuksella, niin näet mahdolliset tilat.
refusal-unknown-proposal = En löydä tuota ehdotusta. Tarkista tunnus: se näyttää tältä: E-2026-0001.
refusal-proposal-needs-observation = Ehdotus tarvitsee ainakin yhden havainnon. Kirjoita havainnon tunnus, esimerkiksi H-2026-0001.
refusal-no-draft = Sinulla ei ole havaintoa kesken. Aloita kirjoittamalla: havainto
refusal-unavailable = En pysty juuri nyt tallentamaan. Vastaustasi ei tallennettu. Yritä hetken kuluttua uudelleen.
refusal-too-fast = Hetki, en pysy perässä. En käsitellyt tätä. Mitään ei kadonnut. Yritä minuutin kuluttua uudelleen.
refusal-bug = Jokin meni vikaan minun puolellani. Kesken oleva havaintosi on tallessa siihen asti, mihin viimeksi pääsit. Jos vika toistuu, kerro ylläpitäjälle tunnus { $reference }.
refusal-digest-week = En tunne tuota viikkoa. Kirjoita se näin: 47 tai 47/2026.
refusal-release-period = En tunne tuota kautta. Kirjoita neljännes näin: 2026-Q3, tai puolivuosi näin: 2026-H2.
refusal-release-length = Lukuja julkaistaan organisaatiolle neljännesvuosittain tai puolivuosittain, julkisesti vain puolivuosittain.
refusal-release-period-open = Kausi { $period } ei ole vielä päättynyt. Luvut julkaistaan vasta sen jälkeen.
refusal-release-exists = Kauden { $period } luvut on jo julkaistu. Niitä ei lasketa uudelleen.
refusal-release-overlaps = Kauden { $other } luvut on jo julkaistu. Niiden rinnalla kauden { $period } luvut paljastaisivat pieniä lukuja.
refusal-release-lacks = Kauden { $period } luvut lasketaan yhteen neljänneksistä. Julkaise ensin { $other }.
refusal-digest-week-future = Viikko { $week } ei ole vielä alkanut. Sama viikko vuotta aiemmin: { $before }.

## Huomautukset vaiheen yläpuolella ja lyhyet vastaukset

note-resumed = Sinulla oli havainto kesken. Jatketaan siitä.
note-not-understood = En ymmärtänyt viestiä enkä tallentanut sitä. Näin pääset eteenpäin.
note-draft-waits = Sinulla on havainto kesken. Jatka kirjoittamalla: havainto
note-stale = Painoit vanhan kortin painiketta. Tässä on viimeisin vaihe, ja kaikki tallennettu on tallessa.
note-use-card = Vastaa kortilla, niin teksti ei jää keskusteluun. En tallentanut viestiäsi, mutta se jäi Teamsin keskusteluun: voit poistaa sen itse (… > Poista). Jos haluat vastata kirjoittamalla, kirjoita: pelkkä teksti
refusal-chat-warning = Viestissäsi näyttää olevan { $kinds }. En käsitellyt viestiä, mutta se jäi Teamsin keskusteluun: poista viesti itse (… > Poista) ja aloita painikkeesta Tee havainto.
note-remains-in-chat = Viestisi jäi Teamsin keskusteluun: poista se itse (… > Poista).
note-write-again = En säilyttänyt tekstiä. Kirjoita vastauksesi uudelleen.

## Vartija: mitä tekstistä löytyi

refusal-guard-block = Tekstissä näyttää olevan { $kinds }. En tallentanut sitä. Poista se tai hyväksy ehdotukseni, jossa tieto on korvattu yleisellä sanalla.
refusal-guard-warn = Voiko joku tunnistaa tästä ihmisen? Tekstissä on ehkä { $kinds }. Kirjoita mieluummin yleisemmin, esimerkiksi: { $suggestion }. Voit myös vahvistaa, ettei ketään voi tunnistaa.
refusal-guard-redirect = { not-this-channel } Jos tekstisi kertoo rakenteesta eikä yhden ihmisen kiireellisestä asiasta, vahvista, niin jatketaan.
refusal-guard-nothing = Minulla ei ole tekstiä, jota voisi hyväksyä tai vahvistaa. Kirjoita se uudelleen.
refusal-mask-how = Vartija ei löydä havainnosta { $number } henkilötietoja. Kirjoita itse uusi teksti, esimerkiksi: @Havainto peitä { $number } teksti: UUSI TEKSTI. Kohdat ovat teksti, otsikko, kokeiltu ja ehdotus.
refusal-mask-nothing = Havainnon { $number } teksti on jo sellainen. Mitään ei muutettu.
refusal-signature-how = Kirjoita havainnon tunnus, esimerkiksi: tekijä H-2026-0001
refusal-no-signature = Havainnossa { $number } ei ole tekijän nimeä.
guard-title = Tarkista teksti
guard-count-blocked = Vartija esti: { $kind }
guard-count-warned = Vartija varoitti: { $kind }
guard-count-confirmed = Kirjoittaja vahvisti: { $kind }
guard-count-masked = Vartijan sanamuoto hyväksyttiin: { $kind }
guard-count-later = Löydetty ja peitetty jälkikäteen: { $kind }
guard-wording = Ehdotukseni:
guard-say-masked = Jos ehdotus käy, kirjoita: hyväksy
guard-say-confirmed = Jos ketään ei voi tunnistaa, kirjoita: vahvista
guard-say-masked-channel = Jos ehdotus käy, kirjoita: @Havainto hyväksy
guard-say-confirmed-channel = Jos ketään ei voi tunnistaa, kirjoita: @Havainto vahvista
guard-in-field = Ehdotukseni on jo kentässä: paina Jatka, jos se käy.
button-masked = Käytä ehdotusta
button-mask = Peitä henkilötietoja
button-mask-save = Korvaa teksti
button-close = Sulje havainto
button-close-save = Sulje ja lähetä viesti
button-redirect = Ohjaa muualle
button-redirect-save = Ohjaa ja lähetä viesti
button-ask = Kysy tekijältä
button-ask-save = Lähetä kysymys
mask-words = Muuta kohtaa, josta joku voidaan tunnistaa. Vanha teksti poistetaan pysyvästi, ja havainnon tekijä saa tiedon. Vain koordinaattori voi peittää.
mask-field = Uusi { $name }
button-confirmed = Ketään ei voi tunnistaa
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
note-understood-first = Lue ensin tämä ja kirjoita: ymmärsin
note-first-step = Tämä on ensimmäinen vaihe.
note-not-yet = Havaintoa ei voi vielä lähettää. Jatketaan tästä.
said-cancelled = Luonnos on poistettu. Mitään ei lähetetty.
said-withdrawn = Havaintosi { $number } on peruttu, ja sen sisältö on poistettu. Teamsissa jo avatuissa viesteissä se voi vielä näkyä.
said-masked = Havainnon { $number } henkilötiedot on peitetty ja vanha teksti on poistettu tietokannasta. Havainnon tekijä saa tiedon. Poista vielä tämän kanavan vanhat viestit, joissa teksti näkyy.
said-screened = Havainto { $number } on käsitelty. Havainnon tekijä saa omalla kielellään tämän viestin, sinun sanasi sellaisinaan: ”{ $words }”
said-signature = Havainnon { $number } teki { $name }. Nimen avaaminen on kirjattu.
said-text = Vastaan nyt pelkällä tekstillä. Kortit saat takaisin kirjoittamalla: kortit
said-cards = Vastaan nyt korteilla.
said-language = Puhun nyt suomea.
said-done = Tämä on jo tehty.
said-below = Vastaus on keskustelun lopussa.
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
words-help = ohje | apua | hei | moi | hi | hello
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
words-understood = ymmärsin | selvä | ok
words-back = takaisin
words-skip = ohita
words-skip-all = ohita kaikki
words-same = sama
words-accept = hyväksy | hyväksyn
words-confirm = vahvista | vahvistan
words-edit = muokkaa
words-send = lähetä
words-cancel = peruuta | peru
words-link = liitä
words-digest = kooste
words-list = havainnot
words-queue = jono
words-propose = ehdotus
words-fill = täydennä
words-move = tila
words-mask = peitä
words-mask-text = teksti
words-mask-title = otsikko
words-mask-tried = kokeiltu
words-mask-proposal = ehdotus
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
words-field-goal = tavoite
words-field-recipient = vastaanottaja
words-field-carrier = viejä | ehdotuksen viejä
words-field-answer_by = vastaus viimeistään
words-field-shl7 = shl 7 | sosiaalihuoltolain 7 §:n kohta
words-field-preventive = ehkäisevyys | ehkäisevä
words-field-communication = viestintä

## Roolit, valvonta ja henkilöllisyyden avaaminen

said-role = Roolisi on nyt { $role }.
said-role-office = Roolisi on nyt { $role }. Laskurit näet kirjoittamalla: valvonta. Henkilöllisyyden avaamista pyydät kirjoittamalla: henkilöllisyys H-2026-0001 ja perustelu
refusal-not-allowed = Tämän voi tehdä { $roles }. Jos tehtävä kuuluu sinulle, pyydä ylläpitäjältä koodi.
refusal-role-how = Kirjoita myös koodi, jonka sait ylläpitäjältä: rooli KOODI
oversight-title = Valvonta
oversight-since = Luvut ovat { $date } alkaen. Tässä ei näy havaintojen tekstejä eikä nimiä.
oversight-reads = Tekstien avaamiset ja viennit
oversight-refusals = Estetyt yritykset yhteensä
tally-many-observations = Saman tekijän havainnot, jotka ylittivät kymmenen päivässä
oversight-traces = Viimeisimmät tapahtumat
trace-line = { $date } { $who }: { $what }
trace-refused = Estetty: { $deed }
entry-refused = yritys estettiin
entry-appointed = rooli annettu
entry-dismissed = rooli poistettu
entry-identity_requested = henkilöllisyyden avaamista pyydetty
entry-identity_granted = tekijän henkilöllisyys avattu
entry-identity_refused = henkilöllisyyden avaaminen hylätty
said-identity-asked = Pyyntö { $number } on tallennettu. Toinen tietosuojavastaava tai pääkäyttäjä päättää siitä. Kerron sinulle päätöksen.
said-identity-granted = Hyväksyit pyynnön { $number }. Pyytäjä saa tiedon, ja kerron avaamisesta havainnon tekijälle.
said-identity-refused = Hylkäsit pyynnön { $number }. Mitään ei avattu, ja kerron siitä pyytäjälle.
identity-asked = Pyyntö { $number }: { $who } pyytää, että havainnon tekijän henkilöllisyys avataan.
identity-asked-how = Päätä kirjoittamalla: hyväksy henkilöllisyys { $number } tai hylkää henkilöllisyys { $number }
identity-asked-until = Pyyntö on voimassa { $date } asti. Jos hyväksyt sen, havainnon tekijälle kerrotaan avaamisesta ja perustelusta.
identity-opened = Pyyntösi { $number } hyväksyttiin. Havainnon tekijä on:
identity-object = Entra-objektitunnus
identity-tenant = Entra-vuokraajan tunnus
identity-opened-care = Käytä tietoa vain tähän tarkoitukseen. Poista tämä viesti, kun et enää tarvitse sitä. Kerron avaamisesta myös havainnon tekijälle.
identity-denied = Pyyntösi { $number } hylättiin. Mitään ei avattu.
identity-told = Henkilöllisyytesi tämän havainnon tekijänä avattiin lakiin perustuvasta syystä. Avaamisen pyysi ja hyväksyi kaksi eri henkilöä.
identity-told-ask = Jos sinulla on kysyttävää, ota yhteyttä hyvinvointialueen tietosuojavastaavaan.
refusal-identity-how = Kirjoita näin: henkilöllisyys H-2026-0001 ja perustelu
refusal-grant-how = Kirjoita myös pyynnön numero: hyväksy henkilöllisyys 1
refusal-deny-how = Kirjoita myös pyynnön numero: hylkää henkilöllisyys 1
refusal-identity-reason = Kirjoita perustelu, jossa on { $least }–{ $most } merkkiä. Havainnon tekijä saa lukea sen.
refusal-identity-cut = Havainnon { $number } tekijää ei voi selvittää, koska yhteyttä tekijään ei ole.
refusal-identity-unknown = En löydä pyyntöä { $number }.
refusal-identity-over = Pyyntö { $number } on jo ratkaistu tai vanhentunut.
refusal-identity-own = Et voi päättää omasta pyynnöstäsi etkä itseäsi koskevasta pyynnöstä.
refusal-identity-needs-dpo = Kahdesta päättäjästä ainakin toisen pitää olla tietosuojavastaava.
words-role = rooli
words-oversee = valvonta
words-identity = henkilöllisyys
words-grant = hyväksy henkilöllisyys
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

deed-file = havainnon tekeminen
deed-see_own = oman havainnon katsominen
deed-withdraw_own = oman havainnon poistaminen
deed-see_release = julkaistun katsominen
deed-link = kanavan liittäminen
deed-take_role = roolin ottaminen koodilla
deed-enter = työryhmän kanavassa toimiminen
deed-speak = kanavan kielen vaihtaminen
deed-see_digest = koosteen katsominen
deed-open_observation = havainnon tekstin avaaminen
deed-see_proposal = ehdotuksen katsominen
deed-make_proposal = ehdotuksen tekeminen
deed-fill_proposal = ehdotuksen täydentäminen
deed-move_put_forward = ehdotuksen esittäminen
deed-move_endorsed = ehdotuksen puoltaminen
deed-move_not_endorsed = ehdotuksen puoltamatta jättäminen
deed-move_sent = ehdotuksen lähettäminen
deed-move_answered_yes = myönteisen vastauksen kirjaaminen
deed-move_answered_partly = osittain myönteisen vastauksen kirjaaminen
deed-move_answered_no = kielteisen vastauksen kirjaaminen
deed-move_in_progress = toteutuksen aloittaminen
deed-move_done = toteutetuksi merkitseminen
deed-move_evaluated = vaikutuksen arvioiminen
deed-move_deferred = ehdotuksen siirtäminen
deed-move_lapsed = ehdotuksen raukeaminen
deed-see_name = havaintoon merkityn nimen katsominen
deed-screen = havainnon esikäsittely
deed-ask = täydennyksen pyytäminen
deed-mask = tekstin peittäminen
deed-redirect = toiseen kanavaan ohjaaminen
deed-close = havainnon sulkeminen
deed-publish_release = raportin julkaiseminen
deed-see_counters = laskurien katsominen
deed-oversee = valvontanäkymän katsominen
deed-request_identity = henkilöllisyyden pyytäminen
deed-decide_identity = henkilöllisyyspyynnöstä päättäminen
deed-hold = poistamisen keskeyttäminen
deed-appoint = roolin antaminen

opening-delivery = Osoitteita avattu viestin toimittamiseen
opening-own_data = Omien tietojen pyyntö
opening-signed = Havaintoon merkityn nimen avaaminen
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
sector-EOS = En osaa sanoa
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
extent-UNKNOWN = En tiedä
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
actor-UNKNOWN = En osaa sanoa
source-OWN = Oma havaintoni
source-TEAM = Tiimin yhteinen havainto
source-CLIENT = Asiakkaiden kertoma
source-PARTNER = Yhteistyökumppanin kertoma
reporter-mode-NAMED = Nimelläni: työryhmän koordinaattori näkee nimeni
reporter-mode-PSEUDO = Nimettä, mutta saan palautteen (suositus)
reporter-mode-ANON = Täysin nimettä: seuraan kuittikoodilla

## Määräajat, muistutukset ja prosessin luvut

limit-screening = Esikäsittely
limit-linking = Liittäminen ehdotukseen tai ilmiöön
limit-decision = Työryhmän päätös havainnosta
limit-sending = Ehdotuksen lähettäminen
limit-answer = Vastaus ehdotukseen
limit-progress = Tilannetieto toteutuksesta
limit-proposal_until = Siirretyn ehdotuksen uusi päivä
limit-review = Ilmiön tarkistus
limit-minutes = Muistio ja palaute kokouksesta
limit-news = Uutinen havainnon tekijälle
overdue-today = määräaika on tänään
overdue-working_days = { $n ->
    [one] määräaika oli 1 työpäivä sitten
   *[other] määräaika oli { $n } työpäivää sitten
  }
overdue-days = { $n ->
    [one] määräaika oli 1 päivä sitten
   *[other] määräaika oli { $n } päivää sitten
  }
reminder-title = Määräajat
reminder-intro = Nämä määräajat ovat ohi tai päättyvät tänään.
reminder-line = { $limit }: { $over }
reminder-meeting = Kokous { $date }
reminder-how = Avaa havainto tai ehdotus työryhmän kanavassa kirjoittamalla @Havainto ja sen tunnus.
reminder-answer = Jos ehdotukseen ei ole vastattu, muistuta sen vastaanottajaa.
reminder-rule = Havaintojen työpäivät lasketaan saapumisviikon alusta, jotta päivä ei paljasta tekijää.
notice-nothing_yet = Havainnostasi { $number } ei ole uutta, mutta sitä ei ole unohdettu. Tila: { $state }.
notice-nothing_yet-proposal = Ehdotuksesta ”{ $proposal }”, jossa havaintosi { $number } on mukana, ei ole uutta, mutta sitä ei ole unohdettu. Tila: { $state }.
notice-nothing_yet-preview = Havaintoasi { $number } ei ole unohdettu.
next-step-screening = Seuraavaksi koordinaattori käsittelee havainnon, viimeistään { $date }.
next-step-linking = Seuraavaksi havainto liitetään ehdotukseen tai ilmiöön, viimeistään { $date }.
next-step-decision = Seuraavaksi työryhmä päättää asiasta, viimeistään { $date }.
next-step-sending = Seuraavaksi ehdotus viedään vastaanottajalle, viimeistään { $date }.
next-step-answer = Seuraavaksi odotetaan vastausta, viimeistään { $date }.
next-step-progress = Seuraavaksi kysytään, miten toteutus etenee, viimeistään { $date }.
next-step-proposal_until = Ehdotukseen palataan viimeistään { $date }.
next-step-review = Työryhmä tarkistaa tilanteen viimeistään { $date }.
next-step-minutes = Työryhmän muistio valmistuu viimeistään { $date }.
next-step-meeting = Seuraava työryhmän kokous on { $date }.
next-step-news = Kerron sinulle tilanteen uudelleen viimeistään { $date }.
digest-overdue = Määräajat, jotka ovat ohi muistutuksista huolimatta
digest-unanswered = Vastausta ei ole saatu
digest-unanswered-days = { $n ->
    [one] 1 päivä lähettämisestä
   *[other] { $n } päivää lähettämisestä
  }
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
refusal-figures-period = Kirjoita neljännes tai puolivuosi näin: luvut 2026-Q3. Ilman jaksoa näytän viimeisen vuoden.
channel-help-figures = @Havainto luvut tai luvut 2026-Q3 – kuinka nopeasti havaintoihin vastataan
words-figures = luvut | prosessin luvut
