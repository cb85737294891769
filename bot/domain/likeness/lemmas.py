"""The seam to a dictionary of base forms, and Snowball's stems without one."""

from collections.abc import Sequence
from functools import lru_cache
from threading import Lock
from typing import Protocol

import snowballstemmer

from bot.domain.codes import Language
from bot.domain.guard.words import words

_FINNISH = words(
    """
    aika aikana aina alla asia asiakas asiakkaan asiakkaat asiakkaiden asiakkailla asiakkaille asioita
    asti edes ehkä ei eikä eivät emme eri eräs esimerkiksi ettei että he heidän heille heti hyvin hän
    häneen ihminen ihmiset ihmisiä ilman itse ja jo joiden joilla joille joissa joita joka jokainen
    jolla jolle jolloin jonka jos joskus jossa jotka jälkeen kaikki kanssa kerran koko koska kuin kuinka
    kuitenkin kuka kukaan kun kuten kuukauden kuukausi kuukausia kuukautta lisää lähes me meidän meille
    melko mikä mikään moneen moni monta mukaan mutta muu muut myös ne niiden niille niin niitä noin nyt
    ole olemme olen olevan oli olisi olla ollut on ovat paikka paljon palvelu palvelua palvelun palvelut
    pelkkä pian pitäisi pitää päivä saa saada saadaan saamaan saanut saavat sama samaan se sekä sen
    siihen siitä sille silti sinne sitä suuri taas tai tapa te tehdä tule tulee tulevat tulla tällä tämä
    tämän tänne tätä usein uusi vaan vaatia vai vaikka vain varsin vasta vielä viikko viikkoa viikkoja
    viime voi voida voisi voivat vuoksi vuosi vuotta yhdessä yhteinen yhä yksi yli
    """
)
_SWEDISH = words(
    """
    alla allt andra att av bara bli blir blivit både de dem den denna deras dess dessa det detta du där
    då efter eftersom ej eller en ens ett fler flera från få får fått för före genom gång gången gånger
    gör göra ha hade han har hela hon hos här i in inga ingen inget inom inte jag ju just kan klient
    klienten klienter klienterna klienters komma kommer kommit kring kunde kunna man med mellan men mer
    mera mest mot mycket människor månad månader många måste nu när nästan någon något några och också
    ofta om omkring oss person personer på redan samma samt sedan service servicen sig sin sina sitt ska
    skall skulle som stor så tid tiden till trots tycks under upp ut utan vad var vara varit varje vecka
    veckor vi via vid vilka vilken väldigt vår våra vårt även år åren över
    """
)
_ENGLISH = words(
    """
    a about after again all almost also although an and any are as at be because been before being but
    by can cannot client client's clients clients' come comes could do does each even every few for from
    get gets getting give given go goes had has have he her here him his how if in into is it its just
    know like made make makes many may me month months more most much must need needs never new no
    nobody none not now of often on once one only or other our out over own people person same see seen
    service services several she should since so some still such take takes than that the their them
    then there these they this those through time to too two under until up us very was way we week
    weeks well were what when where which while who whole will with without would year years you
    """
)

EVERYDAY = {Language.FI: _FINNISH, Language.SV: _SWEDISH, Language.EN: _ENGLISH}
"""Stop words by language: small words, and those that every observation has."""

_ALGORITHMS = {Language.FI: "finnish", Language.SV: "swedish", Language.EN: "english"}


class Lemmas(Protocol):
    """A dictionary of base forms."""

    def of(self, form: str, language: Language) -> Sequence[str]:
        """The base form of a word and, of a compound, its parts; empty for a word that says nothing.

        Args:
            form: in lower case; it may be asked from several threads at once.
            language: of the text that it stands in.
        """


class Stems:
    """Snowball's stems in the three languages; needs no dictionary, and knows no compound."""

    def __init__(self) -> None:
        self._one_at_a_time = Lock()  # a stemmer keeps the word that it works on
        self._stemmers = {language: snowballstemmer.stemmer(name) for language, name in _ALGORITHMS.items()}
        self.of = lru_cache(maxsize=8192)(self._look_up)

    def _look_up(self, form: str, language: Language) -> tuple[str, ...]:
        if form in EVERYDAY[language]:
            return ()
        with self._one_at_a_time:
            return (str(self._stemmers[language].stemWord(form)),)


STEMS_ONLY = Stems()
"""For a machine without a dictionary."""
