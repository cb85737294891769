### English texts. A key says the place and the meaning.

## Buttons

button-start = Make an observation
button-send = Send
button-cancel = Cancel
button-back = Back
button-again = Try again
button-mine = My observations
button-own = Mine
button-older = Older
button-newest = Newest
button-help = Help
button-menu = Menu
button-privacy = Privacy
opens-outside = { $label } (in the browser)
button-privacy-notice = Privacy notice
button-open = Open
button-open-own = Open observation
button-withdraw = Delete
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
unknown = not known
places-least = { $names } (at least { $n } { $n ->
    [one] municipality
   *[other] municipalities
  })
optional = { $label } (optional)
needed-later = { $label } (needed before endorsing)
week-name = week { $week }/{ $year }
week-short = { $week }/{ $year }
weeks-name = weeks { $weeks }
weeks-span = { $first }–{ $last }
language-name = English
fact = { $label }: { $value }
by-day = by { $date }
day-late = due { $date }, late
numbered = { $n }. { $words }
quoted = “{ $words }”
worded-in = { $words } ({ $language })
field-in = { $field } { $language }
in-fi = in Finnish
in-sv = in Swedish
in-en = in English
field-language = The text is written
row-change = Change: { $what }
more = + { $count } more
area-COUNTY = The whole county
area-SEVERAL = Several municipalities
area-NOT_TOLD = I do not name the area

## Welcome, help and privacy

home-title = Havainto
home-lead = Write in a message what works, does not work or is changing.
home-what = The working group reads it. I tell you what comes of it. Not for individual clients. In an emergency call 112.
home-paused = Messages are paused.
home-paused-words = messages on – I send messages again
home-roles = You are { $roles }.
home-start = New entry
home-minute = about a minute
home-draft = one not finished
home-own = your observations
home-waiting = { $waiting ->
    [one] { $n }, one asks you
   *[other] { $n }, { $waiting } ask you
  }
home-oversee = Oversight
home-opened = what was opened
home-data = what I store
home-group-lead = Structural social work group
home-queue-title = Queue
home-queue-empty = empty
home-queue = { $n }, oldest { $days } d
home-phenomena = { $n ->
    [0] none open
    [one] one open
   *[other] { $n } open
  }
home-meeting-title = Meeting
home-proposals = { $waiting ->
    [0] { $n }
    [one] { $n }, one waits for you
   *[other] { $n }, { $waiting } wait for you
  }
home-who = roles
home-language = Language
home-commands = commands
home-owned = { $number } · you answer for this
reports-forms = Word or Excel
home-answer = a proposal that you answer for
privacy-title = Privacy
privacy-short = Write about the phenomenon, not the person. Do not write names, identity codes, contact details, addresses or anything else a client could be recognised by. This is not a client record.
privacy-use-title = What the observation is used for
privacy-use = Your observation is processed for structural social work under section 7 of the Social Welfare Act. Observations are not used to assess work performance. Official documents may be public, so write so that anyone could read the text.
privacy-seen-title = What others see
privacy-seen = The working group sees the text of your observation, your choices and the week it came, but not who made it. If you choose your name, the coordinator sees it. The organisation's Teams logs may show that you have used the bot, and what you write remains in this chat until you delete it. The form and the receipt repeat what you wrote. The words of a fully anonymous observation I remove in about ten minutes from the card with which you sent it. If you open your own observation, its text remains in this chat.
privacy-kept-title = What is stored about you
privacy-kept =
    About you, I store with your observation only what you choose: your name, a random id for feedback, or nothing. If you choose to be fully anonymous I do not store who made the observation.

    To be able to answer you I store your Teams identity and the id of this chat, both encrypted. I also store your language, how you want to be answered, the day from which messages are paused, and an observation you have begun, for seven days. I remember the service task, area and way to appear you chose last, but not of a fully anonymous observation. I store the week in which I showed you the main points on privacy, and their version. Which messages I sent you I store for a year. What you opened when working for the group or for data protection I store under a random id for five years.

    When you say that you have seen the same, or answer the question about a change, I store it for a year. It is under a random id, and others see only the number. If you vote as a member of the working group, I store your vote until the votes are counted. If you have a role, I store its area and last day, and your absence and your deputy, until they end.
privacy-opened-title = When your identity can be opened
privacy-opened = I open the encryption to send a message, and each opening is recorded. An administrator who has both the database and the key could technically open it. Permission is given only for a lawful reason and by two people's decision, and then you are told.
privacy-rights-title = What you can do yourself
privacy-rights = Under My observations you can view, correct and delete your observations until they are linked to a phenomenon, included in a proposal or closed.
not-this-channel = This channel is not for urgent or individual matters. In an emergency call 112. If a child may be in danger, make a child welfare notification or call the emergency social services. Report an incident or shortcoming in a service in your county's own system (e.g. HaiPro, SPro). After that you may note here what is wrong in the structure.
help-title = Help
help-about-group = The group’s commands
web-help-title = Havainto: help
web-help-hidden = Write in Teams, in a one-to-one chat with Havainto. Nothing can be filed on this page, and it shows nobody’s data.
help-about-look = Look and choose
help-about-own = Your observation
help-about-observation = Observation
help-about-phenomenon = Phenomenon
help-about-proposal = Proposal
help-about-publication = Publication
help-about-meeting = Meeting
help-about-office = Your duties
unknown-ask = I did not understand. Make an observation of it?
unknown-start = I did not understand. Do you want to make an observation?
unknown-words = Write the observation in your own words, or write: menu
unknown-own = People make their own observations in a one-to-one chat with me.
unknown-order = I do this in a one-to-one chat with you.
unknown-channel-words = Write: @Havainto help
unknown-unlinked = I did not understand. This channel is not linked to a working group.
unknown-channel = I did not understand.
help-file = observation – make a new observation
help-mine = mine – see your observations and their state
help-own = H-2026-0001 – open your observation by its number
help-withdraw = delete H-2026-0001 – delete your observation
help-receipt = receipt CODE – open an anonymous observation with its receipt code
help-reply = answer H-2026-0001 ANSWER – answer the coordinator's question
help-effect = effect E-2026-0001 clearly – answer whether a change can be seen
help-endorse = same here I-2026-0001 – say that you have seen the same as in a phenomenon
help-take-on = I answer CODE – answer a proposal made to you, with the code from the working group
help-my-data = my data – see what is stored on you, and export or delete it
help-correct = correct H-2026-0001 – correct your observation until it is linked to a phenomenon or a proposal
help-cut = cut H-2026-0001 – remove the link that says the observation is yours
help-practise = practise – try out writing on invented cases
help-privacy = privacy – what happens to your details
help-text-mode = text only – I answer without cards
help-card-mode = cards – I answer with cards
help-language = suomeksi, på svenska, in English – change the language
help-oversee = oversight – see what was opened and what was stopped
help-who = who is who – see who has which role
help-appoint = appoint – appoint a chair, a supervisor or another
help-identity = identity H-2026-0001 REASON – ask to open who filed an observation
help-grant = approve identity 1 – approve a request that somebody else made
help-deny = reject identity 1 – reject a request that somebody else made
help-seat = my seat – say which service and municipality you are from in the group
help-signature = reporter H-2026-0001 – see the name that the reporter chose to show

## The steps of the form


question-type = What did you observe?
question-text = Describe the phenomenon in your own words.
question-source = Whose observation is this?
question-need_main = Which need is it about?
question-need_other = Is it about other support needs too?
question-service_task = Which service do you work in?
question-target_group = Which target group does it concern?
question-area = Which area is it about?
question-extent = How widely have you seen it?
question-trend = Which way is it going?
question-sector = Who could do something about it?
question-aspect = What kind of strength or weakness is it?
question-tried = What has been tried already?
question-proposal = What do you propose?
question-actor = Who should act?
question-reporter_mode = Show your name?
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
label-proposal = Proposed action
label-actor = Who should act
label-reporter_mode = How you appear
label-quote_ok = May be quoted in reports
label-state = State
label-received = Received
label-unknown = Not known

say-choose = Answer with the number or the words of the choice.
say-choose-many = You may choose several with a comma between, for example 1, 3.
say-write = Write your answer.


## Receipt and own observations

receipt-title = Observation sent
receipt-number = { $number } · { $appears }
receipt-PSEUDO = your name is hidden, feedback comes here
receipt-chat = your name is hidden, feedback comes in your chat with Havainto
receipt-NAMED = your name is shown to the coordinator
receipt-read = Read
receipt-meeting = Meeting
receipt-words = Write: mine or observation
receipt-words-sent = Write: mine or correct { $number }
receipt-paused = Your messages are paused: you see how it goes under My observations.
anon-receipt-keep = Keep the code. Without it I cannot find the observation, because I do not know who you are.
anon-receipt-code = Receipt code
anon-receipt-copy = Receipt code to copy
anon-receipt-shown = The code is shown here for ten minutes.
anon-receipt-dialog = The code is shown until you close the window.
anon-receipt-use = Write the code to me when you want to know how it goes.
anon-receipt-typed = What you wrote stays in the Teams chat. Delete your message yourself: … > Delete.
anon-receipt-stays = The code stays in the chat too.
anon-sent = The observation was sent anonymously. To open it, write your receipt code to me.
mine-title = My observations
mine-none = You have no observations yet.
mine-question = question
mine-line = { $number } · { $next }
mine-words = To open one, write its number, for example { $number }
mine-words-older = Older: mine { $page }
mine-start-words = To make an observation, write: observation
own-title = Observation { $number }
own-heading = Your observation
own-sent = { $number } · sent { $date } · { $appears }
own-PSEUDO = your name is hidden
own-NAMED = your name is shown to the coordinator
own-ANON = fully anonymous
own-now = Now
own-then = Next
own-when = When
own-now-proposal = proposal, { $state }
own-now-phenomenon = phenomenon, { $state }
own-now-ended = { $state }, { $reason }
own-in-phenomenon = Phenomenon, { $state }
own-in-proposal = Proposal { $number }, { $state }
own-text = Your text
own-codes = Codes
own-words = Write: { $orders }
own-withdrawn = The content has been deleted.
own-sure-withdraw = Delete the observation?
own-sure-cut = Detach the observation from you?
own-history = What has happened
own-withdraw = The content is deleted at once and cannot be restored.
own-cut = The observation stays with the working group, but it is no longer known that it is yours, and you get no messages about it. This cannot be undone.
own-reopen = If you disagree you can ask once for it to be handled again. The working group does not learn who asks.
reply-label = Your answer
reply-words = To answer, write: answer { $number } ANSWER
said-corrected = Observation { $number } has been corrected. The earlier text has been deleted.
said-cut = The link to observation { $number } has been cut. I no longer know that it is yours.
said-reopened = Your request has been saved. Observation { $number } is waiting to be handled again.
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
my-data-remembered = Chosen last
my-data-privacy = Told about privacy
my-data-roles = Your roles
my-data-messages = Messages that you have decided about
my-data-paused = Messages paused from
my-data-documents = Documents that you have made
my-data-seat = Your service and municipality in the group
my-data-absence = Your absence
my-data-draft = Observation you have begun
my-data-observations = Your observations
my-data-named = Observations with your name
my-data-nothing = nothing
my-data-anonymous = I cannot connect fully anonymous observations with you.
my-data-export = You get everything in machine-readable form (JSON) by writing: export my data
my-data-forget = You can ask me to forget you: I delete your identity, the observation you have begun and the record of which observations are yours. The texts of the observations stay with the working group. This cannot be undone.
my-data-forget-words = If you want that, write: forget me for good
my-data-page = Page { $page } of { $pages }.
my-data-next = Next page: export my data { $page }
button-my-data = What is stored on me
button-export = Export my data
button-correct = Correct
button-hide-code = Saved, hide the code
button-copy = Copy
button-cut = Detach from me
button-cut-confirm = Detach for good
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
state-observation-linked = linked to a phenomenon or proposal
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
field-measure = Measure
field-measure-hint = Which figure shows that things get better?
field-baseline = Figure now
field-baseline-hint = Leave it empty if nobody has measured it.
field-target = Target figure
field-target-hint = Which figure is aimed at?
field-target_by = Target by
field-measured = Measured figure
field-measured-hint = Leave it empty if nobody has measured it.
goal-measure = Measure
goal-baseline = Now
goal-target = Target
goal-target_by = By
goal-measured = Measured
not-measured = not measured
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
field-others = Include these observations too
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
history-older = Older events: { $n }. To see them all, write: text only
reason-sentence = Reason: { $reason }.
until-sentence = New date: { $date }.

## Messages to the reporter

notice-taken_in = Your observation { $number } was included in the proposal { $proposal }.
notice-taken_in-count = The proposal is now based on { $n } observations.
notice-taken_in-few = Yours is among the first observations about this.
notice-taken_in-state = State of the proposal: { $state }.
notice-agenda = The proposal { $proposal } is on the group's list.
notice-agenda-meeting = The proposal { $proposal } is on the group's list for { $meeting }.
notice-decided = The group discussed the proposal { $proposal }. Decision: { $state }.
notice-decided-meeting = The group discussed the proposal { $proposal } on { $meeting }. Decision: { $state }.
notice-decided-next-endorsed = Next, the proposal is taken to its recipient.
notice-decided-next-not_endorsed = The proposal is not taken forward.
notice-sent = The proposal { $proposal } was taken to { $recipient }.
notice-sent-answer = An answer was requested by { $date }.
notice-answered = { $recipient } answered the proposal { $proposal }. Answer: { $answer }.
answered-yes = yes
answered-partly = partly yes
answered-no = no
notice-done = Good news: { $proposal } has been carried out.
notice-done-count = Yours was one of the { $n } observations this started from.
notice-done-few = Your observation was part of how this started.
notice-changed = The proposal { $proposal } has a new state: { $state }.
notice-masked = Your observation held something that somebody could have been recognised by. The coordinator masked it, and the old text has been deleted. You see your observation under My observations.
notice-question = The coordinator has a question about your observation { $number }: { $question } You can answer here until { $date }. If you do not, the observation is handled as it is.
notice-ended = Your observation { $number } is closed. Reason: { $reason }. If you disagree you can ask for it to be handled again.
notice-redirected = Your observation { $number } belongs to another channel: { $channel }. Reason: { $reason }. We did not move the text for you.
ending = { $head }. { $words }
closed-handled = the matter has been handled
closed-duplicate = the same thing has been noted already
closed-not_structural = the matter is not structural
closed-not_understandable = the text could not be understood
closed-personal_data = personal data could not be removed
notice-closed = The proposal { $proposal }, which includes your observation { $number }, has lapsed.
notice-closed-reason = Reason: { $reason }.
notice-closed-next = If you disagree, tell the coordinator, or make a new observation by typing: observation

notice-receipt-preview = Your observation { $number } has been received.
notice-taken_in-preview = There is news about your observation { $number }.
notice-agenda-preview = There is news about your observation { $number }.
notice-decided-preview = There is news about your observation { $number }.
notice-sent-preview = There is news about your observation { $number }.
notice-answered-preview = There is news about your observation { $number }.
notice-done-preview = There is news about your observation { $number }.
notice-changed-preview = There is news about your observation { $number }.
notice-masked-preview = There is news about your observation { $number }.
notice-question-preview = There is news about your observation { $number }.
notice-ended-preview = There is news about your observation { $number }.
notice-redirected-preview = There is news about your observation { $number }.
notice-closed-preview = There is news about your observation { $number }.

## The working group's channel

team-welcome-title = Havainto
team-welcome = Hi! I bring the weekly digest of observations to the working group's channel. You can open observations, make proposals from them and follow what happens to the proposals.
team-welcome-link = Ask your administrator for a code, and in the channel where the digest should come write: @Havainto link CODE
team-welcome-own = People make their own observations in a one-to-one chat with me, not in the channel.
team-welcome-by = { $name } added me to this team.
channel-help-digest = @Havainto digest – this week's digest
channel-help-list = @Havainto observations – all observations of this week
channel-help-queue = @Havainto queue – observations waiting to be screened ({ $who })
channel-help-ask = @Havainto ask H-2026-0001 QUESTION – ask the reporter once ({ $who })
channel-help-open = @Havainto H-2026-0001 or E-2026-0001 – open an observation or a proposal
channel-help-proposals = @Havainto proposals – the proposals, their state and whose turn it is
channel-help-propose = @Havainto proposal H-2026-0001 WHAT IS PROPOSED – make a proposal
channel-help-fill = @Havainto fill E-2026-0001 goal: TEXT – complete a proposal
channel-help-move = @Havainto state E-2026-0001 sent REASON – change the state
channel-help-mask = @Havainto mask H-2026-0001 – mask personal data in an observation ({ $who })
channel-help-close = @Havainto close H-2026-0001 CODE REASON – close an observation ({ $who })
channel-help-redirect = @Havainto redirect H-2026-0001 CHANNEL: REASON – redirect an observation to another channel ({ $who })
channel-help-allow-word = @Havainto allow word SPARK – the guard no longer takes the name for a person's (coordinator)
channel-help-allowed-words = @Havainto allowed words – see and remove allowed words (coordinator)
channel-help-publish = @Havainto publish 2026-Q3, 2026-H2, 2026 or 2025-2029 (add publicly) – see what would be published, and publish the counts of the period for good
channel-help-text-mode = @Havainto text only or cards – I answer you without or with cards, in our own chat too
channel-help-language = @Havainto suomeksi, på svenska, in English – change the language of the channel
linked-title = The channel is linked
linked = This is the working group's channel from { $date } on. I bring a digest of the observations here every week.
linked-for = The working group handles these observations: { $remit }.
linked-coordinator = As you linked the channel, you are now the coordinator of this working group. The coordinator or your administrator gives the other roles.
remit = { $areas } – { $services }
remit-all-areas = the whole wellbeing services county
remit-all-services = all services
linked-first = The first digest comes on { $date }.
linked-next = To see this week at once, write: @Havainto digest
not-linked-title = The channel is not linked
not-linked = This is not the working group's channel, so I show no observations or proposals here.

## Small counts

withheld = fewer than { $least } or withheld
withheld-others = Others
withheld-all = Too few observations to show
withheld-rule = Counts of fewer than { $observations } observations or fewer than { $reporters } reporters are withheld, and so are counts that would reveal them. Withheld is not zero.

## Published counts

period-Q = quarter { $n }/{ $year }
period-H = half-year { $n }/{ $year }
period-Y = year { $year }
period-T = council term { $year }–{ $until }
release-title = Published counts: { $period }
release-organisation = To the organisation, published { $date }. The counts are not recalculated.
release-public = To the public, published { $date }. The counts are not recalculated.
release-total = Observations in all
release-none = No observations came during the period.
release-share = { $n } ({ $share }%)
release-crossed = Observations by type and support need
release-pair = { $type }, { $need }
release-sectors = An observation may have two sectors, target groups or shortcomings, so their counts cannot be added up.

## Digest

digest-title = Digest, { $week }
digest-period = { $start } – { $end }
digest-unfinished = Ongoing: the week is not over yet.
digest-late = This digest is late.
digest-made-up = The digests of these weeks are late and come in one post.
digest-quiet-weeks = No new observations: { $weeks }. That does not mean there is nothing.
digest-meeting = Meeting { $day }
digest-agenda-open = { $n ->
    [0] No items yet, they can be proposed until { $day }
    [one] 1 item, more can be proposed until { $day }
   *[other] { $n } items, more can be proposed until { $day }
  }
digest-agenda-closed = { $n ->
    [0] No items, the agenda closed { $day }
    [one] 1 item, the agenda closed { $day }
   *[other] { $n } items, the agenda closed { $day }
  }
digest-turn = Your turn
turn-confirm = Confirm: { $title }
turn-confirm-who = { $who } reported it done
turn-screening = Handle the queue
turn-pack = Send out the pack for the meeting { $title }
turn-minutes = Approve the minutes: { $title }
turn-sending = Send: { $title }
turn-sending-who = to { $who }
turn-decide = Decide: { $title }
turn-finish = Finish the draft: { $title }
turn-answer = Ask for the answer: { $title }
turn-answer-who = no answer from { $who }
turn-progress = Tell how it goes: { $title }
turn-proposal_until = Take it up again: { $title }
turn-review = Look at it again: { $title }
turn-linking = Link the observations to phenomena
turn-decision = Decide about the observations
turn-count = { $n ->
    [one] 1 observation
   *[other] { $n } observations
  }
turn-late = late, it was due { $date }
digest-none = No new observations. That does not mean there is nothing.
digest-count = { $n ->
    [one] 1 new observation
   *[other] { $n } new observations
  }
digest-new = New { $n }
digest-new-before = New { $n }, the week before { $before }
digest-new-before-whole = New { $n }, the whole week before { $before }
digest-unscreened = { $n ->
    [one] One still waits to be looked at first.
   *[other] { $n } still wait to be looked at first.
  }
digest-screened = Handled during the week
digest-all = All { $n }
digest-courses = What happened to phenomena
digest-begun = new phenomenon
digest-merged = merged into the phenomenon { $number }
digest-themes = Themes, 12 months
digest-theme = Theme
digest-theme-before = { $theme }, before
digest-theme-counts = { $n } (before { $before })
digest-year-before = Before and grey: the 12 months before.
digest-no-year-before = There is no year before.
digest-left-out = Themes of fewer than { $least } observations are left out.
digest-promises = Promises and answers
digest-answer-by = answer by { $date }
digest-done-by = to be done by { $date }
digest-since = since { $date }
digest-result = result: { $words }
digest-unheard = Not known
digest-silent = Municipalities from which nothing has come for 90 days: { $names }. The reason is not known.
digest-silent-all = Nothing has come from any municipality for 90 days. The reason is not known.
digest-silent-more = { $n ->
    [one] one more
   *[other] { $n } more
  }
digest-silence = What we do not know
digest-phenomena = Phenomena
digest-whole = The whole week's digest
digest-words-open = To open an observation, write: @Havainto { $number }
digest-words-any = To open any of these, write its number, for example: @Havainto { $number }
digest-words-meeting = To see the meeting, write: @Havainto meeting
digest-words-queue = To see the queue, write: @Havainto queue
digest-words-more = To see all observations of the week, write: @Havainto observations { $week }
digest-week = Week { $week }/{ $year }
digest-earlier = { $weeks ->
    [one] Also one earlier week
   *[other] Also { $weeks } earlier weeks
  }: { $n ->
    [0] no new observations.
    [one] one observation.
   *[other] { $n } observations.
  }
digest-by-type = Observations by type
digest-by-need = Observations by support need
digest-by-sector = Observations by sector
digest-column-count = Count
digest-age = { $days ->
    [0] today
    [one] 1 day
   *[other] { $days } days
  }
digest-change = { $title }: { $state }
digest-item = { $number } { $title }

## Month and nudges

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-name = { $month } { $year }
month-title = Monthly digest, { $month }
month-count = { $n ->
    [one] 1 observation came during the month.
   *[other] { $n } observations came during the month.
  }
month-count-before = { $n ->
    [one] 1 observation came during the month, the month before { $before }.
   *[other] { $n } observations came during the month, the month before { $before }.
  }
month-positive = Something works: { $n }
month-none = No observations came during the month. That does not mean there is nothing.
month-words = To do without the monthly digest, write: @Havainto monthly digest off
preview-month = The working group's monthly digest is ready.
channel-help-month = @Havainto monthly digest – the last month; monthly digest off or on – whether it comes to the channel
rhythm-off = Do not send any more
rhythm-on = Send again
rhythm-month-on = The monthly digest comes to the channel on the first working day of each month.
rhythm-month-off = The monthly digest does not come to the channel any more. To see it, write: @Havainto monthly digest
rhythm-team-on = The digest comes to this channel on the first working day of each month.
rhythm-team-off = The digest is no longer sent to this channel. You see the last one by writing: @Havainto digest
team-month-title = What followed from your observations
team-month-of = { $month }, { $remit }
team-month-counts = Published counts, the whole county, { $period }: { $counts }.
team-month-no-counts = Counts cannot be told: none are published, or the observations are few.
team-month-proposals = Proposals in your area: { $told }.
team-month-no-proposals = No proposals are under way in your area.
team-month-waiting = { $n ->
    [one] 1 waits for an answer
   *[other] { $n } wait for an answer
  }, { $days ->
    [one] 1 day at the longest
   *[other] { $days } days at the longest
  }
team-month-promised = { $n ->
    [one] 1 is agreed or under way
   *[other] { $n } are agreed or under way
  }
team-month-done = { $n ->
    [one] 1 was carried out in the month
   *[other] { $n } were carried out in the month
  }
team-month-published = The phenomenon in your area that was published last: { $title }.
team-month-no-published = No phenomena have been published in your area.
team-month-thanks = Thank you for writing about what you see in your work.
team-linked = This is the team's channel from { $date } on. Once a month I tell here what followed from observations.
team-linked-for = The digest is about: { $remit }.
team-linked-next = No observations are handled here, and who links the channel gets no task. Turn the digest off by writing: @Havainto digest off
team-open = The last digest
team-only = In this channel I only tell once a month what followed from observations. An observation is made in your own chat with me.
preview-team-month = What followed from your observations
area-month-title = The month in your area, { $month }
area-month-why = You get this as a supervisor of:
area-month-county = the whole county
area-month-late = This message is late.
area-month-themes = Themes
area-month-no-themes = No figures are published yet, so no themes can be told.
area-month-source = The whole county, published figures: { $period }
area-month-proposals = Proposals in the whole county
area-month-waiting = { $n ->
    [0] No proposal waits for an answer.
    [one] One proposal waits for an answer.
   *[other] { $n } proposals wait for an answer.
  }
area-month-answered = { $n ->
    [one] One was answered during the month.
   *[other] { $n } were answered during the month.
  }
area-month-done = { $n ->
    [one] One was carried out during the month.
   *[other] { $n } were carried out during the month.
  }
area-month-meeting = The working group meets next on { $day }
area-month-unknown = Services of which we do not know enough: { $n } of { $of }. The reason is not known.
area-month-reports = The reports that you may read
area-month-words = To see the reports, write: reports. If you do not want these messages, write: monthly message off
preview-area-month = The month in your area can be read.
rhythm-title-area = Monthly message
rhythm-area-on = You get a monthly message on the first working day of each month while you are a supervisor.
rhythm-area-off = You get no monthly message.
rhythm-words-area = Write: monthly message on or monthly message off
nudge-title = Have you noticed anything?
nudge-said = Write if something works, does not work or is changing. If there is nothing, you need not do anything.
nudge-words = Write the observation as a message. If you do not want reminders, write: reminders off
nudge-file = Make an observation
preview-nudge = Have you noticed anything?
help-nudge = reminders on – I remind you every two weeks; reminders off – I do not
help-pauses = messages – pause messages or end the pause; pause – I send no messages; messages on – I send them again
rhythm-title-nudge = Reminders
rhythm-nudge-on = I remind you every two weeks at most, unless you have sent an observation with your name or with it hidden.
rhythm-nudge-off = I send no reminders.
rhythm-words-nudge = Write: reminders on or reminders off
refusal-rhythm-how = Write after it whether you want the messages: on or off.
words-month = monthly digest
words-area-month = monthly message
words-nudge = reminders | reminder

pauses-title = Messages
pauses-coming = I write to you when something happens to your observations.
pauses-paused = Messages are paused until you end the pause. Your observations move on, and you see their stages and questions under My observations.
pauses-answers = I still answer what you do yourself.
pauses-duties = I still answer what you do yourself. Messages that belong to your duties come too.
pauses-words-coming = Write: pause
pauses-words-paused = Write: messages on, or mine
pause-hint = If you do not want these messages, write: pause
button-pause = Pause messages
button-resume = Send messages again
resumed-waited = The pause is over. If something happened meanwhile, I tell it now in one message.
resumed-none = The pause is over. Nothing new came meanwhile.
words-pauses = messages | notifications | message settings | notification settings
words-pause = pause | pause messages | pause notifications | messages off | stop messages | stop sending messages | stop notifications | no more messages | I do not want messages | do not send messages | notifications off | mute | unsubscribe
words-resume = messages on | send messages again | resume | resume messages | end the pause | end pause | notifications on | messages back | I want messages again
words-switch-on = on | yes
words-switch-off = off | no

## Long lists

queue-list-title = Queue
queue-list-none = The queue is empty: no observation waits to be screened.
observations-title = Observations
observations-none = There are no open observations.
words-queue-list = queue list | whole queue
words-observations = all observations | observation list
channel-help-observations = @Havainto all observations – the observations page by page; narrow them, for example: municipality: Kajaani
list-untitled = { $number } · { $facts }
list-place = { $n ->
    [one] 1 row
   *[other] { $n } rows
  }, page { $page }/{ $last }
list-nothing = Nothing fits this filter. You can clear it or change it.
list-narrowed = Filtered by: { $to }
list-late = late
list-alike = { $n ->
    [one] 1 similar
   *[other] { $n } similar
  }
list-first = handled first by { $who }
button-all-observations = All observations
list-observations = { $n ->
    [one] 1 observation
   *[other] { $n } observations
  }
list-review = looked at again { $date }
list-more = More
list-back = Previous
list-clear = Clear the filter
list-narrow = Filter and search
list-narrow-save = Show
list-several = Choose several
list-words = Search words
list-area = Municipality or area
list-service_task = Service
list-need_main = Support need
list-state = State
list-age = Received
list-all = All
list-usual = Open ones
list-choice = { $what } ({ $n })
list-state-any = All states
list-age-week = this week
list-age-month = 1–4 weeks ago
list-age-half_year = 5–26 weeks ago
list-age-older = more than half a year ago
words-list-words = search | find
words-list-area = municipality | area
words-list-service_task = service | service task
words-list-need_main = need | support need
words-list-state = state
words-list-age = received | age
words-list-page = page
list-words-open = To open one, write its number, for example: @Havainto { $number }
list-words-next = More: @Havainto { $order }
list-words-clear = Clear the filter: @Havainto { $order }
list-words-narrow = Filter: @Havainto { $order } municipality: Kajaani; service: child welfare. Search by words: @Havainto { $order } search homelessness
alike-door = { $n ->
    [one] 1 similar one waits
   *[other] { $n } similar ones wait
  }
alike-door-line = Handle them together
alike-words = @Havainto similar { $number } – handle similar ones together
alike-title = { $n ->
    [one] 1 similar to { $number }
   *[other] { $n } similar to { $number }
  }
words-alike = similar
words-link-all = join all
words-close-all = close all
many-title = Choose several
many-rule = Only those that are very much alike are chosen already. Check the choice.
many-rule-list = Choose the observations that you do the same with.
many-which = Observations
many-told = Each reporter gets a message of their own. This cannot be undone at once.
many-link = Link the chosen ones
many-link-save = Link all chosen
many-close = Close the chosen ones
many-close-save = Close and send the messages
many-words = Reason, which each reporter gets word for word
many-words-link = Link: @Havainto join all I-2026-0001 { $numbers }. To a new phenomenon: @Havainto join all { $numbers } TITLE OF THE PHENOMENON
many-words-close = Close: @Havainto close all { $numbers } REASON CODE REASON
many-done = The chosen ones are handled
many-linked = { $n ->
    [one] 1 observation was linked to the phenomenon { $number }. Its reporter gets a message.
   *[other] { $n } observations were linked to the phenomenon { $number }. Each reporter gets a message.
  }
many-closed = { $n ->
    [one] 1 observation was closed. Its reporter gets a message.
   *[other] { $n } observations were closed. Each reporter gets a message.
  }
many-none = No observation could be handled.
many-left = { $n ->
    [one] 1 observation stays as it was
   *[other] { $n } observations stay as they were
  }
many-stale = The observation has changed since you chose it. Open it and check.
many-open = Open the phenomenon { $number }
refusal-search-private = Texts that are not screened yet are searched only in your own chat with me. Write the same there.
refusal-search-person = The search words seem to hold personal data. Search for the matter, not for a person.
refusal-list-how = I did not understand the filter. Write for example: @Havainto { $order } municipality: Kajaani; service: child welfare, or: @Havainto { $order } search homelessness
refusal-list-which = Write the observation's number too, for example: @Havainto similar H-2026-0001
refusal-alike-none = No observation that waits is similar to { $number }.
refusal-bulk-nothing = Choose at least one observation first.
refusal-bulk-many = Choose at most { $most } observations at once.
refusal-bulk-into = Choose a phenomenon, or write the title of a new one.

## The desk: screening the queue in one's own chat

desk-title = Queue
desk-place = Queue: { $place } of { $count }
desk-due = Handle by { $date }
desk-late = The time limit { $date } has passed
desk-asked = An answer is waited for until { $date }
desk-waited = waited { $n ->
    [one] 1 working day
   *[other] { $n } working days
  }
desk-mask = Mask or correct the text
desk-warned = The writer confirmed that nobody can be recognised: { $kinds }.
desk-check = Check: { $words }.
desk-codes = Codes
desk-codes-guess = Codes. What the text suggests stands beside the field.
desk-no-codes = No codes were chosen
desk-guess = Guessed from the text: { $words }.
desk-alike = About the same
desk-size = { $n ->
    [one] 1 observation
   *[other] { $n } observations
  } · { $state }
desk-link-to = Link to the phenomenon
desk-new = New phenomenon with this title
desk-proposal = Proposal { $number }: { $title }
desk-link = Link
desk-ask = Ask
desk-redirect = Redirect
desk-close = Close
desk-hand-on = Hand on
desk-next = Next
desk-list = The whole queue
desk-list-line = filter or search
desk-words-list = { $order } – the whole queue as a list
desk-linked = { $number } is linked: { $to }. Its writer is told.
desk-with-first = { $n ->
    [one] 1 observation is still with its first handler.
   *[other] { $n } observations are still with their first handlers.
  }
desk-news = In your queue there { $n ->
    [0] are no observations
    [one] is 1 observation
   *[other] are { $n } observations
  }
desk-row = { $title } ({ $what })
desk-untouched = new
desk-open = Handle the queue
desk-preview = Something waits in your queue
desk-overdue = Time limits
desk-waiting = { $n ->
    [one] 1 observation waits to be screened
   *[other] { $n } observations wait to be screened
  }
desk-channel = { $n ->
    [one] 1 observation waits to be screened.
   *[other] { $n } observations wait to be screened.
  }
desk-channel-words = Open the queue by writing to me in your own chat: queue
desk-opened = I opened it in your own chat.
desk-private = The text has not been screened yet, so it is not shown in the channel.
desk-private-words = Who screens it opens it by writing to me in their own chat: { $number }
desk-open-own = Open in your own chat
desk-words = Handle the queue by typing: queue
desk-words-link = join { $number } { $to } – link to the phenomenon “{ $title }”
desk-words-gather = gather { $number } TITLE – gather a new phenomenon
desk-words-ask = ask { $number } QUESTION – ask the writer once
desk-words-redirect = redirect { $number } CHANNEL: REASON – redirect to another channel
desk-words-close = close { $number } CODE REASON – close the observation
desk-words-correct = correct { $number } – correct the title and choices
desk-words-mask = mask { $number } FIELD: NEW TEXT – mask personal data
desk-words-hand-on = hand on { $number } – hand on to the coordinator
desk-words-next = queue { $number } – the next observation
help-queue = queue – handle the observations that wait to be screened

## Observations and proposals in the channel

list-title = Observations, { $week }
list-none = There are no observations from that week.
queue-none = The queue is empty: no observation is waiting to be screened.
queue-rule = The oldest comes first. Working days are counted from the start of the week it came, so that the day does not reveal the reporter.
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
observation-words-many = A proposal may be based on several observations: write the codes of all, one after the other.
observation-others = These are still waiting for a proposal
screening-code = Reason code
screening-words = Reason, which the reporter gets word for word
screening-channel = The channel it belongs to
screening-question = Question, which the reporter gets word for word
screening-preview = The reporter gets this message in their own language, your words as they are: “{ $words }”
screening-words-ask = @Havainto ask { $number } QUESTION – ask the reporter once. There are 14 days to answer.
screening-words-close = @Havainto close { $number } CODE REASON – close the observation. The codes are handled, duplicate, not structural, unclear and personal data.
screening-words-redirect = @Havainto redirect { $number } CHANNEL: REASON – redirect the observation to another channel
reopened = { $number } is waiting to be handled again. To open the observation, write: @Havainto { $number }
blank-ending = (reason code). (your reason)
blank-channel = (channel)
blank-words = (your reason)
blank-question = (your question)
blank-date = (the day in 14 days)
label-asked = The coordinator's question
label-answer = Answer to the question
proposal-title = Proposal { $number }
proposal-state = { $state }, since { $date }
proposal-lacking = Before it can be endorsed, this is still needed: { $fields }.
proposal-began = Where this began
proposal-phenomenon = Phenomenon, { $n ->
    [one] 1 observation
   *[other] { $n } observations
  }
proposal-meeting = The phenomenon on the agenda
goal-evaluated = Measured: { $measured } (before { $baseline }, target { $target }).
proposal-history = History
proposal-finished = The handling of this proposal has ended.
proposal-needs-reason = A reason is needed when the new state is { $states }.
proposal-needs-date = A new date is needed when the new state is { $states }.
proposal-needs-all = All details of the proposal are needed when the new state is { $states }.
proposal-words-moves = Possible next states: { $states }.
proposal-words-move = @Havainto state { $number } { $state } REASON – change the state. The reason is sent as it is to those who made the observations.
proposal-words-date = @Havainto state { $number } deferred 2026-12-10 REASON – defer the proposal to a new date
proposal-words-fill = @Havainto fill { $number } { $field }: TEXT – complete the details
wording-words = @Havainto fill { $number } { $field }: TEXT – write the same in the other language too
proposal-news = { $title }, { $what }.

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
refusal-answer-date = I did not understand the date. Write it like this: 2026-12-10.
refusal-answer-line = I did not find that line. Write the number of a line, 1–{ $most }, or to send it, write: send
refusal-form-incomplete = The observation cannot be sent yet, because this is missing: { $question }.
refusal-withdraw-which = Also write the number of the observation you want to delete, for example: delete H-2026-0001
refusal-code-missing = Also write the code your administrator gave you: @Havainto link CODE
refusal-observation-move = The state of observation { $number } is now “{ $state }”. It cannot be changed to “{ $to }”.
refusal-proposal-field-unknown = Write the field, a colon and the text, for example: goal: Half of them get a flat. The fields are { $fields }.
refusal-proposal-date-past = The date must be in the future.
refusal-proposal-move = The state of proposal { $number } is now “{ $state }”. It cannot go straight to “{ $to }”.
refusal-proposal-incomplete = Proposal { $number } still lacks: { $lacking }. Complete them first.
refusal-proposal-reason = Write a reason when the new state is “{ $to }”.
refusal-proposal-date = Give a new date when the new state is “{ $to }”.
refusal-proposal-finished = Proposal { $number } is finished, so its details cannot be changed any more.
refusal-unknown-observation = I cannot find that observation. Check the number: it looks like this: H-2026-0001.
refusal-observation-withdrawn = Observation { $number } has been withdrawn and can no longer be handled.
refusal-withdraw-too-late = The observation cannot be deleted any more, because it has been included in a proposal or its handling has ended.
refusal-correct-too-late = The observation cannot be corrected any more, because it is included in a proposal or its handling has ended.
refusal-withdrawn-already = Observation { $number } has been deleted already.
refusal-draft-open = You have an observation in progress. Send or cancel it first. To go on, write: observation
refusal-own-which = Also write the number of the observation, for example: correct H-2026-0001 or cut H-2026-0001
refusal-receipt-missing = Also write the receipt code you got when you sent it, for example: receipt ACDE-FGHJ-KLMN-PQRT
refusal-receipt-wrong = The receipt code does not work. Check that you wrote it exactly as you got it.
refusal-receipt-in-text = The text holds a receipt code, so I did not save it. With a receipt code anyone can open an anonymous observation. Write the text without the code.
refusal-receipt-too-many = Too many wrong receipt codes have been tried. Wait { $minutes } minutes and try again.
refusal-held = Observation { $number } cannot be deleted or changed right now, because a request for documents or a complaint about it is open. Your administrator can tell you more.
refusal-reopen-once = Observation { $number } cannot be handled again. You can ask once, when the observation is closed and its text is still there.
refusal-asked-already = A question about observation { $number } has been asked already. You can ask only once.
refusal-ask-what = Also write the question, for example: @Havainto ask { $number } How often does this happen?
refusal-not-asked = There is no open question about observation { $number }. The time to answer may have ended.
refusal-reply-how = Write the observation's code or the receipt code and your answer, for example: answer { $number } This happens every week.
refusal-closing-code = Also write a reason code and a reason, for example: @Havainto close { $number } duplicate The same is in a proposal already. The codes are handled, duplicate, not structural, unclear and personal data.
refusal-redirect-channel = Also write the channel and a reason, for example: @Havainto redirect { $number } HaiPro: This is an incident.
refusal-screening-words = Also write a reason. The reporter of observation { $number } gets it word for word.
refusal-stale = This card is out of date: things have changed since. Nothing was changed. Use the newest card.
refusal-not-a-member = Only members of this team can do this, not guests from other organisations. If you are a member, try again in a moment.
refusal-nobody = Teams does not tell me who you are, so I cannot answer you. Sign in to Teams with your organisation's account.
refusal-code-wrong = The code does not work: it is wrong, used or too old. Ask your administrator for a new one.
refusal-code-too-many = Too many wrong codes have been tried. Wait a moment and ask your administrator for a new one.
refusal-channel-taken = This channel is the working group's channel already.
refusal-channel-taken-team = This channel is the team's channel already.
refusal-channel-of-group = This channel was the working group's, so it cannot become a team's. Link another channel.
refusal-link-how = After the code, write the municipalities and services that the working group handles, with commas between them. For example: link CODE Kuhmo, Sotkamo. The code alone links the channel for all that it was given for.
refusal-link-wider = The code was given for a smaller area or for fewer services. Choose among those, or ask your administrator for a wider code.
refusal-county-group = The working group of the whole county does this, because it concerns all municipalities. Tell its coordinator about it.
refusal-group-other = { $number } and { $other } belong to different working groups, so they cannot be joined. Gather them in a phenomenon of your own first.
refusal-channel-kind = Only a standard channel of the team can be the working group's channel, not a private or shared one.
refusal-group-chat = I do not work in a group chat. Write to me one to one or in the working group's channel.
refusal-unknown-verb = I do not know that button. Write help and I will tell you what you can do.
refusal-unknown-state = I do not know that state. Open the proposal by its number to see the possible states.
refusal-unknown-proposal = I cannot find that proposal. Check the number: it looks like this: E-2026-0001.
refusal-proposal-needs-observation = A proposal needs at least one observation. Write the observation's number, for example H-2026-0001.
refusal-no-draft = You have no observation under way. To begin, write: observation
refusal-unavailable = I cannot save anything just now. Your answer was not saved. Please try again in a moment.
refusal-too-fast = One moment, I cannot keep up. I did not handle this. Nothing has been lost. Please try again in a minute.
refusal-late = The answer takes longer than usual. I do not know yet whether this was saved. Try again in a moment: nothing is saved twice.
refusal-too-long = Your message is too long for me: it has { $count } characters, and I read at most { $most } at a time. I did not handle it. Nothing has been lost: what you have written before is kept. Please shorten the message and send it again.
refusal-bug = Something went wrong on my side. The observation you were writing is kept as far as you last got. If this happens again, give your administrator the code { $reference }.
refusal-digest-week = I do not know that week. Write it like this: 47 or 47/2026.
refusal-release-period = I do not know that period. Write a quarter like this: 2026-Q3, a half-year like this: 2026-H2, a year like this: 2026, a council term like this: 2025-2029.
refusal-release-length = Quarterly counts are told to the organisation only. The public is told half-years, years or council terms.
refusal-release-period-open = The period { $period } is not over yet. Its counts are published only after that.
refusal-release-exists = The counts of { $period } have been published already. They are not recalculated.
refusal-release-overlaps = The counts of { $other } have been published already. Beside them the counts of { $period } would reveal small numbers.
refusal-release-lacks = The counts of { $period } are added up from its parts. First publish { $other }.
refusal-digest-week-future = Week { $week } has not begun yet. The same week a year earlier: { $before }.

## Notes above a step, and short answers

note-resumed = You had an observation under way. We go on from there.
note-help-alone = I cannot reach the data in the usual way just now, so other commands may take long or not be done. What was saved is safe: please try again in a moment.
note-draft-waits = You have an observation in progress. To go on, write: observation
note-stale = You pressed a button on an old card. Here is the latest step, and everything saved is still there.
note-pressed-twice = The press came as soon as the card had changed, so nothing was deleted. To delete the draft, press once more.
refusal-chat-warning = Your message has { $kinds }. I did not store it. Delete your message too: … > Delete.
refusal-channel-warning = Your message has { $kinds }, and everybody sees it. I did not store it. Delete your message: … > Delete. An observation can be written to me in a chat of our own.
refusal-channel-receipt = Your message holds a receipt code. With it anyone who reads this channel can open an anonymous observation: please delete the message yourself (… > Delete) and write the code in a one-to-one chat with me.

## Messages without words to read

content-edited = An edit changes nothing that you have sent already: correct your observation by writing correct and its number, for example correct H-2026-0001.
content-edited-draft = An edit changes nothing that you have answered already: go back to the question and answer again.
content-edited-channel = An edit changes nothing that is done already: write the command as a new message.
content-undeleted = I do not read a restored message again, and it changes nothing: write what you want to say as a new message.
content-undeleted-draft = I do not read a restored message again, and it does not change the draft: go on from here.
content-undeleted-channel = I do not read a restored message again, and it changes nothing: write the command as a new message.
content-deleted = The message is gone from the chat, but an observation that was sent remains: delete it by writing delete and its number or receipt code.
content-deleted-draft = The message is gone from the chat, but your answers remain in the draft: answer again, or delete the draft by writing cancel.
content-deleted-channel = The message is gone from the conversation, but what the command did remains: if it was wrong, write a new command.
content-alone = I cannot read { $what }, and nothing of it was saved: please tell me in words, and delete the message yourself if there is personal data in it.
content-beside = I read the text, but did not save { $what }.
content-nothing = There was no text in your message, so I saved nothing: please write what you want to say, or write help.
content-name-picture = the picture
content-name-file = the file
content-name-voice = the voice message
content-name-video = the video
content-name-forwarded = the forwarded message
content-name-place = the place
content-name-card = the card
content-name-other = the attachment

## The guard: what was found in a text

refusal-guard-block = The text has { $kinds }. I did not store the text.
refusal-guard-warn = Could someone be recognised? The text may have { $kinds }.
refusal-guard-redirect = Is somebody in danger now? Call 112.
refusal-guard-nothing = I have no text to accept or confirm. Write it again.
guard-title-block = The text has { $kinds }
guard-title-many = The text has personal data
guard-title-warn = Could someone be recognised?
guard-not-stored = I did not store the text.
guard-delete-own = Delete your message too: … > Delete.
guard-why-one = { $words } may be enough.
guard-why-many = { $words } may be enough together.
guard-found = I found this
guard-offered = It can be sent like this
guard-urgent-short = If somebody is in danger now, call 112.
guard-say-again = Or write the text again.
button-edit-own = Edit
urgent-title = Is somebody in danger now?
urgent-call = Call 112
urgent-services = A child or adult without safety or food: emergency social services
urgent-child = Worry about a child: make a child welfare notification.
urgent-slow = This channel is read on weekdays only. I did not store the text.
urgent-taken-out = The text also has { $kinds }. I leave it out if you continue.
urgent-say = If it is not urgent, write: not urgent
incident-title = Did something go wrong in a service?
incident-report = HaiPro or SPro
incident-where = Incidents and shortcomings are reported in your county's own system. If somebody is in danger, call 112.
incident-say = If not, write: not urgent
button-no-incident = No, continue
refusal-mask-how = The guard finds nothing in observation { $number } that it has words of its own for. Write the new text yourself, for example: @Havainto mask { $number } text: NEW TEXT. The fields are text, title, tried, proposal and answer.
refusal-mask-nothing = The text of observation { $number } is like that already. Nothing was changed.
refusal-signature-how = Write the number of the observation, for example: reporter H-2026-0001
refusal-no-signature = Observation { $number } carries no name.
guard-count-blocked = The guard stopped: { $kind }
guard-count-warned = The guard warned: { $kind }
guard-count-confirmed = The writer confirmed: { $kind }
guard-count-masked = The guard's wording was taken: { $kind }
guard-count-later = Found and masked later: { $kind }
guard-say-masked = If the wording will do, write: accept
guard-say-confirmed = If nobody is recognisable, write: confirm
guard-say-masked-channel = If the wording will do, write: @Havainto accept
guard-say-confirmed-channel = If nobody is recognisable, write: @Havainto confirm
guard-say-allow = If it is not a person's name, write: @Havainto allow word { $word }
button-allow-word = Allow the word: { $word }
button-remove-word = Remove word
allowed-words-title = Allowed words
allowed-words-rule = The guard does not take these names of services, projects and units for names of people. A person's first name or surname cannot be allowed.
allowed-words-none = No word has been allowed.
allowed-words-choose = Word to remove
allowed-words-say-add = To add one, write it in its base form: @Havainto allow word SPARK
allowed-words-say-remove = To remove one, write: @Havainto remove word { $word }
allowed-word-added = allowed { $date }
allowed-word-setting = from the settings, cannot be removed here
said-word-allowed = Allowed word added: { $word }. To remove it: @Havainto allowed words
said-word-removed = Allowed word removed: { $word }. The guard asks about it again.
refusal-allow-word-how = Write the name of a service, a project or a unit, one to four words without digits, for example: @Havainto allow word SPARK
refusal-allow-word-name = This cannot be allowed, because it holds a person's first name or surname. Nothing was added.
refusal-remove-word-setting = This word comes from the settings, so only the administrator can remove it.
refusal-remove-word-unknown = This word is not among the allowed words. See: @Havainto allowed words
entry-word_allowed = a word allowed for the guard
entry-word_removed = an allowed word removed
entry-document_approved = a document approved for others
permission-allow_words = allowing words
words-allow-word = allow word | allow the word | allow name
words-allowed-words = allowed words
words-remove-word = remove word | remove the word
button-masked = Use this wording
button-mask = Mask personal data
button-mask-save = Replace the text
button-close = Close the observation
button-close-save = Close and send the message
button-redirect = Redirect
button-redirect-save = Redirect and send the message
button-ask = Ask the reporter
button-ask-save = Send the question
mask-words = Change the part by which somebody could be recognised. The old text is deleted for good, and the reporter is told. This can be done by the { $who }.
mask-field = New { $name }
button-confirmed = Nobody is recognisable
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
said-cancelled = The draft was deleted. Nothing was sent.
said-withdrawn = Your observation { $number } has been withdrawn and its content deleted. It may still be seen in messages already opened in Teams.
said-masked = The personal data in observation { $number } has been masked and the old text deleted from the database. Its reporter is told. Please also delete the old messages in this channel that show the text.
said-screened = Observation { $number } has been handled. The reporter gets this message in their own language, your words as they are: “{ $words }”
said-signature = Observation { $number } was made by { $name }. The opening of the name has been recorded.
said-text = From now on I answer with text only. To get the cards back, write: cards
said-cards = From now on I answer with cards.
said-language = From now on I speak English.
said-done = This has been dealt with already.
said-thanks = You are welcome.
said-hello = Hi! Write in a message what works, does not work or is changing.
said-bye = Goodbye!
said-fine = Good.
said-small-talk = I only talk about observations.

## Asked before it is done, when typed
sure-withdraw = Delete observation { $what }? The content is deleted at once and cannot be restored.
sure-cut = Cut the link between you and observation { $what }? The observation stays with the working group, but nobody knows any more that it is yours, and you get no messages about it. This cannot be undone.
sure-reopen = Have observation { $what } handled again? This can be asked for once. The working group is not told who asks.
sure-cancel_meeting = Cancel the meeting of { $date }? The phenomena go back to where they were before the agenda. The channel and those who made observations hear of it at once.
sure-approve = Approve the minutes of { $date }? The messages go out at once, one to each. Items without a decision are open again. After that nothing can be changed.
observation-named = { $number } “{ $title }”
sure-how = Answer yes or no. You can also confirm by writing: { $order }
sure-how-channel = Answer @Havainto yes or @Havainto no. You can also confirm by writing: @Havainto { $order }
sure-changed = Things have changed since I asked. Nothing has been done yet, so I ask again.
said-left = Nothing was done.
refusal-nothing-asked = I am not waiting for an answer, so nothing was done. Please write the whole request and yes after it, for example: delete H-2026-0001 yes
said-below = The answer is at the end of the conversation.
offer-title = Make an observation of this?
offer-how = I have not stored anything. You can change the text next.
again-title = Once more
again-written = What you wrote
said-proposal-made = Proposal { $number } has been saved.
said-proposal-moved = The state of proposal { $number } is now “{ $state }”. I will tell those who made the observations.
said-proposal-filled = The details of proposal { $number } are saved. Before it can be endorsed it still needs: { $fields }.
said-proposal-complete = The details of proposal { $number } are saved. Nothing is missing any more.
preview = You have a message from Havainto.
preview-digest = The working group's digest is ready.
preview-proposal = There is news about a proposal.

## What may be typed; the first one is shown

words-file = observation | make an observation | new observation
words-mine = mine | my observations
words-help = help | menu
words-commands = commands | all commands
words-language = language | change language
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
words-yes = yes | yep | yeah
words-no = no
words-understood = I understand | understood | ok
words-back = back
words-skip = skip
words-skip-all = skip all
words-same = same
words-accept = accept | I accept
words-confirm = confirm | I confirm
words-not-urgent = not urgent | it is not urgent | no emergency
words-edit = edit
words-send = send
words-cancel = cancel
words-link = link
words-digest = digest
words-list = observations
words-queue = queue
words-proposals = proposals | all proposals
words-propose = proposal
words-fill = fill
words-move = state | status
words-mask = mask
words-mask-text = text
words-mask-title = title
words-mask-tried = tried
words-mask-proposal = proposal
words-mask-answer = answer
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
words-numbered = option | options | choice | choices | no | number | numbers | item | line | answer | page
words-and = and | plus
words-thanks = thanks | thank you | please | many thanks | thanks a lot | thank you very much | thanks for your help
words-week = week | wk | w
words-period-year = year
words-period-term = council term | term

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
words-field-measure = measure
words-field-baseline = now | figure now | baseline
words-field-target = target | goal | target figure
words-field-target_by = by | target by
words-field-measured = measured | measured figure
words-field-language = language
words-field-recipient = recipient
words-field-carrier = carrier
words-field-answer_by = answer by
words-field-shl7 = shl 7 | item of section 7 of the social welfare act
words-field-preventive = preventive
words-field-communication = communication

## Roles, oversight and opening an identity

appointed = You are now { $role }
appointed-in = You are now { $role }: { $where }
appointed-until = Valid until { $date }.
appointed-by = { $name } appointed you.
appointed-by-coordinator = The working group's coordinator appointed you.
appointed-preview = Your role in Havainto
appointed-ways = Now you can
appointed-reports = Read the reports of your area
appointed-queue = Handle new observations
appointed-queue-line = the queue, oldest first
appointed-meeting = Prepare the meeting
appointed-meeting-line = agenda and decisions
appointed-phenomena = See the phenomena
appointed-phenomena-line = what has been told of
appointed-who = See who is who
appointed-who-line = coordinator, group, supervisors
appointed-limits = You do not see who made an observation, nor figures below { $least }.
appointed-channel = The work can be done in the working group's channel (@Havainto), or here in your own chat.
appointed-identity = To ask that an identity be opened, write: identity H-2026-0001 REASON
appointed-sure = Do you give the role back? The coordinator is told, and can appoint you again.
appointed-back-how = If the role is not yours, write: { $order }
button-decline-role = Not my role
button-decline-role-sure = Give the role back
words-decline-role = not my role | give the role back
sure-decline_role = Do you give back the role { $what }? The coordinator is told, and can appoint you again.
said-role-declined = You gave back the role { $role }. The coordinator is told.
dismissed-title = Your role has ended
dismissed = Your role { $role } has been ended.
dismissed-by = { $name } ended your role { $role }.
declined-title = A role was given back
declined = The role { $role } was given back. Appoint somebody else.
declined-by = { $name } gave back the role { $role }. Appoint somebody else.
refusal-role-last = This is the group's only coordinator. Appoint another one first.
refusal-not-allowed = This can be done by { $roles }. If that is your task, ask your administrator for a code.
refusal-role-how = Also write the code that you were given: role CODE
refusal-role-not-yours = You do not have this role, so nothing was changed. Write help to see what you can do.
refusal-role-which = You have several roles. Write: not my role, and then the role. Choices: { $choices }.
oversight-title = Oversight
oversight-since = Counted from { $date } on. Neither texts of observations nor names are shown here.
oversight-reads = Texts opened and exports made
oversight-refusals = Attempts refused, in all
tally-many-observations = Observations beyond ten a day from the same person
oversight-traces = The latest events
trace-line = { $date }, { $who }: { $what }
trace-refused = Refused: { $permission }
trace-own-data = seeing one's own data
entry-refused = attempt refused
entry-appointed = role given
entry-dismissed = role taken away
entry-role_offered = role offered
entry-away = absence noted
entry-back = absence ended
entry-identity_requested = opening of an identity requested
entry-identity_granted = identity of the reporter opened
entry-identity_refused = opening of an identity refused
said-identity-asked = Request { $number } has been saved. Another data protection officer or administrator decides on it. I will tell you the decision.
said-identity-granted = You granted request { $number }. Whoever asked gets the identity, and I will tell the reporter that it was opened.
said-identity-refused = You refused request { $number }. Nothing was opened, and I will tell whoever asked.
identity-asked = Request { $number }: { $who } asks that the identity of the reporter be opened.
identity-asked-how = To grant it, write: approve identity { $number }
identity-asked-how-not = To refuse it, write: reject identity { $number }
identity-asked-until = The request is valid until { $date }. If you grant it, the reporter is told of the opening and the reason.
identity-opened = Your request { $number } was granted. The reporter is:
identity-object = Entra object id
identity-tenant = Organisation's id in Entra
identity-opened-how = An administrator finds the name in Entra by the object id.
identity-opened-care = Use this for the purpose you gave and nothing else. Delete this message when you no longer need it. I will also tell the reporter that it was opened.
identity-denied = Your request { $number } was refused. Nothing was opened. You can make a new request if the reason changes.
identity-told = Your identity as the reporter of this observation was opened for a reason based on law. Two different people asked for the opening and granted it.
identity-told-ask = If you have questions, contact the county's data protection officer.
identity-your-reason = Your reason in the request: { $reason }.
identity-asked-title = Request to open an identity
identity-opened-title = Your identity request was granted
identity-denied-title = Your identity request was refused
identity-told-title = Your identity was opened
refusal-identity-how = Write it like this: identity H-2026-0001 REASON. The reporter may read the reason.
refusal-grant-how = Also write the number of the request: approve identity 1
refusal-deny-how = Also write the number of the request: reject identity 1
refusal-identity-reason = Write a reason of { $least }–{ $most } characters. The reporter may read it.
refusal-identity-cut = Nobody can find out who made observation { $number }, because there is no link to a person.
refusal-identity-unknown = I cannot find request { $number }.
refusal-identity-over = Request { $number } has been decided already, or is too old.
refusal-identity-own = You cannot decide on your own request, nor on a request about yourself.
refusal-identity-needs-dpo = At least one of the two who decide must be a data protection officer.
refusal-identity-nobody = The request cannot be made, because nobody else can decide on it. Ask the administrator to appoint another person who can.
words-role = role
words-role-chair = chair | chairperson
words-role-coordinator = coordinator
words-role-supervisor = supervisor
words-role-reader = reader of reports | reader
words-role-management = management team member | management team
words-role-service_team = service-line team member | service-line team
words-until = until | till
words-who = who is who | who's who
words-appoint = appoint
words-role-until = change last day
words-role-end = end role
words-absent = away | i am away
words-deputised = deputy | deputy is
words-deputy-code = deputy code | code for deputy
words-deputy = deputy
words-leave-deputy = i cannot stand in
words-back-at-work = i am back | i am not away
who-title = Who is who
who-lead = The names come from Teams. Havainto does not store them.
who-contacts = These you can ask. Other roles are shown to members of the group and to those who have a role.
who-none = No roles have been given yet.
who-group = Working group
who-others = Services and areas
who-office = Data protection and administration
who-waiting = Waiting for the appointed to open Havainto
waiting-role = Take back: { $role }
waiting-until = waits until { $date }
who-how-appoint = To appoint somebody, write: { $order }
who-how-absent = To say that you are away, write: { $order }
person-unnamed = id { $id }
person-search = Search by name
button-appoint = Appoint
button-absent = I am away
button-who = Who is who
button-who-more = Show more ({ $n })
role-held-title = Role
role-held-how = To change one, write: change last day ROLE DAY, or: end role ROLE
button-role-until = Change the last day
button-role-until-save = Save the day
button-role-deputy = Away and deputy
role-deputy-hint = The absent one and the deputy get a message of it.
button-role-end = End the role
button-role-end-sure = End it now
role-end-sure = End the role at once? They get a message of it.
sure-role_end = End the role { $what } at once? They get a message of it.
said-role-ended = The role { $role } is ended: { $name }.
said-role-until = The last day of the role { $role } is now { $date }: { $name }.
said-role-endless = The role { $role } has no last day any more: { $name }.
said-taken-back = The appointment is taken back: { $role }.
said-roles-in-chat = Roles are given in your own chat with Havainto. Write there: { $order }
appoint-title = Appoint to a role
appoint-lead = You can appoint only for your own group's area and services.
appoint-role = Role
appoint-area = Area (for a supervisor or reader)
appoint-service = Service (for a supervisor or reader)
appoint-all-services = All services
appoint-until = Last day
appoint-until-hint = Empty: no last day.
appoint-person = Person
appoint-person-hint = If you cannot search for the person here, give them a code.
appoint-how = Write the role, and you get a code and words to forward: { $order } { $example }
appoint-roles = You can appoint: { $roles }.
appoint-example = supervisor Sotkamo 31.12.2028
button-appoint-person = Appoint
button-appoint-code = Give a code
button-appoint-next = Appoint another
given-title = Appointment
given = You appointed to the role: { $role }.
given-coded = A code for the role: { $role }.
given-named = { $name } is now { $role }.
given-told = They get a message in their own chat.
given-away = The role holds already, but I cannot reach them. Please forward these words.
given-waits = I do not know them yet. The role begins when they open Havainto, by { $date } at the latest.
given-code = The code works once, by { $date } at the latest. I show it only now.
given-forward = Forward these words
forward-waits = You have been appointed: { $role }. Open the app Havainto in Teams and write to it: hello. Please do so by { $date }.
forward-given = You have been appointed: { $role }. Open the app Havainto in Teams and write to it: help
forward-code = You are appointed: { $role }. Open the app Havainto in Teams and write to it one to one: { $word } { $code }
forward-deputy = Would you stand in for me? Open the app Havainto in Teams and write to it one to one: { $word } { $code }
absence-title = Absence
absence-none = You have told of no absence.
absence-set = The coordinator noted your absence: { $absence }.
absence-days = away { $first } to { $last }
absence-deputy = away { $first } to { $last }, deputy { $name }
absence-what = While you are away, reminders and questions go to the deputy, who may do what you may.
absence-first = First day away
absence-last = Last day away
absence-person = Deputy
absence-person-hint = If you cannot search for the person here, save the days and give them a code.
absence-how = Write the days: { $order } 1.–14.7., or: { $order } 1.–14.7. deputy
absence-how-code = For a code for the deputy, write: { $order }
absence-how-back = To end the absence, write: { $order }
button-away-save = Save
button-deputy-code = Code for the deputy
button-back-at-work = I am not away
said-away = I saved your absence.
said-back = Your absence has ended. Reminders and questions come to you again.
said-not-away = You have no absence.
deputy-title = You stand in for somebody
deputy-of = You stand in for { $name }, { $first } to { $last }.
deputy-days = You stand in { $first } to { $last }.
deputy-roles = Roles: { $roles }.
deputy-what = On these days reminders and questions come to you, and you may do what the absent one may.
deputy-leave-how = If you cannot stand in, write: { $order }
button-leave-deputy = I cannot stand in
said-deputy-left = You are no longer the deputy. Please tell the absent one.
said-deputy-none = You stand in for nobody.
refusal-appoint-role = You cannot give this role. The data protection officer and administrators are appointed by the server's administrator.
refusal-appoint-deputy = As a deputy you cannot appoint to roles. Ask the coordinator or the administrator.
refusal-appoint-role-missing = Choose a role.
refusal-appoint-scope = This is not within your group's area or services. Ask that group's coordinator to appoint.
refusal-appoint-past = The last day is past. Choose a day to come.
refusal-appoint-nobody = Choose a person by searching for the name. If the search does not work, give them a code.
refusal-appoint-guest = They are a guest from another organisation and cannot be given a role.
refusal-appoint-outside = They are no member of the group's team. Add them to the team in Teams first, then appoint.
refusal-appoint-unsure = Teams does not say just now who this is. Try again in a moment, or give them a code.
refusal-appoint-self = You cannot appoint yourself. Ask another coordinator or the administrator.
refusal-appoint-already = They have this role already, with the same last day.
refusal-role-gone = This role is no longer there, or is not yours to change. See: who is who
refusal-role-whose = Also write whose role you mean. Choices: { $choices }.
refusal-absent-no-role = Only somebody with a role can tell of an absence. See: who is who
refusal-absent-first = First say when you are away. Write for example: away 1.–14.7.
refusal-absence-days = Choose the first and the last day away.
refusal-absence-order = The last day away is before the first. Check the days.
refusal-absence-past = The absence is over. Choose a day to come.
refusal-absence-long = An absence can last { $most } days at most. For longer, give the role back.
refusal-deputy-self = You cannot stand in for yourself. Choose somebody else.
refusal-deputy-unknown = I do not know them yet. Save the days and give them a code.
refusal-deputy-how = Also write the code that you were given: deputy CODE
words-oversee = oversight
words-identity = identity
words-grant = approve identity | grant identity
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
role-in = { $role } ({ $where })
role-until = { $role } until { $until }

permission-file = making an observation
permission-see_own = seeing an observation of one's own
permission-withdraw_own = deleting an observation of one's own
permission-see_release = seeing what is published
permission-link = linking the channel
permission-take_role = taking up a role with a code
permission-enter = acting in the working group's channel
permission-speak = changing the channel's language
permission-see_digest = seeing the digest
permission-open_observation = opening the text of an observation
permission-see_proposal = seeing a proposal
permission-make_proposal = making a proposal
permission-fill_proposal = completing a proposal
permission-move_put_forward = putting a proposal forward
permission-move_endorsed = endorsing a proposal
permission-move_not_endorsed = not endorsing a proposal
permission-move_sent = sending a proposal
permission-move_answered_yes = noting a positive answer
permission-move_answered_partly = noting a partly positive answer
permission-move_answered_no = noting a negative answer
permission-move_in_progress = beginning to carry a proposal out
permission-move_done = marking a proposal as done
permission-move_evaluated = evaluating the effect
permission-move_deferred = deferring a proposal
permission-move_lapsed = letting a proposal lapse
permission-see_name = seeing the name under an observation
permission-screen = screening an observation
permission-ask = asking for details
permission-mask = masking a text
permission-redirect = redirecting to another channel
permission-close = closing an observation
permission-publish_release = publishing a report
permission-see_counters = seeing the counters
permission-see_roles = seeing the roles
permission-name_roles = appointing to a role
permission-oversee = seeing the oversight view
permission-request_identity = requesting an identity
permission-decide_identity = deciding on a request for an identity
permission-hold = putting deletion on hold
permission-appoint = giving a role

opening-delivery = Addresses opened to deliver a message
opening-own_data = Request for one's own data
opening-signed = Opening of the name under an observation
opening-names = Asking Teams for the name of somebody with a role
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
sector-EOS = Not known
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
extent-UNKNOWN = Not known
short-extent-UNKNOWN = Don't know
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
actor-UNKNOWN = Not known
short-actor-UNKNOWN = Don't know
source-OWN = My own observation
source-TEAM = Team's joint observation
source-CLIENT = Told by clients
source-PARTNER = Told by a partner
reporter-mode-NAMED = With my name: the group's coordinator sees it
reporter-mode-PSEUDO = Without my name, but I get feedback (recommended)
reporter-mode-ANON = Fully anonymous: I follow with a receipt code

## Phenomena

proposals-title = Proposals
proposals-none = No proposals have been made.
proposals-more = More proposals
proposals-words-more = For more, write: proposals { $page }
proposals-line = { $number } · { $state } · { $turn }
proposals-words-open = To open one, write its number: { $number }
proposal-turn-group = turn: the group
proposal-turn-coordinator = turn: the coordinator
proposal-turn-chair = turn: the chair
proposal-turn-recipient = turn: the recipient
proposal-turn-reporters = reporters are asked whether a change shows
proposal-turn-day = waits for the agreed day
proposal-turn-nobody = finished
phenomena-title = Phenomena
phenomena-none = There is no open phenomenon yet. To gather the first one, write: @Havainto gather H-2026-0001 TITLE OF THE PHENOMENON
phenomenon-line = { $title }. State: { $state }. { $n ->
    [one] One observation.
   *[other] { $n } observations.
  }
phenomenon-open = Open a phenomenon
phenomenon-title = Phenomenon { $number }
phenomenon-to-agenda = Put on the agenda
phenomenon-to-agenda-next = of the next meeting
phenomenon-words-agenda = To put it on the agenda, write: @Havainto to agenda { $number }
phenomenon-review = Review on
phenomenon-count = Observations
phenomenon-reporters = { $n }, from at least { $reporters ->
    [one] one person
   *[other] { $reporters } people
  }
phenomenon-areas = Municipalities
phenomenon-weakest = Weakest placed
phenomenon-weakest-yes = affects the weakest placed
phenomenon-weakest-no = does not affect the weakest placed
phenomenon-weakest-unknown = not known whether it affects them
phenomenon-leads = Where this is going
phenomenon-listed = on the agenda
phenomenon-links = Observations linked to the phenomenon
phenomenon-attached = Link these observations
phenomenon-detached = Unlink this observation
phenomenon-detach-words = Unlinking puts the observation and the phenomenon back as they were. Their history stays.
phenomenon-words-attach = @Havainto join H-2026-0001 { $number } – link an observation to the phenomenon. These are not linked yet:
phenomenon-words-detach = @Havainto unlink { $observation } { $number } – unlink an observation from the phenomenon
phenomenon-words-write = @Havainto fill { $number } summary: TEXT – change the title or the summary
phenomenon-words-propose = @Havainto proposal { $number } WHAT IS PROPOSED – make a proposal based on all observations of the phenomenon
phenomenon-news = The state of phenomenon { $number } { $title } is now “{ $state }”.
observation-gathered = Linked to phenomena
observation-alike = Similar (check yourself)
observation-words-gather = @Havainto gather { $number } TITLE OF THE PHENOMENON – gather a new phenomenon. To one that exists: @Havainto join { $number } I-2026-0001
channel-help-phenomena = @Havainto phenomena – the open phenomena
channel-help-gather = @Havainto gather H-2026-0001 H-2026-0002 TITLE – gather observations into a phenomenon (coordinator)
channel-help-attach = @Havainto join H-2026-0003 I-2026-0001 – link an observation to a phenomenon (coordinator)
button-gather = Link to a phenomenon or proposal
button-gather-save = Link
button-attach = Link observations
button-attach-save = Link the observations
button-detach = Unlink an observation
button-detach-save = Unlink
button-write = Edit title and summary
button-write-save = Save the texts
field-phenomenon = An existing phenomenon
field-phenomenon-new = Title of a new phenomenon (if none fits)
field-phenomenon-title = Title of the phenomenon
field-phenomenon-summary = Summary in your own words
state-phenomenon-emerging = emerging
state-phenomenon-open = open
state-phenomenon-on_agenda = on the agenda
state-phenomenon-monitored = monitored
state-phenomenon-acting = being acted on
state-phenomenon-resolved = resolved
state-phenomenon-archived = archived
words-phenomenon-state-emerging = emerging
words-phenomenon-state-open = open
words-phenomenon-state-on_agenda = on the agenda
words-phenomenon-state-monitored = monitored
words-phenomenon-state-acting = being acted on
words-phenomenon-state-resolved = resolved
words-phenomenon-state-archived = archived
words-phenomenon-title = title
words-phenomenon-summary = summary
words-phenomenon-language = language
words-language-fi = Finnish | in Finnish
words-language-sv = Swedish | in Swedish
words-language-en = English | in English
words-phenomena = phenomena
words-gather = gather | gather phenomenon | new phenomenon
words-attach = join
words-detach = unlink
entry-gathered = phenomenon gathered
entry-attached = linked to a phenomenon
entry-unlinked = unlinked from a phenomenon
entry-written = the phenomenon's texts changed
entry-phenomenon_moved = the phenomenon's new state: { $state }
notice-linked = Your observation { $number } was linked to the phenomenon { $phenomenon }.
notice-linked-count = It now has { $n } observations.
notice-linked-few = It is among the first about this.
notice-linked-state = State of the phenomenon: { $state }.
notice-linked-proposal = There is already a proposal about the phenomenon: { $proposal }. State of the proposal: { $state }.
notice-linked-proposal-to = There is already a proposal about the phenomenon: { $proposal }. Its recipient is { $recipient }. State of the proposal: { $state }.
notice-linked-preview = There is news about your observation { $number }.
notice-phenomenon_moved = The state of the phenomenon { $phenomenon } is now: { $state }.
notice-phenomenon_moved-preview = There is news about your observation { $number }.
notice-phenomenon-review = The working group will review it on { $date }.
preview-phenomenon = There is news about a phenomenon.
preview-meeting = There is news about a meeting.
said-gathered = Phenomenon { $number } has been gathered. I will tell the reporters.
said-attached = Linked to phenomenon { $number }. It now has { $n ->
    [one] one observation
   *[other] { $n } observations
  }. Its state: { $state }.
said-detached = Unlinked from phenomenon { $number }. It now has { $n ->
    [0] no observation
    [one] one observation
   *[other] { $n } observations
  }. Its state: { $state }.
said-written = The texts of phenomenon { $number } are saved.
said-phenomenon-moved = The state of phenomenon { $number } is now “{ $state }”. I will tell the reporters.
refusal-phenomenon-needs-observation = A phenomenon needs at least one observation. Write the observation's number, for example H-2026-0001.
refusal-phenomenon-move = The state of phenomenon { $number } is now “{ $state }”. From there it cannot go to “{ $to }”.
refusal-phenomenon-reason = Write a reason when the new state is “{ $to }”.
refusal-phenomenon-date = Give the day on which phenomenon { $number } is to be reviewed. It must be in the future.
refusal-phenomenon-write-how = Write the field, a colon and the text, for example: summary: A payment default bars people from housing.
refusal-unknown-phenomenon = I cannot find that phenomenon. Check the number: it looks like this: I-2026-0001.
refusal-unknown-phenomenon-state = I do not know that state of a phenomenon. Open the phenomenon by its number to see the possible states.
refusal-numbers-apart = Write each number separately and in full, for example H-2026-0001, H-2026-0002 and H-2026-0003.
refusal-numbers-title = First write each observation's number in full and then the title, for example: @Havainto gather H-2026-0001, H-2026-0002 Flats. If the title begins with a digit or holds a number, write “title:” before it.
refusal-which-phenomenon = Also write the phenomenon's number, for example I-2026-0001.
refusal-linked-already = Observation { $number } is already linked to phenomenon { $phenomenon }.
refusal-not-linked = Observation { $number } is not linked to phenomenon { $phenomenon }.
permission-see_phenomenon = seeing a phenomenon
permission-gather = gathering phenomena
permission-phenomenon_open = opening a phenomenon
permission-phenomenon_on_agenda = putting a phenomenon on the agenda
permission-phenomenon_monitored = monitoring a phenomenon
permission-phenomenon_resolved = declaring a phenomenon resolved
permission-phenomenon_archived = archiving a phenomenon

## A phenomenon for others: publications

publications-waiting = Waiting for approval to be published
publication-title = Publication { $number }
publication-line = { $number }, { $state } ({ $date })
publication-of = Phenomenon
publication-decides = Who approves
publication-decides-chair = The chair. This is everything that others would read.
publication-decides-coordinator = The coordinator, as there is no chair. This is everything that others would read.
publication-words = Can be read
publication-revision = version { $revision }, approved { $date }
publication-proposed = Proposed new words
publication-now = The words that can be read now
publication-in-fi = In Finnish
publication-in-sv = In Swedish
publication-in-en = In English
publication-not-translated = A reader of another language gets the text in the language in which it was written. It is not translated by a machine.
publication-conclusion = Conclusion
publication-ask = We ask for
publication-tone-joy = Cause for joy
publication-tone-worry = Cause for concern
publication-level-organisation = Organisation (the county alone)
publication-level-public = Public (anyone)
publication-approve = When you approve, { $level } may read the words above. The publication can be withdrawn later, but what was read cannot be taken back.
publication-approve-organisation = the county's organisation
publication-approve-public = anyone
publication-decline = Write what needs to change. What is published already can still be read.
publication-withdraw = Nobody reads what is withdrawn any more, and no new document holds it. A new publication gets a new number.
publication-deed-propose = proposing
publication-deed-approve = approving
publication-deed-decline = declining
publication-deed-withdraw = withdrawing
publication-approver-chair = The chair approves or declines it.
publication-approver-coordinator = The coordinator approves or declines it, as there is no chair.
publication-words-approve = @Havainto approve publication { $number } – publish the proposed words
publication-words-decline = @Havainto decline publication { $number } REASON – do not publish the proposed words
publication-words-withdraw = @Havainto withdraw publication { $number } REASON – after that nobody reads its words
publication-form-title = A phenomenon for others: { $number }
publication-form-rule = Write of the phenomenon in your own words, so that nobody's case can be recognised. Do not quote observations: the text may not repeat 20 characters in a row from them.
publication-form-way = One language is enough. The chair reads everything before others do. If there is no chair, the coordinator approves.
publication-form-words = @Havainto write for others { $number } title: TITLE; summary: THREE SENTENCES; tone: cause for concern; need: 2; level: organisation – propose words by typing. Other fields: conclusion, request, aspects, weakest position and areas. In Finnish: title in Finnish: OTSIKKO.
publication-optional = optional
publication-most = { $label } (at most { $most } characters)
publication-areas = Areas
publication-weakest-words = Concerns people in the weakest position
phenomenon-publication = Publication
phenomenon-words-publication = @Havainto { $number } – open the publication about the phenomenon
phenomenon-words-write-for-others = @Havainto write for others { $number } – write of the phenomenon for others, or change the words (coordinator)
field-publication-title_fi = Title in Finnish
field-publication-summary_fi = Summary in Finnish, about three sentences
field-publication-conclusion_fi = Conclusion in Finnish
field-publication-ask_fi = What is asked, in Finnish
field-publication-title_sv = Title in Swedish
field-publication-summary_sv = Summary in Swedish, about three sentences
field-publication-conclusion_sv = Conclusion in Swedish
field-publication-ask_sv = What is asked, in Swedish
field-publication-title_en = Title in English
field-publication-summary_en = Summary in English, about three sentences
field-publication-conclusion_en = Conclusion in English
field-publication-ask_en = What is asked, in English
field-publication-reason = Reason. The working group sees it in the history.
field-publication-tone = Cause for joy or for concern
field-publication-need = Need for support
field-publication-aspects = Strengths or weaknesses
field-publication-weakest = People in the weakest position
field-publication-areas = Areas (empty: the whole county)
field-publication-level = Who may read
state-publication-proposed = waiting for approval
state-publication-published = published
state-publication-changing = published, a change is waiting for approval
state-publication-declined = declined
state-publication-withdrawn = withdrawn
button-see-publication = Open the publication
button-write-for-others = Write for others
button-propose-publication = Propose publishing
button-rewrite-publication = Change the words
button-approve-publication = Approve
button-approve-publication-save = Publish these words
button-decline-publication = Decline
button-decline-publication-save = Decline the proposal
button-withdraw-publication = Withdraw
button-withdraw-publication-save = Withdraw for good
words-write-for-others = write for others
words-approve-publication = approve publication | publish phenomenon
words-decline-publication = decline publication
words-withdraw-publication = withdraw publication
words-publication-title_fi = title in Finnish
words-publication-summary_fi = summary in Finnish
words-publication-conclusion_fi = conclusion in Finnish
words-publication-ask_fi = request in Finnish
words-publication-title_sv = title in Swedish
words-publication-summary_sv = summary in Swedish
words-publication-conclusion_sv = conclusion in Swedish
words-publication-ask_sv = request in Swedish
words-publication-title_en = title | title in English
words-publication-summary_en = summary | summary in English
words-publication-conclusion_en = conclusion | conclusion in English
words-publication-ask_en = request | we ask for | request in English
words-publication-tone = tone | cause for joy or for concern
words-publication-need = need | need for support
words-publication-aspects = aspects | strengths or weaknesses
words-publication-weakest = weakest position
words-publication-areas = areas | area
words-publication-level = level | who may read
channel-help-write-for-others = @Havainto write for others I-2026-0001 – write of a phenomenon so that others may read it (coordinator)
channel-help-approve-publication = @Havainto approve publication J-2026-0001 – publish the proposed words; decline publication J-2026-0001 REASON declines them (chair)
channel-help-withdraw-publication = @Havainto withdraw publication J-2026-0001 REASON – after that nobody reads its words (coordinator or chair)
entry-publication_proposed = words proposed for publishing
entry-publication_approved = the proposed words approved and published
entry-publication_declined = the proposed words declined
entry-publication_withdrawn = publication withdrawn
said-publication-proposed = Publication { $number } has been proposed. { $approver }
said-publication-approved = Publication { $number } is approved. Others may read its words now.
said-publication-declined = The proposed words of publication { $number } have been declined.
said-publication-withdrawn = Publication { $number } has been withdrawn. No new document holds it.
sure-approve_publication = Publish { $number }? This is everything that others may read. What was read cannot be taken back.
refusal-unknown-publication = I cannot find that publication. Check the number: it looks like this: J-2026-0001.
refusal-which-publication = Write the publication's number too, for example J-2026-0001.
refusal-publication-move = The state of publication { $number } is now “{ $state }”. In that state { $deed } is not possible.
refusal-publication-reason = Write a reason too. Publication { $number } is unchanged.
refusal-publication-support = You cannot write of phenomenon { $number } for others yet. It needs at least { $observations } observations from at least { $reporters } reporters, and may not be emerging. Otherwise the text might tell who reported.
refusal-publication-words = These fields repeat an observation's text: { $lacking }. Write in your own words.
refusal-publication-rare = Together the fields tell so much that somebody may be recognised. Write more generally.
refusal-publication-how = Write the field, a colon and the text, for example: title: No way home at night. To see the fields, type the command and the phenomenon's number alone.
permission-propose_publication = writing of a phenomenon for others
permission-approve_publication = approving or declining a publication
permission-withdraw_publication = withdrawing a publication

## Suggested codes and the same observation

button-endorse = Same here
said-title = Noted
endorsed-title = Noted: same here
endorsed-before = Already noted this month
endorsed-seen = Others see only the number.
endorsed-next = Next: the meeting on { $date }
endorsed-words = Write: mine
words-endorse = same here
my-data-endorsed = Phenomena where you have said that you saw the same
phenomenon-endorsed = The same was seen elsewhere too
# A proposal to its end: the recipient, what is done, the effect, observations that come later

button-own-answered_yes = Answer yes
button-own-answered_partly = Answer partly
button-own-answered_no = Answer no
button-own-in_progress = Work has begun
button-own-done = Carried out
button-own-deferred = Postpone
button-own-save = Send the answer
button-open-proposal = Open the proposal
button-confirm-done = Confirm that it is done
button-return = I do not confirm
button-return-save = Return to the recipient
button-owner = Code for the recipient
button-join = Add to a proposal
button-join-save = Add the observation
button-effect = Can a change be seen? { $number }
field-promised = To be carried out by
field-done_changed = What changed
field-done_changed-hint = Write so that an outsider understands it too.
field-done_where = Where the change can be seen
field-done_where-hint = For example a unit, a municipality or the whole county.
field-done_since = Since when
field-done_since-hint = The day cannot be in the future.
field-kind = Kind of proposal
field-units = Units to which the practice is spread
field-units-hint = Needed only when a practice is spread.
field-follows = Follows a proposal that had no effect
field-return_reason = Why is it not confirmed as done? The recipient gets this as it is.
field-to_proposal = To which proposal
kind-CHANGE = Change
kind-SPREAD = Spread: a practice that works, to other units
entry-owner_named = a code was made for the recipient
entry-owned = the recipient took the proposal on
entry-reported = reported as done by the recipient, waiting for confirmation
entry-returned = not confirmed as done
entry-joined = a new observation was added
entry-effect_asked = reporters were asked about the effect
entry-effect_counted = the answers about the effect were counted
permission-take_proposal = taking a proposal on to answer it
permission-answer_effect = answering the question about an effect
permission-name_owner = making a code for the recipient
permission-join_proposal = adding an observation to a proposal
permission-return_done = not confirming that something is done
permission-see_owned = seeing one's own proposal
permission-report_done = reporting something as done
notice-effect-6 = Half a year ago { $proposal } was carried out. Can the change be seen in clients' everyday life?
notice-effect-12 = A year ago { $proposal } was carried out. Can the change be seen in clients' everyday life?
notice-effect-too = There is a question for you about a phenomenon that you have seen too.
notice-effect-too-title = A phenomenon that you have seen too
notice-effect-preview = There is news about your observation { $number }.
notice-joined = Your observation { $number } was added to the proposal { $proposal }, which is already on its way. This has happened so far:
notice-joined-before = { $words }.
notice-joined-recipient = Recipient: { $recipient }.
notice-joined-answer = An answer was asked for by { $date }.
notice-joined-preview = There is news about your observation { $number }.
notice-done-ask = I will ask on { $date } whether the change can be seen.
promise-sentence = To be carried out by { $date }.
done-sentence = { $label }: { $words }.
my-data-answers-for = Proposals that you answer
owned-title = Proposal { $number } for you
owned-why = The structural social work group has a proposal for you. It is based on what professionals have seen in client work.
owned-waits = Your report that it is done is waiting for the coordinator's confirmation.
owned-nothing = You need not do anything now. I will tell you when an answer to the proposal is asked for.
owned-returned = The coordinator has not confirmed yet that it is done. Reason: { $reason }. You may report it again.
owned-words-how = Answer by typing like this:
owned-words = { $number } { $word } REASON
owned-words-date = { $number } { $word } 2027-03-31 REASON
owned-words-done = { $number } { $word } what changed: TEXT; where: TEXT; since when: 2027-03-31
owned-preview = There is a message for you about proposal { $number }.
owned-kept = Thank you! Your answer is saved, and the working group hears of it.
owned-reported = Thank you! The group's coordinator confirms that it is done, and then the reporters hear of it.
owned-again = Reminder: the working group is still waiting for your answer. You can answer here.
proposal-waits = The recipient has reported the proposal as done. The report is waiting for the coordinator's confirmation.
proposal-waits-how = Confirm by typing: @Havainto state { $number } done, or return it by typing: @Havainto return { $number } REASON
proposal-needs-done = When the new state is { $states }, say also what changed, where, and since when.
proposal-needs-promise = The day by which the proposal is carried out is needed when the new state is { $states }.
proposal-words-promise = @Havainto state { $number } { $state } 2027-03-31 REASON – note the answer and by when the proposal is carried out
proposal-words-done = @Havainto state { $number } { $state } what changed: TEXT; where: TEXT; since when: 2027-03-31 – mark as carried out
proposal-words-evaluated = @Havainto state { $number } { $state } REASON measured: FIGURE – record what the measure shows
proposal-words-owner = @Havainto recipient { $number } – make a code with which the recipient can answer in their own chat
effect-clearly = Clearly
effect-little = A little
effect-none = No
effect-worse = For the worse
effect-unknown = Don't know
effect-until = You can answer, and change your answer, until { $date }. Answers are shown as counts only.
effect-answered = Your answer: { $answer }.
effect-words = Answer by typing: effect { $number } clearly (or a little, no, for the worse, don't know)
effect-told = Can the change be seen, { $months } months after it was done: { $words }.
effect-open = Can the change be seen, { $months } months after it was done: reporters are asked until { $date }.
effect-planned = Can the change be seen, { $months } months after it was done: asked on { $date }.
effect-few = too few answers to show
effect-nobody = nobody answered
effect-total = { $n } answers
effect-evaluate = The coordinator may now note the evaluation: @Havainto state { $number } evaluated RESULT
said-owner-code = Give the code { $code } to the recipient of proposal { $number }. They write it to Havainto in their own chat: I answer { $code }. The code works once, until { $date } at the latest.
said-returned = Proposal { $number } was not confirmed as done. The recipient gets your reason.
said-joined = Added to proposal { $number }: { $numbers }. The reporters hear what has happened to the proposal so far.
said-effect = Thank you. Can a change be seen, { $title }: { $answer }. You can change the answer until { $date }: effect { $number } and the new answer.
join-words = You can add the observation to a proposal that is already on its way. Its reporter hears what has happened to the proposal so far.
observation-words-join = @Havainto add E-2026-0001 { $number } – add the observation to a proposal
observation-spread = This observation tells of something that works: the proposal may be to spread the practice to other units.
observation-words-spread = A proposal to spread: @Havainto proposal { $number } WHAT IS PROPOSED and on new lines kind: spread and units: TEXT
channel-help-owner = @Havainto recipient E-2026-0001 – make a code with which the recipient can answer
channel-help-return = @Havainto return E-2026-0001 REASON – do not confirm that it is done (coordinator)
channel-help-join = @Havainto add E-2026-0001 H-2026-0002 – add an observation to a proposal that is already on its way
refusal-owner-finished = Proposal { $number } is finished, so it is not answered any more.
refusal-owner-code-wrong = The code does not work: it is wrong, used or too old. Ask the working group for a new one.
refusal-not-owner = You are not the recipient of proposal { $number }. If you should answer it, ask the working group for a code and type: I answer CODE
refusal-owner-how = I did not understand the answer. Type { $number } and you see what you can answer.
refusal-owner-which = Also type the proposal's number: @Havainto recipient E-2026-0001
refusal-take-on-how = Also type the code that the working group gave you: I answer CODE
refusal-not-reported = Proposal { $number } has not been reported as done, so there is nothing to return.
refusal-return-reason = Type why it is not confirmed as done: @Havainto return { $number } REASON
refusal-join-finished = Proposal { $number } is finished. Make a new proposal from the observation.
refusal-joined-already = Observation { $number } is in proposal { $proposal } already.
refusal-join-which = Type both the proposal and the observation: @Havainto add E-2026-0001 H-2026-0002
refusal-effect-not-asked = You are not asked anything about this proposal right now. The time to answer may be over.
refusal-effect-which = Also type the proposal's number: { $numbers }.
refusal-effect-how = Type it like this: effect { $number } clearly. The choices are clearly, a little, no, for the worse and don't know.
refusal-proposal-done = Before proposal { $number } can be marked as carried out, say { $fields }, for example: what changed: TEXT; where: TEXT; since when: 2027-03-31
refusal-proposal-promise = Also type the day by which the proposal is carried out, when the new state is “{ $to }”.
refusal-done-future = Type the day since which the change has been in force. It cannot be in the future.
words-owner = recipient
words-return = return
words-join = add
words-effect = effect
words-take-on = i answer
words-own-answered_yes = yes
words-own-answered_partly = partly
words-own-answered_no = no
words-own-in_progress = begun | in progress
words-own-done = done | carried out
words-own-deferred = postpone | postponed | later
words-field-done_changed = what changed | change
words-field-done_where = where
words-field-done_since = since when | since
words-field-kind = kind
words-field-units = units
words-effect-clearly = clearly
words-effect-little = a little | little
words-effect-none = no
words-effect-worse = for the worse | worse
words-effect-unknown = don't know | do not know
# Screening: title, codes, first handler, timeline

label-title = Title
button-amend = Correct or mask
button-amend-save = Save
button-next = Next: { $number }
button-hand-on = Hand on to coordinator
code-chosen = { $now } (the reporter chose: { $words })
code-chosen-own = { $now } (you chose: { $words })
editing-title = Correct observation { $number }
editing-words = The title and the choices can be corrected. The reporter's own choices are kept and shown beside them.
editing-chosen = The reporter chose: { $words }.
editing-say-code = @Havainto correct { $number } FIELD: NEW CHOICE – correct the choices, each field on a line of its own
editing-say-title = @Havainto title { $number } NEW TITLE – give a better title
editing-say-mask = @Havainto mask { $number } FIELD: NEW TEXT – mask personal data
screening-words-correct = @Havainto correct { $number } – correct the title and the choices
screening-words-hand-on = @Havainto hand on to coordinator { $number } – hand the observation on to the coordinator
said-amended = The title and the choices of observation { $number } have been saved.
said-handed-on = Observation { $number } has been handed on to the coordinator.
said-regrouped = Corrected. Observation { $number } belongs to another working group now, and this group does not see it any more.
queue-next = Next in the queue is { $number }. To open it, write: @Havainto { $number }
queue-due-answer = An answer is awaited until { $date }.
entry-titled = title improved
entry-coded = choices corrected
entry-handed_on = handed on to the coordinator
entry-regrouped = moved to another working group
refusal-amend-nothing = The title and the choices of observation { $number } are like that already. Nothing was changed.
refusal-title-emptied = The text of observation { $number } has been deleted, so it cannot get a title any more.
refusal-title-how = Also write the new title, for example: @Havainto title { $number } A default on record bars people from renting
refusal-codes-how = Write the field, a colon and the new choice, for example: @Havainto correct { $number } extent: common. The fields are { $codes }.
refusal-handed-on = Observation { $number } has been handed on to the coordinator already, who will finish handling it.
refusal-not-in-scope = Observation { $number } is not in the area or service that you are responsible for. Another first handler or the coordinator handles it.
refusal-hand-on-nobody = In this county the coordinator handles observations from the beginning, so they are not handed on.
refusal-hand-on-ended = Observation { $number } cannot be handed on, because it is not waiting to be screened. Its state is “{ $state }”.
channel-help-give-title = @Havainto title H-2026-0001 TITLE – give an observation a better title ({ $who })
channel-help-correct = @Havainto correct H-2026-0001 – correct the title and the choices ({ $who })
channel-help-hand-on = @Havainto hand on to coordinator H-2026-0001 – hand an observation on to the coordinator
permission-amend = correcting title and choices
permission-hand_on = handing on to the coordinator
role-management = management team member
role-service_team = service-line team member
words-title = title
words-hand-on = hand on to coordinator | hand on
words-code-title = title
words-code-type = type | type of observation
words-code-need_main = support need | main need
words-code-need_other = other support needs | other needs
words-code-service_task = service task
words-code-target_group = target group | target groups
words-code-area = area | municipality
words-code-extent = extent
words-code-trend = trend
words-code-sector = sector | sectors
words-code-aspect = strength or weakness | aspect
history-proposal = proposal { $number }: { $what }
next-by = { $what } by { $date }
next-late = { $what }, due { $date }, late
next-recipient = the recipient
next-received = { $who } reads your observation
next-screening = { $who } decides how your observation goes on
next-answer = answer the coordinator's question
next-linked = the working group handles the matter at its meeting
next-redirected = the observation is not handled here any more
next-withdrawn = the observation is not handled any more
next-reopenable = the handling has ended, you can ask for it once more
next-closed = the handling has ended
next-proposal-draft = the working group brings up the proposal at its meeting
next-proposal-put_forward = the working group decides at its meeting whether to endorse the proposal
next-proposal-endorsed = the proposal is sent to its recipient
next-proposal-not_endorsed = the proposal is not taken forward, the handling has ended
next-proposal-sent = { $recipient } answers
next-proposal-answered_yes = it is about to be carried out, the working group follows it at its meeting
next-proposal-answered_partly = a part is carried out, the working group follows it at its meeting
next-proposal-answered_no = the working group decides at its meeting whether to put the proposal forward again
next-proposal-in_progress = it is being carried out, the working group follows it at its meeting
next-proposal-done = I ask you what the proposal has changed
next-effect-asked = tell whether a change can be seen
next-proposal-counted = the working group judges at its meeting what the proposal has changed
next-proposal-evaluated = the effect has been evaluated, the handling has ended
next-proposal-deferred = the proposal is brought up again
next-proposal-lapsed = the proposal has lapsed, the handling has ended
handler-coordinator = the coordinator
handler-supervisor = a supervisor
handler-management = the management team
handler-service_team = the service-line team
leaving-title = Delete the draft?
leaving-words = The text you have written will be deleted and cannot be restored. Nothing has been sent.
leaving-correction = Your correction will be deleted. The observation you sent earlier stays as it is.
leaving-say = To delete it, write: yes, or once more: cancel. To go on, write: observation
button-keep = Keep the draft
button-leave = Delete the draft
## Time limits, reminders and the figures of the process

limit-screening = Screening
limit-linking = Linking to a proposal or phenomenon
limit-decision = The group's decision on the observation
limit-sending = Sending the proposal
limit-answer = Answer to the proposal
limit-progress = Progress report
limit-proposal_until = New date of a deferred proposal
limit-review = Review of the phenomenon
limit-pack = Meeting pack
limit-minutes = Minutes and feedback after the meeting
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
together-title = Meanwhile
together-intro = These messages waited while they could not be delivered.
together-paused = This came while your messages were paused.
notice-repeated = You may have this message already.
undelivered = Messages that somebody is waiting for have not been delivered: { $counts }. An administrator sees why with the command python -m bot outbox.
undelivered-receipt = { $n ->
    [one] 1 receipt
   *[other] { $n } receipts
  }
undelivered-answer = { $n ->
    [one] 1 answer
   *[other] { $n } answers
  }
undelivered-question = { $n ->
    [one] 1 question
   *[other] { $n } questions
  }
undelivered-greeting = { $n ->
    [one] 1 greeting
   *[other] { $n } greetings
  }
reminder-title = Time limits
reminder-intro = These time limits have passed or end today.
reminder-line = { $limit }: { $over }
reminder-meeting = Meeting of { $date }
reminder-how = To open an observation or a proposal, write @Havainto and its number in the working group's channel.
reminder-pack = Once members have the meeting pack, write in the working group's channel: @Havainto pack
reminder-answer = If a proposal has not been answered, remind its recipient.
reminder-rule = Working days of observations are counted from the start of the week they came, so that the day does not reveal the reporter.
notice-nothing_yet = There is nothing new about your observation { $number }, but it is not forgotten. State: { $state }.
notice-nothing_yet-proposal = There is nothing new about the proposal { $proposal }, which includes your observation { $number }, but it is not forgotten. State: { $state }.
notice-nothing_yet-preview = Your observation { $number } is not forgotten.
next-step-screening = Next, the coordinator will handle the observation, by { $date }.
next-step-linking = Next, the observation is linked to a proposal or a phenomenon, by { $date }.
next-step-decision = Next, the group decides on the matter, by { $date }.
next-step-sending = Next, the proposal is taken to its recipient, by { $date }.
next-step-answer = Next, an answer is expected, by { $date }.
next-step-progress = Next, the group asks how the work is going, by { $date }.
next-step-proposal_until = The group returns to the proposal by { $date }.
next-step-review = The group will review the matter by { $date }.
next-step-pack = The group's meeting pack will be ready by { $date }.
next-step-minutes = The group's minutes will be ready by { $date }.
next-step-meeting = The group's next meeting is on { $date }.
next-step-news = I will tell you again how it stands by { $date }.
figures-title = Process figures
figures-in-time = Done on time
figures-none = No time limits fell due.
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
figures-waiting = Feedback waiting for its reader
figures-unheard = Messages that had not been delivered when this week began
figures-counted = A message has to wait when its recipient has blocked the bot or left. The feedback is there under My observations.
figures-rule = A figure is not shown when there are fewer than { $observations } observations or fewer than { $reporters } reporters behind it.
refusal-figures-period = Write the period like this: figures 2026-Q3, figures 2026-H2 or figures 2026. Without a period I show the last year.
channel-help-silence = @Havainto what we do not know – services and areas that nobody tells of
channel-help-who = @Havainto who is who – who has which role
channel-help-figures = @Havainto figures or figures 2026-Q3 – how fast observations are answered
words-silence = what we do not know | silence
words-figures = figures | process figures
## Meetings

my-data-effects = Your answers to questions about a change
my-data-votes = Your vote before the meeting
meetings-title = Meetings
meetings-none = No meetings are known.
meetings-ahead = To come
meetings-held = Held
meetings-line = { $n ->
    [0] no items
    [one] one item
   *[other] { $n } items
  }
meetings-words-open = To open the minutes, write: @Havainto minutes 2026-12-10
meeting-title = Meeting { $date }
meeting-open = The agenda is open until { $closes }. Members get the meeting pack by { $pack }.
meeting-closed = The agenda closed on { $closes }. The coordinator may still change it by giving a reason.
meeting-due = Decisions are entered on the items' cards. Those who made observations hear of them once the minutes are approved.
meeting-over = The minutes were approved on { $date }. Nothing can be changed any more.
meeting-cancelled = There is no meeting on this day any more: it is cancelled or moved. The phenomena of a cancelled meeting stand where they stood before its agenda.
meeting-pack-out = Members got the meeting pack on { $date }.
meeting-promises = Earlier promises
meeting-promises-none = No proposal is waiting for an answer or to be carried out.
meeting-promise = { $state }, { $age }
meeting-promise-of = { $promise }. Recipient: { $recipient }
meeting-part = { $title } ({ $n })
meeting-agenda = Agenda
meeting-agenda-none = There are no phenomena on the agenda yet.
meeting-review = To be looked at in this meeting (not in the one before)
meeting-item = { $observations ->
    [one] 1 observation
   *[other] { $observations } observations
  } ({ $places }), votes { $votes }
meeting-item-decided = { $item }. Decision: { $decision }
meeting-proposed = Proposed: { $proposal }
meeting-weak = Weak signals
meeting-good = Good practices to spread
meeting-effects = Effects that have been seen
meeting-following = The next meeting is on { $date }.
meeting-pick = Choose an item
meeting-vote = Which matters most to you?
meeting-vote-rule = Everybody has one vote. It can be changed until the meeting. On the card nobody sees who voted for what.
meeting-vote-open = A vote typed in the channel is visible to others. On the card and in your own chat with me nobody sees your vote.
meeting-candidate = Phenomenon for the agenda
meeting-candidate-rule = Seven at most. The order is only a suggestion. Those who made observations hear of it at once.
meeting-candidate-review = { $phenomenon } – to be looked at now
meeting-move-rule = The agenda, the votes and the time limits move along. The channel and those who made observations hear of it at once.
meeting-cancel-rule = The phenomena go back to where they were before the agenda. The channel and those who made observations hear of it at once.
meeting-late-hint = Needed once the agenda has closed.
meeting-words-item = @Havainto item { $number } – open the item
meeting-words-vote = @Havainto vote { $number } – cast or change your vote
meeting-words-agenda = @Havainto to agenda { $number } – put the phenomenon on the agenda. Add a reason if the agenda has closed. You can choose from these:
meeting-words-minutes = @Havainto minutes { $day } – see the minutes and the messages
meeting-words-pack = @Havainto pack { $day } – note that the meeting pack is out; the channel hears of it
meeting-words-move = @Havainto move meeting { $day } 2026-12-17 – move the meeting to another day
meeting-words-cancel = @Havainto cancel meeting { $day } REASON – cancel the meeting
meeting-news-rescheduled = The meeting on { $date } was moved: the new date is { $day }. The agenda and the votes moved along.
meeting-news-cancelled = The meeting on { $date } is cancelled. Its phenomena stand where they stood before the agenda.
meeting-news-packed = The pack for the meeting on { $day } is ready. Read it and vote: @Havainto meeting
item-title = Item { $number }
item-place = { $date }, item { $place } of { $of }
item-proposals = Proposals about the phenomenon
item-off-rule = The phenomenon goes back to the state it was in before it was put on the agenda. Those who made observations hear of it.
item-over = The minutes are approved, so this cannot be changed any more.
item-words-decide = @Havainto decision { $number } DECISION reason: TEXT next: TEXT – enter a decision. The decisions are { $decisions }.
item-words-examples = Examples of how a decision begins:
item-words-propose = @Havainto decision { $number } proposal WHAT IS PROPOSED
item-words-monitor = @Havainto decision { $number } monitored 2027-03-10
item-words-redirect = @Havainto decision { $number } redirected CHANNEL
item-words-merge = @Havainto decision { $number } merged { $into } – it can be merged into these:
item-words-reword = @Havainto wording { $number } reason: TEXT next: TEXT – change the text that will be sent
item-words-order = @Havainto higher { $number } or lower { $number } – move the item on the agenda
item-words-off = @Havainto off agenda { $number } – take it off the agenda. Add a reason if the agenda has closed.
weight-place = Meeting
weight-votes = Votes
weight-reporters = Reporters, at least
weight-units = Service tasks
weight-municipalities = Municipalities
weight-growth = Growth
weight-seen = { $recent } observations in 90 days, { $previous } before that
weight-rights = Rights or safety at stake
weight-weakest = Concerns those in the weakest position
weight-actors = Who can act
weight-age = Without an answer
label-decision = Decision
field-next_step = What comes next
field-next_step-hint = This too is sent as it is.
field-review = Review by
field-into = Phenomenon to merge into
field-channel = Channel where it belongs
decision-propose = a proposal is made
decision-monitor = monitored
decision-merge = merged into another phenomenon
decision-redirect = redirected
decision-archive = archived
decision-postpone = postponed to the next meeting
choose-title = What is decided?
choose-again = Change the decision
decision-next-propose = The working group finishes the proposal and sends it to its recipient.
decision-next-monitor = The working group follows new observations and comes back to the phenomenon.
decision-next-merge = The observations are gathered, and the working group goes on from them.
decision-next-redirect = The matter is handled elsewhere from now on.
decision-next-archive = The working group does not go on with the phenomenon. A new observation can be sent at any time.
decision-next-postpone = The working group takes the phenomenon up at its next meeting{ $date ->
    [none] .
   *[other] {" "}on { $date }.
  }
decided-nothing = no decision yet
decided-propose = a proposal is made, { $number } { $proposal }
decided-monitor = the phenomenon is monitored and reviewed by { $date }
decided-merge = the phenomenon is merged into the phenomenon { $phenomenon }
decided-redirect = the matter belongs to another channel: { $channel }
decided-archive = the phenomenon is archived
decided-postpone = the matter is postponed to the next meeting
blank-next = (what comes next)
minutes-title = Minutes { $date }
minutes-waits = The minutes are waiting for approval. Check each message and, if needed, correct it on the item's card.
minutes-line = { $title }: { $decision }. Votes: { $votes }.
minutes-messages = Messages to those who made observations
minutes-language = Everybody gets the message in their own language, with your words as they are.
minutes-preview = Once the minutes are approved, those who made observations get this message in their own language: “{ $words }”
minutes-final = The messages go out at once, one to each. Items without a decision are open again. After that nothing can be changed.
minutes-words-edit = @Havainto wording { $number } reason: TEXT next: TEXT – change the message
minutes-words-approve = @Havainto approve minutes { $day } – approve the minutes and send the messages
button-vote = Vote
button-vote-save = Cast my vote
button-agenda = Add to agenda
button-agenda-save = Put on the agenda
button-minutes = Minutes
button-meeting = Meeting
button-move-meeting = Move the meeting
button-move-meeting-save = Move to the new date
button-cancel-meeting = Cancel the meeting
button-cancel-meeting-save = Cancel this meeting
button-pack = Note that the meeting pack is out
button-phenomenon = Open phenomenon
button-decide = Enter decision
button-decide-save = Save decision
button-reword = Edit message
button-reword-save = Save message
button-off = Take off the agenda
button-off-save = Take off
button-higher = Higher
button-lower = Lower
button-edit-text = Open item
button-approve = Approve minutes
button-approve-save = Approve and send messages
said-voted = Your vote for phenomenon { $number } is saved. You can change it until the meeting on { $date }.
said-decided = The decision on phenomenon { $number } is entered. Once the minutes are approved, those who made observations get this message in their own language: “{ $words }”
notice-on_agenda = The phenomenon { $phenomenon }, to which your observation belongs, is on the group's agenda on { $meeting }. If you would like to add anything before that, make a new observation.
notice-off_agenda = The phenomenon { $phenomenon }, to which your observation belongs, is not on the group's agenda on { $meeting } after all. I will tell you when it moves on.
notice-on_agenda-moved = The phenomenon { $phenomenon }, to which your observation belongs, is on the group's agenda on { $meeting }: the meeting has a new date.
notice-minuted = The group discussed the phenomenon { $phenomenon } on { $meeting }. Decision: { $decision }. Reason: { $reason }. Next: { $next }.
notice-minuted-again = If you disagree, open your observation: you can ask for it to be handled again.
notice-minuted-open = The group had no time for the phenomenon { $phenomenon } on { $meeting }. It is left for the next meeting.
notice-on_agenda-preview = There is news about your observation { $number }.
notice-off_agenda-preview = There is news about your observation { $number }.
history-minuted = { $date }, minutes of the working group ({ $meeting }): the phenomenon { $phenomenon }. Decision: { $decision }. Reason: { $reason }. Next: { $next }
history-minuted-open = { $date }, minutes of the working group ({ $meeting }): there was no time for the phenomenon { $phenomenon }, which is left for the next meeting
notice-minuted-preview = There is news about your observation { $number }.
entry-called = meeting added
entry-rescheduled = meeting moved to another day
entry-cancelled = meeting cancelled
entry-packed = meeting pack sent out
entry-listed = phenomenon put on the agenda
entry-unlisted = phenomenon taken off the agenda
entry-shifted = order of the agenda changed
entry-decided = decision entered
entry-reworded = wording of the decision changed
entry-minuted = minutes approved
permission-see_meeting = seeing a meeting
permission-call_meeting = adding, moving or cancelling a meeting
permission-say_seat = saying which service and municipality one is from
permission-vote = voting
permission-order_agenda = ordering the agenda or sending out the meeting pack
permission-decide = entering a decision
permission-approve_minutes = approving the minutes
channel-help-meetings = @Havainto meetings – meetings to come and those held
channel-help-meeting = @Havainto meeting – the next meeting and the meeting pack; meeting 2026-12-10 adds a meeting
channel-help-move-meeting = @Havainto move meeting 2026-12-10 2026-12-17 – move a meeting; cancel meeting 2026-12-10 REASON cancels it
channel-help-agenda = @Havainto to agenda I-2026-0001 – put a phenomenon on the agenda (coordinator)
channel-help-pack = @Havainto pack – note that the meeting pack is out (coordinator)
channel-help-vote = @Havainto vote I-2026-0001 – vote for what matters most
channel-help-item = @Havainto item I-2026-0001 – open an item, enter a decision or move it on the agenda
channel-help-minutes = @Havainto minutes – the meeting's decisions and the messages to those who made observations
refusal-meeting-none = No coming meeting is known. To add a meeting, write: @Havainto meeting 2027-03-11
refusal-meeting-unknown = There is no meeting on { $date }. To add it, write: @Havainto meeting and the day
refusal-meeting-past = A new meeting cannot be on a day that has passed.
refusal-meeting-day = I did not understand the day. Write it like this: 2026-12-10 or 10.12.2026.
refusal-meeting-reported = The minutes of the meeting on { $date } are approved, so nothing can be changed any more.
refusal-meeting-not-yet = The meeting is not until { $date }. Decisions and minutes are made on that day or later.
refusal-meeting-over = The meeting on { $date } is over. Put the phenomenon on the next meeting's agenda.
refusal-meeting-cancelled = There is no meeting on { $date } any more: it is cancelled or moved. See the next one: @Havainto meeting
refusal-meeting-held = Something has been decided in the meeting on { $date } already, so it can be neither moved nor cancelled.
refusal-meeting-there = There is a meeting on { $date } already. Choose another day.
refusal-meeting-why = Write why the meeting on { $date } is cancelled.
refusal-meeting-move-how = Write the meeting's day and the new day: @Havainto move meeting 2026-12-10 2026-12-17
refusal-meeting-cancel-how = Write the meeting's day and why: @Havainto cancel meeting 2026-12-10 Too many cannot come.
refusal-pack-empty = The meeting on { $date } has no agenda yet, so there is no meeting pack. Add phenomena first: @Havainto to agenda I-2026-0001
refusal-meeting-no-agenda = The meeting on { $date } has no agenda, so there can be no minutes. Add phenomena first: @Havainto to agenda I-2026-0001
refusal-minutes-none = No meeting has minutes yet. A meeting must first have an agenda, and its day must have come.
refusal-agenda-which = Also write the phenomenon's number, for example: I-2026-0001
refusal-agenda-already = Phenomenon { $number } is on a meeting's agenda already.
refusal-agenda-emerging = Phenomenon { $number } is only emerging. Lift it to open first and say why: open the phenomenon by its number.
refusal-agenda-closed = Phenomenon { $number } is resolved or archived. It opens when a new observation comes.
refusal-agenda-late = The agenda closed on { $date }. Write why it is still to be changed.
refusal-agenda-full = There are { $most } items on the agenda already. Take one off first.
refusal-agenda-not-on = Phenomenon { $number } is on no meeting's agenda. Put it there: @Havainto to agenda { $number }
refusal-agenda-decided = Phenomenon { $number } is decided on already, so it cannot be taken off the agenda. Change the decision.
refusal-vote-how = Write the number of the phenomenon, for example: vote I-2026-0001
refusal-vote-over = Voting for the meeting on { $date } is over.
refusal-decision-unknown = I do not know that decision. To open the item, write: @Havainto item and the phenomenon's number. It shows the possible decisions.
refusal-decision-reason = Also write a reason. Those who made observations about phenomenon { $number } get it as it is.
refusal-decision-next_step = Also write what comes next. Those who made observations about phenomenon { $number } get it as it is.
refusal-decision-what = Also write what is proposed about phenomenon { $number }.
refusal-decision-until = Also give a future day by which phenomenon { $number } is reviewed.
refusal-decision-into = Also choose the phenomenon into which { $number } is merged.
refusal-decision-channel = Also write the channel where phenomenon { $number } belongs.
refusal-decision-late = Phenomenon { $number } is in a state in which the decision cannot be changed any more. Its wording can be changed, and the observations of a merged phenomenon can be unlinked one by one.
refusal-decision-target = Nothing can be merged into phenomenon { $number }: choose another one that is not closed.
refusal-decision-proposal = Proposal { $number } has moved on, so the decision cannot be changed. Change the proposal's state.
refusal-decision-none = Nothing is decided about phenomenon { $number } yet. Enter the decision first.
words-meetings = meetings | all meetings
words-meeting = meeting
words-move-meeting = move meeting
words-cancel-meeting = cancel meeting
words-pack = pack
words-agenda = to agenda | on agenda
words-off-agenda = off agenda
words-item = item
words-vote = vote
words-higher = higher
words-lower = lower
words-decide = decision
words-reword = wording
words-minutes = minutes
words-approve = approve minutes
words-decision-propose = proposal | a proposal is made
words-decision-monitor = monitored
words-decision-merge = merged
words-decision-redirect = redirected
words-decision-archive = archived
words-decision-postpone = postponed
words-part-reason = reason
words-part-next_step = next

## The form

form-title = Your observation
form-title-correction = Correct your observation
form-rule = Write about the phenomenon, not the person.
form-text = Description
form-begin = Tell in your own words what works, does not work or is changing.
form-guessed = Guessed from the text
form-how = press a row to change it
form-remembered = From last time
form-others = Other details
form-more = Add more if you like
form-more-line = What was tried, what you propose, who should act
form-mode-hint = What you have written in the chat stays in Teams in any case.
form-restore = Take back my own text
form-say-restore = To have your own text back, write: restore
form-say-send = To send it, write: send
form-say-change = To change something, write for example: area Kuhmo
form-say-list = Write your answer, or write: list
form-choose = Did you mean: { $words }?
row-type = Type
row-need_main = Need
row-extent = Extent
row-sector = Who can act
row-service_task = Service
row-area = Area
row-reporter_mode = My name
short-type-POS = Something works
short-type-NEG = Problem or barrier
short-type-NEU = Something is changing
short-extent-ONE = One client or family
short-extent-SEVERAL = Several (2–10)
short-extent-COMMON = Common or recurring
short-reporter_mode-NAMED = Shown to the coordinator
short-reporter_mode-PSEUDO = Hidden, I get feedback
short-reporter_mode-ANON = Not stored, I follow with a code
answer-unknown = Not known
privacy-lines-title = How your data is used
privacy-line-seen = The working group reads the text. Your name is shown only if you want.
privacy-line-never = Write nothing by which a person can be recognised.
privacy-line-missed = I look for names and numbers, and miss some.
privacy-line-kept = Your identity is stored encrypted so that I can answer. You can delete the observation until it is linked to a phenomenon. The text is deleted { $years ->
    [0] { $months ->
        [0] { $days } days
       *[other] { $months } months
      }
    [one] one year
   *[other] { $years } years
  } after it was handled.
privacy-line-urgent = Not for emergencies: call 112.
privacy-line-law = Social Welfare Act, section 7. Not for assessing your work.
privacy-lines-more = For more, write: privacy
button-privacy-whole = Full privacy notice
similar-title = Do you mean this?
similar-state = Now: { $state }
similar-how = Same here: nobody sees who pressed, and your text is not stored.
similar-say = Write: same here. If it is something else, write: own text
button-own-text = Send my own text
several-title = The message holds { $n } observations
several-how = Send them one at a time, so that each finds its own phenomenon. The others are still in your message. The first:
several-say = Write: the first, or: all as one
button-first = Begin with the first
button-as-one = All as one
beside-title = You have an observation in progress
beside-how = What shall I do with the new text?
beside-say = Write: add, replace or continue
button-append = Add at the end
button-replace = Replace with this
button-old = Go on with the old one
note-guessed-again = The text has changed. Check whether the guesses are right.
said-discarded = The text is gone. Delete your own message too: … > Delete.
words-own-text = own text | my own text | send my own text
words-restore = restore | restore my text
words-choices = list | choices
words-append = add
words-replace = replace
words-continue = continue
words-first = the first | first
words-as-one = all as one | as one
need-UNKNOWN = Not known
short-need_main-UNKNOWN = Don't know
note-sent-twice = The press came as soon as the card changed, so nothing was sent. Look at the card, then send it.
note-which-line = Write what to change, for example: change type
button-continue = Continue
button-continue-text = Continue with my text
button-not-urgent = Not urgent, continue
button-discard-text = Delete the text
elsewhere-incident = Report it in your county's system (HaiPro, SPro). Here you can tell what is wrong in the structure.
elsewhere-client = I cannot handle one client's matter. Use the client information system or contact the service.
elsewhere-it = IT support helps with devices and accounts.
elsewhere-staff = Your supervisor helps with matters of your own work.
elsewhere-group = That belongs to the working group's channel.

## Practice on invented cases
practice-title = Practice { $number }/{ $count }
practice-lead = An invented case. I store nothing that you write.
practice-task = Write an observation of this so that nobody is recognisable
practice-say = Send it as a message. Or write: example, next or stop
practice-again = Send a new text as a message. Or write: example, next or stop
practice-over = The practice has ended: your next message is a real observation again.
practice-onward = To get the next case, write: { $order }
practice-case = The case
practice-example = For example like this
practice-good = Well written. I find nothing here by which anybody could be recognised. Still, always read it yourself.
practice-stored = It would be stored like this
practice-guessed = From this I would guess: { $guesses }.
practice-danger = If this is true, act at once. In practice the answer is the same: this is no observation.
practice-real = If you wrote about a real person, delete your message: … > Delete.
practice-elsewhere = You can practise alone with me: open our own chat and write practise.
practice-why-HETU = Only one person has that identity code.
practice-why-HETU_LIKE = Something like this may be an identity code.
practice-why-DOB = A date of birth and a place are enough together to recognise somebody.
practice-why-PHONE = A phone number leads to its owner.
practice-why-EMAIL = An e-mail address often has the name in it.
practice-why-IBAN = An account has an owner.
practice-why-ADDRESS = An address shows who lives there.
practice-why-NAME = A name says who it is, also when it is a colleague's.
practice-why-INITIALS = Initials are enough for those who know the person.
practice-why-CASE_NO = With the client or case number the case is found in the system.
practice-why-REFNO = A long number may be somebody's code.
practice-why-PLATE = A vehicle registration leads to the owner.
practice-why-URL = A link may lead to somebody's page.
practice-why-RARE = A place, an age, an occupation or something rare: together they may fit only one person.
practice-why-SINGLE_CASE = One client's story is recognised by those close to them. Write what happens again and again.
practice-case-name = Jane Smith, 34, rang for the third time. She has waited six weeks for debt counselling, and by now has a default on her record. Others wait just as long.
practice-example-name = People wait weeks for debt counselling. Many have a payment default on their record before they get any help.
practice-tip-name = The wait is the matter. Who is waiting is no part of the observation.
practice-case-place = A mother of triplets in Hyrynsalmi got no home help, because the nearest worker is 70 kilometres away. They talked about it over coffee at the child health clinic.
practice-example-place = Families with children in remote areas get no home help, because the workers are far away. They go without help that they have a right to.
practice-tip-place = A small town and an unusual family lead together to one door. Leave out one of them, or both.
practice-case-occupation = The vicar of Puolanka, aged 58, does not come to substance abuse services, because parishioners sit in the same waiting room. In a small place everybody knows everybody.
practice-example-occupation = People do not dare to come to substance abuse services, because the waiting room is shared and others see who sits there. It is so in many small places.
practice-tip-occupation = A place, an age and an occupation narrow it down to one. What stands in the way is the waiting room.
practice-case-code = Client 010190-921C has tried three times to get an appointment, but the phone is answered in the mornings only. She can be reached on 050 000 4321.
practice-example-code = Appointments can be made only by phone in the mornings. Those who work shifts do not get through, and their matters are left undone.
practice-tip-code = The code and the number belong in the client information system, not here.
practice-case-address = At Esimerkkitie 4 A 2 the electricity is cut off again. The tenant writes from jane.smith@esimerkki.fi that Kela and adult social work wait for each other's decision.
practice-example-address = Help with an electricity bill is sought in two places, and each waits for the other's decision. Meanwhile the electricity is cut off.
practice-tip-address = Two offices waiting for each other is the observation. Where, and whose electricity it was, is not.
practice-case-initials = J.S. (born -51) cannot identify herself online, and there is no other way to service guidance. She asks for help at the library desk.
practice-example-initials = Many older people cannot identify themselves online, and there is no other way to service guidance. They ask for help at the library.
practice-tip-initials = Initials and a year of birth are a name to those who know her. Write about the group: many older people.
practice-case-client = One of my clients has to move again, because the lease was for one year only. Her son changes school for the third time.
practice-example-client = Families are offered leases of one year only. Children change school each time the home changes.
practice-tip-client = One family becomes an observation when you write what happens to others too.
practice-case-colleague = Paternity cases have waited for two months, because Liisa Virtanen is on sick leave and none of the other colleagues has time.
practice-example-colleague = When the child welfare supervisor is away, there is nobody in their place. Paternity cases wait for months, and families get their benefits late.
practice-tip-colleague = A colleague's name or illness is not written either. What is missing is a substitute.
practice-case-fine = Family carers do not get their days off, because there are no short-term care places at weekends. It has been like this all autumn.
practice-example-fine = Family carers cannot take their days off, because short-term care places are missing at weekends.
practice-tip-fine = This case can be sent as it is: it says what does not work and how often, and speaks of nobody.
practice-case-danger = I am worried about a family: the mother is drunk, and the small child will be alone at home tonight. Should somebody go there?
practice-example-danger = In the evenings and at weekends there is no help in the home for families, because family work is done in office hours only.
practice-tip-danger = First make a child welfare notification or call the emergency social services. Only then tell here what is missing in the structure.
button-practise = Practise
button-check = Check
button-example = Show an example
button-next-case = Next case
button-stop = Stop
said-practice-ended = The practice has ended. To make a real observation, write it to me as a message.
note-practice-ended = The practice has ended.
words-practise = practise | practice
words-practise-stop = stop | stop practising | enough
words-practise-next = next | next case
words-practise-example = example | show example | show an example

# The release plan
label-total = Number of observations
length-Q = Quarterly
length-H = Half-yearly
length-Y = Yearly
length-T = By council term
words-length-Q = quarterly | quarter
words-length-H = half-yearly | half-year
words-length-Y = yearly | year
words-length-T = by council term | council term | term
told-hardly = hardly anything
told-little = little
told-half = about half
told-most = most
told-nearly_all = nearly all
plan-title = Release plan: { $period }
plan-lead = Each table is told at one length for the whole council term. Once a table has been published its length cannot change: small numbers could be worked out from two lengths.
plan-total = The estimate rests on the number published for last year: { $n } observations.
plan-no-total = An estimate of what each choice costs comes once last year's number of observations has been published.
plan-chosen = { $length }.
plan-fixed = { $length } (published, no longer changes).
plan-cost = { $length } { $told }
plan-costs = what would be told: { $costs }.
plan-never = This is never told as numbers
plan-no-areas = Areas are not told, as none have been named. The administrator names them in the settings.
plan-crossed = Type and support need are also told crossed when they have the same length.
plan-table = Table
plan-length = How often
plan-say = @Havainto release plan { $table } { $length } – change the length of a table
button-plan = Change the length
button-see-plan = See the plan
button-publish = Publish for good
never-told-words = People's own words: { $fields }.
never-told-reporter = Says something of the reporter: { $fields }.
never-told-permission = Permission to use the words: { $fields }.
never-told-dependent = Would give away small numbers of another table: { $fields }.
words-release-plan = release plan | publishing plan
channel-help-release-plan = @Havainto release plan – see and decide how often each table is told (coordinator)
release-draft-organisation = This would be published to the organisation. Nothing has been published yet.
release-draft-public = This would be published to the public. Nothing has been published yet.
release-no-answer = Not answered
release-term = The council term's counts are of whole calendar years { $first }–{ $last }.
release-changed = the classification changed
release-changed-why = The classification changed: what the class holds has changed within the period, so it cannot be counted over the whole time. The count is then withheld, large or small.
release-number = Release number: { $number }
sure-publish = Publish the counts of { $period }? This cannot be undone, and it fixes the length of the published tables for the whole council term.
refusal-release-clock = The server's clock shows the year { $year }. Set the clock right first; nothing was published.
refusal-release-term = The period { $period } is in no council term that I know: { $terms }. The administrator sets the term (HAVAINTO_TERM).
refusal-release-other = The counts of { $period } have changed since you saw them. Nothing was published. Look at them again.
refusal-release-nothing = The release plan tells nothing of { $period }. See: @Havainto release plan.
refusal-plan-terms-overlap = The council terms { $one } and { $other } overlap. The administrator corrects the setting HAVAINTO_TERM.
refusal-plan-fixed = { $table } has been published: { $length }. The length does not change in this council term, as small numbers could be worked out from two lengths.
refusal-plan-total = The number of observations is told at least as often as anything else. { $table }: { $length }. Change that one or the number first.
refusal-plan-how = Write the table and how often it is told, for example: release plan support need yearly. The choices: quarterly, half-yearly, yearly, by council term.
entry-planned = release plan changed
permission-plan_releases = changing the release plan

## Documents: the quarter of a municipality, an area group or the whole county

municipal-title = { $area }, { $quarter }
municipal-quarter-1 = January–March { $year }
municipal-quarter-2 = April–June { $year }
municipal-quarter-3 = July–September { $year }
municipal-quarter-4 = October–December { $year }
municipal-about = { $title }. Structural social work, internal to the organisation
municipal-lead = Quarterly report of the working group on structural social work. As of { $date }.
municipal-asked = What was asked and what was answered
municipal-asked-to = Asked from this area
municipal-asked-to-none = Nothing has been asked from this area.
municipal-asked-of = Other proposals that concern this area
municipal-asked-of-none = No other proposals concern this area.
municipal-asked-more = { $n ->
    [one] { $n } more proposal did not fit into the report. The coordinator can tell about it.
   *[other] { $n } more proposals did not fit into the report. The coordinator can tell about them.
}
municipal-asked-days = Days are counted from sending to the answer, or to the day of the report while an answer is awaited.
municipal-situation = What was answered
municipal-days = Days
municipal-waits = Waits for an answer.
municipal-unanswered = No answer came.
municipal-answered_yes = Answer: yes.
municipal-answered_partly = Answer: partly.
municipal-answered_no = Answer: no.
municipal-now = Now: { $state }.
municipal-answer-by = An answer was asked for by { $date }.
municipal-until = Agreed day: { $date }.
municipal-reason = Reason: { $words }
municipal-bond-named = The proposal’s text names the area.
municipal-bond-published = The proposal belongs to a phenomenon that concerns the area.
municipal-bond-county = The proposal concerns the whole county.
municipal-bond-unnamed = The proposal names no area.
municipal-worries = Worries
municipal-worries-none = Nothing that causes worry in this area was published for the quarter.
municipal-others = Other published phenomena
municipal-more = { $n ->
    [one] { $n } more published phenomenon did not fit into the report.
   *[other] { $n } more published phenomena did not fit into the report.
}
municipal-plans = Proposals for the next quarter
municipal-plans-none = Proposals for the next quarter have not been written yet.
municipal-works = What works
municipal-works-none = No practices that work and concern this area were published for the quarter.
municipal-done = Proposals carried out
municipal-done-changed = What changed: { $words }.
municipal-done-where = Where: { $words }.
municipal-done-since = Since: { $words }.
municipal-done-effect = Effect: { $words }.
municipal-counts = Figures
municipal-counts-title = Number of observations, { $quarter } (release { $release })
municipal-counts-few = The number of observations cannot be told because there are few: fewer than { $observations } observations or fewer than { $reporters } people (release { $release }).
municipal-counts-unpublished = The figures of this quarter have not been published, so they are not told. The coordinator can publish them once the quarter is over.
municipal-counts-no-areas = The area’s own figures are not told by quarter, because people could be recognised from small figures.
municipal-no-indicators = Indicators of wellbeing are not in the report yet.
municipal-silence = This covers four quarters, the last of them { $quarter }.
municipal-how-by = The day by which to answer stands with each proposal. One of these and a few words why are enough:
municipal-how-to = Answer the working group’s coordinator and mention the number of the proposal. Its recipient can also answer Havainto in Teams.
municipal-how-free = No proposal waits for an answer now. Corrections and additions can be told to the working group’s coordinator.
municipal-how-meeting = The working group’s next meeting is on { $date }. Answers that have come by then are handled there.
municipal-not-public = This is an internal report of the organisation. It is not published.
municipal-way-words = The text on a published phenomenon is written by the coordinator and approved by the chair.
municipal-method-belongs = A proposal is included if its recipient, its text or its published phenomenon names the area or the whole county. A proposal that names no area is included too. The areas of observations are not used.
municipal-method-release = The figures are of release { $release }. Its checksum (SHA-256): { $hash }
municipal-thanks = Thanks to the professionals who tell what they see.
file-municipal = The report is for internal use in the organisation. Read it before it is sent.
refusal-report-area-unknown = I do not know that area. Choices: { $choices }.
refusal-report-area-meant = I do not know that area. Did you mean: { $area }? Choices: { $choices }.
refusal-report-area-merged = { $area } has been merged into another municipality. Ask for the report of the area { $group }, or of the municipality that it was merged into. Choices: { $choices }.
refusal-report-quarter = A municipality’s report is made of a quarter, for example 2026-Q4.
refusal-report-quarter-open = The quarter { $period } is not over yet. The report is made after that.
refusal-report-municipal-how = Write the area and the quarter, for example: municipal report Kajaani 2026-Q4. Areas: { $choices }.
refusal-quarter-plan-lines = Write at most { $most } proposals, each on a line of its own.
refusal-quarter-plan-words = The proposal repeats the words of an observation, so it was not saved. Write it in your own words.
words-municipal = municipal report | area report
words-quarter-plan = municipal proposals | proposals of the quarter
field-quarter_plan = Proposals, one on a line
quarter-plan-title = Proposals for the next quarter: { $area }
quarter-plan-lead = The proposals come into the report on the quarter { $quarter }. Write in your own words what is hoped of the municipality or area next.
quarter-plan-say = You can also write: municipal proposals { $area } { $period } and the proposals on the next lines.
button-quarter-plan = Write proposals
button-quarter-plan-save = Save the proposals
said-quarter-plan = The proposals were saved in the report { $area } { $period }.
said-quarter-plan-removed = The report { $area } { $period } has no proposals now.
entry-quarter_written = proposals of the quarter written
permission-write_quarter = writing the proposals of the quarter
help-municipal = municipal report Kajaani 2026-Q4 – the quarter of a municipality or area as a file
help-quarter-plan = municipal proposals Kajaani 2026-Q4 – write proposals into the report

# reports for others: the list, approval, and what is told of them

words-reports = reports
words-report = report
words-report-approve = approve report | approve the report
reports-title = Reports
reports-none = You have no reports yet. An area's report comes once the quarter is over and the coordinator has approved it.
reports-waiting = Waiting for approval
reports-ready = Ready
reports-say = Open one by typing: { $order }
reports-order = report { $area } { $period }
reports-older = { $n ->
    [one] { $n } older report is not in the list. Open it by typing: report Kajaani 2026-Q4
   *[other] { $n } older reports are not in the list. Open them by typing: report Kajaani 2026-Q4
}
report-row = As of { $date }, { $level }
report-draft-row = draft, read it before you approve it
report-level-organisation = You may pass the report on within the organisation. It is not published.
report-level-public = The report may be given to anybody.
report-level-short-organisation = internal to the organisation
report-level-short-public = public
report-unreached = { $n ->
    [one] { $n } recipient could not be reached. The report waits under the word "reports".
   *[other] { $n } recipients could not be reached. The report waits under the word "reports".
}
report-draft-title = As it goes out: { $title }
report-draft-goes = { $n ->
    [0] Nobody gets the report by itself. It can be read in the list of reports.
    [one] { $n } supervisor gets the report once you approve it. It does not change after that.
   *[other] { $n } supervisors get the report once you approve it. It does not change after that.
}
report-asked = Proposals to the area
report-shows = Published phenomena
report-planned = Proposals for the next quarter
report-counted = Figures
report-plans = { $n ->
    [one] { $n } proposal
   *[other] { $n } proposals
}
report-plans-none = not written yet
report-figures-told = published, so they are told
report-figures-few = withheld, because there are few observations
report-figures-unpublished = not published, so they are not told
report-approve-say = Approve and send it by typing: approve report { $area } { $period }
button-file-approve = Approve for readers
file-approve = Once you approve the report, readers of reports see it in their list. It does not change after that.
file-approve-say = Approve it by typing: approve report { $report }
button-report-approve = Approve and send
button-report-language = In English
button-report-open = Open the report
said-report-approved = { $n ->
    [0] Approved: { $title }. The report can be read in the list of reports.
    [one] Approved: { $title }. The report goes to { $n } supervisor.
   *[other] Approved: { $title }. The report goes to { $n } supervisors.
}
report-drafts-title = Reports are waiting for approval
report-drafts-lead = The quarter { $quarter } is over. Read each report before you approve it.
report-drafts-preview = Reports are waiting for approval.
report-late-title = Reports are late
report-late-lead = The reports of { $quarter } have not been approved in ten working days. You can approve them too.
report-late-preview = Reports are waiting for approval.
report-ready-why = You get this because you are a supervisor. Area: { $area }.
report-ready-asks = The area is asked
report-ready-asks-none = No answer is expected from the area now.
report-ready-ask = { $title } (answer by { $date })
report-ready-preview = The report of your area is ready.
report-delayed = The report is late. You get it once it is approved.
report-delayed-preview = The report of your area is late.
refusal-reports-nobody = Reports are read by supervisors and readers to whom the administrator has given a role. Ask the coordinator if you should have it.
refusal-report-not-yours = You do not have this report. You see your own with the word "reports".
refusal-report-not-taken = Nobody has taken out the report { $document } yet. Take it out first and read it.
refusal-report-not-seen = Nobody has looked at the report { $document } yet. Open it first: report { $document }.
help-reports = reports – the reports that you may read
published-number = { $number }, published { $date }.
published-areas = Area: { $areas }.
published-conclusion = Conclusion
published-ask = We ask
published-in-fi = The text is written in Finnish. It has not been translated.
published-in-sv = The text is written in Swedish. It has not been translated.
published-in-en = The text is written in English. It has not been translated.

## Documents: the year, the council term and the councillor's page

report-title-year = Structural social work: the year { $period }
report-title-term = Structural social work: the council term { $period }
report-about-organisation = { $title }. For use within the organisation, not to be published
report-about-public = { $title }. Public
report-draft = Draft. { $about }
report-draft-lead = This is a draft, because the working group’s conclusions have not been written yet.
report-lead = Report of the working group for structural social work, { $first } to { $last }. As of { $as_of }.
report-span = { $first } to { $last }
report-years = { $first }–{ $last }
report-entry = – { $title }
report-summary = Summary
report-message-worry = Worry: { $title }.
report-message-worry-none = No worry has been published. That does not mean that there is none.
report-message-joy = Works: { $title }.
report-message-joy-none = No joy has been published. That does not mean that nothing works.
report-message-done = Carried out: { $title }.
report-message-counts-told = { $n ->
    [one] Professionals recorded { $n } observation (release { $release }).
   *[other] Professionals recorded { $n } observations (release { $release }).
}
report-message-counts-few = There were so few observations that their number is not told (release { $release }).
report-message-counts-none = No observations came in (release { $release }). That does not mean that nothing has happened.
report-message-counts-unpublished = The number of observations has not been published, so it is not told.
report-answers = { $asked ->
    [one] { $asked } proposal of the working group was out for an answer.
   *[other] { $asked } proposals of the working group were out for an answer.
}
report-answers-none = No proposal was out for an answer.
report-answers-given = The answers were { $yes } yes, { $partly } partly and { $no } no.
report-answers-days = { $days ->
    [one] Half of the answers came within { $days } day or sooner.
   *[other] Half of the answers came within { $days } days or sooner.
}
report-answers-waiting = { $n ->
    [one] { $n } proposal still waits for an answer.
   *[other] { $n } proposals still wait for an answer.
}
report-answers-ended = { $n ->
    [one] { $n } proposal ended or was put off without an answer.
   *[other] { $n } proposals ended or were put off without an answer.
}
report-made = How the knowledge was gathered, and what it is not
report-made-counts = The numbers of observations are published figures. For this report no observation was read or counted again.
report-not-whole = The report does not describe the wellbeing of the whole population. It tells what professionals have seen and the working group has published.
report-not-organisation = The report is for use within the organisation. It is not to be published.
report-not-public = The report may be published. No single person can be recognised from it.
report-published-none = No phenomena have been published for this time. That does not mean that there are none.
report-no-text = no published text
report-joys = Joys and worries
report-joys-rule = Is the worry justified? That cannot be answered yet, because no indicator has been attached. So the table has no column for indicators.
report-joys-title = Joys and worries by area
report-area = Area
report-joy = Joys
report-worry = Worries
report-themes = Phenomena by theme
report-themes-others = Other published phenomena
report-themes-silent = No text has been published on these themes, so we do not know of them: { $names }.
report-weakest = People in the weakest position
report-weakest-none = No text has been published on people in the weakest position. So we do not know how they are.
report-services = The service system
report-services-title = Services: what published phenomena tell
report-rights = Rights and voice
report-rights-title = Rights and voice: what published phenomena tell
report-aspect = Strength or weakness
report-published = Published phenomena
report-works-none = No practices that work have been published. That does not mean that there are none.
report-proposals = Proposals and answers
report-recipients-title = Answers asked for, by recipient
report-recipients-asked = Asked
report-recipients-yes = Yes
report-recipients-partly = Partly
report-recipients-no = No
report-recipients-unanswered = Unanswered
report-no-answer = no answer
report-recipients-days = The days are the median of the answers: half of them came in that time or sooner.
report-proposals-title = Each proposal and its stage at the end of the period
report-proposals-days = Days are counted from sending to the answer or to the end of the period. For a proposal that was not sent, they are counted from when it was made.
report-proposals-unendorsed = (not endorsed by the working group, so its words are not told)
report-state = Stage
report-proposals-promised = What was promised
report-proposals-refused = What was refused and why
report-proposals-refused-none = No proposal was refused.
report-proposals-ended = What ended without an answer
report-effects = Effects
report-effects-none = No proposal was carried out or evaluated in this time. So nothing is known of effects.
report-effects-unknown = The effect has not been evaluated yet.
report-counts = Figures
report-counts-unpublished = The figures of this time have not been published, so they are not told. A missing figure is not zero.
report-counts-how = The coordinator publishes the figures by the plan, by writing in the working group’s channel: { $order }
report-counts-told = { $n ->
    [one] There is { $n } observation (release { $release }).
   *[other] There are { $n } observations (release { $release }).
}
report-counts-few = The number of observations is not told. There are fewer than { $observations }, or they come from fewer than { $reporters } people (release { $release }).
report-counts-none = No observations came in during this time (release { $release }). That does not mean that nothing has happened.
report-counts-withheld = All figures of these are withheld because there are few observations (release { $release }): { $tables }.
report-counts-table = Published figures (release { $release })
report-counts-list = Of
report-counts-others = Other classes
report-counts-later = These figures are told for the whole council term: { $tables }.
report-gaps-indicators = No indicators of wellbeing have been attached to the report. We do not know whether the worries show in statistics too.
report-conclusions = Plan: conclusions
report-conclusions-none = The conclusions have not been written yet. The working group’s coordinator writes them to Havainto.
report-conclusions-by = The conclusions were written by the working group for structural social work.
report-conclusions-title = Goals, actions and how they are followed
report-conclusion-goal = Goal
report-conclusion-action = Action
report-conclusion-responsible = Responsible
report-conclusion-timetable = Timetable
report-conclusion-preventive = Preventive
report-conclusion-cost = Cost
report-conclusion-measure = Measure
report-conclusion-more = Who, when and other
report-preventive-YES = yes
report-preventive-NO = no
report-unassessed = not assessed
report-conclusions-sheet = Conclusions
report-law = Social Welfare Act, section 7: what was done
report-law-title = The tasks of structural social work in the Act, and what was done
report-law-item = Item of the Act
report-law-done = What was done
report-law-published = { $n ->
    [one] { $n } phenomenon was published.
   *[other] { $n } phenomena were published.
}
report-law-act = { $title }: { $state }
report-law-none = – No proposals belong to this item.
report-follow = Follow-up of the implementation plan
report-follow-title = Follow-up under the headings of THL’s implementation plan
report-follow-heading = Heading
report-follow-known = What Havainto knows
report-follow-fill = To be filled in
report-follow-goals = Goals
report-follow-updating = Updating and follow-up
report-follow-organisation = Organisation
report-follow-doing = Doing
report-follow-competence = Competence
report-follow-communication = Communication
report-follow-goals-known = { $n ->
    [0] The conclusions have not been written yet.
    [one] The plan has { $n } goal.
   *[other] The plan has { $n } goals.
}
report-follow-updating-known = { $n ->
    [0] No meetings of the working group have been recorded.
    [one] The working group met { $n } time.
   *[other] The working group met { $n } times.
}
report-follow-doing-known = Proposals out for an answer: { $n }. Carried out or evaluated: { $done }.
report-follow-communication-known = { $n ->
    [0] No phenomena were published.
    [one] { $n } phenomenon was published.
   *[other] { $n } phenomena were published.
}
report-follow-unknown = Havainto knows nothing of this.
report-way = The way of the knowledge
report-way-title = From an observation to the council
report-way-step = Step
report-way-body = Who
report-way-when = When
report-way-none = not yet
report-way-observed = Observations were recorded
report-way-observed-body = Social welfare professionals
report-way-met = Phenomena were handled in meetings
report-way-met-body = The working group for structural social work
report-way-published = Phenomena were published
report-way-published-body = The coordinator and the chair
report-way-sent = Proposals were sent
report-way-sent-body = The carrier of the proposal
report-way-answered = Proposals were answered
report-way-answered-body = The recipient of the proposal
report-way-counted = The figures were published
report-way-counted-body = The coordinator
report-way-reported = The facts of the report were gathered
report-way-reported-body = The coordinator
report-way-handled = The report was handled
report-way-decided = The council took note of the report
report-way-back = Those who reported were told of the decision
report-way-back-body = The working group
report-method-published = Included are phenomena published in this time, or within three months of its end.
report-method-unchecked = { $n ->
    [one] { $n } published phenomenon is left out, because its text has not been compared with the observations yet.
   *[other] { $n } published phenomena are left out, because their texts have not been compared with the observations yet.
}
report-method-proposals = Included is each proposal that was open, answered, refused or finished in this time. The stage is that of the last day of the period.
report-thanks = { $n ->
    [one] Thanks to { $n } professional who told what they have seen.
   *[other] Thanks to at least { $n } professionals who told what they have seen.
}
councillor-title = The councillor’s page { $period }
councillor-messages = Main messages
councillor-asks = What is asked of the council
councillor-unwritten = The working group’s conclusions have not been written yet.
councillor-more = { $n ->
    [one] The report has { $n } more.
   *[other] The report has { $n } more.
}
councillor-method = The page was gathered from the report of the same time. The figures are published ones.
file-year = The year’s report is for use within the organisation. Read it before you send it.
file-term = The term’s report is for use within the organisation. Read it before you send it.
file-councillor = The councillor’s page is for use within the organisation. Read it before you send it.
words-year-report = annual report | year report
words-term-report = council term | term report
words-councillor-page = councillor’s page | councillor's page | councillor page
words-conclusions = conclusions
words-conclude = conclusion
words-remove-conclusion = remove conclusion
help-year-report = annual report 2026 – the year’s report as a file; add public if it is published
help-term-report = council term 2025-2029 – the term’s report as a file
help-councillor-page = councillor’s page 2026 – one page for a councillor
help-conclusions = conclusions 2026 – write and change the report’s conclusions
file-public = The report is public. Read it before you publish it.
file-lacking-figures = The figures of this time have not been published yet, so the report says so in words. Publish them by the plan in the working group’s channel: @Havainto publish { $period }
file-lacking-conclusions = The report is a draft until the conclusions are written. Write here: conclusions { $period }
refusal-report-when = Write a year or a council term, for example: annual report 2026, council term 2025-2029 or councillor’s page 2026.
refusal-report-open = The time { $period } is not over yet. The report can be made from { $date }.
refusal-report-before = Nothing is recorded of the time { $period }. The first year is { $year }.
refusal-conclusion-early = The time { $period } has not begun yet, so nothing can be concluded of it.
refusal-conclusion-many = There can be { $most } conclusions at most. Remove or join one of them first.
refusal-conclusion-how = Write the fields as lines, for example: conclusion { $period } goal: GOAL; action: ACTION; responsible: WHO; measure: MEASURE; timetable: WHEN
refusal-conclusion-field-unknown = The fields of a conclusion are { $fields }.
refusal-conclusion-words = The conclusion repeats words of an observation. Write in your own words: { $lacking }.
refusal-unknown-conclusion = There is no conclusion { $number } of { $period }. See the numbers by writing: conclusions { $period }
entry-concluded = conclusions changed
permission-write_conclusions = writing conclusions
field-conclusion-goal = Goal
field-conclusion-action = Action
field-conclusion-responsible = Responsible
field-conclusion-measure = Measure
field-conclusion-measure-hint = Write where things stand now and where they should be.
field-conclusion-timetable = Timetable
field-conclusion-timetable-hint = For example: September 2027
field-conclusion-preventive = Does it prevent problems?
field-conclusion-cost = Cost
words-field-conclusion-goal = goal
words-field-conclusion-action = action
words-field-conclusion-responsible = responsible
words-field-conclusion-measure = measure
words-field-conclusion-timetable = timetable
words-field-conclusion-preventive = preventive
words-field-conclusion-cost = cost | costs
conclusions-title = Conclusions: { $period }
conclusions-lead = The conclusions are the plan part of the report. Write in your own words, and so that nobody can be recognised.
conclusions-none = No conclusions have been written yet. The report is a draft until there are some.
conclusions-choose = Open a conclusion
conclusion-place = Conclusion { $number }
conclusion-choice = { $number }. { $goal }
conclusion-title = Conclusion { $number }: { $period }
conclusion-say-new = conclusion { $period } goal: GOAL; action: ACTION; responsible: WHO; measure: MEASURE; timetable: WHEN – write a new conclusion
conclusion-say-change = conclusion { $period } { $number } measure: NEW MEASURE – change any part of it
conclusion-say-remove = remove conclusion { $period } { $number } – take it out of the report
button-conclusion = Open
button-conclude = Write a conclusion
button-conclude-save = Save the conclusion
button-change-conclusion = Change the conclusion
button-change-conclusion-save = Save the changes
button-remove-conclusion = Remove the conclusion
refusal-conclusion-which = Write the number of the conclusion too, for example: remove conclusion { $period } 1
said-concluded = Conclusion { $number } has been saved: { $period }.
said-conclusion-removed = Conclusion { $number } has been removed. Its goal was: { $goal } Its action: { $action }

## Documents: the meeting's pack and a proposal's letter

document-page = Page { $page } of { $pages }
document-withheld-words = (the text repeats an observation's words, so it is not shown here)
document-not = What this is not
document-not-client = This is no client document. Nobody's case is decided by it.
document-not-count = The figures are observations by professionals, not numbers of clients or cases.
document-not-public = This is internal material of the working group. Published figures and texts are given separately.
document-way = How the information travels
document-way-comes = Professionals record observations without clients' data. The working group gathers them into phenomena in its own words.
document-way-leaves = The meeting decides what is proposed and to whom. The recipient of a proposal answers, and the answer is recorded.
document-way-back = Those who made the observations hear of every decision and answer.
document-gaps = What we do not know about
document-gaps-rule = Silence does not mean that a phenomenon does not exist. It means that we do not know.
silence-none-yet = The first quarter has not been counted yet. So we do not know of any service yet.
silence-none = We have not heard enough from any service.
silence-all = We have heard enough from every service.
silence-nowhere = We do not know of these services: { $names }.
silence-somewhere = We do not know of these services in every area: { $names }.
silence-more = others that the table names
silence-meaning = Enough means that at least three people have told, and none of them stands out.
silence-unplaced = An observation that names no single municipality is not shown under any area.
silence-uncovered-all = The county has not told in which services people work. So we do not know either whom we could have heard.
silence-uncovered-some = * Nothing is known of the staff, so we do not know whom we could have heard.
silence-table = Which services we have heard from. Four quarters, the last one { $quarter }
silence-task = Service task
silence-enough = Heard enough
silence-unknown = We do not know
silence-heard = Heard
silence-little = Little
silence-not_heard = Not heard
silence-apart = Not told apart
silence-uncounted = Not counted yet
silence-since = { $word }, last in { $quarter }
silence-staff = { $word } (staff { $staff })
silence-no-staff = { $word } *
silence-together = { $word } (together: { $areas })
silence-nobody = no area
silence-groups-title = Which target groups we have heard of
silence-groups-word = { $word }: { $names }.
silence-groups-none = We have not heard enough of any target group.
silence-groups-all = We have heard enough of every target group.
silence-no-group = no group
silence-nobody-told = Nobody has told of any service for a year.
silence-not-told = Nobody has told of these services for a year: { $names }.
silence-three-words = Heard means three people or more, little means one or two.
silence-members-untold = No member has told yet which service and municipality they are from. So we do not know who is missing from the group.
silence-members-areas = The group has no member yet from these municipalities: { $names }.
silence-members-tasks = The group has no member yet from these services: { $names }.
silence-members-all = The group has a member from every municipality and service.
words-seat = my seat | my membership
words-seat-away = away | remove
silence-span = Four quarters, the last one { $quarter }.
silence-words-seat = A member can say their service and municipality in their own chat: my seat
seat-title = Your service and municipality in the group
seat-none = You have not said yet which service and municipality you are from.
seat-said = { $task }, { $area }
seat-rule = The meeting and its pack say which services and municipalities have no member. You are not named. You can remove this at any time.
seat-municipality = Municipality
seat-words = Write the service and the municipality, for example: my seat Disability services, Kajaani
seat-words-away = You can remove it: my seat away
button-save-seat = Save
button-leave-seat = Remove
said-seat = Saved: { $seat }.
said-seat-away = I removed your service and municipality.
said-seat-none = There is nothing of your service and municipality.
refusal-seat-how = Choose a service and a municipality. You can also write, for example: my seat Disability services, Kajaani
staff-few = 1–4
staff-some = 5–19
staff-many = 20–99
staff-most = 100 or more
document-method = Method
document-method-words = The working group's texts are in the language in which they were written. They are not machine-translated.
document-hash = Identifier of this document's facts (SHA-256): { $hash }
document-thanks = Thanks
pack-title = Meeting pack { $date }
pack-about = { $title }. Structural social work group, internal
pack-lead = Material of the structural social work group. As it stands on { $date }.
pack-promises = Sent proposals and what is expected of them
pack-others = Other open proposals
pack-others-none = There are no other open proposals.
pack-number = Number
pack-proposal = Proposal
pack-state = State
pack-days = Days in state
pack-until = Due date
pack-none = not known
pack-phenomenon = Phenomenon
pack-observations = Observations
pack-untold = not told
counts-title = { $title } (release { $release })
pack-code = Category
pack-agenda = The agenda's phenomena and what is known of them
pack-decisions = Below each item there is a blank space for the decision. Decisions are recorded in Teams after the meeting, by the item's number. Nothing is read back from this file.
pack-item = { $place }. { $title } ({ $number })
pack-few = There are fewer than { $observations } observations, or fewer than { $reporters } people who made them, so no figures are told.
pack-waits = { $days ->
    [one] Without an answer for { $days } day
   *[other] Without an answer for { $days } days
}
pack-made = Proposal made from it: { $proposal }
pack-decision = Decision on item { $number }
pack-item-code = Item { $number }
pack-to-fill = To be filled in at the meeting
pack-responsible = Person responsible
pack-by = By when
pack-field = What the field has told
pack-field-open = Figures are told when the agenda has closed. Before that they would change by one observation at a time.
pack-field-quiet = No observations came from { $first } to { $last }.
pack-field-few = From { $first } to { $last } there were so few observations (fewer than { $least }, or from too few people) that no figures are told.
pack-field-count = { $n ->
    [one] { $n } observation came from { $first } to { $last }.
   *[other] { $n } observations came from { $first } to { $last }.
}
pack-emerging = { $n ->
    [one] There is { $n } weak signal. It is read in the working group's channel.
   *[other] There are { $n } weak signals. They are read in the working group's channel.
}
pack-method-span = The field's figures are from between two closings of the agenda: each observation is in one meeting's pack.
pack-thanks = { $n ->
    [one] Thanks to the professional who told what they saw.
   *[other] Thanks to at least { $n } professionals who told what they saw.
}
letter-title = Proposal { $number }
letter-about = { $title }. Structural social work group
letter-to = Recipient: { $recipient }
letter-lead = The structural social work group puts a proposal to you and asks for an answer. Dated { $date }.
letter-what = What we propose
letter-why = Why
letter-basis = The proposal rests on what social care professionals have seen in their work and the working group has dealt with.
letter-phenomenon = Phenomenon: { $title }
letter-published = The description of the phenomenon is from publication { $number }, approved { $date }.
letter-law = Task under section 7 of the Social Welfare Act: { $item }
letter-goal = Goal
letter-by = By when
letter-by-day = Please answer by { $date }.
letter-by-none = No day has been agreed for the answer. Please tell us when you can answer.
letter-how = How to answer
letter-how-what = One of these is enough as an answer, with a few words of reason:
letter-how-yes = Yes: by when the proposal is carried out and who is responsible.
letter-how-partly = Partly: which part is carried out, by when, and what is left undone.
letter-how-no = No: why not. Those who made the observations are told the reason as it is written.
letter-how-carrier = Answer the one who carries the proposal ({ $carrier }), and name the proposal's number.
letter-how-group = Answer the coordinator of the group, and name the proposal's number.
letter-not-order = This is no order. The recipient decides, but the answer is recorded.
letter-not-count = The letter does not say how many observations there are. That is told in published figures only.
letter-way-answer = Your answer is recorded under the proposal's number. The working group returns to it at its next meeting.
refusal-letter-state = No letter of proposal { $number } can be made now, as its state is “{ $state }”. A letter is made once the working group has endorsed the proposal.
refusal-letter-words = Proposal { $number } repeats an observation's words, so no letter is made. Write in your own words: { $lacking }.
file-once = Each link works once and for { $minutes } minutes. The file opens in the browser with one press.
file-pack = The meeting's pack is for use inside the organisation only.
file-proposal = The letter is for the proposal's recipient. Read it before you send it.
file-command = The file cannot be given here, as Havainto's address has not been set. Ask the administrator to run this:
file-command-public = { $command } --level public
file-command-line = python -m bot report { $kind } { $name } --language { $language }
file-page-press = Press the button and the file is downloaded. The link works only once.
file-gone-title = The link no longer works
file-gone = The link is used, too old or wrong. Ask for a new one: write “pack” to Havainto in Teams.
file-later-title = The file could not be had now
file-later = Making the file did not succeed. The link was not used. Try again in a moment.
file-refused-title = The file cannot be given
refusal-document-withdrawn = The document { $document } is not handed out any more, because a text in it was withdrawn. You can make a new one: the text is not in it.
refusal-document-unfinished = The document { $document } is a draft, because its conclusions have not been written yet. Write them first: conclusions { $document }.
refusal-document-approved = The document { $document } is approved already, or another one like it was approved instead. First look which one stands.
refusal-document-unknown = This database holds no document with this identifier. It was made elsewhere, or was changed.
refusal-document-changed = The stored facts of the document are not as they were when it was made.
refusal-release-changed = The published figures are not as they were published: { $numbers }. Check them first.
refusal-document-unreadable = The document { $document } cannot be opened any more, because an earlier version made it. Make a new one.
button-file-docx = Download the Word file
button-file-xlsx = Download the Excel file
help-document = pack – the meeting pack as a file; pack E-2026-0001 – the proposal as a letter
permission-take_document = taking a document out as a file
permission-approve_document = approving a document for other readers
