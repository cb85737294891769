"""Who cannot be reached: what is for them waits, and what still holds is told when they are back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest

from bot.domain.codes import Language
from bot.domain.delivery import HELD_AT_MOST, Ending
from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.log import Action, Entry
from bot.domain.meeting import Meeting
from bot.domain.notices import DeliveryState, Notice, NoticeKind, for_group, to_group
from bot.domain.observation import ObservationState, withdrawn
from bot.domain.people import Address, Mode, Opening, Person, Visitor
from bot.domain.proposal import ProposalState
from bot.usecases import digest_posts, groups, people
from bot.usecases.context import Context
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.notice_sender import NoticeSender
from dialogs.teams.sender import TeamsSender
from tests.delivery.conftest import Open
from tests.delivery.post_office import COUNTY, Letterbox, PostOffice
from tests.fakes.clock import FakeClock
from tests.fakes.connector_server import ConnectorServer
from tests.stage import words
from tests.storage.cast import a_proposal

S, R, K = DeliveryState, Reason, NoticeKind
QUESTION = "Milloin näin kävi?"


@pytest.fixture
async def office(either_url: str, open_database: Open, clock: FakeClock) -> AsyncIterator[PostOffice]:
    async with aiohttp.ClientSession() as http:
        messenger = NoticeSender(TeamsSender(Connector(http, NoCredentials(), timeout=0.5), "28:bot"), COUNTY)
        yield PostOffice(open_database(either_url), clock, messenger)


async def speaks(office: PostOffice, person: Person, **changes: str) -> None:
    """Let a person write in their own chat."""
    async with office.units() as unit:
        address: Address = await unit.people.open(person.id, purpose=Opening.DELIVERY, now=office.clock())
        values = {
            "tenant_id": address.tenant_id,
            "object_id": address.object_id,
            "teams_id": address.teams_id,
            "service_url": address.service_url or "",
            "conversation_id": address.conversation_id or f"a:{person.id}",
        }
        await people.arrive(
            Context(unit=unit, county=COUNTY, now=office.clock()), Visitor(**{**values, **changes})
        )


async def goes(office: PostOffice, person: Person) -> None:
    """Let a person remove the bot."""
    async with office.units() as unit:
        address = await unit.people.open(person.id, purpose=Opening.DELIVERY, now=office.clock())
        who = {"tenant_id": address.tenant_id, "object_id": address.object_id, "teams_id": address.teams_id}
        await people.leave(
            Context(unit=unit, county=COUNTY, now=office.clock()),
            Visitor(**who, service_url=address.service_url or ""),
        )


async def linked(office: PostOffice, person: Person, text: str = "") -> str:
    """News of an observation of theirs; returns the observation's number."""
    observation = await office.file(person, text=text)
    async with office.units() as unit:
        asked = Entry(at=office.clock(), action=Action.ASKED, subject=observation.id, reason=QUESTION)
        entry = await unit.log.add(asked)
        await unit.observations.save(replace(observation, state=ObservationState.NEEDS_INFO))
        about = {"kind": K.QUESTION, "subject": observation.id, "entry": entry}
        await unit.outbox.add(office.notice(f"q:{observation.id}", person, **about))
    return observation.number


@pytest.mark.parametrize(
    "away",
    [
        b'{"error":{"code":"ConversationBlockedByUser"}}',
        b'{"error":{"code":"BotNotInConversationRoster"}}',
        b'{"error":{"code":"NotEnoughPermissions"}}',
    ],
)
async def test_f36_what_waited_is_told_in_one_message_once_its_reader_is_back(
    office: PostOffice, teams: ConnectorServer, away: bytes
) -> None:
    anna = await office.person(service_url=teams.url)
    numbers = [await linked(office, anna) for _ in range(3)]
    teams.fail(403, body=away)
    await office.courier.empty()
    assert teams.sent == []
    assert {row.state for row in (await office.rows()).values()} == {S.HELD}
    office.clock.advance(days=30)
    await speaks(office, anna)
    await office.courier.empty()
    (told,) = teams.to(f"a:{anna.id}")
    said = words(told)
    assert said.startswith("Sillä välin")
    assert all(said.count(number) for number in numbers)
    assert {row.state for row in (await office.rows()).values()} == {S.SENT}
    await speaks(office, anna)
    await office.courier.empty()
    assert len(teams.sent) == 1


async def test_one_that_waited_alone_comes_as_always(office: PostOffice, teams: ConnectorServer) -> None:
    anna = await office.person(service_url=teams.url)
    observation = await office.file(anna)
    teams.fail(403, body=b'{"error":{"code":"ConversationBlockedByUser"}}')
    await office.courier.empty()
    await speaks(office, anna)
    await office.courier.empty()
    (told,) = teams.to(f"a:{anna.id}")
    assert observation.number in words(told)
    assert "Sillä välin" not in words(told)


async def test_what_came_while_they_were_away_waits_without_a_try(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    await goes(office, anna)
    number = await linked(office, anna)
    tried = len(teams.requests)
    await office.courier.empty()
    assert len(teams.requests) == tried
    await speaks(office, anna)
    await office.courier.empty()
    assert number in words(teams.to(f"a:{anna.id}")[0])


async def test_what_is_over_by_then_is_not_told(office: PostOffice, teams: ConnectorServer) -> None:
    """A question that was taken back, an observation that was withdrawn, a meeting that has been."""
    anna = await office.person(service_url=teams.url)
    await goes(office, anna)
    asked = await linked(office, anna, "Asuntoa ei saa, jos on merkintä luottotiedoissa.")
    taken_back = await office.file(anna, text="Palveluun ei pääse puhelimella moneen viikkoon.")
    holds = await office.file(anna, text="Neuvola toimii hyvin, kun vastaanotto on kirjastossa.")
    async with office.units() as unit:
        question = next(one for one in await unit.observations.of(anna.id) if one.number == asked)
        await unit.observations.save(replace(question, state=ObservationState.SCREENING))
        await unit.observations.save(withdrawn(taken_back, office.clock()))
    await office.courier.empty()
    await speaks(office, anna)
    await office.courier.empty()
    (told,) = teams.to(f"a:{anna.id}")
    said = words(told)
    assert holds.number in said
    assert taken_back.number not in said
    assert QUESTION not in said
    rows = await office.rows()
    assert (rows[f"q:{question.id}"].state, rows[f"q:{question.id}"].reason) == (S.FAILED, R.MOOT)


async def test_nothing_waits_for_longer_than_ninety_days(office: PostOffice, teams: ConnectorServer) -> None:
    anna, sven = [await office.person(service_url=teams.url) for _ in range(2)]
    for one in (anna, sven):
        await goes(office, one)
    old = [await linked(office, one) for one in (anna, sven)]
    await office.courier.empty()
    office.clock.set(office.clock() + HELD_AT_MOST - timedelta(minutes=1))
    new = await linked(office, anna)
    await office.courier.empty()
    await speaks(office, sven)
    await office.courier.empty()
    assert old[1] in words(teams.to(f"a:{sven.id}")[0])
    office.clock.advance(minutes=2)
    await speaks(office, anna)
    await office.courier.empty()
    (told,) = teams.to(f"a:{anna.id}")
    assert new in words(told)
    assert old[0] not in words(told)
    assert R.EXPIRED in {row.reason for row in (await office.rows()).values() if row.person_id == anna.id}


async def test_what_waits_in_vain_is_given_up(office: PostOffice) -> None:
    anna = await office.person()
    await goes(office, anna)
    key = await office.queue(anna)
    await office.courier.empty()
    async with office.units() as unit:
        assert await unit.outbox.expire(office.clock() - HELD_AT_MOST) == 0
        assert await unit.outbox.expire(office.clock() + timedelta(minutes=1)) == 1
    row = await office.row(key)
    assert (row.state, row.reason) == (S.FAILED, R.EXPIRED)


async def test_an_operator_s_retry_is_a_real_try_and_lets_the_rest_go(
    office: PostOffice, teams: ConnectorServer
) -> None:
    """An administrator disabled the bot and enables it again: no event of any person tells of it."""
    anna, sven = [await office.person(service_url=teams.url) for _ in range(2)]
    numbers = {one.id: [await linked(office, one) for _ in range(2)] for one in (anna, sven)}
    for _ in range(2):
        teams.fail(403, body=b'{"error":{"code":"BotDisabledByAdmin"}}')
    await office.courier.empty()
    held = [row for row in (await office.rows()).values() if row.state is S.HELD]
    assert len(held) == 8
    async with office.units() as unit:
        for one in (anna, sven):
            first = next(row for row in held if row.person_id == one.id)
            assert await unit.outbox.again(first.id or 0, office.clock())
    for _ in range(2):
        await office.courier.empty()
    for one in (anna, sven):
        said = "\n".join(map(words, teams.to(f"a:{one.id}")))
        assert all(number in said for number in numbers[one.id])
    assert {row.state for row in (await office.rows()).values()} == {S.SENT}


async def test_blocked_again_before_it_was_told_it_waits_again(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    numbers = [await linked(office, anna) for _ in range(2)]
    for _ in range(3):
        teams.fail(403, body=b'{"error":{"code":"ConversationBlockedByUser"}}')
        await office.courier.empty()
        assert {row.state for row in (await office.rows()).values()} == {S.HELD}
        await speaks(office, anna)
    await office.courier.empty()
    (told,) = teams.to(f"a:{anna.id}")
    assert all(number in words(told) for number in numbers)


async def test_what_was_told_together_and_may_have_arrived_is_told_together_once_more(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    await goes(office, anna)
    numbers = [await linked(office, anna) for _ in range(2)]
    await office.courier.empty()
    await speaks(office, anna)
    teams.fail(500, deliver=True)
    await office.courier.empty()
    assert {row.state for row in (await office.rows()).values()} == {S.AMBIGUOUS}
    office.clock.advance(hours=1)
    await office.courier.empty()
    first, again = teams.to(f"a:{anna.id}")
    assert all(number in words(again) for number in numbers)
    assert "Saatoit jo saada" in words(again)
    assert "Saatoit jo saada" not in words(first)


async def test_one_that_is_told_once_more_behind_another_says_so_too(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(service_url=teams.url)
    numbers = [await linked(office, anna) for _ in range(2)]
    first, second = [row for row in (await office.rows()).values() if row.kind is K.QUESTION]
    async with office.units() as unit:  # as after a try that broke off
        await unit.outbox.settle(second.id or 0, Ending(state=S.AMBIGUOUS, at=office.clock()), holder=None)
        await unit.outbox.repeat(second.id or 0)
    await goes(office, anna)
    await office.courier.empty()
    await speaks(office, anna)
    await office.courier.empty()
    told = teams.to(f"a:{anna.id}")[-1]
    assert all(number in words(told) for number in numbers)
    assert "Saatoit jo saada" in words(told)
    assert (await office.row(first.key)).repeated is False


async def test_who_gets_a_chat_for_the_first_time_is_told_what_waited(
    office: PostOffice, teams: ConnectorServer
) -> None:
    anna = await office.person(conversation_id=None, service_url=None)
    number = await linked(office, anna)
    await office.courier.empty()
    await speaks(office, anna, conversation_id="a:new", service_url=teams.url)
    await office.courier.empty()
    assert number in words(teams.to("a:new")[0])


@pytest.mark.parametrize("language", Language)
async def test_what_is_told_together_is_told_in_each_language_and_as_text(
    office: PostOffice, teams: ConnectorServer, language: Language
) -> None:
    heads = {
        Language.FI: "Nämä viestit odottivat",
        Language.SV: "De här meddelandena väntade",
        Language.EN: "These messages waited",
    }
    anna = await office.person(service_url=teams.url)
    async with office.units() as unit:
        await unit.people.save(replace(anna, language=language, mode=Mode.TEXT, blocked_at=office.clock()))
    numbers = [await linked(office, anna) for _ in range(12)]
    await office.courier.empty()
    await speaks(office, anna)
    await office.courier.empty()
    (told,) = teams.to(f"a:{anna.id}")
    said = words(told)
    assert said.startswith(heads[language])
    assert sum(number in said for number in numbers) == 5  # ten pieces: five observations with two each
    assert "+ 14" in said


# --- channels


async def posts(office: PostOffice, group_id: str, kinds: list[NoticeKind]) -> str:
    """Things to post about a proposal; returns its id."""
    proposal = a_proposal("E-2026-0001")
    async with office.units() as unit:
        await unit.proposals.add(proposal)
    await posts_again(office, group_id, proposal.id, kinds)
    return proposal.id


async def posts_again(office: PostOffice, group_id: str, proposal_id: str, kinds: list[NoticeKind]) -> None:
    """More things to post about it."""
    moved = Entry(at=office.clock(), action=Action.MOVED, subject=proposal_id, state="sent")
    async with office.units() as unit:
        for kind in kinds:
            entry = await unit.log.add(moved)
            told = to_group(group_id, kind, str(entry), office.clock(), subject=proposal_id, entry=entry)
            await unit.outbox.add(told)


ARCHIVED = b'{"error":{"code":"Forbidden","message":"the team is archived"}}'


@pytest.mark.parametrize("event", ["unarchived", "linked anew", "found out"])
async def test_f37_what_an_archived_team_could_not_get_is_posted_when_it_is_back(
    office: PostOffice, teams: ConnectorServer, event: str
) -> None:
    group = await office.group(service_url=teams.url)
    await posts(office, group.id, [K.PROPOSAL_POST])
    teams.fail(403, body=ARCHIVED)
    await office.courier.empty()
    assert {row.state for row in (await office.rows()).values()} == {S.HELD}
    if event == "found out":  # the event was missed; the next post gets through
        office.clock.advance(days=14)
        async with office.units() as unit:
            await digest_posts.queue_due(Context(unit=unit, county=COUNTY, now=office.clock()))
        await office.courier.empty()
    elif event == "unarchived":
        async with office.units() as unit:
            await groups.come_back(
                Context(unit=unit, county=COUNTY, now=office.clock()), group.tenant_id, group.team_id
            )
    else:
        kaisa = await office.person()
        async with office.units() as unit:
            await groups.leave(
                Context(unit=unit, county=COUNTY, now=office.clock()), group.tenant_id, group.team_id
            )
            code = await groups.issue_code(Context(unit=unit, county=COUNTY, now=office.clock()))
            channel = groups.Channel(
                tenant_id=group.tenant_id,
                team_id=group.team_id,
                channel_id=group.channel_id,
                service_url=teams.url,
            )
            await groups.link(
                Context(unit=unit, county=COUNTY, now=office.clock(), actor=kaisa), channel, code
            )
    await office.courier.empty()
    assert {row.state for row in (await office.rows()).values()} <= {S.SENT, S.COVERED}
    assert "E-2026-0001" in "".join(words(posted.activity) for posted in teams.sent)


async def test_short_news_that_waited_for_a_channel_are_one_post(
    office: PostOffice, teams: ConnectorServer
) -> None:
    group = await office.group(service_url=teams.url)
    async with office.units() as unit:
        await groups.leave(
            Context(unit=unit, county=COUNTY, now=office.clock()),
            group.tenant_id,
            group.team_id,
            deleted=True,
        )
        meeting = Meeting(id="meeting", day=(office.clock() + timedelta(days=90)).date())
        await unit.meetings.add(meeting)
        entry = await unit.log.add(Entry(at=office.clock(), action=Action.PACKED, subject=meeting.id))
        for number in range(2):
            await unit.outbox.add(
                Notice(
                    key=f"meeting:{number}",
                    kind=K.MEETING_NEWS,
                    place=for_group(group.id),
                    group_id=group.id,
                    subject=meeting.day.isoformat(),
                    entry=entry,
                    created_at=office.clock(),
                    due_at=office.clock(),
                )
            )
    await posts(office, group.id, [K.PROPOSAL_NEWS])
    await office.courier.empty()
    assert teams.sent == []
    async with office.units() as unit:
        await groups.come_back(
            Context(unit=unit, county=COUNTY, now=office.clock()), group.tenant_id, group.team_id
        )
    await office.courier.empty()
    (told,) = teams.sent
    assert words(told.activity).startswith("Sillä välin")
    assert {row.state for row in (await office.rows()).values()} == {S.SENT}


async def test_only_what_was_deleted_takes_up_its_link_when_restored(
    office: PostOffice, teams: ConnectorServer
) -> None:
    removed, deleted = [await office.group(service_url=teams.url, team_id=f"19:team{n}") for n in range(2)]
    async with office.units() as unit:
        await groups.leave(
            Context(unit=unit, county=COUNTY, now=office.clock()), removed.tenant_id, removed.team_id
        )
        await groups.leave(
            Context(unit=unit, county=COUNTY, now=office.clock()),
            deleted.tenant_id,
            deleted.team_id,
            deleted=True,
        )
        for group in (removed, deleted):
            await groups.come_back(
                Context(unit=unit, county=COUNTY, now=office.clock()), group.tenant_id, group.team_id
            )
        assert [one.id for one in await unit.groups.working()] == [deleted.id]


# --- a card or a thread that is gone


@pytest.mark.parametrize("status", [403, 404])
async def test_f35_a_receipt_whose_card_was_deleted_comes_as_a_message_of_its_own(
    office: PostOffice, teams: ConnectorServer, status: int
) -> None:
    anna = await office.person(service_url=teams.url)
    observation = await office.file(anna, card_id="card-1")
    teams.fail(status, body=b'{"error":{"code":"ServiceError","message":"Unknown"}}')
    await office.courier.empty()
    (told,) = teams.to(f"a:{anna.id}")
    assert observation.number in words(told)
    assert teams.updates == []


@pytest.mark.parametrize("kind", [K.PROPOSAL_NEWS, K.PROPOSAL_CARD])
@pytest.mark.parametrize("status", [403, 404])
async def test_f38_a_proposal_whose_first_post_was_deleted_gets_a_new_thread(
    office: PostOffice, teams: ConnectorServer, kind: NoticeKind, status: int
) -> None:
    group = await office.group(service_url=teams.url)
    proposal_id = await posts(office, group.id, [K.PROPOSAL_POST, kind, K.PROPOSAL_NEWS])
    await office.courier.empty()
    assert len(teams.created) == 1
    teams.sent.clear()
    await posts_again(office, group.id, proposal_id, [kind, K.PROPOSAL_NEWS])
    teams.fail(status, body=b'{"error":{"code":"ActivityNotFoundInConversation"}}')
    await office.courier.empty()
    assert len(teams.created) == 2
    opened, news = teams.sent
    assert "E-2026-0001" in words(opened.activity)
    assert news.conversation_id == opened.conversation_id
    assert {row.state for row in (await office.rows()).values()} == {S.SENT}


async def test_the_newest_post_of_a_proposal_is_the_last_one_whatever_the_clock_says(
    office: PostOffice, teams: ConnectorServer
) -> None:
    """The clock goes back an hour between a post and the one that follows it once it was deleted."""
    group = await office.group(service_url=teams.url)
    proposal_id = await posts(office, group.id, [K.PROPOSAL_POST])
    await office.courier.empty()
    office.clock.advance(minutes=10)
    office.clock.advance(hours=-1)
    teams.fail(404)
    await posts_again(office, group.id, proposal_id, [K.PROPOSAL_CARD])
    for _ in range(2):
        await office.courier.empty()
        office.clock.advance(minutes=5)
    first, second = (await office.rows()).values()
    assert None not in (first.activity_id, second.activity_id)
    async with office.units() as unit:
        assert await unit.outbox.post_of(proposal_id, group.id) == second.activity_id


async def test_a_digest_whose_post_was_deleted_is_not_posted_anew_to_be_changed(
    office: PostOffice, teams: ConnectorServer
) -> None:
    group = await office.group(service_url=teams.url)
    async with office.units() as unit:
        await unit.outbox.add(
            Notice(
                key="refresh",
                kind=K.DIGEST,
                place=for_group(group.id),
                group_id=group.id,
                subject="2026-W46",
                card_id="deleted",
                created_at=office.clock(),
                due_at=office.clock(),
            )
        )
    teams.fail(404)
    await office.courier.empty()
    row = await office.row("refresh")
    assert (row.state, row.reason) == (S.FAILED, R.MOOT)
    assert teams.sent == []


@pytest.mark.parametrize("event", ["archived", "deleted"])
async def test_a_digest_that_cannot_be_changed_now_is_changed_once_its_team_is_back(
    office: PostOffice, teams: ConnectorServer, event: str
) -> None:
    """An observation that its reporter withdraws meanwhile must not stay readable in the channel."""
    group = await office.group(service_url=teams.url, linked_at=office.clock() - timedelta(days=7))
    observation = await office.file(await office.person(), text="Tämä teksti vedetään kohta takaisin.")
    office.clock.advance(days=7)
    async with office.units() as unit:
        await digest_posts.queue_due(Context(unit=unit, county=COUNTY, now=office.clock()))
    await office.courier.empty()
    async with office.units() as unit:
        if event == "deleted":
            await groups.leave(
                Context(unit=unit, county=COUNTY, now=office.clock()),
                group.tenant_id,
                group.team_id,
                deleted=True,
            )
        await unit.observations.save(withdrawn(observation, office.clock()))
        await digest_posts.refresh(Context(unit=unit, county=COUNTY, now=office.clock()), observation)
    if event == "archived":
        teams.fail(403, body=ARCHIVED)
    await office.courier.empty()
    assert teams.updates == []
    async with office.units() as unit:
        assert [one.id for one in await unit.groups.working()] == ([group.id] if event == "archived" else [])
        await groups.come_back(
            Context(unit=unit, county=COUNTY, now=office.clock()), group.tenant_id, group.team_id
        )
    await office.courier.empty()
    assert len(teams.updates) == 1


async def test_two_answers_about_one_observation_are_both_told(
    office: PostOffice, teams: ConnectorServer
) -> None:
    """It stands in two proposals, and each was answered while its reporter was away."""
    anna = await office.person(service_url=teams.url)
    observation = await office.file(anna)
    await office.courier.empty()
    await goes(office, anna)
    teams.sent.clear()
    async with office.units() as unit:
        for number, said in enumerate(("Vuokrataan asuntoja.", "Palkataan neuvoja.")):
            proposal = a_proposal(f"E-2026-000{number}", observation, state=ProposalState.ANSWERED_YES)
            await unit.proposals.add(proposal)
            moved = {"action": Action.MOVED, "state": proposal.state, "reason": said}
            entry = await unit.log.add(Entry(at=office.clock(), subject=proposal.id, **moved))
            about = {"kind": K.ANSWERED, "subject": observation.id, "entry": entry}
            await unit.outbox.add(office.notice(f"answered:{number}", anna, **about))
    await office.courier.empty()
    await speaks(office, anna)
    await office.courier.empty()
    said = "".join(words(one.activity) for one in teams.sent)
    assert "Vuokrataan asuntoja." in said
    assert "Palkataan neuvoja." in said


@pytest.mark.parametrize("arrives", ["the same proposal", "the other proposal"])
async def test_an_answer_that_may_have_arrived_is_overtaken_by_news_of_its_own_proposal_alone(
    office: PostOffice, arrives: str
) -> None:
    anna = await office.person()
    observation = await office.file(anna)
    proposals = [a_proposal(f"E-2026-000{number}", observation) for number in range(2)]
    async with office.units() as unit:
        for one in proposals:
            await unit.proposals.add(one)
        for key, of in (("doubtful", proposals[0]), ("newer", proposals[arrives != "the same proposal"])):
            entry = await unit.log.add(Entry(at=office.clock(), action=Action.MOVED, subject=of.id))
            about = {"kind": K.ANSWERED, "subject": observation.id, "entry": entry}
            await unit.outbox.add(office.notice(key, anna, **about))
    doubtful, newer = await office.row("doubtful"), await office.row("newer")
    async with office.units() as unit:
        await unit.outbox.settle(newer.id or 0, Ending(state=S.SENT, at=office.clock()), holder=None)
        assert await unit.outbox.overtaken(doubtful) is (arrives == "the same proposal")


# --- every kind


def test_what_is_sent_once_more_is_what_somebody_would_miss() -> None:
    again = {kind for kind in NoticeKind if kind.handling.again}
    awaited = {kind for kind in NoticeKind if kind.handling.awaited}
    assert again - awaited == {K.DIGEST, K.MONTH, K.TEAM_MONTH, K.AREA_MONTH, K.EFFECT}
    assert awaited - again == {K.WELCOME, K.TEAM_WELCOME}


async def test_a_team_s_greeting_is_tried_again_as_nobody_could_let_it_go(
    office: PostOffice, teams: ConnectorServer
) -> None:
    """Just after the installation Teams may not know yet that the bot is there."""
    async with office.units() as unit:
        channel = groups.Channel(tenant_id="t", team_id="19:t", channel_id="19:c", service_url=teams.url)
        await groups.welcome(Context(unit=unit, county=COUNTY, now=office.clock()), channel, Language.FI)
    teams.fail(403, body=b'{"error":{"code":"BotNotInConversationRoster"}}')
    await office.courier.empty()
    assert teams.sent == []
    office.clock.advance(seconds=5)
    await office.courier.empty()
    assert len(teams.sent) == 1


async def test_one_bad_place_stops_no_other(sqlite_url: str, open_database: Open, clock: FakeClock) -> None:
    mail = Letterbox(clock)
    office = PostOffice(open_database(sqlite_url), clock, mail)
    bad, good = await office.queue(await office.person()), await office.queue(await office.person())
    async with office.units() as unit:
        await unit.outbox.add(
            Notice(
                key="nowhere",
                kind=K.TEAM_WELCOME,
                place="channel:nowhere",
                subject="no language",
                created_at=clock(),
                due_at=clock(),
            )
        )
    mail.fail(bad, RuntimeError("an invented mistake"))
    mail.unbuildable.add("nowhere")
    await office.courier.empty()
    later = await office.queue(await office.person())
    await office.courier.empty()
    assert mail.keys == [good, later]


async def test_a_delivery_that_fails_later_is_tried_for_three_days_and_then_shown(
    sqlite_url: str, open_database: Open, clock: FakeClock
) -> None:
    mail = Letterbox(clock)
    office = PostOffice(open_database(sqlite_url), clock, mail)
    key = await office.queue(await office.person())
    mail.fail(key, *[DeliveryFailed(R.GONE)] * 200)
    began = clock()
    while (await office.row(key)).state is S.QUEUED:
        await office.courier.empty()
        clock.set(max((await office.row(key)).due_at, clock() + timedelta(seconds=1)))
    assert timedelta(days=2.5) < clock() - began < timedelta(days=4)
    async with office.units() as unit:
        assert [one.reason for one in await unit.outbox.stuck(clock())] == [R.GONE]
