"""What a line means where nothing is waited for: an observation, a wish, a question, another matter."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.cleaning import clean
from bot.domain.codes import Language
from bot.domain.likeness.topics import TOPICS
from dialogs.understanding.concepts import CORRECTED, Concept, Reading, Vocabulary
from dialogs.understanding.numbers import number_in
from dialogs.understanding.openings import body
from dialogs.understanding.rules import Hints, Rules
from dialogs.understanding.several import several
from dialogs.understanding.spelling import Spelling
from dialogs.understanding.statements import is_question, is_statement, says_field
from dialogs.understanding.urgent import MOST_OF_SINGLE, is_single, is_urgent
from dialogs.understanding.vocabulary.elsewhere import ELSEWHERE
from dialogs.understanding.vocabulary.field import FIELD, SMALL_TALK
from dialogs.understanding.vocabulary.messages import MESSAGE_WISHES, MESSAGES
from dialogs.understanding.vocabulary.records import RECORDS
from dialogs.understanding.vocabulary.requests import REQUESTS
from dialogs.understanding.vocabulary.talk import TALK
from dialogs.understanding.vocabulary.urgent import URGENT
from dialogs.understanding.vocabulary.wishes import ELSEWHERES, HINTS, LANGUAGES, WISHES

SHORTEST = 20
"""Characters: what is shorter is no observation."""


class Intent(StrEnum):
    """What a person means by a line."""

    OBSERVATION = "observation"
    SEVERAL = "several"
    START = "start"
    MINE = "mine"
    WITHDRAW = "withdraw"
    PRIVACY = "privacy"
    QUESTION = "question"
    HELP = "help"
    LANGUAGE = "language"
    MESSAGES = "messages"
    CANCEL = "cancel"
    THANKS = "thanks"
    GREETING = "greeting"
    URGENT = "urgent"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


class Elsewhere(StrEnum):
    """Whose matter a line is, when it is none of this bot's."""

    INCIDENT = "incident"  # something went wrong in a service: HaiPro, SPro
    CLIENT = "client"  # one client's application, complaint or appointment
    IT = "it"  # devices, accounts, programs
    STAFF = "staff"  # the writer's own work: sick leave, shifts, pay
    GROUP = "group"  # a vote or an order that belongs to the working group's channel


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """What a line means.

    Attributes:
        text: of OBSERVATION, what was seen, as written, without the line's opening.
        texts: of SEVERAL, the observations one by one.
        number: of WITHDRAW and MINE, the observation's number, as it is stored, where the line names one.
        language: of LANGUAGE, which one is asked for.
        elsewhere: of ELSEWHERE, whose matter it is.
    """

    intent: Intent
    text: str = ""
    texts: tuple[str, ...] = ()
    number: str = ""
    language: Language | None = None
    elsewhere: Elsewhere | None = None


def meaning(line: str) -> Meaning:
    """What a line means where nothing is waited for, in any of the three languages.

    It is no command and no number; those were read before.
    """
    text = clean(line).strip()
    reading = _read(text)
    if not reading.words:
        return Meaning(intent=Intent.UNKNOWN)
    ends = f"{text[:_LOOKED_AT]} {text[_LOOKED_AT:][-_END:]}"
    said = _URGENCY.read(ends)
    if is_urgent(said, _URGENCY_MEANT.read(ends) if len(said.words) <= CORRECTED else said):
        return _of_no_danger(text, said) or Meaning(intent=Intent.URGENT)
    if texts := several(text, VOCABULARY):
        return Meaning(intent=Intent.SEVERAL, texts=texts)
    if len(reading.words) <= _LONGEST_WISH and "small-talk" not in reading.concepts:
        found = _announced(text) or _of_messages(text) or _of_other(text) or _of_bot(text, reading)
        found = found or _of_one(text, reading) or _of_work(text)
        return found or _leaning(text, reading)
    return _of_work(text) or Meaning(intent=Intent.UNKNOWN)


def _read(text: str) -> Reading:
    reading = VOCABULARY.read(text[:_LOOKED_AT])
    return replace(reading, also=frozenset({"asks"})) if is_question(reading) else reading


def _announced(text: str) -> Meaning | None:
    """An observation that its opening announces, whatever else its words may mean."""
    seen = body(text, VOCABULARY)
    before = VOCABULARY.read(text[: max(len(text) - len(seen), 0)][:_LOOKED_AT])
    if before.concepts.isdisjoint(_ANNOUNCE) or len(seen) < SHORTEST:
        return None
    rest = VOCABULARY.read(seen[:_LOOKED_AT])
    told = is_statement(rest) and not is_question(rest)
    return Meaning(intent=Intent.OBSERVATION, text=seen) if told else None


def _of_messages(text: str) -> Meaning | None:
    """Whether the bot's own messages shall come."""
    reading = _MESSAGES.read(text)
    if len(reading.words) > MOST_OF_SINGLE:
        return None
    also = frozenset({"asks"}) if is_question(reading) else frozenset[str]()
    return _MESSAGE_WISHES.means(replace(reading, also=also))


def _of_other(text: str) -> Meaning | None:
    """Another channel's matter."""
    found = _ELSEWHERES.means(_OTHERS.read(text))
    return Meaning(intent=Intent.ELSEWHERE, elsewhere=found) if found else None


def _of_no_danger(text: str, urgent: Reading) -> Meaning | None:
    """What only sounds like an emergency: an incident that is over and is to be reported, a broken device."""
    if "alarm" in urgent.concepts or (found := _of_other(text)) is None:
        return None
    if found.elsewhere is Elsewhere.INCIDENT:
        other = _OTHERS.read(text)
        asked = is_question(other) or not other.concepts.isdisjoint(_ASKS_WHERE)
        over = "incident" in other.concepts or (asked and "now" not in urgent.concepts)
        return found if over and "report" in other.concepts else None
    return None if "person" in urgent.concepts else found


def _of_bot(text: str, reading: Reading) -> Meaning | None:
    """A wish or a question about the bot and one's own observations."""
    asked = _LANGUAGES.means(reading)
    if asked is not None:
        return Meaning(intent=Intent.LANGUAGE, language=Language(asked) if asked else None)
    if reading.concepts.isdisjoint(_ADDRESSES) and not is_question(reading) and _tells(reading):
        return None
    if (found := _WISHES.means(reading)) is None:
        return None
    return Meaning(intent=found, number=number_in(text, "H"))


def _of_one(text: str, reading: Reading) -> Meaning | None:
    """One person's matter that no other rule knows: asked about once too often rather than missed."""
    if len(reading.words) > MOST_OF_SINGLE or is_question(reading):
        return None
    single = is_single(_URGENCY.read(text[:_LOOKED_AT]), reading)
    return Meaning(intent=Intent.URGENT) if single else None


def _tells(reading: Reading) -> bool:
    """Whether words that address nobody tell of work: by their length, or by what they speak of."""
    long = len(reading.words) > _SHORT and reading.content > 1
    return long or says_field(reading) >= _FIELD_WORDS


def _of_work(text: str) -> Meaning | None:
    """An observation."""
    seen = body(text, VOCABULARY)
    told = len(seen) >= SHORTEST and is_statement(VOCABULARY.read(seen[:_LOOKED_AT]))
    return Meaning(intent=Intent.OBSERVATION, text=seen) if told else None


def _leaning(text: str, reading: Reading) -> Meaning:
    """What a line leans to that no rule knows; a question about the bot at least, where it asks one."""
    if len(reading.words) < _LEAST or "order" in reading.concepts:
        return Meaning(intent=Intent.UNKNOWN)
    if found := _HINTS.means(reading):
        return Meaning(intent=found, number=number_in(text, "H"))
    to_bot = not reading.concepts.isdisjoint(_OF_BOT) and is_question(reading)
    return Meaning(intent=Intent.QUESTION if to_bot else Intent.UNKNOWN)


_LOOKED_AT, _END = 600, 300
"""Characters: what the first ones do not tell, the others need not; an emergency may stand at the end."""
_LONGEST_WISH, _SHORT = 40, 7
"""Words: nobody asks the bot for something at such length; and what is not short says to whom it is said."""
_FIELD_WORDS = 2
"""So many words of the field tell of work."""
_CLEAR, _STRANGE = 3, 2
"""How much hints say together at least, and the words that may say something else."""
_LEAST = 2
"""Words: one alone leans to nothing."""
_ASKS_WHERE = frozenset({"where", "who", "how"})
_ANNOUNCE = frozenset({"observation", "tell", "opening"})
_OF_BOT = frozenset({"here", "you", "observation", "sent", "write"})
_ADDRESSES = frozenset({"me", "my", "you", "here", "observation", "sent", "h-number"})
_SAID = (*TALK, *REQUESTS, *RECORDS)
_MATTERS = tuple(Concept("topic", topic.fi, topic.sv, topic.en) for topic in TOPICS)
_WORK = (*FIELD, *_MATTERS)

_PRACTICE = tuple(concept for concept in FIELD if concept.name in {"service", "change"})

_SPELLING = Spelling((*_SAID, *SMALL_TALK, *ELSEWHERE, *URGENT, *FIELD), right=_MATTERS)

VOCABULARY = Vocabulary((*_SAID, *SMALL_TALK), _WORK, _SPELLING.of)
_OTHERS = Vocabulary((*_SAID, *ELSEWHERE), _WORK, _SPELLING.of)
_MESSAGES = Vocabulary((*_SAID, *SMALL_TALK, *MESSAGES), _WORK)
_MESSAGE_WISHES = Rules({Meaning(intent=Intent.MESSAGES): MESSAGE_WISHES}, _MESSAGES.names)
_URGENCY = Vocabulary((*URGENT, *_PRACTICE))
_URGENCY_MEANT = Vocabulary((*URGENT, *_PRACTICE), meant=_SPELLING.of)
_WISHES = Rules({Intent(key): rules for key, rules in WISHES.items()}, VOCABULARY.names)
_HINTS = Hints(
    {Intent(key): hints for key, hints in HINTS.items()}, VOCABULARY.names, enough=_CLEAR, most=_STRANGE
)
_LANGUAGES = Rules(LANGUAGES, VOCABULARY.names)
_ELSEWHERES = Rules({Elsewhere(key): rules for key, rules in ELSEWHERES.items()}, _OTHERS.names)
