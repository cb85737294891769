"""Whether a change can be seen: asked of the reporters twice, answered, counted, and evaluated."""

import json
from datetime import date

import pytest

from bot.domain.effect import TOTAL, EffectRound
from bot.domain.suppression import WITHHELD
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from tests.cast import ANNA, KAISA, LEENA, OTTO
from tests.conversations.filing import CARE, file_by_card
from tests.conversations.offices import person
from tests.conversations.proposing import DONE, YES, E, delivered, made, sent, taken, the_proposal
from tests.conversations.test_reporter_modes import CODE, file_as
from tests.stage import Chat, Stage, linked_channel, words
from tests.trust.evidence import rows_of


@pytest.fixture
async def channel(on: Stage) -> Chat:
    """The linked channel, with Kaisa speaking."""
    return await linked_channel(on)


async def _tick(on: Stage) -> None:
    """The scheduler's duty, twice: the second time finds nothing new."""
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)
    await jobs.do(Duty.EFFECTS)
    assert await jobs.do(Duty.EFFECTS) == 0
    await delivered(on)


async def _done(on: Stage, channel: Chat, *reporters: Chat) -> None:
    await sent(channel, *reporters)
    await channel.says(f"tila {E} vastattu {YES}")
    await channel.says(f"tila {E} toteutettu {DONE}")
    await delivered(on)


async def _asked(on: Stage, channel: Chat, *reporters: Chat) -> None:
    await _done(on, channel, *reporters)
    on.clock.advance(days=181)
    await _tick(on)


async def test_what_is_asked_stands_first_among_ones_own_and_on_the_menu(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await _asked(on, channel, anna)
    await file_by_card(anna, CARE["fi"])
    listed = await anna.says("omat")
    assert listed.index("H-2026-0001") < listed.index("H-2027-0001")  # newest first but for what is asked
    assert "kerro, näkyykö muutos viimeistään" in listed
    assert listed.count("\nkysymys\n") == 1
    assert "2, joista yksi kysyy sinulta" in await anna.says("valikko")
    await anna.says(f"vaikutus {E} selvästi")
    assert "kysymys" not in (await anna.says("omat")).splitlines()


def _news(chat: Chat, said: str) -> list[str]:
    return [words(a) for a in chat.heard if said in words(a)]


async def test_it_is_asked_on_the_day_and_once(on: Stage, anna: Chat, sven: Chat, channel: Chat) -> None:
    await _done(on, channel, anna, sven)
    on.clock.advance(days=180)
    await _tick(on)
    assert not _news(anna, "Näkyykö muutos asiakkaiden arjessa?")
    on.clock.advance(days=1)
    await _tick(on)
    on.clock.advance(days=5)
    await _tick(on)
    (question,) = _news(anna, "Näkyykö muutos asiakkaiden arjessa?")
    assert "Puoli vuotta sitten" in question
    assert len(_news(sven, "Syns förändringen i klienternas vardag?")) == 1
    assert "Sovitaan" not in anna.heard[-1]["summary"]
    assert any("18.5.2027" in words(a) for a in [*channel.heard, *(u.activity for u in on.teams.updates)])


async def test_it_is_asked_again_after_a_year_with_answers_of_its_own(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await _asked(on, channel, anna)
    await anna.presses("effect", pick="little")
    on.clock.advance(days=31)
    await _tick(on)
    on.clock.advance(days=160)
    await _tick(on)
    assert "Vuosi sitten" in words(anna.heard[-1])
    await anna.presses("effect", pick="clearly")
    async with on.unit() as unit:
        first, second = await unit.effects.of((await unit.proposals.numbered(E)).id)
        assert [answer for answer, _ in await unit.effects.answers(first)] == ["little"]
        assert [answer for answer, _ in await unit.effects.answers(second)] == ["clearly"]


TYPED = [
    ("vaikutus {e} selvästi", "clearly"),
    ("effekt {e} lite", "little"),
    ("effect {e} no", "none"),
    ("vaikutus huonompaan suuntaan", "worse"),
    ("Vaikutus {e}: en tiedä.", "unknown"),
]


@pytest.mark.parametrize(("line", "answer"), TYPED)
async def test_an_answer_may_be_typed(on: Stage, anna: Chat, channel: Chat, line: str, answer: str) -> None:
    await _asked(on, channel, anna)
    assert "Kiitos" in await anna.says(line.format(e=E))
    assert await _answers(on) == [answer]


@pytest.mark.parametrize("line", ["vähän", "Vähän.", f"{E} vähän", "lite"])
async def test_whoever_is_asked_may_answer_in_a_word(on: Stage, anna: Chat, channel: Chat, line: str) -> None:
    await _asked(on, channel, anna)
    assert "Kiitos" in await anna.says(line)
    assert await _answers(on) == ["little"]


async def test_a_word_is_no_answer_where_nothing_is_asked_or_a_draft_waits(
    on: Stage, anna: Chat, sven: Chat, channel: Chat
) -> None:
    await _asked(on, channel, anna)
    assert "Kiitos" not in await sven.says("vähän")
    await anna.says("havainto")
    assert "Kiitos" not in await anna.says("vähän")
    assert await _answers(on) == []


async def _answers(on: Stage) -> list[str]:
    async with on.unit() as unit:
        rounds = await unit.effects.of((await unit.proposals.numbered(E)).id)
        return [answer.value for one in rounds for answer, _ in await unit.effects.answers(one)]


@pytest.mark.parametrize("verb", ["clearly", "little", "none", "worse", "unknown"])
async def test_each_button_answers_and_an_answer_can_be_changed(
    on: Stage, anna: Chat, channel: Chat, verb: str
) -> None:
    await _asked(on, channel, anna)
    question = anna.card
    await anna.presses("effect", question, pick="clearly")
    await anna.presses("effect", question, pick=verb)
    assert await _answers(on) == [verb]


async def test_a_person_answers_once_however_many_observations_they_made(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await _asked(on, channel, anna, anna)
    assert len(_news(anna, "Näkyykö muutos asiakkaiden arjessa?")) == 1
    for number in ("H-2026-0002", "H-2026-0001"):
        await anna.says(number)
        await anna.presses("effect", pick="little")
    assert await _answers(on) == ["little"]


async def test_an_anonymous_reporter_s_question_waits_under_the_receipt_code(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    code = CODE.search(await file_as(anna, "ANON"))
    assert code
    await made(channel)
    await taken(channel)
    await channel.says(f"tila {E} vastattu {YES}")
    await channel.says(f"tila {E} toteutettu {DONE}")
    before = len(anna.heard)
    on.clock.advance(days=181)
    await _tick(on)
    assert len(anna.heard) == before
    await anna.says(f"kuitti {code[0]}")
    assert "Näkyykö muutos asiakkaiden arjessa?" in words(anna.card)
    await anna.presses("effect", pick="worse")
    assert await _answers(on) == ["worse"]
    assert "Kiitos" in await anna.says(f"vaikutus {code[0]} vähän")
    assert "Kiitos" in await anna.says(f"vaikutus {code[0]} {E} ei")
    assert await _answers(on) == ["none"]
    theirs = (await person(on, ANNA)).id
    for name in ("effects", "effect_rounds"):
        for row in (await rows_of(on))[name]:
            assert theirs not in str(row)
    async with on.unit() as unit:
        entries = await unit.log.of((await unit.proposals.numbered(E)).id)
    assert all(entry.person_id != theirs for entry in entries)


async def test_nobody_else_can_answer_and_nothing_before_or_after(
    on: Stage, anna: Chat, sven: Chat, channel: Chat
) -> None:
    await _done(on, channel, anna)
    assert "ei kysytä sinulta" in await anna.says(f"vaikutus {E} selvästi")
    on.clock.advance(days=181)
    await _tick(on)
    question = anna.card
    for who in (KAISA, LEENA, OTTO):
        assert "ei kysytä sinulta" in await Chat(on, who).says(f"vaikutus {E} selvästi")
    on.clock.advance(days=31)  # over, and not counted yet: the duty may be late
    assert "ei kysytä sinulta" in await anna.says(f"vaikutus {E} selvästi")
    await _tick(on)
    await anna.presses("effect", question, pick="clearly")
    assert await _answers(on) == []


@pytest.mark.parametrize("line", ["vaikutus", f"vaikutus {E}", f"vaikutus {E} melkoisesti"])
async def test_what_cannot_be_understood_says_how(on: Stage, anna: Chat, channel: Chat, line: str) -> None:
    await _asked(on, channel, anna)
    assert f"vaikutus {E} selvästi" in await anna.says(line)


async def test_too_few_answers_are_not_told(on: Stage, anna: Chat, sven: Chat, channel: Chat) -> None:
    await _asked(on, channel, anna, sven)
    await anna.says(f"vaikutus {E} selvästi")
    await sven.says(f"effekt {E} nej")
    assert "Selvästi" not in await channel.says(E)  # nothing is counted while it may still change
    on.clock.advance(days=31)
    await _tick(on)
    assert "vastauksia on liian vähän näytettäväksi" in words(channel.heard[-1])
    (first, _) = await _rounds(on)
    assert set(first.told.values()) == {WITHHELD}


async def _rounds(on: Stage) -> list[EffectRound]:
    proposal = await the_proposal(on)
    async with on.unit() as unit:
        return await unit.effects.of(proposal.id)


async def test_enough_answers_are_told_and_the_result_stands_in_the_digest(
    on: Stage, anna: Chat, sven: Chat, ellen: Chat, channel: Chat
) -> None:
    await _asked(on, channel, anna, sven, ellen)
    for chat, line in ((anna, "vaikutus selvästi"), (sven, "effekt tydligt"), (ellen, "effect clearly")):
        await chat.says(line)
    on.clock.advance(days=31)
    await _tick(on)
    counted = words(channel.heard[-1])
    assert "3 vastausta; Selvästi: 3" in counted
    assert f"@Havainto tila {E} arvioitu" in counted
    first, _ = await _rounds(on)
    assert first.told == {TOTAL: 3, "clearly": 3, **dict.fromkeys(("little", "none", "worse", "unknown"), 0)}
    await channel.says(f"tila {E} arvioitu Kolme vastaajaa näki muutoksen selvästi.")
    assert "tulos: Kolme vastaajaa näki muutoksen selvästi" in await channel.says("kooste")


async def test_only_the_coordinator_evaluates_and_says_what_came_of_it(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await _done(on, channel, anna)
    leena = Chat(on, LEENA, channel=channel.channel)
    assert "koordinaattori" in await leena.says(f"tila {E} arvioitu Hyvä.")
    assert "perustelu" in await channel.says(f"tila {E} arvioitu")
    assert (await the_proposal(on)).state == "done"


async def test_an_answer_is_shown_among_one_s_own_data(on: Stage, anna: Chat, channel: Chat) -> None:
    await _asked(on, channel, anna)
    await anna.says("vähän")
    assert f"Vastauksesi kysymyksiin muutoksesta:\n {E}: Vähän" in await anna.says("omat tietoni")


async def test_an_answer_is_among_one_s_own_data(on: Stage, anna: Chat, channel: Chat) -> None:
    await _asked(on, channel, anna)
    await anna.says(f"vaikutus {E} vähän")
    (seen,) = json.loads(await anna.says("vie tietoni"))["observations"]
    assert seen["effects"] == [{"proposal": E, "months": 6, "answer": "little"}]


async def test_whoever_cuts_the_link_takes_the_answer_along(on: Stage, anna: Chat, channel: Chat) -> None:
    await _asked(on, channel, anna)
    await anna.says(f"vaikutus {E} selvästi")
    await anna.confirms("katkaise H-2026-0001")
    assert await _answers(on) == []
    assert "ei kysytä sinulta" in await anna.says(f"vaikutus {E} selvästi")


async def test_answers_are_erased_a_year_after_and_their_counts_stay(
    on: Stage, anna: Chat, sven: Chat, ellen: Chat, channel: Chat
) -> None:
    await _asked(on, channel, anna, sven, ellen)
    for chat, line in ((anna, "vaikutus ei"), (sven, "effekt nej"), (ellen, "effect no")):
        await chat.says(line)
    on.clock.advance(days=31)
    await _tick(on)
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)
    on.clock.advance(days=364)
    await jobs.do(Duty.RETENTION)
    assert len(await _answers(on)) == 3
    on.clock.advance(days=3)
    await jobs.do(Duty.RETENTION)
    assert await _answers(on) == []
    first, _ = await _rounds(on)
    assert first.told[TOTAL] == 3


# --- no effect: a new proposal in its place


async def test_without_an_effect_a_new_proposal_follows_the_old_one(
    on: Stage, anna: Chat, channel: Chat
) -> None:
    await _done(on, channel, anna)
    await channel.says(f"tila {E} arvioitu Muutosta ei näy.")
    await delivered(on)
    assert "perustelu" in await channel.says(f"tila {E} esitetty")
    before = len(anna.heard)
    said = await channel.says(f"tila {E} esitetty Sama asia, uusi vastaanottaja.")
    assert "E-2026-0002" in said
    await delivered(on)
    old, new = await the_proposal(on), await the_proposal(on, "E-2026-0002")
    assert (old.state, new.state, new.follows) == ("evaluated", "put_forward", E)
    assert new.observation_ids == old.observation_ids
    assert len(anna.heard) == before + 1
    assert "työryhmän listalla" in words(anna.heard[-1])
    async with on.unit() as unit:
        assert await unit.effects.of(new.id) == []
    shown = await channel.says("E-2026-0002")
    assert E in shown
    assert "vastaus viimeistään" in shown  # its date is missing, so it is asked again


async def test_the_follow_up_may_be_put_forward_from_the_card(on: Stage, anna: Chat, channel: Chat) -> None:
    await _done(on, channel, anna)
    await channel.says(f"tila {E} arvioitu Muutosta ei näy.")
    await channel.says(E)
    card = await channel.presses("move", to="put_forward", reason="Yritetään toista kautta.")
    assert "E-2026-0002" in words(card)
    await channel.repeats()
    async with on.unit() as unit:
        assert len(await unit.proposals.all()) == 2


async def test_rounds_follow_the_calendar(on: Stage, anna: Chat, channel: Chat) -> None:
    await _done(on, channel, anna)
    assert [one.due_on for one in await _rounds(on)] == [date(2027, 5, 18), date(2027, 11, 18)]


async def test_the_evaluation_asks_what_was_measured_and_shows_it_beside_the_answers(
    on: Stage, anna: Chat, sven: Chat, channel: Chat
) -> None:
    await _asked(on, channel, anna, sven)
    await channel.says(f"täydennä {E} nyt: 2")
    await channel.says(E)
    assert "Mitattu luku" in words(channel.card)
    card = await channel.presses("move", to="evaluated", reason="Useampi sai asunnon.", measured=" 5 ")
    assert "Mitattu: 5 (ennen 2, tavoite 6)." in words(card)
    assert "Näkyykö muutos" in words(card)
    assert (await the_proposal(on)).measured == "5"


@pytest.mark.parametrize(
    ("line", "measured"),
    [
        (f"tila {E} arvioitu Useampi sai asunnon. mitattu: 5", "5"),
        (f"läge {E} utvärderat Flera fick bostad. uppmätt: 5 av tio", "5 av tio"),
        (f"state {E} evaluated More got a home.\nmeasured: 5", "5"),
        (f"tila {E} arvioitu Useampi sai asunnon.", ""),
    ],
)
async def test_what_was_measured_may_be_typed_or_be_unknown(
    on: Stage, anna: Chat, channel: Chat, line: str, measured: str
) -> None:
    await _asked(on, channel, anna)
    await channel.says(line)
    assert (await the_proposal(on)).measured == measured
    shown = await channel.says(E)
    assert f"Mitattu: {measured or 'ei mitattu'} (ennen ei mitattu, tavoite 6)." in shown


async def test_the_guard_reads_what_was_measured(on: Stage, anna: Chat, channel: Chat) -> None:
    await _asked(on, channel, anna)
    await channel.says(f"tila {E} arvioitu Useampi sai asunnon. mitattu: 010190-123A sai")
    assert (await the_proposal(on)).state == "done"
