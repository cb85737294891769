"""The guard's own wording: sentences that read on, in three languages."""

from functools import partial

import pytest

from bot.domain.codes import Extent, Language
from bot.domain.guard import FindingKind, Leave, Level, Stopped, examine, judge, offer, take
from bot.domain.guard.wording.covered import covered, shown
from bot.domain.guard.wording.declension import Case, decline
from bot.domain.guard.wording.heads import head
from bot.domain.guard.wording.name_case import case_of
from bot.voikko import name_dictionary

SECRET = "010190-921C"
WORDINGS = {
    Language.FI: [
        (f"Asiakkaani, {SECRET}, sai häädön.", "Asiakkaani sai häädön."),
        (
            f"Asiakkaani Tauno Testinen (hetu {SECRET}) sai häädön. Apua ei tullut.",
            "Asiakkaani sai häädön. Apua ei tullut.",
        ),
        (
            f"Asiakas {SECRET} ja toinen 010594y9032, joiden asia viipyi.",
            "Asiakas ja toinen, joiden asia viipyi.",
        ),
        (f"{SECRET}:n hakemus hylättiin.", "Asiakkaan hakemus hylättiin."),
        (f"({SECRET}) ei saanut aikaa.", "Asiakas ei saanut aikaa."),
        (f"Asiakkaan tunnus on {SECRET}.", "Asiakkaan tunnus on tiedossa."),
        ("Soitin numeroon 040 000 1234 turhaan.", "Soitin puhelinnumeroon turhaan."),
        ("Soita 040 000 1234 tai 050 000 4321.", "Soita puhelinnumeroon."),
        ("Vastaus osoitteeseen a.b@esimerkki.fi ei tullut.", "Vastaus sähköpostiosoitteeseen ei tullut."),
        (
            "Etuus meni tilille FI21 1234 5600 0007 85, eikä sitä saatu.",
            "Etuus meni tilille, eikä sitä saatu.",
        ),
        ("Asuu Esimerkkitie 4 A 2:ssa.", "Asuu tietyssä osoitteessa."),
        ("Koivukadulla 12 A 3 asuva perhe jäi yksin.", "Tietyssä osoitteessa asuva perhe jäi yksin."),
        ("Osoite Koivutie 3, 00500 Helsinki", "Osoite tiedossa"),
        ("Hän syntyi 3. maaliskuuta 1951.", "Hän syntyi tiettynä päivänä."),
        ("Syntyi viidentenä toukokuuta 1990.", "Syntyi tiettynä päivänä."),
        ("Auto ABC-123 jätettiin pihaan.", "Auto jätettiin pihaan."),
        ("Asiakasnumero on 123456.", "Asiakasnumero on tiedossa."),
        ("Maija Virtasen perhe jäi ilman asuntoa.", "Asiakkaan perhe jäi ilman asuntoa."),
        ("Päätös annettiin Matti Korhoselle myöhässä.", "Päätös annettiin asiakkaalle myöhässä."),
        ("Olemme puhuneet Matti Virtasesta paljon.", "Olemme puhuneet asiakkaasta paljon."),
        ("Äiti Maija Virtasen luona ei ollut ruokaa.", "Äidin luona ei ollut ruokaa."),
        ("Sosiaaliohjaaja Maija Virtasen kanssa sovittiin.", "Sosiaaliohjaajan kanssa sovittiin."),
        ("Eilen asiakas K:lla ei ollut aikaa.", "Eilen asiakkaalla ei ollut aikaa."),
        ("Tapasin Ahti-nimisen pojan.", "Tapasin pojan."),
        ("Ossin ja Kaislan paperit hävisivät.", "Asiakkaiden paperit hävisivät."),
        ("Tapasin Maijan, Pekan ja Liisan.", "Tapasin asiakkaat."),
        ("Soitin asiakkaalle (040 1234567) turhaan.", "Soitin asiakkaalle turhaan."),
        ("Asiakasta nimeltä Pekka Korhonen ei kuunneltu.", "Asiakasta ei kuunneltu."),
        ("Hakemus nro 123456/2024 on ollut vireillä.", "Hakemus on ollut vireillä."),
        ("Heikki L. ei saanut aikaa.", "Asiakas ei saanut aikaa."),
        ("Samira al-Hakimin koti vaihtui.", "Asiakkaan koti vaihtui."),
        ("matti korhonen ei vastannut", "asiakas ei vastannut"),
        (
            "Maija Virtanen soitti Pekka Korhoselle, ja Pekka itki.",
            "Asiakas soitti toiselle henkilölle, ja toinen henkilö itki.",
        ),
        (
            "Korhosen Matti Kelasta on auttanut asiakkaitamme.",
            "Henkilö Kelasta on auttanut asiakkaitamme.",
        ),
        ("Eräs romaniperhe Puolangalla jäi ilman.", "Romaniperhe pienessä kunnassa jäi ilman."),
        (
            "Kuhmossa yksi 87-vuotias mies jäi ilman kotihoitoa.",
            "Pienessä kunnassa iäkäs asiakas jäi ilman kotihoitoa.",
        ),
        ("Puolangan kunnassa eräs 15-vuotias tyttö jäi yksin.", "Pienessä kunnassa nuori jäi yksin."),
        ("Erään asiakkaan, 68 v., asunto Juuassa on kylmä.", "Asiakkaan asunto pienessä kunnassa on kylmä."),
        ("Asiakkaallani ei ole asuntoa.", "Asiakkaalla ei ole asuntoa."),
    ],
    Language.SV: [
        (
            "Min klient Maja Exempel, född 12.3.1951, tfn +358 50 000 4321, får vänta länge.",
            "Min klient får vänta länge.",
        ),
        (f"Klienten {SECRET} har köat länge.", "Klienten har köat länge."),
        (f"Personbeteckningen är {SECRET}.", "Personbeteckningen är känd."),
        ("Numret är 040 000 1234, ring efter tolv.", "Numret är känt, ring efter tolv."),
        ("Skriv till a.b@exempel.fi.", "Skriv till en e-postadress."),
        ("Bor på Exempelvägen 12 B.", "Bor på en viss adress."),
        ("Klienten är född den 3 mars 1951.", "Klienten är född en viss dag."),
        ("Annas ansökan har inte behandlats.", "Klientens ansökan har inte behandlats."),
        ("Elsa och Sten väntar på plats.", "Klienterna väntar på plats."),
        ("En samisk familj i Korsnäs fick nej.", "En samisk familj i en liten kommun fick nej."),
    ],
    Language.EN: [
        ("The client, born on 3 March 1951, has waited long.", "The client has waited long."),
        (f"The client {SECRET} has waited.", "The client has waited."),
        ("The number is 040 000 1234; call later.", "The number is known; call later."),
        ("Lives at 12 Example Street now.", "Lives at an address now."),
        ("We read Fatima's letter.", "We read the client's letter."),
        ("The account FI21 1234 5600 0007 85 is closed.", "The account is closed."),
        ("A Roma family in Puolanka got no flat.", "A Roma family in a small municipality got no flat."),
        ("My client was evicted.", "The client was evicted."),
    ],
}


@pytest.mark.voikko
@pytest.mark.parametrize(
    ("language", "text", "said"),
    [(language, *pair) for language, pairs in WORDINGS.items() for pair in pairs],
)
def test_a_sentence_reads_on(language: Language, text: str, said: str) -> None:
    see = partial(examine, language=language, names=name_dictionary())
    assert offer(text, see(text), see).sentence == said


@pytest.mark.parametrize(
    "text",
    [
        "Kylän ainoa kolmosten äiti jäi ilman kotipalvelua.",
        "Viime perjantain puukotuksen jälkeen uhrin äiti ja kaksi sisarusta jäivät ilman apua.",
        "En klient fick ingen tid.",
        "Asiakkaani hakemus hylättiin.",
    ],
)
def test_nothing_is_offered_where_no_words_are_sure_to_fit(text: str) -> None:
    see = partial(examine, language=Language.FI)
    verdict = see(text)
    assert verdict.level is Level.WARN
    assert offer(text, verdict, see).sentence is None


def test_the_language_is_that_of_the_sentence_and_not_of_its_reader() -> None:
    see = partial(examine, language=Language.SV)
    text = f"Asiakas {SECRET} odotti asuntoa ja soitti numeroon 040 000 1234 joka päivä."
    assert (
        offer(text, see(text), see).sentence == "Asiakas odotti asuntoa ja soitti puhelinnumeroon joka päivä."
    )


def test_it_is_told_when_a_municipality_was_taken_out() -> None:
    see = partial(examine, language=Language.FI)
    for text, taken in (
        ("Eräs romaniperhe Puolangalla jäi ilman.", True),
        ("Erään asiakkaan äiti jäi.", False),
    ):
        assert offer(text, see(text), see).place_taken is taken


def test_a_municipality_of_the_form_does_not_speak_against_a_sentence_without_it() -> None:
    text = "Puolangalla asuva romaniperhe jäi ilman apua."
    see = partial(examine, language=Language.FI, area="Puolanka")
    assert offer(text, see(text), see).sentence is None
    placeless = partial(examine, language=Language.FI)
    said = offer(text, see(text), see, placeless).sentence
    assert said == "Pienessä kunnassa asuva romaniperhe jäi ilman apua."


def test_a_sentence_that_is_taken_is_looked_at_and_may_keep_a_single_case_alone() -> None:
    see = partial(examine, language=Language.FI, extent=Extent.SEVERAL)
    assert take("Asiakkaani sai häädön.", see).confirmed == (FindingKind.SINGLE_CASE,)
    for forged in (f"Tunnus {SECRET}.", "Maija Virtanen sai häädön."):
        with pytest.raises(Stopped):
            take(forged, see)


def test_it_is_not_urgent_helps_against_nothing_else() -> None:
    see = partial(examine, language=Language.FI)
    urgent = "Asiakas uhkaa tehdä itsemurhan tänään, mitä teen?"
    assert judge(urgent, see(urgent), Leave.NOT_URGENT, see).text == urgent
    named = f"{urgent} Hän on Maija Virtanen."
    with pytest.raises(Stopped) as stopped:
        judge(named, see(named), Leave.NOT_URGENT, see)
    assert stopped.value.redirect is None


@pytest.mark.parametrize(
    ("kind", "said", "seen"),
    [
        (FindingKind.HETU, SECRET, "0101\u2022\u2022-\u2022\u2022\u2022C"),
        (FindingKind.PHONE, "040 1234567", "040 \u2022\u2022\u2022\u2022\u202267"),
        (FindingKind.EMAIL, "maija.m@esimerkki.fi", "ma\u2022\u2022\u2022\u2022@\u2022\u2022\u2022\u2022"),
        (FindingKind.EMAIL, "a@b.fi", "\u2022\u2022\u2022\u2022@\u2022\u2022\u2022\u2022"),
        (FindingKind.DOB, "1.1.1990", "\u2022.\u2022.\u2022\u2022\u2022\u2022"),
        (FindingKind.ADDRESS, "Koivutie 4 A", "Ko\u2022\u2022\u2022\u2022\u2022\u2022 \u2022 \u2022"),
    ],
)
def test_what_blocks_is_shown_half_covered(kind: FindingKind, said: str, seen: str) -> None:
    assert covered(kind, said) == seen


def test_only_the_sentences_in_which_something_was_found_are_shown() -> None:
    text = "Talvi oli pitkä. Maija Virtanen odotti. Kukaan ei tullut. Soitin 040 000 1234 ja odotin. Loppu."
    words, places = shown(text, examine(text, language=Language.FI).findings)
    assert words == "Maija Virtanen odotti. Soitin 040 \u2022\u2022\u2022 \u2022\u202234 ja odotin."
    assert [words[start:end] for start, end in places] == [
        "Maija Virtanen",
        "040 \u2022\u2022\u2022 \u2022\u202234",
    ]


@pytest.mark.parametrize(
    ("form", "case"),
    [
        ("Virtanen", Case.NOM),
        ("Virtasen", Case.GEN),
        ("Virtasta", Case.PART),
        ("Virtasesta", Case.ELA),
        ("Maijasta", Case.ELA),
        ("Maijaan", Case.ILL),
        ("Virtaseen", Case.ILL),
        ("Maijaa", Case.PART),
        ("Stella", Case.NOM),
        ("K:lla", Case.ADE),
        ("Johan", Case.NOM),
    ],
)
def test_the_case_of_a_name_is_read_from_its_ending(form: str, case: Case) -> None:
    assert case_of(form) is case


def test_words_are_declined_together_and_an_agent_by_its_ending() -> None:
    assert decline("toinen henkilö", Case.ALL) == "toiselle henkilölle"
    assert decline("perhetyöntekijä", Case.ILL) == "perhetyöntekijään"
    assert decline("ohjaaja", Case.PART) == "ohjaajaa"
    assert head("Asiakkaallamme") == ("asiakas", Case.ADE)
    assert head("lähihoitajan") == ("lähihoitaja", Case.GEN)
    assert head("palveluja") is None
