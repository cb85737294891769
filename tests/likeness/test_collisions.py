"""Words that begin like those of a topic, and are about something else."""

import pytest

from bot.domain.codes import Language
from bot.domain.guard.words import words
from bot.domain.likeness import STEMS_ONLY, Lemmas, words_of
from bot.voikko import lemmas

EVERYDAY = {
    Language.FI: words(
        """
        aamu aamuisin aikataulu aina ajatella ajatus alkaa alkaen alku alue antaa apu arvo asenne askel
        auttaa avata edellinen ehdottaa ehkä elokuu elää enemmän eniten ennen epäselvä erilainen esittää
        esille etelä etukäteen harva heikko helmikuu helppo henkilö heti hiljaa huhtikuu huomata huomenna
        hyvin hyöty idea iloinen ilta joulukuu joutua joskus juttu jälkeen kaikki kaksi kanssa kasvaa
        kaupunki keino kerran kertoa kesä kesäkuu kevät kiinnostus kohta kokea kokeilla kokonaan koko
        kolmas kovin kuitenkin kunta kuulua kymmenen kysyä kysymys käsi käyttää käytännössä käytäntö laaja
        lopulta luonnollinen luoda luulla lyhyt löytyä maaliskuu mahdollinen maininta marraskuu menetelmä
        merkitys mielestä miettiä molemmat monta muistaa muuttua mukava myöhemmin määrä nainen neljä nimi
        nopea nykyisin näkyä näyttää odottamaton oikea olettaa onnistua osata paljon parempi pari pitkä
        pohjoinen puhua puoli pyytää päivä rakentaa saapua sama sanoa seuraava silmä sopia suunta suuri
        syksy sää tammikuu tarjota tarkoittaa tavallinen tehdä tietää toimia toinen tosiaan toukokuu tuntua
        tärkeä unohtaa uskoa uusi vaikea vaikuttaa vaihtoehto valita valmis vanha vasen viikko viime vuosi
        vähän välillä yhdessä yksi yleensä ylös ymmärrys yrittää yhteinen äskettäin
        """
    ),
    Language.SV: words(
        """
        aldrig allmänt alltid annars april arbeta augusti bakgrund behöva berätta besökare bild
        blick bra bred bruka bygga början börja båda dag december därför egen egentligen enkel ett exempel
        fara februari fem fin finnas flytta fram framtid fråga full följa förändra första förslag försöka
        förut gammal gemensam ge genast glad granska grupperad gång göra hand halv hel helt hjälpa hoppas hur
        höst idé ibland ihop innan intresse januari juli juni just kalla kanske klar kommun kort kunna
        känna ledare leva lika liten ljus länge lätt lösa maj man mars mening mindre minska mitt modell
        mycket möjlig namn natur nog norr november nu ny nästa ofta oktober ord ordna orsak par planera
        plats pröva redan resultat riktig sak samma samtidigt se sedan september sida sist själv ska
        skillnad sluta snabb snart sommar somna stad stark stor svår säga särskild söder tanke tid
        tillfälle tiotal tro två tycka tyst under uppgift ut vacker vanlig vara veta vilja vinter visa viss
        vår välja värld väster växa åka år åsikt ändra ännu öster över
        """
    ),
    Language.EN: words(
        """
        above across actually again agree always among answer april area around arrive august autumn aware
        away become begin behind believe better between bring build busy call careful carry certain change
        choose city clear come common compare consider consist december describe different
        discuss easy either enough especially even evening every example expect experience explain
        february feel few final first five follow forget forward four friday general glad great
        grow half happen hard hear helpful high hope hour idea important improve interest january july june
        keep kind know large last learn leave less level like list listen little local look make many march
        matter maybe mean meanwhile message method middle mind moment monday month morning move much name
        near need never next nice north notice november number obvious october offer often old open opinion
        order other paint pair parcel particular past pattern people perhaps perform person place plan
        point possible prepare pretty probably problem quality question quick rather reach read ready real
        reason remain repeat result right same saturday say season second see seem send september set
        several show side similar simple since small soon sort south speak spring start stay still strong
        such summer sunday sure table take tell thing think three thursday time today together tomorrow
        topic toward town try tuesday turn understand upper use useful usual view wednesday week well west
        whole winter wish wonder word world write wrong year yesterday yet
        """
    ),
}


@pytest.fixture(params=[pytest.param("dictionary", marks=pytest.mark.voikko), "stems"])
def known(request: pytest.FixtureRequest) -> Lemmas:
    return lemmas() if request.param == "dictionary" else STEMS_ONLY


def topics(text: str, language: Language, known: Lemmas) -> set[str]:
    return {*words_of(text, language, known).topics}


@pytest.mark.parametrize("language", Language)
def test_an_everyday_word_is_of_no_topic(language: Language, known: Lemmas) -> None:
    # Between two small words of the language, so that it is taken for that one.
    around = {Language.FI: "ja {} on", Language.SV: "och {} är", Language.EN: "the {} is"}[language]
    touched = {word: topics(around.format(word), language, known) for word in EVERYDAY[language]}
    assert {word: found for word, found in touched.items() if found} == {}


@pytest.mark.parametrize(
    ("text", "language", "not_of"),
    [
        ("Koiran hoitopaikka puuttuu sairaalajakson ajaksi.", Language.FI, "care-home"),
        ("Koiran hoitopaikka puuttuu sairaalajakson ajaksi.", Language.FI, "early-education"),
        ("Palveluseteli ei riitä siivoukseen.", Language.FI, "cash"),
        ("Kotihoidon asiakkaat ovat huonokuntoisia.", Language.FI, "dwelling-repair"),
        ("Kotihoidon asiakkaat ovat huonokuntoisia.", Language.FI, "home"),
        ("Omaishoitaja ei saa vapaata.", Language.FI, "home-care"),
        ("Yövuorossa on yksi hoitaja.", Language.FI, "buses"),
        ("Irtisanomiset tehtaalla alkoivat.", Language.FI, "eviction"),
        ("Eron jälkeen lapsi asuu kahdessa kodissa.", Language.FI, "eviction"),
        ("Luotettava työntekijä on tärkeä.", Language.FI, "vermin"),
        ("Lapset kuulevat riidan.", Language.FI, "hearing"),
        ("De bor på serviceboende.", Language.SV, "supported-housing"),
        ("Han tar en paus.", Language.SV, "carers-leave"),
        ("Hunden behöver en vårdplats.", Language.SV, "informal-care"),
        ("There is no training for young people.", Language.EN, "transport"),
        ("There is no training for young people.", Language.EN, "buses"),
        ("All nurseries are full.", Language.EN, "health-care"),
        ("The work placement ended.", Language.EN, "placement"),
        ("The rehabilitation period ended.", Language.EN, "hygiene-poverty"),
        ("The form crashes if you pause.", Language.EN, "accident"),
        ("The rest of the family moved.", Language.EN, "carers-leave"),
        ("They work full-time.", Language.EN, "full-no-room"),
        ("The hospital ward is full.", Language.EN, "guardianship"),
        ("The library lends tablets.", Language.EN, "medication"),
    ],
)
def test_a_word_that_begins_alike_is_of_another_topic(
    text: str, language: Language, not_of: str, known: Lemmas
) -> None:
    assert not_of not in topics(text, language, known)


@pytest.mark.parametrize(
    ("name", "fi", "sv", "en"),
    [
        (
            "cash",
            "Käteistä ei saa mistään.",
            "Det går inte att ta ut kontanter.",
            "Nobody can withdraw cash in the village.",
        ),
        (
            "sign-language",
            "Viittomakielistä tulkkia ei löydy.",
            "Det finns ingen teckenspråkstolk.",
            "There is no sign language interpreter.",
        ),
        (
            "hearing",
            "Kuulokojeen pariston vaihto ei onnistu.",
            "Hörapparaten är sönder.",
            "His hearing aid is broken.",
        ),
        (
            "gaming",
            "Poika on pelaamassa videopelejä, pelaa öisin.",
            "Han spelar datorspel på nätterna.",
            "He plays video games until the morning.",
        ),
        (
            "grandparents",
            "Isovanhemmat kasvattavat lapsia.",
            "Morföräldrarna fostrar barnen.",
            "Grandparents raise the children.",
        ),
        (
            "pets",
            "Koiran hoitopaikka puuttuu.",
            "Ingen tar hand om hunden under sjukhusvården.",
            "Nobody looks after the dog during treatment.",
        ),
        (
            "eviction",
            "Perhe menettää kodin.",
            "Familjen förlorar sitt hem och får en vräkning.",
            "The family is about to lose their home.",
        ),
        (
            "rent-arrears",
            "Vuokrarästejä on kolme kuukautta.",
            "Hyresskulden växer.",
            "They are behind with the rent.",
        ),
    ],
)
def test_a_matter_is_known_in_every_language(name: str, fi: str, sv: str, en: str, known: Lemmas) -> None:
    for text, language in ((fi, Language.FI), (sv, Language.SV), (en, Language.EN)):
        assert name in topics(text, language, known), text
