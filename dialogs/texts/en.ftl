### English texts. A key says the place and the meaning.

## Buttons

button-start = Make an observation
button-understood = I understand
button-continue = Continue
button-back = Back
button-skip = Skip
button-edit = Edit
button-send = Send
button-cancel = Cancel
button-mine = My observations
button-help = Help
button-privacy = Privacy
button-privacy-notice = Privacy notice
button-open = Open
button-withdraw = Delete the observation
button-withdraw-confirm = Delete for good
button-more = Show all
button-propose = Make a proposal
button-propose-save = Save the proposal
button-fill = Complete the details
button-fill-save = Save the details
button-move = Change the state
button-move-save = Save the state

## Shared

card-fallback = { $title }. This card cannot be shown in this version of Teams. Write “text only” and I will answer without cards.
answer-none = no answer
answer-pick = Choose
answer-required-error = This is needed.
yes = Yes
no = No
optional = { $label } (optional)
needed-later = { $label } (needed before endorsing)
week-name = week { $week }/{ $year }
language-name = English
fact = { $label }: { $value }
numbered = { $n }. { $words }
quoted = “{ $words }”
more = + { $count } more
area-COUNTY = The whole county
area-SEVERAL = Several municipalities
area-NOT_TOLD = I do not name the area

## Welcome, help and privacy

welcome-title = Havainto
welcome-commands = Write observation, mine or help. To change the language, write suomeksi or på svenska. If you do not want cards, write text only.
welcome-limit = This channel is not for urgent or individual matters. In an emergency call 112.
welcome-begin = To begin, write: observation
intro = Hi! Here you can note something you have seen in client work: something that works, does not work or is changing. It takes less than two minutes. The structural social work group handles the observations and I will tell you what happens to them.
privacy-title = Privacy
privacy-short = Write about the phenomenon, not the person. Do not write names, identity codes, contact details, addresses or anything else a client could be recognised by. This is not a client record.
privacy-long =
    Your observation is processed for structural social work under section 7 of the Social Welfare Act. With your observation I store of you only what you choose: your name, a pseudonym or nothing. The working group sees the text of your observation, your choices and the week it came, but not who made it. If you choose your name, the coordinator sees it.

    To be able to answer you I store your Teams identity and the id of this chat encrypted, your language and how you want to be answered, an observation you have begun for seven days, and the service task and area you chose last. I also store the week in which you read this text, which messages I sent you for a year, and under a random id what you opened in the working group's or data protection's duties for five years. I open the encryption to send a message, and each opening is recorded. An administrator who has both the database and the key could technically open it. Leave is given only for a lawful reason and by two people's decision, and then you are told. If you choose to be fully anonymous I do not store who made the observation. The organisation's Teams logs may show that you have used the bot, not what you wrote on the card while making the observation. If you open your own observation, its text remains in this chat.

    Observations are not used to assess work performance. Official documents may be public, so write so that anyone could read the text. Under My observations you can view, correct and delete your observations until they are included in a proposal.
privacy-words = When you have read this, write: I understand. If you do not want to go on, write: cancel.
not-this-channel = This channel is not for urgent or individual matters. In an emergency call 112. If a child may be in danger, make a child welfare notification or call the emergency social services. Report an incident or shortcoming in a service in your county's own system (e.g. HaiPro, SPro). After that you may note here what is wrong in the structure.
help-title = Help
help-file = observation – make a new observation
help-mine = mine – see your observations and their state
help-own = H-2026-0001 – open your observation by its code
help-withdraw = delete H-2026-0001 – delete your observation
help-receipt = receipt CODE – open an anonymous observation with its receipt code
help-my-data = my data – see what is stored on you, and export or delete it
help-correct = correct H-2026-0001 – correct your observation until it is included in a proposal
help-cut = cut H-2026-0001 – remove the link that says the observation is yours
help-privacy = privacy – what happens to your details
help-text-mode = text only – I answer without cards
help-card-mode = cards – I answer with cards
help-language = suomeksi, på svenska, in English – change the language

## The steps of the form

step-heading = Step { $n } of { $m }: { $name }
step-type = What did you observe?
step-text = Describe the phenomenon
step-need = What is it about?
step-place = Where, and how widely?
step-sector = Who is responsible for this?
step-action = What should be done?
step-summary = Summary and sending
step-problems = Something still needs correcting. Nothing has been lost.

question-type = What did you observe?
question-text = Describe the phenomenon in your own words.
question-text-hint-POS = What works, for whom and why?
question-text-hint-NEG = What does not work, whom does it affect and what follows?
question-text-hint-NEU = What is changing, how do you notice it?
question-source = Whose observation is this?
question-need_main = Which support need is it about above all?
question-need_other = Is it about other support needs too?
question-service_task = Which service task do you work in?
question-target_group = Which target group does it concern?
question-area = Which area does it concern?
question-extent = How widely have you seen this?
question-extent-hint = A single case tells of the structure when you write what in the system led to the situation.
question-trend = Which way is it going?
question-sector = Which sector should hear about this?
question-aspect = What kind of strength or weakness is it?
question-tried = What has been tried already?
question-proposal = What do you propose?
question-proposal-hint-POS = What should be spread, and where?
question-actor = Who should act?
question-reporter_mode = How do you want to appear?
question-reporter_mode-hint = If you write without cards, your messages remain in the Teams chat in any case.
question-quote_ok = May the text be quoted without your name in the working group's reports?

label-type = Type of observation
label-text = Phenomenon
label-source = Whose observation
label-need_main = Support need
label-need_other = Other support needs
label-service_task = Service task
label-target_group = Target group
label-area = Area
label-extent = Extent
label-trend = Trend
label-sector = Sector
label-aspect = Strength or weakness
label-tried = Already tried
label-proposal = Reporter's proposal
label-actor = Who should act
label-reporter_mode = How you appear
label-quote_ok = May be quoted in reports
label-state = State
label-received = Received

hint-length = Write { $least }–{ $most } characters.
hint-most = At most { $most } characters.
hint-choices = { $most ->
    [2] Choose up to two.
   *[other] Choose up to { $most }.
  }
hint-date = Write the date like this: 10.12.2026.

say-choose = Answer with the number or the words of the choice.
say-choose-many = You may choose several with a comma between, for example 1, 3.
say-write = Write your answer.
say-yes-no = Answer yes or no.
say-same = Your answer now: { $answer }
say-same-words = If that still holds, write: same
say-also = You may also write: { $words }.

summary-line = Which line do you want to edit?
summary-say-edit = To change something, write the number of the line.
summary-say-send = When everything is right, write: send.

## Receipt and own observations

receipt-title = Thank you for your observation!
receipt-number = Code { $number }.
receipt-look = The coordinator will look at it by { $date }.
receipt-meeting = The group's next meeting is on { $meeting }.
receipt-next = I will tell you in this chat when something happens to your observation.
receipt-words = Write mine to see your observations. Write observation to make a new one.
anon-receipt = Your receipt code is { $code }. Write it down: with it you can see the progress and answer questions. I cannot restore the code because I do not know who you are.
anon-receipt-words = To open the observation later, write to me: receipt { $code }
anon-receipt-typed = Your messages and this code remain in the Teams chat. If you do not want that, delete the messages yourself (… > Delete).
anon-receipt-opened = When you open the observation with the code, the code and the text remain in that chat.
anon-sent = Thank you for your observation! It has been sent fully anonymously.
mine-title = My observations
mine-none = You have no observations yet.
mine-line = { $number }, { $date }: { $state }
mine-open = Open an observation
mine-words = To open an observation, write its code, for example { $number }.
mine-start-words = To make an observation, write: observation
own-title = Observation { $number }
own-withdrawn = You withdrew the observation. Its content has been deleted.
own-history = What has happened
own-proposal = Part of proposal { $number } “{ $title }”. State of the proposal: { $state }.
own-withdraw = You can delete the observation until it has been included in a proposal. The content is deleted at once and cannot be restored.
own-withdraw-words = To delete it, write: delete { $number }
own-correct-words = To correct it, write: correct { $number }
own-cut = You can cut the link to you: the observation stays with the working group, but nobody knows any more that it is yours, and you get no messages about it.
own-cut-words = To cut it, write: cut { $number }
own-reopen = If you disagree you can ask once for it to be handled again. The working group does not learn who asks.
own-reopen-words = To ask for it, write: handle again { $number }
reply-label = Your answer
reply-words = To answer, write: answer { $number } ANSWER
said-corrected = Observation { $number } has been corrected. The earlier text has been deleted.
said-cut = The link to observation { $number } has been cut. I no longer know that it is yours.
said-reopened = Your request has been saved. Observation { $number } waits to be handled again.
said-answered = Thank you for your answer. The working group sees it on observation { $number }.
said-forgotten = I have forgotten you. { $n ->
    [0] You had no observations.
    [one] One observation stays with the working group without any record of who made it.
   *[other] { $n } observations stay with the working group without any record of who made them.
  } This chat remains in Teams. If you write to me again, we meet as for the first time.
my-data-title = What is stored on you
my-data-teams = Your identity in Teams (stored encrypted)
my-data-language = Language
my-data-mode = How you are answered
my-data-remembered = Service task and area chosen last
my-data-understood = Privacy text read
my-data-roles = Your roles
my-data-draft = Observation you have begun
my-data-observations = Your observations
my-data-named = Observations with your name
my-data-nothing = nothing
my-data-anonymous = Fully anonymous observations I cannot join to you.
my-data-export = You get everything in machine-readable form (JSON) by writing: export my data
my-data-forget = You can ask me to forget you: I delete your identity, the observation you have begun and the record of which observations are yours. The texts of the observations stay with the working group. This cannot be undone.
my-data-forget-words = If you want that, write: forget me for good
my-data-page = Page { $page } / { $pages }.
my-data-next = Next page: export my data { $page }
button-my-data = What is stored on me
button-export = Export my data
button-correct = Correct
button-cut = Cut the link
button-cut-confirm = Cut for good
button-reopen = Ask to handle it again
button-reopen-confirm = Send the request
button-reply = Answer the question
button-reply-save = Send the answer
button-forget = Forget me
button-forget-confirm = Forget me for good

## States of an observation

state-observation-received = received
state-observation-screening = being screened
state-observation-needs_info = waiting for details
state-observation-linked = included in a proposal
state-observation-redirected = redirected
state-observation-withdrawn = withdrawn
state-observation-closed = closed

## States of a proposal

state-proposal-draft = draft
state-proposal-put_forward = put forward
state-proposal-endorsed = endorsed
state-proposal-not_endorsed = not endorsed
state-proposal-sent = sent
state-proposal-answered_yes = answered yes
state-proposal-answered_partly = answered partly
state-proposal-answered_no = answered no
state-proposal-in_progress = in progress
state-proposal-done = done
state-proposal-evaluated = evaluated
state-proposal-deferred = deferred
state-proposal-lapsed = lapsed

## Fields of a proposal

field-what = What is proposed
field-what-hint = Say briefly what should be done.
field-goal = Goal
field-goal-hint = Write a goal that can be measured.
field-recipient = Recipient
field-recipient-hint = To whom is the proposal taken?
field-carrier = Carrier
field-carrier-hint = Who in the working group takes it forward?
field-answer_by = Answer by
field-shl7 = Item of section 7 of the Social Welfare Act
field-preventive = Preventive
field-preventive-hint = Does the proposal prevent problems?
field-communication = Communication
field-communication-hint = What is told, to whom, when and by whom?
field-until = New date
field-to = New state
field-reason = Reason
field-reason-hint = It is sent as it is to those who made the observations.
field-others = Take these observations in too
shl7-SHL7_1 = Knowledge of needs and of the effects of services
shl7-SHL7_2 = Action to prevent and correct problems
shl7-SHL7_3 = Expertise for other sectors' planning
preventive-YES = Yes
preventive-NO = No

## Events in the history

entry-received = received
entry-withdrawn = withdrawn
entry-corrected = corrected
entry-cut = link to its reporter cut
entry-masked = personal data masked
entry-screened = screening begun
entry-linked = included in a proposal
entry-proposed = proposal made
entry-filled = details completed
entry-moved = new state: { $state }
entry-group_linked = channel linked
entry-group_left = channel removed
entry-held = put on hold: nothing is destroyed
entry-released = released from hold
entry-published = counts published
entry-closed = closed
entry-redirected = redirected to another channel
entry-reopened = asked to be handled again
entry-asked = the coordinator asked
entry-answered_question = question answered
entry-unanswered = question not answered, handled as it is
history-line = { $date }, { $what }
history-reason = { $line }. Reason: { $reason }
history-said = { $line }: { $reason }
reason-sentence = Reason: { $reason }.
until-sentence = New date: { $date }.

## Messages to the reporter

notice-taken_in = Your observation { $number } was included in the proposal “{ $proposal }”.
notice-taken_in-unnumbered = Your observation was included in the proposal “{ $proposal }”.
notice-taken_in-count = The proposal now rests on { $n } observations.
notice-taken_in-few = Yours is among the first observations about this.
notice-taken_in-state = State of the proposal: { $state }.
notice-agenda = The proposal “{ $proposal }” is on the group's list.
notice-agenda-meeting = The proposal “{ $proposal }” is on the group's list for { $meeting }.
notice-decided = The group discussed the proposal “{ $proposal }”. Decision: { $state }.
notice-decided-meeting = The group discussed the proposal “{ $proposal }” on { $meeting }. Decision: { $state }.
notice-decided-next-endorsed = Next, the proposal is taken to its recipient.
notice-decided-next-not_endorsed = The proposal is not taken forward.
notice-sent = The proposal “{ $proposal }” was taken to { $recipient }.
notice-sent-answer = An answer was requested by { $date }.
notice-answered = { $recipient } answered the proposal “{ $proposal }”. Answer: { $answer }.
answered-yes = yes
answered-partly = partly yes
answered-no = no
notice-done = Good news: “{ $proposal }” has been carried out.
notice-done-count = Yours was one of the { $n } observations this started from.
notice-done-few = Your observation was part of how this started.
notice-changed = The proposal “{ $proposal }” has a new state: { $state }.
notice-masked = Your observation held something that somebody could have been recognised by. The coordinator masked it, and the old text has been deleted. You see your observation under My observations.
notice-question = The coordinator has a question about your observation { $number }: { $question } You can answer here until { $date }. If you do not, the observation is handled as it is.
notice-ended = Your observation { $number } is closed. Reason: { $reason }. If you disagree you can ask for it to be handled again.
notice-redirected = Your observation { $number } belongs to another channel: { $channel }. Reason: { $reason }. We did not move the text for you.
ending = { $head }. { $words }
closed-handled = the matter has been handled
closed-duplicate = the same has been noted already
closed-not_structural = the matter is not structural
closed-not_understandable = the text could not be understood
closed-personal_data = personal data could not be removed
notice-closed = The proposal “{ $proposal }”, which includes your observation { $number }, has lapsed.
notice-closed-reason = Reason: { $reason }.
notice-closed-next = If you disagree, tell the coordinator, or make a new observation by typing: observation

notice-welcome-preview = Havainto is ready for use.
notice-step-preview = Your observation is waiting to be finished.
notice-receipt-preview = Your observation { $number } has been received.
notice-taken_in-preview = Your observation { $number } has news.
notice-agenda-preview = Your observation { $number } has news.
notice-decided-preview = Your observation { $number } has news.
notice-sent-preview = Your observation { $number } has news.
notice-answered-preview = Your observation { $number } has news.
notice-done-preview = Your observation { $number } has news.
notice-changed-preview = Your observation { $number } has news.
notice-masked-preview = There is news about your observation { $number }.
notice-question-preview = Your observation { $number } has news.
notice-ended-preview = Your observation { $number } has news.
notice-redirected-preview = Your observation { $number } has news.
notice-closed-preview = Your observation { $number } has news.
notice-unnumbered-preview = Your observation has news.

## The working group's channel

team-welcome-title = Havainto
team-welcome = Hi! I bring the weekly digest of observations to the working group's channel. You can open observations, make proposals from them and follow what happens to the proposals.
team-welcome-link = Ask your administrator for a code, and in the channel where the digest should come write: @Havainto link CODE
team-welcome-own = People make their own observations in a one-to-one chat with me, not in the channel.
channel-help-title = Help in the channel
channel-help-digest = @Havainto digest – the digest of the present week
channel-help-list = @Havainto observations – all observations of the week
channel-help-queue = @Havainto queue – observations that wait to be screened (coordinator)
channel-help-ask = @Havainto ask H-2026-0001 QUESTION – ask the reporter once (coordinator)
channel-help-open = @Havainto H-2026-0001 or E-2026-0001 – open an observation or a proposal
channel-help-propose = @Havainto proposal H-2026-0001 WHAT IS PROPOSED – make a proposal
channel-help-fill = @Havainto fill E-2026-0001 goal: TEXT – complete a proposal
channel-help-move = @Havainto state E-2026-0001 sent REASON – change the state
channel-help-mask = @Havainto mask H-2026-0001 – mask personal data in an observation (coordinator)
channel-help-close = @Havainto close H-2026-0001 CODE REASON – close an observation (coordinator)
channel-help-redirect = @Havainto redirect H-2026-0001 CHANNEL: REASON – redirect an observation to another channel (coordinator)
channel-help-publish = @Havainto publish 2026-Q3 or 2026-H2 (add publicly) – publish the counts of a quarter or half-year for good
channel-help-text-mode = @Havainto text only or cards – I answer you in the channel without or with cards
channel-help-language = @Havainto suomeksi, på svenska, in English – change the language of the channel
linked-title = The channel is linked
linked = This is the working group's channel from { $date } on. I bring a digest of the observations here every week.
linked-first = The first digest comes on { $date }.
linked-next = To see the present week at once, write: @Havainto digest
not-linked-title = The channel is not linked
not-linked = This is not the working group's channel, so I show no observations or proposals here.

## Small counts

withheld = fewer than { $least } or withheld
withheld-others = Others
withheld-all = All
withheld-rule = Counts of fewer than { $observations } observations or fewer than { $reporters } reporters are withheld, and so are counts that would reveal them. Withheld is not zero.

## Published counts

period-Q = quarter { $n }/{ $year }
period-H = half-year { $n }/{ $year }
release-title = Published counts: { $period }
release-organisation = To the organisation, published { $date }. The counts are not made again.
release-public = To the public, published { $date }. The counts are not made again.
release-total = Observations in all
release-none = No observations came during the period.
release-share = { $n } ({ $share }%)
release-crossed = Observations by type and support need
release-pair = { $type }, { $need }
release-sectors = An observation may have two sectors, so their counts make no total.

## Digest

digest-title = Digest, { $week }
digest-period = { $start } – { $end }
digest-unfinished = Ongoing: the week is not over yet.
digest-late = This digest is late.
digest-quiet = A quiet week: no new observations came, and no proposal changed its state.
digest-count = { $n ->
    [0] No new observations came.
    [one] One new observation came during the week.
   *[other] { $n } new observations came during the week.
  }
digest-by-type = Observations by type
digest-by-need = Observations by support need
digest-by-sector = Observations by sector
digest-column-count = Count
digest-new = New observations
digest-pick = Open an observation or a proposal
digest-open = Open proposals
digest-open-none = There are no open proposals.
digest-age = { $days ->
    [0] today
    [one] 1 day
   *[other] { $days } days
  }
digest-proposal = { $title }: { $state }, { $age }
digest-changes = What changed during the week
digest-changes-none = No proposal changed its state.
digest-change = { $title }: { $state }
digest-made = new
digest-item = { $number } { $title }
digest-words-open = To open an observation, write: @Havainto { $number }
digest-words-more = To see all observations, write: @Havainto observations { $week }

## Observations and proposals in the channel

list-title = Observations, { $week }
list-none = No observations came in that week.
queue-title = Queue: observations that wait to be screened
queue-none = The queue is empty: no observation waits to be screened.
queue-rule = The oldest comes first. Working days are counted from the start of the week it came, so that the day does not reveal the reporter.
queue-line = { $type }, { $need }. State: { $state }, { $age }.
queue-late-line = { $type }, { $need }. State: { $state }, { $age }. The time limit has passed.
queue-age = { $days ->
    [one] 1 working day
   *[other] { $days } working days
  }
observation-title = Observation { $number }
observation-title-withdrawn = The observation was withdrawn and its content has been deleted.
observation-emptied = The text of the observation has been deleted, because its retention time has ended.
observation-unused = The observation has not been included in a proposal yet.
observation-used = Part of proposals
observation-words = @Havainto proposal { $number } WHAT IS PROPOSED – make a proposal
observation-words-example = Example: @Havainto proposal { $number } We agree on a common way of working with the rental housing company.
observation-words-many = A proposal may rest on several observations: write the codes of all, one after the other.
observation-others = These still wait for a proposal
screening-code = Reason code
screening-words = Reason, which the reporter gets word for word
screening-channel = The channel it belongs to
screening-question = Question, which the reporter gets word for word
screening-preview = The reporter gets this message in their own language, your words as they are: “{ $words }”
screening-words-ask = @Havainto ask { $number } QUESTION – ask the reporter once. There are 14 days to answer.
screening-words-close = @Havainto close { $number } CODE REASON – close the observation. The codes are handled, duplicate, not structural, unclear and personal data.
screening-words-redirect = @Havainto redirect { $number } CHANNEL: REASON – redirect the observation to another channel
reopened = { $number } waits to be handled again. To open the observation, write: @Havainto { $number }
blank-ending = (reason code). (your reason)
blank-channel = (channel)
blank-words = (your reason)
blank-question = (your question)
blank-date = (the day in 14 days)
label-asked = The coordinator's question
label-answered = The reporter's answer
proposal-title = Proposal { $number }
proposal-state = { $state }, since { $date }
proposal-lacking = Before it can be endorsed, this is still needed: { $fields }.
proposal-rests = Rests on these observations
proposal-history = History
proposal-finished = The handling of this proposal has ended.
proposal-needs-reason = A reason is needed when the new state is { $states }.
proposal-needs-date = A new date is needed when the new state is { $states }.
proposal-needs-all = All details of the proposal are needed when the new state is { $states }.
proposal-words-moves = Possible next states: { $states }.
proposal-words-move = @Havainto state { $number } { $state } REASON – change the state. The reason is sent as it is to those who made the observations.
proposal-words-date = @Havainto state { $number } deferred 10.12.2026 REASON – defer the proposal to a new date
proposal-words-fill = @Havainto fill { $number } { $field }: TEXT – complete the details
proposal-news = “{ $title }”, { $what }.

## Refusals: understood, but this cannot be done

refusal-in-field = { $field }: { $words }
refusal-answer-required = This is needed.
refusal-answer-choice = I did not find that choice. Answer with a number 1–{ $most } or write the choice.
refusal-answer-too-many = { $most ->
    [2] Choose up to two.
   *[other] Choose up to { $most }.
  }
refusal-answer-short = Tell a little more so that the group understands: at least { $least } characters. Now there are { $count }.
refusal-answer-long = The text is too long: at most { $most } characters. Now there are { $count }.
refusal-answer-no-prose = Write ordinary sentences, not only capital letters or numbers.
refusal-answer-yes-no = Answer yes or no.
refusal-answer-date = I did not understand the date. Write it like this: 10.12.2026.
refusal-answer-line = I did not find that line. Write the number of a line, 1–{ $most }, or to send it, write: send
refusal-answer-nothing-before = There is no earlier answer to this.
refusal-form-incomplete = The observation cannot be sent yet, because this is missing: { $question }.
refusal-withdraw-which = Write the code of the observation you want to delete too, for example: delete H-2026-0001
refusal-code-missing = Write the code your administrator gave you too: @Havainto link CODE
refusal-observation-move = The state of observation { $number } is now “{ $state }”. It cannot be changed to “{ $to }”.
refusal-proposal-field-unknown = Write the field, a colon and the text, for example: goal: Half of them get a flat. The fields are { $fields }.
refusal-proposal-date-past = The date must be in the future.
refusal-proposal-move = The state of proposal { $number } is now “{ $state }”. It cannot go straight to “{ $to }”.
refusal-proposal-incomplete = Proposal { $number } still lacks: { $lacking }. Complete them first.
refusal-proposal-reason = Write a reason when the new state is “{ $to }”.
refusal-proposal-date = Give a new date when the new state is “{ $to }”.
refusal-proposal-finished = Proposal { $number } is finished, so its details cannot be changed any more.
refusal-unknown-observation = I cannot find that observation. Check the code: it looks like this: H-2026-0001.
refusal-observation-withdrawn = Observation { $number } has been withdrawn and can no longer be included in a proposal.
refusal-withdraw-too-late = The observation cannot be deleted any more, because it has been included in a proposal or its handling has ended.
refusal-correct-too-late = The observation cannot be corrected any more, because it is included in a proposal or its handling has ended.
refusal-withdrawn-already = Observation { $number } has been deleted already.
refusal-draft-open = You have an observation in progress. Send or cancel it first. To go on, write: observation
refusal-own-which = Write the code of the observation too, for example: correct H-2026-0001 or cut H-2026-0001
refusal-receipt-missing = Write the receipt code you got when you sent it too, for example: receipt ACDE-FGHJ-KLMN-PQRT
refusal-receipt-wrong = The receipt code does not work. Check that you wrote it exactly as you got it.
refusal-receipt-too-many = Too many wrong receipt codes have been tried. Wait { $minutes } minutes and try again.
refusal-held = Observation { $number } cannot be deleted right now, because a request for documents or a complaint about it is open. Your administrator can tell you more.
refusal-reopen-once = Observation { $number } cannot be handled again. You can ask once, when the observation is closed and its text is still there.
refusal-asked-already = A question about observation { $number } has been asked already. You can ask only once.
refusal-ask-what = Write the question too, for example: @Havainto ask { $number } How often does this happen?
refusal-not-asked = There is no open question about observation { $number }. The time to answer may have ended.
refusal-reply-how = Write the observation's code or the receipt code and your answer, for example: answer { $number } This happens every week.
refusal-closing-code = Write a reason code and a reason too, for example: @Havainto close { $number } duplicate The same is in a proposal already. The codes are handled, duplicate, not structural, unclear and personal data.
refusal-redirect-channel = Write the channel and a reason too, for example: @Havainto redirect { $number } HaiPro: This is an incident.
refusal-screening-words = Write a reason too. The reporter of observation { $number } gets it word for word.
refusal-stale = This card is out of date: things have changed since. Nothing was changed. Use the newest card.
refusal-not-a-member = Only members of this team can do this, not guests from other organisations. If you are a member, try again in a moment.
refusal-nobody = Teams does not tell me who you are, so I cannot answer you. Sign in to Teams with your organisation's account.
refusal-code-wrong = The code does not work: it is wrong, used or too old. Ask your administrator for a new one.
refusal-code-too-many = Too many wrong codes have been tried. Wait a moment and ask your administrator for a new one.
refusal-channel-taken = This channel is the working group's channel already.
refusal-channel-kind = Only a standard channel of the team can be the working group's channel, not a private or shared one.
refusal-group-chat = I do not work in a group chat. Write to me one to one or in the working group's channel.
refusal-unknown-verb = I do not know that button. Write help and I will tell you what you can do.
refusal-unknown-state = I do not know that state. Open the proposal by its code to see the possible states.
refusal-unknown-proposal = I cannot find that proposal. Check the code: it looks like this: E-2026-0001.
refusal-proposal-needs-observation = A proposal needs at least one observation. Write the observation's code, for example H-2026-0001.
refusal-no-draft = You have no observation under way. To begin, write: observation
refusal-unavailable = I cannot save anything just now. Your answer was not saved. Please try again in a moment.
refusal-too-fast = One moment, I cannot keep up. I did not handle this. Nothing has been lost. Please try again in a minute.
refusal-bug = Something went wrong on my side. The observation you were writing is kept as far as you last got. If this happens again, give your administrator the code { $reference }.
refusal-digest-week = I do not know that week. Write it like this: 47 or 47/2026.
refusal-release-period = I do not know that period. Write a quarter like this: 2026-Q3, or a half-year like this: 2026-H2.
refusal-release-length = Counts are published to the organisation by quarter or half-year, to the public by half-year only.
refusal-release-period-open = The period { $period } is not over yet. Its counts are published only after that.
refusal-release-exists = The counts of { $period } have been published already. They are not counted again.
refusal-release-overlaps = The counts of { $other } have been published already. Beside them the counts of { $period } would reveal small numbers.
refusal-release-lacks = The counts of { $period } are added up from its quarters. First publish { $other }.
refusal-digest-week-future = Week { $week } has not begun yet. The same week a year earlier: { $before }.

## Notes above a step, and short answers

note-resumed = You had an observation under way. We go on from there.
note-not-understood = I did not understand the message and did not save it. This is how you can go on.
note-draft-waits = You have an observation in progress. To go on, write: observation
note-stale = You pressed a button on an old card. Here is the latest step, and everything saved is still there.
note-use-card = Answer with the card, so that the text does not remain in the chat. I did not save your message, but it remains in the Teams chat: you can delete it yourself (… > Delete). If you want to answer by writing, write: text only
refusal-chat-warning = Your message seems to contain { $kinds }. I did not process it, but it remains in the Teams chat: please delete the message yourself (… > Delete) and start with the button Make an observation.
note-remains-in-chat = Your message remains in the Teams chat: please delete it yourself (… > Delete).
note-write-again = I did not keep the text. Please write your answer again.

## The guard: what was found in a text

refusal-guard-block = The text seems to contain { $kinds }. I did not save it. Remove it or accept my suggestion, in which it is replaced by a general word.
refusal-guard-warn = Could someone recognise a person from this? The text may contain { $kinds }. Please write more generally, for example: { $suggestion }. You may also confirm that nobody can be recognised.
refusal-guard-redirect = { not-this-channel } If your text is about the structure and not about one person's urgent matter, confirm it and we go on.
refusal-guard-nothing = I have no text to accept or confirm. Please write it again.
refusal-mask-how = The guard finds no personal data in observation { $number }. Write the new text yourself, for example: @Havainto mask { $number } text: NEW TEXT. The fields are text, title, tried and proposal.
refusal-mask-nothing = The text of observation { $number } is so already. Nothing was changed.
refusal-signature-how = Write the code of the observation, for example: reporter H-2026-0001
refusal-no-signature = Observation { $number } carries no name.
guard-title = Check the text
guard-count-blocked = The guard stopped: { $kind }
guard-count-warned = The guard warned: { $kind }
guard-count-confirmed = The writer confirmed: { $kind }
guard-count-masked = The guard's wording was taken: { $kind }
guard-count-later = Found and masked later: { $kind }
guard-wording = My suggestion:
guard-say-masked = If the suggestion will do, write: accept
guard-say-confirmed = If nobody can be recognised, write: confirm
guard-say-masked-channel = If the suggestion will do, write: @Havainto accept
guard-say-confirmed-channel = If nobody can be recognised, write: @Havainto confirm
guard-in-field = My suggestion is already in the field: press Continue if it will do.
button-masked = Use the suggestion
button-mask = Mask personal data
button-mask-save = Replace the text
button-close = Close the observation
button-close-save = Close and send the message
button-redirect = Redirect
button-redirect-save = Redirect and send the message
button-ask = Ask the reporter
button-ask-save = Send the question
mask-words = Change the part by which somebody could be recognised. The old text is deleted for good, and the reporter is told. Only the coordinator can mask.
mask-field = New { $name }
button-confirmed = Nobody can be recognised
label-warned = The reporter confirmed that nobody can be recognised
guard-kind-HETU = a personal identity code
guard-kind-HETU_LIKE = something like an identity code
guard-kind-DOB = a date of birth
guard-kind-PHONE = a phone number
guard-kind-EMAIL = an e-mail address
guard-kind-IBAN = an account number
guard-kind-ADDRESS = a street address
guard-kind-NAME = a person's name
guard-kind-INITIALS = initials
guard-kind-CASE_NO = a client or case number
guard-kind-REFNO = a long number
guard-kind-PLATE = a vehicle registration
guard-kind-URL = a link that may lead to a person
guard-kind-RARE = a rare combination
guard-kind-SINGLE_CASE = a single client's matter
guard-kind-OTHER = something else
note-understood-first = Please read this first and write: I understand
note-first-step = This is the first step.
note-not-yet = The observation cannot be sent yet. We go on from here.
said-cancelled = The draft was deleted. Nothing was sent.
said-withdrawn = Your observation { $number } has been withdrawn and its content deleted. It may still be seen in messages already opened in Teams.
said-masked = The personal data in observation { $number } has been masked and the old text deleted from the database. Its reporter is told. Please also delete the old messages in this channel that show the text.
said-screened = Observation { $number } has been handled. The reporter gets this message in their own language, your words as they are: “{ $words }”
said-signature = Observation { $number } was made by { $name }. The opening of the name has been recorded.
said-text = From now on I answer with text only. To get the cards back, write: cards
said-cards = From now on I answer with cards.
said-language = From now on I speak English.
said-done = This has been done already.
said-below = The answer is at the end of the conversation.
said-proposal-made = Proposal { $number } has been saved.
said-proposal-moved = The state of proposal { $number } is now “{ $state }”. I will tell those who made the observations.
said-proposal-filled = The details of proposal { $number } are saved. Before it can be endorsed it still needs: { $fields }.
said-proposal-complete = The details of proposal { $number } are saved. Nothing is missing any more.
preview = You have a message from Havainto.
preview-digest = The working group's digest is ready.
preview-proposal = A proposal has news.

## What may be typed; the first one is shown

words-file = observation | make an observation | new observation
words-mine = mine | my observations
words-help = help | hi | hello
words-privacy = privacy
words-text-mode = text only
words-card-mode = cards
words-finnish = in Finnish
words-swedish = in Swedish
words-english = in English
words-withdraw = delete | withdraw
words-receipt = receipt | receipt code
words-my-data = my data
words-export = export my data
words-correct = correct
words-cut = cut
words-reopen = handle again
words-reply = answer
words-forget = forget me
words-forget-sure = forget me for good
words-understood = I understand | understood | ok
words-back = back
words-skip = skip
words-skip-all = skip all
words-same = same
words-accept = accept | I accept
words-confirm = confirm | I confirm
words-edit = edit
words-send = send
words-cancel = cancel
words-link = link
words-digest = digest
words-list = observations
words-queue = queue
words-propose = proposal
words-fill = fill
words-move = state | status
words-mask = mask
words-mask-text = text
words-mask-title = title
words-mask-tried = tried
words-mask-proposal = proposal
words-ask = ask
words-close = close
words-close-handled = handled
words-close-duplicate = duplicate
words-close-not_structural = not structural
words-close-not_understandable = unclear | not understandable
words-close-personal_data = personal data
words-redirect = redirect
words-signature = reporter
words-publish = publish
words-audience-public = publicly | public

words-state-draft = draft
words-state-put_forward = put forward
words-state-endorsed = endorsed
words-state-not_endorsed = not endorsed
words-state-sent = sent
words-state-answered_yes = answered yes
words-state-answered_partly = answered partly
words-state-answered_no = answered no
words-state-in_progress = in progress
words-state-done = done
words-state-evaluated = evaluated
words-state-deferred = deferred
words-state-lapsed = lapsed

words-field-what = what | what is proposed
words-field-goal = goal
words-field-recipient = recipient
words-field-carrier = carrier
words-field-answer_by = answer by
words-field-shl7 = shl 7 | item of section 7 of the social welfare act
words-field-preventive = preventive
words-field-communication = communication

## Roles, oversight and opening an identity

said-role = Your role is now { $role }.
said-role-office = Your role is now { $role }. To see the counters, write: oversight. To ask that an identity be opened, write: identity H-2026-0001 and a reason
refusal-not-allowed = This can be done by { $roles }. If that is your task, ask your administrator for a code.
refusal-role-how = Write the code your administrator gave you too: role CODE
oversight-title = Oversight
oversight-since = Counted from { $date } on. Neither texts of observations nor names are shown here.
oversight-reads = Texts opened and exports made
oversight-refusals = Attempts refused, in all
tally-many-observations = Observations beyond ten a day from the same person
oversight-traces = The latest events
trace-line = { $date } { $who }: { $what }
trace-refused = Refused: { $deed }
entry-refused = attempt refused
entry-appointed = role given
entry-dismissed = role taken away
entry-identity_requested = opening of an identity requested
entry-identity_granted = identity of the reporter opened
entry-identity_refused = opening of an identity refused
said-identity-asked = Request { $number } has been saved. Another data protection officer or administrator decides on it. I will tell you the decision.
said-identity-granted = You granted request { $number }. Whoever asked gets the identity, and I will tell the reporter that it was opened.
said-identity-refused = You refused request { $number }. Nothing was opened, and I will tell whoever asked.
identity-asked = Request { $number }: { $who } asks that the identity of the reporter be opened.
identity-asked-how = To decide, write: approve identity { $number } or reject identity { $number }
identity-asked-until = The request is valid until { $date }. If you grant it, the reporter is told of the opening and the reason.
identity-opened = Your request { $number } was granted. The reporter is:
identity-object = Entra object id
identity-tenant = Entra tenant id
identity-opened-care = Use this for the purpose you gave and nothing else. Delete this message when you no longer need it. I tell the reporter of the opening too.
identity-denied = Your request { $number } was refused. Nothing was opened.
identity-told = Your identity as the reporter of this observation was opened for a reason based on law. Two different people asked for the opening and granted it.
identity-told-ask = If you have questions, contact the county's data protection officer.
refusal-identity-how = Write it like this: identity H-2026-0001 and a reason
refusal-grant-how = Write the number of the request too: approve identity 1
refusal-deny-how = Write the number of the request too: reject identity 1
refusal-identity-reason = Write a reason of { $least }–{ $most } characters. The reporter may read it.
refusal-identity-cut = Nobody can find out who made observation { $number }, because there is no link to a person.
refusal-identity-unknown = I cannot find request { $number }.
refusal-identity-over = Request { $number } has been decided already, or is too old.
refusal-identity-own = You cannot decide on your own request, nor on a request about yourself.
refusal-identity-needs-dpo = At least one of the two who decide must be a data protection officer.
words-role = role
words-oversee = oversight
words-identity = identity
words-grant = approve identity
words-deny = reject identity

role-reporter = reporter
role-supervisor = supervisor
role-coordinator = coordinator
role-member = member of the working group
role-chair = chair
role-owner = responsible party
role-reader = reader of reports
role-dpo = data protection officer
role-admin = administrator

deed-file = making an observation
deed-see_own = seeing an observation of one's own
deed-withdraw_own = deleting an observation of one's own
deed-see_release = seeing what is published
deed-link = linking the channel
deed-take_role = taking up a role with a code
deed-enter = acting in the working group's channel
deed-speak = changing the channel's language
deed-see_digest = seeing the digest
deed-open_observation = opening the text of an observation
deed-see_proposal = seeing a proposal
deed-make_proposal = making a proposal
deed-fill_proposal = completing a proposal
deed-move_put_forward = putting a proposal forward
deed-move_endorsed = endorsing a proposal
deed-move_not_endorsed = not endorsing a proposal
deed-move_sent = sending a proposal
deed-move_answered_yes = noting a positive answer
deed-move_answered_partly = noting a partly positive answer
deed-move_answered_no = noting a negative answer
deed-move_in_progress = beginning to carry a proposal out
deed-move_done = marking a proposal as done
deed-move_evaluated = evaluating the effect
deed-move_deferred = deferring a proposal
deed-move_lapsed = letting a proposal lapse
deed-see_name = seeing the name under an observation
deed-screen = screening an observation
deed-ask = asking for details
deed-mask = masking a text
deed-redirect = redirecting to another channel
deed-close = closing an observation
deed-publish_release = publishing a report
deed-see_counters = seeing the counters
deed-oversee = seeing the oversight view
deed-request_identity = requesting an identity
deed-decide_identity = deciding on a request for an identity
deed-hold = putting deletion on hold
deed-appoint = giving a role

opening-delivery = Addresses opened to deliver a message
opening-own_data = Request for one's own data
opening-signed = Opening of the name under an observation
opening-lawful = Opening of an identity
opening-rotation = Everything sealed with a new key

## Choice lists

type-short-POS = Positive
type-short-NEG = Negative
type-short-NEU = Neutral
type-rest-POS = something works
type-rest-NEG = problem, gap or barrier
type-rest-NEU = change or weak signal
type-POS = { type-short-POS }: { type-rest-POS }
type-NEG = { type-short-NEG }: { type-rest-NEG }
type-NEU = { type-short-NEU }: { type-rest-NEU }
need-SHL11_01 = Everyday life
need-SHL11_02 = Housing
need-SHL11_03 = Money and livelihood
need-SHL11_04 = Exclusion and inclusion
need-SHL11_05 = Violence and ill-treatment
need-SHL11_06 = Acute crisis
need-SHL11_07 = Child's development and wellbeing
need-SHL11_08 = Substance use, addiction, mental health, illness, disability or age
need-SHL11_09 = Other functional capacity
need-SHL11_10 = Family and close persons
service-task-TYOIK = Services for working-age people (adult social work)
service-task-LAPERH = Services for families with children
service-task-LASTEN = Child welfare (incl. aftercare)
service-task-PERHOI = Family law services
service-task-IAKK = Services for older people
service-task-VAMM = Disability services
service-task-PAIHDE = Substance use and addiction services
service-task-MIELE = Mental health work in social welfare
service-task-TERVSO = Health social work
service-task-KOULU = School social work
service-task-SOSPAI = Emergency social services
service-task-MAAHAN = Services for immigrants
service-task-OHJNEU = Advice and client guidance
service-task-MUU = Other
target-group-CHILDFAM = Families with children
target-group-CHILD = Children (under 18)
target-group-YOUTH = Young people (18–24)
target-group-WORKAGE = Working-age people
target-group-OLDER = Older people
target-group-DISAB = Persons with disabilities
target-group-SUBST = People with substance use or addiction
target-group-MENTAL = People with mental health problems
target-group-IMMIG = Immigrants
target-group-MINOR = Linguistic and cultural minorities
target-group-HOMELESS = Homeless people
target-group-UNEMP = Unemployed people
target-group-LOWINC = People on low income or over-indebted
target-group-CARER = Informal carers and family
target-group-VIOLENCE = People who have experienced or used violence
target-group-CRIM = People with a criminal background
target-group-SPECIAL = People in need of special support
target-group-ALL = Everyone / no specific group
target-group-OTHER = Other group
sector-SOSP = Social services (own organisation)
sector-TERV = Health care
sector-MIELP = Mental health and substance use care
sector-ASUM = Housing and rental homes
sector-KELA = Kela and benefits
sector-TYO = Employment services
sector-OPETUS = Early education, schools and training
sector-VAPAA = Culture, library, youth and sports
sector-MAAH = Immigration and integration
sector-TALOUS = Debt advice and enforcement
sector-OIKEUS = Legal aid, guardianship, courts
sector-POLI = Police and safety
sector-PELAST = Rescue services
sector-LIIK = Transport
sector-YMP = Planning, living environment, local services
sector-DIGI = Digital services and e-identification
sector-JARJ = NGOs and parishes
sector-YRIT = Private providers and procurement
sector-LAINS = Legislation, state and funding
sector-MUU = Other
sector-EOS = Don't know
aspect-RIGHTS = Client's rights are not realised
aspect-VOICE = Client's voice is not heard
aspect-NEED = Need is not met / service is missing
aspect-ACCESS = Service is hard to reach (queue, distance, language, digital)
aspect-EFFECT = Service has little effect
aspect-COOP = Cooperation or information flow fails
aspect-RULES = Law, guideline or funding is a barrier
aspect-ENVIRO = Living environment
aspect-GOOD = Working service, method or cooperation
extent-ONE = One client or family
extent-SEVERAL = Several clients (2–10)
extent-COMMON = Common or recurring (over 10 or ongoing)
extent-UNKNOWN = Don't know
trend-NEW = New
trend-UP = Increasing
trend-SAME = Unchanged
trend-DOWN = Decreasing
trend-NA = Don't know
actor-TEAM = Own team or unit
actor-MANAGER = Own supervisor or service management
actor-RAKE = Structural social work group
actor-COUNTY = County management
actor-COUNCIL = County council or board
actor-MUNICIP = Municipality
actor-KELA = Kela
actor-EMPL = Employment area
actor-STATE = State or legislator
actor-NGO = NGO or parish
actor-PROVIDER = Private provider
actor-OTHER = Other
actor-UNKNOWN = Don't know
source-OWN = My own observation
source-TEAM = Team's joint observation
source-CLIENT = Told by clients
source-PARTNER = Told by a partner
reporter-mode-NAMED = With my name: the group's coordinator sees it
reporter-mode-PSEUDO = Without my name, but I get feedback (recommended)
reporter-mode-ANON = Fully anonymous: I follow with a receipt code

## Time limits, reminders and the figures of the process

limit-screening = Screening
limit-linking = Linking to a proposal or phenomenon
limit-decision = The group's decision on the observation
limit-sending = Sending the proposal
limit-answer = Answer to the proposal
limit-progress = Progress report
limit-proposal_until = New date of a deferred proposal
limit-review = Review of the phenomenon
limit-minutes = Memo and feedback after the meeting
limit-news = News to the reporter
overdue-today = due today
overdue-working_days = { $n ->
    [one] was due 1 working day ago
   *[other] was due { $n } working days ago
  }
overdue-days = { $n ->
    [one] was due 1 day ago
   *[other] was due { $n } days ago
  }
reminder-title = Time limits
reminder-intro = These time limits have passed or end today.
reminder-line = { $limit }: { $over }
reminder-meeting = Meeting of { $date }
reminder-how = To open an observation or a proposal, write @Havainto and its code in the working group's channel.
reminder-answer = If a proposal has not been answered, remind its recipient.
reminder-rule = Working days of observations are counted from the start of the week they came, so that the day does not reveal the reporter.
notice-nothing_yet = There is nothing new about your observation { $number }, but it is not forgotten. State: { $state }.
notice-nothing_yet-proposal = There is nothing new about the proposal “{ $proposal }”, which includes your observation { $number }, but it is not forgotten. State: { $state }.
notice-nothing_yet-preview = Your observation { $number } is not forgotten.
next-step-screening = Next, the coordinator handles the observation, by { $date }.
next-step-linking = Next, the observation is linked to a proposal or a phenomenon, by { $date }.
next-step-decision = Next, the group decides on the matter, by { $date }.
next-step-sending = Next, the proposal is taken to its recipient, by { $date }.
next-step-answer = Next, an answer is expected, by { $date }.
next-step-progress = Next, the group asks how the work is going, by { $date }.
next-step-proposal_until = The group returns to the proposal by { $date }.
next-step-review = The group looks at the matter again by { $date }.
next-step-minutes = The group's memo is ready by { $date }.
next-step-meeting = The group's next meeting is on { $date }.
next-step-news = I tell you how it stands again by { $date }.
digest-overdue = Time limits passed in spite of reminders
digest-unanswered = No answer has come
digest-unanswered-days = { $n ->
    [one] 1 day since it was sent
   *[other] { $n } days since it was sent
  }
figures-title = Figures of the process
figures-in-time = Done in time
figures-none = No time limits ended.
figures-share = { $n }/{ $of }
figures-share-percent = { $n }/{ $of } ({ $share }%)
figures-few = too few observations
figures-medians = Median working days since the observation came
figures-first_answer = To the first answer
figures-decision = To the decision
figures-effect = Until the proposal was carried out
figures-days = { $n ->
    [one] 1 working day
   *[other] { $n } working days
  }
figures-not-yet = not yet
figures-waiting = Feedback that waits for its reader
figures-unheard = Messages that had not been delivered when this week began
figures-counted = A message waits when whoever should get it has blocked the bot or left. They find the feedback under My observations.
figures-rule = A figure is not shown when there are fewer than { $observations } observations or fewer than { $reporters } reporters behind it.
refusal-figures-period = Write the quarter or half-year like this: figures 2026-Q3. Without a period I show the last year.
channel-help-figures = @Havainto figures or figures 2026-Q3 – how fast observations are answered
words-figures = figures | figures of the process
