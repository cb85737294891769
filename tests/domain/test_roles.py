"""Who may do what: the whole table, as it is read aloud."""

from itertools import product

import pytest

from bot.domain.proposal import ProposalState
from bot.domain.roles import (
    ALLOWED,
    APPOINTABLE,
    FIRST,
    FIRST_PERMISSIONS,
    IN_CHANNEL,
    OWNERS_STATES,
    PERMISSION_OF_MOVE,
    FirstHandler,
    Permission,
    Role,
    effective_roles,
    may,
    owners_moves,
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
say_seat                 .         .           x         x      x     .      .     .    .
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
allow_words              .         .           x         .      .     .      .     .    .
take_document            .         .           x         .      .     .      .     .    .
approve_document         .         .           x         .      x     .      .     .    .
write_conclusions        .         .           x         .      .     .      .     .    .
propose_publication      .         .           x         .      .     .      .     .    .
approve_publication      .         .           .         .      x     .      .     .    .
withdraw_publication     .         .           x         .      x     .      .     .    .
publish_release          .         .           x         .      .     .      .     .    .
plan_releases            .         .           x         .      .     .      .     .    .
write_quarter            .         .           x         .      .     .      .     .    .
see_roles                .         x           x         x      x     .      x     x    x
name_roles               .         .           x         .      .     .      .     .    .
see_counters             .         .           .         .      .     .      .     x    x
oversee                  .         .           .         .      .     .      .     x    .
request_identity         .         .           .         .      .     .      .     x    x
decide_identity          .         .           .         .      .     .      .     x    x
hold                     .         .           .         .      .     .      .     x    .
appoint                  .         .           .         .      .     .      .     .    x
"""


def _read() -> dict[tuple[Role, Permission], bool]:
    head, *rows = TABLE.strip().splitlines()
    roles = [Role(name) for name in head.split()]
    found = {}
    for row in rows:
        permission, *marks = row.split()
        found |= {
            (role, Permission(permission)): mark == "x" for role, mark in zip(roles, marks, strict=True)
        }
    return found


def test_every_role_and_every_permission_is_as_the_table_says() -> None:
    expected = _read()
    for permission in Permission:  # these two stand apart: by office alone they may nothing but read
        for role in (Role.MANAGEMENT, Role.SERVICE_TEAM):
            expected[role, permission] = permission in (Permission.SEE_RELEASE, Permission.SEE_ROLES)
    assert set(expected) == set(product(Role, Permission))
    assert set(ALLOWED) == set(Role)
    for role, permission in product(Role, Permission):
        assert may({role}, permission) is expected[role, permission], (role, permission)


def test_every_state_but_the_first_is_entered_by_a_permission_of_its_own() -> None:
    assert set(PERMISSION_OF_MOVE) == set(ProposalState) - {ProposalState.DRAFT}
    assert len(set(PERMISSION_OF_MOVE.values())) == len(PERMISSION_OF_MOVE)
    assert set(PERMISSION_OF_MOVE.values()) == {
        permission for permission in Permission if permission.startswith("move_")
    }


def test_everybody_is_a_reporter_and_who_is_on_the_roster_a_member() -> None:
    assert effective_roles(frozenset(), member=False, chaired=True) == {Role.REPORTER}
    assert effective_roles({Role.DPO}, member=True, chaired=True) == {Role.REPORTER, Role.DPO, Role.MEMBER}


@pytest.mark.parametrize("permission", sorted(ALLOWED[Role.CHAIR]))
def test_a_coordinator_stands_in_for_the_chair_while_there_is_none(permission: Permission) -> None:
    alone = effective_roles({Role.COORDINATOR}, member=True, chaired=False)
    beside = effective_roles({Role.COORDINATOR}, member=True, chaired=True)
    assert may(alone, permission)
    assert may(beside, permission) is (permission in ALLOWED[Role.COORDINATOR])
    assert not may(effective_roles(frozenset(), member=True, chaired=False), Permission.MOVE_ENDORSED)
    assert Role.COORDINATOR in who_may(permission, chaired=False)


def test_who_may_is_told_in_the_order_of_the_roles() -> None:
    assert who_may(Permission.MOVE_ENDORSED, chaired=True) == (Role.CHAIR,)
    assert who_may(Permission.MOVE_ENDORSED, chaired=False) == (Role.COORDINATOR, Role.CHAIR)
    assert who_may(Permission.MOVE_ANSWERED_NO, chaired=True) == (Role.COORDINATOR, Role.OWNER)


def test_an_owner_is_one_of_a_proposal_and_of_nothing_else() -> None:
    assert Role.OWNER not in effective_roles({Role.OWNER}, member=True, chaired=True)
    assert effective_roles(frozenset(), member=False, chaired=True, owns=True) == {Role.REPORTER, Role.OWNER}


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
    assert Permission.OPEN_OBSERVATION in IN_CHANNEL


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
    for first, role, permission in product(FirstHandler, Role, Permission):
        more = expected.get((first, role), False) and permission in FIRST_PERMISSIONS
        assert may({role}, permission, first) is (more or permission in ALLOWED[role]), (
            first,
            role,
            permission,
        )
    for first, permission in product(FirstHandler, FIRST_PERMISSIONS - {Permission.HAND_ON}):
        assert may({Role.COORDINATOR}, permission, first)
        assert Role.COORDINATOR in who_may(permission, chaired=True, first=first)


def test_no_setting_shows_a_first_handler_who_reported_or_lets_them_act_outside_the_channel() -> None:
    named = {Permission.SEE_NAME, Permission.REQUEST_IDENTITY, Permission.DECIDE_IDENTITY}
    for first, role in product(FirstHandler, (Role.SUPERVISOR, Role.MANAGEMENT, Role.SERVICE_TEAM)):
        assert not any(may({role}, permission, first) for permission in named)
    assert FIRST_PERMISSIONS <= IN_CHANNEL
    assert who_may(Permission.CLOSE, chaired=True, first=FirstHandler.SUPERVISOR) == (
        Role.SUPERVISOR,
        Role.COORDINATOR,
    )
