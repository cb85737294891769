### Svenska texter (finlandssvenska). Nyckeln säger var och vad.

## Knappar

button-start = Gör en observation
button-send = Skicka
button-cancel = Avbryt
button-back = Tillbaka
button-again = Försök igen
button-mine = Mina observationer
button-own = Mina
button-older = Äldre
button-newest = Nyaste
button-help = Hjälp
button-menu = Meny
button-privacy = Dataskydd
opens-outside = { $label } (i webbläsaren)
button-privacy-notice = Dataskyddsbeskrivning
button-open = Öppna
button-open-own = Öppna observationen
button-withdraw = Radera
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
unknown = inte känt
places-least = { $names } (minst { $n } { $n ->
    [one] kommun
   *[other] kommuner
  })
optional = { $label } (frivilligt)
needed-later = { $label } (behövs innan förslaget tillstyrks)
week-name = vecka { $week }/{ $year }
week-short = { $week }/{ $year }
weeks-name = veckorna { $weeks }
weeks-span = { $first }–{ $last }
language-name = svenska
fact = { $label }: { $value }
by-day = senast { $date }
day-late = tidsfristen { $date } har gått ut
numbered = { $n }. { $words }
quoted = ”{ $words }”
worded-in = { $words } ({ $language })
field-in = { $field } { $language }
in-fi = på finska
in-sv = på svenska
in-en = på engelska
field-language = Texten är skriven
row-change = Ändra: { $what }
more = + { $count } till
area-COUNTY = Hela välfärdsområdet
area-SEVERAL = Flera kommuner
area-NOT_TOLD = Jag anger inte område

## Välkommen, hjälp och dataskydd

home-title = Havainto
home-lead = Skriv i ett meddelande vad som fungerar, inte fungerar eller förändras.
home-what = Arbetsgruppen läser det, och jag berättar vad det leder till. Inte för enskilda klienters ärenden. I en nödsituation, ring 112.
home-paused = Meddelandena är pausade.
home-paused-words = meddelanden på – jag skickar meddelanden igen
home-roles = Du är { $roles }.
home-start = Rapportera
home-minute = ungefär en minut
home-draft = en påbörjad
home-own = dina observationer
home-waiting = { $waiting ->
    [one] { $n }, varav en frågar dig
   *[other] { $n }, varav { $waiting } frågar dig
  }
home-oversee = Tillsyn
home-opened = vad som har öppnats
home-data = vad jag sparar
home-group-lead = Arbetsgruppen för strukturellt socialt arbete
home-queue-title = Kö
home-queue-empty = tom
home-queue = { $n }, äldsta { $days } d
home-phenomena = { $n ->
    [0] inga öppna
    [one] ett öppet
   *[other] { $n } öppna
  }
home-meeting-title = Möte
home-proposals = { $waiting ->
    [0] { $n }
    [one] { $n }, ett väntar på er
   *[other] { $n }, { $waiting } väntar på er
  }
home-who = uppdrag
home-language = Språk
home-commands = kommandon
home-owned = { $number } · du ansvarar för detta
reports-forms = Word eller Excel
home-answer = ett förslag som du ansvarar för
privacy-title = Dataskydd
privacy-short = Skriv om fenomenet, inte om personen. Skriv inte namn, personbeteckningar, kontaktuppgifter, adresser eller annat som gör att en klient kan kännas igen. Detta är inte en klienthandling.
privacy-use-title = Vad observationen används till
privacy-use = Din observation behandlas för strukturellt socialt arbete enligt 7 § i socialvårdslagen. Observationerna används inte för att bedöma arbetsprestationer. Myndighetshandlingar kan vara offentliga, så skriv så att texten kan visas för vem som helst.
privacy-seen-title = Vad andra ser
privacy-seen = Arbetsgruppen ser observationens text, dina val och veckan då den kom, men inte vem som har gjort den. Om du väljer ditt namn ser koordinatorn det. Organisationens Teams-loggar kan visa att du har använt boten, och det du skriver blir kvar i den här chatten tills du tar bort det. Formuläret och kvittot upprepar det du skrev. Orden i en helt anonym observation tar jag inom ungefär tio minuter bort från kortet som du skickade den med. Om du öppnar din egen observation blir texten kvar i den här chatten.
privacy-kept-title = Vad som sparas om dig
privacy-kept =
    Tillsammans med din observation sparar jag om dig bara det du väljer: ditt namn, en slumpmässig kod för återkoppling eller inget alls. Om du väljer att vara helt anonym sparar jag inte vem som har gjort observationen.

    För att kunna svara dig sparar jag din Teams-identitet och den här chattens id krypterade. Jag sparar också ditt språk, hur du vill få svar och dagen från vilken meddelanden är pausade samt din påbörjade observation i sju dagar. Jag minns den serviceuppgift, det område och det sätt att synas som du senast valde, men inte av en helt anonym observation. Jag sparar veckan då jag visade dig huvudpunkterna om dataskyddet, och deras version. Uppgift om meddelandena jag har skickat sparar jag i ett år. Vad du har öppnat i uppdrag för arbetsgruppen eller dataskyddet sparar jag med ett slumpmässigt id i fem år.

    När du anger att du har sett detsamma eller svarar på frågan om en förändring sparar jag det i ett år. Det sparas med ett slumpmässigt id, och andra ser bara antalet. Om du röstar som medlem i arbetsgruppen sparar jag din röst tills rösterna har räknats. Om du har ett uppdrag sparar jag dess område och sista dag samt din frånvaro och din ersättare tills de upphör.
privacy-opened-title = När din identitet kan öppnas
privacy-opened = Jag öppnar krypteringen för att skicka ett meddelande, och varje öppnande antecknas. En administratör som har både databasen och nyckeln kan tekniskt öppna den. Tillstånd till det ges bara med stöd av lag och genom två personers beslut, och då får du veta det.
privacy-rights-title = Vad du själv kan göra
privacy-rights = Under Mina observationer kan du se, rätta och radera dina observationer tills de har kopplats till ett fenomen, tagits med i ett förslag eller avslutats.
not-this-channel = Den här kanalen är inte för brådskande eller enskilda ärenden. I en nödsituation, ring 112. Om ett barn kan vara i fara, gör en barnskyddsanmälan eller ring socialjouren. Om ett tillbud eller missförhållande i servicen ska du göra en anmälan i områdets eget system (t.ex. HaiPro, SPro). Därefter kan du anteckna här vad som är fel i strukturen.
help-title = Hjälp
help-about-group = Arbetsgruppens kommandon
web-help-title = Havainto: hjälp
web-help-hidden = Skriv i Teams i en chatt på tu man hand med Havainto. På den här sidan kan man inte göra observationer, och den visar ingens uppgifter.
help-about-look = Se och välj
help-about-own = Egen observation
help-about-observation = Observation
help-about-phenomenon = Fenomen
help-about-proposal = Förslag
help-about-publication = Publikation
help-about-meeting = Möte
help-about-office = Dina uppdrag
unknown-ask = Jag förstod inte. Vill du göra en observation av det?
unknown-start = Jag förstod inte. Vill du göra en observation?
unknown-words = Skriv observationen med egna ord eller skriv: meny
unknown-own = Egna observationer gör man i en chatt på tu man hand med mig.
unknown-order = Det här gör jag i en chatt på tu man hand med dig.
unknown-channel-words = Skriv: @Havainto hjälp
unknown-unlinked = Jag förstod inte. Den här kanalen har inte kopplats till en arbetsgrupp.
unknown-channel = Jag förstod inte.
help-file = observation – gör en ny observation
help-mine = mina – se dina observationer och deras läge
help-own = H-2026-0001 – öppna din observation med numret
help-withdraw = radera H-2026-0001 – radera din observation
help-receipt = kvitto KOD – öppna en anonym observation med kvittokoden
help-reply = svara H-2026-0001 SVAR – svara på koordinatorns fråga
help-effect = effekt E-2026-0001 tydligt – svara på frågan om förändringen syns
help-endorse = samma här I-2026-0001 – ange att du har sett detsamma som i ett fenomen
help-take-on = jag svarar KOD – svara på ett förslag som riktats till dig, med koden från arbetsgruppen
help-my-data = mina uppgifter – se vad som har sparats om dig, och exportera eller radera det
help-correct = rätta H-2026-0001 – rätta din observation tills den har kopplats till ett fenomen eller ett förslag
help-cut = bryt H-2026-0001 – ta bort uppgiften om att observationen är din
help-practise = öva – prova att skriva om påhittade fall
help-privacy = dataskydd – vad som händer med dina uppgifter
help-text-mode = endast text – jag svarar utan kort
help-card-mode = kort – jag svarar med kort
help-language = suomeksi, in English, på svenska – byt språk
help-oversee = tillsyn – se vad som har öppnats och vad som har stoppats
help-who = vem är vem – se vem som har vilket uppdrag
help-appoint = utse – utse ordförande, chef eller någon annan
help-identity = identitet H-2026-0001 MOTIVERING – begär att få öppna rapportörens identitet
help-grant = godkänn identitet 1 – godkänn en begäran som någon annan har gjort
help-deny = avslå identitet 1 – avslå en begäran som någon annan har gjort
help-seat = min plats – berätta från vilken tjänst och kommun du är i arbetsgruppen
help-signature = rapportör H-2026-0001 – se namnet som rapportören ville visa

## Formulärets steg


question-type = Vad har du observerat?
question-text = Beskriv fenomenet med egna ord.
question-source = Vems är observationen?
question-need_main = Vilket stödbehov gäller det?
question-need_other = Gäller den också andra stödbehov?
question-service_task = I vilken service arbetar du?
question-target_group = Vilken målgrupp gäller observationen?
question-area = Vilket område gäller observationen?
question-extent = I vilken omfattning har du sett det?
question-trend = Åt vilket håll går utvecklingen?
question-sector = Vem kunde göra något åt det?
question-aspect = Vilken styrka eller brist handlar det om?
question-tried = Vad har man redan prövat?
question-proposal = Vad föreslår du?
question-actor = Vem borde agera?
question-reporter_mode = Ska ditt namn visas?
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
label-proposal = Föreslagen åtgärd
label-actor = Vem borde agera
label-reporter_mode = Hur du syns
label-quote_ok = Får citeras i rapporter
label-state = Läge
label-received = Mottagen
label-unknown = Inte känt

say-choose = Svara med numret eller med alternativets ord.
say-choose-many = Du kan välja flera med komma emellan, till exempel 1, 3.
say-write = Skriv ditt svar.


## Kvitto och egna observationer

receipt-title = Observationen har skickats
receipt-number = { $number } · { $appears }
receipt-PSEUDO = ditt namn syns inte, återkoppling kommer hit
receipt-chat = ditt namn syns inte, återkoppling kommer i din chatt med Havainto
receipt-NAMED = ditt namn syns för koordinatorn
receipt-read = Läses
receipt-meeting = Möte
receipt-words = Skriv: mina eller observation
receipt-words-sent = Skriv: mina eller rätta { $number }
receipt-paused = Dina meddelanden är pausade: du ser hur det går under Mina observationer.
anon-receipt-keep = Spara koden. Utan den hittar jag inte observationen, för jag vet inte vem du är.
anon-receipt-code = Kvittokod
anon-receipt-copy = Kvittokod att kopiera
anon-receipt-shown = Koden syns här i tio minuter.
anon-receipt-dialog = Koden syns tills du stänger fönstret.
anon-receipt-use = Skriv koden till mig när du vill veta hur det går.
anon-receipt-typed = Det du skrev blir kvar i Teams-chatten. Radera ditt meddelande själv: … > Ta bort.
anon-receipt-stays = Också koden blir kvar i chatten.
anon-sent = Observationen har skickats anonymt. Öppna den genom att skriva din kvittokod till mig.
mine-title = Mina observationer
mine-none = Du har inga observationer ännu.
mine-question = fråga
mine-line = { $number } · { $next }
mine-words = Öppna genom att skriva numret, till exempel { $number }
mine-words-older = Äldre: mina { $page }
mine-start-words = Gör en observation genom att skriva: observation
own-title = Observation { $number }
own-heading = Din observation
own-sent = { $number } · skickad { $date } · { $appears }
own-PSEUDO = ditt namn syns inte
own-NAMED = ditt namn syns för koordinatorn
own-ANON = helt anonym
own-now = Nu
own-then = Sedan
own-when = När
own-now-proposal = förslag, { $state }
own-now-phenomenon = fenomen, { $state }
own-now-ended = { $state }, { $reason }
own-in-phenomenon = Fenomen, { $state }
own-in-proposal = Förslag { $number }, { $state }
own-text = Din text
own-codes = Klassificering
own-words = Skriv: { $orders }
own-withdrawn = Innehållet har raderats.
own-sure-withdraw = Ska observationen raderas?
own-sure-cut = Ska observationen kopplas loss från dig?
own-history = Vad som har hänt
own-withdraw = Innehållet raderas genast och kan inte återställas.
own-cut = Observationen stannar hos arbetsgruppen, men ingen vet längre att den är din och du får inga meddelanden om den. Det går inte att ångra.
own-reopen = Om du är av annan åsikt kan du en gång be om ny behandling. Arbetsgruppen får inte veta vem som ber.
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
my-data-remembered = Senast valt
my-data-privacy = Information om dataskyddet
my-data-roles = Dina uppdrag
my-data-messages = Meddelanden som du har bestämt om
my-data-paused = Meddelanden pausade från
my-data-documents = Material som du har tagit fram
my-data-seat = Din tjänst och kommun i arbetsgruppen
my-data-absence = Din frånvaro
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
button-hide-code = Sparad, dölj koden
button-copy = Kopiera
button-cut = Koppla loss från mig
button-cut-confirm = Koppla loss för gott
button-reopen = Be om ny behandling
button-reopen-confirm = Skicka begäran
button-reply = Svara på frågan
button-reply-save = Skicka svaret
button-forget = Glöm mig
button-forget-confirm = Glöm mig för gott

## Observationens lägen

state-observation-received = mottagen
state-observation-screening = i första behandling
state-observation-needs_info = väntar på komplettering
state-observation-linked = kopplad till ett fenomen eller förslag
state-observation-redirected = hänvisad till annan kanal
state-observation-withdrawn = återtagen
state-observation-closed = avslutad

## Förslagets lägen

state-proposal-draft = utkast
state-proposal-put_forward = framlagt
state-proposal-endorsed = tillstyrkt
state-proposal-not_endorsed = tillstyrks inte
state-proposal-sent = skickat
state-proposal-answered_yes = besvarat med ja
state-proposal-answered_partly = besvarat delvis med ja
state-proposal-answered_no = besvarat med nej
state-proposal-in_progress = verkställs
state-proposal-done = genomfört
state-proposal-evaluated = utvärderat
state-proposal-deferred = uppskjutet
state-proposal-lapsed = förfallet

## Förslagets fält

field-what = Vad som föreslås
field-what-hint = Berätta kort vad som borde göras.
field-measure = Mått
field-measure-hint = Vilken siffra visar att läget blir bättre?
field-baseline = Siffran nu
field-baseline-hint = Lämna tomt om den inte har mätts.
field-target = Målsiffra
field-target-hint = Vilken siffra är målet?
field-target_by = Målet senast
field-measured = Uppmätt siffra
field-measured-hint = Lämna tomt om den inte har mätts.
goal-measure = Mått
goal-baseline = Nu
goal-target = Mål
goal-target_by = Senast
goal-measured = Uppmätt
not-measured = inte mätt
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
field-reason-hint = Den skickas ordagrant till rapportörerna.
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
entry-cut = kopplingen till rapportören bruten
entry-masked = personuppgifter dolda
entry-screened = första behandlingen har börjat
entry-linked = tagen med i ett förslag
entry-proposed = förslaget har gjorts
entry-filled = uppgifter har kompletterats
entry-moved = nytt läge: { $state }
entry-group_linked = kanalen har kopplats
entry-group_left = kanalen har tagits bort
entry-held = bevaras tills vidare: inget förstörs
entry-released = behöver inte längre bevaras
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
history-older = Äldre händelser: { $n }. Alla ser du genom att skriva: endast text
reason-sentence = Motivering: { $reason }.
until-sentence = Nytt datum: { $date }.

## Meddelanden till rapportören

notice-taken_in = Din observation { $number } har tagits med i förslaget { $proposal }.
notice-taken_in-count = Förslaget bygger nu på { $n } observationer.
notice-taken_in-few = Den är en av de första observationerna om detta.
notice-taken_in-state = Förslagets läge: { $state }.
notice-agenda = Förslaget { $proposal } är på arbetsgruppens lista.
notice-agenda-meeting = Förslaget { $proposal } är på arbetsgruppens lista { $meeting }.
notice-decided = Arbetsgruppen behandlade förslaget { $proposal }. Beslut: { $state }.
notice-decided-meeting = Arbetsgruppen behandlade förslaget { $proposal } { $meeting }. Beslut: { $state }.
notice-decided-next-endorsed = Härnäst förs förslaget till mottagaren.
notice-decided-next-not_endorsed = Förslaget förs inte vidare.
notice-sent = Förslaget { $proposal } har förts till { $recipient }.
notice-sent-answer = Svar begärdes senast { $date }.
notice-answered = { $recipient } svarade på förslaget { $proposal }. Svar: { $answer }.
answered-yes = ja
answered-partly = delvis ja
answered-no = nej
notice-done = Goda nyheter: { $proposal } har genomförts.
notice-done-count = Din observation var en av de { $n } som detta började med.
notice-done-few = Detta började också med din observation.
notice-changed = Förslaget { $proposal } har ett nytt läge: { $state }.
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
notice-closed = Förslaget { $proposal }, där din observation { $number } ingår, har förfallit.
notice-closed-reason = Orsak: { $reason }.
notice-closed-next = Om du är av annan åsikt kan du berätta det för koordinatorn eller göra en ny observation genom att skriva: observation

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

## Arbetsgruppens kanal

team-welcome-title = Havainto
team-welcome = Hej! Varje vecka lägger jag ut en sammanställning av observationerna i arbetsgruppens kanal. Ni kan öppna observationer, göra förslag utifrån dem och följa vad som händer med förslagen.
team-welcome-link = Be administratören om en kod och skriv i den kanal dit sammanställningen ska komma: @Havainto koppla KOD
team-welcome-own = Egna observationer gör man i en chatt på tu man hand med mig, inte i kanalen.
team-welcome-by = { $name } lade till mig i det här teamet.
channel-help-digest = @Havainto sammanställning – sammanställning av den pågående veckan
channel-help-list = @Havainto observationer – veckans alla observationer
channel-help-queue = @Havainto kö – observationer som väntar på första behandling ({ $who })
channel-help-ask = @Havainto fråga H-2026-0001 FRÅGA – fråga rapportören en gång ({ $who })
channel-help-open = @Havainto H-2026-0001 eller E-2026-0001 – öppna en observation eller ett förslag
channel-help-proposals = @Havainto alla förslag – förslagen, deras läge och vems tur det är
channel-help-propose = @Havainto förslag H-2026-0001 VAD SOM FÖRESLÅS – gör ett förslag
channel-help-fill = @Havainto komplettera E-2026-0001 mål: TEXT – komplettera ett förslag
channel-help-move = @Havainto läge E-2026-0001 skickat MOTIVERING – ändra läget
channel-help-mask = @Havainto dölj H-2026-0001 – dölj personuppgifter i en observation ({ $who })
channel-help-close = @Havainto avsluta H-2026-0001 ORSAKSKOD MOTIVERING – avsluta en observation ({ $who })
channel-help-redirect = @Havainto hänvisa H-2026-0001 KANAL: MOTIVERING – hänvisa en observation till en annan kanal ({ $who })
channel-help-allow-word = @Havainto tillåt ordet GNISTAN – vakten tar inte längre namnet för en människas namn (koordinator)
channel-help-allowed-words = @Havainto tillåtna ord – se och ta bort tillåtna ord (koordinator)
channel-help-publish = @Havainto publicera 2026-Q3, 2026-H2, 2026 eller 2025-2029 (lägg till offentligt) – se vad som skulle publiceras och publicera periodens tal för gott
channel-help-text-mode = @Havainto endast text eller kort – jag svarar dig utan kort eller med kort, också i vår egen chatt
channel-help-language = @Havainto suomeksi, in English, på svenska – byt kanalens språk
linked-title = Kanalen har kopplats
linked = Det här är arbetsgruppens kanal från och med { $date }. Varje vecka lägger jag ut en sammanställning av observationerna här.
linked-for = Arbetsgruppen behandlar de här observationerna: { $remit }.
linked-coordinator = Eftersom du kopplade kanalen är du nu koordinator för den här arbetsgruppen. Andra uppdrag ges av koordinatorn eller administratören.
remit = { $areas } – { $services }
remit-all-areas = hela välfärdsområdet
remit-all-services = alla tjänster
linked-first = Den första sammanställningen kommer { $date }.
linked-next = Den pågående veckan ser ni genast genom att skriva: @Havainto sammanställning
not-linked-title = Kanalen har inte kopplats
not-linked = Det här är inte arbetsgruppens kanal, så jag visar inga observationer eller förslag här.

## Dolda tal

withheld = under { $least } eller dolt
withheld-others = Övriga
withheld-all = För få observationer för att visas
withheld-rule = Tal som gäller under { $observations } observationer eller under { $reporters } rapportörer är dolda, likaså tal som skulle avslöja dem. Ett dolt tal är inte noll.

## Publicerade tal

period-Q = kvartal { $n }/{ $year }
period-H = halvår { $n }/{ $year }
period-Y = år { $year }
period-T = fullmäktigeperioden { $year }–{ $until }
release-title = Publicerade tal: { $period }
release-organisation = För organisationen, publicerade { $date }. Talen räknas inte om.
release-public = Offentligt, publicerade { $date }. Talen räknas inte om.
release-total = Observationer sammanlagt
release-none = Inga observationer kom under perioden.
release-share = { $n } ({ $share } %)
release-crossed = Observationer efter typ och stödbehov
release-pair = { $type }, { $need }
release-sectors = En observation kan ha två förvaltningsområden, målgrupper eller brister, så deras tal kan inte räknas ihop.

## Sammanställning

digest-title = Sammanställning, { $week }
digest-period = { $start }–{ $end }
digest-unfinished = Pågår: veckan är inte slut ännu.
digest-late = Den här sammanställningen är försenad.
digest-made-up = De här veckornas sammanställningar är försenade och kommer i ett och samma inlägg.
digest-quiet-weeks = Inga nya observationer: { $weeks }. Det betyder inte att inget finns.
digest-meeting = Möte { $day }
digest-agenda-open = { $n ->
    [0] Inga ärenden på listan ännu, de kan föreslås till { $day }
    [one] 1 ärende på listan, fler kan föreslås till { $day }
   *[other] { $n } ärenden på listan, fler kan föreslås till { $day }
  }
digest-agenda-closed = { $n ->
    [0] Inga ärenden på listan, listan stängdes { $day }
    [one] 1 ärende på listan, listan stängdes { $day }
   *[other] { $n } ärenden på listan, listan stängdes { $day }
  }
digest-turn = Er tur
turn-confirm = Bekräfta: { $title }
turn-confirm-who = { $who } meddelade att det är gjort
turn-screening = Behandla kön
turn-pack = Skicka materialet till mötet { $title }
turn-minutes = Godkänn mötets protokoll: { $title }
turn-sending = Skicka: { $title }
turn-sending-who = mottagare: { $who }
turn-decide = Besluta: { $title }
turn-finish = Gör utkastet färdigt: { $title }
turn-answer = Be om svar: { $title }
turn-answer-who = inget svar: { $who }
turn-progress = Berätta hur det går: { $title }
turn-proposal_until = Ta upp på nytt: { $title }
turn-review = Bedöm på nytt: { $title }
turn-linking = Koppla observationerna till fenomen
turn-decision = Besluta om observationerna
turn-count = { $n ->
    [one] 1 observation
   *[other] { $n } observationer
  }
turn-late = försenat, sista dagen var { $date }
digest-none = Inga nya observationer. Det betyder inte att inget finns.
digest-count = { $n ->
    [one] 1 ny observation
   *[other] { $n } nya observationer
  }
digest-new = Nytt { $n }
digest-new-before = Nytt { $n }, veckan innan { $before }
digest-new-before-whole = Nytt { $n }, hela veckan innan { $before }
digest-unscreened = { $n ->
    [one] En väntar ännu på första behandlingen.
   *[other] { $n } väntar ännu på första behandlingen.
  }
digest-screened = Det som behandlades under veckan
digest-all = Alla { $n }
digest-courses = Det här hände med fenomenen
digest-begun = nytt fenomen
digest-merged = ihopslaget med fenomenet { $number }
digest-themes = Teman, 12 mån
digest-theme = Tema
digest-theme-before = { $theme }, innan
digest-theme-counts = { $n } (innan { $before })
digest-year-before = Innan och grått: 12 mån innan.
digest-no-year-before = Det finns inget år att jämföra med.
digest-left-out = Teman med färre än { $least } observationer visas inte.
digest-promises = Löften och svar
digest-answer-by = svar senast { $date }
digest-done-by = genomförs senast { $date }
digest-since = sedan { $date }
digest-result = resultat: { $words }
digest-unheard = Ingen uppgift
digest-silent = Kommuner från vilka inga observationer har kommit på 90 dagar: { $names }. Orsaken är inte känd.
digest-silent-all = Inga observationer har kommit från någon kommun på 90 dagar. Orsaken är inte känd.
digest-silent-more = { $n ->
    [one] en till
   *[other] { $n } till
  }
digest-silence = Det vi inte vet
digest-phenomena = Fenomen
digest-whole = Hela veckans sammanställning
digest-words-open = Öppna en observation genom att skriva: @Havainto { $number }
digest-words-any = Öppna vilken som helst av dem genom att skriva dess nummer, till exempel: @Havainto { $number }
digest-words-meeting = Mötet ser ni genom att skriva: @Havainto möte
digest-words-queue = Kön ser ni genom att skriva: @Havainto kö
digest-words-more = Veckans alla observationer ser ni genom att skriva: @Havainto observationer { $week }
digest-week = Vecka { $week }/{ $year }
digest-earlier = { $weeks ->
    [one] Dessutom en tidigare vecka
   *[other] Dessutom { $weeks } tidigare veckor
  }: { $n ->
    [0] inga nya observationer.
    [one] en observation.
   *[other] { $n } observationer.
  }
digest-by-type = Observationer efter typ
digest-by-need = Observationer efter stödbehov
digest-by-sector = Observationer efter förvaltningsområde
digest-column-count = Antal
digest-age = { $days ->
    [0] i dag
    [one] 1 dag
   *[other] { $days } dagar
  }
digest-change = { $title }: { $state }
digest-item = { $number } { $title }

## Månad och påminnelser

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-name = { $month } { $year }
month-title = Månadens sammanställning, { $month }
month-count = { $n ->
    [one] Under månaden kom 1 observation.
   *[other] Under månaden kom { $n } observationer.
  }
month-count-before = { $n ->
    [one] Under månaden kom 1 observation, månaden innan { $before }.
   *[other] Under månaden kom { $n } observationer, månaden innan { $before }.
  }
month-positive = Något fungerar: { $n }
month-none = Under månaden kom inga observationer. Det betyder inte att inget finns.
month-words = Månadens sammanställning kan lämnas bort genom att skriva: @Havainto månadssammanställning av
preview-month = Arbetsgruppens sammanställning för månaden är klar.
channel-help-month = @Havainto månadssammanställning – den senaste månaden; månadssammanställning av eller på – om den kommer till kanalen
rhythm-off = Skicka inte mer
rhythm-on = Skicka igen
rhythm-month-on = Månadens sammanställning kommer till kanalen den första arbetsdagen varje månad.
rhythm-month-off = Månadens sammanställning kommer inte längre till kanalen. Den visas när ni skriver: @Havainto månadssammanställning
rhythm-team-on = Sammanställningen kommer till den här kanalen den första arbetsdagen varje månad.
rhythm-team-off = Sammanställningen skickas inte längre till den här kanalen. Den senaste ser du genom att skriva: @Havainto sammanställning
team-month-title = Vad era observationer ledde till
team-month-of = { $month }, { $remit }
team-month-counts = Publicerade antal, hela välfärdsområdet, { $period }: { $counts }.
team-month-no-counts = Antal kan inte berättas: de är inte publicerade, eller så är observationerna få.
team-month-proposals = Förslag i ert område: { $told }.
team-month-no-proposals = I ert område är inga förslag under behandling.
team-month-waiting = { $n ->
    [one] 1 väntar på svar
   *[other] { $n } väntar på svar
  }, { $days ->
    [one] som längst 1 dag
   *[other] som längst { $days } dagar
  }
team-month-promised = { $n ->
    [one] 1 är överenskommet eller på gång
   *[other] { $n } är överenskomna eller på gång
  }
team-month-done = { $n ->
    [one] 1 genomfördes under månaden
   *[other] { $n } genomfördes under månaden
  }
team-month-published = Senast publicerade fenomen i ert område: { $title }.
team-month-no-published = Inga fenomen är publicerade i ert område.
team-month-thanks = Tack för att ni skriver om det ni ser i ert arbete.
team-linked = Det här är teamets kanal från och med { $date }. Här berättar jag en gång i månaden vad observationerna ledde till.
team-linked-for = Sammanställningen gäller: { $remit }.
team-linked-next = Här behandlas inga observationer, och den som kopplar kanalen får ingen uppgift. Sammanställningen lämnas bort genom att skriva: @Havainto sammanställning av
team-open = Senaste sammanställningen
team-only = I den här kanalen berättar jag bara en gång i månaden vad observationerna ledde till. En observation görs i din egen chatt med mig.
preview-team-month = Vad era observationer ledde till
area-month-title = Månaden på ditt område, { $month }
area-month-why = Du får detta som chef på området:
area-month-county = hela välfärdsområdet
area-month-late = Det här meddelandet är försenat.
area-month-themes = Teman
area-month-no-themes = Inga siffror har publicerats ännu, så teman kan inte berättas.
area-month-source = Hela välfärdsområdet, publicerade siffror: { $period }
area-month-proposals = Förslag i hela välfärdsområdet
area-month-waiting = { $n ->
    [0] Inget förslag väntar på svar.
    [one] Ett förslag väntar på svar.
   *[other] { $n } förslag väntar på svar.
  }
area-month-answered = { $n ->
    [one] Ett fick svar under månaden.
   *[other] { $n } förslag fick svar under månaden.
  }
area-month-done = { $n ->
    [one] Ett genomfördes under månaden.
   *[other] { $n } genomfördes under månaden.
  }
area-month-meeting = Arbetsgruppens nästa möte är { $day }
area-month-unknown = Tjänster som vi inte vet tillräckligt om: { $n }, av sammanlagt { $of }. Orsaken är inte känd.
area-month-reports = Rapporter som du får läsa
area-month-words = Rapporterna visas när du skriver: rapporter. Om du inte vill ha de här meddelandena, skriv: månadsbrev av
preview-area-month = Månaden på ditt område kan läsas.
rhythm-title-area = Månadsbrev
rhythm-area-on = Du får ett månadsbrev den första arbetsdagen varje månad när du är chef.
rhythm-area-off = Du får inget månadsbrev.
rhythm-words-area = Skriv: månadsbrev på eller månadsbrev av
nudge-title = Har du lagt märke till något?
nudge-said = Skriv om något fungerar, inte fungerar eller förändras. Om det inte finns något behöver du inte göra något.
nudge-words = Skriv observationen som ett meddelande. Om du inte vill ha påminnelser, skriv: påminnelser av
nudge-file = Gör en observation
preview-nudge = Har du lagt märke till något?
help-nudge = påminnelser på – jag påminner med två veckors mellanrum; påminnelser av – jag påminner inte
help-pauses = meddelanden – pausa meddelandena eller avsluta pausen; paus – jag skickar inga meddelanden; meddelanden på – jag skickar igen
rhythm-title-nudge = Påminnelser
rhythm-nudge-on = Jag påminner dig högst varannan vecka, om du inte har skickat en observation med ditt namn eller med dolt namn under tiden.
rhythm-nudge-off = Jag skickar inga påminnelser.
rhythm-words-nudge = Skriv: påminnelser på eller påminnelser av
refusal-rhythm-how = Skriv efter ordet om du vill ha meddelandena: på eller av.
words-month = månadssammanställning
words-area-month = månadsbrev
words-nudge = påminnelser | påminnelse

pauses-title = Meddelanden
pauses-coming = Jag skriver till dig när något händer med dina observationer.
pauses-paused = Meddelandena är pausade tills du avslutar pausen. Dina observationer går vidare, och du ser hur det går och vad som frågas under Mina observationer.
pauses-answers = Jag svarar ändå på det du själv gör.
pauses-duties = Jag svarar ändå på det du själv gör. Också meddelanden som hör till dina uppdrag kommer.
pauses-words-coming = Skriv: paus
pauses-words-paused = Skriv: meddelanden på eller mina
pause-hint = Om du inte vill ha de här meddelandena, skriv: paus
button-pause = Pausa meddelanden
button-resume = Skicka meddelanden igen
resumed-waited = Pausen är slut. Om något hände under den berättar jag det nu i ett meddelande.
resumed-none = Pausen är slut. Inget nytt kom under den.
words-pauses = meddelanden | aviseringar | meddelandeinställningar
words-pause = paus | pausa | pausa meddelanden | pausa meddelandena | meddelanden av | stoppa meddelanden | sluta skicka meddelanden | skicka inga meddelanden | jag vill inte ha meddelanden | inga meddelanden | pausa aviseringar | aviseringar av | inga aviseringar
words-resume = meddelanden på | skicka meddelanden igen | skicka igen | avsluta paus | avsluta pausen | pausen slut | aviseringar på | jag vill ha meddelanden igen
words-switch-on = på | ja
words-switch-off = av | nej

## Långa listor

queue-list-title = Kö
queue-list-none = Kön är tom: ingen observation väntar på första behandling.
observations-title = Observationer
observations-none = Det finns inga öppna observationer.
words-queue-list = kölista | hela kön
words-observations = alla observationer | observationslista
channel-help-observations = @Havainto alla observationer – observationerna en sida i taget; avgränsa till exempel: kommun: Kajana
list-untitled = { $number } · { $facts }
list-place = { $n ->
    [one] 1 rad
   *[other] { $n } rader
  }, sida { $page }/{ $last }
list-nothing = Ingenting motsvarar avgränsningen. Du kan ta bort eller ändra den.
list-narrowed = Avgränsat till: { $to }
list-late = försenad
list-alike = { $n ->
    [one] 1 liknande
   *[other] { $n } liknande
  }
list-first = behandlas först av { $who }
button-all-observations = Alla observationer
list-observations = { $n ->
    [one] 1 observation
   *[other] { $n } observationer
  }
list-review = följs upp { $date }
list-more = Fler
list-back = Föregående
list-clear = Ta bort avgränsningen
list-narrow = Avgränsa och sök
list-narrow-save = Visa
list-several = Välj flera
list-words = Sökord
list-area = Kommun eller område
list-service_task = Service
list-need_main = Stödbehov
list-state = Läge
list-age = Inkommen
list-all = Alla
list-usual = Öppna
list-choice = { $what } ({ $n })
list-state-any = Alla lägen
list-age-week = den här veckan
list-age-month = för 1–4 veckor sedan
list-age-half_year = för 5–26 veckor sedan
list-age-older = för mer än ett halvt år sedan
words-list-words = sök | sökord
words-list-area = kommun | område
words-list-service_task = service | serviceuppgift
words-list-need_main = behov | stödbehov
words-list-state = läge
words-list-age = inkommen | ålder
words-list-page = sida
list-words-open = Öppna genom att skriva numret, till exempel: @Havainto { $number }
list-words-next = Fler: @Havainto { $order }
list-words-clear = Ta bort avgränsningen: @Havainto { $order }
list-words-narrow = Avgränsa: @Havainto { $order } kommun: Kajana; service: barnskydd. Sök med ord: @Havainto { $order } sök bostadslöshet
alike-door = { $n ->
    [one] 1 liknande väntar
   *[other] { $n } liknande väntar
  }
alike-door-line = Behandla tillsammans
alike-words = @Havainto liknande { $number } – behandla liknande observationer tillsammans
alike-title = { $n ->
    [one] 1 som liknar { $number }
   *[other] { $n } som liknar { $number }
  }
words-alike = liknande
words-link-all = förena alla
words-close-all = avsluta alla
many-title = Välj flera
many-rule = Färdigt valda är bara de som liknar varandra mycket. Kontrollera valet.
many-rule-list = Välj de observationer som du gör samma sak med.
many-which = Observationer
many-told = Varje rapportör får ett eget meddelande. Detta kan inte ångras på en gång.
many-link = Koppla de valda
many-link-save = Koppla alla valda
many-close = Avsluta de valda
many-close-save = Avsluta och skicka meddelandena
many-words = Motivering, som varje rapportör får ordagrant
many-words-link = Koppla: @Havainto förena alla I-2026-0001 { $numbers }. Till ett nytt fenomen: @Havainto förena alla { $numbers } FENOMENETS RUBRIK
many-words-close = Avsluta: @Havainto avsluta alla { $numbers } ORSAKSKOD MOTIVERING
many-done = De valda är behandlade
many-linked = { $n ->
    [one] 1 observation kopplades till fenomenet { $number }. Rapportören får ett meddelande.
   *[other] { $n } observationer kopplades till fenomenet { $number }. Varje rapportör får ett meddelande.
  }
many-closed = { $n ->
    [one] 1 observation avslutades. Rapportören får ett meddelande.
   *[other] { $n } observationer avslutades. Varje rapportör får ett meddelande.
  }
many-none = Ingen observation kunde behandlas.
many-left = { $n ->
    [one] 1 observation blev oförändrad
   *[other] { $n } observationer blev oförändrade
  }
many-stale = Observationen har ändrats sedan du valde den. Öppna och kontrollera den.
many-open = Öppna fenomenet { $number }
refusal-search-private = I texter som ännu inte har fått första behandling söker man bara i sin egen chatt med mig. Skriv samma sak där.
refusal-search-person = Sökorden ser ut att innehålla en personuppgift. Sök på saken, inte på en människa.
refusal-list-how = Jag förstod inte avgränsningen. Skriv till exempel: @Havainto { $order } kommun: Kajana; service: barnskydd, eller: @Havainto { $order } sök bostadslöshet
refusal-list-which = Skriv också observationens nummer, till exempel: @Havainto liknande H-2026-0001
refusal-alike-none = Ingen observation som väntar liknar { $number }.
refusal-bulk-nothing = Välj först minst en observation.
refusal-bulk-many = Välj högst { $most } observationer på en gång.
refusal-bulk-into = Välj ett fenomen eller skriv en rubrik för ett nytt.

## Skrivbordet: kön behandlas i den egna chatten

desk-title = Kö
desk-place = Kö: { $place } / { $count }
desk-due = Behandla senast { $date }
desk-late = Tidsfristen { $date } har gått ut
desk-asked = Svar väntas till { $date }
desk-waited = väntat { $n ->
    [one] 1 arbetsdag
   *[other] { $n } arbetsdagar
  }
desk-mask = Maskera eller rätta texten
desk-warned = Den som skrev bekräftade att ingen kan kännas igen: { $kinds }.
desk-check = Kontrollera: { $words }.
desk-codes = Koder
desk-codes-guess = Koder. Förslaget ur texten står vid fältet.
desk-no-codes = Inga koder har valts
desk-guess = Gissat ur texten: { $words }.
desk-alike = Om samma sak
desk-size = { $n ->
    [one] 1 observation
   *[other] { $n } observationer
  } · { $state }
desk-link-to = Kopplas till fenomenet
desk-new = Nytt fenomen med denna rubrik
desk-proposal = Förslag { $number }: { $title }
desk-link = Koppla
desk-ask = Fråga
desk-redirect = Hänvisa
desk-close = Avsluta
desk-hand-on = Lämna vidare
desk-next = Nästa
desk-list = Hela kön
desk-list-line = avgränsa eller sök
desk-words-list = { $order } – hela kön som en lista
desk-linked = { $number } är kopplad: { $to }. Den som skrev får veta det.
desk-with-first = { $n ->
    [one] 1 observation är ännu hos den första handläggaren.
   *[other] { $n } observationer är ännu hos de första handläggarna.
  }
desk-news = I din kö finns { $n ->
    [0] inga observationer
    [one] 1 observation
   *[other] { $n } observationer
  }
desk-row = { $title } ({ $what })
desk-untouched = ny
desk-open = Behandla kön
desk-preview = Det finns att behandla i din kö
desk-overdue = Tidsfrister
desk-waiting = { $n ->
    [one] 1 observation väntar på första behandling
   *[other] { $n } observationer väntar på första behandling
  }
desk-channel = { $n ->
    [one] 1 observation väntar på första behandling.
   *[other] { $n } observationer väntar på första behandling.
  }
desk-channel-words = Öppna kön genom att skriva till mig i din egen chatt: kö
desk-opened = Jag öppnade den i din egen chatt.
desk-private = Texten har inte fått sin första behandling, och därför visas den inte i kanalen.
desk-private-words = Den som behandlar den öppnar den genom att skriva till mig i sin egen chatt: { $number }
desk-open-own = Öppna i egen chatt
desk-words = Behandla kön genom att skriva: kö
desk-words-link = förena { $number } { $to } – koppla till fenomenet ”{ $title }”
desk-words-gather = samla { $number } RUBRIK – samla ett nytt fenomen
desk-words-ask = fråga { $number } FRÅGA – fråga den som skrev en gång
desk-words-redirect = hänvisa { $number } KANAL: MOTIVERING – hänvisa till en annan kanal
desk-words-close = avsluta { $number } ORSAKSKOD MOTIVERING – avsluta observationen
desk-words-correct = rätta { $number } – rätta rubrik och val
desk-words-mask = dölj { $number } PUNKT: NY TEXT – maskera personuppgifter
desk-words-hand-on = lämna till koordinatorn { $number } – lämna till koordinatorn
desk-words-next = kö { $number } – nästa observation
help-queue = kö – behandla observationer som väntar på första behandling

## Observationer och förslag i kanalen

list-title = Observationer, { $week }
list-none = Det finns inga observationer från veckan.
queue-none = Kön är tom: ingen observation väntar på första behandling.
queue-rule = Den äldsta kommer först. Arbetsdagarna räknas från ankomstveckans början, så att dagen inte avslöjar rapportören.
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
observation-words-many = Ett förslag kan bygga på flera observationer: skriv alla nummer efter varandra.
observation-others = Dessa väntar ännu på ett förslag
screening-code = Orsakskod
screening-words = Motivering som rapportören får ord för ord
screening-channel = Kanal som saken hör till
screening-question = Fråga som rapportören får ord för ord
screening-preview = Rapportören får på sitt eget språk detta meddelande, med dina ord ordagrant: ”{ $words }”
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
label-answer = Svar på frågan
proposal-title = Förslag { $number }
proposal-state = { $state }, från och med { $date }
proposal-lacking = Innan förslaget kan tillstyrkas saknas ännu: { $fields }.
proposal-began = Var det började
proposal-phenomenon = Fenomen, { $n ->
    [one] 1 observation
   *[other] { $n } observationer
  }
proposal-meeting = Fenomenet på möteslistan
goal-evaluated = Uppmätt: { $measured } (före { $baseline }, mål { $target }).
proposal-history = Historik
proposal-finished = Behandlingen av förslaget har avslutats.
proposal-needs-reason = Motivering behövs när det nya läget är { $states }.
proposal-needs-date = Nytt datum behövs när det nya läget är { $states }.
proposal-needs-all = Alla uppgifter om förslaget behövs när det nya läget är { $states }.
proposal-words-moves = Möjliga nästa lägen: { $states }.
proposal-words-move = @Havainto läge { $number } { $state } MOTIVERING – ändra läget. Motiveringen skickas ordagrant till rapportörerna.
proposal-words-date = @Havainto läge { $number } uppskjutet 10.12.2026 MOTIVERING – skjut upp förslaget till ett nytt datum
proposal-words-fill = @Havainto komplettera { $number } { $field }: TEXT – komplettera uppgifterna
wording-words = @Havainto komplettera { $number } { $field }: TEXT – skriv detsamma också på det andra språket
proposal-news = { $title }, { $what }.

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
refusal-form-incomplete = Observationen kan inte skickas ännu, eftersom detta saknas: { $question }.
refusal-withdraw-which = Skriv också numret på den observation du vill radera, till exempel: radera H-2026-0001
refusal-code-missing = Skriv också koden som administratören gav: @Havainto koppla KOD
refusal-observation-move = Läget för observation { $number } är nu ”{ $state }”. Det kan inte ändras till ”{ $to }”.
refusal-proposal-field-unknown = Skriv fältet, kolon och texten, till exempel: mål: Hälften får en bostad. Fälten är { $fields }.
refusal-proposal-date-past = Datumet måste ligga i framtiden.
refusal-proposal-move = Läget för förslag { $number } är nu ”{ $state }”. Därifrån kommer man inte direkt till ”{ $to }”.
refusal-proposal-incomplete = I förslag { $number } saknas ännu: { $lacking }. Komplettera dem först.
refusal-proposal-reason = Skriv en motivering när det nya läget är ”{ $to }”.
refusal-proposal-date = Ange ett nytt datum när det nya läget är ”{ $to }”.
refusal-proposal-finished = Behandlingen av förslaget { $number } har avslutats, så uppgifterna kan inte längre ändras.
refusal-unknown-observation = Jag hittar inte den observationen. Kontrollera numret: det ser ut så här: H-2026-0001.
refusal-observation-withdrawn = Observationen { $number } har återtagits, så den kan inte längre behandlas.
refusal-withdraw-too-late = Observationen kan inte längre raderas, eftersom den har tagits med i ett förslag eller behandlingen har avslutats.
refusal-correct-too-late = Observationen kan inte längre rättas, eftersom den har tagits med i ett förslag eller behandlingen har avslutats.
refusal-withdrawn-already = Observationen { $number } är redan raderad.
refusal-draft-open = Du har en påbörjad observation. Skicka eller avbryt den först. Fortsätt genom att skriva: observation
refusal-own-which = Skriv också observationens nummer, till exempel: rätta H-2026-0001 eller bryt H-2026-0001
refusal-receipt-missing = Skriv också kvittokoden som du fick när du skickade, till exempel: kvitto ACDE-FGHJ-KLMN-PQRT
refusal-receipt-wrong = Kvittokoden stämmer inte. Kontrollera att du skrev den precis som du fick den.
refusal-receipt-in-text = Texten innehåller en kvittokod, så jag sparade den inte. Med en kvittokod kan vem som helst öppna en anonym observation. Skriv texten utan kod.
refusal-receipt-too-many = För många felaktiga kvittokoder har prövats. Vänta { $minutes } minuter och försök igen.
refusal-held = Observationen { $number } kan inte raderas eller ändras just nu, eftersom en begäran om handlingar eller ett klagomål som gäller den behandlas. Administratören kan berätta mer.
refusal-reopen-once = Det går inte att be om ny behandling av observationen { $number }. Man kan be en gång, när observationen är avslutad och texten finns kvar.
refusal-asked-already = Det har redan frågats om observationen { $number }. Man kan fråga bara en gång.
refusal-ask-what = Skriv också frågan, till exempel: @Havainto fråga { $number } Hur ofta händer detta?
refusal-not-asked = Det finns ingen öppen fråga om observationen { $number }. Svarstiden kan ha gått ut.
refusal-reply-how = Skriv observationens nummer eller kvittokoden och ditt svar, till exempel: svara { $number } Detta händer varje vecka.
refusal-closing-code = Skriv också orsakskod och motivering, till exempel: @Havainto avsluta { $number } dubblett Saken finns redan i ett förslag. Koderna är behandlad, dubblett, inte strukturell, oklar och personuppgifter.
refusal-redirect-channel = Skriv också kanal och motivering, till exempel: @Havainto hänvisa { $number } HaiPro: Detta är ett tillbud.
refusal-screening-words = Skriv också en motivering. Rapportören för observationen { $number } får den ord för ord.
refusal-stale = Det här kortet är föråldrat: läget har ändrats sedan dess. Inget ändrades. Använd det nyaste kortet.
refusal-not-a-member = Bara medlemmar i det här teamet kan göra detta, inte gäster från andra organisationer. Om du är medlem, försök på nytt om en stund.
refusal-nobody = Teams berättar inte för mig vem du är, så jag kan inte svara dig. Logga in i Teams med din organisations konto.
refusal-code-wrong = Koden gäller inte: den är felaktig, redan använd eller för gammal. Be administratören om en ny kod.
refusal-code-too-many = För många felaktiga koder har prövats. Vänta en stund och be administratören om en ny kod.
refusal-channel-taken = Den här kanalen är redan arbetsgruppens kanal.
refusal-channel-taken-team = Den här kanalen är redan teamets kanal.
refusal-channel-of-group = Den här kanalen var arbetsgruppens kanal och kan inte bli ett teams kanal. Koppla en annan kanal.
refusal-link-how = Skriv efter koden de kommuner och tjänster som arbetsgruppen behandlar, med kommatecken mellan. Exempel: koppla KOD Kuhmo, Sotkamo. Koden ensam kopplar kanalen till allt som koden gäller.
refusal-link-wider = Koden gäller ett mindre område eller färre tjänster. Välj bland dem, eller be administratören om en vidare kod.
refusal-county-group = Det här gör arbetsgruppen för hela välfärdsområdet, eftersom saken gäller alla kommuner. Berätta om den för dess koordinator.
refusal-group-other = { $number } och { $other } hör till olika arbetsgrupper, så de kan inte förenas. Samla dem först i ett eget fenomen.
refusal-channel-kind = Arbetsgruppens kanal måste vara en vanlig kanal i teamet, inte en privat eller delad.
refusal-group-chat = Jag fungerar inte i en gruppchatt. Skriv till mig på tu man hand eller i arbetsgruppens kanal.
refusal-unknown-verb = Jag känner inte till den knappen. Skriv hjälp, så berättar jag vad du kan göra.
refusal-unknown-state = Jag känner inte till det läget. Öppna förslaget med dess nummer, så ser du möjliga lägen.
refusal-unknown-proposal = Jag hittar inte det förslaget. Kontrollera numret: det ser ut så här: E-2026-0001.
refusal-proposal-needs-observation = Ett förslag behöver minst en observation. Skriv observationens nummer, till exempel H-2026-0001.
refusal-no-draft = Du har ingen observation på gång. Börja genom att skriva: observation
refusal-unavailable = Jag kan inte spara just nu. Ditt svar sparades inte. Försök på nytt om en stund.
refusal-too-fast = Ett ögonblick, jag hinner inte med. Jag behandlade inte det här. Inget har försvunnit. Försök på nytt om en minut.
refusal-late = Svaret dröjer. Jag vet inte än om detta sparades. Försök igen om en stund: samma sak sparas inte två gånger.
refusal-too-long = Ditt meddelande är för långt för mig: det har { $count } tecken, och jag läser högst { $most } åt gången. Jag behandlade det inte. Inget har försvunnit: det du redan har skrivit finns kvar. Förkorta meddelandet och skicka det på nytt.
refusal-bug = Något gick fel hos mig. Observationen du höll på med finns kvar så långt du senast kom. Om felet upprepas, ge administratören koden { $reference }.
refusal-digest-week = Jag känner inte till den veckan. Skriv den så här: 47 eller 47/2026.
refusal-release-period = Jag känner inte till den perioden. Skriv ett kvartal så här: 2026-Q3, ett halvår så här: 2026-H2, ett år så här: 2026, en fullmäktigeperiod så här: 2025-2029.
refusal-release-length = Tal per kvartal visas bara för organisationen. Offentligt visas halvår, år eller fullmäktigeperiod.
refusal-release-period-open = Perioden { $period } är inte slut ännu. Talen publiceras först därefter.
refusal-release-exists = Talen för perioden { $period } är redan publicerade. De räknas inte om.
refusal-release-overlaps = Talen för perioden { $other } är redan publicerade. Vid sidan av dem skulle talen för { $period } avslöja små tal.
refusal-release-lacks = Talen för perioden { $period } är summan av dess delar. Publicera först { $other }.
refusal-digest-week-future = Vecka { $week } har inte börjat än. Samma vecka ett år tidigare: { $before }.

## Anmärkningar ovanför steget och korta svar

note-resumed = Du hade en observation på gång. Vi fortsätter därifrån.
note-help-alone = Just nu kommer jag inte åt uppgifterna som vanligt, så andra kommandon kan dröja eller bli ogjorda. Det som är sparat finns kvar: försök igen om en stund.
note-draft-waits = Du har en påbörjad observation. Fortsätt genom att skriva: observation
note-stale = Du tryckte på en knapp på ett gammalt kort. Här är det senaste steget, och allt som sparats finns kvar.
note-pressed-twice = Tryckningen kom genast när kortet byttes, så ingenting raderades. Om du vill radera utkastet, tryck en gång till.
refusal-chat-warning = Ditt meddelande innehåller { $kinds }. Jag sparade det inte. Radera också ditt meddelande: … > Ta bort.
refusal-channel-warning = Ditt meddelande innehåller { $kinds }, och alla ser det. Jag sparade det inte. Radera meddelandet: … > Ta bort. En observation kan du skriva till mig i en egen chatt.
refusal-channel-receipt = Ditt meddelande innehåller en kvittokod. Med den kan vem som helst som läser den här kanalen öppna en anonym observation: radera meddelandet själv (… > Ta bort) och skriv koden i en enskild chatt med mig.

## Meddelanden utan ord att läsa

content-edited = En redigering ändrar inte det som du redan har skickat: rätta din observation genom att skriva rätta och observationens nummer, till exempel rätta H-2026-0001.
content-edited-draft = En redigering ändrar inte det som du redan har svarat: gå tillbaka till frågan och svara på nytt.
content-edited-channel = En redigering ändrar inte det som redan är gjort: skriv kommandot som ett nytt meddelande.
content-undeleted = Ett återställt meddelande läser jag inte på nytt och det ändrar ingenting: skriv ditt ärende som ett nytt meddelande.
content-undeleted-draft = Ett återställt meddelande läser jag inte på nytt och det ändrar inte utkastet: fortsätt här.
content-undeleted-channel = Ett återställt meddelande läser jag inte på nytt och det ändrar ingenting: skriv kommandot som ett nytt meddelande.
content-deleted = Meddelandet är borta ur chatten, men en observation som är skickad finns kvar: radera den genom att skriva radera och observationens nummer eller kvittokod.
content-deleted-draft = Meddelandet är borta ur chatten, men dina svar finns kvar i utkastet: svara på nytt eller radera utkastet genom att skriva avbryt.
content-deleted-channel = Meddelandet är borta ur kanalen, men det som kommandot gjorde finns kvar: om det blev fel, skriv ett nytt kommando.
content-alone = Jag kan inte läsa { $what }, och ingenting av innehållet sparades: berätta med ord, och radera meddelandet själv om det innehåller personuppgifter.
content-beside = Jag läste texten, men sparade inte { $what }.
content-nothing = Det fanns ingen text i ditt meddelande, så jag sparade ingenting: skriv ditt ärende med ord, eller skriv hjälp.
content-name-picture = bilden
content-name-file = filen
content-name-voice = röstmeddelandet
content-name-video = videon
content-name-forwarded = det vidarebefordrade meddelandet
content-name-place = platsen
content-name-card = kortet
content-name-other = bilagan

## Vakten: vad som hittades i texten

refusal-guard-block = Texten innehåller { $kinds }. Jag sparade inte texten.
refusal-guard-warn = Kan någon kännas igen? Texten innehåller kanske { $kinds }.
refusal-guard-redirect = Är någon i fara nu? Ring 112.
refusal-guard-nothing = Jag har ingen text att godkänna eller bekräfta. Skriv den på nytt.
guard-title-block = Texten innehåller { $kinds }
guard-title-many = Texten innehåller personuppgifter
guard-title-warn = Kan någon kännas igen?
guard-not-stored = Jag sparade inte texten.
guard-delete-own = Radera också ditt meddelande: … > Ta bort.
guard-why-one = { $words } kan räcka.
guard-why-many = { $words } kan tillsammans räcka.
guard-found = Jag hittade detta
guard-offered = Så kan den skickas
guard-urgent-short = Om någon är i fara nu, ring 112.
guard-say-again = Eller skriv texten på nytt.
button-edit-own = Ändra
urgent-title = Är någon i fara nu?
urgent-call = Ring 112
urgent-services = Barn eller vuxen utan trygghet eller mat: socialjouren
urgent-child = Oro för ett barn: gör en barnskyddsanmälan.
urgent-slow = Den här kanalen läses bara på vardagar. Jag sparade inte texten.
urgent-taken-out = Texten innehåller också { $kinds }. Jag lämnar bort det om du fortsätter.
urgent-say = Om det inte brådskar, skriv: inte brådskande
incident-title = Skedde ett misstag i servicen?
incident-report = HaiPro eller SPro
incident-where = Misstag och missförhållanden anmäls i områdets eget system. Om någon är i fara, ring 112.
incident-say = Om inte, skriv: inte brådskande
button-no-incident = Nej, fortsätt
refusal-mask-how = Vakten kan inte föreslå andra ord i observationen { $number }. Skriv själv den nya texten, till exempel: @Havainto dölj { $number } text: NY TEXT. Fälten är text, rubrik, prövat, förslag och svar.
refusal-mask-nothing = Texten i observationen { $number } ser redan ut så. Ingenting ändrades.
refusal-signature-how = Skriv observationens nummer, till exempel: rapportör H-2026-0001
refusal-no-signature = I observationen { $number } finns inget namn.
guard-count-blocked = Vakten stoppade: { $kind }
guard-count-warned = Vakten varnade: { $kind }
guard-count-confirmed = Skribenten bekräftade: { $kind }
guard-count-masked = Vaktens ordalydelse godkändes: { $kind }
guard-count-later = Hittades och doldes i efterhand: { $kind }
guard-say-masked = Om förslaget duger, skriv: godkänn
guard-say-confirmed = Om ingen känns igen, skriv: bekräfta
guard-say-masked-channel = Om förslaget duger, skriv: @Havainto godkänn
guard-say-confirmed-channel = Om ingen känns igen, skriv: @Havainto bekräfta
guard-say-allow = Om det inte är en människas namn, skriv: @Havainto tillåt ordet { $word }
button-allow-word = Tillåt ordet: { $word }
button-remove-word = Ta bort ordet
allowed-words-title = Tillåtna ord
allowed-words-rule = De här namnen på tjänster, projekt och enheter tar vakten inte för människors namn. En människas förnamn eller efternamn kan inte tillåtas.
allowed-words-none = Inget ord är tillåtet.
allowed-words-choose = Ord att ta bort
allowed-words-say-add = Lägg till genom att skriva ordet i grundform: @Havainto tillåt ordet GNISTAN
allowed-words-say-remove = Ta bort genom att skriva: @Havainto ta bort ordet { $word }
allowed-word-added = tillåtet { $date }
allowed-word-setting = från inställningarna, kan inte tas bort här
said-word-allowed = Tillåtet ord tillagt: { $word }. Ta bort: @Havainto tillåtna ord
said-word-removed = Tillåtet ord borttaget: { $word }. Vakten frågar om det igen.
refusal-allow-word-how = Skriv namnet på en tjänst, ett projekt eller en enhet, ett till fyra ord utan siffror, till exempel: @Havainto tillåt ordet GNISTAN
refusal-allow-word-name = Det här kan inte tillåtas, eftersom det innehåller en människas förnamn eller efternamn. Inget lades till.
refusal-remove-word-setting = Ordet kommer från inställningarna, så bara administratören kan ta bort det.
refusal-remove-word-unknown = Ordet finns inte bland de tillåtna orden. Se: @Havainto tillåtna ord
entry-word_allowed = ett ord tillåtet för vakten
entry-word_removed = ett tillåtet ord borttaget
entry-document_approved = material godkänt för andra
permission-allow_words = att tillåta ord
words-allow-word = tillåt ordet | tillåt ord | tillåt namnet
words-allowed-words = tillåtna ord
words-remove-word = ta bort ordet | ta bort ord
button-masked = Använd förslaget
button-mask = Dölj personuppgifter
button-mask-save = Ersätt texten
button-close = Avsluta observationen
button-close-save = Avsluta och skicka meddelandet
button-redirect = Hänvisa vidare
button-redirect-save = Hänvisa och skicka meddelandet
button-ask = Fråga rapportören
button-ask-save = Skicka frågan
mask-words = Ändra det ställe där någon kan kännas igen. Den gamla texten raderas för gott och rapportören får veta det. Uppgifter kan döljas av: { $who }.
mask-field = Ny { $name }
button-confirmed = Ingen känns igen
label-warned = Rapportören bekräftade att ingen kan kännas igen
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
said-cancelled = Utkastet har raderats. Inget skickades.
said-withdrawn = Din observation { $number } har återtagits och innehållet har raderats. I meddelanden som redan öppnats i Teams kan den fortfarande synas.
said-masked = Personuppgifterna i observationen { $number } har dolts och den gamla texten har raderats ur databasen. Rapportören får veta det. Radera också de gamla meddelandena i kanalen där texten syns.
said-screened = Observationen { $number } är behandlad. Rapportören får på sitt eget språk detta meddelande, med dina ord ordagrant: ”{ $words }”
said-signature = Observationen { $number } gjordes av { $name }. Att namnet öppnades har antecknats.
said-text = Nu svarar jag bara med text. Du får tillbaka korten genom att skriva: kort
said-cards = Nu svarar jag med kort.
said-language = Nu svarar jag på svenska.
said-done = Det här är redan behandlat.
said-thanks = Var så god.
said-hello = Hej! Skriv i ett meddelande vad som fungerar, inte fungerar eller förändras.
said-bye = Hej då!
said-fine = Det är bra.
said-small-talk = Jag talar bara om observationer.

## Frågas innan det görs, när man skriver
sure-withdraw = Ska observation { $what } raderas? Innehållet raderas genast och kan inte återställas.
sure-cut = Ska kopplingen mellan dig och observation { $what } brytas? Observationen stannar hos arbetsgruppen, men ingen vet längre att den är din och du får inga meddelanden om den. Det kan inte ångras.
sure-reopen = Vill du att observation { $what } behandlas på nytt? Det kan du be om en gång. Arbetsgruppen får inte veta vem som ber.
sure-cancel_meeting = Ska mötet { $date } ställas in? Fenomenen återgår dit där de var före möteslistan. Kanalen och rapportörerna får veta det genast.
sure-approve = Ska protokollet från mötet { $date } godkännas? Meddelandena går iväg genast, ett till var och en. Ärenden utan beslut blir öppna igen. Därefter kan ingenting ändras.
observation-named = { $number } ”{ $title }”
sure-how = Svara ja eller nej. Du kan också bekräfta genom att skriva: { $order }
sure-how-channel = Svara @Havainto ja eller @Havainto nej. Du kan också bekräfta genom att skriva: @Havainto { $order }
sure-changed = Läget har ändrats sedan jag frågade. Inget har gjorts ännu, så jag frågar på nytt.
said-left = Ingenting gjordes.
refusal-nothing-asked = Jag väntar inte på något svar, så ingenting gjordes. Skriv hela begäran och ja efter den, till exempel: radera H-2026-0001 ja
said-below = Svaret finns sist i chatten.
offer-title = Ska det här bli en observation?
offer-how = Jag har inte sparat något. Du kan ändra texten i nästa steg.
again-title = En gång till
again-written = Det du skrev
said-proposal-made = Förslag { $number } har sparats.
said-proposal-moved = Förslaget { $number } har nu läget ”{ $state }”. Jag berättar det för rapportörerna.
said-proposal-filled = Uppgifterna om förslaget { $number } är sparade. Innan det kan tillstyrkas saknas ännu: { $fields }.
said-proposal-complete = Uppgifterna om förslaget { $number } är sparade. Inget saknas längre.
preview = Du har ett meddelande från Havainto.
preview-digest = Arbetsgruppens sammanställning är klar.
preview-proposal = Det finns nytt om ett förslag.

## Vad man kan skriva; det första visas

words-file = observation | gör en observation | ny observation
words-mine = mina | mina observationer
words-help = hjälp | meny
words-commands = kommandon | alla kommandon
words-language = språk | byt språk
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
words-yes = ja | japp
words-no = nej
words-understood = jag förstår | förstått | ok
words-back = tillbaka
words-skip = hoppa över
words-skip-all = hoppa över allt
words-same = samma
words-accept = godkänn | jag godkänner
words-confirm = bekräfta | jag bekräftar
words-not-urgent = inte brådskande | det brådskar inte | ingen brådska | inte bråttom
words-edit = redigera
words-send = skicka
words-cancel = avbryt
words-link = koppla
words-digest = sammanställning
words-list = observationer
words-queue = kö
words-proposals = alla förslag | förslagen
words-propose = förslag
words-fill = komplettera
words-move = läge | status
words-mask = dölj
words-mask-text = text
words-mask-title = rubrik
words-mask-tried = prövat
words-mask-proposal = förslag
words-mask-answer = svar
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
words-numbered = punkt | punkterna | alternativ | alternativen | alternativet | nr | nummer | rad | svar | sida | sidan
words-and = och | samt | plus
words-thanks = tack | tack så mycket | tackar | tusen tack | stort tack | tack för hjälpen
words-week = vecka | veckan | v
words-period-year = år | året
words-period-term = fullmäktigeperiod | fullmäktigeperioden | mandatperiod | mandatperioden

words-state-draft = utkast
words-state-put_forward = framlagt
words-state-endorsed = tillstyrkt
words-state-not_endorsed = tillstyrks inte | inte tillstyrkt
words-state-sent = skickat
words-state-answered_yes = besvarat med ja | besvarat ja | besvarat jakande
words-state-answered_partly = besvarat delvis med ja | besvarat delvis | besvarat delvis jakande
words-state-answered_no = besvarat med nej | besvarat nej | besvarat nekande
words-state-in_progress = verkställs
words-state-done = genomfört
words-state-evaluated = utvärderat
words-state-deferred = uppskjutet
words-state-lapsed = förfallet

words-field-what = vad | vad som föreslås
words-field-measure = mått
words-field-baseline = nu | siffran nu | utgångsläge
words-field-target = mål | målsiffra
words-field-target_by = senast | målet senast
words-field-measured = uppmätt | uppmätt siffra
words-field-language = språk
words-field-recipient = mottagare
words-field-carrier = vem för fram | framförare
words-field-answer_by = svar senast
words-field-shl7 = shl 7 | punkt i 7 § i socialvårdslagen
words-field-preventive = förebyggande
words-field-communication = kommunikation

## Roller, tillsyn och öppning av en identitet

appointed = Du är nu { $role }
appointed-in = Du är nu { $role }: { $where }
appointed-until = Gäller till och med { $date }.
appointed-by = { $name } utsåg dig.
appointed-by-coordinator = Arbetsgruppens koordinator utsåg dig.
appointed-preview = Ditt uppdrag i Havainto
appointed-ways = Nu kan du
appointed-reports = Läsa rapporterna om ditt område
appointed-queue = Behandla nya observationer
appointed-queue-line = kön, äldst först
appointed-meeting = Förbereda mötet
appointed-meeting-line = föredragningslista och beslut
appointed-phenomena = Se fenomenen
appointed-phenomena-line = vad som har rapporterats
appointed-who = Se vem som är vem
appointed-who-line = koordinator, arbetsgrupp, chefer
appointed-limits = Du ser varken vem som gjorde en observation eller tal under { $least }.
appointed-channel = Arbetet kan göras i arbetsgruppens kanal (@Havainto) eller här i den egna chatten.
appointed-identity = Du begär att en identitet öppnas genom att skriva: identitet H-2026-0001 MOTIVERING
appointed-sure = Vill du avstå från uppdraget? Koordinatorn får veta det och kan utse dig på nytt.
appointed-back-how = Om uppdraget inte är ditt, skriv: { $order }
button-decline-role = Inte mitt uppdrag
button-decline-role-sure = Avstå från uppdraget
words-decline-role = inte mitt uppdrag | avstå från uppdraget
sure-decline_role = Vill du avstå från uppdraget { $what }? Koordinatorn får veta det och kan utse dig på nytt.
said-role-declined = Du avstod från uppdraget { $role }. Koordinatorn får veta det.
dismissed-title = Ditt uppdrag har upphört
dismissed = Ditt uppdrag { $role } har avslutats.
dismissed-by = { $name } avslutade ditt uppdrag { $role }.
declined-title = Ett uppdrag lämnades tillbaka
declined = Uppdraget { $role } lämnades tillbaka. Utse någon annan.
declined-by = { $name } avstod från uppdraget { $role }. Utse någon annan.
refusal-role-last = Det här är gruppens enda koordinator. Utse först en annan koordinator.
refusal-not-allowed = Rätt att göra detta har { $roles }. Om uppgiften är din, be administratören om en kod.
refusal-role-how = Skriv också koden som du fick: roll KOD
refusal-role-not-yours = Du har inte det här uppdraget, så ingenting ändrades. Skriv hjälp så ser du vad du kan göra.
refusal-role-which = Du har flera uppdrag. Skriv: inte mitt uppdrag, och sedan uppdraget. Alternativ: { $choices }.
oversight-title = Tillsyn
oversight-since = Siffrorna räknas från { $date }. Här syns varken observationernas texter eller namn.
oversight-reads = Öppnade texter och exporter
oversight-refusals = Förhindrade försök totalt
tally-many-observations = Observationer utöver tio på en dag från samma person
oversight-traces = De senaste händelserna
trace-line = { $date } { $who }: { $what }
trace-refused = Förhindrat: { $permission }
trace-own-data = att se sina egna uppgifter
entry-refused = försöket förhindrades
entry-appointed = roll given
entry-dismissed = roll borttagen
entry-role_offered = roll erbjuden
entry-away = frånvaro antecknad
entry-back = frånvaro avslutad
entry-identity_requested = begäran om att öppna en identitet
entry-identity_granted = rapportörens identitet har öppnats
entry-identity_refused = öppning av en identitet avslagen
said-identity-asked = Begäran { $number } har sparats. Ett annat dataskyddsombud eller en huvudanvändare beslutar om den. Jag berättar beslutet för dig.
said-identity-granted = Du godkände begäran { $number }. Den som begärde öppningen får uppgiften, och jag berättar om öppningen för rapportören.
said-identity-refused = Du avslog begäran { $number }. Inget öppnades, och jag berättar det för den som begärde öppningen.
identity-asked = Begäran { $number }: { $who } vill att rapportörens identitet öppnas.
identity-asked-how = Godkänn genom att skriva: godkänn identitet { $number }
identity-asked-how-not = Avslå genom att skriva: avslå identitet { $number }
identity-asked-until = Begäran gäller till { $date }. Om du godkänner den får rapportören veta om öppningen och motiveringen.
identity-opened = Din begäran { $number } godkändes. Rapportören är:
identity-object = Objekt-id i Entra
identity-tenant = Organisationens id i Entra
identity-opened-how = Huvudanvändaren hittar namnet i Entras administration med objekt-id:t.
identity-opened-care = Använd uppgiften bara för detta ändamål. Radera det här meddelandet när du inte längre behöver det. Jag berättar om öppningen också för rapportören.
identity-denied = Din begäran { $number } avslogs. Inget öppnades. Du kan göra en ny begäran om motiveringen ändras.
identity-told = Din identitet som rapportör för denna observation har öppnats med stöd av lag. Två olika personer begärde och godkände öppningen.
identity-told-ask = Om du har frågor, kontakta välfärdsområdets dataskyddsombud.
identity-your-reason = Din motivering i begäran: { $reason }.
identity-asked-title = Begäran om att öppna en identitet
identity-opened-title = Din identitetsbegäran godkändes
identity-denied-title = Din identitetsbegäran avslogs
identity-told-title = Din identitet har öppnats
refusal-identity-how = Skriv så här: identitet H-2026-0001 MOTIVERING. Rapportören får läsa motiveringen.
refusal-grant-how = Skriv också begärans nummer: godkänn identitet 1
refusal-deny-how = Skriv också begärans nummer: avslå identitet 1
refusal-identity-reason = Skriv en motivering på { $least }–{ $most } tecken. Rapportören får läsa den.
refusal-identity-cut = Det går inte att ta reda på vem som gjort observation { $number }, eftersom kopplingen till personen saknas.
refusal-identity-unknown = Jag hittar inte begäran { $number }.
refusal-identity-over = Begäran { $number } är redan avgjord eller för gammal.
refusal-identity-own = Du kan inte besluta om din egen begäran eller om en begäran som gäller dig själv.
refusal-identity-needs-dpo = Minst en av de två som beslutar måste vara dataskyddsombud.
refusal-identity-nobody = Begäran kan inte göras, eftersom ingen annan kan besluta om den. Be administratören utse en till som beslutar.
words-role = roll
words-role-chair = ordförande
words-role-coordinator = koordinator
words-role-supervisor = närmaste chef | chef
words-role-reader = läsare av rapporter | läsare
words-role-management = medlem i ledningsgruppen | ledningsgruppen
words-role-service_team = medlem i servicelinjens team | servicelinjens team
words-until = till
words-who = vem är vem
words-appoint = utse | utnämn
words-role-until = ändra sista dag
words-role-end = avsluta uppdrag
words-absent = frånvarande | jag är borta
words-deputised = ersättare | ersättare är
words-deputy-code = ersättarkod | kod till ersättaren
words-deputy = ersättare
words-leave-deputy = jag kan inte ersätta
words-back-at-work = jag är tillbaka | jag är inte borta
who-title = Vem är vem
who-lead = Namnen kommer från Teams. Havainto sparar dem inte.
who-contacts = Dem kan du fråga. Övriga uppdrag ser arbetsgruppens medlemmar och de som har ett uppdrag.
who-none = Inga uppdrag har getts ännu.
who-group = Arbetsgruppen
who-others = Tjänster och områden
who-office = Dataskydd och administration
who-waiting = Väntar på att den utsedda öppnar Havainto
waiting-role = Återta: { $role }
waiting-until = väntar till och med { $date }
who-how-appoint = Utse någon genom att skriva: { $order }
who-how-absent = Berätta att du är borta genom att skriva: { $order }
person-unnamed = id { $id }
person-search = Sök med namn
button-appoint = Utse
button-absent = Jag är borta
button-who = Vem är vem
button-who-more = Visa fler ({ $n })
role-held-title = Uppdrag
role-held-how = Ändra genom att skriva: ändra sista dag UPPDRAG DAG, eller: avsluta uppdrag UPPDRAG
button-role-until = Ändra sista dagen
button-role-until-save = Spara dagen
button-role-deputy = Borta och ersättare
role-deputy-hint = Den frånvarande och ersättaren får ett meddelande.
button-role-end = Avsluta uppdraget
button-role-end-sure = Avsluta nu
role-end-sure = Ska uppdraget avslutas genast? Personen får ett meddelande.
sure-role_end = Ska uppdraget { $what } avslutas genast? Personen får ett meddelande.
said-role-ended = Uppdraget { $role } är avslutat: { $name }.
said-role-until = Sista dagen för uppdraget { $role } är nu { $date }: { $name }.
said-role-endless = Uppdraget { $role } har inte längre någon sista dag: { $name }.
said-taken-back = Utnämningen är återtagen: { $role }.
said-roles-in-chat = Uppdrag ges i din egen chatt med Havainto. Skriv där: { $order }
appoint-title = Utse till ett uppdrag
appoint-lead = Du kan utse bara för din arbetsgrupps område och tjänster.
appoint-role = Uppdrag
appoint-area = Område (för chef och läsare)
appoint-service = Tjänst (för chef och läsare)
appoint-all-services = Alla tjänster
appoint-until = Sista dag
appoint-until-hint = Tomt: ingen sista dag.
appoint-person = Person
appoint-person-hint = Om du inte kan söka personen här, ge hen en kod.
appoint-how = Skriv uppdraget, så får du en kod och färdiga ord: { $order } { $example }
appoint-roles = Du kan utse: { $roles }.
appoint-example = chef Sotkamo 31.12.2028
button-appoint-person = Utse
button-appoint-code = Ge en kod
button-appoint-next = Utse en till
given-title = Utnämning
given = Du utsåg till uppdraget: { $role }.
given-coded = Kod till uppdraget: { $role }.
given-named = { $name } är nu { $role }.
given-told = Personen får ett meddelande i sin egen chatt.
given-away = Uppdraget gäller redan, men jag når inte personen. Vidarebefordra de här orden.
given-waits = Jag känner inte personen ännu. Uppdraget börjar när hen öppnar Havainto, senast { $date }.
given-code = Koden fungerar en gång, senast { $date }. Jag visar den bara nu.
given-forward = Vidarebefordra de här orden
forward-waits = Du har utsetts till uppdraget: { $role }. Öppna appen Havainto i Teams och skriv till den: hej. Gör det senast { $date }.
forward-given = Du har utsetts till uppdraget: { $role }. Öppna appen Havainto i Teams och skriv till den: hjälp
forward-code = Du utses till uppdraget: { $role }. Öppna appen Havainto i Teams och skriv till den i egen chatt: { $word } { $code }
forward-deputy = Kan du vara min ersättare? Öppna appen Havainto i Teams och skriv till den i egen chatt: { $word } { $code }
absence-title = Frånvaro
absence-none = Du har inte berättat om någon frånvaro.
absence-set = Koordinatorn antecknade din frånvaro: { $absence }.
absence-days = borta { $first }–{ $last }
absence-deputy = borta { $first }–{ $last }, ersättare { $name }
absence-what = När du är borta går påminnelser och frågor till ersättaren, som får göra detsamma som du.
absence-first = Första frånvarodagen
absence-last = Sista frånvarodagen
absence-person = Ersättare
absence-person-hint = Om du inte kan söka personen här, spara dagarna och ge hen en kod.
absence-how = Skriv dagarna: { $order } 1.–14.7., eller: { $order } 1.–14.7. ersättare
absence-how-code = En kod till ersättaren får du genom att skriva: { $order }
absence-how-back = Du avslutar frånvaron genom att skriva: { $order }
button-away-save = Spara
button-deputy-code = Kod till ersättaren
button-back-at-work = Jag är inte borta
said-away = Jag sparade din frånvaro.
said-back = Din frånvaro är avslutad. Påminnelser och frågor kommer till dig igen.
said-not-away = Du har ingen frånvaro.
deputy-title = Du är ersättare
deputy-of = Du ersätter: { $name }, { $first }–{ $last }.
deputy-days = Du är ersättare { $first }–{ $last }.
deputy-roles = Uppdrag: { $roles }.
deputy-what = De här dagarna kommer påminnelser och frågor till dig, och du får göra detsamma som den frånvarande.
deputy-leave-how = Om du inte kan vara ersättare, skriv: { $order }
button-leave-deputy = Jag kan inte ersätta
said-deputy-left = Du är inte längre ersättare. Berätta det för den frånvarande.
said-deputy-none = Du ersätter ingen.
refusal-appoint-role = Det här uppdraget kan du inte ge. Dataskyddsombud och huvudanvändare utses av administratören.
refusal-appoint-deputy = Som ersättare kan du inte utse till uppdrag. Be koordinatorn eller administratören.
refusal-appoint-role-missing = Välj ett uppdrag.
refusal-appoint-scope = Det här hör inte till din arbetsgrupps område eller tjänster. Be den gruppens koordinator utse.
refusal-appoint-past = Sista dagen har redan varit. Välj en dag som ligger framför.
refusal-appoint-nobody = Välj en person genom att söka med namn. Om sökningen inte fungerar, ge hen en kod.
refusal-appoint-guest = Personen är gäst från en annan organisation och kan inte få ett uppdrag.
refusal-appoint-outside = Personen är inte medlem i arbetsgruppens team. Lägg först till hen i teamet i Teams och utse sedan.
refusal-appoint-unsure = Teams berättar inte just nu vem det är. Försök igen om en stund eller ge personen en kod.
refusal-appoint-self = Du kan inte utse dig själv. Be en annan koordinator eller administratören.
refusal-appoint-already = Personen har redan det här uppdraget, med samma sista dag.
refusal-role-gone = Uppdraget finns inte längre eller du kan inte ändra det. Se: vem är vem
refusal-role-whose = Skriv också vems uppdrag du menar. Alternativ: { $choices }.
refusal-absent-no-role = Frånvaro kan bara den berätta om som har ett uppdrag. Se: vem är vem
refusal-absent-first = Berätta först när du är borta. Skriv till exempel: frånvarande 1.–14.7.
refusal-absence-days = Välj första och sista frånvarodagen.
refusal-absence-order = Sista frånvarodagen är före den första. Kontrollera dagarna.
refusal-absence-past = Frånvaron är redan över. Välj en dag som ligger framför.
refusal-absence-long = Frånvaron kan vara högst { $most } dagar. För längre tid, avstå från uppdraget.
refusal-deputy-self = Du kan inte vara din egen ersättare. Välj någon annan.
refusal-deputy-unknown = Jag känner inte personen ännu. Spara dagarna och ge hen en kod.
refusal-deputy-how = Skriv också koden som du fick: ersättare KOD
words-oversee = tillsyn
words-identity = identitet
words-grant = godkänn identitet | bevilja identitet
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
role-in = { $role } ({ $where })
role-until = { $role } till och med { $until }

permission-file = att göra en observation
permission-see_own = att se en egen observation
permission-withdraw_own = att radera en egen observation
permission-see_release = att se det publicerade
permission-link = att koppla kanalen
permission-take_role = att ta emot en roll med kod
permission-enter = att agera i arbetsgruppens kanal
permission-speak = att byta kanalens språk
permission-see_digest = att se sammanställningen
permission-open_observation = att öppna en observations text
permission-see_proposal = att se ett förslag
permission-make_proposal = att göra ett förslag
permission-fill_proposal = att komplettera ett förslag
permission-move_put_forward = att lägga fram ett förslag
permission-move_endorsed = att tillstyrka ett förslag
permission-move_not_endorsed = att inte tillstyrka ett förslag
permission-move_sent = att skicka ett förslag
permission-move_answered_yes = att anteckna svaret ja
permission-move_answered_partly = att anteckna svaret delvis ja
permission-move_answered_no = att anteckna svaret nej
permission-move_in_progress = att inleda genomförandet
permission-move_done = att markera som genomfört
permission-move_evaluated = att utvärdera effekten
permission-move_deferred = att skjuta upp ett förslag
permission-move_lapsed = att låta ett förslag förfalla
permission-see_name = att se namnet på en observation
permission-screen = att göra första behandlingen av en observation
permission-ask = att be om komplettering
permission-mask = att dölja text
permission-redirect = att hänvisa till en annan kanal
permission-close = att avsluta en observation
permission-publish_release = att publicera en rapport
permission-see_counters = att se räknarna
permission-see_roles = att se uppdragen
permission-name_roles = att utse till uppdrag
permission-oversee = att se tillsynsvyn
permission-request_identity = att begära en identitet
permission-decide_identity = att besluta om en identitetsbegäran
permission-hold = att stoppa radering
permission-appoint = att ge en roll

opening-delivery = Adresser öppnade för att leverera ett meddelande
opening-own_data = Begäran om egna uppgifter
opening-signed = Öppning av namnet på en observation
opening-names = Fråga till Teams om namnet på den som har ett uppdrag
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
sector-EOS = Inte känt
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
extent-UNKNOWN = Inte känt
short-extent-UNKNOWN = Vet inte
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
actor-UNKNOWN = Inte känt
short-actor-UNKNOWN = Vet inte
source-OWN = Egen observation
source-TEAM = Teamets gemensamma observation
source-CLIENT = Klienternas berättelse
source-PARTNER = Berättat av samarbetspartner
reporter-mode-NAMED = Med namn: gruppens koordinator ser mitt namn
reporter-mode-PSEUDO = Utan namn, men jag får återkoppling (rekommenderas)
reporter-mode-ANON = Helt anonymt: jag följer med kvittokod

## Fenomen

proposals-title = Förslag
proposals-none = Inga förslag har gjorts.
proposals-more = Fler förslag
proposals-words-more = Fler genom att skriva: alla förslag { $page }
proposals-line = { $number } · { $state } · { $turn }
proposals-words-open = Öppna genom att skriva numret: { $number }
proposal-turn-group = tur: arbetsgruppen
proposal-turn-coordinator = tur: koordinatorn
proposal-turn-chair = tur: ordföranden
proposal-turn-recipient = tur: mottagaren
proposal-turn-reporters = rapportörerna tillfrågas om förändringen syns
proposal-turn-day = väntar på den avtalade dagen
proposal-turn-nobody = klart
phenomena-title = Fenomen
phenomena-none = Det finns inget öppet fenomen än. Samla det första genom att skriva: @Havainto samla H-2026-0001 FENOMENETS RUBRIK
phenomenon-line = { $title }. Läge: { $state }. { $n ->
    [one] En observation.
   *[other] { $n } observationer.
  }
phenomenon-open = Öppna ett fenomen
phenomenon-title = Fenomen { $number }
phenomenon-to-agenda = Sätt på möteslistan
phenomenon-to-agenda-next = till nästa möte
phenomenon-words-agenda = Till möteslistan genom att skriva: @Havainto till listan { $number }
phenomenon-review = Ses över på nytt
phenomenon-count = Observationer
phenomenon-reporters = { $n }, av minst { $reporters ->
    [one] en person
   *[other] { $reporters } personer
  }
phenomenon-areas = Kommuner
phenomenon-weakest = De svagast ställda
phenomenon-weakest-yes = gäller de svagast ställda
phenomenon-weakest-no = gäller inte de svagast ställda
phenomenon-weakest-unknown = inte känt om det gäller dem
phenomenon-leads = Vart det är på väg
phenomenon-listed = på möteslistan
phenomenon-links = Observationer som kopplats till fenomenet
phenomenon-attached = Koppla dessa observationer
phenomenon-detached = Lösgör den här observationen
phenomenon-detach-words = När observationen lösgörs återgår både den och fenomenet till sitt tidigare läge. Historiken finns kvar.
phenomenon-words-attach = @Havainto förena H-2026-0001 { $number } – koppla en observation till fenomenet. Dessa har inte kopplats än:
phenomenon-words-detach = @Havainto lösgör { $observation } { $number } – lösgör en observation från fenomenet
phenomenon-words-write = @Havainto komplettera { $number } sammandrag: TEXT – ändra rubriken eller sammandraget
phenomenon-words-propose = @Havainto förslag { $number } VAD SOM FÖRESLÅS – gör ett förslag som bygger på alla fenomenets observationer
phenomenon-news = Fenomenet { $number } { $title } har nu läget ”{ $state }”.
observation-gathered = Kopplad till fenomen
observation-alike = Liknande (kontrollera själv)
observation-words-gather = @Havainto samla { $number } FENOMENETS RUBRIK – samla ett nytt fenomen. Till ett fenomen som finns: @Havainto förena { $number } I-2026-0001
channel-help-phenomena = @Havainto fenomen – öppna fenomen
channel-help-gather = @Havainto samla H-2026-0001 H-2026-0002 RUBRIK – samla observationer till ett fenomen (koordinator)
channel-help-attach = @Havainto förena H-2026-0003 I-2026-0001 – koppla en observation till ett fenomen (koordinator)
button-gather = Koppla till fenomen eller förslag
button-gather-save = Koppla
button-attach = Koppla observationer
button-attach-save = Koppla observationerna
button-detach = Lösgör en observation
button-detach-save = Lösgör
button-write = Redigera rubrik och sammandrag
button-write-save = Spara texterna
field-phenomenon = Ett fenomen som redan finns
field-phenomenon-new = Rubrik för ett nytt fenomen (om inget passar)
field-phenomenon-title = Fenomenets rubrik
field-phenomenon-summary = Sammandrag med egna ord
state-phenomenon-emerging = begynnande
state-phenomenon-open = öppet
state-phenomenon-on_agenda = på möteslistan
state-phenomenon-monitored = under uppföljning
state-phenomenon-acting = åtgärdas
state-phenomenon-resolved = löst
state-phenomenon-archived = arkiverat
words-phenomenon-state-emerging = begynnande
words-phenomenon-state-open = öppet | öppna
words-phenomenon-state-on_agenda = på möteslistan
words-phenomenon-state-monitored = under uppföljning
words-phenomenon-state-acting = åtgärdas
words-phenomenon-state-resolved = löst
words-phenomenon-state-archived = arkiverat
words-phenomenon-title = rubrik
words-phenomenon-summary = sammandrag
words-phenomenon-language = språk
words-language-fi = finska | på finska
words-language-sv = svenska | på svenska
words-language-en = engelska | på engelska
words-phenomena = fenomen
words-gather = samla | samla fenomen | nytt fenomen
words-attach = förena
words-detach = lösgör
entry-gathered = fenomenet samlat
entry-attached = kopplad till ett fenomen
entry-unlinked = lösgjord från ett fenomen
entry-written = fenomenets texter ändrade
entry-phenomenon_moved = fenomenets nya läge: { $state }
notice-linked = Din observation { $number } kopplades till fenomenet { $phenomenon }.
notice-linked-count = Det har nu { $n } observationer.
notice-linked-few = Den är bland de första om detta.
notice-linked-state = Fenomenets läge: { $state }.
notice-linked-proposal = Det finns redan ett förslag utifrån fenomenet: { $proposal }. Förslagets läge: { $state }.
notice-linked-proposal-to = Det finns redan ett förslag utifrån fenomenet: { $proposal }. Mottagaren är { $recipient }. Förslagets läge: { $state }.
notice-linked-preview = Det finns nytt om din observation { $number }.
notice-phenomenon_moved = Fenomenet { $phenomenon } har nu läget: { $state }.
notice-phenomenon_moved-preview = Det finns nytt om din observation { $number }.
notice-phenomenon-review = Arbetsgruppen ser över det på nytt { $date }.
preview-phenomenon = Det finns nytt om ett fenomen.
preview-meeting = Det finns nytt om ett möte.
said-gathered = Fenomenet { $number } har samlats. Jag berättar det för rapportörerna.
said-attached = Kopplat till fenomenet { $number }. Det har nu { $n ->
    [one] en observation
   *[other] { $n } observationer
  }. Fenomenets läge: { $state }.
said-detached = Lösgjort från fenomenet { $number }. Det har nu { $n ->
    [0] ingen observation
    [one] en observation
   *[other] { $n } observationer
  }. Fenomenets läge: { $state }.
said-written = Fenomenet { $number }: texterna har sparats.
said-phenomenon-moved = Fenomenet { $number } har nu läget ”{ $state }”. Jag berättar det för rapportörerna.
refusal-phenomenon-needs-observation = Ett fenomen behöver minst en observation. Skriv observationens nummer, till exempel H-2026-0001.
refusal-phenomenon-move = Fenomenet { $number } har nu läget ”{ $state }”. Därifrån kan det inte gå till läget ”{ $to }”.
refusal-phenomenon-reason = Skriv en motivering när det nya läget är ”{ $to }”.
refusal-phenomenon-date = Ange dagen då fenomenet { $number } ses över på nytt. Den måste ligga i framtiden.
refusal-phenomenon-write-how = Skriv fältet, kolon och texten, till exempel: sammandrag: En betalningsanmärkning hindrar bostad.
refusal-unknown-phenomenon = Jag hittar inte det fenomenet. Kontrollera numret: det ser ut så här: I-2026-0001.
refusal-unknown-phenomenon-state = Jag känner inte till det läget för ett fenomen. Öppna fenomenet med dess nummer, så ser du möjliga lägen.
refusal-numbers-apart = Skriv varje nummer för sig och helt, till exempel H-2026-0001, H-2026-0002 och H-2026-0003.
refusal-numbers-title = Skriv först varje observations hela nummer och sedan rubriken, till exempel: @Havainto samla H-2026-0001, H-2026-0002 Bostäder. Om rubriken börjar med en siffra eller innehåller ett nummer, skriv ”rubrik:” före den.
refusal-which-phenomenon = Skriv också fenomenets nummer, till exempel I-2026-0001.
refusal-linked-already = Observationen { $number } är redan kopplad till fenomenet { $phenomenon }.
refusal-not-linked = Observationen { $number } är inte kopplad till fenomenet { $phenomenon }.
permission-see_phenomenon = att se ett fenomen
permission-gather = att samla fenomen
permission-phenomenon_open = att öppna ett fenomen
permission-phenomenon_on_agenda = att ta upp ett fenomen på möteslistan
permission-phenomenon_monitored = att följa upp ett fenomen
permission-phenomenon_resolved = att konstatera ett fenomen löst
permission-phenomenon_archived = att arkivera ett fenomen

## Om fenomenet för andra: publikationer

publications-waiting = Väntar på godkännande för publicering
publication-title = Publikation { $number }
publication-line = { $number }, { $state } ({ $date })
publication-of = Fenomen
publication-decides = Vem godkänner
publication-decides-chair = Ordföranden. Här är allt som andra skulle läsa.
publication-decides-coordinator = Koordinatorn, eftersom ingen ordförande är utsedd. Här är allt som andra skulle läsa.
publication-words = Kan läsas
publication-revision = version { $revision }, godkänd { $date }
publication-proposed = Föreslagna nya ord
publication-now = Orden som kan läsas nu
publication-in-fi = På finska
publication-in-sv = På svenska
publication-in-en = På engelska
publication-not-translated = Den som läser på ett annat språk får texten på det språk som den är skriven på. Den maskinöversätts inte.
publication-conclusion = Slutsats
publication-ask = Vi ber om
publication-tone-joy = Glädjeämne
publication-tone-worry = Orosmoment
publication-level-organisation = Organisationen (bara välfärdsområdet)
publication-level-public = Offentlig (vem som helst)
publication-approve = När du godkänner får { $level } läsa orden ovan. Publikationen kan dras tillbaka senare, men det som redan lästs fås inte tillbaka.
publication-approve-organisation = välfärdsområdets organisation
publication-approve-public = vem som helst
publication-decline = Skriv vad som behöver ändras. Det som redan är publicerat kan fortfarande läsas.
publication-withdraw = Ingen läser längre det som dragits tillbaka, och det tas inte med i nya dokument. En ny publikation får ett nytt nummer.
publication-deed-propose = att föreslå
publication-deed-approve = att godkänna
publication-deed-decline = att avslå
publication-deed-withdraw = att dra tillbaka
publication-approver-chair = Ordföranden godkänner eller avslår den.
publication-approver-coordinator = Koordinatorn godkänner eller avslår den, eftersom ingen ordförande är utsedd.
publication-words-approve = @Havainto godkänn publikation { $number } – publicera de föreslagna orden
publication-words-decline = @Havainto avslå publikation { $number } MOTIVERING – publicera inte de föreslagna orden
publication-words-withdraw = @Havainto dra tillbaka publikation { $number } MOTIVERING – därefter läser ingen dess ord
publication-form-title = Om fenomenet för andra: { $number }
publication-form-rule = Skriv om fenomenet med egna ord så att ingens ärende kan kännas igen. Citera inte observationer: texten får inte upprepa 20 tecken i rad ur dem.
publication-form-way = Ett språk räcker. Ordföranden läser allt före andra. Om ingen ordförande är utsedd godkänner koordinatorn.
publication-form-words = @Havainto skriv för andra { $number } rubrik: RUBRIK; sammandrag: TRE MENINGAR; ton: orosmoment; behov: 2; nivå: organisationen – föreslå ord genom att skriva. Andra punkter: slutsats, begäran, aspekter, mest utsatta och områden. På finska: rubrik på finska: OTSIKKO.
publication-optional = frivilligt
publication-most = { $label } (högst { $most } tecken)
publication-areas = Områden
publication-weakest-words = Gäller de mest utsatta
phenomenon-publication = Publikation
phenomenon-words-publication = @Havainto { $number } – öppna publikationen om fenomenet
phenomenon-words-write-for-others = @Havainto skriv för andra { $number } – skriv om fenomenet för andra eller ändra orden (koordinator)
field-publication-title_fi = Rubrik på finska
field-publication-summary_fi = Sammandrag på finska, ungefär tre meningar
field-publication-conclusion_fi = Slutsats på finska
field-publication-ask_fi = Vad vi ber om, på finska
field-publication-title_sv = Rubrik på svenska
field-publication-summary_sv = Sammandrag på svenska, ungefär tre meningar
field-publication-conclusion_sv = Slutsats på svenska
field-publication-ask_sv = Vad vi ber om, på svenska
field-publication-title_en = Rubrik på engelska
field-publication-summary_en = Sammandrag på engelska, ungefär tre meningar
field-publication-conclusion_en = Slutsats på engelska
field-publication-ask_en = Vad vi ber om, på engelska
field-publication-reason = Motivering. Arbetsgruppen ser den i historiken.
field-publication-tone = Glädjeämne eller orosmoment
field-publication-need = Stödbehov
field-publication-aspects = Styrkor eller brister
field-publication-weakest = De mest utsatta
field-publication-areas = Områden (tomt: hela välfärdsområdet)
field-publication-level = Vem får läsa
state-publication-proposed = väntar på godkännande
state-publication-published = publicerad
state-publication-changing = publicerad, en ändring väntar på godkännande
state-publication-declined = avslagen
state-publication-withdrawn = tillbakadragen
button-see-publication = Öppna publikationen
button-write-for-others = Skriv för andra
button-propose-publication = Föreslå publicering
button-rewrite-publication = Ändra orden
button-approve-publication = Godkänn
button-approve-publication-save = Publicera de här orden
button-decline-publication = Avslå
button-decline-publication-save = Avslå förslaget
button-withdraw-publication = Dra tillbaka
button-withdraw-publication-save = Dra tillbaka för gott
words-write-for-others = skriv för andra
words-approve-publication = godkänn publikation | publicera fenomen
words-decline-publication = avslå publikation
words-withdraw-publication = dra tillbaka publikation | ta tillbaka publikation
words-publication-title_fi = rubrik på finska
words-publication-summary_fi = sammandrag på finska
words-publication-conclusion_fi = slutsats på finska
words-publication-ask_fi = begäran på finska
words-publication-title_sv = rubrik | rubrik på svenska
words-publication-summary_sv = sammandrag | sammandrag på svenska
words-publication-conclusion_sv = slutsats | slutsats på svenska
words-publication-ask_sv = begäran | vi ber om | begäran på svenska
words-publication-title_en = rubrik på engelska
words-publication-summary_en = sammandrag på engelska
words-publication-conclusion_en = slutsats på engelska
words-publication-ask_en = begäran på engelska
words-publication-tone = ton | glädjeämne eller orosmoment
words-publication-need = behov | behov av stöd
words-publication-aspects = aspekter | styrkor eller brister
words-publication-weakest = mest utsatta | svagast ställda
words-publication-areas = områden | område
words-publication-level = nivå | vem får läsa
channel-help-write-for-others = @Havainto skriv för andra I-2026-0001 – skriv om fenomenet så att andra får läsa det (koordinator)
channel-help-approve-publication = @Havainto godkänn publikation J-2026-0001 – publicera de föreslagna orden; avslå publikation J-2026-0001 MOTIVERING avslår dem (ordförande)
channel-help-withdraw-publication = @Havainto dra tillbaka publikation J-2026-0001 MOTIVERING – därefter läser ingen dess ord (koordinator eller ordförande)
entry-publication_proposed = ord föreslagna för publicering
entry-publication_approved = de föreslagna orden godkända och publicerade
entry-publication_declined = de föreslagna orden avslagna
entry-publication_withdrawn = publikationen tillbakadragen
said-publication-proposed = Publikation { $number } har föreslagits. { $approver }
said-publication-approved = Publikation { $number } är godkänd. Dess ord får nu läsas även av andra.
said-publication-declined = De föreslagna orden i publikation { $number } har avslagits.
said-publication-withdrawn = Publikation { $number } har dragits tillbaka. Den tas inte med i nya dokument.
sure-approve_publication = Ska { $number } publiceras? Här är allt som andra får läsa. Det som redan lästs fås inte tillbaka.
refusal-unknown-publication = Jag hittar inte den publikationen. Kontrollera numret: det ser ut så här: J-2026-0001.
refusal-which-publication = Skriv också publikationens nummer, till exempel J-2026-0001.
refusal-publication-move = Publikation { $number } har nu läget ”{ $state }”. I det läget går det inte { $deed }.
refusal-publication-reason = Skriv också en motivering. Publikation { $number } är oförändrad.
refusal-publication-support = Det går ännu inte att skriva om fenomenet { $number } för andra. Det behöver minst { $observations } observationer från minst { $reporters } rapportörer och får inte vara begynnande. Annars kunde texten avslöja vem som gjorde observationen.
refusal-publication-words = Dessa punkter upprepar en observations text: { $lacking }. Skriv med egna ord.
refusal-publication-rare = Punkterna berättar tillsammans så mycket att någon kan kännas igen. Skriv mer allmänt.
refusal-publication-how = Skriv punkten, kolon och texten, till exempel: rubrik: Kvällstid kommer man inte hem. Punkterna ser du genom att skriva bara kommandot och fenomenets nummer.
permission-propose_publication = att skriva om fenomenet för andra
permission-approve_publication = att godkänna eller avslå en publikation
permission-withdraw_publication = att dra tillbaka en publikation

## Föreslagna koder och samma observation

button-endorse = Samma här
said-title = Antecknat
endorsed-title = Noterat: samma här
endorsed-before = Redan noterat den här månaden
endorsed-seen = Andra ser bara antalet.
endorsed-next = Härnäst möte { $date }
endorsed-words = Skriv: mina
words-endorse = samma här
my-data-endorsed = Fenomen där du har angett att du sett detsamma
phenomenon-endorsed = Detsamma har setts också på annat håll
# Förslaget till slut: mottagaren, genomförandet, verkan, observationer som kommer till senare

button-own-answered_yes = Svara ja
button-own-answered_partly = Svara delvis
button-own-answered_no = Svara nej
button-own-in_progress = Arbetet har börjat
button-own-done = Genomfört
button-own-deferred = Skjuts upp
button-own-save = Skicka svaret
button-open-proposal = Öppna förslaget
button-confirm-done = Bekräfta genomförandet
button-return = Jag bekräftar inte
button-return-save = Skicka tillbaka till mottagaren
button-owner = Kod för mottagaren
button-join = Lägg till i ett förslag
button-join-save = Lägg till observationen
button-effect = Syns förändringen? { $number }
field-promised = Genomförs senast
field-done_changed = Vad som förändrades
field-done_changed-hint = Skriv så att också en utomstående förstår.
field-done_where = Var förändringen syns
field-done_where-hint = Till exempel en enhet, en kommun eller hela välfärdsområdet.
field-done_since = Från och med
field-done_since-hint = Dagen kan inte ligga i framtiden.
field-kind = Förslagets slag
field-units = Enheter som praxisen sprids till
field-units-hint = Behövs bara när något sprids.
field-follows = Fortsätter ett förslag som inte hade någon effekt
field-return_reason = Varför bekräftas genomförandet inte? Mottagaren får det här ordagrant.
field-to_proposal = Till vilket förslag
kind-CHANGE = Förändring
kind-SPREAD = Spridning: en fungerande praxis till andra enheter
entry-owner_named = kod skapad för mottagaren
entry-owned = mottagaren tog på sig att svara
entry-reported = mottagaren anmälde förslaget som genomfört, väntar på bekräftelse
entry-returned = genomförandet bekräftades inte
entry-joined = en ny observation har lagts till
entry-effect_asked = rapportörerna har tillfrågats om effekten
entry-effect_counted = svaren på frågan om effekten har räknats
permission-take_proposal = att ta på sig att svara på ett förslag
permission-answer_effect = att svara på frågan om effekten
permission-name_owner = att skapa en kod för mottagaren
permission-join_proposal = att lägga till en observation i ett förslag
permission-return_done = att inte bekräfta ett genomförande
permission-see_owned = att se sitt eget förslag
permission-report_done = att anmäla något som genomfört
notice-effect-6 = För ett halvt år sedan genomfördes { $proposal }. Syns förändringen i klienternas vardag?
notice-effect-12 = För ett år sedan genomfördes { $proposal }. Syns förändringen i klienternas vardag?
notice-effect-too = Det finns en fråga till dig om ett fenomen som också du har sett.
notice-effect-too-title = Ett fenomen som också du har sett
notice-effect-preview = Det finns nytt om din observation { $number }.
notice-joined = Din observation { $number } lades till i förslaget { $proposal }, som redan är på väg. Hittills har det här hänt:
notice-joined-before = { $words }.
notice-joined-recipient = Mottagare: { $recipient }.
notice-joined-answer = Svar begärdes senast { $date }.
notice-joined-preview = Det finns nytt om din observation { $number }.
notice-done-ask = Jag frågar { $date } om förändringen syns.
promise-sentence = Genomförs senast { $date }.
done-sentence = { $label }: { $words }.
my-data-answers-for = Förslag som du svarar på
owned-title = Förslag { $number } till dig
owned-why = Arbetsgruppen för strukturellt socialt arbete har ett förslag till dig. Det bygger på yrkespersoners observationer i klientarbetet.
owned-waits = Din anmälan om genomförandet väntar på koordinatorns bekräftelse.
owned-nothing = Du behöver inte göra något nu. Jag säger till när ett svar på förslaget begärs.
owned-returned = Koordinatorn har inte bekräftat genomförandet ännu. Motivering: { $reason }. Du kan anmäla genomförandet på nytt.
owned-words-how = Svara genom att skriva så här:
owned-words = { $number } { $word } MOTIVERING
owned-words-date = { $number } { $word } 31.3.2027 MOTIVERING
owned-words-done = { $number } { $word } vad som förändrades: TEXT; var: TEXT; från och med: 31.3.2027
owned-preview = Det finns ett meddelande till dig om förslaget { $number }.
owned-kept = Tack! Ditt svar är sparat och arbetsgruppen får besked om det.
owned-reported = Tack! Arbetsgruppens koordinator bekräftar genomförandet, och sedan får rapportörerna veta det.
owned-again = Påminnelse: arbetsgruppen väntar ännu på ditt svar. Du kan svara här.
proposal-waits = Mottagaren har anmält förslaget som genomfört. Anmälan väntar på koordinatorns bekräftelse.
proposal-waits-how = Bekräfta genom att skriva: @Havainto läge { $number } genomfört, eller återsänd genom att skriva: @Havainto återsänd { $number } MOTIVERING
proposal-needs-done = När det nya läget är { $states } ska du också berätta vad som förändrades, var och från och med när.
proposal-needs-promise = Dagen då förslaget senast genomförs behövs när det nya läget är { $states }.
proposal-words-promise = @Havainto läge { $number } { $state } 31.3.2027 MOTIVERING – anteckna svaret och när förslaget senast genomförs
proposal-words-done = @Havainto läge { $number } { $state } vad som förändrades: TEXT; var: TEXT; från och med: 31.3.2027 – markera som genomfört
proposal-words-evaluated = @Havainto läge { $number } { $state } MOTIVERING uppmätt: SIFFRA – anteckna vad måttet visar
proposal-words-owner = @Havainto mottagare { $number } – skapa en kod som mottagaren kan svara med i sin egen chatt
effect-clearly = Tydligt
effect-little = Lite
effect-none = Nej
effect-worse = Till det sämre
effect-unknown = Vet inte
effect-until = Du kan svara och ändra ditt svar till och med { $date }. Svaren visas bara som antal.
effect-answered = Ditt svar: { $answer }.
effect-words = Svara genom att skriva: effekt { $number } tydligt (eller lite, nej, till det sämre, vet inte)
effect-told = Syns förändringen, { $months } månader efter genomförandet: { $words }.
effect-open = Syns förändringen, { $months } månader efter genomförandet: rapportörerna tillfrågas till och med { $date }.
effect-planned = Syns förändringen, { $months } månader efter genomförandet: frågan ställs { $date }.
effect-few = svaren är för få för att visas
effect-nobody = ingen svarade
effect-total = { $n } svar
effect-evaluate = Koordinatorn kan nu anteckna bedömningen: @Havainto läge { $number } utvärderat RESULTAT
said-owner-code = Ge koden { $code } till mottagaren av förslaget { $number }. Mottagaren skriver den till Havainto i sin egen chatt: jag svarar { $code }. Koden fungerar en gång, senast { $date }.
said-returned = Genomförandet av förslaget { $number } bekräftades inte. Mottagaren får din motivering.
said-joined = Tillagt i förslaget { $number }: { $numbers }. Rapportörerna får veta vad som hittills har hänt med förslaget.
said-effect = Tack. Syns förändringen, { $title }: { $answer }. Du kan ändra svaret till och med { $date }: effekt { $number } och ett nytt svar.
join-words = Du kan lägga till observationen i ett förslag som redan är på väg. Rapportören får veta vad som hittills har hänt med förslaget.
observation-words-join = @Havainto lägg till E-2026-0001 { $number } – lägg till observationen i ett förslag
observation-spread = Den här observationen berättar om något som fungerar: förslaget kan vara att sprida praxisen till andra enheter.
observation-words-spread = Förslag att sprida: @Havainto förslag { $number } VAD SOM FÖRESLÅS och på nya rader slag: spridning och enheter: TEXT
channel-help-owner = @Havainto mottagare E-2026-0001 – skapa en kod som mottagaren kan svara med
channel-help-return = @Havainto återsänd E-2026-0001 MOTIVERING – bekräfta inte genomförandet (koordinator)
channel-help-join = @Havainto lägg till E-2026-0001 H-2026-0002 – lägg till en observation i ett förslag som redan är på väg
refusal-owner-finished = Behandlingen av förslaget { $number } har avslutats, så det besvaras inte längre.
refusal-owner-code-wrong = Koden gäller inte: den är felaktig, redan använd eller för gammal. Be arbetsgruppen om en ny kod.
refusal-not-owner = Du är inte mottagare av förslaget { $number }. Om du borde svara på det, be arbetsgruppen om en kod och skriv: jag svarar KOD
refusal-owner-how = Jag förstod inte svaret. Skriv { $number } så ser du vad du kan svara.
refusal-owner-which = Skriv också förslagets nummer: @Havainto mottagare E-2026-0001
refusal-take-on-how = Skriv också koden som du fick av arbetsgruppen: jag svarar KOD
refusal-not-reported = Förslaget { $number } har inte anmälts som genomfört, så det finns inget att återsända.
refusal-return-reason = Skriv varför genomförandet inte bekräftas: @Havainto återsänd { $number } MOTIVERING
refusal-join-finished = Behandlingen av förslaget { $number } har avslutats. Gör ett nytt förslag utifrån observationen.
refusal-joined-already = Observationen { $number } är redan med i förslaget { $proposal }.
refusal-join-which = Skriv både förslaget och observationen: @Havainto lägg till E-2026-0001 H-2026-0002
refusal-effect-not-asked = Just nu frågas du inget om det här förslaget. Svarstiden kan ha gått ut.
refusal-effect-which = Skriv också förslagets nummer: { $numbers }.
refusal-effect-how = Skriv så här: effekt { $number } tydligt. Alternativen är tydligt, lite, nej, till det sämre och vet inte.
refusal-proposal-done = Innan förslaget { $number } kan markeras som genomfört ska du berätta { $fields }, till exempel: vad som förändrades: TEXT; var: TEXT; från och med: 31.3.2027
refusal-proposal-promise = Skriv också dagen då förslaget senast genomförs, när det nya läget är ”{ $to }”.
refusal-done-future = Skriv dagen från och med vilken förändringen har gällt. Den kan inte ligga i framtiden.
words-owner = mottagare
words-return = återsänd
words-join = lägg till
words-effect = effekt
words-take-on = jag svarar
words-own-answered_yes = ja | jakande
words-own-answered_partly = delvis
words-own-answered_no = nej | nekande
words-own-in_progress = påbörjat | verkställs
words-own-done = genomfört | klart
words-own-deferred = skjuts upp | uppskjutet | senare
words-field-done_changed = vad som förändrades | förändring
words-field-done_where = var
words-field-done_since = från och med | sedan
words-field-kind = slag
words-field-units = enheter
words-effect-clearly = tydligt
words-effect-little = lite
words-effect-none = nej
words-effect-worse = till det sämre | sämre
words-effect-unknown = vet inte
# Första behandling: rubrik, koder, första handläggare, tidslinje

label-title = Rubrik
button-amend = Rätta eller dölj
button-amend-save = Spara
button-next = Nästa: { $number }
button-hand-on = Lämna till koordinatorn
code-chosen = { $now } (rapportören valde: { $words })
code-chosen-own = { $now } (du valde: { $words })
editing-title = Rätta observationen { $number }
editing-words = Rubriken och valen kan rättas. Rapportörens egna val sparas och visas bredvid.
editing-chosen = Rapportören valde: { $words }.
editing-say-code = @Havainto rätta { $number } FÄLT: NYTT VAL – rätta valen, varje fält på en egen rad
editing-say-title = @Havainto rubrik { $number } NY RUBRIK – ge en bättre rubrik
editing-say-mask = @Havainto dölj { $number } FÄLT: NY TEXT – dölj personuppgifter
screening-words-correct = @Havainto rätta { $number } – rätta rubriken och valen
screening-words-hand-on = @Havainto lämna till koordinatorn { $number } – lämna observationen till koordinatorn
said-amended = Rubriken och valen för observationen { $number } har sparats.
said-handed-on = Observationen { $number } har lämnats till koordinatorn.
said-regrouped = Rättelsen är gjord. Observationen { $number } hör nu till en annan arbetsgrupp och visas inte längre för den här gruppen.
queue-next = Näst i kön är { $number }. Öppna den genom att skriva: @Havainto { $number }
queue-due-answer = Svar väntas senast { $date }.
entry-titled = rubriken förbättrad
entry-coded = val rättade
entry-handed_on = lämnad till koordinatorn
entry-regrouped = flyttad till en annan arbetsgrupp
refusal-amend-nothing = Rubriken och valen för observationen { $number } är redan sådana. Ingenting ändrades.
refusal-title-emptied = Texten i observationen { $number } har raderats, så den kan inte längre få en rubrik.
refusal-title-how = Skriv också den nya rubriken, till exempel: @Havainto rubrik { $number } Betalningsanmärkning hindrar hyresbostad
refusal-codes-how = Skriv fältet, ett kolon och det nya valet, till exempel: @Havainto rätta { $number } omfattning: allmänt. Fälten är { $codes }.
refusal-handed-on = Observationen { $number } har redan lämnats till koordinatorn, som slutför behandlingen.
refusal-not-in-scope = Observationen { $number } hör inte till det område eller den tjänst som du ansvarar för. Den behandlas av en annan första handläggare eller av koordinatorn.
refusal-hand-on-nobody = I det här välfärdsområdet behandlar koordinatorn observationerna från början, så de lämnas inte vidare.
refusal-hand-on-ended = Observationen { $number } kan inte lämnas vidare, eftersom den inte väntar på första behandling. Läget är ”{ $state }”.
channel-help-give-title = @Havainto rubrik H-2026-0001 RUBRIK – ge observationen en bättre rubrik ({ $who })
channel-help-correct = @Havainto rätta H-2026-0001 – rätta rubriken och valen ({ $who })
channel-help-hand-on = @Havainto lämna till koordinatorn H-2026-0001 – lämna observationen till koordinatorn
permission-amend = att rätta rubrik och val
permission-hand_on = att lämna till koordinatorn
role-management = medlem i ledningsgruppen
role-service_team = medlem i servicelinjens team
words-title = rubrik
words-hand-on = lämna till koordinatorn | till koordinatorn
words-code-title = rubrik
words-code-type = typ | typ av observation
words-code-need_main = stödbehov | huvudbehov
words-code-need_other = andra stödbehov | andra behov
words-code-service_task = serviceuppgift
words-code-target_group = målgrupp | målgrupper
words-code-area = område | kommun
words-code-extent = omfattning
words-code-trend = utveckling
words-code-sector = förvaltningsområde | förvaltningsområden | sektor
words-code-aspect = styrka eller brist | perspektiv
history-proposal = förslaget { $number }: { $what }
next-by = { $what } senast { $date }
next-late = { $what }, tidsfristen { $date } har gått ut
next-recipient = mottagaren
next-received = { $who } läser din observation
next-screening = { $who } avgör hur din observation förs vidare
next-answer = svara på koordinatorns fråga
next-linked = arbetsgruppen behandlar saken på sitt möte
next-redirected = observationen behandlas inte längre här
next-withdrawn = observationen behandlas inte längre
next-reopenable = behandlingen är avslutad, du kan en gång be om en ny
next-closed = behandlingen är avslutad
next-proposal-draft = arbetsgruppen tar upp förslaget på sitt möte
next-proposal-put_forward = arbetsgruppen avgör på sitt möte om förslaget tillstyrks
next-proposal-endorsed = förslaget skickas till mottagaren
next-proposal-not_endorsed = förslaget förs inte vidare, behandlingen är avslutad
next-proposal-sent = { $recipient } svarar
next-proposal-answered_yes = förslaget börjar verkställas, arbetsgruppen följer upp det på sitt möte
next-proposal-answered_partly = en del verkställs, arbetsgruppen följer upp det på sitt möte
next-proposal-answered_no = arbetsgruppen avgör på sitt möte om förslaget läggs fram på nytt
next-proposal-in_progress = förslaget verkställs, arbetsgruppen följer upp det på sitt möte
next-proposal-done = jag frågar dig vad förslaget har förändrat
next-effect-asked = berätta om förändringen syns
next-proposal-counted = arbetsgruppen bedömer på sitt möte vad förslaget har förändrat
next-proposal-evaluated = effekten har utvärderats, behandlingen är avslutad
next-proposal-deferred = förslaget tas upp på nytt
next-proposal-lapsed = förslaget har förfallit, behandlingen är avslutad
handler-coordinator = koordinatorn
handler-supervisor = chefen
handler-management = ledningsgruppen
handler-service_team = servicelinjens team
leaving-title = Ska utkastet raderas?
leaving-words = Texten du har skrivit raderas och kan inte återställas. Ingenting har skickats.
leaving-correction = Din rättelse raderas. Observationen som du skickade tidigare förblir som den är.
leaving-say = Radera genom att skriva: ja, eller en gång till: avbryt. Fortsätt genom att skriva: observation
button-keep = Behåll utkastet
button-leave = Radera utkastet
## Tidsfrister, påminnelser och processens nyckeltal

limit-screening = Första behandling
limit-linking = Koppling till ett förslag eller fenomen
limit-decision = Arbetsgruppens beslut om observationen
limit-sending = Att skicka förslaget
limit-answer = Svar på förslaget
limit-progress = Lägesrapport om genomförandet
limit-proposal_until = Nytt datum för ett uppskjutet förslag
limit-review = Översyn av fenomenet
limit-pack = Mötesmaterial
limit-minutes = Protokoll och återkoppling från mötet
limit-news = Besked till rapportören
overdue-today = tidsfristen går ut i dag
overdue-working_days = { $n ->
    [one] tidsfristen gick ut för 1 arbetsdag sedan
   *[other] tidsfristen gick ut för { $n } arbetsdagar sedan
  }
overdue-days = { $n ->
    [one] tidsfristen gick ut för 1 dag sedan
   *[other] tidsfristen gick ut för { $n } dagar sedan
  }
together-title = Under tiden
together-intro = De här meddelandena väntade medan de inte kunde nå fram.
together-paused = Det här kom medan meddelandena var pausade.
notice-repeated = Du kan redan ha fått det här meddelandet.
undelivered = Meddelanden som någon väntar på har inte nått fram: { $counts }. Administratören ser orsaken med kommandot python -m bot outbox.
undelivered-receipt = { $n ->
    [one] 1 kvitto
   *[other] { $n } kvitton
  }
undelivered-answer = { $n ->
    [one] 1 svar
   *[other] { $n } svar
  }
undelivered-question = { $n ->
    [one] 1 fråga
   *[other] { $n } frågor
  }
undelivered-greeting = { $n ->
    [one] 1 hälsning
   *[other] { $n } hälsningar
  }
reminder-title = Tidsfrister
reminder-intro = De här tidsfristerna har gått ut eller går ut i dag.
reminder-line = { $limit }: { $over }
reminder-meeting = Mötet { $date }
reminder-how = Öppna en observation eller ett förslag i arbetsgruppens kanal genom att skriva @Havainto och dess nummer.
reminder-pack = När medlemmarna har mötesmaterialet, skriv i arbetsgruppens kanal: @Havainto mötesmaterial
reminder-answer = Om ett förslag inte har besvarats, påminn dess mottagare.
reminder-rule = Observationernas arbetsdagar räknas från ankomstveckans början, så att dagen inte avslöjar rapportören.
notice-nothing_yet = Det finns inget nytt om din observation { $number }, men den är inte glömd. Läge: { $state }.
notice-nothing_yet-proposal = Det finns inget nytt om förslaget { $proposal }, där din observation { $number } ingår, men det är inte glömt. Läge: { $state }.
notice-nothing_yet-preview = Din observation { $number } är inte glömd.
next-step-screening = Härnäst behandlar koordinatorn observationen, senast { $date }.
next-step-linking = Härnäst kopplas observationen till ett förslag eller fenomen, senast { $date }.
next-step-decision = Härnäst beslutar arbetsgruppen om saken, senast { $date }.
next-step-sending = Härnäst förs förslaget till mottagaren, senast { $date }.
next-step-answer = Härnäst väntas ett svar, senast { $date }.
next-step-progress = Härnäst frågar arbetsgruppen hur genomförandet framskrider, senast { $date }.
next-step-proposal_until = Förslaget tas upp igen senast { $date }.
next-step-review = Arbetsgruppen ser över läget senast { $date }.
next-step-pack = Arbetsgruppens mötesmaterial blir klart senast { $date }.
next-step-minutes = Arbetsgruppens protokoll blir klart senast { $date }.
next-step-meeting = Arbetsgruppens nästa möte är { $date }.
next-step-news = Jag berättar för dig om läget på nytt senast { $date }.
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
refusal-figures-period = Skriv perioden så här: nyckeltal 2026-Q3, nyckeltal 2026-H2 eller nyckeltal 2026. Utan period visar jag det senaste året.
channel-help-silence = @Havainto vad vi inte vet – tjänster och områden som vi inte har hört av
channel-help-who = @Havainto vem är vem – vem som har vilket uppdrag
channel-help-figures = @Havainto nyckeltal eller nyckeltal 2026-Q3 – hur snabbt observationerna besvaras
words-silence = vad vi inte vet | tystnad
words-figures = nyckeltal | processens nyckeltal
## Möten

my-data-effects = Dina svar på frågor om förändringen
my-data-votes = Din röst före mötet
meetings-title = Möten
meetings-none = Inga möten är kända.
meetings-ahead = Kommande
meetings-held = Hållna
meetings-line = { $n ->
    [0] inga ärenden
    [one] ett ärende
   *[other] { $n } ärenden
  }
meetings-words-open = Öppna protokollet genom att skriva: @Havainto protokoll 2026-12-10
meeting-title = Möte { $date }
meeting-open = Möteslistan är öppen till och med { $closes }. Medlemmarna får mötesmaterialet senast { $pack }.
meeting-closed = Möteslistan stängdes { $closes }. Koordinatorn kan ännu ändra den om en orsak anges.
meeting-due = Besluten skrivs in på ärendenas kort. Rapportörerna får veta dem när protokollet har godkänts.
meeting-over = Protokollet godkändes { $date }. Ingenting kan längre ändras.
meeting-cancelled = Den här dagen har inget möte längre: det är inställt eller flyttat. Ett inställt mötes fenomen är där de var före möteslistan.
meeting-pack-out = Medlemmarna fick mötesmaterialet { $date }.
meeting-promises = Tidigare löften
meeting-promises-none = Inget förslag väntar på svar eller genomförande.
meeting-promise = { $state }, { $age }
meeting-promise-of = { $promise }. Mottagare: { $recipient }
meeting-part = { $title } ({ $n })
meeting-agenda = Möteslista
meeting-agenda-none = Det finns ännu inga fenomen på listan.
meeting-review = Ska ses över på det här mötet (var inte med på det förra)
meeting-item = { $observations ->
    [one] 1 observation
   *[other] { $observations } observationer
  } ({ $places }), röster { $votes }
meeting-item-decided = { $item }. Beslut: { $decision }
meeting-proposed = Föreslaget: { $proposal }
meeting-weak = Svaga signaler
meeting-good = Fungerande praxis att sprida
meeting-effects = Effekter som har setts
meeting-following = Nästa möte är { $date }.
meeting-pick = Välj ett ärende
meeting-vote = Vad tycker du är viktigast?
meeting-vote-rule = Var och en har en röst. Den kan bytas fram till mötet. På kortet ser ingen vem som röstat på vad.
meeting-vote-open = En röst som skrivs i kanalen syns för andra. På kortet och i din egen chatt med mig ser ingen din röst.
meeting-candidate = Fenomen till listan
meeting-candidate-rule = Högst sju ryms. Ordningen är bara ett förslag. Rapportörerna får veta det genast.
meeting-candidate-review = { $phenomenon } – ska ses över nu
meeting-move-rule = Möteslistan, rösterna och tidsfristerna följer med. Kanalen och rapportörerna får veta det genast.
meeting-cancel-rule = Fenomenen återgår dit där de var före möteslistan. Kanalen och rapportörerna får veta det genast.
meeting-late-hint = Behövs när listan har stängts.
meeting-words-item = @Havainto ärende { $number } – öppna ärendet
meeting-words-vote = @Havainto rösta { $number } – lämna din röst eller byt den
meeting-words-agenda = @Havainto till listan { $number } – sätt fenomenet på möteslistan. Skriv orsaken efteråt om listan har stängts. Du kan välja bland dessa:
meeting-words-minutes = @Havainto protokoll { $day } – se protokollet och meddelandena
meeting-words-pack = @Havainto mötesmaterial { $day } – anteckna att mötesmaterialet är utdelat; kanalen får veta
meeting-words-move = @Havainto flytta möte { $day } 2026-12-17 – flytta mötet till en annan dag
meeting-words-cancel = @Havainto ställ in möte { $day } ORSAK – ställ in mötet
meeting-news-rescheduled = Mötet { $date } har flyttats: det nya datumet är { $day }. Möteslistan och rösterna följde med.
meeting-news-cancelled = Mötet { $date } är inställt. Dess fenomen är där de var före möteslistan.
meeting-news-packed = Materialet för mötet { $day } är klart. Läs det och rösta: @Havainto möte
item-title = Ärende { $number }
item-place = { $date }, punkt { $place } / { $of }
item-proposals = Förslag utifrån fenomenet
item-off-rule = Fenomenet återgår till det läge som det hade innan det sattes på listan. Rapportörerna får veta det.
item-over = Protokollet är godkänt, så det här kan inte längre ändras.
item-words-decide = @Havainto beslut { $number } BESLUT motivering: TEXT härnäst: TEXT – skriv in ett beslut. Besluten är { $decisions }.
item-words-examples = Exempel på hur ett beslut börjar:
item-words-propose = @Havainto beslut { $number } förslag VAD SOM FÖRESLÅS
item-words-monitor = @Havainto beslut { $number } följs upp 10.3.2027
item-words-redirect = @Havainto beslut { $number } hänvisas KANAL
item-words-merge = @Havainto beslut { $number } slås ihop { $into } – fenomen att slå ihop med:
item-words-reword = @Havainto formulering { $number } motivering: TEXT härnäst: TEXT – ändra texten som skickas
item-words-order = @Havainto högre upp { $number } eller längre ner { $number } – flytta ärendet på listan
item-words-off = @Havainto bort från listan { $number } – ta bort från listan. Skriv orsaken efteråt om listan har stängts.
weight-place = Möte
weight-votes = Röster
weight-reporters = Rapportörer, minst
weight-units = Serviceuppgifter
weight-municipalities = Kommuner
weight-growth = Ökning
weight-seen = { $recent } observationer på 90 dagar, före det { $previous }
weight-rights = Rättigheter eller trygghet hotade
weight-weakest = Gäller de mest utsatta
weight-actors = Vem som kan agera
weight-age = Utan svar
label-decision = Beslut
field-next_step = Vad som händer härnäst
field-next_step-hint = Också detta skickas ordagrant.
field-review = Ses över på nytt senast
field-into = Fenomen att slå ihop med
field-channel = Kanal dit saken hör
decision-propose = ett förslag görs
decision-monitor = följs upp
decision-merge = slås ihop med ett annat fenomen
decision-redirect = hänvisas vidare
decision-archive = arkiveras
decision-postpone = skjuts upp till nästa möte
choose-title = Vad beslutas?
choose-again = Ändra beslutet
decision-next-propose = Arbetsgruppen gör förslaget färdigt och skickar det till mottagaren.
decision-next-monitor = Arbetsgruppen följer nya observationer och återkommer till fenomenet.
decision-next-merge = Observationerna samlas, och arbetsgruppen fortsätter utifrån dem.
decision-next-redirect = Ärendet behandlas vidare på annat håll.
decision-next-archive = Arbetsgruppen fortsätter inte med fenomenet. En ny observation kan alltid skickas.
decision-next-postpone = Arbetsgruppen behandlar fenomenet vid nästa möte{ $date ->
    [none] .
   *[other] {" "}{ $date }.
  }
decided-nothing = inget beslut ännu
decided-propose = ett förslag görs, { $number } { $proposal }
decided-monitor = fenomenet följs upp och tas upp igen senast { $date }
decided-merge = fenomenet slås ihop med fenomenet { $phenomenon }
decided-redirect = saken hör till en annan kanal: { $channel }
decided-archive = fenomenet arkiveras
decided-postpone = ärendet skjuts upp till nästa möte
blank-next = (vad som händer härnäst)
minutes-title = Protokoll { $date }
minutes-waits = Protokollet väntar på godkännande. Kontrollera varje meddelande och rätta det vid behov på ärendets kort.
minutes-line = { $title }: { $decision }. Röster: { $votes }.
minutes-messages = Meddelanden till rapportörerna
minutes-language = Var och en får meddelandet på sitt eget språk, med era ord ordagrant.
minutes-preview = Rapportörerna får detta meddelande på sitt eget språk när protokollet har godkänts: ”{ $words }”
minutes-final = Meddelandena går iväg genast, ett till var och en. Ärenden utan beslut blir öppna igen. Därefter kan ingenting ändras.
minutes-words-edit = @Havainto formulering { $number } motivering: TEXT härnäst: TEXT – ändra meddelandet
minutes-words-approve = @Havainto godkänn protokoll { $day } – godkänn protokollet och skicka meddelandena
button-vote = Rösta
button-vote-save = Lämna min röst
button-agenda = Lägg till på listan
button-agenda-save = Sätt på listan
button-minutes = Protokoll
button-meeting = Möte
button-move-meeting = Flytta mötet
button-move-meeting-save = Flytta till nytt datum
button-cancel-meeting = Ställ in mötet
button-cancel-meeting-save = Ställ in det här mötet
button-pack = Anteckna mötesmaterialet utdelat
button-phenomenon = Öppna fenomenet
button-decide = Skriv in beslut
button-decide-save = Spara beslutet
button-reword = Ändra meddelandet
button-reword-save = Spara meddelandet
button-off = Ta bort från listan
button-off-save = Ta bort
button-higher = Högre upp
button-lower = Längre ner
button-edit-text = Öppna ärende
button-approve = Godkänn protokollet
button-approve-save = Godkänn och skicka meddelandena
said-voted = Din röst på fenomenet { $number } har sparats. Du kan byta den fram till mötet { $date }.
said-decided = Beslutet om fenomenet { $number } har skrivits in. Rapportörerna får detta meddelande på sitt eget språk när protokollet har godkänts: ”{ $words }”
notice-on_agenda = Fenomenet { $phenomenon }, som din observation hör till, är på arbetsgruppens lista { $meeting }. Om du vill lägga till något före mötet, gör en ny observation.
notice-off_agenda = Fenomenet { $phenomenon }, som din observation hör till, är ändå inte på arbetsgruppens lista { $meeting }. Jag berättar när det händer något med det.
notice-on_agenda-moved = Fenomenet { $phenomenon }, som din observation hör till, är på arbetsgruppens lista { $meeting }: mötet fick ett nytt datum.
notice-minuted = Arbetsgruppen behandlade fenomenet { $phenomenon } { $meeting }. Beslut: { $decision }. Motivering: { $reason }. Härnäst: { $next }.
notice-minuted-again = Om du är av annan åsikt, öppna din observation: du kan be att den behandlas på nytt.
notice-minuted-open = Arbetsgruppen hann inte behandla fenomenet { $phenomenon } { $meeting }. Det väntar på nästa möte.
notice-on_agenda-preview = Det finns nytt om din observation { $number }.
notice-off_agenda-preview = Det finns nytt om din observation { $number }.
history-minuted = { $date } arbetsgruppens protokoll ({ $meeting }): fenomenet { $phenomenon }. Beslut: { $decision }. Motivering: { $reason }. Härnäst: { $next }
history-minuted-open = { $date } arbetsgruppens protokoll ({ $meeting }): fenomenet { $phenomenon } hann inte behandlas och väntar på nästa möte
notice-minuted-preview = Det finns nytt om din observation { $number }.
entry-called = möte tillagt
entry-rescheduled = mötet flyttat till en annan dag
entry-cancelled = mötet inställt
entry-packed = mötesmaterialet utdelat
entry-listed = fenomenet satt på möteslistan
entry-unlisted = fenomenet borttaget från möteslistan
entry-shifted = möteslistans ordning ändrad
entry-decided = beslut inskrivet
entry-reworded = beslutets formulering ändrad
entry-minuted = protokollet godkänt
permission-see_meeting = att se ett möte
permission-call_meeting = att lägga till, flytta eller ställa in ett möte
permission-say_seat = att uppge sin tjänst och kommun
permission-vote = att rösta
permission-order_agenda = att ordna möteslistan eller dela ut mötesmaterialet
permission-decide = att skriva in ett beslut
permission-approve_minutes = att godkänna protokollet
channel-help-meetings = @Havainto möten – kommande och hållna möten
channel-help-meeting = @Havainto möte – nästa möte och mötesmaterialet; möte 2026-12-10 lägger till ett möte
channel-help-move-meeting = @Havainto flytta möte 2026-12-10 2026-12-17 – flytta ett möte; ställ in möte 2026-12-10 ORSAK ställer in det
channel-help-agenda = @Havainto till listan I-2026-0001 – sätt ett fenomen på möteslistan (koordinator)
channel-help-pack = @Havainto mötesmaterial – anteckna att mötesmaterialet är utdelat (koordinator)
channel-help-vote = @Havainto rösta I-2026-0001 – rösta på det viktigaste ärendet
channel-help-item = @Havainto ärende I-2026-0001 – öppna ett ärende, skriv in ett beslut eller flytta det på listan
channel-help-minutes = @Havainto protokoll – mötets beslut och meddelandena till rapportörerna
refusal-meeting-none = Inget kommande möte är känt. Lägg till ett möte genom att skriva: @Havainto möte 2027-03-11
refusal-meeting-unknown = Det finns inget möte { $date }. Lägg till det genom att skriva: @Havainto möte och dagen
refusal-meeting-past = Ett nytt möte kan inte hållas en dag som har passerat.
refusal-meeting-day = Jag förstod inte dagen. Skriv den så här: 2026-12-10 eller 10.12.2026.
refusal-meeting-reported = Protokollet från mötet { $date } är godkänt, så ingenting kan längre ändras.
refusal-meeting-not-yet = Mötet är först { $date }. Beslut och protokoll görs den dagen eller efter den.
refusal-meeting-over = Mötet { $date } har redan hållits. Sätt fenomenet på nästa mötes lista.
refusal-meeting-cancelled = Det finns inget möte { $date } längre: det är inställt eller flyttat. Se nästa: @Havainto möte
refusal-meeting-held = På mötet { $date } har redan något beslutats, så det kan varken flyttas eller ställas in.
refusal-meeting-there = Det finns redan ett möte { $date }. Välj en annan dag.
refusal-meeting-why = Skriv varför mötet { $date } ställs in.
refusal-meeting-move-how = Skriv mötets dag och den nya dagen: @Havainto flytta möte 2026-12-10 2026-12-17
refusal-meeting-cancel-how = Skriv mötets dag och varför: @Havainto ställ in möte 2026-12-10 För många har förhinder.
refusal-pack-empty = Mötet { $date } har ännu ingen möteslista, så det finns inget mötesmaterial. Lägg först till fenomen: @Havainto till listan I-2026-0001
refusal-meeting-no-agenda = Mötet { $date } har ingen möteslista, så det går inte att göra ett protokoll. Lägg först till fenomen: @Havainto till listan I-2026-0001
refusal-minutes-none = Inget möte har ännu något protokoll. Först måste mötet ha en möteslista, och mötesdagen måste ha kommit.
refusal-agenda-which = Skriv också fenomenets nummer, till exempel: I-2026-0001
refusal-agenda-already = Fenomenet { $number } är redan på ett mötes lista.
refusal-agenda-emerging = Fenomenet { $number } är ännu bara begynnande. Lyft det först till öppet och berätta varför: öppna fenomenet med dess nummer.
refusal-agenda-closed = Fenomenet { $number } är löst eller arkiverat. Det öppnas när en ny observation kommer.
refusal-agenda-late = Möteslistan stängdes { $date }. Skriv varför den ännu ändras.
refusal-agenda-full = Det finns redan { $most } ärenden på listan. Ta först bort något.
refusal-agenda-not-on = Fenomenet { $number } är inte på något mötes lista. Sätt det på listan: @Havainto till listan { $number }
refusal-agenda-decided = Om fenomenet { $number } har redan beslutats, så det kan inte tas bort från listan. Ändra beslutet.
refusal-vote-how = Skriv fenomenets nummer, till exempel: rösta I-2026-0001
refusal-vote-over = Omröstningen inför mötet { $date } är över.
refusal-decision-unknown = Jag känner inte till det beslutet. Öppna ärendet genom att skriva: @Havainto ärende och fenomenets nummer. Där finns de möjliga besluten.
refusal-decision-reason = Skriv också en motivering. Rapportörerna för fenomenet { $number } får den ordagrant.
refusal-decision-next_step = Skriv också vad som händer härnäst. Rapportörerna för fenomenet { $number } får det ordagrant.
refusal-decision-what = Skriv också vad som föreslås om fenomenet { $number }.
refusal-decision-until = Ange också en kommande dag då fenomenet { $number } senast ses över på nytt.
refusal-decision-into = Välj också det fenomen som { $number } slås ihop med.
refusal-decision-channel = Skriv också den kanal dit fenomenet { $number } hör.
refusal-decision-late = Fenomenet { $number } är redan i ett läge där beslutet inte längre kan ändras. Formuleringen kan ändras, och ett ihopslaget fenomens observationer kan lösgöras en åt gången.
refusal-decision-target = Det går inte att slå ihop med fenomenet { $number }: välj ett annat fenomen som ännu behandlas.
refusal-decision-proposal = Förslaget { $number } har redan förts vidare, så beslutet kan inte bytas. Ändra förslagets läge.
refusal-decision-none = Om fenomenet { $number } har ännu inte beslutats. Skriv först in beslutet.
words-meetings = möten | alla möten
words-meeting = möte
words-move-meeting = flytta möte | flytta mötet
words-cancel-meeting = ställ in möte | ställ in mötet
words-pack = mötesmaterial | underlag
words-agenda = till listan | till möteslistan
words-off-agenda = bort från listan | från listan
words-item = ärende
words-vote = rösta
words-higher = högre upp
words-lower = längre ner
words-decide = beslut
words-reword = formulering
words-minutes = protokoll
words-approve = godkänn protokoll | godkänn protokollet
words-decision-propose = förslag | ett förslag görs
words-decision-monitor = följs upp | uppföljning
words-decision-merge = slås ihop
words-decision-redirect = hänvisas
words-decision-archive = arkiveras
words-decision-postpone = skjuts upp
words-part-reason = motivering
words-part-next_step = härnäst

## Formuläret

form-title = Din observation
form-title-correction = Rätta din observation
form-rule = Skriv om fenomenet, inte om personen.
form-text = Beskrivning
form-begin = Berätta med egna ord vad som fungerar, inte fungerar eller förändras.
form-guessed = Gissat utifrån texten
form-how = tryck på en rad för att ändra
form-remembered = Från förra gången
form-others = Övriga uppgifter
form-more = Lägg till om du vill
form-more-line = Vad har prövats, vad föreslår du, vem borde agera
form-mode-hint = Det du har skrivit i chatten blir kvar i Teams i vilket fall som helst.
form-restore = Ta tillbaka min egen text
form-say-restore = Din egen text får du tillbaka genom att skriva: återställ
form-say-send = Skicka genom att skriva: skicka
form-say-change = Ändra genom att skriva till exempel: område Kuhmo
form-say-list = Skriv ditt svar, eller skriv: lista
form-choose = Menade du: { $words }?
row-type = Typ
row-need_main = Stödbehov
row-extent = Omfattning
row-sector = Vem kan agera
row-service_task = Service
row-area = Område
row-reporter_mode = Mitt namn
short-type-POS = Något fungerar
short-type-NEG = Brist eller hinder
short-type-NEU = Något förändras
short-extent-ONE = En klient eller familj
short-extent-SEVERAL = Flera (2–10)
short-extent-COMMON = Vanligt eller återkommande
short-reporter_mode-NAMED = Syns för koordinatorn
short-reporter_mode-PSEUDO = Syns inte, jag får återkoppling
short-reporter_mode-ANON = Sparas inte, jag följer med kvittokod
answer-unknown = Inte känt
privacy-lines-title = Så används dina uppgifter
privacy-line-seen = Arbetsgruppen läser texten. Ditt namn syns bara om du vill.
privacy-line-never = Skriv inget som gör att någon kan kännas igen.
privacy-line-missed = Jag letar efter namn och nummer, men märker inte alla.
privacy-line-kept = Dina id-uppgifter sparas krypterade så att jag kan svara. Du kan ta bort observationen tills den har kopplats till ett fenomen. Texten raderas { $years ->
    [0] { $months ->
        [0] { $days } dagar
       *[other] { $months } månader
      }
    [one] ett år
   *[other] { $years } år
  } efter behandlingen.
privacy-line-urgent = Inte för nödsituationer: ring 112.
privacy-line-law = Socialvårdslagen 7 §. Inte för att bedöma ditt arbete.
privacy-lines-more = Mer genom att skriva: dataskydd
button-privacy-whole = Hela dataskyddsbeskrivningen
similar-title = Menar du det här?
similar-state = Nu: { $state }
similar-how = Samma här: ingen ser vem som tryckte, och din text sparas inte.
similar-say = Skriv: samma här. Om det är något annat, skriv: egen text
button-own-text = Skicka min egen text
several-title = Meddelandet har { $n } observationer
several-how = Skicka dem en åt gången, så hittar var och en sitt fenomen. De andra finns kvar i ditt meddelande. Den första:
several-say = Skriv: den första, eller: alla som en
button-first = Börja med den första
button-as-one = Alla som en
beside-title = Du har en observation på gång
beside-how = Vad gör jag med den nya texten?
beside-say = Skriv: lägg till, byt eller fortsätt
button-append = Lägg till i slutet
button-replace = Byt till den här
button-old = Fortsätt med den förra
note-guessed-again = Texten ändrades. Se efter om gissningarna stämmer.
said-discarded = Texten är borta. Ta också bort ditt eget meddelande: … > Ta bort.
words-own-text = egen text | min egen text | skicka min egen text
words-restore = återställ | återställ min text
words-choices = lista | alternativ
words-append = lägg till
words-replace = byt
words-continue = fortsätt
words-first = den första | första
words-as-one = alla som en | som en
need-UNKNOWN = Inte känt
short-need_main-UNKNOWN = Vet inte
note-sent-twice = Tryckningen kom genast när kortet byttes, så inget skickades. Se på kortet och skicka sedan.
note-which-line = Skriv vad du vill ändra, till exempel: ändra typ
button-continue = Fortsätt
button-continue-text = Fortsätt med min text
button-not-urgent = Inte brådskande, fortsätt
button-discard-text = Radera texten
elsewhere-incident = Anmäl händelsen i ditt områdes system (HaiPro, SPro). Här kan du berätta vad som är fel i strukturen.
elsewhere-client = En enskild klients ärende kan jag inte sköta. Använd klientdatasystemet eller kontakta servicen.
elsewhere-it = Med utrustning och konton hjälper it-stödet.
elsewhere-staff = I frågor om ditt eget arbete hjälper din chef.
elsewhere-group = Det hör hemma i arbetsgruppens kanal.

## Övning med påhittade fall
practice-title = Övning { $number }/{ $count }
practice-lead = Ett påhittat fall. Jag sparar ingenting av det du skriver.
practice-task = Skriv en observation av detta så att ingen kan kännas igen
practice-say = Skicka den som meddelande. Eller skriv: exempel, nästa eller sluta
practice-again = Skicka en ny text som meddelande. Eller skriv: exempel, nästa eller sluta
practice-over = Övningen är slut: ditt nästa meddelande är igen en riktig observation.
practice-onward = Nästa fall får du genom att skriva: { $order }
practice-case = Fallet
practice-example = Till exempel så här
practice-good = Bra. Jag hittar ingenting här som någon kan kännas igen av. Läs ändå alltid själv.
practice-stored = Så skulle den sparas
practice-guessed = Av detta skulle jag gissa: { $guesses }.
practice-danger = Om det här är sant, agera genast. Svaret är detsamma i övningen: detta är ingen observation.
practice-real = Om du skrev uppgifter om en verklig person, radera meddelandet: … > Ta bort.
practice-elsewhere = Öva kan man på tu man hand med mig: öppna vår egen chatt och skriv öva.
practice-why-HETU = En personbeteckning har bara en enda person.
practice-why-HETU_LIKE = En sådan teckenföljd kan vara en personbeteckning.
practice-why-DOB = Födelsetid och ort räcker tillsammans för att känna igen någon.
practice-why-PHONE = Ett telefonnummer leder till sin ägare.
practice-why-EMAIL = I en e-postadress står ofta namnet.
practice-why-IBAN = Ett kontonummer har en ägare.
practice-why-ADDRESS = Adressen visar vem som bor där.
practice-why-NAME = Namnet säger vem det gäller, också när det är en kollegas.
practice-why-INITIALS = Initialer räcker för den som känner personen.
practice-why-CASE_NO = Med klient- eller ärendenumret hittar man fallet i systemet.
practice-why-REFNO = En lång sifferserie kan vara någons beteckning.
practice-why-PLATE = Med registernumret hittar man bilens ägare.
practice-why-URL = En länk kan leda till någons sida.
practice-why-RARE = Ort, ålder, yrke eller något ovanligt: tillsammans passar de kanske bara in på en.
practice-why-SINGLE_CASE = En enskild klients historia känns igen av de närmaste. Skriv det som upprepas.
practice-case-name = Anna Andersson, 34, ringde för tredje gången. Hon har väntat på skuldrådgivning i sex veckor och hunnit få en betalningsanmärkning. Kön är lika lång för andra.
practice-example-name = Till skuldrådgivningen får man vänta i veckor. Många hinner få en betalningsanmärkning innan hjälpen kommer.
practice-tip-name = Kön är fenomenet. Vem som står i den hör inte till observationen.
practice-case-place = En trillingmamma i Kaskö fick ingen hemservice, för den närmaste arbetstagaren finns sju mil bort. På rådgivningen talade man om det vid kaffebordet.
practice-example-place = Barnfamiljer på avlägsna orter får ingen hemservice, eftersom personalen finns långt borta. De blir utan hjälp som de har rätt till.
practice-tip-place = En liten kommun och en ovanlig familj leder tillsammans till en enda dörr. Lämna bort det ena eller båda.
practice-case-occupation = En 58-årig kantor i Kaskö kommer inte till missbrukarvården, eftersom körmedlemmar sitter i samma väntrum. På en liten ort känner alla varandra.
practice-example-occupation = Man vågar inte söka sig till missbrukarvården, eftersom väntrummet är gemensamt och bekanta ser vem som sitter där. Så är det på många små orter.
practice-tip-occupation = Ort, ålder och yrke gör gruppen till en enda. Hindret är väntrummet, inte yrket.
practice-case-code = Klienten 010190-921C har tre gånger försökt få en tid, men telefonen besvaras bara på morgonen. Man når henne på 050 000 4321.
practice-example-code = En tid får man bara genom att ringa på morgonen. De som arbetar skift kommer inte fram, och deras ärenden blir liggande.
practice-tip-code = Beteckningen och numret hör hemma i klientdatasystemet, inte här.
practice-case-address = På Exempelvägen 4 A 2 är elen bruten igen. Hyresgästen skriver från anna.andersson@esimerkki.fi att FPA och vuxensocialarbetet väntar på varandras beslut.
practice-example-address = Hjälp med elräkningen söks på två ställen, och båda väntar på den andras beslut. Under tiden hinner elen brytas.
practice-tip-address = Att två myndigheter väntar på varandra är observationen. Var och hos vem elen bröts är det inte.
practice-case-initials = A.A. (f. -51) kan inte identifiera sig på nätet, och någon annan väg till servicehandledningen finns inte. Hon ber om hjälp vid bibliotekets disk.
practice-example-initials = Många äldre kan inte identifiera sig på nätet, och någon annan väg till servicehandledningen finns inte. De ber om hjälp på biblioteket.
practice-tip-initials = Initialer och födelseår är ett namn för dem som känner henne. Skriv om gruppen: många äldre.
practice-case-client = En av mina klienter måste flytta igen, eftersom hyresavtalet bara gällde ett år. Hennes son byter skola för tredje gången.
practice-example-client = Familjer erbjuds bara ettåriga hyresavtal. Barnen byter skola varje gång bostaden byts.
practice-tip-client = En enda familj blir en observation när du skriver det som upprepas också för andra.
practice-case-colleague = Faderskapsärendena har väntat i två månader, eftersom Lisa Lindström är sjukskriven och ingen annan av kollegerna hinner.
practice-example-colleague = När barnatillsyningsmannen är borta finns ingen vikarie. Faderskapsärenden väntar i månader, och stödet till familjerna fördröjs.
practice-tip-colleague = Inte heller en kollegas namn eller sjukdom skrivs ut. Det är vikarien som fattas.
practice-case-fine = Närståendevårdarnas lediga dagar blir outtagna, eftersom det inte finns korttidsplatser på veckosluten. Så har det varit hela hösten.
practice-example-fine = Närståendevårdare kan inte ta ut sina lediga dagar, eftersom det saknas korttidsplatser på veckosluten.
practice-tip-fine = Det här fallet kan skickas som det är: det säger vad som inte fungerar och hur ofta, och handlar inte om någon.
practice-case-danger = Jag är orolig för en familj: mamman är berusad, och det lilla barnet blir ensamt hemma i kväll. Borde någon åka dit?
practice-example-danger = På kvällar och veckoslut finns ingen hjälp att få hem till familjer, eftersom familjearbete bara görs under tjänstetid.
practice-tip-danger = Gör först en barnskyddsanmälan eller ring socialjouren. Först därefter kan du berätta här vad som saknas i strukturen.
button-practise = Öva
button-check = Granska
button-example = Visa ett exempel
button-next-case = Nästa fall
button-stop = Sluta
said-practice-ended = Övningen är slut. En riktig observation gör du genom att skriva den till mig som meddelande.
note-practice-ended = Övningen är slut.
words-practise = öva | övning
words-practise-stop = sluta | sluta öva | det räcker
words-practise-next = nästa | nästa fall
words-practise-example = exempel | visa exempel | visa ett exempel

# The release plan
label-total = Antal observationer
length-Q = Kvartalsvis
length-H = Halvårsvis
length-Y = Årligen
length-T = Per fullmäktigeperiod
words-length-Q = kvartalsvis | kvartal
words-length-H = halvårsvis | halvår
words-length-Y = årligen | år
words-length-T = per fullmäktigeperiod | fullmäktigeperiod
told-hardly = knappt något
told-little = lite
told-half = ungefär hälften
told-most = det mesta
told-nearly_all = nästan allt
plan-title = Publiceringsplan: { $period }
plan-lead = Varje tabell publiceras lika ofta under hela fullmäktigeperioden. Efter den första publiceringen går det inte att ändra hur ofta: av två längder kunde små tal räknas ut.
plan-total = Uppskattningen bygger på det antal som publicerades för i fjol: { $n } observationer.
plan-no-total = När antalet observationer för i fjol har publicerats uppskattas här hur mycket som kan visas med varje val.
plan-chosen = { $length }.
plan-fixed = { $length } (publicerad, ändras inte längre).
plan-cost = { $length } { $told }
plan-costs = detta kunde visas: { $costs }.
plan-never = Detta visas aldrig som tal
plan-no-areas = Områden visas inte, eftersom de inte har namngetts. Administratören namnger dem i inställningarna.
plan-crossed = Typ och stödbehov visas också korsade när de har samma längd.
plan-table = Tabell
plan-length = Hur ofta
plan-say = @Havainto publiceringsplan { $table } { $length } – ändra en tabells längd
button-plan = Ändra längden
button-see-plan = Se planen
button-publish = Publicera för gott
never-told-words = Människors egna ord: { $fields }.
never-told-reporter = Berättar om rapportören: { $fields }.
never-told-permission = Tillstånd att använda orden: { $fields }.
never-told-dependent = Skulle avslöja små tal i en annan tabell: { $fields }.
words-release-plan = publiceringsplan | publiceringsplanen
channel-help-release-plan = @Havainto publiceringsplan – se och bestäm hur ofta varje tabell publiceras (koordinator)
release-draft-organisation = Detta skulle publiceras för organisationen. Inget är publicerat ännu.
release-draft-public = Detta skulle publiceras offentligt. Inget är publicerat ännu.
release-no-answer = Inget svar
release-term = Fullmäktigeperiodens tal gäller hela kalenderår { $first }–{ $last }.
release-changed = klassificeringen har ändrats
release-changed-why = Klassificeringen har ändrats: klassens innehåll har ändrats under perioden, så den kan inte räknas för hela tiden. Talet är då dolt, vare sig det är stort eller litet.
release-number = Publiceringens nummer: { $number }
sure-publish = Ska talen publiceras, { $period }? Det går inte att ångra, och de publicerade tabellernas längd låses för hela fullmäktigeperioden.
refusal-release-clock = Serverns klocka visar år { $year }. Rätta klockan först; inget publicerades.
refusal-release-term = Perioden { $period } hör inte till en fullmäktigeperiod som jag känner till: { $terms }. Administratören anger perioden (HAVAINTO_TERM).
refusal-release-other = Talen för { $period } har ändrats sedan du såg dem. Inget har publicerats. Se dem på nytt.
refusal-release-nothing = Publiceringsplanen har inget för { $period }. Se: @Havainto publiceringsplan.
refusal-plan-terms-overlap = Fullmäktigeperioderna { $one } och { $other } överlappar. Administratören rättar inställningen HAVAINTO_TERM.
refusal-plan-fixed = { $table } är redan publicerad: { $length }. Längden ändras inte under den här fullmäktigeperioden, eftersom små tal kunde räknas ut av två längder.
refusal-plan-total = Antalet observationer publiceras minst lika ofta som allt annat. { $table }: { $length }. Ändra först den eller antalet.
refusal-plan-how = Skriv tabellen och hur ofta den publiceras, till exempel: publiceringsplan stödbehov årligen. Alternativen: kvartalsvis, halvårsvis, årligen, per fullmäktigeperiod.
entry-planned = publiceringsplanen ändrad
permission-plan_releases = att ändra publiceringsplanen

## Dokument: kommunens, områdesgruppens eller hela områdets kvartal

municipal-title = { $area }, { $quarter }
municipal-quarter-1 = januari–mars { $year }
municipal-quarter-2 = april–juni { $year }
municipal-quarter-3 = juli–september { $year }
municipal-quarter-4 = oktober–december { $year }
municipal-about = { $title }. Strukturellt socialt arbete, internt inom organisationen
municipal-lead = Kvartalsrapport från arbetsgruppen för strukturellt socialt arbete. Läget { $date }.
municipal-asked = Vad vi bad om och vilka svar vi fick
municipal-asked-to = Förslag till det här området
municipal-asked-to-none = Inga förslag har lagts fram för det här området.
municipal-asked-of = Andra förslag som gäller det här området
municipal-asked-of-none = Det finns inga andra förslag som gäller det här området.
municipal-asked-more = { $n ->
    [one] Dessutom fick { $n } förslag inte plats i rapporten. Koordinatorn berättar om det.
   *[other] Dessutom fick { $n } förslag inte plats i rapporten. Koordinatorn berättar om dem.
}
municipal-asked-days = Dagarna är räknade från att förslaget skickades till svaret, eller till rapportens dag om svaret ännu väntas.
municipal-situation = Svar
municipal-days = Dagar
municipal-waits = Väntar på svar.
municipal-unanswered = Inget svar kom.
municipal-answered_yes = Svar: ja.
municipal-answered_partly = Svar: delvis.
municipal-answered_no = Svar: nej.
municipal-now = Nu: { $state }.
municipal-answer-by = Svar begärdes senast { $date }.
municipal-until = Överenskommen dag: { $date }.
municipal-reason = Motivering: { $words }
municipal-bond-named = Förslagets text nämner området.
municipal-bond-published = Förslaget hör till ett fenomen som gäller området.
municipal-bond-county = Förslaget gäller hela välfärdsområdet.
municipal-bond-unnamed = Förslaget nämner inget område.
municipal-worries = Orosmoment
municipal-worries-none = Inga orosmoment som gäller det här området har publicerats för kvartalet.
municipal-others = Andra publicerade fenomen
municipal-more = { $n ->
    [one] Dessutom har { $n } fenomen publicerats som inte fick plats i rapporten.
   *[other] Dessutom har { $n } fenomen publicerats som inte fick plats i rapporten.
}
municipal-plans = Förslag för nästa kvartal
municipal-plans-none = Förslag för nästa kvartal har inte skrivits ännu.
municipal-works = Vad som fungerar
municipal-works-none = Ingen fungerande praxis som gäller det här området har publicerats för kvartalet.
municipal-done = Genomförda förslag
municipal-done-changed = Vad som ändrades: { $words }.
municipal-done-where = Var: { $words }.
municipal-done-since = Från och med: { $words }.
municipal-done-effect = Effekt: { $words }.
municipal-counts = Antal
municipal-counts-title = Antal observationer, { $quarter } (publicering { $release })
municipal-counts-few = Antalet observationer kan inte visas, eftersom de är få: färre än { $observations } observationer eller färre än { $reporters } personer (publicering { $release }).
municipal-counts-unpublished = Kvartalets antal har inte publicerats och visas därför inte. Koordinatorn kan publicera dem när kvartalet är slut.
municipal-counts-no-areas = Områdets egna antal visas inte kvartalsvis, eftersom människor kunde kännas igen på små antal.
municipal-no-indicators = Indikatorer för välfärd finns ännu inte med i rapporten.
municipal-silence = Uppgiften gäller fyra kvartal, av vilka det sista är { $quarter }.
municipal-how-by = Svarsdagen står vid varje förslag. Det räcker med ett av dessa och några ord som motivering:
municipal-how-to = Svara arbetsgruppens koordinator och nämn förslagets nummer. Mottagaren kan också svara Havainto i Teams.
municipal-how-free = Inget förslag väntar nu på svar. Rättelser och tillägg kan berättas för arbetsgruppens koordinator.
municipal-how-meeting = Arbetsgruppens nästa möte är { $date }. Svar som kommit till dess behandlas på mötet.
municipal-not-public = Det här är en intern rapport för organisationen. Den publiceras inte.
municipal-way-words = Texten om ett publicerat fenomen skrivs av koordinatorn och godkänns av ordföranden.
municipal-method-belongs = Ett förslag är med om dess mottagare, text eller publicerade fenomen nämner området eller hela välfärdsområdet. Också ett förslag som inte nämner något område är med. Observationernas egna områden används inte.
municipal-method-release = Antalen är från publiceringen { $release }. Dess kontrollsumma (SHA-256): { $hash }
municipal-thanks = Tack till de yrkespersoner som berättar vad de ser.
file-municipal = Rapporten är för internt bruk i organisationen. Läs den innan den skickas.
refusal-report-area-unknown = Jag känner inte till det området. Alternativ: { $choices }.
refusal-report-area-meant = Jag känner inte till det området. Menade du: { $area }? Alternativ: { $choices }.
refusal-report-area-merged = { $area } har gått ihop med en annan kommun. Be om rapporten för området { $group } eller för kommunen som den gick ihop med. Alternativ: { $choices }.
refusal-report-quarter = Kommunens rapport görs för ett kvartal, till exempel 2026-Q4.
refusal-report-quarter-open = Kvartalet { $period } är inte slut ännu. Rapporten görs efter det.
refusal-report-municipal-how = Skriv området och kvartalet, till exempel: kommunrapport Kajana 2026-Q4. Områden: { $choices }.
refusal-quarter-plan-lines = Skriv högst { $most } förslag, vart och ett på sin egen rad.
refusal-quarter-plan-words = Förslaget upprepar ord ur en observation och sparades därför inte. Skriv det med egna ord.
words-municipal = kommunrapport | kommunens rapport | områdesrapport
words-quarter-plan = kommunens förslag | kvartalets förslag
field-quarter_plan = Förslag, ett på varje rad
quarter-plan-title = Förslag för nästa kvartal: { $area }
quarter-plan-lead = Förslagen kommer med i rapporten om kvartalet { $quarter }. Skriv med egna ord vad som härnäst önskas av kommunen eller området.
quarter-plan-say = Du kan också skriva: kommunens förslag { $area } { $period } och förslagen på följande rader.
button-quarter-plan = Skriv förslag
button-quarter-plan-save = Spara förslagen
said-quarter-plan = Förslagen har sparats i rapporten { $area } { $period }.
said-quarter-plan-removed = Rapporten { $area } { $period } har nu inga förslag.
entry-quarter_written = kvartalets förslag skrivna
permission-write_quarter = att skriva kvartalets förslag
help-municipal = kommunrapport Kajana 2026-Q4 – kommunens eller områdets kvartal som fil
help-quarter-plan = kommunens förslag Kajana 2026-Q4 – skriv förslag i rapporten

# reports for others: the list, approval, and what is told of them

words-reports = rapporter
words-report = rapport
words-report-approve = godkänn rapport | godkänn rapporten
reports-title = Rapporter
reports-none = Du har inga rapporter ännu. Områdets rapport kommer när kvartalet är slut och koordinatorn har godkänt den.
reports-waiting = Väntar på godkännande
reports-ready = Färdiga
reports-say = Öppna genom att skriva: { $order }
reports-order = rapport { $area } { $period }
reports-older = { $n ->
    [one] { $n } äldre rapport finns inte i listan. Öppna den genom att skriva: rapport Kajana 2026-Q4
   *[other] { $n } äldre rapporter finns inte i listan. Öppna dem genom att skriva: rapport Kajana 2026-Q4
}
report-row = Läget { $date }, { $level }
report-draft-row = utkast, läs innan du godkänner
report-level-organisation = Du får ge rapporten vidare inom organisationen. Den publiceras inte.
report-level-public = Rapporten får ges till vem som helst.
report-level-short-organisation = internt inom organisationen
report-level-short-public = offentlig
report-unreached = { $n ->
    [one] { $n } mottagare gick inte att nå. Rapporten väntar under ordet ”rapporter”.
   *[other] { $n } mottagare gick inte att nå. Rapporten väntar under ordet ”rapporter”.
}
report-draft-title = Så här skickas den: { $title }
report-draft-goes = { $n ->
    [0] Ingen får rapporten automatiskt. Den går att läsa i listan över rapporter.
    [one] { $n } chef får rapporten när du godkänner den. Därefter ändras innehållet inte.
   *[other] { $n } chefer får rapporten när du godkänner den. Därefter ändras innehållet inte.
}
report-asked = Förslag till området
report-shows = Publicerade fenomen
report-planned = Förslag för nästa kvartal
report-counted = Siffror
report-plans = { $n ->
    [one] { $n } förslag
   *[other] { $n } förslag
}
report-plans-none = inte skrivna ännu
report-figures-told = publicerade, så de visas
report-figures-few = dolda, eftersom observationerna är få
report-figures-unpublished = inte publicerade, så de visas inte
report-approve-say = Godkänn och skicka genom att skriva: godkänn rapport { $area } { $period }
button-file-approve = Godkänn för läsare
file-approve = När du godkänner rapporten ser rapportläsarna den i sin lista. Efter det ändras den inte längre.
file-approve-say = Godkänn genom att skriva: godkänn rapport { $report }
button-report-approve = Godkänn och skicka
button-report-language = På svenska
button-report-open = Öppna rapporten
said-report-approved = { $n ->
    [0] Godkänd: { $title }. Rapporten går att läsa i listan över rapporter.
    [one] Godkänd: { $title }. Rapporten skickas till { $n } chef.
   *[other] Godkänd: { $title }. Rapporten skickas till { $n } chefer.
}
report-drafts-title = Rapporter väntar på godkännande
report-drafts-lead = Kvartalet { $quarter } är slut. Läs varje rapport innan du godkänner den.
report-drafts-preview = Rapporter väntar på godkännande.
report-late-title = Rapporterna är försenade
report-late-lead = Rapporterna för { $quarter } har inte godkänts inom tio arbetsdagar. Också du kan godkänna dem.
report-late-preview = Rapporter väntar på godkännande.
report-ready-why = Du får detta eftersom du är chef. Område: { $area }.
report-ready-asks = Området ombeds svara på
report-ready-asks-none = Just nu väntar ingen på svar från området.
report-ready-ask = { $title } (svar senast { $date })
report-ready-preview = Rapporten för ditt område är klar.
report-delayed = Rapporten är försenad. Du får den när den har godkänts.
report-delayed-preview = Rapporten för ditt område är försenad.
refusal-reports-nobody = Rapporter läses av chefer och rapportläsare som administratören har gett en roll. Fråga koordinatorn om du borde ha den.
refusal-report-not-yours = Du har inte den här rapporten. Dina egna ser du med ordet ”rapporter”.
refusal-report-not-taken = Ingen har tagit fram rapporten { $document } ännu. Ta först fram den och läs den.
refusal-report-not-seen = Ingen har läst rapporten { $document } ännu. Öppna den först: rapport { $document }.
help-reports = rapporter – de rapporter som du får läsa
published-number = { $number }, publicerat { $date }.
published-areas = Område: { $areas }.
published-conclusion = Slutsats
published-ask = Vi ber om
published-in-fi = Texten är skriven på finska. Den är inte översatt.
published-in-sv = Texten är skriven på svenska. Den är inte översatt.
published-in-en = Texten är skriven på engelska. Den är inte översatt.

## Dokument: året, fullmäktigeperioden och fullmäktigeledamotens sida

report-title-year = Årsrapport om strukturellt socialt arbete { $period }
report-title-term = Rapport om strukturellt socialt arbete under fullmäktigeperioden { $period }
report-about-organisation = { $title }. För organisationens bruk, publiceras inte
report-about-public = { $title }. Offentlig
report-draft = Utkast. { $about }
report-draft-lead = Det här är ett utkast, eftersom arbetsgruppens slutsatser inte har skrivits ännu.
report-lead = Rapport från arbetsgruppen för strukturellt socialt arbete för tiden { $first }–{ $last }. Läget { $as_of }.
report-span = { $first }–{ $last }
report-years = { $first }–{ $last }
report-entry = – { $title }
report-summary = Sammanfattning
report-message-worry = Oro: { $title }.
report-message-worry-none = Inget att oroas över har publicerats. Det betyder inte att det inte finns någon oro.
report-message-joy = Fungerar: { $title }.
report-message-joy-none = Inget att glädjas över har publicerats. Det betyder inte att ingenting fungerar.
report-message-done = Genomfördes: { $title }.
report-message-counts-told = { $n ->
    [one] Yrkespersoner antecknade { $n } observation (publicering { $release }).
   *[other] Yrkespersoner antecknade { $n } observationer (publicering { $release }).
}
report-message-counts-few = Observationerna var så få att antalet inte visas (publicering { $release }).
report-message-counts-none = Inga observationer kom in (publicering { $release }). Det betyder inte att inget har hänt.
report-message-counts-unpublished = Antalet observationer har inte publicerats och visas därför inte.
report-answers = { $asked ->
    [one] Arbetsgruppen hade { $asked } förslag ute för svar.
   *[other] Arbetsgruppen hade { $asked } förslag ute för svar.
}
report-answers-none = Inget förslag var ute för svar.
report-answers-given = Av svaren var { $yes } ja, { $partly } delvis och { $no } nej.
report-answers-days = { $days ->
    [one] Hälften av svaren kom inom { $days } dag eller snabbare.
   *[other] Hälften av svaren kom inom { $days } dagar eller snabbare.
}
report-answers-waiting = { $n ->
    [one] Ännu väntar { $n } förslag på svar.
   *[other] Ännu väntar { $n } förslag på svar.
}
report-answers-ended = { $n ->
    [one] Utan svar avslutades eller sköts { $n } förslag upp.
   *[other] Utan svar avslutades eller sköts { $n } förslag upp.
}
report-made = Hur kunskapen har samlats och vad den inte är
report-made-counts = Antalen observationer är publicerade siffror. För rapporten har inga observationer lästs eller räknats på nytt.
report-not-whole = Rapporten beskriver inte hela befolkningens välbefinnande. Den berättar vad yrkespersoner har sett och arbetsgruppen har publicerat.
report-not-organisation = Rapporten är för organisationens bruk. Den publiceras inte.
report-not-public = Rapporten får publiceras. Enskilda människor kan inte kännas igen i den.
report-published-none = Inga fenomen har publicerats för den här tiden. Det betyder inte att det inte finns några.
report-no-text = ingen publicerad text
report-joys = Glädjeämnen och orosmoment
report-joys-rule = Är oron befogad? Det går inte att svara på ännu, eftersom ingen indikator har kopplats. Därför saknas kolumnen för indikatorn i tabellen.
report-joys-title = Glädjeämnen och orosmoment efter område
report-area = Område
report-joy = Glädjeämnen
report-worry = Orosmoment
report-themes = Fenomen efter tema
report-themes-others = Övriga publicerade fenomen
report-themes-silent = Om de här temana har ingen text publicerats, så vi vet inte: { $names }.
report-weakest = De mest utsatta
report-weakest-none = Ingen text har publicerats om de mest utsatta. Vi vet alltså inte hur de har det.
report-services = Servicesystemet
report-services-title = Servicen: vad publicerade fenomen berättar
report-rights = Rättigheter och delaktighet
report-rights-title = Rättigheter och delaktighet: vad publicerade fenomen berättar
report-aspect = Styrka eller brist
report-published = Publicerade fenomen
report-works-none = Ingen fungerande praxis har publicerats. Det betyder inte att det inte finns någon.
report-proposals = Förslag och svar
report-recipients-title = Begärda svar per mottagare
report-recipients-asked = Begärda
report-recipients-yes = Ja
report-recipients-partly = Delvis
report-recipients-no = Nej
report-recipients-unanswered = Obesvarade
report-no-answer = inget svar
report-recipients-days = Dagarna är svarens median: hälften av svaren kom på den tiden eller snabbare.
report-proposals-title = Varje förslag och dess skede i slutet av perioden
report-proposals-days = Dagarna är räknade från att förslaget skickades till svaret eller till periodens slut. För ett förslag som inte har skickats är de räknade från att det gjordes.
report-proposals-unendorsed = (arbetsgruppen har inte tillstyrkt det, så orden visas inte)
report-state = Skede
report-proposals-promised = Vad som lovades
report-proposals-refused = Vad som avvisades och varför
report-proposals-refused-none = Inget förslag avvisades.
report-proposals-ended = Vad som slutade utan svar
report-effects = Effekter
report-effects-none = Inget förslag genomfördes eller utvärderades under den här tiden. Om effekterna vet man alltså inget.
report-effects-unknown = Effekten har inte utvärderats ännu.
report-counts = Antal
report-counts-unpublished = Antalen för den här tiden har inte publicerats och visas därför inte. Ett antal som saknas är inte noll.
report-counts-how = Koordinatorn publicerar antalen enligt planen genom att skriva i arbetsgruppens kanal: { $order }
report-counts-told = { $n ->
    [one] Det finns { $n } observation (publicering { $release }).
   *[other] Det finns { $n } observationer (publicering { $release }).
}
report-counts-few = Antalet observationer visas inte. De är färre än { $observations } eller kommer från färre än { $reporters } personer (publicering { $release }).
report-counts-none = Inga observationer kom in under den här tiden (publicering { $release }). Det betyder inte att inget har hänt.
report-counts-withheld = Alla antal är dolda om de här, eftersom observationerna är få (publicering { $release }): { $tables }.
report-counts-table = Publicerade antal (publicering { $release })
report-counts-list = Om
report-counts-others = Övriga klasser
report-counts-later = De här antalen visas för hela fullmäktigeperioden: { $tables }.
report-gaps-indicators = Inga indikatorer för välbefinnande har kopplats till rapporten. Vi vet inte om oron också syns i statistiken.
report-conclusions = Plandel: slutsatser
report-conclusions-none = Slutsatserna har inte skrivits ännu. Arbetsgruppens koordinator skriver dem till Havainto.
report-conclusions-by = Slutsatserna har skrivits av arbetsgruppen för strukturellt socialt arbete.
report-conclusions-title = Mål, åtgärder och uppföljning av dem
report-conclusion-goal = Mål
report-conclusion-action = Åtgärd
report-conclusion-responsible = Ansvar
report-conclusion-timetable = Tidtabell
report-conclusion-preventive = Förebyggande
report-conclusion-cost = Kostnad
report-conclusion-measure = Mätare
report-conclusion-more = Ansvar, tidtabell och övrigt
report-preventive-YES = ja
report-preventive-NO = nej
report-unassessed = inte bedömt
report-conclusions-sheet = Slutsatser
report-law = Socialvårdslagen 7 §: vad som gjordes
report-law-title = Det strukturella sociala arbetets uppgifter i lagen och vad som gjordes
report-law-item = Punkt i lagen
report-law-done = Vad som gjordes
report-law-published = { $n ->
    [one] { $n } fenomen publicerades.
   *[other] { $n } fenomen publicerades.
}
report-law-act = { $title }: { $state }
report-law-none = – Inga förslag hör till den här punkten.
report-follow = Uppföljning av genomförandeplanen
report-follow-title = Uppföljning enligt rubrikerna i THL:s genomförandeplan
report-follow-heading = Rubrik
report-follow-known = Vad Havainto vet
report-follow-fill = Kompletteras
report-follow-goals = Mål
report-follow-updating = Uppdatering och uppföljning
report-follow-organisation = Organisering
report-follow-doing = Genomförande
report-follow-competence = Kompetens
report-follow-communication = Kommunikation
report-follow-goals-known = { $n ->
    [0] Slutsatserna har inte skrivits ännu.
    [one] Plandelen har { $n } mål.
   *[other] Plandelen har { $n } mål.
}
report-follow-updating-known = { $n ->
    [0] Inga möten med arbetsgruppen har antecknats.
    [one] Arbetsgruppen möttes { $n } gång.
   *[other] Arbetsgruppen möttes { $n } gånger.
}
report-follow-doing-known = Förslag ute för svar: { $n }. Genomförda eller utvärderade: { $done }.
report-follow-communication-known = { $n ->
    [0] Inga fenomen publicerades.
    [one] { $n } fenomen publicerades.
   *[other] { $n } fenomen publicerades.
}
report-follow-unknown = Havainto vet inget om det här.
report-way = Kunskapens väg
report-way-title = Från observation till fullmäktige
report-way-step = Skede
report-way-body = Vem
report-way-when = När
report-way-none = inte ännu
report-way-observed = Observationer antecknades
report-way-observed-body = Yrkespersoner inom socialvården
report-way-met = Fenomenen behandlades på möten
report-way-met-body = Arbetsgruppen för strukturellt socialt arbete
report-way-published = Fenomen publicerades
report-way-published-body = Koordinatorn och ordföranden
report-way-sent = Förslag skickades
report-way-sent-body = Den som för fram förslaget
report-way-answered = Förslag besvarades
report-way-answered-body = Förslagets mottagare
report-way-counted = Antalen publicerades
report-way-counted-body = Koordinatorn
report-way-reported = Uppgifterna till rapporten samlades
report-way-reported-body = Koordinatorn
report-way-handled = Rapporten behandlades
report-way-decided = Fullmäktige antecknade rapporten för kännedom
report-way-back = Beslutet berättades för dem som gjort observationerna
report-way-back-body = Arbetsgruppen
report-method-published = Med är fenomen som publicerades under den här tiden eller senast tre månader efter att den tog slut.
report-method-unchecked = { $n ->
    [one] { $n } publicerat fenomen saknas, eftersom texten inte har jämförts med observationerna ännu.
   *[other] { $n } publicerade fenomen saknas, eftersom texterna inte har jämförts med observationerna ännu.
}
report-method-proposals = Med är varje förslag som under den här tiden var öppet, fick svar, avvisades eller avslutades. Skedet är från periodens sista dag.
report-thanks = { $n ->
    [one] Tack till { $n } yrkesperson som berättade vad hen sett.
   *[other] Tack till minst { $n } yrkespersoner som berättade vad de sett.
}
councillor-title = Fullmäktigeledamotens sida { $period }
councillor-messages = De viktigaste budskapen
councillor-asks = Vad fullmäktige ombeds göra
councillor-unwritten = Arbetsgruppens slutsatser har inte skrivits ännu.
councillor-more = { $n ->
    [one] I rapporten finns dessutom { $n } annan sak.
   *[other] I rapporten finns dessutom { $n } andra saker.
}
councillor-method = Sidan har samlats från rapporten för samma tid. Antalen är publicerade siffror.
file-year = Årsrapporten är för organisationens bruk. Läs den innan du skickar den.
file-term = Fullmäktigeperiodens rapport är för organisationens bruk. Läs den innan du skickar den.
file-councillor = Fullmäktigeledamotens sida är för organisationens bruk. Läs den innan du skickar den.
words-year-report = årsrapport
words-term-report = fullmäktigeperiod | fullmäktigeperiodens rapport
words-councillor-page = ledamotens sida | fullmäktigeledamotens sida
words-conclusions = slutsatser
words-conclude = slutsats
words-remove-conclusion = ta bort slutsats
help-year-report = årsrapport 2026 – årets rapport som fil; lägg till offentligt om rapporten publiceras
help-term-report = fullmäktigeperiod 2025-2029 – fullmäktigeperiodens rapport som fil
help-councillor-page = ledamotens sida 2026 – en sida för en fullmäktigeledamot
help-conclusions = slutsatser 2026 – skriv och ändra rapportens slutsatser
file-public = Rapporten är offentlig. Läs den innan du publicerar den.
file-lacking-figures = Antalen för den här tiden har inte publicerats ännu, så rapporten säger det i ord. Publicera dem enligt planen i arbetsgruppens kanal: @Havainto publicera { $period }
file-lacking-conclusions = Rapporten är ett utkast tills slutsatserna har skrivits. Skriv här: slutsatser { $period }
refusal-report-when = Skriv ett år eller en fullmäktigeperiod, till exempel: årsrapport 2026, fullmäktigeperiod 2025-2029 eller ledamotens sida 2026.
refusal-report-open = Tiden { $period } pågår ännu. Rapporten kan göras från och med { $date }.
refusal-report-before = Inget är antecknat för tiden { $period }. Det första året är { $year }.
refusal-conclusion-early = Tiden { $period } har inte börjat ännu, så det går inte att dra slutsatser om den.
refusal-conclusion-many = Det kan finnas högst { $most } slutsatser. Ta först bort eller slå ihop någon av dem.
refusal-conclusion-how = Skriv punkterna på rader, till exempel: slutsats { $period } mål: MÅL; åtgärd: ÅTGÄRD; ansvar: VEM; mätare: MÄTARE; tidtabell: NÄR
refusal-conclusion-field-unknown = En slutsats har punkterna { $fields }.
refusal-conclusion-words = Slutsatsen upprepar ord ur en observation. Skriv med egna ord: { $lacking }.
refusal-unknown-conclusion = Slutsats { $number } finns inte för tiden { $period }. Se numren genom att skriva: slutsatser { $period }
entry-concluded = slutsatser ändrade
permission-write_conclusions = att skriva slutsatser
field-conclusion-goal = Mål
field-conclusion-action = Åtgärd
field-conclusion-responsible = Ansvarig
field-conclusion-measure = Mätare
field-conclusion-measure-hint = Skriv var vi är nu och vart vi vill komma.
field-conclusion-timetable = Tidtabell
field-conclusion-timetable-hint = Till exempel: september 2027
field-conclusion-preventive = Förebygger den problem?
field-conclusion-cost = Kostnad
words-field-conclusion-goal = mål
words-field-conclusion-action = åtgärd
words-field-conclusion-responsible = ansvar | ansvarig
words-field-conclusion-measure = mätare
words-field-conclusion-timetable = tidtabell
words-field-conclusion-preventive = förebyggande
words-field-conclusion-cost = kostnad | kostnader
conclusions-title = Slutsatser: { $period }
conclusions-lead = Slutsatserna är rapportens plandel. Skriv med egna ord och så att ingen kan kännas igen.
conclusions-none = Slutsatserna har inte skrivits ännu. Rapporten är ett utkast tills det finns några.
conclusions-choose = Öppna en slutsats
conclusion-place = Slutsats { $number }
conclusion-choice = { $number }. { $goal }
conclusion-title = Slutsats { $number }: { $period }
conclusion-say-new = slutsats { $period } mål: MÅL; åtgärd: ÅTGÄRD; ansvar: VEM; mätare: MÄTARE; tidtabell: NÄR – skriv en ny slutsats
conclusion-say-change = slutsats { $period } { $number } mätare: NY MÄTARE – ändra någon punkt i den
conclusion-say-remove = ta bort slutsats { $period } { $number } – ta bort den från rapporten
button-conclusion = Öppna
button-conclude = Skriv en slutsats
button-conclude-save = Spara slutsatsen
button-change-conclusion = Ändra slutsatsen
button-change-conclusion-save = Spara ändringarna
button-remove-conclusion = Ta bort slutsatsen
refusal-conclusion-which = Skriv också slutsatsens nummer, till exempel: ta bort slutsats { $period } 1
said-concluded = Slutsats { $number } har sparats: { $period }.
said-conclusion-removed = Slutsats { $number } har tagits bort. Den hade målet: { $goal } Åtgärden: { $action }

## Dokument: mötets material och förslagets brev

document-page = Sida { $page } / { $pages }
document-withheld-words = (texten upprepar en observations ord och visas därför inte här)
document-not = Vad detta inte är
document-not-client = Det här är ingen klienthandling. Ingen klients ärende avgörs med den.
document-not-count = Talen är yrkespersoners observationer, inte antal klienter eller fall.
document-not-public = Det här är arbetsgruppens interna material. Publicerade tal och texter ges separat.
document-way = Hur informationen går
document-way-comes = Yrkespersoner antecknar observationer utan uppgifter om klienter. Arbetsgruppen samlar dem till fenomen med egna ord.
document-way-leaves = Mötet beslutar vad som föreslås och för vem. Mottagaren av förslaget svarar, och svaret antecknas.
document-way-back = De som gjort observationerna får veta om varje beslut och svar.
document-gaps = Vad vi inte vet något om
document-gaps-rule = Tystnad betyder inte att fenomenet inte finns. Den betyder att vi inte vet.
silence-none-yet = Det första kvartalet har inte räknats ännu. Därför vet vi ännu inte något om någon tjänst.
silence-none = Vi har inte hört tillräckligt från någon tjänst.
silence-all = Vi har hört tillräckligt från varje tjänst.
silence-nowhere = Vi vet inte hur det är i dessa tjänster: { $names }.
silence-somewhere = Vi vet inte hur det är på alla områden i dessa tjänster: { $names }.
silence-more = andra som tabellen nämner
silence-meaning = Tillräckligt betyder att minst tre har berättat och att ingen av dem kan urskiljas.
silence-unplaced = En observation utan en enda kommun syns inte vid något område.
silence-uncovered-all = Välfärdsområdet har inte uppgett i vilka tjänster det finns anställda. Därför vet vi inte heller av vem vi hade kunnat höra.
silence-uncovered-some = * Uppgift om anställda saknas, så vi vet inte av vem vi hade kunnat höra.
silence-table = Vilka tjänster vi har hört av. Fyra kvartal, det sista är { $quarter }
silence-task = Serviceuppgift
silence-enough = Tillräckligt hört
silence-unknown = Vi vet inte
silence-heard = Hört
silence-little = Lite
silence-not_heard = Inte hört
silence-apart = Visas inte separat
silence-uncounted = Inte räknat ännu
silence-since = { $word }, senast { $quarter }
silence-staff = { $word } (anställda { $staff })
silence-no-staff = { $word } *
silence-together = { $word } (tillsammans: { $areas })
silence-nobody = inget område
silence-groups-title = Vilka målgrupper vi har hört om
silence-groups-word = { $word }: { $names }.
silence-groups-none = Vi har inte hört tillräckligt om någon målgrupp.
silence-groups-all = Vi har hört tillräckligt om varje målgrupp.
silence-no-group = ingen grupp
silence-nobody-told = Vi har inte hört något från någon tjänst på ett år.
silence-not-told = Från dessa tjänster har vi inte hört något på ett år: { $names }.
silence-three-words = Hört betyder minst tre som har berättat, lite en eller två.
silence-members-untold = Ingen medlem har ännu uppgett sin tjänst och kommun. Därför vet vi inte vilka som saknas i arbetsgruppen.
silence-members-areas = Arbetsgruppen har ännu ingen medlem från dessa kommuner: { $names }.
silence-members-tasks = Arbetsgruppen har ännu ingen medlem från dessa tjänster: { $names }.
silence-members-all = Arbetsgruppen har en medlem från varje kommun och tjänst.
words-seat = min plats | mitt medlemskap
words-seat-away = bort | ta bort
silence-span = Fyra kvartal, det sista är { $quarter }.
silence-words-seat = En medlem kan uppge sin tjänst och kommun i sin egen chatt: min plats
seat-title = Din tjänst och kommun i arbetsgruppen
seat-none = Du har inte uppgett från vilken tjänst och kommun du är.
seat-said = { $task }, { $area }
seat-rule = Mötet och materialet berättar från vilka tjänster och kommuner det saknas en medlem. Du nämns inte. Du kan ta bort uppgiften när du vill.
seat-municipality = Kommun
seat-words = Skriv tjänsten och kommunen, till exempel: min plats Funktionshinderservice, Kajana
seat-words-away = Du kan ta bort uppgiften: min plats bort
button-save-seat = Spara
button-leave-seat = Ta bort uppgiften
said-seat = Jag sparade: { $seat }.
said-seat-away = Jag tog bort uppgiften om din tjänst och kommun.
said-seat-none = Det finns ingen uppgift om din tjänst och kommun.
refusal-seat-how = Välj tjänst och kommun. Du kan också skriva, till exempel: min plats Funktionshinderservice, Kajana
staff-few = 1–4
staff-some = 5–19
staff-many = 20–99
staff-most = 100 eller fler
document-method = Metod
document-method-words = Arbetsgruppens texter är på det språk som de skrevs på. De är inte maskinöversatta.
document-hash = Dokumentets kontrollsumma (SHA-256): { $hash }
document-thanks = Tack
pack-title = Mötets material { $date }
pack-about = { $title }. Arbetsgruppen för strukturellt socialt arbete, internt
pack-lead = Material för arbetsgruppen för strukturellt socialt arbete. Läget { $date }.
pack-promises = Skickade förslag och vad som väntas av dem
pack-others = Andra öppna förslag
pack-others-none = Det finns inga andra öppna förslag.
pack-number = Nummer
pack-proposal = Förslag
pack-state = Läge
pack-days = Dagar i läget
pack-until = Tidsfrist
pack-none = inte känt
pack-phenomenon = Fenomen
pack-observations = Observationer
pack-untold = visas inte
counts-title = { $title } (publicering { $release })
pack-code = Klass
pack-agenda = Fenomenen på möteslistan och vad som är känt om dem
pack-decisions = Under varje ärende finns ett tomt fält för beslutet. Besluten antecknas efter mötet i Teams med ärendets nummer. Ur den här filen läses inget tillbaka.
pack-item = { $place }. { $title } ({ $number })
pack-few = Observationerna är färre än { $observations } eller de som gjort dem färre än { $reporters }, så talen visas inte.
pack-waits = { $days ->
    [one] Utan svar i { $days } dag
   *[other] Utan svar i { $days } dagar
}
pack-made = Förslag som gjorts av fenomenet: { $proposal }
pack-decision = Beslut i ärende { $number }
pack-item-code = Ärende { $number }
pack-to-fill = Fylls i på mötet
pack-responsible = Ansvarig person
pack-by = Senast när
pack-field = Vad vi har hört från fältet
pack-field-open = Talen visas när möteslistan har stängts. Före det skulle de ändras en observation i taget.
pack-field-quiet = Inga observationer kom under tiden { $first }–{ $last }.
pack-field-few = Under tiden { $first }–{ $last } var observationerna så få (färre än { $least } eller av för få personer) att antalen inte visas.
pack-field-count = { $n ->
    [one] Under tiden { $first }–{ $last } kom { $n } observation.
   *[other] Under tiden { $first }–{ $last } kom { $n } observationer.
}
pack-emerging = { $n ->
    [one] Det finns { $n } svag signal. Den läses i arbetsgruppens kanal.
   *[other] Det finns { $n } svaga signaler. De läses i arbetsgruppens kanal.
}
pack-method-span = Talen från fältet gäller tiden mellan två stängningar av möteslistan: varje observation är med i ett enda mötes material.
pack-thanks = { $n ->
    [one] Tack till den yrkesperson som berättade vad den sett.
   *[other] Tack till minst { $n } yrkespersoner som berättade vad de sett.
}
letter-title = Förslag { $number }
letter-about = { $title }. Arbetsgruppen för strukturellt socialt arbete
letter-to = Mottagare: { $recipient }
letter-lead = Arbetsgruppen för strukturellt socialt arbete lägger fram ett förslag för er och ber om ett svar. Daterat { $date }.
letter-what = Vad vi föreslår
letter-why = Varför
letter-basis = Förslaget bygger på vad yrkespersoner inom socialvården har sett i sitt arbete och arbetsgruppen har behandlat.
letter-phenomenon = Fenomen: { $title }
letter-published = Beskrivningen av fenomenet är ur publikation { $number }, godkänd { $date }.
letter-law = Uppgift enligt 7 § i socialvårdslagen: { $item }
letter-goal = Mål
letter-by = Senast när
letter-by-day = Vi ber om svar senast { $date }.
letter-by-none = Ingen svarsdag är avtalad. Berätta när ni kan svara.
letter-how = Så svarar ni
letter-how-what = Som svar räcker ett av dessa och några ord som motivering:
letter-how-yes = Ja: när förslaget senast genomförs och vem som ansvarar för det.
letter-how-partly = Delvis: vilken del som genomförs, senast när, och vad som blir ogjort.
letter-how-no = Nej: varför inte. Motiveringen ges oförändrad till dem som gjort observationerna.
letter-how-carrier = Svara den som för fram förslaget ({ $carrier }) och nämn förslagets nummer.
letter-how-group = Svara arbetsgruppens koordinator och nämn förslagets nummer.
letter-not-order = Det här är inget påbud. Mottagaren beslutar själv, men svaret antecknas.
letter-not-count = Brevet säger inte hur många observationer som har gjorts. Antal ges bara i publicerade tal.
letter-way-answer = Ert svar antecknas med förslagets nummer. Arbetsgruppen återkommer till det på sitt nästa möte.
refusal-letter-state = Av förslag { $number } kan inget brev göras nu, eftersom dess läge är ”{ $state }”. Brevet görs när arbetsgruppen har tillstyrkt förslaget.
refusal-letter-words = Förslag { $number } upprepar en observations ord, så inget brev görs. Skriv med egna ord: { $lacking }.
file-once = Varje länk fungerar en gång och i { $minutes } minuter. Filen öppnas i webbläsaren med ett tryck.
file-pack = Mötets material är bara för internt bruk i organisationen.
file-proposal = Brevet är till förslagets mottagare. Läs det innan du skickar det.
file-command = Filen kan inte ges här, eftersom Havaintos adress inte har ställts in. Be administratören köra detta:
file-command-public = { $command } --level public
file-command-line = python -m bot report { $kind } { $name } --language { $language }
file-page-press = Tryck på knappen, så laddas filen ner. Länken fungerar bara en gång.
file-gone-title = Länken fungerar inte längre
file-gone = Länken är använd, föråldrad eller fel. Be om en ny: skriv ”mötesmaterial” till Havainto i Teams.
file-later-title = Filen kunde inte hämtas nu
file-later = Det gick inte att göra filen. Länken användes inte. Försök igen om en stund.
file-refused-title = Filen kan inte ges
refusal-document-withdrawn = Materialet { $document } kan inte längre lämnas ut, eftersom en text i det har dragits tillbaka. Du kan göra ett nytt: texten finns inte i det.
refusal-document-unfinished = Materialet { $document } är ett utkast, eftersom slutsatserna inte har skrivits ännu. Skriv dem först: slutsatser { $document }.
refusal-document-approved = Materialet { $document } är redan godkänt, eller så har ett annat likadant godkänts i stället. Titta först vilket som gäller.
refusal-document-unknown = I den här databasen finns inget dokument med den här kontrollsumman. Det har gjorts någon annanstans, eller så har det ändrats.
refusal-document-changed = Dokumentets sparade uppgifter är inte längre som när det gjordes.
refusal-release-changed = De publicerade talen är inte som när de publicerades: { $numbers }. Kontrollera först dem.
refusal-document-unreadable = Materialet { $document } kan inte längre öppnas, eftersom det gjordes med en tidigare version. Gör ett nytt.
button-file-docx = Ladda ner Word-filen
button-file-xlsx = Ladda ner Excel-filen
help-document = mötesmaterial – mötets material som fil; mötesmaterial E-2026-0001 – förslaget som brev
permission-take_document = att ta ut material som fil
permission-approve_document = att godkänna material för andra läsare
