"""What each detector finds and what it leaves alone, beside the corpus."""

import pytest

from bot.domain.codes import Language
from bot.domain.guard import Allowed, FindingKind, examine, guess_language
from bot.voikko import name_dictionary
from tests.guard.corpus import SIGNS


def found(text: str, *, extent: str | None = None, area: str | None = None) -> list[tuple[str, str]]:
    verdict = examine(text, language=Language.FI, extent=extent, area=area, names=name_dictionary())
    return [(finding.kind.value, text[finding.start : finding.end]) for finding in verdict.findings]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("frame", ["{}", "Asiakkaan {} on", "({}),", "hetu:{}.", "{}:n asia", "hetu{}"])
def test_every_century_sign_in_either_case_and_with_spaces_is_an_identity_code(
    sign: str, frame: str
) -> None:  # F18
    code = f"130204{sign}908"
    check = "0123456789ABCDEFHJKLMNPRSTUVWXY"[130204908 % 31]
    for written in (
        code + check,
        (code + check).lower(),
        f"130204 {sign} 908{check}",
        f"130204{sign}908 {check}",
    ):
        assert ("HETU", written) in found(frame.format(written))


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("010190-921D", "block"),  # a slip
        ("010190 921C", "block"),  # a space for the sign
        ("010190921C", "block"),  # no sign
        ("01.01.1990-921C", "block"),
        ("320190-921C", "warn"),  # no such day
        ("290201-921X", "warn"),
    ],
)
def test_what_looks_like_an_identity_code(text: str, level: str) -> None:
    assert examine(text, language=Language.FI).level == level


@pytest.mark.parametrize(
    "text",
    [
        "131052/308T", "laki 1301/2014 14 §", "HEL 2024-001234", "1234/05.02/2025", "Y-tunnus 3221356-1",
        "12.3.2025 klo 9.00-11.30", "2026-W47", "H-2026-0001 ja E-2026-0001", "1 234 567,89 euroa",
        "2023-2024", "Valtatie 5", "SHL-11", "112", "116 117", "0800 123 456", "(020) 692 207",
        "https://www.kela.fi/vastaus?id=123", "1.2.246.537.6.50", "Kauppakadulla 20 nuorta", "klo 12",
        "A4", "pitkätie 5", "2/2026",
    ],
)  # fmt: skip
def test_near_misses_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_the_second_and_third_of_a_kind_are_found_too() -> None:  # F19
    text = (
        "Soita 040 000 1234 tai 050-000 4321, koodit 010190-921C, 150303B948E ja 010594y9032, "
        "a@esimerkki.fi ja b@esimerkki.fi."
    )
    assert [kind for kind, _ in found(text)] == ["PHONE", "PHONE", "HETU", "HETU", "HETU", "EMAIL", "EMAIL"]


@pytest.mark.parametrize(
    ("text", "kind", "piece"),
    [
        ("Hän syntyi 3. maaliskuuta 1951.", "DOB", "3. maaliskuuta 1951"),
        ("Klienten är född den 3 mars 1951.", "DOB", "den 3 mars 1951"),
        ("Date of birth: March 3, 1951", "DOB", "March 3, 1951"),
        ("synt. 030351", "DOB", "030351"),
        ("nimi (at) esimerkki.fi", "EMAIL", "nimi (at) esimerkki.fi"),
        ("etunimi.sukunimi at esimerkki.fi", "EMAIL", "etunimi.sukunimi at esimerkki.fi"),
        ("Tili DE89 3704 0044 0532 0130 00 suljettiin", "IBAN", "DE89 3704 0044 0532 0130 00"),
        ("Tili FI21 1234 5600 0007 86 suljettiin", "IBAN", "FI21 1234 5600 0007 86"),
        ("Bor på Exempelvägen 12 B.", "ADDRESS", "Exempelvägen 12 B"),
        ("Lives at 12 Example Street now", "ADDRESS", "12 Example Street"),
        ("asuu mannerheimintie 5 a 3", "ADDRESS", "mannerheimintie 5 a 3"),
        ("Asiakasnumero on 123456.", "CASE_NO", "123456"),
        ("Ärendenummer 2024/567 saknas", "CASE_NO", "2024/567"),
        ("Sarja 4929123456789012 ei kelpaa", "REFNO", "4929123456789012"),
        ("Bilen XYZ-987 stod kvar", "PLATE", "XYZ-987"),
        ("Katso www.facebook.com/maija.m", "URL", "www.facebook.com/maija.m"),
        ("Asiakas M.V. jäi ilman", "INITIALS", "M.V."),
        ("Kävimme U.S. Embassyn kanssa Maijan luona", "NAME", "Maijan"),
        ("Eilen asiakas K:lla ei ollut aikaa", "INITIALS", "K:lla"),
        ("Oppilas Korhonen-Mäkelä jäi", "NAME", "Korhonen-Mäkelä"),
        ("Tapasin Ahti-nimisen pojan", "NAME", "Ahti-nimisen"),
        ("M. Korhoselle ei vastattu", "NAME", "M. Korhoselle"),
        ("Eilen asiakas Onni jäi ilman", "NAME", "Onni"),
        ("Annas ansökan har inte behandlats", "NAME", "Annas"),
        ("matti korhonen ei vastannut", "NAME", "matti korhonen"),
    ],
)
def test_a_piece_is_found_whole(text: str, kind: str, piece: str) -> None:
    assert (kind, piece) in found(text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Kylän ainoa kolmosten äiti jäi ilman kotipalvelua.", 2),
        ("Puolangalla asuva afganistanilainen perhe ei saa tulkkia.", 2),
        ("Seitsenlapsisen perheen äiti Puolangalta ei saanut apua.", 2),
        ("En afghansk familj i Korsnäs får ingen tolk.", 2),
        ("A Somali family in Puolanka has no interpreter.", 2),
        ("Ristijärvellä 93-vuotias jäi ilman kyytiä.", 2),
    ],
)
def test_each_part_of_a_rare_combination_is_found(text: str, pieces: int) -> None:
    verdict = examine(text, language=Language.FI)
    rare = [finding for finding in verdict.findings if finding.kind is FindingKind.RARE]
    assert verdict.level == "warn"
    assert len(rare) >= pieces


@pytest.mark.parametrize(
    "code",
    [
        "010190\u00ad-921C",  # a soft hyphen, as Word leaves it
        "010190--921C",
        "010190\u200b-\u200b921C",
        "010190\n-921C",
        "\uff10\uff11\uff10\uff11\uff19\uff10-\uff19\uff12\uff11\uff23",  # full width
    ],
)
def test_odd_characters_hide_no_identity_code(code: str) -> None:
    assert found(f"Tunnus ({code}).") == [("HETU", code)]


@pytest.mark.parametrize(
    "text",
    [
        "Yksi henkilö hoitaa kaikki hakemukset.",
        "Asiakkaani odottavat kuukausia.",
        "En person sköter alla ansökningar.",
        "En klient måste ofta berätta samma sak igen.",
        "One person handles every application.",
        "Yhden vanhemman perheet väsyvät.",
        "Yksi lapsi viidestä elää pienituloisessa perheessä.",
        "Orpon hallitus ja Marian sairaala.",
        "Toivoa on, ja Onni olisi asunto.",
    ],
)
def test_what_only_sounds_like_one_person_passes(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ikäihmiset Puolangalla jäävät ilman kyytejä.",
        "Ukrainalaiset perheet tarvitsevat tulkkausta.",
        "Yli 80-vuotiaat jäävät yksin.",
        "18\u201324-vuotiaiden työttömyys kasvaa Puolangalla.",
        "Monilapsiset perheet eivät saa asuntoja.",
    ],
)
def test_one_ingredient_is_not_rare(text: str) -> None:
    assert found(text) == []


def test_for_readers_outside_more_municipalities_are_small_and_nothing_is_a_single_case() -> None:
    def outside(text: str, area: str | None = None) -> list[str]:
        verdict = examine(text, language=Language.FI, area=area, names=name_dictionary(), outward=True)
        return [text[spot.start : spot.end] for spot in verdict.findings if spot.kind is FindingKind.RARE]

    office, said = "Ainoa tuki oli entinen kunnanjohtaja.", "Kuhmossa ainoa tuki oli entinen kunnanjohtaja."
    assert outside(said) == ["Kuhmossa", "entinen kunnanjohtaja"]
    assert outside(office, "Kuhmo") == ["entinen kunnanjohtaja"]
    assert outside(office, "Kajaani") == []
    assert outside("Kuhmossa asuntoa jonotetaan.") == []
    assert found(said) == []


def test_an_extent_of_one_client_makes_more_municipalities_small_and_is_a_single_case_itself() -> None:
    text = "Suomussalmella ei saanut kuljetusta."
    assert found(text) == []
    assert found(text, extent="ONE") == [("RARE", "Suomussalmella")]


def test_the_municipality_of_the_form_counts_as_one_in_the_text() -> None:
    text = "Perheen ainoa tuki oli entinen kunnanjohtaja."
    assert found(text) == []
    assert found(text, area="Puolanka") == [("RARE", "entinen kunnanjohtaja")]


def test_a_county_allows_its_own_numbers_sites_and_mailboxes() -> None:
    allowed = Allowed(
        service_numbers=frozenset({"0860001"}),
        domains=frozenset({"oma.example"}),
        mailboxes=frozenset({"tiimi"}),
    )
    text = "Soita 08 60001 tai +358 8 60001, katso https://www.oma.example/a, kirjoita tiimi@oma.example."
    assert [finding.kind for finding in examine(text, language=Language.FI, allowed=allowed).findings] == [
        FindingKind.EMAIL
    ]
    assert examine(text, language=Language.FI, allowed=allowed).level == "warn"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Asiakas ei saa aikaa", "fi"),
        ("Klienten får inte tid", "sv"),
        ("The client is waiting", "en"),
        ("", "fi"),
        ("1234", "fi"),
    ],
)
def test_the_language_of_a_line_is_guessed_by_its_small_words(text: str, language: str) -> None:
    assert guess_language(text) == language
