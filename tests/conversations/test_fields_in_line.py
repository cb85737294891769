"""Each order with fields, written in one line with semicolons, as it is with a line for each."""

from datetime import UTC, date, datetime

from bot.domain.outcome import DONE_FIELDS
from tests.conversations.filing import file_by_text
from tests.conversations.proposing import DONE, E, the_proposal
from tests.stage import Chat, Stage

H, I1 = "H-2026-0001", "I-2026-0001"


async def test_a_proposal_is_made_and_filled_in_one_line(on: Stage, anna: Chat, group: Chat) -> None:
    await file_by_text(anna)
    await group.says(f"ehdotus {H} Maksusuunnitelma riittää; laji: 1; tavoite: Puolet saa asunnon; heti.")
    made = await the_proposal(on)
    assert made.fields["what"] == "Maksusuunnitelma riittää"
    assert made.fields["target"] == "Puolet saa asunnon; heti."
    await group.says(
        f"täydennä {E} tavoite: Kaikki klo 9:30; viejä: työryhmä; vastaus viimeistään: 31.1.2027"
    )
    filled = await the_proposal(on)
    wanted = {"target": "Kaikki klo 9:30", "carrier": "työryhmä", "answer_by": "2027-01-31"}
    assert {key: filled.fields[key] for key in wanted} == wanted


async def test_what_no_field_takes_is_refused_and_nothing_is_kept(on: Stage, anna: Chat, group: Chat) -> None:
    await file_by_text(anna)
    await group.says(f"ehdotus {H} Maksusuunnitelma riittää")
    assert "Kirjoita kohta" in await group.says(f"täydennä {E} tavote: Puolet; viejä: työryhmä")
    assert "carrier" not in (await the_proposal(on)).fields


async def test_what_is_done_is_told_in_one_line(on: Stage, anna: Chat, group: Chat) -> None:
    await file_by_text(anna)
    await group.says(f"ehdotus {H} Maksusuunnitelma riittää")
    for said in ("en", "sv", "fi"):
        done = {
            "fi": DONE,
            "sv": "vad som förändrades: Allt; var: Kajana",
            "en": "what changed: All; where: Kajaani",
        }[said]
        refused = await group.says(f"tila {E} toteutettu {done}")
        assert ("mistä alkaen" in refused.lower()) is (said != "fi"), refused
    assert len(DONE_FIELDS) == 3


async def test_a_phenomenon_is_gathered_and_written_in_one_line(on: Stage, anna: Chat, group: Chat) -> None:
    await file_by_text(anna)
    await group.says(f"kokoa {H} Maksuhäiriö estää asunnon; tiivistelmä: Asunto jää saamatta; usein.")
    async with on.unit() as unit:
        made = await unit.phenomena.numbered(I1)
    assert made
    assert (made.title, made.summary) == ("Maksuhäiriö estää asunnon", "Asunto jää saamatta; usein.")


async def test_a_masked_and_a_corrected_observation_take_their_fields_from_one_line(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await file_by_text(anna)
    await group.says(f"korjaa {H} otsikko: Asunto; klo 9:30; laajuus: yleinen")
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    assert seen
    assert (seen.title, seen.value("extent")) == ("Asunto; klo 9:30", "COMMON")
    await group.says(f"peitä {H} teksti: Häätö uhkaa; asuntoa ei saa. otsikko; otsikko: Häätö uhkaa")
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    assert seen
    assert (seen.value("text"), seen.title) == ("Häätö uhkaa; asuntoa ei saa. otsikko", "Häätö uhkaa")


async def test_a_decision_has_its_parts_behind_semicolons(on: Stage, listed: Chat) -> None:
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await listed.says(f"päätös {I1} seurataan 11.3.2027; perustelu: Kiire; klo 9:30; seuraavaksi: Tavataan.")
    async with on.unit() as unit:
        found = await unit.phenomena.numbered(I1)
        assert found
        meeting = await unit.meetings.on(date(2026, 12, 10))
        assert meeting
        (item,) = await unit.meetings.items(meeting.id)
    assert (item.reason, item.next_step) == ("Kiire; klo 9:30", "Tavataan.")
    await listed.says(f"sanamuoto {I1} seuraavaksi: Katsotaan; perustelu: Aika loppui.")
    async with on.unit() as unit:
        (item,) = await unit.meetings.items(meeting.id)
    assert (item.reason, item.next_step) == ("Aika loppui.", "Katsotaan")
