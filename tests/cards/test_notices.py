"""Each kind of notice belongs to one family, and has its page, preview and words in three languages."""

from dataclasses import fields

import pytest

from bot.domain.codes import Language
from bot.domain.notices import NoticeKind
from bot.ports import NoticeFacts
from bot.usecases.notices import FAMILIES
from bot.usecases.notices.family import Family
from dialogs.pages.notices import TOGETHER, notice_page, together_page
from dialogs.render import as_card, as_text
from dialogs.texts import Texts
from tests.cards.lint import complaints
from tests.cards.mark_words import MARK, marked
from tests.cards.notice_examples import EXAMPLES
from tests.cards.scenes import COUNTY

EVERY = pytest.mark.parametrize("language", Language)
EVERY_KIND = pytest.mark.parametrize("kind", NoticeKind)


@EVERY_KIND
def test_every_kind_belongs_to_a_family_with_a_page(kind: NoticeKind) -> None:
    assert isinstance(EXAMPLES[kind], FAMILIES[kind])
    assert notice_page.dispatch(FAMILIES[kind]) is not notice_page.dispatch(NoticeFacts)


@EVERY_KIND
def test_a_family_with_facts_of_its_own_gathers_them(kind: NoticeKind) -> None:
    family = FAMILIES[kind]
    own = {one.name for one in fields(family)} - {one.name for one in fields(NoticeFacts)}
    gathers = family.gather.__func__ is not Family.gather.__func__  # type: ignore[attr-defined]  # class methods
    assert gathers is bool(own)


def test_a_kind_belongs_to_no_second_family() -> None:
    with pytest.raises(TypeError, match="receipt belongs to Receipt already"):
        type("Second", (Family,), {}, kinds=[NoticeKind.RECEIPT])
    assert FAMILIES[NoticeKind.RECEIPT].__name__ == "Receipt"


def test_a_family_without_a_page_is_told_by_name() -> None:
    class Pageless(Family):
        """Made up."""

    with pytest.raises(TypeError, match="Pageless has no page"):
        notice_page(Pageless(kind=NoticeKind.WELCOME), COUNTY, Texts(Language.FI))


@EVERY
@EVERY_KIND
def test_every_kind_can_be_shown_in_every_language(kind: NoticeKind, language: Language) -> None:
    texts = Texts(language)
    page = notice_page(EXAMPLES[kind], COUNTY, texts)
    assert as_text(page, texts).strip()
    assert not page.title or complaints(as_card(page, texts)) == []


@EVERY
@EVERY_KIND
def test_no_preview_shows_what_people_wrote(kind: NoticeKind, language: Language) -> None:
    page = notice_page(marked(EXAMPLES[kind]), COUNTY, Texts(language))
    assert MARK not in page.preview


@EVERY
@pytest.mark.parametrize("kind", [kind for kind in NoticeKind if kind.handling.feedback])
def test_feedback_says_on_a_telephone_which_observation_has_news(
    kind: NoticeKind, language: Language
) -> None:
    page = notice_page(EXAMPLES[kind], COUNTY, Texts(language))
    shown = page.preview or page.brief  # the receipt's line goes into what is told together
    assert "H-2026-0001" in shown


@EVERY
@pytest.mark.parametrize("kind", [kind for kind in NoticeKind if kind.handling.gathered])
def test_what_waited_says_among_others_what_it_is_about(kind: NoticeKind, language: Language) -> None:
    texts = Texts(language)
    page = notice_page(EXAMPLES[kind], COUNTY, texts)
    brief = page.brief or as_text(page, texts)
    assert not kind.handling.feedback or "H-2026-0001" in brief
    assert kind is NoticeKind.RECEIPT or not page.preview or page.preview not in brief
    assert brief in as_text(together_page([brief], texts, own=True), texts)


def test_of_many_pieces_the_newest_are_told() -> None:
    texts = Texts(Language.FI)
    said = as_text(together_page([f"uutinen {n}." for n in range(TOGETHER + 3)], texts, own=True), texts)
    assert "uutinen 2." not in said
    assert "uutinen 3." in said
    assert texts("more", count=3) in said
