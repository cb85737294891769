"""What is said to the bot about itself and one's own observations, as concepts that meet in a line."""

WISHES = {
    "withdraw": """
        !anonymous !language !name !data !change
        drop read sent
        drop sent it 3
        drop sent observation 2
        drop observation my 2
        forget sent
        forget sent what
        drop what sent
        take away h-number
        delete h-number 3
        able delete it
        delete observation my 4
        delete it !people !service 3
        delete observation !people !service 4
        delete sent 5
        delete previous 5
        take away observation 3
        take away previous 3
        take away sent 4
        take away it !people !service
        regret sent 4
        regret observation my 4
        regret delete 5
        how delete sent 4
        delete my !people !service 3
    """,
    "mine": """
        !boss !store !delete
        how-many observation my
        how-many observation me
        reply me asks
        reply my observation 2
        reply want my observation 2
        my sent 1
        see it my you 1
        reply my asks 1
        reply my 1
        what reply my 1
        happen it me sent
        happen sent 2
        observation reply asks !who 1
        observation happen asks previous
        show-me all sent
        my it happen asks 1
        my observation read 2
        my it read 2
        receive my 2
        receive my observation 2
        receive me 2
        receive observation
        receive sent
        reply asks happen 1
        show-me my 0
        show-me sent you what
        show-me sent what me 2
        show-me what previous you
        h-number status 3
        h-number where 3
        h-number happen 3
        h-number reply 3
        my observation where 3
        my observation happen 4
        my observation status 3
        my observation reply 4
        my observation what !make !write !anonymous
        my observation show-me 3
        my observation previous 4
        my observation when 3
        my observation anyone read 4
        my previous happen 3
        my previous what 3
        my previous where 3
        my previous how 3
        my it how-long !show !store !remain
        my it where !data !store !name
        my it happen !name
        my observation how-long
        what sent 3
        show-me sent 3
        show-me my observation
        show-me my it !anyone !who !show
        where sent 3
        anyone read sent 3
        reply sent 4
        when reply
        when reply observation
        happen sent what 4
        sent status 3
        reply observation previous 4
        observation status !make
        status it !people !service
        previous happen what !people !service 3
        my it !want !see !read !anyone !know !show !make !write !tell !name !data !delete !have 0
        my observation !want !make !write !tell !begin !delete !small 1
    """,
    "privacy": """
        remain asks 2
        how-long show 2
        how-long show my 2
        who-i-am tell 1
        who-i-am asks 1
        who data 1
        who data happen 1
        anyone see it my 1
        see it asks !my !sent 1
        remain it where 1
        where it remain
        where happen write 1
        where write happen it 2
        access see 2
        access asks it 2
        store asks 2
        when store it
        see write here 2
        see write 1
        read write 2
        anyone see what 2
        data make what 2
        data happen what 2
        data happen asks 2
        what data it
        who access
        access it
        how-long remain
        how-long it remain
        store asks it
        name 0
        name me 1
        name my 1
        name asks 1
        anonymous 1
        store asks 1
        store me 1
        store you 1
        store 0
        boss 0
        boss asks 1
        trace asks 1
        trouble asks 1
        trouble 0
        privacy 1
        give-on asks 1
        give-on you 1
        data you 1
        data my 1
        who see 2
        who read 2
        who read sent 3
        who see my observation 3
        who read my observation 3
        who see sent 3
        identity my 2
        identity use 3
        identity read 3
        identity see 3
        anyone read 1
        anyone see 1
        anyone know 1
        who me it
        anyone me it 1
        who see !people !service
        who read !people !service
        who know it
        anyone see !service
        anyone read it !sent !service
        anyone know it !service
        anyone know me
        name show 3
        name see 3
        name write
        name people write 2
        name put
        anonymous 3
        anonymous write 4
        anonymous observation 5
        how-long store 3
        store it !people !service 3
        store where 3
        store here !people !service
        where data 3
        data what me 3
        data what my 3
        data store 3
        privacy 3
        boss it 2
        boss me 2
        boss my 2
        boss see 3
        boss read 3
        boss know 3
        boss show 3
        trace who 3
        trace me 3
        trouble it 3
        trouble me 3
        trouble here 3
        safe here
        safe my
        safe data
        safe it
        safe write
        give-on it
        give-on who
        give-on data
        see who observation 3
        show who it
        show who my
        show me
    """,
    "help": """
        !boss !read !see !anonymous !store !trace
        help 1
        help want 2
        help me 2
        help able 2
        help here 2
        how works here it 1
        how works here 1
        not-understand how works 2
        not-understand how works it 3
        not-understand works it 3
        not-understand how use 3
        what able you 1
        what ask 1
        what able tell 0
        explain how me make 1
        explain how 1
        explain it 1
        explain here 1
        explain what 1
        what you make 1
        not-understand works
        not-understand use
        not-understand it 2
        not-understand here 2
        how use 2
        you works it !thanks
        not-understand how 1
        how begin it use 0
        not-understand 0
        what able me 0
        what command
        command 1
        what here able
        what here make
        what it !people !service !sent !my !happen !previous !about-bot !reply !tell 0
        what use it
        what you identity
        use what
        use it not-understand
        help use 3
        what here write
        what write it
        what write me !where 0
    """,
    "question": """
        how works it
        how works here
        how it !people !service 0
        who about-bot
        who reply it 1
        who reply when 2
        what use observation 2
        what happen observation !my 3
        what happen sent 3
        what happen it 1
        when about-bot
        you identity
        identity 0
        identity who you
        about-bot here !people
        about-bot observation !people 4
        about-bot it !people
        what about-bot here !people 3
        who you
        who it !people !service 1
    """,
    "start": """
        !read !happen
        how make me !use !begin 1
        how make here !use 1
        where make 1
        where make observation 3
        open-form 1
        begin write 1
        begin me 1
        ready tell
        ready observation
        ready write
        ready 0
        !delete
        have it !happen !reply 0
        have observation !happen !reply !how-many
        have tell !happen !reply
        able write observation !anonymous
        able observation here !see !read
        me tell !read !see !anonymous 1
        how tell 1
        where tell 1
        make tell here
        able tell here
        where write observation 3
        where write my observation
        take observation you able
        want observation !delete !happen !people !my 3
        want make observation !delete 3
        want make observation my !delete 2
        make observation !delete !happen !previous 3
        how make observation 3
        how observation !my !happen 1
        able write observation
        observation new 2
        new make 1
        begin 2
        where begin 2
        want tell !people !service 3
        want tell observation 3
        want tell it !people !service 4
        want write !name !anonymous !people 3
        write observation !name !anonymous !sent 3
        where write !name 2
        where make observation 2
        where tell 2
        write here !name !anonymous !safe !people !what 2
        my observation small !asks !where !status !reply !what !show-me !previous !when !sent 1
        me observation !asks !where !status !reply !what !show-me !previous !when !sent 2
        my tell !people !service 2
        want begin 2
    """,
    "cancel": """
        drop 1
        drop it 1
        want not-any-more 1
        me drop 2
        delete it all
        drop delete it !want !sent !observation !previous !h-number !my 1
    """,
    "thanks": """
        !observation !delete !see
        thanks nice help 3
        thanks 2
        thanks nice 3
    """,
    "greeting": """
        greet 1
        how-are-you 1
        greet how-are-you 2
        greet here 1
    """,
}
"""The rules by the intent's value; which of two alike counts is their order here."""

HINTS = {
    "withdraw": "delete:3 away:1 take:1 regret:2 sent:1 previous:1 forget:1",
    "mine": "my:1 observation:1 sent:2 previous:1 happen:1 status:2 reply:2 receive:2 show-me:1 when:1 "
    "where:1",
    "privacy": "see:1 read:1 show:2 name:2 anonymous:3 store:2 remain:1 how-long:1 who:1 anyone:1 access:2 "
    "data:2 privacy:3 boss:3 trace:2 trouble:3 safe:2 give-on:2 know:1 asks:1 it:1",
    "help": "help:2 command:2 use:2 works:2 not-understand:2 able:1 what:1 how:1 identity:1 ask:1",
    "question": "about-bot:2 identity:2 asks:1 how-many:1 who:1 here:1",
    "start": "want:1 tell:2 make:1 observation:1 write:2 begin:2 new:1 ready:1 have:1 here:1 open-form:3",
}
"""What a line of talk leans to that none of the rules knows."""

LANGUAGES = {
    "fi": """
        finnish 0
        finnish switch 1
        finnish language !service !people !trouble-at-work 2
    """,
    "sv": """
        swedish 0
        swedish switch 1
        swedish language !service !people !trouble-at-work 2
    """,
    "en": """
        english 0
        english switch 1
        english language !service !people !trouble-at-work 2
        english use not-understand 2
    """,
    "": """
        language switch 0
    """,
}

ELSEWHERES = {
    "incident": """
        !delete
        incident report 4
        incident recent 4
        incident me 4
        incident where 4
        medicine wrong recent 6
        medicine regret me 5
        blow resident who 4
        blow resident where 4
        blow resident report me 4
        blow resident report 4
        medicine wrong report resident 6
        medicine wrong me 5
        medicine wrong resident 4
        incident blow 5
        incident want 4
        medicine wrong where 5
        blow resident recent report 6
        blow resident recent 3
    """,
    "client": """
        !sent !observation
        how apply benefit 2
        where apply benefit 2
        how apply 2
        im-client 8
        help benefit me 3
        help benefit my 3
        complain me own-decision 3
        complain my own-decision 3
        want complain own-decision 3
        where own-decision my 1
        when own-decision my 1
        how-long own-decision 2
        own-decision process 2
        where own-decision 0
        when own-decision my 2
        my kin help 3
        my kin please-do 4
        my kin want 4
        my kin who 4
        my kin how 4
        my kin where 4
        appointment want 3
        appointment me 3
        please-do one-client one-paper 6
        please-do one-paper process 6
        please-do one-client process 6
        one-client one-paper process want 6
    """,
    "it": """
        !sent !observation
        it-thing broken me 3
        it-thing broken my 3
        it-thing broken who 3
        it-thing broken !people 3
        it-thing me not-understand 3
        it-thing no !people !service !trouble-at-work 2
    """,
    "staff": """
        !sent !observation
        sick me 4
        sick work-day 4
        sick recent 3
        sick who 2
        sick who me 2
        work-day anyone my 4
        work-day anyone me 4
        work-day please-do my 4
        work-day anyone-swap 2
        pay want me 3
        pay how-many me 2
        pay how-many my 2
        work-day please-do take 4
        pay my 4
        pay how-many 4
        pay me 4
        pay wrong 3
        pay !people !service 2
    """,
    "group": """
        vote 1
        vote group-thing 3
        vote number 3
        group-approve group-thing 1
        number group-act 4
        h-number group-word 4
        number group-thing 4
        group-act agenda 4
    """,
}
"""The rules by whose matter it is."""
