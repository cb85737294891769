"""What is said beside the matter: thanks, greetings, small talk, signs alone; it asks nothing of the bot."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from dialogs.understanding.concepts import fold


class Aside(StrEnum):
    """A kind of what is said beside the matter."""

    THANKS = "thanks"
    GREETING = "greeting"
    PARTING = "parting"
    PRAISE = "praise"
    AGREEMENT = "agreement"
    SMALL_TALK = "small-talk"
    SIGNS = "signs"  # emoji and punctuation alone


MOST_BESIDE = 5
"""So many words beside those of an aside may be anybody's name, or what the thanks are for."""

_PHRASES: Mapping[Aside, str] = {
    Aside.THANKS: (
        "kiitos kiitokset kiitoksia kiitti kiitoksii kiitämme kiitän kitos tack tackar tusen-tack thanks "
        "thank-you thx ty cheers much-appreciated ole-hyvä olkaa-hyvä varsågod var-så-god "
        "you-are-welcome your-welcome"
    ),
    Aside.GREETING: (
        "hei heips moi moikka moro terve tervehdys huomenta huomenia hyvää-huomenta päivää "
        "hyvää-päivää iltaa hyvää-iltaa hej hejsan tjena god-morgon god-dag god-kväll hello hi hey "
        "good-morning good-afternoon mitä-kuuluu miten-menee mites-menee mitäs-kuuluu hur-mår-du "
        "hur-är-läget hur-står-det-till how-are-you whats-up how-is-it-going tervetuloa välkommen "
        "welcome"
    ),
    Aside.PARTING: (
        "nähdään näkemiin hei-hei heippa moikka hyvää-viikonloppua mukavaa-viikonloppua hyvää-lomaa "
        "mukavaa-päivää hyvää-yötä palataan palaillaan kuulemiin vi-ses vi-hörs hej-då trevlig-helg "
        "trevlig-kväll ha-det-bra see-you bye goodbye have-a-nice have-a-good good-weekend "
        "take-care hyvää-joulua hyvää-kesää god-jul merry-christmas"
    ),
    Aside.PRAISE: (
        "hienoa hieno-juttu hieno-homma hyvä-juttu hyvä-homma hyvin-tehty mahtavaa loistavaa upeaa "
        "mainiota erinomaista kiva mukavaa onneksi-olkoon onnea bra-jobbat jättebra snyggt utmärkt "
        "toppen fint grattis great nice good-job well-done excellent awesome congratulations "
        "perfect"
    ),
    Aside.AGREEMENT: (
        "ok okei selvä selvä-juttu selvis sopii joo juu jep jees kyllä totta samaa-mieltä näin-on "
        "aivan juuri-niin okej visst precis det-stämmer absolut uppfattat yes yep sure agreed "
        "right got-it understood noted kuitti"
    ),
    Aside.SMALL_TALK: (
        "haha hahaha hehe heh lol no-niin huh-huh hups voi-ei vai-niin jaaha ahaa oho kahville "
        "kahvitauko lounaalle lounas ruokana saunaan satoi sataa aurinko-paistaa jaha oj oj-oj "
        "kaffe fika lunch regnar solen-skiner oops wow well-well coffee weather raining sunny xd d"
    ),
}
"""How each begins or what stands in it, in the three languages; ``-`` stands between words that follow.

Partial: signs are no words.
"""

_ASKS = (
    "näytä näytäpä avaa aukaise kerro missä mistä mihin mikä mitkä mitä miten minkä milloin koska kuka "
    "kenen ketkä kuinka montako paljonko voitko voiko voisitko saako saanko saisiko onko entä lisää "
    "sulje kysy liitä anna hae etsi listaa poista peru vaihda auta tarvitsen haluan pitääkö ohje ohjeet "
    "apua valikko jono ilmiöt ilmiö kokous kooste havainnot havainto ehdotukset ehdotus muistio luvut "
    "raportit raportti asialista äänestä julkaise visa öppna berätta var vad vilka vilken hur när vem "
    "vems kan får finns behöver lägg stäng fråga koppla hjälp meny kö fenomen möte sammanställning "
    "observationer observation förslag protokoll nyckeltal rapporter show open tell where what which "
    "how when who whose can could may is are need want add close ask link help menu queue phenomena "
    "phenomenon meeting digest observations proposals proposal minutes figures reports report list find"
)
"""Words that ask for something, or that things are asked for by."""

_ASKING = frozenset(map(fold, _ASKS.split()))
_WORD = re.compile(r"[^\W\d_]+")


def _table() -> list[tuple[Aside, tuple[str, ...]]]:
    """The phrases as words, the longest first."""
    read = [
        (kind, tuple(map(fold, phrase.split("-"))))
        for kind, phrases in _PHRASES.items()
        for phrase in phrases.split()
    ]
    return sorted(read, key=lambda one: -len(one[1]))


_TABLE = _table()


def aside(line: str) -> Aside | None:
    """What kind of aside a line is; None for one that asks for something, or may."""
    words = [fold(word) for word in _WORD.findall(line.replace("'", "").replace("\u2019", ""))]
    if not words:
        asks = any(char.isalnum() or char in "?\uff1f" for char in line)
        return None if asks or not line.strip() else Aside.SIGNS
    if any(char.isdigit() for char in line):
        return None
    kinds, rest = _without(words)
    asking = not _ASKING.isdisjoint(rest) or bool(rest and "?" in line)
    if not kinds or asking or len(rest) > MOST_BESIDE:
        return None
    return kinds[0]


def _without(words: Sequence[str]) -> tuple[list[Aside], list[str]]:
    """The kinds of the phrases in these words, in order, and the words beside them."""
    kinds, rest, at = list[Aside](), list[str](), 0
    while at < len(words):
        found = next((one for one in _TABLE if tuple(words[at : at + len(one[1])]) == one[1]), None)
        if found is None:
            rest.append(words[at])
        else:
            kinds.append(found[0])
        at += len(found[1]) if found else 1
    return kinds, rest
