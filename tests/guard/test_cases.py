"""The guard against the specification's own examples: levels, kinds, exact pieces, redirects."""

import json
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.guard import SHAPES_ONLY, NameDictionary, Redirect, Verdict, examine
from bot.voikko import name_dictionary
from tests.guard.corpus import DATA

DICTIONARIES = pytest.mark.parametrize(
    "names", [name_dictionary(), SHAPES_ONLY], ids=["dictionary", "shapes"]
)


def rows(name: str) -> list[Any]:
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines()]


def pieces(text: str, verdict: Verdict) -> set[tuple[str, str]]:
    return {(finding.kind.value, text[finding.start : finding.end]) for finding in verdict.findings}


@DICTIONARIES
@pytest.mark.parametrize("case", rows("cases.jsonl"), ids=lambda case: case["id"])
def test_a_short_case_has_its_level_and_kinds(case: dict[str, Any], names: NameDictionary) -> None:
    verdict = examine(case["text"], language=Language(case["lang"]), names=names)
    assert (verdict.level, case["why"]) == (case["expected"], case["why"])
    assert {finding.kind.value for finding in verdict.findings} >= set(case["kinds"])
    assert _is_covered(case["text"], case.get("piece", ""), verdict)


def _is_covered(text: str, piece: str, verdict: Verdict) -> bool:
    """Whether one finding holds the whole piece."""
    start = text.index(piece)
    return not piece or any(
        finding.start <= start and start + len(piece) <= finding.end for finding in verdict.findings
    )


@DICTIONARIES
@pytest.mark.parametrize("sample", rows("samples.jsonl"), ids=lambda sample: sample["id"])
def test_a_sample_has_its_level_its_pieces_and_its_channel(
    sample: dict[str, Any], names: NameDictionary
) -> None:
    verdict = examine(sample["text"], language=Language(sample["lang"]), names=names)
    expected = {(finding["kind"], finding["match"]) for finding in sample["guard"]["findings"]}
    assert verdict.level == sample["guard"]["expected"]
    assert pieces(sample["text"], verdict) >= expected
    assert verdict.redirect == sample["expected"]["redirect"]


@DICTIONARIES
@pytest.mark.parametrize("field", ["tried", "proposal"])
def test_what_was_tried_and_proposed_in_the_samples_passes(field: str, names: NameDictionary) -> None:
    said = [(sample["lang"], sample[field]) for sample in rows("samples.jsonl") if field in sample]
    assert said
    assert all(examine(text, language=Language(lang), names=names).level == "pass" for lang, text in said)


MATTERS = [
    (
        "Olen huolissani lapsesta, joka jää joka ilta yksin kotiin. Pitäisikö soittaa jonnekin heti?",
        Redirect.LASU,
    ),
    ("Jag är orolig för ett litet barn som lämnas ensamt. Borde något göras redan i dag?", Redirect.LASU),
    ("I am worried about a child whose father hits him. Should we do something today?", Redirect.LASU),
    ("Asumisyksikössä asukas sai eilen väärät lääkkeet. Pitäisikö tästä tehdä ilmoitus?", Redirect.SPRO),
    ("I natt fick en boende fel medicin på vårdhemmet. Borde jag göra en anmälan?", Redirect.SPRO),
    ("Last night a resident fell in our unit and was left on the floor. What should I do?", Redirect.SPRO),
    ("En vårdare slog en boende på vårt boende.", Redirect.SPRO),
    ("Vanhus kaatui palvelutalossa yöllä ja löydettiin vasta aamulla.", Redirect.SPRO),
    ("Olen huolissani yhdestä perheestä, jossa äiti juo. Kenelle soitan?", Redirect.LASU),
    ("Ett barn lämnas ensamt hemma om kvällarna. Borde vi göra något genast?", Redirect.LASU),
    ("Asiakas uhkaa tehdä itsemurhan tänään, mitä teen?", Redirect.ACUTE),
    ("Min klient hotar ta sitt liv i kväll, vad ska jag göra?", Redirect.ACUTE),
    ("My client says he will kill himself tonight. What should I do?", Redirect.ACUTE),
]
THEMES = [
    "Lapset jäävät iltaisin yksin, kun vanhemmat tekevät vuorotyötä.",
    "Lääkevirheet ovat lisääntyneet asumisyksiköissä, koska sijaiset vaihtuvat.",
    "Lastensuojeluilmoituksia tehdään liian myöhään.",
    "Itsemurhien ehkäisyyn tarvitaan matalan kynnyksen paikkoja.",
    "Perheväkivalta lisääntyy, ja lapset kärsivät siitä.",
    "Barn lämnas ensamma på kvällarna när föräldrarna jobbar skift.",
    "Våld i nära relationer tas sällan upp på rådgivningen.",
    "Medication errors have become more common in care homes.",
    "Asukkaat kaatuilevat, koska palvelutalossa ei ole yöhoitajaa.",
    "Jos lapsi jää yksin, kuka auttaa? Tämä on yleinen tilanne iltaisin.",
    "Children are left alone in the evenings because clubs were closed.",
]


@pytest.mark.parametrize(("text", "channel"), MATTERS)
def test_a_single_acute_matter_is_shown_its_channel(text: str, channel: Redirect) -> None:
    verdict = examine(text, language=Language.FI)
    assert verdict.redirect is channel
    assert verdict.level == "warn"  # a person is spoken of


@pytest.mark.parametrize("text", THEMES)
def test_a_theme_is_no_acute_matter(text: str) -> None:
    verdict = examine(text, language=Language.FI)
    assert (verdict.level, verdict.redirect) == ("pass", None)
