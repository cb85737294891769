"""The English words."""

from bot.domain.guesses.type_words.words import TypeWords

ENGLISH = TypeWords(
    praise="""
        works_ works. working_well worked_well work_well helped. helps. has_been_a_great lifeline excellent
        brilliant great. wonderful fantastic amazing good_practice good_example good_thing good_idea
        good_result good_feedback positive_feed feedback_is_good thanks_to thank thankful grateful praise
        appreciat success succeed improv benefit_from worth_copying worth_spreading should_continue
        should_be_continued keep_this made_permanent easier encourag proud happy_with pleased popular
        really_good very_good works_well smoother makes_a_difference made_a_difference valuable hopeful
        lowered_the_thresh lowers_the_thresh freed_up frees_up has_held well_received welcomed impress
        inspir rewarding result_is results_are paying_off pays_off a_relief relieved strengthen empower
        heard_at_last award recommend saved_lives saving_lives letters_of_thanks at_last finally best_thing
        revolution wonders miracle hope_it_contin hope_this_contin courage satisfied has_been_good
        been_positive should_be_copied should_be_adopted information_flows friendly competent is_heard
        are_heard been_heard found_their_place been_prevented were_prevented threshold~lower
        threshold~lowered trust_has received_the_support got_the_support get_the_support received_help
        content_with effective progress meaningful thriv stable flourish quality_of_life skilled respectful
        kind. helpful well-organ uplift boost celebrate a_gem good_news work_together_well working_together
        well_together
        """,
    gain="""
        shorten shorter_wait quicker faster_than dare. dares. dared reach_people reaches reached.
        found_a_job found_work able_to_ back_home back_to_work back_to_school came_back come_back return_to
        same_day without_a_referral without_appointment without_any_appoint one_visit safer calmer confident
        get_help gets_help got_help quickly in_time. on_time together. freedom leave_with_their
        brings_together trust_ open_up solved. solves joined. found_an_appren are_back is_back back_in_
        sleep_in_peace got_a_job got_jobs have_got found_a_place found_a_flat saves saved prevent recovered
        recovering enrolled graduated attend_regularly have_stayed has_stayed stayed_on kept_their
        independen calm. confidence smooth flexible simpler better. sooner. earlier_than has_shortened
        have_shortened within_the_same_week still_with_us all_the_part come_without_an without_an_appoint
        prevented prevents avoided avoids available_quickly independence with_confidence has_reduced
        have_reduced has_cut have_cut cut_the_queue cut_queue trust_has_grown trust_in
        """,
    undone="""
        no_evictions nobody~evicted cut_the_wait cuts_the_wait cut_waiting no_longer_have_to no_longer_need
        no_longer_wait queue~shorter queue~gone waiting_time~shorter fewer_missed i_was_wrong has_not_had_to
        not_one~had_to nobody_has_had no_one_has_had appeals~dropped appeals~half complaints~dropped
        complaints~half complaints~fewer fewer_complaints fewer_appeals fewer_falls falls~dropped
        absences~dropped absences~fallen fewer_absences fewer_emergency fewer_crises fewer_errors no_queue
        no_waiting queue_has_gone queues_have_gone has_dropped_by have_dropped_by have_halved has_halved
        no_need_to needless~stop unnecessary~stop needless~ceas unnecessary~fewer needless~fewer
        nobody_has_gone_back no_one_has_gone_back nobody_has_returned none_of_them_has eviction~called_off
        nobody_has_been_left no_one_has_been_left stepped_in is_enough one_call
        """,
    barrier="""
        cannot. can't. lack. lacks. lacking missing wait. waits. waiting queue delay late. closed. closes
        closing close. cut. cuts. refuse denied rejected unable impossible difficult hard_to problem barrier
        gap. gaps. left_alone left_without fall_between fall_through falls_between suffer expensive
        unaffordab can't_afford stuck. sent_from complain forgets forgotten run_out runs_out ran_out evict
        mould mold worse worst fail unsafe danger shortage understaff overload exhaust burn overcrowd unfair
        insufficient inadequate too_long too_late too_few too_far too_little too_expens takes_weeks
        takes_months takes_half hundreds_of_kilo give_up gives_up gave_up drop_out throw unanswered unclear
        confus disappear crash cancelled canceled out_of_date outdated unpaid cut_off afterwards.
        never_invited discriminat harass overwork overstretch underfund full. queues complicated bureaucra
        passed_from pushed_from hungry afraid scared fear threat ashamed shame isolat unequal unfairly
        invisible ignored dismissed bottleneck backlog unreach unavailable inaccess not_available not_enough
        nowhere_to nobody_to have_to_tell breaks_down broke_down broken gone. sold. lost_their losing loses
        excluded exclude left_out struggl poverty crisis burden desperate frustrat already_closed misses
        missed_their unmet offered_nothing carries_the_whole vacant no_assess waiting_list not_offered
        not_arranged contradict conflicting shaky fight_for negative_decision
        """,
    denial="""
        not. no. nobody. never. none. nothing. nowhere. neither. nor. don't. doesn't. isn't. aren't. won't.
        didn't.
        """,
    lack="""
        without. only. alone. worr bad. poor. have_to. has_to. must. until. yet. although. meanwhile
        unsuitab kilomet miles. lost. lose. loses. far_away cold. already three_times months_later months.
        weeks. hours half_a_year even_though despite again. still. recorded_voice one_year_at_a_time
        due_date same_thing because. so_that vacant only_break choose_between single_nurse out_of_their_own
        waiting_list such_a demands. shut. ended. just_when over_the_phone mid-year ran_out tired. paperwork
        nothing_else four_places two_hours_a what_the_municip after_half_a threshold_for~high hardly
        threshold_is_high
        """,
    change="""
        than_before than_ever than_a_ than_they_used than_last than_in_ more_and_more younger_and_younger
        older_and_older fewer_and_fewer less_and_less starting_to_see started_to_see begun. begun_to
        began_to beginning_to have_started_to new_kind new_faces new_phenom new_thing seen_this_before
        seen_before not_seen~before lately. recently. these_days nowadays for_the_first_time used_to_be
        has_changed have_changed changing_ shift. shifting more_often_than increasingly we_now_meet
        more~than are_now have_become_shorter have_become_longer becoming_more doubled three_years_ago
        years_ago are_now_applying now_also now_apply now_ask applying_now clearly_bigger ask_about
        asks_about asking_about different_from different_kind interest_in interested_in has_become_common
        become_common seen_in sixth_grade less_than more_about used_to_live who_used_to now_takes
        takes_clients prefer_remote replaced has_given_way there_are_now_many now_many few_come share_of
        has_grown_from have_grown_from prefer moving_back move_back come_up_at comes_up came_up_at
        rather_than comes_up_already now_compete compete_for fewer_people_ask fewer_ask fewer_want
        want_to_stay_at become_younger become_older moving_away move_away phenomenon_is_still still_small
        has_changed_ become_more_common new_type pattern habits tendency on_the_rise
        """,
    more="""
        increase increasing growing grown risen rising this_year this_autumn this_spring now. more. new.
        trend number_of_appl the_number_of
        """,
    signal="""
        too_early hard_to_say not_sure_if not_sure_whether not_sure_why do_not_know_yet don't_know_yet
        do_not_know_why don't_know_why don't_yet_know do_not_yet_know watching_what keep_an_eye
        keeping_an_eye weak_signal i_wonder wondering may_be_a_coincid coincidence we_are_watching
        we_are_following interesting_to remains_to_be_seen worth_following perhaps. anyone_else
        i_am_not_sure we_are_not_sure i_don't_know_if i_do_not_know_if unclear_yet unclear_whether
        only_a_few_so_far isolated_cases one-off time_will_tell curious
        """,
    supposed="""
        would_help would_work would_be_good would_be_great could_help should_work would_need would_make
        i_wish we_wish if_only i_hope_this
        """,
    hope="""
        can_now now_can are_now_able get_their trial pilot project jointly joint together partner peer
        volunteer outreach started_a we_started introduced launched with_the_help at_once straight_away
        directly safely teach learn. learned learnt support_group supported back_in stay_at_home lets_ let.
        allows enable open_to welcome drop-in walk-in by_themselves their_own no_appointment come_along
        join. meet_each shorter. promises kept. settled in_order peace_of_mind need_not. named_contact
        completely_new_way quarrels_are own_language before_a_formal arabic got_their_debts monthly_money
        evening_ open_about turns_up turn_up group. our. volunteers popular participants meets_
        remote_rounds put_away one-stop mates friends. letters_of_thanks same_table someone_to_talk
        sorted_out home_visit stay_home home_hospital in_a_single brings_ threshold
        """,
    trouble="""
        violence absence eviction debt loneliness poverty burnout addiction homelessness bullying crime
        queue anxiety depression drugs. substance_use waiting_time waits queues. queue. complaint appeals
        falls. emergency_visit relapse errors mistakes dropout drop-out missed_appoint cancellation crisis
        crises quarrel readmission no-show
        """,
    less="""
        fewer. less. dropped. fallen. halved. reduced. reduces. stopped. ceased. shorter. gone_down
        decreased decreasing
        """,
    only="only. hardly. few_",
    although="although. though. even_though",
    now="now. nowadays.",
    badly="badly. poorly. not. slowly. only. rarely. hardly",
    contrast="but. however. yet. still. though.",
    before="previously. otherwise. never_came_to never_before ever_before used_to",
)
