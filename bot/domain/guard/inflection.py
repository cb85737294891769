"""Find possible dictionary forms of a Finnish, Swedish or English word form."""

import re
from collections.abc import Iterator
from functools import lru_cache

_ENDINGS = tuple(
    re.compile(f"(?:{ending})$")
    for ending in (
        "n",
        "ll[aeä]",
        "lt[aä]",
        "ss[aä]",
        "st[aä]",
        "n[aä]",
        "ksi",
        "tt[aä]",
        "t[aä]",
        "[aä]",
        "seen",
        "h[aeiouyäö]n",
    )
) + tuple(re.compile(f"(?<={vowel}){vowel}n$") for vowel in "aeiouyäö")
_CLITICS = re.compile(r"(?:kin|kaan|kään|han|hän|ko|kö|pa|pä)$")
_STEMS = (
    ("kse", "s"),  # Hannekse-n: Hannes, Markukse-n: Markus
    ("kse", "ksi"),
    ("se", "nen"),  # Virtase-n: Virtanen
    ("isi", "inen"),  # Kuhmoisi-ssa: Kuhmoinen
    ("kkaa", "kas"),  # Luukkaa-n: Luukas
    ("ttaa", "tas"),
    ("ppaa", "pas"),
    ("aa", "as"),  # Armaa-n: Armas
    ("ii", "is"),
    ("ee", "e"),  # Keitelee-n: Keitele
    ("juua", "juuka"),
    ("de", "si"),  # Heinävede-n: Heinävesi
    ("de", "ti"),  # Lahde-n: Lahti
    ("e", "i"),  # Järve-n: Järvi
    ("i", ""),  # Ahmedi-n: Ahmed
    ("", ""),
)
_STRONG = (
    (re.compile(r"(?<![kptsh])([kpt])(?=[aeiouyäö]$)"), r"\1\1"),  # Mati-n: Matti
    (re.compile(r"d(?=[aeiouyäö]$)"), "t"),
    (re.compile(r"v(?=[aeiouyäö]$)"), "p"),
    (re.compile(r"(?<=m)m(?=[aeiouyäö]$)"), "p"),  # Rautalammi-lla: Rautalampi
    (re.compile(r"(?<=[lnr])([lnr])(?=[aeiouyäö]$)"), "t"),  # Vesanno-lla: Vesanto
    (re.compile(r"(?<=n)g(?=[aeiouyäö]$)"), "k"),  # Puolanga-lla: Puolanka
    (re.compile(r"(?<=[aeiouyäölr])(?=e$)"), "k"),  # Joe-n: Joki
)


def _strong(stem: str) -> Iterator[str]:
    yield stem
    for pattern, grade in _STRONG:
        if pattern.search(stem):
            yield pattern.sub(grade, stem)


def _bases(form: str) -> Iterator[str]:
    for stem in (form[: found.start()] for ending in _ENDINGS if (found := ending.search(form))):
        for grade in _strong(stem):
            for tail, nominative in _STEMS:
                if grade.endswith(tail):
                    yield grade.removesuffix(tail) + nominative


@lru_cache(maxsize=4096)
def bases(form: str) -> tuple[str, ...]:
    """Return what the dictionary form may be, the form itself first; all in lower case.

    Guesses are wide on purpose: a caller looks them up in a list. ``Matin`` gives ``matti`` and ``mati``.
    """
    word = form.lower().split(":")[0].removesuffix("'s")
    guesses = [word, *_bases(word)]
    bare = _CLITICS.sub("", word)
    if bare != word:
        guesses += [bare, *_bases(bare)]
    if word.endswith("s"):
        guesses.append(word[:-1])
    if re.search(r"(?:set|sten|sill[aeä]|silt[aä]|sia|siä)$", word):
        guesses.append(re.sub(r"(?:set|sten|sill[aeä]|silt[aä]|sia|siä)$", "nen", word))
    return tuple(dict.fromkeys((word, *(guess for guess in guesses if len(guess) > 1))))
