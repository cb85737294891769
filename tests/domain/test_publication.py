"""Publications: one table of what may be done, over its whole product; the form; what others read."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from bot.domain.areas import AreaGroup
from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.errors import Refusal
from bot.domain.observation import Observation
from bot.domain.phenomenon import OPENS, PhenomenonState, publishable
from bot.domain.prefill import prefilled, publication_areas
from bot.domain.publication import (
    LEVELS,
    PROPOSED,
    PUBLICATION_MOVES,
    READABLE,
    TEXTS,
    Content,
    Deed,
    Demand,
    Publication,
    PublicationState,
    Tone,
    Written,
    begun,
    content_from,
    content_of,
    done,
    entered,
    first_written,
    publication_form,
    texts_of,
)
from bot.domain.selection.publications import published_facts
from bot.domain.suppression import Audience
from tests.storage.cast import NOON, WRITTEN, a_phenomenon, a_publication, an_observation

BUS = a_phenomenon("I-2026-0001")
FORM = publication_form(("Kajaani", "Muu Kainuu"))
SAID = {
    "title_fi": "Illalla ei pääse kotiin",
    "summary_fi": "Vuorot loppuvat kuudelta.",
    "tone": "worry",
    "need": "SHL11_03",
    "level": "organisation",
}
OTHER = content_from({**SAID, "title_fi": "Toisin sanoin", "level": "public"}, FORM)

# --- the table

TABLE = """
            propose             approve             decline           withdraw
proposed    proposed  SUPPORT   published SUPPORT   declined REASON   withdrawn REASON
published   changing            .                   .                 withdrawn REASON
changing    changing            published           published REASON  withdrawn REASON
declined    proposed  SUPPORT   .                   .                 .
withdrawn   .                   .                   .                 .
"""


def _expected() -> dict[tuple[PublicationState, Deed], tuple[PublicationState, frozenset[Demand]]]:
    """The readable table; a word in capitals is what a deed demands."""
    head, *rows = TABLE.strip().splitlines()
    found = {}
    for row in rows:
        state, *cells = row.split()
        deeds, at = iter(head.split()), 0
        while at < len(cells):
            deed, to = Deed(next(deeds)), cells[at]
            demands = (
                {Demand(cells[at + 1].lower())} if at + 1 < len(cells) and cells[at + 1].isupper() else set()
            )
            at += 1 + len(demands)
            if to != ".":
                found[PublicationState(state), deed] = (PublicationState(to), frozenset(demands))
    return found


def _in(state: PublicationState) -> Publication:
    """A publication in a state, as it comes there."""
    published = state in READABLE | {PublicationState.WITHDRAWN}
    return a_publication(
        "J-2026-0001",
        BUS,
        state=state,
        pending=OTHER if state is PublicationState.CHANGING else None,
        revision=int(published),
        published_at=NOON if published else None,
        approved_at=NOON if published else None,
    )


def test_the_table_is_as_it_reads() -> None:
    assert {
        (state, deed): (move.to, move.demands)
        for state, moves in PUBLICATION_MOVES.items()
        for deed, move in moves.items()
    } == _expected()
    assert set(PUBLICATION_MOVES) == set(PublicationState)


@pytest.mark.parametrize(("state", "deed"), [*product(PublicationState, Deed)])
def test_each_deed_in_each_state_leads_where_the_table_says_or_is_refused(
    state: PublicationState, deed: Deed
) -> None:
    before, content = _in(state), OTHER if deed is Deed.PROPOSE else None
    given = {"now": NOON, "content": content, "reason": "Koska.", "lacks": None}
    expected = _expected().get((state, deed))
    if expected is None:
        with pytest.raises(Refusal) as refused:
            done(before, deed, **given)  # type: ignore[arg-type]
        assert refused.value.key == "publication-move"
        return
    to, demands = expected
    after = done(before, deed, **given)  # type: ignore[arg-type]
    assert (after.state, after.since) == (to, NOON)
    for demand, lacking in ((Demand.REASON, {"reason": " "}), (Demand.SUPPORT, {"lacks": OPENS})):
        if demand in demands:
            with pytest.raises(Refusal) as refused:
                done(before, deed, **given | lacking)  # type: ignore[arg-type]
            assert refused.value.key == f"publication-{demand}"
        else:
            assert done(before, deed, **given | lacking).state is to  # type: ignore[arg-type]


@pytest.mark.parametrize("state", PublicationState)
def test_what_others_read_changes_by_approval_alone(state: PublicationState) -> None:
    before = _in(state)
    for deed in PUBLICATION_MOVES[state]:
        content = OTHER if deed is Deed.PROPOSE else None
        after = done(before, deed, now=NOON, lacks=None, content=content, reason="Koska.")
        if before.readable and deed is not Deed.APPROVE:
            assert content_of(after) == content_of(before)
            assert after.revision == before.revision
        if deed is Deed.APPROVE:
            assert content_of(after) == before.proposed
            assert (after.revision, after.pending) == (before.revision + 1, None)
        assert (after.proposed is not None) is (after.state in PROPOSED)
        if deed is Deed.PROPOSE:
            assert after.proposed == OTHER


def test_the_first_approval_s_day_stays_when_words_change() -> None:
    first = done(begun("j", "J-2026-0001", "i", OTHER, NOON), Deed.APPROVE, now=NOON, lacks=None)
    later = NOON.replace(month=12)
    changed = done(first, Deed.PROPOSE, now=later, lacks=OPENS, content=replace(OTHER, weakest=True))
    again = done(changed, Deed.APPROVE, now=later, lacks=OPENS)
    assert (again.published_at, again.approved_at, again.revision) == (NOON, later, 2)
    assert (published_facts(again).published_on, published_facts(again).version) == (date(2026, 12, 20), 2)


@pytest.mark.parametrize("state", PublicationState)
def test_nobody_outside_is_shown_what_is_not_published(state: PublicationState) -> None:
    if state in READABLE:
        assert published_facts(_in(state)).words == {"fi": WRITTEN}
    else:
        with pytest.raises(ValueError, match="not to be shown"):
            published_facts(_in(state))


def test_the_public_reads_less_than_the_organisation() -> None:
    assert LEVELS[Audience.PUBLIC] < LEVELS[Audience.ORGANISATION]
    assert set(LEVELS) == set(Audience)


# --- the form


def test_what_was_entered_is_read_back() -> None:
    content = content_from(
        {**SAID, "ask_fi": "Vuorot takaisin.", "areas": "Kajaani", "weakest": "true"}, FORM
    )
    assert content == Content(
        level=Audience.ORGANISATION,
        tone=Tone.WORRY,
        need="SHL11_03",
        aspects=(),
        weakest=True,
        areas=("Kajaani",),
        words={
            "fi": Written(
                title="Illalla ei pääse kotiin",
                summary="Vuorot loppuvat kuudelta.",
                conclusion="",
                ask="Vuorot takaisin.",
            )
        },
    )
    assert content_from(entered(content), FORM) == content
    assert dict(texts_of(content)) == {
        "title_fi": "Illalla ei pääse kotiin",
        "summary_fi": "Vuorot loppuvat kuudelta.",
        "ask_fi": "Vuorot takaisin.",
    }


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"title_fi": ""}, "publication-title_fi"),
        ({"summary_fi": " "}, "publication-summary_fi"),
        ({"ask_sv": "Turerna tillbaka."}, "publication-title_sv"),
        ({"title_en": "No way home at night"}, "publication-summary_en"),
        ({"title_fi": "", "summary_fi": ""}, "publication-title_fi"),
        ({"tone": ""}, "publication-tone"),
        ({"need": None}, "publication-need"),
        ({"level": "internal"}, "publication-level"),
        ({"areas": "Oulu"}, "publication-areas"),
        ({"summary_fi": "a" * 601}, "publication-summary_fi"),
    ],
)
def test_what_is_lacking_or_wrong_is_named(said: dict[str, object], field: str) -> None:
    with pytest.raises(Refusal) as refused:
        content_from({**SAID, **said}, FORM)
    assert refused.value.facts["field"] == field


def test_one_language_is_enough_whichever_it_is() -> None:
    only = {
        "title_fi": "",
        "summary_fi": "",
        "title_sv": "Inga turer",
        "summary_sv": "Turerna slutar klockan sex.",
    }
    content = content_from({**SAID, **only}, FORM)
    assert set(content.words) == {"sv"}
    assert first_written(content).title == "Inga turer"


def test_all_that_the_form_takes_fits_into_one_message() -> None:
    """The reader of a message refuses what is longer before looking into it."""
    longest = sum(question.longest for question in FORM.questions if question.key.split("_")[0] in TEXTS)
    assert longest == len(Language) * 1280 < 4000


# --- before it is filled


def _seen(n: int, **changes: object) -> Observation:
    values = {"person_id": f"p{n}", "area": "Kuhmo", "aspect": ["ACCESS"], "type": "NEG", **changes}
    return an_observation(f"H-2026-{n:04d}", **values)


def test_codes_that_enough_reporters_chose_stand_in_the_form() -> None:
    seen = [_seen(1), _seen(2, target_group=["LOWINC"]), _seen(3, area="Kajaani", aspect=["RULES"])]
    said = prefilled(seen, KAINUU, ())
    assert (said["tone"], said["need"], said["level"]) == ("worry", "SHL11_03", "organisation")
    assert (said["areas"], said["aspects"], said["weakest"]) == ([], [], False)
    said = prefilled([*seen, _seen(4, type="POS")], KAINUU, ())
    assert (said["areas"], said["aspects"]) == (["Kuhmo"], ["ACCESS"])


def test_codes_of_one_reporter_tell_of_nobody() -> None:
    said = prefilled([_seen(n, person_id="p1") for n in range(1, 6)], KAINUU, ())
    assert "need" not in said
    assert "tone" not in said
    assert (said["areas"], said["aspects"]) == ([], [])


def test_areas_are_told_by_group_where_the_county_has_groups() -> None:
    groups = (
        AreaGroup(name="Kajaani", municipalities=("Kajaani",), inhabitants=36_400),
        AreaGroup(name="Muu Kainuu", municipalities=("Kuhmo", "Sotkamo"), inhabitants=17_700),
    )
    assert publication_areas(KAINUU, groups) == ("Kajaani", "Muu Kainuu")
    assert publication_areas(KAINUU, ()) == tuple(KAINUU)
    seen = [_seen(1), _seen(2, area="Sotkamo"), _seen(3)]
    assert prefilled(seen, KAINUU, groups)["areas"] == ["Muu Kainuu"]


@pytest.mark.parametrize("state", PhenomenonState)
def test_of_a_phenomenon_with_too_little_support_nothing_leaves(state: PhenomenonState) -> None:
    phenomenon = replace(BUS, state=state)
    assert not publishable(phenomenon, [_seen(1), _seen(2)])
    assert not publishable(phenomenon, [_seen(n, person_id="p1") for n in range(3)])
    enough = [_seen(1), _seen(2), _seen(3, person_id=None)]
    assert publishable(phenomenon, enough) is (state is not PhenomenonState.EMERGING)
