"""Who may do what: the whole table, as it is read aloud."""

from itertools import product

import pytest

from bot.domain.proposal import ProposalState
from bot.domain.roles import (
    ALLOWED,
    APPOINTABLE,
    DEED_OF_MOVE,
    FIRST,
    FIRST_DEEDS,
    IN_CHANNEL,
    OWNERS_STATES,
    Deed,
    FirstHandler,
    Role,
    may,
    owners_moves,
    standing,
    who_may,
)

TABLE = """
                      reporter supervisor coordinator member chair owner reader dpo admin
file                     x         .           .         .      .     .      .     .    .
see_own                  x         .           .         .      .     .      .     .    .
withdraw_own             x         .           .         .      .     .      .     .    .
see_release              x         x           .         .      .     .      x     .    .
link                     x         .           .         .      .     .      .     .    .
take_role                x         .           .         .      .     .      .     .    .
take_proposal            x         .           .         .      .     .      .     .    .
answer_effect            x         .           .         .      .     .      .     .    .
enter                    .         .           x         x      x     .      .     .    .
speak                    .         .           x         x      x     .      .     .    .
see_digest               .         .           x         x      x     .      .     .    .
open_observation         .         .           x         x      x     .      .     .    .
see_proposal             .         .           x         x      x     .      .     .    .
make_proposal            .         .           x         x      x     .      .     .    .
fill_proposal            .         .           x         x      x     .      .     .    .
move_put_forward         .         .           x         .      .     .      .     .    .
move_endorsed            .         .           .         .      x     .      .     .    .
move_not_endorsed        .         .           .         .      x     .      .     .    .
move_sent                .         .           x         x      x     .      .     .    .
move_answered_yes        .         .           x         .      .     x      .     .    .
move_answered_partly     .         .           x         .      .     x      .     .    .
move_answered_no         .         .           x         .      .     x      .     .    .
move_in_progress         .         .           x         .      .     x      .     .    .
move_done                .         .           x         .      .     .      .     .    .
move_evaluated           .         .           x         .      .     .      .     .    .
move_deferred            .         .           .         .      x     x      .     .    .
move_lapsed              .         .           .         .      x     .      .     .    .
see_phenomenon           .         .           x         x      x     .      .     .    .
gather                   .         .           x         .      .     .      .     .    .
phenomenon_open          .         .           x         .      .     .      .     .    .
phenomenon_on_agenda     .         .           x         .      .     .      .     .    .
phenomenon_monitored     .         .           .         .      x     .      .     .    .
phenomenon_resolved      .         .           .         .      x     .      .     .    .
phenomenon_archived      .         .           .         .      x     .      .     .    .
name_owner               .         .           x         x      x     .      .     .    .
join_proposal            .         .           x         x      x     .      .     .    .
return_done              .         .           x         .      .     .      .     .    .
see_owned                .         .           .         .      .     x      .     .    .
report_done              .         .           .         .      .     x      .     .    .
see_meeting              .         .           x         x      x     .      .     .    .
call_meeting             .         .           x         .      x     .      .     .    .
vote                     .         .           x         x      x     .      .     .    .
order_agenda             .         .           x         .      .     .      .     .    .
decide                   .         .           .         .      x     .      .     .    .
approve_minutes          .         .           x         .      .     .      .     .    .
see_name                 .         .           x         .      .     .      .     .    .
screen                   .         .           x         .      .     .      .     .    .
ask                      .         .           x         .      .     .      .     .    .
mask                     .         .           x         .      .     .      .     .    .
redirect                 .         .           x         .      .     .      .     .    .
close                    .         .           x         .      .     .      .     .    .
amend                    .         .           x         .      .     .      .     .    .
hand_on                  .         .           .         .      .     .      .     .    .
publish_release          .         .           x         .      .     .      .     .    .
see_counters             .         .           .         .      .     .      .     x    x
oversee                  .         .           .         .      .     .      .     x    .
request_identity         .         .           .         .      .     .      .     x    x
decide_identity          .         .           .         .      .     .      .     x    x
hold                     .         .           .         .      .     .      .     x    .
appoint                  .         .           .         .      .     .      .     .    x
"""


def _read() -> dict[tuple[Role, Deed], bool]:
    head, *rows = TABLE.strip().splitlines()
    roles = [Role(name) for name in head.split()]
    found = {}
    for row in rows:
        deed, *marks = row.split()
        found |= {(role, Deed(deed)): mark == "x" for role, mark in zip(roles, marks, strict=True)}
    return found


def test_every_role_and_every_deed_is_as_the_table_says() -> None:
    expected = _read()
    for deed in Deed:  # these two stand apart: by office alone they may nothing but read
        for role in (Role.MANAGEMENT, Role.SERVICE_TEAM):
            expected[role, deed] = deed is Deed.SEE_RELEASE
    assert set(expected) == set(product(Role, Deed))
    assert set(ALLOWED) == set(Role)
    for role, deed in product(Role, Deed):
        assert may({role}, deed) is expected[role, deed], (role, deed)


def test_every_state_but_the_first_is_entered_by_a_deed_of_its_own() -> None:
    assert set(DEED_OF_MOVE) == set(ProposalState) - {ProposalState.DRAFT}
    assert len(set(DEED_OF_MOVE.values())) == len(DEED_OF_MOVE)
    assert set(DEED_OF_MOVE.values()) == {deed for deed in Deed if deed.startswith("move_")}


def test_everybody_is_a_reporter_and_who_is_on_the_roster_a_member() -> None:
    assert standing(frozenset(), member=False, chaired=True) == {Role.REPORTER}
    assert standing({Role.DPO}, member=True, chaired=True) == {Role.REPORTER, Role.DPO, Role.MEMBER}


@pytest.mark.parametrize("deed", sorted(ALLOWED[Role.CHAIR]))
def test_a_coordinator_stands_in_for_the_chair_while_there_is_none(deed: Deed) -> None:
    alone = standing({Role.COORDINATOR}, member=True, chaired=False)
    beside = standing({Role.COORDINATOR}, member=True, chaired=True)
    assert may(alone, deed)
    assert may(beside, deed) is (deed in ALLOWED[Role.COORDINATOR])
    assert not may(standing(frozenset(), member=True, chaired=False), Deed.MOVE_ENDORSED)
    assert Role.COORDINATOR in who_may(deed, chaired=False)


def test_who_may_is_told_in_the_order_of_the_roles() -> None:
    assert who_may(Deed.MOVE_ENDORSED, chaired=True) == (Role.CHAIR,)
    assert who_may(Deed.MOVE_ENDORSED, chaired=False) == (Role.COORDINATOR, Role.CHAIR)
    assert who_may(Deed.MOVE_ANSWERED_NO, chaired=True) == (Role.COORDINATOR, Role.OWNER)


def test_an_owner_is_one_of_a_proposal_and_of_nothing_else() -> None:
    assert Role.OWNER not in standing({Role.OWNER}, member=True, chaired=True)
    assert standing(frozenset(), member=False, chaired=True, owns=True) == {Role.REPORTER, Role.OWNER}


def test_an_owner_answers_what_was_sent_and_reports_what_the_coordinator_confirms() -> None:
    assert set(OWNERS_STATES) == {
        *("answered_yes", "answered_partly", "answered_no", "in_progress", "done", "deferred")
    }
    assert {state: owners_moves(state) for state in ProposalState if owners_moves(state)} == {
        "sent": ("answered_yes", "answered_partly", "answered_no"),
        "answered_yes": ("in_progress", "done", "deferred"),
        "answered_partly": ("in_progress", "done", "deferred"),
        "in_progress": ("done", "deferred"),
    }


def test_no_officer_reads_a_text_by_office_alone() -> None:
    for role in (Role.DPO, Role.ADMIN, Role.SUPERVISOR, Role.READER, Role.MANAGEMENT, Role.SERVICE_TEAM):
        assert not ALLOWED[role] & IN_CHANNEL
    assert Deed.OPEN_OBSERVATION in IN_CHANNEL


def test_nobody_is_appointed_what_they_are_anyway_or_what_cannot_be_checked_yet() -> None:
    assert set(Role) - set(APPOINTABLE) == {Role.REPORTER, Role.MEMBER, Role.OWNER}


FIRST_TABLE = """
              supervisor management service_team
coordinator       .          .           .
supervisor        x          .           .
management        .          x           .
service_team      .          .           x
"""


def _first() -> dict[tuple[FirstHandler, Role], bool]:
    head, *rows = FIRST_TABLE.strip().splitlines()
    found = {}
    for row in rows:
        first, *marks = row.split()
        for role, mark in zip(head.split(), marks, strict=True):
            found[FirstHandler(first), Role(role)] = mark == "x"
    return found


def test_the_setting_says_who_screens_first_and_the_coordinator_always_may() -> None:
    expected = _first()
    assert set(FIRST) == set(FirstHandler)
    for first, role, deed in product(FirstHandler, Role, Deed):
        more = expected.get((first, role), False) and deed in FIRST_DEEDS
        assert may({role}, deed, first) is (more or deed in ALLOWED[role]), (first, role, deed)
    for first, deed in product(FirstHandler, FIRST_DEEDS - {Deed.HAND_ON}):
        assert may({Role.COORDINATOR}, deed, first)
        assert Role.COORDINATOR in who_may(deed, chaired=True, first=first)


def test_no_setting_shows_a_first_handler_who_reported_or_lets_them_act_outside_the_channel() -> None:
    named = {Deed.SEE_NAME, Deed.REQUEST_IDENTITY, Deed.DECIDE_IDENTITY}
    for first, role in product(FirstHandler, (Role.SUPERVISOR, Role.MANAGEMENT, Role.SERVICE_TEAM)):
        assert not any(may({role}, deed, first) for deed in named)
    assert FIRST_DEEDS <= IN_CHANNEL
    assert who_may(Deed.CLOSE, chaired=True, first=FirstHandler.SUPERVISOR) == (
        Role.SUPERVISOR,
        Role.COORDINATOR,
    )
