"""What the guard says of a text: headings, what stands where, and what is on the card at all."""

import json
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.county import KAINUU, County
from bot.domain.guard import REWORDED, FindingKind, Level, Offer, Redirect, Spot, Stopped, Verdict
from dialogs.pages.guard import stopped_form_page, urgent_page
from dialogs.pages.page import Alarm, Page, View
from dialogs.render import as_card, as_text
from dialogs.texts import Texts
from tests.cards.scenes import BLOCKED_TEXT, MARKED, STOPPED_TEXT, URGENT_CHILD

FI = Texts(Language.FI)
COUNTY = County(municipalities=KAINUU)
EVERY = pytest.mark.parametrize("language", list(Language))


def blocked(*kinds: FindingKind) -> Stopped:
    """Stop a text in which these were found, one beside the other."""
    spots = [Spot(kind=kind, start=n, end=n + 1, level=Level.BLOCK) for n, kind in enumerate(kinds)]
    return Stopped("x" * len(kinds), Verdict(findings=tuple(spots)), Offer(sentence="Asiakas odotti."))


def shown(stopped: Stopped, texts: Texts = FI, **more: Any) -> Page:
    return stopped_form_page(stopped, texts, ("d1", 7), {"tried": "Soitettu."}, **more)


def card(page: Page) -> str:
    return json.dumps(as_card(page, FI), ensure_ascii=False)


@EVERY
@pytest.mark.parametrize("kind", [kind for kind in FindingKind if kind not in REWORDED])
def test_the_heading_says_what_was_found(kind: FindingKind, language: Language) -> None:
    texts = Texts(language)
    same = {FindingKind.HETU_LIKE: FindingKind.HETU, FindingKind.INITIALS: FindingKind.NAME}
    title = shown(blocked(kind), texts).title
    assert texts(f"guard-kind-{same.get(kind, kind)}") in title
    assert len(title.split()) <= 11


@EVERY
def test_two_kinds_are_named_and_more_are_one_short_heading(language: Language) -> None:
    texts = Texts(language)
    two = shown(blocked(FindingKind.PHONE, FindingKind.HETU, FindingKind.HETU_LIKE), texts).title
    assert texts("guard-kind-PHONE") in two
    assert texts("guard-kind-HETU") in two
    many = shown(blocked(FindingKind.PHONE, FindingKind.HETU, FindingKind.NAME), texts).title
    assert many == texts("guard-title-many")


def test_how_to_delete_ones_own_message_is_said_once_and_only_where_it_was_typed() -> None:
    said = FI("guard-delete-own")
    assert card(shown(BLOCKED_TEXT, typed=True)).count(said) == 1
    assert as_text(shown(BLOCKED_TEXT, typed=True), FI).count(said) == 1
    assert said not in card(shown(BLOCKED_TEXT))
    assert said not in card(shown(STOPPED_TEXT, typed=True))  # nothing in it must go


def test_what_blocks_is_nowhere_on_the_card_and_its_writer_knows_it_again() -> None:
    for page in (shown(BLOCKED_TEXT), urgent_page(URGENT_CHILD, COUNTY, FI, None, {})):
        assert "010190-921C" not in card(page)
        assert "921" not in card(page)
    assert "0101\u2022\u2022-\u2022\u2022\u2022C" in card(shown(BLOCKED_TEXT))


def test_the_own_text_comes_back_whole_where_nothing_blocks() -> None:
    assert STOPPED_TEXT.text in card(shown(STOPPED_TEXT))
    assert STOPPED_TEXT.own == STOPPED_TEXT.text


def test_a_card_without_a_sentence_stands_open_for_its_writer() -> None:
    views = [part for part in shown(MARKED).parts if isinstance(part, View)]
    assert [(view.name, view.hidden) for view in views] == [("edit", False)]
    assert FI("button-confirmed") in card(shown(MARKED))
    assert FI("button-masked") not in card(shown(MARKED))
    both = [part for part in shown(STOPPED_TEXT).parts if isinstance(part, View)]
    assert [(view.name, view.hidden) for view in both] == [("offer", False), ("edit", True)]


@EVERY
@pytest.mark.parametrize("redirect", list(Redirect))
def test_an_urgent_text_is_answered_with_a_number_first(redirect: Redirect, language: Language) -> None:
    texts = Texts(language)
    stopped = Stopped("x", Verdict(findings=(), redirect=redirect), Offer(sentence=None), "text")
    page = urgent_page(stopped, COUNTY, texts, None, {})
    assert isinstance(page.parts[0], Alarm)
    assert "112" in as_text(page, texts)
    assert ("112" in page.parts[0].words) is (redirect is not Redirect.SPRO)


def test_the_emergency_social_services_have_a_number_where_the_county_has_told_it() -> None:
    county = County(municipalities=KAINUU, social_emergency_number="08 000 0000")
    assert "08 000 0000" in card(urgent_page(URGENT_CHILD, county, FI, None, {}))
    assert "08 000" not in card(urgent_page(URGENT_CHILD, COUNTY, FI, None, {}))


def test_a_press_carries_the_field_and_the_other_texts_that_nothing_has_kept() -> None:
    said = card(shown(STOPPED_TEXT))
    for leave in ("masked", "confirmed"):
        assert f'"leave": "{leave}"' in said
    assert said.count('"tried": "Soitettu."') == said.count('"field": "text"')
