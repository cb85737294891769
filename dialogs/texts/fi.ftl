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
    Havaintosi käsitellään sosiaalihuoltolain 7 §:n mukaista rakenteellista sosiaalityötä varten. Itsestäsi tallennetaan vain se, mitä valitset: nimesi, peitenimi tai ei mitään. Työryhmä näkee havaintosi tekstin, palvelutehtävän ja alueen, mutta ei sitä, kuka havainnon teki. Jos valitset nimesi, koordinaattori näkee sen.

    Jotta voin vastata sinulle, tallennan Teams-tunnisteesi ja tämän keskustelun tunnisteen salattuina, kielesi ja vastaustapasi, kesken olevan havaintosi seitsemäksi päiväksi sekä palvelutehtävän ja alueen, jotka viimeksi valitsit. Avaan salauksen viestin lähettämistä varten, ja jokainen avaaminen kirjataan. Ylläpitäjä, jolla on sekä tietokanta että avain, voi teknisesti avata sen. Lupa siihen annetaan vain laillisesta syystä ja kahden henkilön päätöksellä, ja silloin saat siitä tiedon. Jos valitset täysin nimettömän, en tallenna, kuka havainnon teki. Organisaation Teams-lokit voivat näyttää, että olet käyttänyt bottia, eivät sitä, mitä kirjoitit kortille.

    Havaintoja ei käytetä työsuorituksen arviointiin. Viranomaisen asiakirjat voivat olla julkisia, joten kirjoita niin, että tekstin voi näyttää kenelle tahansa. Voit katsoa, korjata ja poistaa omat havaintosi kohdasta Omat havaintoni, kunnes ne on otettu mukaan ehdotukseen.
privacy-words = Kun olet lukenut tämän, kirjoita: ymmärsin. Jos et halua jatkaa, kirjoita: peruuta.
not-this-channel = Tämä kanava ei ole kiireellisiä tai yksittäisiä asioita varten. Hätätilanteessa soita 112. Jos lapsi voi olla vaarassa, tee lastensuojeluilmoitus tai soita sosiaalipäivystykseen. Palvelussa sattuneesta vaaratapahtumasta tai epäkohdasta tee ilmoitus oman alueesi ilmoitusjärjestelmään (esim. HaiPro, SPro). Voit sen jälkeen kirjata tänne, mikä rakenteessa on pielessä.
help-title = Ohje
help-file = havainto – tee uusi havainto
help-mine = omat – katso omia havaintojasi ja niiden tilaa
help-own = H-2026-0001 – avaa oma havaintosi tunnuksella
help-withdraw = poista H-2026-0001 – poista oma havaintosi
help-receipt = kuitti KOODI – avaa nimetön havainto kuittikoodilla
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
entry-screened = esikäsittely aloitettu
entry-linked = otettu mukaan ehdotukseen
entry-proposed = ehdotus tehty
entry-filled = tietoja täydennetty
entry-moved = uusi tila: { $state }
entry-group_linked = kanava liitetty
entry-group_left = kanava poistettu
history-line = { $date } { $what }
history-reason = { $line }. Perustelu: { $reason }
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
channel-help-open = @Havainto H-2026-0001 tai E-2026-0001 – avaa havainto tai ehdotus
channel-help-propose = @Havainto ehdotus H-2026-0001 MITÄ EHDOTETAAN – tee ehdotus
channel-help-fill = @Havainto täydennä E-2026-0001 tavoite: TEKSTI – täydennä ehdotusta
channel-help-move = @Havainto tila E-2026-0001 lähetetty PERUSTELU – muuta tilaa
channel-help-text-mode = @Havainto pelkkä teksti tai kortit – vastaan sinulle kanavassa ilman kortteja tai korteilla
channel-help-language = @Havainto på svenska, in English, suomeksi – vaihda kanavan kieltä
linked-title = Kanava on liitetty
linked = Tämä on työryhmän kanava { $date } alkaen. Tuon tänne koosteen havainnoista joka viikko.
linked-first = Ensimmäinen kooste tulee { $date }.
linked-next = Meneillään olevan viikon näet heti kirjoittamalla: @Havainto kooste
not-linked-title = Kanavaa ei ole liitetty
not-linked = Tämä ei ole työryhmän kanava, joten en näytä täällä havaintoja enkä ehdotuksia.

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
observation-title = Havainto { $number }
observation-title-withdrawn = Havainto on peruttu, ja sen sisältö on poistettu.
observation-unused = Havaintoa ei ole vielä otettu mukaan ehdotukseen.
observation-used = Mukana ehdotuksissa
observation-words = @Havainto ehdotus { $number } MITÄ EHDOTETAAN – tee ehdotus
observation-words-example = Esimerkki: @Havainto ehdotus { $number } Sovitaan vuokrataloyhtiön kanssa yhteinen toimintamalli.
observation-words-many = Ehdotukseen voi ottaa monta havaintoa: kirjoita kaikkien tunnukset peräkkäin.
observation-others = Nämä odottavat vielä ehdotusta
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
refusal-receipt-missing = Kirjoita myös kuittikoodi, jonka sait lähettäessäsi, esimerkiksi: kuitti ACDE-FGHJ-KLMN-PQRT
refusal-receipt-wrong = Kuittikoodi ei kelpaa. Tarkista, että kirjoitit sen juuri niin kuin sen sait.
refusal-receipt-too-many = Vääriä kuittikoodeja on kokeiltu liian monta. Odota { $minutes } minuuttia ja kokeile uudelleen.
refusal-stale = Tämä kortti on vanhentunut: tilanne on muuttunut sen jälkeen. Mitään ei muutettu. Käytä uusinta korttia.
refusal-not-a-member = Vain tämän tiimin jäsenet voivat tehdä tämän. Jos olet jäsen, yritä hetken kuluttua uudelleen.
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
refusal-bug = Jokin meni vikaan minun puolellani. Kesken oleva havaintosi on tallessa siihen asti, mihin viimeksi pääsit. Jos vika toistuu, kerro ylläpitäjälle tunnus { $reference }.
refusal-digest-week = En tunne tuota viikkoa. Kirjoita se näin: 47 tai 47/2026.
refusal-digest-week-future = Viikko { $week } ei ole vielä alkanut. Sama viikko vuotta aiemmin: { $before }.

## Huomautukset vaiheen yläpuolella ja lyhyet vastaukset

note-resumed = Sinulla oli havainto kesken. Jatketaan siitä.
note-not-understood = En ymmärtänyt viestiä. Näin pääset eteenpäin.
note-stale = Painoit vanhan kortin painiketta. Tässä on viimeisin vaihe, ja kaikki tallennettu on tallessa.
note-use-card = Vastaa kortilla, niin teksti ei jää keskusteluun. En tallentanut viestiäsi. Jos haluat vastata kirjoittamalla, kirjoita: pelkkä teksti
note-understood-first = Lue ensin tämä ja kirjoita: ymmärsin
note-first-step = Tämä on ensimmäinen vaihe.
note-not-yet = Havaintoa ei voi vielä lähettää. Jatketaan tästä.
said-cancelled = Luonnos on poistettu. Mitään ei lähetetty.
said-withdrawn = Havaintosi { $number } on peruttu, ja sen sisältö on poistettu. Teamsissa jo avatuissa viesteissä se voi vielä näkyä.
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
words-understood = ymmärsin | selvä | ok
words-back = takaisin
words-skip = ohita
words-skip-all = ohita kaikki
words-same = sama
words-edit = muokkaa
words-send = lähetä
words-cancel = peruuta | peru
words-link = liitä
words-digest = kooste
words-list = havainnot
words-propose = ehdotus
words-fill = täydennä
words-move = tila

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
