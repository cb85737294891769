"""What a line says to a form that waits: each rule by its own lines."""

import pytest

from bot.domain.codes import Language
from bot.domain.questionnaire import Answer
from dialogs.understanding.corrections import FormWord, FormWordKind, said_to_form
from tests.understanding.corpus import FORM, labels


def said(line: str, asked: str = "", language: Language = Language.FI) -> FormWord:
    """What a line says to the form of Kainuu."""
    return said_to_form(line, FORM, labels(language), asked)


def changed(line: str, asked: str = "", language: Language = Language.FI) -> dict[str, Answer]:
    """The answers that a line changes."""
    word = said(line, asked, language)
    assert word.kind is FormWordKind.CHANGE, word
    return dict(word.answers)


@pytest.mark.parametrize("line", ["lähetä se", "joo", "ok skicka", "yes send it", "läheta", "👍"])
def test_a_yes_sends(line: str) -> None:
    assert said(line).kind is FormWordKind.SEND


@pytest.mark.parametrize(
    "line", ["ei lähetetä sittenkään", "äh antaa olla", "skicka inte", "don't send it", "ei", "nej", "no"]
)
def test_a_no_drops(line: str) -> None:
    assert said(line).kind is FormWordKind.CANCEL


@pytest.mark.parametrize(
    ("line", "area"),
    [
        ("Kajaanissa", "Kajaani"),
        ("puolangalla", "Puolanka"),
        ("hyrynsalmel", "Hyrynsalmi"),
        ("ristijarvi", "Ristijärvi"),
        ("kuhmmo", "Kuhmo"),
        ("ei kun Kuhmo", "Kuhmo"),
        ("ei, Kuhmo", "Kuhmo"),
        ("ei Kajaani vaan Kuhmo", "Kuhmo"),
        ("inte Kajana utan Sotkamo", "Sotkamo"),
        ("koko hyvinvointialue", "COUNTY"),
        ("useassa kunnassa", "SEVERAL"),
    ],
)
def test_a_place_is_known_inflected_and_corrected(line: str, area: str) -> None:
    assert changed(line) == {"area": area}


def test_a_place_has_its_name_in_the_persons_language() -> None:
    assert changed("i Kajana", language=Language.SV) == {"area": "Kajaani"}
    assert changed("Kajaanissa", language=Language.SV) == {"area": "Kajaani"}


def test_what_is_denied_alone_is_asked_for() -> None:
    assert said("se ei ole Kajaani") == FormWord(kind=FormWordKind.ASK, ask="area")


def test_two_answers_go_to_the_fields_that_are_named() -> None:
    assert changed("alue on Sotkamo ja laajuus yleistä") == {"area": "Sotkamo", "extent": "COMMON"}


def test_an_answer_that_fits_two_questions_leaves_the_choice() -> None:
    word = said("asuminen")
    assert word.kind is FormWordKind.CHOOSE
    assert set(word.choices) == {("need_main", "SHL11_02"), ("sector", "ASUM")}
    assert changed("asuminen", "need_main") == {"need_main": "SHL11_02"}
    assert changed("hallinnonala asuminen") == {"sector": ["ASUM"]}


@pytest.mark.parametrize(
    "line", ["2", "kohta 2", "toinen", "kaks", "se toinen vaihtoehto", "den andra", "the second one"]
)
def test_a_number_in_any_words_answers_the_open_question(line: str) -> None:
    assert changed(line, "extent") == {"extent": "SEVERAL"}


def test_several_choices_are_kept_up_to_what_the_question_takes() -> None:
    assert changed("Kela, poliisi ja järjestöt", "sector") == {"sector": ["KELA", "POLI"]}


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("vaihda tyyppi", "type"),
        ("muokkaa palvelutehtävä", "service_task"),
        ("muokkaa 3", FORM.questions[2].key),
        ("väärä kunta", "area"),
        ("ändra texten", "text"),
        ("change how I appear", "reporter_mode"),
    ],
)
def test_a_field_that_is_to_be_changed_is_asked_for(line: str, key: str) -> None:
    assert said(line) == FormWord(kind=FormWordKind.ASK, ask=key)


@pytest.mark.parametrize(
    ("line", "asked"), [("en tiedä", "extent"), ("ei", "proposal"), ("ohita", "tried"), ("vet ej", "extent")]
)
def test_no_answer_skips_an_optional_question(line: str, asked: str) -> None:
    assert said(line, asked) == FormWord(kind=FormWordKind.SKIP, ask=asked)


def test_own_words_are_kept_as_they_are_written() -> None:
    assert changed("Toinen puhelinaika,  klo 9:30", "proposal") == {
        "proposal": "Toinen puhelinaika,  klo 9:30"
    }
    assert changed("ehdotus: lisää aikoja") == {"proposal": "lisää aikoja"}
    assert said("teksti: Jonot ovat pidentyneet.").text == "Jonot ovat pidentyneet."


def test_a_new_statement_is_a_new_text() -> None:
    line = "Perhetyön jono on neljä kuukautta, ja kesällä Kajaanissa ei pääse lainkaan."
    assert said(line) == FormWord(kind=FormWordKind.TEXT, text=line)
    assert said(line, "text") == FormWord(kind=FormWordKind.TEXT, text=line)


@pytest.mark.parametrize("asked", ["", "text", "area", "proposal", "extent"])
@pytest.mark.parametrize(
    "line",
    [
        "kuka tämän näkee?",
        "näkyykö nimeni jos lähetän tämän?",
        "onko tämä anonyymi",
        "asiakas uhkaa tappaa itsensä nyt",
        "moi",
        "kiitos",
    ],
)
def test_what_is_said_to_the_bot_is_no_word_to_the_form(line: str, asked: str) -> None:
    assert said(line, asked).kind is FormWordKind.UNKNOWN


def test_a_long_text_is_read_in_the_time_of_a_short_one() -> None:
    line = "jono on pitkä ja asiakkaat odottavat " * 800
    assert said(line).kind is FormWordKind.TEXT
