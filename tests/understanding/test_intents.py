"""What a line means where nothing is waited for: each rule by its own lines."""

import unicodedata

import pytest

from bot.domain.codes import Language
from dialogs.understanding.intents import Elsewhere, Intent, meaning

QUEUE = "Asiakkaat odottavat velkaneuvontaa kaksi kuukautta."


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (QUEUE, QUEUE),
        (f"moi, mulla ois havainto että {QUEUE}", QUEUE),
        (f"Hei!\n\nHaluaisin ilmoittaa, että {QUEUE}", QUEUE),
        (f"Havainto: {QUEUE}", QUEUE),
        (
            f"Vs: Jono\nLähettäjä: tiimi\n\nHei,\n{QUEUE}\n\nToinen kappale jää.",
            f"{QUEUE}\n\nToinen kappale jää.",
        ),
        (f"hej jag har en observation: {QUEUE}", QUEUE),
        (f"hi, just noticed that {QUEUE}", QUEUE),
        (f"Huomasin \u2013 {QUEUE}", QUEUE),
    ],
)
def test_an_observation_loses_its_opening_and_nothing_else(line: str, text: str) -> None:
    assert meaning(line).intent is Intent.OBSERVATION
    assert meaning(line).text == text


@pytest.mark.parametrize(
    "line",
    [
        "Terveysaseman ajanvaraus toimii vain netissä",
        "Work-based residence permits leave families without benefits.",
        "Ilmoitusten määrä kasvaa lastensuojelussa joka vuosi",
    ],
)
def test_what_only_looks_like_an_opening_stays(line: str) -> None:
    assert meaning(line).text == line


def test_decomposed_letters_and_capitals_mean_the_same() -> None:
    assert meaning(unicodedata.normalize("NFD", QUEUE)).text == QUEUE
    assert meaning(QUEUE.upper()).intent is Intent.OBSERVATION
    assert meaning("KUKA TÄMÄN NÄKEE").intent is Intent.PRIVACY
    assert meaning(unicodedata.normalize("NFD", "kuka tämän näkee?")).intent is Intent.PRIVACY
    assert meaning("kuka taman nakee?").intent is Intent.PRIVACY


@pytest.mark.parametrize(
    "line",
    ["kuka tämän näkee?", "miten tämä toimii", "voiko tänne kirjoittaa nimettömänä?", "vem ser det här?"],
)
def test_a_question_about_the_bot_is_no_observation(line: str) -> None:
    assert meaning(line).intent in (Intent.PRIVACY, Intent.QUESTION, Intent.HELP)


def test_a_question_about_practice_is_an_observation() -> None:
    line = "miksi asiakkaat joutuvat odottamaan toimeentulotukea viikkoja?"
    assert meaning(line).intent is Intent.OBSERVATION


@pytest.mark.parametrize(
    "line",
    [
        "",
        "  ",
        "joo",
        "42",
        "...",
        "😀😀",
        "Kajaani",
        "omaiset uupuvat",
        "onpa kaunis ilma tänään",
        "asdfgh jklö",
    ],
)
def test_a_word_a_number_and_small_talk_are_nothing(line: str) -> None:
    assert meaning(line).intent is Intent.UNKNOWN


@pytest.mark.parametrize(
    ("theme", "emergency"),
    [
        ("lapset jäävät iltaisin yksin kotiin", "lapset on yksin kotona"),
        ("asiakkaiden itsemurhat ovat lisääntyneet syksyn aikana", "asiakas uhkaa tehdä itsemurhan nyt"),
        ("Klienterna hotar personalen allt oftare", "klienten hotar mig med kniv"),
        ("More clients talk about suicide than last year", "my client is going to kill himself"),
        ("Uhrit vaikenevat pahoinpitelystä", "pappa vapisee pahoinpitelystä"),
        ("asiakas hajosi jonossa", "asiakas hajosi lattialle"),
    ],
)
def test_a_theme_is_no_emergency(theme: str, emergency: str) -> None:
    assert meaning(theme).intent is Intent.OBSERVATION
    assert meaning(emergency).intent is Intent.URGENT


@pytest.mark.parametrize(
    "line", ["tulipalo", "apua asiakas ei hengitä", "täällä tapellaan", "he has a gun", "kniv!!"]
)
def test_a_few_words_are_enough_for_an_emergency(line: str) -> None:
    assert meaning(line).intent is Intent.URGENT


@pytest.mark.parametrize(
    ("one", "work"),
    [
        (
            "tuo ukko makoilee kuistilla liikkumatta kuin kivipatsas",
            "tuo ukko istuu jonossa ilman ajanvarausta",
        ),
        ("gumman fumlar med nånting vid ugnen", "gumman fumlar med ansökningens blankett"),
        ("the lad keeps staring at the ceiling", "the lads keep staring at the application forms"),
    ],
)
def test_one_person_of_whom_nothing_about_work_is_told_is_asked_about(one: str, work: str) -> None:
    assert meaning(one).intent is Intent.URGENT
    assert meaning(work).intent is Intent.OBSERVATION
    assert meaning(f"havainto: {one}").intent is Intent.OBSERVATION


def test_a_call_for_help_with_the_bot_is_no_emergency() -> None:
    assert meaning("apua, en osaa käyttää tätä").intent is Intent.HELP


def test_an_emergency_at_the_end_of_a_long_text_is_seen() -> None:
    text = "Kotikäyntejä on paljon ja matkat pitkiä. " * 40
    assert meaning(text).intent is Intent.OBSERVATION
    assert meaning(f"{text} Apua, asiakas uhkaa tappaa itsensä nyt, mitä teen?").intent is Intent.URGENT


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("asukas sai äsken väärät lääkkeet, mihin ilmoitan", Elsewhere.INCIDENT),
        ("asiakas löi minua, mihin teen ilmoituksen", Elsewhere.INCIDENT),
        ("my badge won't open the door", Elsewhere.IT),
        ("outlook ei synkkaa", Elsewhere.IT),
        ("miten haen toimeentulotukea", Elsewhere.CLIENT),
        ("salasana unohtui", Elsewhere.IT),
        ("olen kipeänä tänään", Elsewhere.STAFF),
        ("äänestän I-2026-0004", Elsewhere.GROUP),
    ],
)
def test_another_channels_matter_says_whose_it_is(line: str, whose: Elsewhere) -> None:
    assert meaning(line).elsewhere is whose


def test_the_number_that_is_named_comes_along() -> None:
    assert meaning("ota pois se h\u20132026\u20130012").number == "H-2026-0012"
    assert meaning("missä vaiheessa H-2026-0012 on").number == "H-2026-0012"
    assert meaning("voiko sen poistaa").number == ""


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("voidaanko puhua ruotsia", Language.SV),
        ("kan vi ta det på svenska", Language.SV),
        ("in english please", Language.EN),
        ("vaihda kieli suomeksi", Language.FI),
        ("vaihda kieltä", None),
        ("byt språk", None),
        ("please change the language", None),
    ],
)
def test_the_language_that_is_asked_for_is_named(line: str, language: Language | None) -> None:
    assert meaning(line).intent is Intent.LANGUAGE
    assert meaning(line).language is language


def test_services_in_a_language_are_no_wish_for_it() -> None:
    assert (
        meaning("Päätökset tulevat asiakkaille vain suomeksi, eikä tulkkia ole").intent is Intent.OBSERVATION
    )
