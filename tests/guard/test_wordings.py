"""Sentences that are offered: reviewed ones, and laws that hold for every one of them."""

import json
import re
from dataclasses import dataclass
from functools import cache, partial
from itertools import product

import pytest

from bot.domain.codes import Language
from bot.domain.guard import REWORDED, FindingKind, Look, examine, offer
from bot.voikko import name_dictionary
from tests.guard.corpus import DATA, lines
from tests.guard.marked import look_for, read
from tests.guard.test_laws import corpora

REVIEWED = [json.loads(line) for line in (DATA / "wordings.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", REVIEWED, ids=lambda row: row["text"][:60])
def test_a_reviewed_sentence_reads_as_its_reader_left_it(row: dict[str, str]) -> None:
    language = Language(row["lang"])
    text, pieces = read(row["text"])
    look = look_for(pieces, language)
    assert offer(text, look(text), look).sentence == row["offered"]


FRAMES = {
    "Eilen «{0}» odotti turhaan.": "Eilen asiakas odotti turhaan.",
    "Niin «{0}» sanoi.": "Niin asiakas sanoi.",
    "Päätös on kesken, ja «{1}» hakemus katosi.": "Päätös on kesken, ja asiakkaan hakemus katosi.",
    "«{1}» kanssa sovittiin tapaaminen.": "Asiakkaan kanssa sovittiin tapaaminen.",
    "Kukaan ei ole kuunnellut «{2}».": "Kukaan ei ole kuunnellut asiakasta.",
    "Soitin «{3}» kahdesti.": "Soitin asiakkaalle kahdesti.",
    "«{4}» ei ole ruokaa.": "Asiakkaalla ei ole ruokaa.",
    "Lomaketta pyydettiin «{5}» kolmesti.": "Lomaketta pyydettiin asiakkaalta kolmesti.",
    "Olemme huolissamme «{6}».": "Olemme huolissamme asiakkaasta.",
    "Otin yhteyttä «{7}» heti.": "Otin yhteyttä asiakkaaseen heti.",
}
NAMES = [
    [stem + ending.strip("-") for ending in endings.split()]
    for stem, endings in (line.split("|") for line in lines("declined_names.txt"))
]
"""Names in eight cases: nominative, genitive, partitive, allative, adessive, ablative, elative, illative."""


@pytest.mark.parametrize(("frame", "said"), FRAMES.items())
def test_the_case_of_a_name_is_carried_over(frame: str, said: str) -> None:
    for forms in NAMES:
        text, pieces = read(frame.format(*forms))
        look = look_for(pieces, Language.FI)
        assert offer(text, look(text), look).sentence == said, text


@dataclass(frozen=True, kw_only=True)
class Offered:
    """A text, what is found in it, the sentence that is offered, and the look that found it."""

    text: str
    found: tuple[tuple[FindingKind, str], ...]
    sentence: str
    look: Look


@cache
def all_offered() -> list[Offered]:
    """What is offered for the reviewed texts, for all of a family's kinds, and for the corpora."""
    marked = [(row["text"], Language(row["lang"])) for row in REVIEWED]
    marked += [(frame.format(*forms), Language.FI) for frame, forms in product(FRAMES, NAMES)]
    offered: list[Offered] = []
    for text, language in marked:
        bare, pieces = read(text)
        offered += _offered(bare, look_for(pieces, language))
    for text in corpora():
        offered += _offered(text, partial(examine, language=Language.FI, names=name_dictionary()))
    return offered


def _offered(text: str, look: Look) -> list[Offered]:
    verdict = look(text)
    sentence = offer(text, verdict, look).sentence
    if not verdict.findings or sentence is None:
        return []
    found = tuple((one.kind, text[one.start : one.end]) for one in verdict.findings)
    return [Offered(text=text, found=found, sentence=sentence, look=look)]


def faults(law: str) -> list[tuple[str, str]]:
    """The texts and sentences that break a law of ``LAWS``."""
    return [(one.text, one.sentence) for one in all_offered() if not LAWS[law](one)]


_WORD = re.compile(r"[^\W_]{3,}")
_TITLES = frozenset(["rouva", "fru", "mrs"])


def _nothing_is_left(one: Offered) -> bool:
    pieces = [said.lower() for kind, said in one.found if kind not in REWORDED]
    data = {word for piece in pieces for word in _WORD.findall(piece)}
    return (data - _TITLES).isdisjoint(_WORD.findall(one.sentence.lower()))


_GROUPS = re.compile(
    r"maahanmuut|maahan muut|muuttanut|pakolai|turvapaikan|pitkäaikaissair|vamma|romani|saamelai|viittom"
    r"|kuuro|lestadiol|ortodoks|juutalai|muslimi|invandr|flykting|asylsök|långtidssjuk|funktionsned|romsk"
    r"|samisk|immigrant|refugee|asylum|chronically|disabled|roma\b|sámi|muslim",
    re.IGNORECASE,
)


def _no_group_is_added(one: Offered) -> bool:
    return {word.lower() for word in _GROUPS.findall(one.sentence)} <= {
        word.lower() for word in _GROUPS.findall(one.text)
    }


_MARKS = re.compile(r"[\[\]{}<>«»_|…]|\.\.\.|\bX{2,}\b|poistettu|borttag|removed|[\U000f0000-\U000fffff]")
_DOUBLED = re.compile(
    r"\b(\w{3,}|the|an?)\s\1\b|'s's|s's\b|\b(?:the|an?|this|my)\s(?:the|an?)\s|\ben\s(?:klienten|personen)\b",
    re.IGNORECASE,
)
_BROKEN = re.compile(r"  |\s[,.;:!?](?!\w)|\(\s|\s\)|,,|,\.|\(\)|^\s|^[,.;:]")
_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])|\n")


def _no_mark_comes_in(one: Offered) -> bool:
    return not set(_MARKS.findall(one.sentence)) - set(_MARKS.findall(one.text))


def _no_word_is_doubled(one: Offered) -> bool:
    return len(_DOUBLED.findall(one.sentence)) <= len(_DOUBLED.findall(one.text))


def _nothing_is_broken(one: Offered) -> bool:
    return len(_BROKEN.findall(one.sentence)) <= len(_BROKEN.findall(one.text))


def _it_ends_alike(one: Offered) -> bool:
    end = one.text.rstrip()[-1]
    return end not in ".!?" or one.sentence.endswith(end) or one.text.endswith(one.found[-1][1])


def _it_begins_alike(one: Offered) -> bool:
    return not one.text[0].isupper() or not one.sentence[0].isalpha() or one.sentence[0].isupper()


def _its_length_is_sane(one: Offered) -> bool:
    return 0 < len(one.sentence) <= len(one.text) + 25 * len(one.found)


def _other_sentences_stay(one: Offered) -> bool:
    at, cut = 0, list[str]()
    for _, said in one.found:
        start = one.text.index(said, at)
        cut.append(one.text[at:start])
        at = start + len(said)
    text = "\ufffc".join((*cut, one.text[at:]))
    names = {word for kind, said in one.found if kind is FindingKind.NAME for word in _WORD.findall(said)}
    whole = [
        part for part in _ENDS.split(text) if "\ufffc" not in part and names.isdisjoint(_WORD.findall(part))
    ]
    return all(
        part in one.sentence for part in whole if not part.rstrip().endswith(":")
    )  # a thing's own name


def _nothing_is_found_again(one: Offered) -> bool:
    return set(one.look(one.sentence).kinds) <= REWORDED


LAWS = {
    "nothing that was found is left": _nothing_is_left,
    "no group is named that the text did not name": _no_group_is_added,
    "no mark of a template comes in": _no_mark_comes_in,
    "no word is doubled": _no_word_is_doubled,
    "no gap is left": _nothing_is_broken,
    "it ends alike": _it_ends_alike,
    "it begins alike": _it_begins_alike,
    "its length is sane": _its_length_is_sane,
    "other sentences stay": _other_sentences_stay,
    "nothing is found again": _nothing_is_found_again,
}


@pytest.mark.voikko
@pytest.mark.parametrize("law", LAWS)
def test_it_holds_for_every_sentence_that(law: str) -> None:
    assert faults(law) == []
