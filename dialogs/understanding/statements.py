"""Whether a text is a statement about work: something that works, does not, or is changing."""

from dialogs.understanding.concepts import Reading

_LEAST_WORDS, _LEAST_CONTENT = 3, 4
_OF_QUESTION, _OF_ORDER, _OF_SMALL_TALK = 2, 3, 2
"""So many words of the field make an observation of what otherwise looks like something else."""
_SHORTEST_ASKING = 6
"""Letters of a word that asks by its ending, as of no other: "onko" and its like have a concept."""
_ADDRESSES = ("http://", "https://", "www.")
_FIELD = frozenset({"people", "service", "change", "trouble-at-work", "topic"})
_ABOUT_BOT = frozenset({"you", "here", "observation"})
_QUESTIONS = frozenset({"asks", "where", "how", "what", "who", "when", "how-long", "why"})


def says_field(reading: Reading) -> int:
    """How many words speak of the field."""
    said = (word.concepts for word in reading.words)
    return sum("small-talk" not in concepts and not concepts.isdisjoint(_FIELD) for concepts in said)


def is_question(reading: Reading) -> bool:
    """Whether a line asks: by its first words, or by its sign."""
    if reading.line.rstrip().endswith("?"):
        return True
    if reading.words and "asks-first" in reading.words[0].concepts:
        return True
    return any(
        not word.concepts.isdisjoint(_QUESTIONS)
        or (len(word.said) >= _SHORTEST_ASKING and word.said.endswith("ko") and not word.said.endswith("kko"))
        for word in reading.words[:2]
    )


def is_statement(reading: Reading) -> bool:
    """Whether a text, without its opening, is an observation."""
    if len(reading.words) < _LEAST_WORDS:
        return False
    field = says_field(reading)
    if reading.line.startswith(_ADDRESSES) and len(reading.line.split()) == 1:
        return False
    if is_question(reading):
        why = any("why" in word.concepts for word in reading.words[:2])
        asked = field >= _OF_QUESTION or ((field > 0 or why) and reading.content >= _LEAST_CONTENT)
        return asked and _ABOUT_BOT.isdisjoint(reading.concepts)
    if "order" in reading.words[0].concepts:
        return field >= _OF_ORDER
    if "small-talk" in reading.concepts:
        return field >= _OF_SMALL_TALK or reading.content > _LEAST_CONTENT
    return field > 0 or reading.content >= _LEAST_CONTENT
