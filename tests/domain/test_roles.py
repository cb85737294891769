"""Who may do what: the whole table, as it is read aloud."""

from itertools import product

import pytest

from bot.domain.proposal import ProposalState
from bot.domain.roles import (
    ALLOWED,
    APPOINTABLE,
    DEED_OF_MOVE,
    IN_CHANNEL,
    Deed,
    Role,
    may,
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
move_done                .         .           x         .      .     x      .     .    .
move_evaluated           .         .           x         .      .     .      .     .    .
move_deferred            .         .           .         .      x     x      .     .    .
move_lapsed              .         .           .         .      x     .      .     .    .
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


@pytest.mark.parametrize("deed", ALLOWED[Role.CHAIR])
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
    assert who_may(Deed.MOVE_DONE, chaired=True) == (Role.COORDINATOR, Role.OWNER)


def test_no_officer_reads_a_text_by_office_alone() -> None:
    for role in (Role.DPO, Role.ADMIN, Role.SUPERVISOR, Role.READER):
        assert not ALLOWED[role] & IN_CHANNEL
    assert Deed.OPEN_OBSERVATION in IN_CHANNEL


def test_nobody_is_appointed_what_they_are_anyway_or_what_cannot_be_checked_yet() -> None:
    assert set(Role) - set(APPOINTABLE) == {Role.REPORTER, Role.MEMBER, Role.OWNER}
