"""Written for others: proposed by the coordinator, approved by the chair, read as it was shown."""

from typing import Any

import pytest

from bot.domain.evidence.checked_words import words_hash
from bot.domain.log import Action
from bot.domain.publication import PublicationState
from bot.domain.roles import Role
from bot.usecases import documents
from bot.usecases.context import Context
from tests.cast import ELLEN, KAISA, LEENA
from tests.conversations.filing import TEXT
from tests.conversations.for_others import ASK, FILLED, SUMMARY, TITLE, TYPED, I, J, publication, supported
from tests.conversations.gathering import filed, gathered
from tests.conversations.offices import appointed, person
from tests.stage import Chat, Stage, linked_channel, words


@pytest.fixture
async def group(on: Stage) -> Chat:
    """The working group's channel, with Kaisa, who coordinates, speaking; I-2026-0001 has its support."""
    channel = await linked_channel(on)
    await supported(on)
    await appointed(on, KAISA, Role.COORDINATOR)
    return channel


@pytest.fixture
async def leena(on: Stage, group: Chat) -> Chat:
    """Leena, who chairs, in the channel."""
    await appointed(on, LEENA, Role.CHAIR)
    return Chat(on, LEENA, channel=group.channel)


async def _entries(on: Stage) -> list[tuple[Action, str | None, str | None]]:
    made = await publication(on)
    async with on.unit() as unit:
        found = await unit.log.of(made.id)
    return [(one.action, one.person_id, one.reason) for one in found]


# --- proposed


async def test_it_is_proposed_by_card_and_approved_by_the_chair_who_sees_every_word(
    on: Stage, group: Chat, leena: Chat
) -> None:
    await group.says(I)
    form = await group.presses("write_for_others")
    assert "Kirjoita ilmiöstä omin sanoin" in words(form)
    card = await group.presses(
        "propose_publication",
        form,
        **FILLED
        | {"publication_title_sv": "Hyresvärden säger nej", "publication_summary_sv": "Hyresavtal faller."},
    )
    for said in (TITLE, SUMMARY, ASK, "Hyresvärden säger nej", "Hyresavtal faller.", "odottaa hyväksyntää"):
        assert said in words(card)
    assert "Puheenjohtaja. Tässä on kaikki" in words(card)
    assert (await publication(on)).state is PublicationState.PROPOSED

    assert f"Odottaa hyväksyntää julkaistavaksi\n{TITLE}\n{J}" in await leena.says("ilmiöt")
    shown = await leena.says(J)
    assert all(said in shown for said in (TITLE, SUMMARY, ASK, "Hyresavtal faller."))
    card = await leena.presses("approve_publication")
    assert "Tila:\n julkaistu" in words(card)
    found = await publication(on)
    assert (found.state, found.revision, found.published_at) == (PublicationState.PUBLISHED, 1, on.clock())
    kaisa, chair = (await person(on, KAISA)).id, (await person(on, LEENA)).id
    assert await _entries(on) == [
        (Action.PUBLICATION_PROPOSED, kaisa, None),
        (Action.PUBLICATION_APPROVED, chair, None),
    ]
    assert "J-2026-0001, julkaistu" in await group.says(I)


async def test_it_is_proposed_by_typing_and_what_is_not_named_stays(on: Stage, group: Chat) -> None:
    said = await group.says(TYPED)
    assert f"Julkaisua {J} on ehdotettu. Koordinaattori hyväksyy" in said
    found = await publication(on)
    assert (found.words["fi"].title, found.need, found.level) == (TITLE, "SHL11_02", "organisation")
    await group.says(f"kirjoita muille {I} johtopäätös: Luottotieto ratkaisee enemmän kuin maksukyky.")
    after = await publication(on)
    assert after.words["fi"].conclusion == "Luottotieto ratkaisee enemmän kuin maksukyky."
    assert (after.words["fi"].title, after.version) == (TITLE, 2)
    await group.says(f"skriv för andra {I} rubrik: Hyresvärden säger nej; sammandrag: Hyresavtal faller.")
    assert set((await publication(on)).words) == {"fi", "sv"}


async def test_what_names_no_field_is_refused_before_it_is_lost(on: Stage, group: Chat) -> None:
    assert "Kirjoita kohta, kaksoispiste" in await group.says(f"kirjoita muille {I} Asunnot eivät riitä")


async def test_the_form_is_filled_with_the_codes_that_enough_reporters_chose(group: Chat) -> None:
    await group.says(I)
    form = await group.presses("write_for_others")
    assert _values(form)["publication_need"] == "SHL11_02"
    assert _values(form)["publication_tone"] == "worry"
    assert _values(form)["publication_level"] == "organisation"


def _values(card: Any) -> dict[str, Any]:
    if isinstance(card, list):
        return {key: value for part in card for key, value in _values(part).items()}
    if not isinstance(card, dict):
        return {}
    inner = {key: value for part in card.values() for key, value in _values(part).items()}
    own = {card["id"]: card.get("value")} if str(card.get("type")).startswith("Input.") else {}
    return inner | own


# --- what may not leave


@pytest.mark.parametrize(
    ("field", "label", "text"),
    [
        ("publication_title_fi", "otsikko suomeksi", TEXT["fi"][:60]),
        ("publication_ask_fi", "mitä pyydetään, suomeksi", f"Pyydämme: {TEXT['fi'][12:40]}"),
    ],
)
async def test_words_that_repeat_an_observation_are_refused_and_the_field_is_named(
    on: Stage, group: Chat, field: str, label: str, text: str
) -> None:
    await group.says(I)
    form = await group.presses("write_for_others")
    card = await group.presses("propose_publication", form, **FILLED | {field: text})
    assert f"Näissä kohdissa toistuu havainnon tekstiä: {label}." in words(card)
    assert _values(card)[field] == text
    async with on.unit() as unit:
        assert await unit.publications.all() == []


async def test_the_guard_stops_what_points_to_a_person(on: Stage, group: Chat) -> None:
    await group.says(TYPED.replace(ASK, "Soittakaa Matti Meikäläiselle numeroon 040 1234567."))
    async with on.unit() as unit:
        assert await unit.publications.all() == []


async def test_rare_combinations_are_judged_as_readers_outside_would(on: Stage, group: Chat) -> None:
    """A municipality of under 10,000 and a people: inside it passes."""
    rare = "Kuhmossa afgaaniperheen vuokrasopimus kariutui."
    assert "Voiko tästä tunnistaa jonkun?" in await group.says(TYPED.replace(SUMMARY, rare))
    async with on.unit() as unit:
        assert await unit.publications.all() == []


async def test_the_texts_of_one_language_are_judged_together(on: Stage, group: Chat) -> None:
    apart = TYPED.replace(TITLE, "Asunnot Kuhmossa").replace(SUMMARY, "Afgaaniperheen sopimus kariutui.")
    assert "Voiko tästä tunnistaa jonkun?" in await group.says(apart)
    assert f"Julkaisua {J} on ehdotettu" in await group.says("vahvista")
    assert (await publication(on)).words["fi"].title == "Asunnot Kuhmossa"


async def test_of_an_emerging_phenomenon_or_one_with_little_support_nothing_is_written(
    on: Stage, group: Chat
) -> None:
    (number,) = await filed(on, Chat(on, ELLEN))
    await gathered(on, [number], "Jonot")
    said = await group.says(TYPED.replace(I, "I-2026-0002"))
    assert "vähintään 3 havaintoa vähintään 2 tekijältä" in said
    await gathered(on, [number], "Matkat", lifted=False)
    assert "orastava" in await group.says("kirjoita muille I-2026-0003")


# --- decided


async def test_typed_approval_shows_everything_first_and_asks(on: Stage, group: Chat) -> None:
    await group.says(TYPED)
    asked = await group.says(f"hyväksy julkaisu {J}")
    assert all(said in asked for said in (TITLE, SUMMARY, ASK, f"Julkaistaanko {J}?"))
    assert (await publication(on)).state is PublicationState.PROPOSED
    assert f"Julkaisu {J} on hyväksytty" in await group.says("kyllä")
    assert (await publication(on)).state is PublicationState.PUBLISHED


async def test_the_chair_declines_with_a_reason_and_the_coordinator_writes_again(
    on: Stage, group: Chat, leena: Chat
) -> None:
    await group.says(TYPED)
    assert "Kirjoita myös perustelu" in await leena.says(f"hylkää julkaisu {J}")
    await leena.says(J)
    card = await leena.presses("decline_publication", decline_reason="Liian yleinen.")
    assert "Tila:\n hylätty" in words(card)
    assert "Liian yleinen" in words(card)
    await group.says(TYPED)
    assert (await publication(on)).state is PublicationState.PROPOSED


async def test_a_change_is_read_only_once_it_is_approved(on: Stage, group: Chat, leena: Chat) -> None:
    await group.says(TYPED)
    await leena.confirms(f"hyväksy julkaisu {J}")
    await group.says(f"kirjoita muille {I} otsikko: Maksuhäiriö vie kodin")
    found = await publication(on)
    assert (found.state, found.words["fi"].title, found.revision) == (PublicationState.CHANGING, TITLE, 1)
    shown = await leena.says(J)
    assert "Maksuhäiriö vie kodin" in shown
    assert "Sanat, jotka ovat nyt luettavissa" in shown
    await leena.says(f"hylkää julkaisu {J} Entinen on parempi.")
    assert ((await publication(on)).state, (await publication(on)).pending) == ("published", None)
    await group.says(f"kirjoita muille {I} otsikko: Maksuhäiriö vie kodin")
    await leena.confirms(f"hyväksy julkaisu {J}")
    after = await publication(on)
    assert (after.state, after.words["fi"].title, after.revision) == ("published", "Maksuhäiriö vie kodin", 2)
    assert after.published_at == found.published_at


async def test_a_withdrawn_one_is_read_no_more_and_the_next_has_a_number_of_its_own(
    on: Stage, group: Chat
) -> None:
    await group.says(TYPED)
    await group.confirms(f"hyväksy julkaisu {J}")
    assert "Kirjoita myös perustelu" in await group.says(f"peru julkaisu {J}")
    assert f"Julkaisu {J} on peruttu" in await group.says(f"peru julkaisu {J} Tieto oli väärin.")
    found = await publication(on)
    assert (found.state, found.readable) == (PublicationState.WITHDRAWN, False)
    assert "ei ole mahdollista" in await group.says(f"peru julkaisu {J} Tieto oli väärin.")
    await group.says(TYPED)
    assert (await publication(on, "J-2026-0002")).state is PublicationState.PROPOSED


async def test_who_may_not_is_refused_and_told_who_may(on: Stage, group: Chat, leena: Chat) -> None:
    ellen = Chat(on, ELLEN, channel=group.channel)
    assert "koordinaattori" in await ellen.says(TYPED)
    await group.says(TYPED)
    assert "puheenjohtaja" in await group.says(f"hyväksy julkaisu {J} kyllä")
    assert "puheenjohtaja" in await ellen.says(f"hylkää julkaisu {J} Ei näin.")
    assert "koordinaattori" in await ellen.says(f"peru julkaisu {J} Ei näin.")
    assert "koordinaattori" in await leena.says(TYPED)
    assert (await publication(on)).state is PublicationState.PROPOSED


# --- read by others


async def test_a_letter_tells_the_approved_words_and_nothing_of_the_phenomenon_without_them(
    on: Stage, group: Chat
) -> None:
    await group.says(
        f"ehdotus {I} Sovitaan vuokraloyhtiöiden kanssa maksusuunnitelmista\n"
        "mittari: Asunnon saaneet.\ntavoite: puolet\nviimeistään: 30.6.2027\n"
        "vastaanottaja: Vuokrataloyhtiö\nviejä: Asumisen ryhmä\nvastaus viimeistään: 10.3.2027\n"
        "shl 7: 2\nehkäisevyys: kyllä\nviestintä: Kerrotaan kokouksessa."
    )
    await group.says("tila E-2026-0001 esitetty")
    assert "puollettu" in await group.says("tila E-2026-0001 puollettu")

    async def told() -> str | None:
        async with on.unit() as unit:
            ctx = Context(unit=unit, county=on.settings.county, now=on.clock())
            facts = await documents.letter(ctx, "E-2026-0001")
        return facts.phenomenon.words["fi"].title if facts.phenomenon else None

    assert await told() is None
    await group.says(TYPED)
    assert await told() is None
    await group.confirms(f"hyväksy julkaisu {J}")
    assert await told() == TITLE
    await group.says(f"kirjoita muille {I} otsikko: Maksuhäiriö vie kodin")
    assert await told() == TITLE
    await group.says(f"peru julkaisu {J} Tieto oli väärin.")
    assert await told() is None


# --- two at once, old cards, double presses


async def test_words_that_changed_since_they_were_shown_are_not_approved(
    on: Stage, group: Chat, leena: Chat
) -> None:
    await group.says(TYPED)
    await leena.says(J)
    card = leena.card
    await group.says(f"kirjoita muille {I} otsikko: Maksuhäiriö vie kodin")
    await leena.presses("approve_publication", card)
    assert (await publication(on)).state is PublicationState.PROPOSED


async def test_two_coordinators_who_begin_at_once_do_not_overwrite_each_other(on: Stage, group: Chat) -> None:
    await appointed(on, LEENA, Role.COORDINATOR)
    leena = Chat(on, LEENA, channel=group.channel)
    await group.says(I)
    mine = await group.presses("write_for_others")
    await leena.says(I)
    theirs = await leena.presses("write_for_others")
    await group.presses("propose_publication", mine, **FILLED)
    await leena.presses(
        "propose_publication", theirs, **FILLED | {"publication_title_fi": "Maksuhäiriö vie kodin"}
    )
    found = await publication(on)
    assert (found.words["fi"].title, found.version) == (TITLE, 1)


async def test_a_second_press_changes_nothing(on: Stage, group: Chat) -> None:
    await group.says(TYPED)
    await group.says(J)
    card = group.card
    await group.presses("approve_publication", card)
    await group.presses("approve_publication", card)
    assert (await publication(on)).revision == 1
    assert len(await _entries(on)) == 2


# --- the words gate


async def test_verdicts_are_kept_with_the_words(on: Stage, group: Chat) -> None:
    await group.says(TYPED)
    made = await publication(on)
    async with on.unit() as unit:
        found = {one.words_hash: one for one in await unit.checked_words.of([made.id])}
        phenomenon = await unit.phenomena.numbered(I)
    assert found.keys() == {words_hash(said) for said in (TITLE, SUMMARY, ASK)}
    assert {one.observations for one in found.values()} == {tuple(sorted(phenomenon.observation_ids))}
    assert not any(one.repeats for one in found.values())
