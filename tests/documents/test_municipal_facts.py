"""An area's quarter: which proposals and publications it shows, and what it never shows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.areas import area_groups
from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.errors import Refusal
from bot.domain.evidence.facts import canonical
from bot.domain.evidence.municipal import AreaKind, Bond, CountsState, MunicipalFacts
from bot.domain.evidence.own_words import OwnWords
from bot.domain.log import Action, Entry
from bot.domain.period import Period, period_from_key
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.publication import Publication, PublicationState, Tone, Written
from bot.domain.release import Release
from bot.domain.selection.area import bond_of, concerns, named_in, report_area
from bot.domain.selection.meeting import raw_texts
from bot.domain.selection.municipal import (
    OUTSTANDING,
    MunicipalRecords,
    Sent,
    chosen,
    municipal_facts,
    of_quarter,
    sent,
)
from bot.domain.selection.publications import published_facts
from bot.domain.suppression import WITHHELD, Audience
from dialogs.documents.files import files_of
from dialogs.texts import Texts
from tests.cards.scenes import proposal
from tests.documents.cast import NOTHING_KNOWN
from tests.documents.linter import words_of_docx
from tests.storage.cast import an_observation

GROUPS = area_groups(
    "Kajaanin seutu: Kajaani 36400, Paltamo 3000; "
    "Muu Kainuu: Kuhmo 7600, Sotkamo 10100, Ristijärvi 1200, Hyrynsalmi 2000, Suomussalmi 7000, "
    "Puolanka 2200, Vuolijoki 0"
)
COUNTY = County(municipalities=KAINUU, areas=GROUPS)
Q4 = period_from_key("2026-Q4")
TODAY = date(2027, 1, 4)
OCTOBER = datetime(2026, 10, 20, 9, tzinfo=UTC)


def area(name: str) -> Any:
    return report_area(name, COUNTY)


# --- the area that is meant


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Kajaani", "Kajaani"),
        ("kajana", "Kajaani"),
        ("KAJAANI", "Kajaani"),
        ("Kajaanin", "Kajaani"),
        ("ristijärvellä", "Ristijärvi"),
        ("  Muu   kainuu ", "Muu Kainuu"),
        ("kajaanin seutu", "Kajaanin seutu"),
        ("county", "COUNTY"),
        ("Kainuu", "COUNTY"),
        ("koko hyvinvointialue", "COUNTY"),
    ],
)
def test_an_area_is_meant_in_either_language_and_any_form(said: str, name: str) -> None:
    assert area(said).name == name


@pytest.mark.parametrize(
    ("said", "key", "words"),
    [
        ("Vuolijoki", "report-area-merged", "Muu Kainuu"),
        ("Kajani", "report-area-meant", "Kajaani (Kajana)"),
        ("Kjaana", "report-area-meant", "Kajaani"),
        ("Oulu", "report-area-unknown", "Muu Kainuu"),
        ("", "report-area-unknown", "Ristijärvi"),
        ("Kajaani Kuhmo", "report-area-", "Kuhmo"),
        ("x" * 5000, "report-area-unknown", "Kuhmo"),
        ("\u202eKuhmo\x00 2", "report-area-", "Kuhmo"),
    ],
)
def test_another_area_is_refused_with_the_choices(said: str, key: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        area(said)
    assert refused.value.key.startswith(key)
    assert words in " ".join(map(str, refused.value.facts.values()))


def test_an_area_knows_its_group_and_what_it_consists_of() -> None:
    kuhmo, rest, whole = area("Kuhmo"), area("Muu Kainuu"), area("COUNTY")
    assert (kuhmo.kind, kuhmo.group, kuhmo.members) == (
        AreaKind.MUNICIPALITY,
        "Muu Kainuu",
        {"Kuhmo": "Kuhmo"},
    )
    assert (rest.kind, rest.group, len(rest.members)) == (AreaKind.GROUP, "Muu Kainuu", 7)
    assert (whole.kind, whole.group, whole.members) == (AreaKind.COUNTY, "", KAINUU)
    alone = report_area("Kuhmo", County(municipalities=KAINUU))
    assert alone.group == ""


def test_a_group_called_by_one_municipality_is_not_named_by_it() -> None:
    county = County(municipalities=KAINUU, areas=area_groups("Kajaani: Kajaani 36400, Paltamo 3000"))
    paltamo = report_area("Paltamo", county)
    assert bond_of(_proposal(recipient="Kajaanin kaupunki"), [], paltamo, county) is None
    assert report_area("Kajaani", county).kind is AreaKind.MUNICIPALITY


# --- how a proposal belongs to it


def _proposal(**fields: str) -> Proposal:
    made = proposal(ProposalState.SENT, 1)
    blank = {"what": "Sovitaan käytännöstä.", "measure": "Asiat sujuvat.", "recipient": "Vuokrataloyhtiöt"}
    return replace(made, fields={**blank, **fields})


@pytest.mark.parametrize(
    ("fields", "published", "bonds"),
    [
        (
            {"recipient": "Kajaanin vuokrataloyhtiö"},
            [],
            {"Kajaani": Bond.ASKED, "Kajaanin seutu": Bond.ASKED},
        ),
        ({"recipient": "Kajana stad"}, [], {"Kajaani": Bond.ASKED, "Kajaanin seutu": Bond.ASKED}),
        ({"recipient": "Kajanas hyresbostäder"}, [], {"Kajaani": Bond.ASKED, "Kajaanin seutu": Bond.ASKED}),
        (
            {"recipient": "Ristijärven kunta ja Kuhmon kaupunki"},
            [],
            {"Ristijärvi": Bond.ASKED, "Kuhmo": Bond.ASKED, "Muu Kainuu": Bond.ASKED},
        ),
        (
            {"recipient": "Kajaanin seudun kunnat"},
            [],
            {"Kajaani": Bond.ASKED, "Paltamo": Bond.ASKED, "Kajaanin seutu": Bond.ASKED},
        ),
        (
            {"what": "Bussi kulkee Suomussalmelle myös illalla."},
            [],
            {"Suomussalmi": Bond.NAMED, "Muu Kainuu": Bond.NAMED},
        ),
        ({"units": "Puolanga, Puolangan"}, [], {"Puolanka": Bond.NAMED, "Muu Kainuu": Bond.NAMED}),
        (
            {"recipient": "Kuhmon kaupunki"},
            [("Sotkamo",)],
            {"Kuhmo": Bond.ASKED, "Sotkamo": Bond.PUBLISHED, "Muu Kainuu": Bond.ASKED},
        ),
        (
            {},
            [("Kajaanin seutu",)],
            {"Kajaani": Bond.PUBLISHED, "Paltamo": Bond.PUBLISHED, "Kajaanin seutu": Bond.PUBLISHED},
        ),
        (
            {"recipient": "Oulun kaupunki"},
            [("Sotkamo",)],
            {"Sotkamo": Bond.PUBLISHED, "Muu Kainuu": Bond.PUBLISHED},
        ),
    ],
)
def test_a_proposal_belongs_by_its_recipient_its_words_and_what_was_published(
    fields: dict[str, str], published: list[tuple[str, ...]], bonds: dict[str, Bond]
) -> None:
    found = {
        name: bond_of(_proposal(**fields), published, area(name), COUNTY)
        for name in (*KAINUU, *(group.name for group in GROUPS))
    }
    assert {name: bond for name, bond in found.items() if bond} == bonds
    assert bond_of(_proposal(**fields), published, area("COUNTY"), COUNTY) is Bond.COUNTY


@pytest.mark.parametrize(
    ("fields", "published", "bond"),
    [
        ({"recipient": "Kainuun hyvinvointialueen viestintä"}, [], Bond.COUNTY),
        ({"what": "Koko hyvinvointialueella kirjoitetaan selkokieltä."}, [], Bond.COUNTY),
        ({"recipient": "Kuhmon kaupunki"}, [()], Bond.COUNTY),
        ({}, [], Bond.UNNAMED),
    ],
)
def test_what_was_made_for_the_whole_county_belongs_to_each(
    fields: dict[str, str], published: list[tuple[str, ...]], bond: Bond
) -> None:
    assert bond_of(_proposal(**fields), published, area("Ristijärvi"), COUNTY) is bond


def test_where_somebody_observed_it_says_nothing() -> None:
    """The rule reads what the group wrote alone: it does not even know the observations."""
    one = _proposal(recipient="Kuhmon kaupunki")
    assert bond_of(replace(one, observation_ids=("a", "b")), [], area("Sotkamo"), COUNTY) is None


def test_a_bent_group_is_named_and_its_municipality_is_not() -> None:
    assert named_in("Vastaus Kajaanin seudulle ja Kuhmoon", COUNTY) == {"Kajaanin seutu", "Kuhmo"}
    assert named_in("Muun Kainuun kunnat", COUNTY) == {"Muu Kainuu"}
    assert named_in("Kajaanin kaupungin seutukunta", COUNTY) == {"Kajaani"}


@pytest.mark.parametrize(
    ("areas", "names"),
    [
        ((), {*KAINUU, "Muu Kainuu", "Kajaanin seutu", "COUNTY"}),
        (("Kuhmo",), {"Kuhmo", "Muu Kainuu", "COUNTY"}),
        (("Muu Kainuu", "Paltamo"), {*KAINUU, "Muu Kainuu", "Kajaanin seutu", "COUNTY"} - {"Kajaani"}),
    ],
)
def test_a_publication_concerns_the_areas_that_it_names(areas: tuple[str, ...], names: set[str]) -> None:
    every = (*KAINUU, "Muu Kainuu", "Kajaanin seutu", "COUNTY")
    assert {one for one in every if concerns(areas, area(one), COUNTY)} == names


# --- what was sent, and when a quarter tells of it


def _moves(*states: str, start: datetime = OCTOBER, reason: str | None = None) -> list[Entry]:
    return [
        Entry(at=start + timedelta(days=10 * n), action=Action.MOVED, subject="p", state=state, reason=reason)
        for n, state in enumerate(states)
    ]


def test_what_was_never_sent_is_not_told() -> None:
    made = [Entry(at=OCTOBER, action=Action.PROPOSED, subject="p", state="draft")]
    assert sent(_proposal(), [*made, *_moves("put_forward", "endorsed", "deferred")]) is None


def test_what_was_sent_again_waits_from_then_on() -> None:
    again = sent(_proposal(), _moves("sent", "answered_yes", "deferred", "sent"))
    assert again is not None
    assert again.at == OCTOBER + timedelta(days=30)
    assert again.answer is None


def test_every_state_is_outstanding_or_not() -> None:
    assert set(OUTSTANDING) == set(ProposalState)


@pytest.mark.parametrize(
    ("state", "since", "at", "told"),
    [
        (ProposalState.SENT, "2026-03-02", "2026-03-02", True),  # waits still
        (ProposalState.ANSWERED_NO, "2026-11-02", "2026-03-02", True),
        (ProposalState.ANSWERED_NO, "2026-05-02", "2026-03-02", False),  # told in the spring
        (ProposalState.IN_PROGRESS, "2026-05-02", "2026-03-02", True),
        (ProposalState.DONE, "2026-05-02", "2026-03-02", False),
        (ProposalState.LAPSED, "2026-12-30", "2026-03-02", True),
        (ProposalState.SENT, "2027-01-02", "2027-01-02", False),  # sent after it
    ],
)
def test_a_quarter_tells_what_waits_and_what_changed(
    state: ProposalState, since: str, at: str, *, told: bool
) -> None:
    moment = {key: datetime.fromisoformat(f"{key}T09:00:00+00:00") for key in (since, at)}
    one = replace(_proposal(), state=state, since=moment[since])
    assert of_quarter(Sent(proposal=one, at=moment[at], moves=()), Q4) is told


# --- the facts


def made_publication(
    number: int, *areas: str, tone: Tone = Tone.WORRY, at: datetime = OCTOBER
) -> Publication:
    """A published worry about some areas, or the whole county."""
    words = Written(title=f"Otsikko {number}", summary="Yhteenveto.", conclusion="", ask="")
    return Publication(
        id=f"j{number}",
        number=f"J-2026-{number:04d}",
        phenomenon_id=f"i{number}",
        level=Audience.ORGANISATION,
        state=PublicationState.PUBLISHED,
        tone=tone,
        need="SHL11_02",
        aspects=(),
        weakest=False,
        areas=areas,
        words={"fi": words},
        created_at=at,
        since=at,
        revision=1,
        published_at=at,
        approved_at=at,
    )


def made_records(
    name: str = "Kuhmo",
    proposals: Sequence[Sent] = (),
    publications: Sequence[Publication] = (),
    release: Release | None = None,
    period: Period = Q4,
) -> MunicipalRecords:
    return MunicipalRecords(
        area=area(name),
        period=period,
        today=TODAY,
        sent=proposals,
        published=publications,
        publications=[(one, published_facts(one)) for one in publications],
        release=release,
        plan=None,
        silence=NOTHING_KNOWN,
        meeting=None,
    )


def _facts(records: MunicipalRecords) -> MunicipalFacts:
    return municipal_facts(records, chosen(records, COUNTY), lambda _, words: words, COUNTY)


def made_sent(number: int, recipient: str, *states: str, reason: str | None = None, **changes: Any) -> Sent:
    """A proposal that was sent in October and moved every ten days."""
    moves = _moves("sent", *states, reason=reason)
    state = ProposalState(states[-1] if states else "sent")
    made = replace(
        _proposal(recipient=recipient),
        number=f"E-2026-{number:04d}",
        state=state,
        since=moves[-1].at,
        **changes,
    )
    found = sent(made, moves)
    assert found
    return found


def test_asked_comes_before_what_concerns_and_what_waits_before_what_was_answered() -> None:
    facts = _facts(
        made_records(
            proposals=[
                made_sent(1, "Kuhmon kaupunki", "answered_no", reason="Rahaa ei ole."),
                made_sent(2, "Vuokranantajat"),
                made_sent(3, "Kuhmon kaupunki"),
                made_sent(4, "Sotkamon kunta"),
            ]
        )
    )
    assert [one.number for one in facts.asked] == ["E-2026-0003", "E-2026-0001"]
    assert [one.number for one in facts.concerning] == ["E-2026-0002"]
    waiting, refused = facts.asked
    assert (waiting.waits, waiting.days, waiting.answer) == (True, 76, "")
    assert (refused.waits, refused.days, refused.answer, refused.reason) == (
        False,
        10,
        "answered_no",
        "Rahaa ei ole.",
    )


def test_what_was_carried_out_tells_what_changed_and_with_what_effect() -> None:
    done = {"done_changed": "Vastaanotto on auki.", "done_where": "Kuhmo", "done_since": "2026-11-02"}
    one = made_sent(1, "Kuhmo", "answered_yes", "done", "evaluated", reason="Jonot lyhenivät.", done=done)
    (told,) = _facts(made_records(proposals=[one])).done
    assert (told.changed, told.where, told.since) == ("Vastaanotto on auki.", "Kuhmo", date(2026, 11, 2))
    assert told.effect == "Jonot lyhenivät."


def test_more_than_four_pages_hold_is_counted() -> None:
    facts = _facts(
        made_records(
            proposals=[made_sent(n, "Kuhmon kaupunki") for n in range(1, 40)],
            publications=[made_publication(n) for n in range(1, 40)],
        )
    )
    assert facts.asked
    assert facts.worries
    assert len(facts.asked) + facts.more_proposals == 39
    assert len(facts.worries) + len(facts.others) + facts.more_published == 39


def test_the_longest_one_is_shown_whole() -> None:
    facts = _facts(made_records(proposals=[made_sent(1, "Kuhmo", "answered_no", reason="x" * 500)] * 9))
    assert len(facts.asked) == 1
    assert facts.asked[0].reason == "x" * 500


def test_joys_and_worries_are_apart_and_earlier_ones_are_named_alone() -> None:
    spring = datetime(2026, 4, 2, 9, tzinfo=UTC)
    facts = _facts(
        made_records(
            publications=[
                made_publication(1, "Kuhmo"),
                made_publication(2, tone=Tone.JOY),
                made_publication(3, "Kajaani"),
                made_publication(4, "Muu Kainuu", at=spring),
                made_publication(5, at=datetime(2027, 1, 2, tzinfo=UTC)),
            ]
        )
    )
    assert [one.number for one in facts.worries] == ["J-2026-0001"]
    assert [one.number for one in facts.joys] == ["J-2026-0002"]
    assert [one.number for one in facts.others] == ["J-2026-0004"]


def made_release(**tables: Any) -> Release:
    """A release of the quarter."""
    return Release(
        id="r",
        audience=Audience.ORGANISATION,
        period="2026-Q4",
        made_at=OCTOBER,
        observations=5,
        reporters=3,
        tables=tables,
        number="R-2027-0001",
        facts_hash="0" * 64,
    )


@pytest.mark.parametrize(
    ("release", "name", "state", "tables"),
    [
        (None, "Kuhmo", CountsState.UNPUBLISHED, None),
        (made_release(total={"ALL": WITHHELD}), "Kuhmo", CountsState.FEW, {"total": {"ALL": WITHHELD}}),
        (made_release(total={"ALL": 9}, type={"POS": 9}), "Kuhmo", CountsState.TOLD, {"total": {"ALL": 9}}),
        (
            made_release(total={"ALL": 20}, area={"Muu Kainuu": 7, "Kajaanin seutu": 13}),
            "Kuhmo",
            CountsState.TOLD,
            {"total": {"ALL": 20}, "area": {"Muu Kainuu": 7}},
        ),
        (
            made_release(total={"ALL": 20}, area={"Muu Kainuu": 7, "Kajaanin seutu": 13}),
            "COUNTY",
            CountsState.TOLD,
            {"total": {"ALL": 20}},
        ),
    ],
)
def test_counts_are_those_of_the_quarter_s_release(
    release: Release | None, name: str, state: CountsState, tables: Any
) -> None:
    facts = _facts(made_records(name, release=release))
    assert facts.counts_state is state
    assert (facts.counts.tables if facts.counts else None) == tables


def test_two_municipalities_of_a_group_and_the_release_tell_no_more_than_the_release() -> None:
    """A3.5: each figure of both reports is one of the release, which the attackers have had all along."""
    release = made_release(total={"ALL": 20}, area={"Muu Kainuu": WITHHELD, "Kajaanin seutu": 13})
    for name in ("Kuhmo", "Sotkamo"):
        facts = _facts(made_records(name, release=release))
        assert facts.counts
        for table, figures in facts.counts.tables.items():
            assert figures.items() <= release.tables[table].items()
    kuhmo, sotkamo = (_facts(made_records(name, release=release)).counts for name in ("Kuhmo", "Sotkamo"))
    assert kuhmo == sotkamo


# --- random worlds

_TEXT = st.text(alphabet="abcdefghijklmnopqrstuvxyzåäö .", min_size=30, max_size=120)


@settings(max_examples=40)
@given(data=st.data())
def test_no_words_of_an_observation_are_in_the_document(data: st.DataObject) -> None:
    observations = [
        an_observation(
            f"H-2026-{n:04d}", title=data.draw(_TEXT)[:80], text=data.draw(_TEXT), tried=data.draw(_TEXT)
        )
        for n in range(2)
    ]
    raw = [text for text in raw_texts(observations) if len(text) >= 20]
    words = st.one_of(st.sampled_from(["Omin sanoin", "Bussit loppuvat"]), st.sampled_from(raw), _TEXT)
    done = {"done_changed": data.draw(words), "done_where": data.draw(words), "done_since": "2026-11-02"}
    proposals = [
        made_sent(n, data.draw(words), *states, reason=data.draw(words), done=done)
        for n, states in enumerate(((), ("answered_no",), ("answered_yes", "done")), 1)
    ]
    records = made_records("COUNTY", proposals=proposals)
    picked = chosen(records, COUNTY)

    def own(_proposal: Proposal, words: str) -> str | None:
        looked = OwnWords([words])
        looked.look(raw_texts(observations))
        return looked(words)

    facts = municipal_facts(records, picked, own, COUNTY)
    pieces = {
        text[at : at + 20]
        for text in (" ".join(one.casefold().split()) for one in raw)
        for at in range(len(text) - 19)
    }
    shown = [canonical(facts).decode(), *map(words_of_docx, [_word(facts)])]
    for said in shown:
        plain = " ".join(said.casefold().split())
        assert not [piece for piece in pieces if piece in plain]


def _word(facts: MunicipalFacts) -> bytes:
    files = files_of(facts, Texts(Language.FI))
    return next(content for name, content in files.items() if name.endswith(".docx"))
