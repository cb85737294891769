"""Screening: the queue, closing with a reason, another channel, asking once, handling once more."""

import pytest

from bot.domain.receipt import CODE
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from tests.cast import KAISA, LEENA
from tests.conversations.filing import TEXT, file_by_card, file_by_text, to_form_by_card
from tests.conversations.test_reporter_modes import dump
from tests.stage import Chat, Stage, linked_channel, words

H = "H-2026-0001"


@pytest.fixture
async def filed(on: Stage, anna: Chat) -> Chat:
    """Anna has filed one observation."""
    await file_by_card(anna)
    return anna


@pytest.fixture
async def group(on: Stage, filed: Chat) -> Chat:
    """The working group's channel, with Kaisa speaking."""
    return await linked_channel(on)


@pytest.fixture
async def desk(on: Stage, group: Chat) -> Chat:
    """Kaisa's own chat, in which she screens."""
    return Chat(on, KAISA)


# --- the queue


async def test_the_desk_shows_the_oldest_first_and_then_the_next_one(
    on: Stage, anna: Chat, desk: Chat
) -> None:
    await to_form_by_card(anna, "Velkaneuvontaan ei pääse kuukausiin, ja häätöjä tulee sillä välin lisää.")
    await anna.presses("send")
    first = await desk.says("jono")
    assert "Jono: 1 / 2" in first
    assert H in first
    assert "Käsittele viimeistään ti\xa024.11." in first
    following = words(await desk.presses("queue"))
    assert "Jono: 2 / 2" in following
    assert "Velkaneuvontaan" in following
    assert H in words(await desk.presses("queue"))  # behind the last one comes the first
    assert "Jono: 2 / 2" in await desk.says("jono H-2026-0002")
    on.clock.advance(days=14)
    assert "Määräaika ti\xa024.11. on ohi" in await desk.says("jono")


async def test_the_channel_hears_a_number_and_the_desk_opens_in_the_own_chat(
    filed: Chat, group: Chat, desk: Chat
) -> None:
    await desk.says("jono")
    heard = len(desk.heard)
    assert await group.says("jono") == "1 havainto odottaa esikäsittelyä."
    (opened,) = desk.heard[heard:]
    assert TEXT["fi"] in words(opened)
    assert TEXT["fi"] not in str(group.heard)


async def test_who_has_not_met_the_bot_alone_hears_how(group: Chat) -> None:
    said = await group.says("jono")
    assert "1 havainto odottaa" in said
    assert "omassa chatissasi: jono" in said


async def test_an_empty_queue_says_so(on: Stage) -> None:
    group = await linked_channel(on)
    assert "Jono on tyhjä" in await group.says("kö")


async def test_the_queue_is_the_coordinators(on: Stage, group: Chat) -> None:
    leena = Chat(on, LEENA, channel=group.channel)
    assert "koordinaattori" in await leena.says("jono")


async def test_the_desk_is_a_text_too(desk: Chat) -> None:
    await desk.says("pelkkä teksti")
    said = await desk.says("queue")
    assert TEXT["fi"] in said
    assert f"sulje {H} SYYKOODI" in said
    assert f"kokoa {H} OTSIKKO" in said
    assert "tallennettu" in await desk.says(f"korjaa {H} laajuus: En tiedä")


# --- closing, and another channel

WHY = "Maksuhäiriöistä on jo ehdotus, jota viedään vuokrataloyhtiölle"


async def test_closing_tells_the_reporter_the_reason_word_for_word(
    filed: Chat, group: Chat, desk: Chat
) -> None:
    heard = len(filed.heard)
    said = await group.says(f"sulje {H} kaksoiskappale {WHY}.")
    exact = f"Havaintosi {H} on suljettu. Syy: sama asia on jo kirjattu. {WHY}. Jos olet eri mieltä"
    assert exact in said
    (news,) = filed.heard[heard:]
    assert exact in words(news)
    assert WHY not in news["summary"]
    own = await filed.says(H)
    assert "suljettu" in own
    assert WHY in own
    assert "Jono on tyhjä" in await desk.says("jono")


async def test_closing_by_card_shows_the_words_before_they_are_sent(filed: Chat, desk: Chat) -> None:
    await desk.says(H)
    shown = words(desk.card)
    assert f"Havaintosi {H} on suljettu. Syy: (syykoodi). (perustelusi)." in shown
    heard = len(filed.heard)
    card = await desk.presses("close", close_code="not_structural", close_words=WHY)
    assert "suljettu" in words(card)
    assert "Sulje ja lähetä viesti" not in words(card)
    assert f"asia ei ole rakenteellinen. {WHY}." in words(filed.heard[heard])


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (f"sulje {H}", "Syykoodit ovat"),
        (f"sulje {H} {WHY}", "Syykoodit ovat"),
        (f"sulje {H} käsitelty", "Kirjoita myös perustelu"),
        (f"sulje {H} käsitelty Soita 040 123 4567, siellä vastataan.", "puhelinnumero"),
        (f"ohjaa {H}", "Kirjoita myös kanava"),
        (f"ohjaa {H} HaiPro", "Kirjoita myös perustelu"),
        ("sulje käsitelty", "En löydä"),
    ],
)
async def test_without_a_reason_nothing_ends(filed: Chat, group: Chat, said: str, answer: str) -> None:
    heard = len(filed.heard)
    assert answer in await group.says(said)
    assert filed.heard[heard:] == []
    assert "vastaanotettu" in await filed.says(H)


async def test_a_refused_form_comes_back_as_it_was_filled(desk: Chat) -> None:
    await desk.says(H)
    card = await desk.presses("close", close_code="handled", close_words="")
    assert "Kirjoita myös perustelu" in words(card)
    assert "handled" in words(card)


async def test_another_channel_is_named_with_the_reason(filed: Chat, group: Chat) -> None:
    heard = len(filed.heard)
    await group.says(f"ohjaa {H} HaiPro: Tämä on vaaratapahtuma.")
    (news,) = filed.heard[heard:]
    assert f"Havaintosi {H} kuuluu toiseen kanavaan: HaiPro. Syy: Tämä on vaaratapahtuma." in words(news)
    assert "HaiPro" not in news["summary"]
    assert "ohjattu" in await group.says(f"sulje {H} käsitelty {WHY}")


async def test_redirecting_by_card(filed: Chat, desk: Chat) -> None:
    await desk.says(H)
    given = {"redirect_channel": "SPro", "redirect_words": "Tämä on epäkohtailmoitus."}
    assert "SPro" in words(await desk.presses("redirect", **given))
    assert "SPro" in words(filed.heard[-1])


async def test_only_a_coordinator_ends_an_observation(on: Stage, filed: Chat, group: Chat) -> None:
    leena = Chat(on, LEENA, channel=group.channel)
    assert "koordinaattori" in await leena.says(f"sulje {H} käsitelty {WHY}")
    assert "vastaanotettu" in await filed.says(H)


async def test_the_reporter_reads_their_own_language_and_the_channel_does_not_learn_it(
    sven: Chat, on: Stage
) -> None:
    await file_by_text(sven, "sv")
    group = await linked_channel(on)
    said = await group.says(f"sulje {H} epäselvä Vad menas med bekanta?")
    assert f"Havaintosi {H} on suljettu. Syy: tekstistä ei saanut selvää. Vad menas med bekanta?" in said
    assert f"Din observation {H} är avslutad. Orsak: texten gick inte att förstå. Vad" in words(
        sven.heard[-1]
    )


# --- handling once more


async def test_a_reporter_has_it_handled_again_once(on: Stage, filed: Chat, group: Chat, desk: Chat) -> None:
    await group.says(f"sulje {H} käsitelty {WHY}")
    assert f"käsittele uudelleen {H}" in await _own_text(filed)
    heard = len(group.heard)
    assert "odottaa uutta käsittelyä" in await filed.confirms(f"käsittele uudelleen {H}")
    (news,) = group.heard[heard:]
    assert f"{H} odottaa uutta käsittelyä" in words(news)
    assert "Anna" not in str(news)
    assert "Jono: 1 / 1" in await desk.says("jono")
    await group.says(f"sulje {H} käsitelty {WHY}")
    assert "ei voi pyytää" in await filed.says(f"behandla på nytt {H}")
    assert "käsittele uudelleen" not in await filed.says(H)


async def _own_text(chat: Chat) -> str:
    await chat.says("pelkkä teksti")
    shown = await chat.says(H)
    await chat.says("kortit")
    return shown


async def test_handling_again_by_card(filed: Chat, group: Chat) -> None:
    await group.says(f"sulje {H} käsitelty {WHY}")
    await filed.says(H)
    assert "odottaa uutta käsittelyä" in words(await filed.presses("reopen"))
    assert "pyydetty käsiteltäväksi uudelleen" in await filed.says(H)


async def test_what_is_not_closed_or_not_one_s_own_is_not_handled_again(
    on: Stage, filed: Chat, group: Chat
) -> None:
    assert "ei voi pyytää" in await filed.says(f"käsittele uudelleen {H}")
    await group.says(f"sulje {H} käsitelty {WHY}")
    assert "En löydä" in await Chat(on, LEENA).says(f"käsittele uudelleen {H}")


async def test_an_anonymous_one_is_handled_again_by_its_code(on: Stage, anna: Chat) -> None:
    code = await _anonymous(anna)
    group = await linked_channel(on)
    desk = Chat(on, KAISA)
    await group.says(f"sulje {H} käsitelty {WHY}")
    assert WHY in await anna.says(f"kuitti {code}")
    await anna.presses("reopen")
    assert "Jono: 1 / 1" in await desk.says("jono")
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
        last = (await unit.log.of(seen.id))[-1]
    assert (last.action, last.person_id) == ("reopened", None)
    assert last.at <= on.clock()


async def _anonymous(chat: Chat) -> str:
    await to_form_by_card(chat)
    shown = words(await chat.presses("send", reporter_mode="ANON"))
    found = CODE.search(shown)
    assert found
    return found[0]


# --- one question

ASKED = "Kuinka usein tätä tapahtuu?"
ANSWER = "Tätä tapahtuu joka viikko, ja aina saman vuokranantajan kanssa."


async def test_one_question_reaches_the_reporter_and_the_answer_the_group(
    filed: Chat, group: Chat, desk: Chat
) -> None:
    heard = len(filed.heard)
    exact = f"Koordinaattorilla on kysymys havainnostasi {H}: {ASKED} Voit vastata tähän 2.12.2026 asti."
    assert exact in await group.says(f"kysy {H} {ASKED}")
    (news,) = filed.heard[heard:]
    assert exact in words(news)
    assert ASKED not in news["summary"]
    assert "Jono on tyhjä" in await desk.says("jono")
    assert "Vastausta odotetaan ke\xa02.12. asti" in await desk.says(H)
    assert "Kiitos vastauksesta" in await filed.says(f"vastaa {H}: {ANSWER}")
    shown = await desk.says(H)
    assert ASKED in shown
    assert ANSWER in shown
    assert "Jono: 1 / 1" in shown
    assert "Anna" not in shown
    assert "Kysyä voi vain kerran" in await group.says(f"kysy {H} Entä missä?")
    assert "ei ole avointa kysymystä" in await filed.says(f"vastaa {H} Vielä jotain.")


async def test_asking_and_answering_by_card(filed: Chat, desk: Chat) -> None:
    await desk.says(H)
    assert "(kysymyksesi)" in words(desk.card)
    assert ASKED in words(await desk.presses("ask", ask_words=ASKED))
    assert ASKED in words(filed.card)
    assert "Kiitos vastauksesta" in words(await filed.presses("reply", answer=ANSWER))
    assert ANSWER in await desk.says(H)
    own = await filed.says(H)
    assert "kysymykseen vastattu" in own
    assert ANSWER in own


@pytest.mark.parametrize("typed", [True, False])
async def test_an_anonymous_reporter_finds_the_question_under_the_code(
    on: Stage, anna: Chat, *, typed: bool
) -> None:
    code = await _anonymous(anna)
    group = await linked_channel(on)
    desk = Chat(on, KAISA)
    heard = len(anna.heard)
    await group.says(f"kysy {H} {ASKED}")
    assert anna.heard[heard:] == []
    assert ASKED in await anna.says(f"kuitti {code}")
    await anna.says(f"vastaa {code} {ANSWER}") if typed else await anna.presses("reply", answer=ANSWER)
    assert ANSWER in await desk.says(H)
    async with on.unit() as unit:
        last = (await unit.log.of((await unit.observations.numbered(H)).id))[-1]
    assert last.person_id is None


async def test_an_answer_passes_the_guard(filed: Chat, group: Chat, desk: Chat) -> None:
    await group.says(f"kysy {H} {ASKED}")
    said = await filed.says(f"vastaa {H} Asiakas 010190-921C tulee joka viikko uudelleen.")
    assert "tallentanut" in said
    await filed.presses("leave")
    shown = await desk.says(H)
    assert "010190-921C" not in shown
    assert "joka viikko uudelleen" in shown


async def test_unanswered_for_a_fortnight_it_is_handled_as_it_is(
    on: Stage, filed: Chat, group: Chat, desk: Chat
) -> None:
    await group.says(f"kysy {H} {ASKED}")
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=lambda: None)
    on.clock.advance(days=14)
    assert await jobs.do(Duty.QUESTIONS) == 0
    on.clock.advance(days=1)
    assert await jobs.do(Duty.QUESTIONS) == 1
    assert await jobs.do(Duty.QUESTIONS) == 0
    assert "Jono: 1 / 1" in await desk.says("jono")
    assert "kysymykseen ei vastattu" in await filed.says(H)
    assert "ei ole avointa kysymystä" in await filed.says(f"vastaa {H} {ANSWER}")


async def test_taken_back_the_answer_is_gone_too(on: Stage, filed: Chat, group: Chat) -> None:
    await group.says(f"kysy {H} {ASKED}")
    await filed.says(f"vastaa {H} {ANSWER}")
    await filed.confirms(f"poista {H}")
    assert ANSWER not in str(await dump(on))


@pytest.mark.parametrize("typed", [True, False])
async def test_personal_data_in_an_answer_is_masked(
    on: Stage, filed: Chat, group: Chat, desk: Chat, *, typed: bool
) -> None:
    await group.says(f"kysy {H} {ASKED}")
    await filed.says(f"vastaa {H} Elokapina-niminen ohjaaja neuvoo meitä aina samalla tavalla.")
    await filed.says("vahvista")
    new = "Sama ohjaaja neuvoo meitä aina samalla tavalla."
    if typed:
        assert "peitetty" in await group.says(f"dölj {H} svar: {new}")
    else:
        await desk.says(H)
        await desk.presses("edit")
        await desk.presses("mask", mask_answer=new)
    shown = await desk.says(H)
    assert new in shown
    assert "Elokapina" not in str(await dump(on))


async def test_masking_writes_nothing_where_nothing_stood(filed: Chat, group: Chat) -> None:
    assert "Mitään ei muutettu" in await group.says(f"peitä {H} vastaus: Näin tekijä ei vastannut.")


async def test_only_a_coordinator_asks_and_only_the_reporter_answers(
    on: Stage, filed: Chat, group: Chat
) -> None:
    leena = Chat(on, LEENA, channel=group.channel)
    assert "koordinaattori" in await leena.says(f"kysy {H} {ASKED}")
    await group.says(f"kysy {H} {ASKED}")
    assert "En löydä" in await Chat(on, LEENA).says(f"vastaa {H} {ANSWER}")
    assert "Kirjoita havainnon tunnus" in await filed.says("vastaa")
