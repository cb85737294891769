"""Where the parts of the loop meet: what one of them does, another one must know of."""

import json
from datetime import UTC, datetime

import pytest

from bot.domain.deadlines import Deadline
from bot.domain.effect import TOTAL
from bot.domain.limits import Limit
from bot.domain.roles import Role
from scheduler.schedule import Duty
from tests.cast import ELLEN, KAISA, LEENA, OTTO, PIRJO, SVEN
from tests.conversations.gathering import filed, gathered
from tests.conversations.offices import appointed
from tests.conversations.proposing import (
    DONE,
    FILL,
    WHAT,
    YES,
    E,
    delivered,
    owned,
    sent,
    taken,
    the_proposal,
)
from tests.conversations.test_reporter_modes import CODE, file_as
from tests.stage import Chat, Stage, words

I1 = "I-2026-0001"
MONITOR = (
    f"päätös {I1} seurataan 11.3.2027\nperustelu: Häädöt ovat lisääntyneet joka kunnassa."
    "\nseuraavaksi: Katsotaan uudelleen maaliskuussa."
)


async def tick(on: Stage, day: int, month: int = 12, year: int = 2026) -> None:
    """On this day, do what comes by itself, and deliver."""
    on.clock.set(datetime(year, month, day, 8, tzinfo=UTC))
    for duty in (Duty.MEETINGS, Duty.LIMITS):
        await on.house.clockwork._jobs.do(duty)
    await on.house.courier.empty()


def told(chat: Chat, said: str) -> list[str]:
    """The message that holds this part."""
    return [words(one) for one in chat.heard if said in words(one)]


# --- the memo has its time

MEMO = "Muistio ja palaute kokouksesta"


@pytest.mark.parametrize("decided", [True, False])
async def test_a_memo_that_is_not_approved_is_told_to_the_coordinator_then_the_chair_then_in_the_digest(
    on: Stage, listed: Chat, *, decided: bool
) -> None:
    kaisa = await appointed(on, KAISA, Role.COORDINATOR)
    leena = await appointed(on, LEENA, Role.CHAIR)
    await tick(on, 10)
    if decided:
        said = await Chat(on, LEENA, channel=listed.channel).says(MONITOR)
        assert "siihen palataan viimeistään 11.3.2027" in said
    for day in (11, 14, 15, 16):
        await tick(on, day)
    assert told(kaisa, MEMO) == []
    await tick(on, 17)  # five working days after Thursday the tenth
    assert "Kokous 10.12.2026" in told(kaisa, MEMO)[0]
    assert told(leena, MEMO) == []
    await tick(on, 28)  # five more, with Christmas between
    assert len(told(leena, MEMO)) == 1
    await tick(on, 5, 1, 2027)
    assert "Hyväksykää kokouksen muistio: to\xa010.12." in await listed.says("kooste")
    await listed.confirms("hyväksy muistio 2026-12-10")
    assert "Hyväksykää" not in await listed.says("kooste")
    heard = len(told(kaisa, MEMO)), len(told(leena, MEMO))
    await tick(on, 8, 2, 2027)
    assert (len(told(kaisa, MEMO)), len(told(leena, MEMO))) == heard


async def test_a_memo_approved_in_time_and_decisions_entered_late_count_from_the_meeting_s_day(
    on: Stage, listed: Chat
) -> None:
    await tick(on, 15)
    assert "siihen palataan" in await listed.says(MONITOR)
    (running,) = await _memos(on)
    assert (running.started_on.isoformat(), running.due_on.isoformat()) == ("2026-12-10", "2026-12-17")
    await listed.confirms("hyväksy muistio 2026-12-10")
    (met,) = await _memos(on)
    assert met.in_time
    assert met.id == running.id


async def test_no_memo_is_waited_for_of_a_meeting_without_an_agenda(on: Stage, listed: Chat) -> None:
    await tick(on, 11)
    assert [one.met_on for one in await _memos(on)] == [None]
    await listed.says(f"pois asialistalta {I1} Asia ratkesi itsestään.")
    assert [one.met_by for one in await _memos(on)] == ["minuted"]
    await tick(on, 12, 3, 2027)  # the next meeting had none either
    assert len(await _memos(on)) == 1


async def _memos(on: Stage) -> list[Deadline]:
    async with on.unit() as unit:
        meetings = await unit.meetings.all()
        found = await unit.limits.of([one.id for one in meetings])
    assert {one.limit for one in found} <= {Limit.PACK, Limit.MINUTES}
    return [one for one in found if one.limit is Limit.MINUTES]


# --- the person who is to answer is asked again

AGAIN = "odottaa vielä vastaustasi"


async def test_on_day_thirty_the_owners_are_asked_once_more_and_later_not(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await sent(group, anna)
    otto, pirjo = await owned(on, group, OTTO), await owned(on, group, PIRJO)
    await pirjo.says("pelkkä teksti")
    await tick(on, 17)
    assert told(otto, AGAIN) == []
    for day in (18, 18, 21):
        await tick(on, day)
    (again,) = told(otto, AGAIN)
    assert WHAT in again
    (typed,) = told(pirjo, AGAIN)
    assert f"{E} kyllä" in typed
    assert WHAT[:12] not in otto.heard[-1]["summary"]
    await tick(on, 20, 1, 2027)
    assert len(told(otto, AGAIN)) == 1
    await otto.presses("answer_proposal", pick="answered_no", reason_answered_no="Rahaa ei ole.")
    assert "vastattu" in await group.says(E)


async def test_no_owner_is_asked_again_who_has_answered(on: Stage, anna: Chat, group: Chat) -> None:
    await sent(group, anna)
    otto = await owned(on, group)
    await otto.says(f"{E} {YES}")
    heard = len(otto.heard)
    for day in (18, 21):
        await tick(on, day)
    assert len(otto.heard) == heard


async def test_an_answer_that_comes_before_the_reminder_is_brought_stops_it(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await sent(group, anna)
    otto = await owned(on, group)
    await delivered(on)
    on.clock.set(datetime(2026, 12, 18, 8, tzinfo=UTC))
    await on.house.clockwork._jobs.do(Duty.LIMITS)
    await group.says(f"tila {E} vastattu {YES}")
    await delivered(on)
    assert told(otto, AGAIN) == []


# --- everyone who has seen the same is asked whether the change can be seen

SEEN = "Näkyykö muutos asiakkaiden arjessa?"


async def _done(on: Stage, group: Chat, *reporters: Chat) -> None:
    """A proposal made from their phenomenon, answered with yes; Sven and Ellen speak Finnish."""
    await gathered(on, await filed(on, *reporters))
    for who in (SVEN, ELLEN):
        await Chat(on, who).says("suomeksi")
    await group.says(f"ehdotus {I1} {WHAT}")
    await group.says(FILL)
    await taken(group)
    await group.says(f"tila {E} vastattu {YES}")


async def _carried_out(on: Stage, group: Chat) -> None:
    await group.says(f"tila {E} toteutettu {DONE}")
    await delivered(on)


async def _effects(on: Stage) -> None:
    for _ in range(2):
        await on.house.clockwork._jobs.do(Duty.EFFECTS)
    await delivered(on)


async def _half_a_year_after(on: Stage) -> None:
    proposal = await the_proposal(on)
    async with on.unit() as unit:
        due = (await unit.effects.of(proposal.id))[0].due_on
    on.clock.set(datetime(due.year, due.month, due.day, 8, tzinfo=UTC))
    await _effects(on)


async def _answered(on: Stage) -> list[tuple[str, bool]]:
    """The first round's answers, and whether it is known whose they are."""
    proposal = await the_proposal(on)
    async with on.unit() as unit:
        first, _ = await unit.effects.of(proposal.id)
        return sorted((said.value, who is not None) for said, who in await unit.effects.answers(first))


async def test_an_endorser_is_asked_once_answers_changes_it_and_is_counted_as_one(
    on: Stage, anna: Chat, sven: Chat, ellen: Chat, group: Chat
) -> None:
    await _done(on, group, anna)
    for who in (sven, ellen, anna):
        await who.says(f"sama täällä {I1}")
    on.clock.advance(days=20)
    await sven.says(f"sama täällä {I1}")  # in another month: still one person
    await _carried_out(on, group)
    heard = len(sven.heard)
    await _half_a_year_after(on)
    assert len(told(anna, SEEN)) == 1  # as the reporter, and not once more as an endorser
    (asked,) = told(sven, SEEN)
    assert "jonka olet nähnyt sinäkin" in asked
    assert len(sven.heard) == heard + 1
    summary = sven.heard[-1]["summary"]
    assert "jonka olet nähnyt sinäkin" in summary
    assert WHAT[:12] not in summary
    assert "Asunnot" not in summary
    question = sven.card
    await sven.presses("effect", question, pick="clearly")
    await sven.presses("effect", question, pick="little")
    assert "Kiitos" in await ellen.says(f"vaikutus {E} ei")
    assert "Kiitos" in await ellen.says("vaikutus vähän")
    await anna.says(f"vaikutus {E} vähän")
    assert await _answered(on) == [("little", True)] * 3
    assert "ei kysytä sinulta" in await Chat(on, OTTO).says(f"vaikutus {E} selvästi")
    on.clock.advance(days=31)
    await _effects(on)
    assert "3 vastausta; Vähän: 3" in words(group.heard[-1])
    await sven.presses("effect", question, pick="worse")
    assert await _answered(on) == [("little", True)] * 3


async def test_whoever_has_seen_what_was_merged_is_asked_once_of_what_it_was_merged_into(
    on: Stage, anna: Chat, sven: Chat, ellen: Chat, group: Chat
) -> None:
    await gathered(on, await filed(on, anna))
    otto, pirjo = Chat(on, OTTO), Chat(on, PIRJO)
    for who in (sven, ellen):
        await who.says("suomeksi")
    await gathered(on, await filed(on, otto), "Velat")
    for who, number in ((sven, "I-2026-0002"), (sven, I1), (pirjo, "I-2026-0002"), (anna, "I-2026-0002")):
        assert "Merkitty: sama täällä" in await who.says(f"sama täällä {number}")
    await group.says("asialistalle I-2026-0002")
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await group.says(
        f"päätös I-2026-0002 yhdistetään {I1} perustelu: Sama asia. seuraavaksi: Tehdään ehdotus."
    )
    await group.confirms("hyväksy muistio")
    assert "ei kysytä sinulta" in await pirjo.says(f"vaikutus {E} selvästi")
    await group.says(f"ehdotus {I1} {WHAT}")
    await group.says(FILL)
    await taken(group)
    await group.says(f"tila {E} vastattu {YES}")
    await _carried_out(on, group)
    await _half_a_year_after(on)
    for who in (anna, otto, sven, pirjo):
        assert len(told(who, SEEN)) == 1
        assert "Kiitos" in await who.says(f"vaikutus {E} vähän")
    assert told(ellen, SEEN) == []
    assert "ei kysytä sinulta" in await ellen.says(f"vaikutus {E} selvästi")
    assert await _answered(on) == [("little", True)] * 4


@pytest.mark.parametrize(
    ("language", "said"),
    [("på svenska", "som också du har sett"), ("in English", "that you have seen too")],
)
async def test_the_question_comes_in_the_endorser_s_language_also_as_text(
    on: Stage, anna: Chat, sven: Chat, group: Chat, language: str, said: str
) -> None:
    await _done(on, group, anna)
    await sven.says(f"sama täällä {I1}")
    await sven.says(language)
    await sven.says("text only" if "English" in language else "endast text")
    await _carried_out(on, group)
    await _half_a_year_after(on)
    asked = words(sven.heard[-1])
    assert said in asked
    assert WHAT[:12] not in str(sven.heard[-1].get("summary"))
    assert E in asked


async def test_an_endorser_s_answer_is_their_own_datum_and_stays_counted_when_they_are_forgotten(
    on: Stage, anna: Chat, sven: Chat, ellen: Chat, group: Chat
) -> None:
    await _done(on, group, anna)
    for who in (sven, ellen):
        await who.says(f"sama täällä {I1}")
    await _carried_out(on, group)
    await _half_a_year_after(on)
    for who in (anna, sven, ellen):
        await who.says(f"vaikutus {E} selvästi")
    data = json.loads(await sven.says("vie tietoni"))
    assert data["effects"] == [{"proposal": E, "months": 6, "answer": "clearly"}]
    assert f"{E}: Selvästi" in await sven.says("tietoni")
    await sven.says("unohda minut lopullisesti")
    assert await _answered(on) == [("clearly", False), ("clearly", True), ("clearly", True)]
    on.clock.advance(days=31)
    await _effects(on)
    proposal = await the_proposal(on)
    async with on.unit() as unit:
        first = (await unit.effects.of(proposal.id))[0]
    assert first.told[TOTAL] == 3


async def test_whoever_becomes_a_reporter_meanwhile_has_one_answer(
    on: Stage, anna: Chat, sven: Chat, group: Chat
) -> None:
    await _done(on, group, anna)
    await sven.says(f"sama täällä {I1}")
    await _carried_out(on, group)
    await _half_a_year_after(on)
    await sven.says(f"vaikutus {E} ei")
    (number,) = await filed(on, sven)
    await group.says(f"liitä {I1} {number}")
    await sven.says(f"vaikutus {E} vähän")
    assert await _answered(on) == [("little", True)]


async def test_an_anonymous_reporter_who_has_seen_the_same_answers_by_code_for_the_code_alone(
    on: Stage, anna: Chat, sven: Chat, group: Chat
) -> None:
    await _done(on, group, anna)
    await sven.says(f"sama täällä {I1}")
    code = CODE.search(await file_as(sven, "ANON"))
    assert code
    await _carried_out(on, group)
    await _half_a_year_after(on)
    assert "ei kysytä sinulta" in await sven.says(f"vaikutus {code[0]} ei")
    assert await _answered(on) == []


# --- the reporter's timeline tells what a meeting decided, once its memo is approved

REASON, NEXT_STEP = "Alkuperäiset sanat kokouksesta", "Tapaaminen sovitaan tammikuussa"
BETTER, BETTER_NEXT = "Hyväksytyt sanat muistiosta", "Tapaaminen on helmikuussa"
WAYS = {
    "seurataan 11.3.2027": "ilmiötä seurataan",
    "ohjataan Asumisneuvonta": "toiseen kanavaan: Asumisneuvonta",
    "arkistoidaan": "ilmiö arkistoidaan",
    "siirretään": "siirretään seuraavaan kokoukseen",
    "yhdistetään I-2026-0002": "yhdistetään ilmiöön",
    f"ehdotus {WHAT}": "E-2026-0001",
}


async def _decided(on: Stage, group: Chat, order: str) -> None:
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    said = await group.says(f"päätös {I1} {order}\nperustelu: {REASON}.\nseuraavaksi: {NEXT_STEP}.")
    assert REASON in said
    on.clock.advance(days=1)
    await group.says(f"sanamuoto {I1} perustelu: {BETTER}. seuraavaksi: {BETTER_NEXT}.")


@pytest.mark.parametrize("order", WAYS)
@pytest.mark.parametrize("face", ["kortit", "pelkkä teksti"])
async def test_the_timeline_tells_a_decision_in_the_memo_s_words_and_nothing_before(
    on: Stage, listed: Chat, anna: Chat, ellen: Chat, order: str, face: str
) -> None:
    await gathered(on, await filed(on, ellen), "Velat")
    await _decided(on, listed, order)
    await anna.says(face)
    for line in ("H-2026-0001", "vie tietoni"):
        before = await anna.says(line)
        assert REASON not in before
        assert BETTER not in before
    await listed.confirms("hyväksy muistio 2026-12-10")
    after = " ".join((await anna.says("H-2026-0001")).split())
    assert "työryhmän muistio (to 10.12.): ilmiö ”Asunnot”" in after
    assert WAYS[order] in after
    assert f"Perustelu: {BETTER}. Seuraavaksi: {BETTER_NEXT}" in after
    assert REASON not in after
    assert REASON not in await anna.says("vie tietoni")
    if order[:4] in ("ohja", "arki"):
        assert (
            after.count(BETTER) == 3
        )  # the decision's, what closed the observation itself, and its state now
        assert BETTER in await anna.says("vie tietoni")


async def test_the_reason_of_a_decision_that_was_changed_is_told_to_no_reporter(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    await _decided(on, listed, f"ehdotus {WHAT}")
    again = f"päätös {I1} seurataan 11.3.2027\nperustelu: Mieli muuttui heti.\nseuraavaksi: {NEXT_STEP}."
    assert "siihen palataan" in await listed.says(again)
    assert "Mieli muuttui" not in await anna.says("H-2026-0001")
    await listed.says(f"sanamuoto {I1} perustelu: {BETTER}. seuraavaksi: {BETTER_NEXT}.")
    await listed.confirms("hyväksy muistio 2026-12-10")
    shown = await anna.says("H-2026-0001")
    assert BETTER in shown
    assert "Mieli muuttui" not in shown
    assert REASON not in shown


async def test_what_a_meeting_had_no_time_for_stands_in_the_timeline(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    on.clock.set(datetime(2026, 12, 11, 8, tzinfo=UTC))
    assert "ei ehditty käsitellä" not in await anna.says("H-2026-0001")
    await listed.confirms("hyväksy muistio 2026-12-10")
    assert "ilmiötä ”Asunnot” ei ehditty käsitellä" in await anna.says("H-2026-0001")


@pytest.mark.parametrize(
    ("language", "said"),
    [("på svenska", "Motivering: Hyväksytyt"), ("in English", "Reason: Hyväksytyt")],
)
async def test_the_decision_is_told_in_the_reporter_s_language(
    on: Stage, listed: Chat, sven: Chat, language: str, said: str
) -> None:
    await _decided(on, listed, "arkistoidaan")
    await listed.confirms("hyväksy muistio 2026-12-10")
    await sven.says(language)
    assert said in await sven.says("H-2026-0002")


async def test_an_anonymous_reporter_reads_it_by_the_receipt_code_and_by_weeks(
    on: Stage, anna: Chat, group: Chat
) -> None:
    code = CODE.search(await file_as(anna, "ANON"))
    assert code
    await gathered(on, ["H-2026-0001"])
    await group.says(f"asialistalle {I1}")
    await _decided(on, group, "arkistoidaan")
    assert REASON not in await anna.says(f"kuitti {code[0]}")
    await group.confirms("hyväksy muistio 2026-12-10")
    shown = await anna.says(f"kuitti {code[0]}")
    assert "työryhmän muistio (viikko 50/2026)" in shown
    assert BETTER in shown
    assert REASON not in shown
    assert "10.12.2026" not in shown
