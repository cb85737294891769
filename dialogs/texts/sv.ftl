### Svenska texter (finlandssvenska). Nyckeln säger var och vad.

## Knappar

button-start = Gör en observation
button-understood = Jag förstår
button-continue = Fortsätt
button-back = Tillbaka
button-skip = Hoppa över
button-edit = Redigera
button-send = Skicka
button-cancel = Avbryt
button-mine = Mina observationer
button-help = Hjälp
button-privacy = Dataskydd
button-privacy-notice = Dataskyddsbeskrivning
button-open = Öppna
button-withdraw = Radera observationen
button-withdraw-confirm = Radera för gott
button-more = Visa alla
button-propose = Gör ett förslag
button-propose-save = Spara förslaget
button-fill = Komplettera uppgifter
button-fill-save = Spara uppgifterna
button-move = Ändra läge
button-move-save = Spara läget

## Gemensamt

card-fallback = { $title }. Det här kortet kan inte visas i den här versionen av Teams. Skriv ”endast text” så svarar jag utan kort.
answer-none = inget svar
answer-pick = Välj
answer-required-error = Den här uppgiften behövs.
yes = Ja
no = Nej
optional = { $label } (frivilligt)
needed-later = { $label } (behövs innan förslaget tillstyrks)
week-name = vecka { $week }/{ $year }
language-name = svenska
fact = { $label }: { $value }
numbered = { $n }. { $words }
quoted = ”{ $words }”
more = + { $count } till
area-COUNTY = Hela välfärdsområdet
area-SEVERAL = Flera kommuner
area-NOT_TOLD = Jag anger inte område

## Välkommen, hjälp och dataskydd

welcome-title = Havainto
welcome-commands = Skriv observation, mina eller hjälp. Du byter språk genom att skriva suomeksi eller in English. Om du inte vill ha kort, skriv endast text.
welcome-limit = Den här kanalen är inte för brådskande eller enskilda ärenden. I en nödsituation, ring 112.
welcome-begin = Börja genom att skriva: observation
intro = Hej! Här kan du anteckna en observation från klientarbetet: något som fungerar, inte fungerar eller håller på att förändras. Det tar under två minuter. Arbetsgruppen för strukturellt socialt arbete behandlar observationerna och jag berättar vad som händer med dem.
privacy-title = Dataskydd
privacy-short = Skriv om fenomenet, inte om personen. Skriv inte namn, personbeteckningar, kontaktuppgifter, adresser eller annat som gör att en klient kan kännas igen. Detta är inte en klienthandling.
privacy-long =
    Din observation behandlas för strukturellt socialt arbete enligt 7 § i socialvårdslagen. Tillsammans med din observation sparar jag om dig bara det du väljer: ditt namn, en pseudonym eller inget alls. Arbetsgruppen ser observationens text, dina val och veckan då den kom, men inte vem som har gjort den. Om du väljer ditt namn ser koordinatorn det.

    För att kunna svara dig sparar jag din Teams-identitet och den här chattens id krypterade, ditt språk och hur du vill få svar, din påbörjade observation i sju dagar samt den serviceuppgift och det område som du senast valde. Dessutom sparar jag veckan då du läste den här texten, uppgift om meddelandena jag har skickat i ett år samt med ett slumpmässigt id vad du har öppnat i arbetsgruppens eller dataskyddets uppdrag i fem år. Jag öppnar krypteringen för att skicka ett meddelande, och varje öppnande antecknas. En administratör som har både databasen och nyckeln kan tekniskt öppna den. Lov till det ges bara av lagliga skäl och genom två personers beslut, och då får du veta det. Om du väljer att vara helt anonym sparar jag inte vem som har gjort observationen. Organisationens Teams-loggar kan visa att du har använt boten, inte vad du skrev på kortet när du gjorde observationen. Om du öppnar din egen observation blir texten kvar i den här chatten.

    Observationerna används inte för att bedöma arbetsprestationer. Myndighetshandlingar kan vara offentliga, så skriv så att texten kan visas för vem som helst. Under Mina observationer kan du se, rätta och radera dina observationer tills de har tagits med i ett förslag.
privacy-words = När du har läst detta, skriv: jag förstår. Om du inte vill fortsätta, skriv: avbryt.
not-this-channel = Den här kanalen är inte för brådskande eller enskilda ärenden. I en nödsituation, ring 112. Om ett barn kan vara i fara, gör en barnskyddsanmälan eller ring socialjouren. Om ett tillbud eller missförhållande i servicen ska du göra en anmälan i områdets eget system (t.ex. HaiPro, SPro). Därefter kan du anteckna här vad som är fel i strukturen.
help-title = Hjälp
help-file = observation – gör en ny observation
help-mine = mina – se dina observationer och deras läge
help-own = H-2026-0001 – öppna din observation med koden
help-withdraw = radera H-2026-0001 – radera din observation
help-receipt = kvitto KOD – öppna en anonym observation med kvittokoden
help-my-data = mina uppgifter – se vad som har sparats om dig, och exportera eller radera det
help-correct = rätta H-2026-0001 – rätta din observation tills den har tagits med i ett förslag
help-cut = bryt H-2026-0001 – ta bort uppgiften om att observationen är din
help-privacy = dataskydd – vad som händer med dina uppgifter
help-text-mode = endast text – jag svarar utan kort
help-card-mode = kort – jag svarar med kort
help-language = suomeksi, in English, på svenska – byt språk

## Formulärets steg

step-heading = Steg { $n } / { $m }: { $name }
step-type = Vad har du observerat?
step-text = Beskriv fenomenet
step-need = Vad hör det ihop med?
step-place = Var och i vilken omfattning?
step-sector = Vem ansvarar för detta?
step-action = Vad borde göras?
step-summary = Sammanfattning och sändning
step-problems = Någon punkt behöver ännu rättas. Inget har gått förlorat.

question-type = Vad har du observerat?
question-text = Beskriv fenomenet med egna ord.
question-text-hint-POS = Vad fungerar, för vem och varför?
question-text-hint-NEG = Vad fungerar inte, vem berör det och vad blir följden?
question-text-hint-NEU = Vad håller på att förändras, hur märks det?
question-source = Vems är observationen?
question-need_main = Vilket stödbehov gäller observationen framför allt?
question-need_other = Gäller den också andra stödbehov?
question-service_task = Inom vilken serviceuppgift arbetar du?
question-target_group = Vilken målgrupp gäller observationen?
question-area = Vilket område gäller observationen?
question-extent = I vilken omfattning har du sett detta?
question-extent-hint = Ett enda fall berättar om strukturen när du skriver vad i systemet som ledde till situationen.
question-trend = Åt vilket håll går utvecklingen?
question-sector = Vilket förvaltningsområde hör detta till?
question-aspect = Vilken styrka eller brist handlar det om?
question-tried = Vad har man redan prövat?
question-proposal = Vad föreslår du?
question-proposal-hint-POS = Vad är värt att sprida, och vart?
question-actor = Vem borde agera?
question-reporter_mode = Hur vill du synas?
question-reporter_mode-hint = Om du skriver utan kort blir dina meddelanden i alla fall kvar i Teams-chatten.
question-quote_ok = Får texten citeras anonymt i arbetsgruppens rapporter?

label-type = Typ av observation
label-text = Fenomen
label-source = Vems observation
label-need_main = Stödbehov
label-need_other = Andra stödbehov
label-service_task = Serviceuppgift
label-target_group = Målgrupp
label-area = Område
label-extent = Omfattning
label-trend = Utveckling
label-sector = Förvaltningsområde
label-aspect = Styrka eller brist
label-tried = Redan prövat
label-proposal = Rapportörens förslag
label-actor = Vem borde agera
label-reporter_mode = Hur du syns
label-quote_ok = Får citeras i rapporter
label-state = Läge
label-received = Mottagen

hint-length = Skriv { $least }–{ $most } tecken.
hint-most = Högst { $most } tecken.
hint-choices = { $most ->
    [2] Välj högst två.
   *[other] Välj högst { $most }.
  }
hint-date = Skriv datumet så här: 10.12.2026.

say-choose = Svara med numret eller med alternativets ord.
say-choose-many = Du kan välja flera med komma emellan, till exempel 1, 3.
say-write = Skriv ditt svar.
say-yes-no = Svara ja eller nej.
say-same = Ditt svar nu: { $answer }
say-same-words = Om det fortfarande stämmer, skriv: samma
say-also = Du kan också skriva: { $words }.

summary-line = Vilken punkt vill du redigera?
summary-say-edit = Om du vill ändra något, skriv radens nummer.
summary-say-send = När allt är klart, skriv: skicka.

## Kvitto och egna observationer

receipt-title = Tack för din observation!
receipt-number = Kod { $number }.
receipt-look = Koordinatorn tittar på den senast { $date }.
receipt-meeting = Arbetsgruppens nästa möte är { $meeting }.
receipt-next = Jag berättar för dig i den här chatten när det händer något med din observation.
receipt-words = Skriv mina, så ser du dina observationer. Skriv observation, så kan du göra en ny.
anon-receipt = Din kvittokod är { $code }. Anteckna den: med den ser du hur ärendet framskrider och kan svara på frågor. Jag kan inte återställa koden, eftersom jag inte vet vem du är.
anon-receipt-words = Öppna observationen senare genom att skriva till mig: kvitto { $code }
anon-receipt-typed = Dina meddelanden och den här koden blir kvar i Teams-chatten. Om du inte vill det, radera meddelandena själv (… > Ta bort).
anon-receipt-opened = När du öppnar observationen med koden blir koden och texten kvar i den chatten.
anon-sent = Tack för din observation! Den har skickats helt anonymt.
mine-title = Mina observationer
mine-none = Du har inga observationer ännu.
mine-line = { $number }, { $date }: { $state }
mine-open = Öppna en observation
mine-words = Öppna en observation genom att skriva dess kod, till exempel { $number }.
mine-start-words = Gör en observation genom att skriva: observation
own-title = Observation { $number }
own-withdrawn = Du har återtagit observationen. Innehållet har raderats.
own-history = Vad som har hänt
own-proposal = Med i förslag { $number } ”{ $title }”. Förslagets läge: { $state }.
own-withdraw = Du kan radera observationen tills den har tagits med i ett förslag. Innehållet raderas genast och kan inte återställas.
own-withdraw-words = Radera genom att skriva: radera { $number }
own-correct-words = Rätta genom att skriva: rätta { $number }
own-cut = Du kan bryta kopplingen till dig: observationen stannar hos arbetsgruppen, men ingen vet längre att den är din och du får inga meddelanden om den.
own-cut-words = Bryt genom att skriva: bryt { $number }
own-reopen = Om du är av annan åsikt kan du en gång be om ny behandling. Arbetsgruppen får inte veta vem som ber.
own-reopen-words = Be om det genom att skriva: behandla på nytt { $number }
reply-label = Ditt svar
reply-words = Svara genom att skriva: svara { $number } SVAR
said-corrected = Observationen { $number } har rättats. Den tidigare texten har raderats.
said-cut = Kopplingen till observationen { $number } är bruten. Jag vet inte längre att den är din.
said-reopened = Din begäran har sparats. Observationen { $number } väntar på ny behandling.
said-answered = Tack för svaret. Arbetsgruppen ser det i observationen { $number }.
said-forgotten = Jag har glömt dig. { $n ->
    [0] Du hade inga observationer.
    [one] En observation stannade hos arbetsgruppen utan uppgift om vem som gjorde den.
   *[other] { $n } observationer stannade hos arbetsgruppen utan uppgift om vem som gjorde dem.
  } Den här chatten finns kvar i Teams. Om du skriver till mig igen träffas vi som för första gången.
my-data-title = Vad som har sparats om dig
my-data-teams = Din identitet i Teams (sparad krypterad)
my-data-language = Språk
my-data-mode = Hur du får svar
my-data-remembered = Senast valda serviceuppgift och område
my-data-understood = Dataskyddstexten läst
my-data-roles = Dina uppdrag
my-data-draft = Påbörjad observation
my-data-observations = Dina observationer
my-data-named = Observationer med ditt namn
my-data-nothing = inget
my-data-anonymous = Helt anonyma observationer kan jag inte koppla till dig.
my-data-export = Du får allt i maskinläsbar form (JSON) genom att skriva: exportera mina uppgifter
my-data-forget = Du kan be mig glömma dig: jag raderar din identitet, din påbörjade observation och uppgiften om vilka observationer som är dina. Observationernas texter stannar hos arbetsgruppen. Detta kan inte ångras.
my-data-forget-words = Om du vill det, skriv: glöm mig för gott
my-data-page = Sida { $page } / { $pages }.
my-data-next = Nästa sida: exportera mina uppgifter { $page }
button-my-data = Vad som har sparats om mig
button-export = Exportera mina uppgifter
button-correct = Rätta
button-cut = Bryt kopplingen
button-cut-confirm = Bryt för gott
button-reopen = Be om ny behandling
button-reopen-confirm = Skicka begäran
button-reply = Svara på frågan
button-reply-save = Skicka svaret
button-forget = Glöm mig
button-forget-confirm = Glöm mig för gott

## Observationens lägen

state-observation-received = mottagen
state-observation-screening = i förhandsgranskning
state-observation-needs_info = väntar på komplettering
state-observation-linked = tagen med i ett förslag
state-observation-redirected = hänvisad till annan kanal
state-observation-withdrawn = återtagen
state-observation-closed = avslutad

## Förslagets lägen

state-proposal-draft = utkast
state-proposal-put_forward = framlagt
state-proposal-endorsed = tillstyrkt
state-proposal-not_endorsed = tillstyrks inte
state-proposal-sent = skickat
state-proposal-answered_yes = besvarat jakande
state-proposal-answered_partly = besvarat delvis jakande
state-proposal-answered_no = besvarat nekande
state-proposal-in_progress = verkställs
state-proposal-done = genomfört
state-proposal-evaluated = utvärderat
state-proposal-deferred = uppskjutet
state-proposal-lapsed = förfallet

## Förslagets fält

field-what = Vad som föreslås
field-what-hint = Berätta kort vad som borde göras.
field-goal = Mål
field-goal-hint = Skriv ett mål som går att mäta.
field-recipient = Mottagare
field-recipient-hint = Till vem förs förslaget?
field-carrier = Vem för fram
field-carrier-hint = Vem i arbetsgruppen för förslaget vidare?
field-answer_by = Svar senast
field-shl7 = Punkt i 7 § i socialvårdslagen
field-preventive = Förebyggande
field-preventive-hint = Förebygger förslaget problem?
field-communication = Kommunikation
field-communication-hint = Vad berättas, för vem, när och av vem?
field-until = Nytt datum
field-to = Nytt läge
field-reason = Motivering
field-reason-hint = Den skickas ordagrant till dem som gjort observationerna.
field-others = Ta också med dessa observationer
shl7-SHL7_1 = Information om behov och om servicens effekter
shl7-SHL7_2 = Åtgärder för att förebygga och rätta till problem
shl7-SHL7_3 = Sakkunskap till andra sektorers planering
preventive-YES = Ja
preventive-NO = Nej

## Händelser i historiken

entry-received = mottagen
entry-withdrawn = återtagen
entry-corrected = rättad
entry-cut = kopplingen till den som gjorde den bruten
entry-masked = personuppgifter dolda
entry-screened = förhandsgranskningen har börjat
entry-linked = tagen med i ett förslag
entry-proposed = förslaget har gjorts
entry-filled = uppgifter har kompletterats
entry-moved = nytt läge: { $state }
entry-group_linked = kanalen har kopplats
entry-group_left = kanalen har tagits bort
entry-held = satt under bevarande: inget förstörs
entry-released = släppt från bevarande
entry-published = tal publicerade
entry-closed = avslutad
entry-redirected = hänvisad till annan kanal
entry-reopened = ny behandling begärd
entry-asked = koordinatorn frågade
entry-answered_question = frågan besvarad
entry-unanswered = frågan obesvarad, behandlas som den är
history-line = { $date } { $what }
history-reason = { $line }. Motivering: { $reason }
history-said = { $line }: { $reason }
reason-sentence = Motivering: { $reason }.
until-sentence = Nytt datum: { $date }.

## Meddelanden till rapportören

notice-taken_in = Din observation { $number } har tagits med i förslaget ”{ $proposal }”.
notice-taken_in-unnumbered = Din observation har tagits med i förslaget ”{ $proposal }”.
notice-taken_in-count = Förslaget bygger nu på { $n } observationer.
notice-taken_in-few = Den är en av de första observationerna om detta.
notice-taken_in-state = Förslagets läge: { $state }.
notice-agenda = Förslaget ”{ $proposal }” är på arbetsgruppens lista.
notice-agenda-meeting = Förslaget ”{ $proposal }” är på arbetsgruppens lista { $meeting }.
notice-decided = Arbetsgruppen behandlade förslaget ”{ $proposal }”. Beslut: { $state }.
notice-decided-meeting = Arbetsgruppen behandlade förslaget ”{ $proposal }” { $meeting }. Beslut: { $state }.
notice-decided-next-endorsed = Härnäst förs förslaget till mottagaren.
notice-decided-next-not_endorsed = Förslaget förs inte vidare.
notice-sent = Förslaget ”{ $proposal }” har förts till { $recipient }.
notice-sent-answer = Svar begärdes senast { $date }.
notice-answered = { $recipient } svarade på förslaget ”{ $proposal }”. Svar: { $answer }.
answered-yes = jakande
answered-partly = delvis jakande
answered-no = nekande
notice-done = Goda nyheter: ”{ $proposal }” har genomförts.
notice-done-count = Din observation var en av de { $n } som detta började med.
notice-done-few = Detta började också med din observation.
notice-changed = Förslaget ”{ $proposal }” har ett nytt läge: { $state }.
notice-masked = I din observation fanns en uppgift som någon kunde ha känts igen på. Koordinatorn dolde den och den gamla texten har raderats. Du ser din observation under Mina observationer.
notice-question = Koordinatorn har en fråga om din observation { $number }: { $question } Du kan svara här till och med { $date }. Om du inte svarar behandlas observationen som den är.
notice-ended = Din observation { $number } är avslutad. Orsak: { $reason }. Om du är av annan åsikt kan du be om ny behandling.
notice-redirected = Din observation { $number } hör till en annan kanal: { $channel }. Orsak: { $reason }. Vi flyttade inte texten för din räkning.
ending = { $head }. { $words }
closed-handled = ärendet har behandlats
closed-duplicate = samma sak har redan antecknats
closed-not_structural = saken är inte strukturell
closed-not_understandable = texten gick inte att förstå
closed-personal_data = personuppgifter kunde inte tas bort
notice-closed = Förslaget ”{ $proposal }”, där din observation { $number } ingår, har förfallit.
notice-closed-reason = Orsak: { $reason }.
notice-closed-next = Om du är av annan åsikt kan du berätta det för koordinatorn eller göra en ny observation genom att skriva: observation

notice-welcome-preview = Havainto är klar att användas.
notice-step-preview = Din observation väntar på att du fortsätter.
notice-receipt-preview = Din observation { $number } har mottagits.
notice-taken_in-preview = Det finns nytt om din observation { $number }.
notice-agenda-preview = Det finns nytt om din observation { $number }.
notice-decided-preview = Det finns nytt om din observation { $number }.
notice-sent-preview = Det finns nytt om din observation { $number }.
notice-answered-preview = Det finns nytt om din observation { $number }.
notice-done-preview = Det finns nytt om din observation { $number }.
notice-changed-preview = Det finns nytt om din observation { $number }.
notice-masked-preview = Det finns nytt om din observation { $number }.
notice-question-preview = Det finns nytt om din observation { $number }.
notice-ended-preview = Det finns nytt om din observation { $number }.
notice-redirected-preview = Det finns nytt om din observation { $number }.
notice-closed-preview = Det finns nytt om din observation { $number }.
notice-unnumbered-preview = Det finns nytt om din observation.

## Arbetsgruppens kanal

team-welcome-title = Havainto
team-welcome = Hej! Jag kommer med veckans sammanställning av observationerna till arbetsgruppens kanal. Ni kan öppna observationer, göra förslag utifrån dem och följa vad som händer med förslagen.
team-welcome-link = Be administratören om en kod och skriv i den kanal dit sammanställningen ska komma: @Havainto koppla KOD
team-welcome-own = Egna observationer gör man i en chatt på tu man hand med mig, inte i kanalen.
channel-help-title = Hjälp i kanalen
channel-help-digest = @Havainto sammanställning – sammanställning av den pågående veckan
channel-help-list = @Havainto observationer – veckans alla observationer
channel-help-queue = @Havainto kö – observationer som väntar på förhandsgranskning (koordinator)
channel-help-ask = @Havainto fråga H-2026-0001 FRÅGA – fråga rapportören en gång (koordinator)
channel-help-open = @Havainto H-2026-0001 eller E-2026-0001 – öppna en observation eller ett förslag
channel-help-propose = @Havainto förslag H-2026-0001 VAD SOM FÖRESLÅS – gör ett förslag
channel-help-fill = @Havainto komplettera E-2026-0001 mål: TEXT – komplettera ett förslag
channel-help-move = @Havainto läge E-2026-0001 skickat MOTIVERING – ändra läget
channel-help-mask = @Havainto dölj H-2026-0001 – dölj personuppgifter i en observation (koordinatorn)
channel-help-close = @Havainto avsluta H-2026-0001 ORSAKSKOD MOTIVERING – avsluta en observation (koordinator)
channel-help-redirect = @Havainto hänvisa H-2026-0001 KANAL: MOTIVERING – hänvisa en observation till en annan kanal (koordinator)
channel-help-publish = @Havainto publicera 2026-Q3 eller 2026-H2 (lägg till offentligt) – publicera kvartalets eller halvårets tal för gott
channel-help-text-mode = @Havainto endast text eller kort – jag svarar dig i kanalen utan kort eller med kort
channel-help-language = @Havainto suomeksi, in English, på svenska – byt kanalens språk
linked-title = Kanalen har kopplats
linked = Det här är arbetsgruppens kanal från och med { $date }. Jag kommer hit med en sammanställning av observationerna varje vecka.
linked-first = Den första sammanställningen kommer { $date }.
linked-next = Den pågående veckan ser ni genast genom att skriva: @Havainto sammanställning
not-linked-title = Kanalen har inte kopplats
not-linked = Det här är inte arbetsgruppens kanal, så jag visar inga observationer eller förslag här.

## Dolda tal

withheld = under { $least } eller dolt
withheld-others = Övriga
withheld-all = Alla
withheld-rule = Tal som gäller under { $observations } observationer eller under { $reporters } rapportörer är dolda, likaså tal som skulle avslöja dem. Ett dolt tal är inte noll.

## Publicerade tal

period-Q = kvartal { $n }/{ $year }
period-H = halvår { $n }/{ $year }
release-title = Publicerade tal: { $period }
release-organisation = För organisationen, publicerade { $date }. Talen räknas inte om.
release-public = Offentligt, publicerade { $date }. Talen räknas inte om.
release-total = Observationer sammanlagt
release-none = Inga observationer kom under perioden.
release-share = { $n } ({ $share } %)
release-crossed = Observationer enligt typ och stödbehov
release-pair = { $type }, { $need }
release-sectors = En observation kan ha två sektorer, så deras tal ger ingen totalsumma.

## Sammanställning

digest-title = Sammanställning, { $week }
digest-period = { $start }–{ $end }
digest-unfinished = Pågår: veckan är inte slut ännu.
digest-late = Den här sammanställningen är försenad.
digest-quiet = En lugn vecka: det kom inga nya observationer och inget förslag fick ett nytt läge.
digest-count = { $n ->
    [0] Det kom inga nya observationer.
    [one] Under veckan kom en ny observation.
   *[other] Under veckan kom { $n } nya observationer.
  }
digest-by-type = Observationer enligt typ
digest-by-need = Observationer enligt stödbehov
digest-by-sector = Observationer enligt förvaltningsområde
digest-column-count = Antal
digest-new = Nya observationer
digest-pick = Öppna en observation eller ett förslag
digest-open = Öppna förslag
digest-open-none = Det finns inga öppna förslag.
digest-age = { $days ->
    [0] i dag
    [one] 1 dag
   *[other] { $days } dagar
  }
digest-proposal = { $title }: { $state }, { $age }
digest-changes = Vad som ändrades under veckan
digest-changes-none = Förslagens lägen ändrades inte.
digest-change = { $title }: { $state }
digest-made = nytt
digest-item = { $number } { $title }
digest-words-open = Öppna en observation genom att skriva: @Havainto { $number }
digest-words-more = Alla observationer ser ni genom att skriva: @Havainto observationer { $week }

## Observationer och förslag i kanalen

list-title = Observationer, { $week }
list-none = Under veckan kom inga observationer.
queue-title = Kö: observationer som väntar på förhandsgranskning
queue-none = Kön är tom: ingen observation väntar på förhandsgranskning.
queue-rule = Den äldsta kommer först. Arbetsdagarna räknas från ankomstveckans början, så att dagen inte avslöjar rapportören.
queue-line = { $type }, { $need }. Läge: { $state }, { $age }.
queue-late-line = { $type }, { $need }. Läge: { $state }, { $age }. Tidsfristen har gått ut.
queue-age = { $days ->
    [one] 1 arbetsdag
   *[other] { $days } arbetsdagar
  }
observation-title = Observation { $number }
observation-title-withdrawn = Observationen har återtagits och innehållet har raderats.
observation-emptied = Observationens text har raderats, eftersom förvaringstiden har gått ut.
observation-unused = Observationen har inte ännu tagits med i något förslag.
observation-used = Med i förslag
observation-words = @Havainto förslag { $number } VAD SOM FÖRESLÅS – gör ett förslag
observation-words-example = Exempel: @Havainto förslag { $number } Vi avtalar om en gemensam modell med hyreshusbolaget.
observation-words-many = Ett förslag kan bygga på flera observationer: skriv allas koder efter varandra.
observation-others = Dessa väntar ännu på ett förslag
screening-code = Orsakskod
screening-words = Motivering som rapportören får ord för ord
screening-channel = Kanal som saken hör till
screening-question = Fråga som rapportören får ord för ord
screening-preview = Rapportören får på sitt eget språk detta meddelande, dina ord som de är: ”{ $words }”
screening-words-ask = @Havainto fråga { $number } FRÅGA – fråga rapportören en gång. Svarstiden är 14 dagar.
screening-words-close = @Havainto avsluta { $number } ORSAKSKOD MOTIVERING – avsluta observationen. Koderna är behandlad, dubblett, inte strukturell, oklar och personuppgifter.
screening-words-redirect = @Havainto hänvisa { $number } KANAL: MOTIVERING – hänvisa observationen till en annan kanal
reopened = { $number } väntar på ny behandling. Öppna observationen genom att skriva: @Havainto { $number }
blank-ending = (orsakskod). (din motivering)
blank-channel = (kanal)
blank-words = (din motivering)
blank-question = (din fråga)
blank-date = (dagen om 14 dagar)
label-asked = Koordinatorns fråga
label-answered = Rapportörens svar
proposal-title = Förslag { $number }
proposal-state = { $state }, från och med { $date }
proposal-lacking = Innan förslaget kan tillstyrkas saknas ännu: { $fields }.
proposal-rests = Bygger på dessa observationer
proposal-history = Historik
proposal-finished = Behandlingen av förslaget har avslutats.
proposal-needs-reason = Motivering behövs när det nya läget är { $states }.
proposal-needs-date = Nytt datum behövs när det nya läget är { $states }.
proposal-needs-all = Alla uppgifter om förslaget behövs när det nya läget är { $states }.
proposal-words-moves = Möjliga nästa lägen: { $states }.
proposal-words-move = @Havainto läge { $number } { $state } MOTIVERING – ändra läget. Motiveringen skickas ordagrant till dem som gjort observationerna.
proposal-words-date = @Havainto läge { $number } uppskjutet 10.12.2026 MOTIVERING – skjut upp förslaget till ett nytt datum
proposal-words-fill = @Havainto komplettera { $number } { $field }: TEXT – komplettera uppgifterna
proposal-news = ”{ $title }”, { $what }.

## Nekanden: jag förstod, men så går det inte att göra

refusal-in-field = { $field }: { $words }
refusal-answer-required = Den här uppgiften behövs.
refusal-answer-choice = Jag hittade inte det alternativet. Svara med ett nummer 1–{ $most } eller skriv alternativet.
refusal-answer-too-many = { $most ->
    [2] Välj högst två.
   *[other] Välj högst { $most }.
  }
refusal-answer-short = Berätta lite mer, så att arbetsgruppen förstår: minst { $least } tecken. Nu är det { $count }.
refusal-answer-long = Texten är för lång: högst { $most } tecken. Nu är det { $count }.
refusal-answer-no-prose = Skriv vanliga meningar, inte bara stora bokstäver eller siffror.
refusal-answer-yes-no = Svara ja eller nej.
refusal-answer-date = Jag förstod inte datumet. Skriv det så här: 10.12.2026.
refusal-answer-line = Jag hittade inte den raden. Skriv radens nummer 1–{ $most }, eller skicka genom att skriva: skicka
refusal-answer-nothing-before = Här finns inget tidigare svar.
refusal-form-incomplete = Observationen kan inte skickas ännu, eftersom detta saknas: { $question }.
refusal-withdraw-which = Skriv också koden för den observation du vill radera, till exempel: radera H-2026-0001
refusal-code-missing = Skriv också koden som administratören gav: @Havainto koppla KOD
refusal-observation-move = Läget för observation { $number } är nu ”{ $state }”. Det kan inte ändras till ”{ $to }”.
refusal-proposal-field-unknown = Skriv fältet, kolon och texten, till exempel: mål: Hälften får en bostad. Fälten är { $fields }.
refusal-proposal-date-past = Datumet måste ligga i framtiden.
refusal-proposal-move = Läget för förslag { $number } är nu ”{ $state }”. Därifrån kommer man inte direkt till ”{ $to }”.
refusal-proposal-incomplete = I förslag { $number } saknas ännu: { $lacking }. Komplettera dem först.
refusal-proposal-reason = Skriv en motivering när det nya läget är ”{ $to }”.
refusal-proposal-date = Ange ett nytt datum när det nya läget är ”{ $to }”.
refusal-proposal-finished = Behandlingen av förslaget { $number } har avslutats, så uppgifterna kan inte längre ändras.
refusal-unknown-observation = Jag hittar inte den observationen. Kontrollera koden: den ser ut så här: H-2026-0001.
refusal-observation-withdrawn = Observationen { $number } har återtagits, så den kan inte längre tas med i ett förslag.
refusal-withdraw-too-late = Observationen kan inte längre raderas, eftersom den har tagits med i ett förslag eller behandlingen har avslutats.
refusal-correct-too-late = Observationen kan inte längre rättas, eftersom den har tagits med i ett förslag eller behandlingen har avslutats.
refusal-withdrawn-already = Observationen { $number } är redan raderad.
refusal-draft-open = Du har en påbörjad observation. Skicka eller avbryt den först. Fortsätt genom att skriva: observation
refusal-own-which = Skriv också observationens kod, till exempel: rätta H-2026-0001 eller bryt H-2026-0001
refusal-receipt-missing = Skriv också kvittokoden som du fick när du skickade, till exempel: kvitto ACDE-FGHJ-KLMN-PQRT
refusal-receipt-wrong = Kvittokoden duger inte. Kontrollera att du skrev den precis som du fick den.
refusal-receipt-too-many = För många felaktiga kvittokoder har prövats. Vänta { $minutes } minuter och försök igen.
refusal-held = Observationen { $number } kan inte raderas just nu, eftersom en begäran om handlingar eller ett klagomål om den är öppet. Administratören kan berätta mer.
refusal-reopen-once = Det går inte att be om ny behandling av observationen { $number }. Man kan be en gång, när observationen är avslutad och texten finns kvar.
refusal-asked-already = Det har redan frågats om observationen { $number }. Man kan fråga bara en gång.
refusal-ask-what = Skriv också frågan, till exempel: @Havainto fråga { $number } Hur ofta händer detta?
refusal-not-asked = Det finns ingen öppen fråga om observationen { $number }. Svarstiden kan ha gått ut.
refusal-reply-how = Skriv observationens kod eller kvittokoden och ditt svar, till exempel: svara { $number } Detta händer varje vecka.
refusal-closing-code = Skriv också orsakskod och motivering, till exempel: @Havainto avsluta { $number } dubblett Saken finns redan i ett förslag. Koderna är behandlad, dubblett, inte strukturell, oklar och personuppgifter.
refusal-redirect-channel = Skriv också kanal och motivering, till exempel: @Havainto hänvisa { $number } HaiPro: Detta är ett tillbud.
refusal-screening-words = Skriv också en motivering. Den som gjorde observationen { $number } får den ord för ord.
refusal-stale = Det här kortet är föråldrat: läget har ändrats sedan dess. Inget ändrades. Använd det nyaste kortet.
refusal-not-a-member = Bara medlemmar i det här teamet kan göra detta, inte gäster från andra organisationer. Om du är medlem, försök på nytt om en stund.
refusal-nobody = Teams berättar inte för mig vem du är, så jag kan inte svara dig. Logga in i Teams med din organisations konto.
refusal-code-wrong = Koden gäller inte: den är felaktig, redan använd eller för gammal. Be administratören om en ny kod.
refusal-code-too-many = För många felaktiga koder har prövats. Vänta en stund och be administratören om en ny kod.
refusal-channel-taken = Den här kanalen är redan arbetsgruppens kanal.
refusal-channel-kind = Arbetsgruppens kanal måste vara en vanlig kanal i teamet, inte en privat eller delad.
refusal-group-chat = Jag fungerar inte i en gruppchatt. Skriv till mig på tu man hand eller i arbetsgruppens kanal.
refusal-unknown-verb = Jag känner inte till den knappen. Skriv hjälp, så berättar jag vad du kan göra.
refusal-unknown-state = Jag känner inte till det läget. Öppna förslaget med dess kod, så ser du möjliga lägen.
refusal-unknown-proposal = Jag hittar inte det förslaget. Kontrollera koden: den ser ut så här: E-2026-0001.
refusal-proposal-needs-observation = Ett förslag behöver minst en observation. Skriv observationens kod, till exempel H-2026-0001.
refusal-no-draft = Du har ingen observation på gång. Börja genom att skriva: observation
refusal-unavailable = Jag kan inte spara just nu. Ditt svar sparades inte. Försök på nytt om en stund.
refusal-too-fast = Ett ögonblick, jag hinner inte med. Jag behandlade inte det här. Inget har försvunnit. Försök på nytt om en minut.
refusal-bug = Något gick fel hos mig. Observationen du höll på med finns kvar så långt du senast kom. Om felet upprepas, ge administratören koden { $reference }.
refusal-digest-week = Jag känner inte till den veckan. Skriv den så här: 47 eller 47/2026.
refusal-release-period = Jag känner inte till den perioden. Skriv ett kvartal så här: 2026-Q3, eller ett halvår så här: 2026-H2.
refusal-release-length = Tal publiceras för organisationen per kvartal eller halvår, för allmänheten bara per halvår.
refusal-release-period-open = Perioden { $period } är inte slut ännu. Talen publiceras först därefter.
refusal-release-exists = Talen för perioden { $period } är redan publicerade. De räknas inte om.
refusal-release-overlaps = Talen för perioden { $other } är redan publicerade. Vid sidan av dem skulle talen för { $period } avslöja små tal.
refusal-release-lacks = Talen för perioden { $period } är summan av kvartalen. Publicera först { $other }.
refusal-digest-week-future = Vecka { $week } har inte börjat än. Samma vecka ett år tidigare: { $before }.

## Anmärkningar ovanför steget och korta svar

note-resumed = Du hade en observation på gång. Vi fortsätter därifrån.
note-not-understood = Jag förstod inte meddelandet och sparade det inte. Så här kommer du vidare.
note-draft-waits = Du har en påbörjad observation. Fortsätt genom att skriva: observation
note-stale = Du tryckte på en knapp på ett gammalt kort. Här är det senaste steget, och allt som sparats finns kvar.
note-use-card = Svara med kortet, så blir texten inte kvar i chatten. Jag sparade inte ditt meddelande, men det finns kvar i Teams-chatten: du kan radera det själv (… > Ta bort). Om du vill svara genom att skriva, skriv: endast text
refusal-chat-warning = Ditt meddelande verkar innehålla { $kinds }. Jag behandlade det inte, men det finns kvar i Teams-chatten: radera meddelandet själv (… > Ta bort) och börja med knappen Gör en observation.
note-remains-in-chat = Ditt meddelande finns kvar i Teams-chatten: radera det själv (… > Ta bort).
note-write-again = Jag sparade inte texten. Skriv ditt svar på nytt.

## Vakten: vad som hittades i texten

refusal-guard-block = Texten verkar innehålla { $kinds }. Jag sparade den inte. Ta bort uppgiften eller godkänn mitt förslag där den har ersatts med ett allmänt ord.
refusal-guard-warn = Kan någon känna igen en person här? Texten innehåller kanske { $kinds }. Skriv hellre mer allmänt, till exempel: { $suggestion }. Du kan också bekräfta att ingen kan kännas igen.
refusal-guard-redirect = { not-this-channel } Om texten handlar om strukturen och inte om en enskild persons brådskande ärende, bekräfta så fortsätter vi.
refusal-guard-nothing = Jag har ingen text att godkänna eller bekräfta. Skriv den på nytt.
refusal-mask-how = Vakten hittar inga personuppgifter i observationen { $number }. Skriv själv den nya texten, till exempel: @Havainto dölj { $number } text: NY TEXT. Fälten är text, rubrik, prövat och förslag.
refusal-mask-nothing = Texten i observationen { $number } är redan sådan. Ingenting ändrades.
refusal-signature-how = Skriv observationens kod, till exempel: rapportör H-2026-0001
refusal-no-signature = I observationen { $number } finns inget namn.
guard-title = Kontrollera texten
guard-count-blocked = Vakten stoppade: { $kind }
guard-count-warned = Vakten varnade: { $kind }
guard-count-confirmed = Skribenten bekräftade: { $kind }
guard-count-masked = Vaktens ordalydelse godkändes: { $kind }
guard-count-later = Hittades och doldes i efterhand: { $kind }
guard-wording = Mitt förslag:
guard-say-masked = Om förslaget duger, skriv: godkänn
guard-say-confirmed = Om ingen kan kännas igen, skriv: bekräfta
guard-say-masked-channel = Om förslaget duger, skriv: @Havainto godkänn
guard-say-confirmed-channel = Om ingen kan kännas igen, skriv: @Havainto bekräfta
guard-in-field = Mitt förslag står redan i fältet: tryck på Fortsätt om det duger.
button-masked = Använd förslaget
button-mask = Dölj personuppgifter
button-mask-save = Ersätt texten
button-close = Avsluta observationen
button-close-save = Avsluta och skicka meddelandet
button-redirect = Hänvisa vidare
button-redirect-save = Hänvisa och skicka meddelandet
button-ask = Fråga rapportören
button-ask-save = Skicka frågan
mask-words = Ändra det ställe där någon kan kännas igen. Den gamla texten raderas för gott och den som gjorde observationen får veta det. Bara koordinatorn kan dölja uppgifter.
mask-field = Ny { $name }
button-confirmed = Ingen kan kännas igen
label-warned = Den som gjorde observationen bekräftade att ingen kan kännas igen
guard-kind-HETU = en personbeteckning
guard-kind-HETU_LIKE = något som liknar en personbeteckning
guard-kind-DOB = ett födelsedatum
guard-kind-PHONE = ett telefonnummer
guard-kind-EMAIL = en e-postadress
guard-kind-IBAN = ett kontonummer
guard-kind-ADDRESS = en gatuadress
guard-kind-NAME = ett personnamn
guard-kind-INITIALS = initialer
guard-kind-CASE_NO = ett klient- eller ärendenummer
guard-kind-REFNO = en lång sifferserie
guard-kind-PLATE = ett registernummer
guard-kind-URL = en länk som kan leda till en person
guard-kind-RARE = en sällsynt kombination
guard-kind-SINGLE_CASE = en enskild klients ärende
guard-kind-OTHER = en annan uppgift
note-understood-first = Läs först detta och skriv: jag förstår
note-first-step = Det här är det första steget.
note-not-yet = Observationen kan inte skickas ännu. Vi fortsätter härifrån.
said-cancelled = Utkastet har raderats. Inget skickades.
said-withdrawn = Din observation { $number } har återtagits och innehållet har raderats. I meddelanden som redan öppnats i Teams kan den fortfarande synas.
said-masked = Personuppgifterna i observationen { $number } har dolts och den gamla texten har raderats ur databasen. Den som gjorde observationen får veta det. Radera ännu de gamla meddelandena i kanalen där texten syns.
said-screened = Observationen { $number } är behandlad. Rapportören får på sitt eget språk detta meddelande, dina ord som de är: ”{ $words }”
said-signature = Observationen { $number } gjordes av { $name }. Att namnet öppnades har antecknats.
said-text = Nu svarar jag bara med text. Du får tillbaka korten genom att skriva: kort
said-cards = Nu svarar jag med kort.
said-language = Nu svarar jag på svenska.
said-done = Det här är redan gjort.
said-below = Svaret finns sist i chatten.
said-proposal-made = Förslag { $number } har sparats.
said-proposal-moved = Förslaget { $number } har nu läget ”{ $state }”. Jag berättar det för dem som gjort observationerna.
said-proposal-filled = Uppgifterna om förslaget { $number } är sparade. Innan det kan tillstyrkas saknas ännu: { $fields }.
said-proposal-complete = Uppgifterna om förslaget { $number } är sparade. Inget saknas längre.
preview = Du har ett meddelande från Havainto.
preview-digest = Arbetsgruppens sammanställning är klar.
preview-proposal = Det finns nytt om ett förslag.

## Vad man kan skriva; det första visas

words-file = observation | gör en observation | ny observation
words-mine = mina | mina observationer
words-help = hjälp | hej | hi | hello
words-privacy = dataskydd
words-text-mode = endast text
words-card-mode = kort
words-finnish = på finska
words-swedish = på svenska
words-english = på engelska
words-withdraw = radera | återta
words-receipt = kvitto | kvittokod
words-my-data = mina uppgifter
words-export = exportera mina uppgifter
words-correct = rätta
words-cut = bryt
words-reopen = behandla på nytt
words-reply = svara
words-forget = glöm mig
words-forget-sure = glöm mig för gott
words-understood = jag förstår | förstått | ok
words-back = tillbaka
words-skip = hoppa över
words-skip-all = hoppa över allt
words-same = samma
words-accept = godkänn | jag godkänner
words-confirm = bekräfta | jag bekräftar
words-edit = redigera
words-send = skicka
words-cancel = avbryt
words-link = koppla
words-digest = sammanställning
words-list = observationer
words-queue = kö
words-propose = förslag
words-fill = komplettera
words-move = läge | status
words-mask = dölj
words-mask-text = text
words-mask-title = rubrik
words-mask-tried = prövat
words-mask-proposal = förslag
words-ask = fråga
words-close = avsluta
words-close-handled = behandlad
words-close-duplicate = dubblett
words-close-not_structural = inte strukturell
words-close-not_understandable = oklar | inte begriplig
words-close-personal_data = personuppgifter
words-redirect = hänvisa
words-signature = rapportör
words-publish = publicera
words-audience-public = offentligt | offentlig

words-state-draft = utkast
words-state-put_forward = framlagt
words-state-endorsed = tillstyrkt
words-state-not_endorsed = tillstyrks inte | inte tillstyrkt
words-state-sent = skickat
words-state-answered_yes = besvarat jakande | besvarat ja
words-state-answered_partly = besvarat delvis jakande | besvarat delvis
words-state-answered_no = besvarat nekande | besvarat nej
words-state-in_progress = verkställs
words-state-done = genomfört
words-state-evaluated = utvärderat
words-state-deferred = uppskjutet
words-state-lapsed = förfallet

words-field-what = vad | vad som föreslås
words-field-goal = mål
words-field-recipient = mottagare
words-field-carrier = vem för fram | framförare
words-field-answer_by = svar senast
words-field-shl7 = shl 7 | punkt i 7 § i socialvårdslagen
words-field-preventive = förebyggande
words-field-communication = kommunikation

## Roller, tillsyn och öppning av en identitet

said-role = Din roll är nu { $role }.
said-role-office = Din roll är nu { $role }. Du ser räknarna genom att skriva: tillsyn. Du begär att en identitet öppnas genom att skriva: identitet H-2026-0001 och en motivering
refusal-not-allowed = Rätt att göra detta har { $roles }. Om uppgiften är din, be administratören om en kod.
refusal-role-how = Skriv också koden som du fick av administratören: roll KOD
oversight-title = Tillsyn
oversight-since = Siffrorna räknas från { $date }. Här syns varken observationernas texter eller namn.
oversight-reads = Öppnade texter och exporter
oversight-refusals = Förhindrade försök totalt
tally-many-observations = Observationer utöver tio på en dag från samma person
oversight-traces = De senaste händelserna
trace-line = { $date } { $who }: { $what }
trace-refused = Förhindrat: { $deed }
entry-refused = försöket förhindrades
entry-appointed = roll given
entry-dismissed = roll borttagen
entry-identity_requested = begäran om att öppna en identitet
entry-identity_granted = rapportörens identitet har öppnats
entry-identity_refused = öppning av en identitet avslagen
said-identity-asked = Begäran { $number } har sparats. Ett annat dataskyddsombud eller en huvudanvändare beslutar om den. Jag berättar beslutet för dig.
said-identity-granted = Du godkände begäran { $number }. Den som begärde får uppgiften, och jag berättar om öppningen för rapportören.
said-identity-refused = Du avslog begäran { $number }. Inget öppnades, och jag berättar det för den som begärde.
identity-asked = Begäran { $number }: { $who } begär att rapportörens identitet öppnas.
identity-asked-how = Besluta genom att skriva: godkänn identitet { $number } eller avslå identitet { $number }
identity-asked-until = Begäran gäller till { $date }. Om du godkänner den får rapportören veta om öppningen och motiveringen.
identity-opened = Din begäran { $number } godkändes. Rapportören är:
identity-object = Objekt-id i Entra
identity-tenant = Klientorganisationens id i Entra
identity-opened-care = Använd uppgiften bara för detta ändamål. Radera det här meddelandet när du inte längre behöver det. Jag berättar om öppningen också för rapportören.
identity-denied = Din begäran { $number } avslogs. Inget öppnades.
identity-told = Din identitet som den som gjorde denna observation har öppnats av ett skäl som grundar sig på lag. Två olika personer begärde och godkände öppningen.
identity-told-ask = Om du har frågor, kontakta välfärdsområdets dataskyddsombud.
refusal-identity-how = Skriv så här: identitet H-2026-0001 och en motivering
refusal-grant-how = Skriv också begärans nummer: godkänn identitet 1
refusal-deny-how = Skriv också begärans nummer: avslå identitet 1
refusal-identity-reason = Skriv en motivering på { $least }–{ $most } tecken. Rapportören får läsa den.
refusal-identity-cut = Det går inte att ta reda på vem som gjort observation { $number }, eftersom kopplingen till personen saknas.
refusal-identity-unknown = Jag hittar inte begäran { $number }.
refusal-identity-over = Begäran { $number } är redan avgjord eller för gammal.
refusal-identity-own = Du kan inte besluta om din egen begäran eller om en begäran som gäller dig själv.
refusal-identity-needs-dpo = Minst en av de två som beslutar måste vara dataskyddsombud.
words-role = roll
words-oversee = tillsyn
words-identity = identitet
words-grant = godkänn identitet
words-deny = avslå identitet

role-reporter = rapportör
role-supervisor = närmaste chef
role-coordinator = koordinator
role-member = medlem i arbetsgruppen
role-chair = ordförande
role-owner = ansvarig part
role-reader = läsare av rapporter
role-dpo = dataskyddsombud
role-admin = huvudanvändare

deed-file = att göra en observation
deed-see_own = att se en egen observation
deed-withdraw_own = att radera en egen observation
deed-see_release = att se det publicerade
deed-link = att koppla kanalen
deed-take_role = att ta emot en roll med kod
deed-enter = att agera i arbetsgruppens kanal
deed-speak = att byta kanalens språk
deed-see_digest = att se sammanställningen
deed-open_observation = att öppna en observations text
deed-see_proposal = att se ett förslag
deed-make_proposal = att göra ett förslag
deed-fill_proposal = att komplettera ett förslag
deed-move_put_forward = att lägga fram ett förslag
deed-move_endorsed = att tillstyrka ett förslag
deed-move_not_endorsed = att inte tillstyrka ett förslag
deed-move_sent = att skicka ett förslag
deed-move_answered_yes = att anteckna ett jakande svar
deed-move_answered_partly = att anteckna ett delvis jakande svar
deed-move_answered_no = att anteckna ett nekande svar
deed-move_in_progress = att inleda genomförandet
deed-move_done = att anteckna som genomfört
deed-move_evaluated = att utvärdera effekten
deed-move_deferred = att skjuta upp ett förslag
deed-move_lapsed = att låta ett förslag förfalla
deed-see_name = att se namnet på en observation
deed-screen = att förhandsgranska en observation
deed-ask = att be om komplettering
deed-mask = att maskera text
deed-redirect = att hänvisa till en annan kanal
deed-close = att avsluta en observation
deed-publish_release = att publicera en rapport
deed-see_counters = att se räknarna
deed-oversee = att se tillsynsvyn
deed-request_identity = att begära en identitet
deed-decide_identity = att besluta om en identitetsbegäran
deed-hold = att stoppa radering
deed-appoint = att ge en roll

opening-delivery = Adresser öppnade för att leverera ett meddelande
opening-own_data = Begäran om egna uppgifter
opening-signed = Öppning av namnet på en observation
opening-lawful = Öppning av en identitet
opening-rotation = Allt krypterat med en ny nyckel

## Vallistor

type-short-POS = Positiv
type-short-NEG = Negativ
type-short-NEU = Neutral
type-rest-POS = något fungerar
type-rest-NEG = missförhållande, brist eller hinder
type-rest-NEU = förändring eller svag signal
type-POS = { type-short-POS }: { type-rest-POS }
type-NEG = { type-short-NEG }: { type-rest-NEG }
type-NEU = { type-short-NEU }: { type-rest-NEU }
need-SHL11_01 = Det dagliga livet
need-SHL11_02 = Boende
need-SHL11_03 = Ekonomi och utkomst
need-SHL11_04 = Marginalisering och delaktighet
need-SHL11_05 = Våld och illabehandling
need-SHL11_06 = Akut kris
need-SHL11_07 = Barnets utveckling och välfärd
need-SHL11_08 = Missbruk, beroende, psykisk ohälsa, sjukdom, skada eller ålder
need-SHL11_09 = Annan funktionsförmåga
need-SHL11_10 = Anhöriga och närstående
service-task-TYOIK = Service för personer i arbetsför ålder (vuxensocialarbete)
service-task-LAPERH = Service för barnfamiljer
service-task-LASTEN = Barnskydd (inkl. eftervård)
service-task-PERHOI = Familjerättslig service
service-task-IAKK = Service för äldre
service-task-VAMM = Funktionshinderservice
service-task-PAIHDE = Missbrukar- och beroendearbete
service-task-MIELE = Mentalvårdsarbete inom socialvården
service-task-TERVSO = Socialt arbete inom hälso- och sjukvården
service-task-KOULU = Skolsocialt arbete (kuratorer)
service-task-SOSPAI = Socialjour
service-task-MAAHAN = Service för invandrare
service-task-OHJNEU = Rådgivning och klienthandledning
service-task-MUU = Annan
target-group-CHILDFAM = Barnfamiljer
target-group-CHILD = Barn (under 18 år)
target-group-YOUTH = Unga (18–24 år)
target-group-WORKAGE = Personer i arbetsför ålder
target-group-OLDER = Äldre
target-group-DISAB = Personer med funktionsnedsättning
target-group-SUBST = Personer med missbruk eller beroende
target-group-MENTAL = Personer med psykisk ohälsa
target-group-IMMIG = Invandrare
target-group-MINOR = Språkliga och kulturella minoriteter
target-group-HOMELESS = Bostadslösa
target-group-UNEMP = Arbetslösa
target-group-LOWINC = Låginkomsttagare och överskuldsatta
target-group-CARER = Närståendevårdare och närstående
target-group-VIOLENCE = Personer som utsatts för eller utövat våld
target-group-CRIM = Personer med brottsbakgrund
target-group-SPECIAL = Personer som behöver särskilt stöd
target-group-ALL = Alla / ingen särskild grupp
target-group-OTHER = Annan grupp
sector-SOSP = Socialservice (egen organisation)
sector-TERV = Hälso- och sjukvård
sector-MIELP = Mental- och missbrukarvård
sector-ASUM = Boende och hyresbostäder
sector-KELA = FPA och förmåner
sector-TYO = Sysselsättningsservice
sector-OPETUS = Småbarnspedagogik, undervisning och utbildning
sector-VAPAA = Kultur, bibliotek, ungdom och motion
sector-MAAH = Invandring och integration
sector-TALOUS = Ekonomi- och skuldrådgivning, utsökning
sector-OIKEUS = Rättshjälp, intressebevakning, domstol
sector-POLI = Polis och säkerhet
sector-PELAST = Räddningsväsendet
sector-LIIK = Trafik och transporter
sector-YMP = Planläggning, boendemiljö, närservice
sector-DIGI = Digitala tjänster och identifiering
sector-JARJ = Organisationer och församlingar
sector-YRIT = Privata serviceproducenter och upphandling
sector-LAINS = Lagstiftning, staten och finansiering
sector-MUU = Annan
sector-EOS = Vet inte
aspect-RIGHTS = Klientens rättigheter tillgodoses inte
aspect-VOICE = Klientens röst blir ohörd
aspect-NEED = Behovet möts inte / service saknas
aspect-ACCESS = Servicen är otillgänglig (kö, avstånd, språk, digitalt)
aspect-EFFECT = Servicens verkan blir svag
aspect-COOP = Samarbetet eller informationsgången fungerar inte
aspect-RULES = Lag, anvisning eller finansiering är ett hinder
aspect-ENVIRO = Boende- och livsmiljö
aspect-GOOD = Fungerande service, metod eller samarbete
extent-ONE = En klient eller familj
extent-SEVERAL = Flera klienter (2–10)
extent-COMMON = Allmänt eller återkommande (över 10 eller fortgående)
extent-UNKNOWN = Vet inte
trend-NEW = Nytt
trend-UP = Ökar
trend-SAME = Oförändrat
trend-DOWN = Minskar
trend-NA = Vet inte
actor-TEAM = Eget team eller egen enhet
actor-MANAGER = Närmaste chef eller serviceledning
actor-RAKE = Arbetsgruppen för strukturellt socialt arbete
actor-COUNTY = Välfärdsområdets ledning
actor-COUNCIL = Välfärdsområdesfullmäktige eller -styrelsen
actor-MUNICIP = Kommunen
actor-KELA = FPA
actor-EMPL = Sysselsättningsområdet
actor-STATE = Staten eller lagstiftaren
actor-NGO = Organisation eller församling
actor-PROVIDER = Privat serviceproducent
actor-OTHER = Annan
actor-UNKNOWN = Vet inte
source-OWN = Egen observation
source-TEAM = Teamets gemensamma observation
source-CLIENT = Klienternas berättelse
source-PARTNER = Berättat av samarbetspartner
reporter-mode-NAMED = Med namn: gruppens koordinator ser mitt namn
reporter-mode-PSEUDO = Utan namn, men jag får återkoppling (rekommenderas)
reporter-mode-ANON = Helt anonymt: jag följer med kvittokod

## Tidsfrister, påminnelser och processens nyckeltal

limit-screening = Förhandsgranskning
limit-linking = Koppling till ett förslag eller fenomen
limit-decision = Arbetsgruppens beslut om observationen
limit-sending = Att skicka förslaget
limit-answer = Svar på förslaget
limit-progress = Lägesrapport om genomförandet
limit-proposal_until = Nytt datum för ett uppskjutet förslag
limit-review = Översyn av fenomenet
limit-minutes = Promemoria och återkoppling från mötet
limit-news = Nyhet till rapportören
overdue-today = tidsfristen går ut i dag
overdue-working_days = { $n ->
    [one] tidsfristen gick ut för 1 arbetsdag sedan
   *[other] tidsfristen gick ut för { $n } arbetsdagar sedan
  }
overdue-days = { $n ->
    [one] tidsfristen gick ut för 1 dag sedan
   *[other] tidsfristen gick ut för { $n } dagar sedan
  }
reminder-title = Tidsfrister
reminder-intro = De här tidsfristerna har gått ut eller går ut i dag.
reminder-line = { $limit }: { $over }
reminder-meeting = Mötet { $date }
reminder-how = Öppna en observation eller ett förslag i arbetsgruppens kanal genom att skriva @Havainto och dess kod.
reminder-answer = Om ett förslag inte har besvarats, påminn dess mottagare.
reminder-rule = Observationernas arbetsdagar räknas från ankomstveckans början, så att dagen inte avslöjar rapportören.
notice-nothing_yet = Det finns inget nytt om din observation { $number }, men den är inte glömd. Läge: { $state }.
notice-nothing_yet-proposal = Det finns inget nytt om förslaget ”{ $proposal }”, där din observation { $number } ingår, men det är inte glömt. Läge: { $state }.
notice-nothing_yet-preview = Din observation { $number } är inte glömd.
next-step-screening = Härnäst behandlar koordinatorn observationen, senast { $date }.
next-step-linking = Härnäst kopplas observationen till ett förslag eller fenomen, senast { $date }.
next-step-decision = Härnäst beslutar arbetsgruppen om saken, senast { $date }.
next-step-sending = Härnäst förs förslaget till mottagaren, senast { $date }.
next-step-answer = Härnäst väntas ett svar, senast { $date }.
next-step-progress = Härnäst frågas hur genomförandet framskrider, senast { $date }.
next-step-proposal_until = Förslaget tas upp igen senast { $date }.
next-step-review = Arbetsgruppen ser över läget senast { $date }.
next-step-minutes = Arbetsgruppens promemoria blir klar senast { $date }.
next-step-meeting = Arbetsgruppens nästa möte är { $date }.
next-step-news = Jag berättar för dig om läget på nytt senast { $date }.
digest-overdue = Tidsfrister som har gått ut trots påminnelser
digest-unanswered = Inget svar har kommit
digest-unanswered-days = { $n ->
    [one] 1 dag sedan det skickades
   *[other] { $n } dagar sedan det skickades
  }
figures-title = Processens nyckeltal
figures-in-time = Skött inom tidsfristen
figures-none = Inga tidsfrister gick ut.
figures-share = { $n }/{ $of }
figures-share-percent = { $n }/{ $of } ({ $share } %)
figures-few = för få observationer
figures-medians = Median i arbetsdagar från att observationen kom
figures-first_answer = Till första svaret
figures-decision = Till beslutet
figures-effect = Till att förslaget genomfördes
figures-days = { $n ->
    [one] 1 arbetsdag
   *[other] { $n } arbetsdagar
  }
figures-not-yet = inte ännu
figures-waiting = Återkoppling som väntar på sin läsare
figures-unheard = Meddelanden som inte hade kunnat levereras när veckan började
figures-counted = Ett meddelande väntar när mottagaren har blockerat boten eller slutat. Återkopplingen syns för mottagaren under Mina observationer.
figures-rule = Tal visas inte om det finns under { $observations } observationer eller under { $reporters } rapportörer bakom dem.
refusal-figures-period = Skriv kvartalet eller halvåret så här: nyckeltal 2026-Q3. Utan period visar jag det senaste året.
channel-help-figures = @Havainto nyckeltal eller nyckeltal 2026-Q3 – hur snabbt observationerna besvaras
words-figures = nyckeltal | processens nyckeltal
