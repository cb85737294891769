"""What is read from a text, and the vocabulary it is read with."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.domain.codes import Language, Need, Sector
from bot.domain.likeness import STEMS_ONLY, Lemmas, Stems, SuggestedCodes, suggest_codes, words_of
from bot.domain.likeness.topics import TOPICS, Topic
from bot.voikko import VoikkoLemmas, dictionary, lemmas
from tests.likeness.corpus import cases


@pytest.mark.parametrize(
    ("text", "usual", "written"),
    [
        ("Asiakas ei saa aikaa.", Language.SV, Language.FI),
        ("Klienten får inte tid.", Language.FI, Language.SV),
        ("The client is waiting.", Language.FI, Language.EN),
        ("Hyresskulder!", Language.SV, Language.SV),
        ("", Language.EN, Language.EN),
    ],
)
def test_the_small_words_say_the_language_and_else_the_person(
    text: str, usual: Language, written: Language
) -> None:
    assert words_of(text, usual, STEMS_ONLY).language is written


@pytest.mark.voikko
def test_names_inside_a_sentence_are_not_kept() -> None:
    words = words_of("Vuokra nousi, ja Korhonen muutti Kajaaniin. Häätö uhkaa.", Language.FI, lemmas())
    assert {"vuokra", "häätö"} <= set(words.lemmas)
    assert not [lemma for lemma in words.lemmas if lemma.startswith(("korho", "kajaan"))]


def test_small_words_and_those_of_every_observation_are_not_kept() -> None:
    for text, language in (
        ("Asiakkaat eivät saa palvelua, koska se on niin.", Language.FI),
        ("Klienterna får inte service och det är så.", Language.SV),
        ("The clients do not get the service and that is so.", Language.EN),
    ):
        assert words_of(text, language, STEMS_ONLY).lemmas == ()


def test_two_words_of_the_vocabulary_may_stand_apart_or_together() -> None:
    for text in ("Home care was late.", "Home-care was late."):
        assert "home-care" in words_of(text, Language.EN, STEMS_ONLY).topics


def test_a_form_and_its_lemma_are_one_word_of_a_topic() -> None:
    assert words_of("Ulosotosta kuultiin.", Language.FI, lemmas()).topics["enforcement"] == 1


def _fresh(known: str) -> Lemmas:
    """Lemmas that remember nothing yet."""
    found = dictionary()
    return VoikkoLemmas(found) if known == "dictionary" and found else Stems()


@pytest.mark.parametrize("known", [pytest.param("dictionary", marks=pytest.mark.voikko), "stems"])
def test_lemmas_may_be_asked_from_several_threads(known: str) -> None:
    fresh = _fresh(known)
    texts = [(case.whole, case.language) for case in cases()]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda pair: words_of(*pair, fresh), texts * 2))
    assert together == [words_of(*pair, fresh) for pair in texts * 2]


@pytest.mark.parametrize(
    ("text", "language", "need", "sector"),
    [
        ("Häätö vuokrarästin vuoksi.", Language.FI, Need.SHL11_02, Sector.ASUM),
        ("Utkomststödet från FPA dröjer.", Language.SV, Need.SHL11_03, Sector.KELA),
        ("Detox places are full.", Language.EN, Need.SHL11_08, Sector.MIELP),
    ],
)
def test_a_plain_text_gets_its_codes(text: str, language: Language, need: Need, sector: Sector) -> None:
    assert suggest_codes(words_of(text, language, STEMS_ONLY)) == SuggestedCodes(need=need, sectors=(sector,))


@pytest.mark.parametrize("text", ["", "Tämä toistuu joka viikko.", "Äiti soitti.", "123", "!!!"])
def test_nothing_is_suggested_when_unsure(text: str) -> None:
    assert suggest_codes(words_of(text, Language.FI, lemmas())) == SuggestedCodes(need=None, sectors=())


def test_two_needs_alike_are_none() -> None:
    text = "Häätö ja väkivalta."
    assert suggest_codes(words_of(text, Language.FI, STEMS_ONLY)).need is Need.SHL11_05
    assert suggest_codes(words_of("Ulosotto ja päihteet.", Language.FI, STEMS_ONLY)).need is Need.SHL11_08
    assert suggest_codes(words_of("Häätö ja huumeet.", Language.FI, STEMS_ONLY)).need is None


def test_never_more_than_two_sectors() -> None:
    for case in cases():
        assert len(suggest_codes(words_of(case.whole, case.language, lemmas())).sectors) <= 2


def test_every_code_that_can_be_meant_has_a_topic() -> None:
    said = {code for topic in TOPICS for code in topic.says}
    assert said == {*Need, *Sector} - {Need.UNKNOWN, Sector.MUU, Sector.EOS}
    assert len({topic.name for topic in TOPICS}) == len(TOPICS)


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_a_topic_has_words_in_every_language_and_none_twice(topic: Topic) -> None:
    for language in Language:
        stems = topic.stems(language)
        assert stems
        assert all(stem == stem.lower() and len(stem.strip("*.")) >= 3 for stem in stems)
        assert not [stem for stem in stems if stem.endswith("-")]
        open_ended = [stem for stem in stems if not stem.startswith("*") and not stem.endswith(".")]
        covered = [
            (stem, other)
            for stem in stems
            for other in open_ended
            if stem != other and stem.strip("*.").startswith(other)
        ]
        assert not covered
