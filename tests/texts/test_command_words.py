"""What may be typed: every command, state and field in every language, and no word for two of them."""

import re
import time

import pytest

from bot.domain.codes import Language
from bot.domain.proposal import PROPOSAL_FORM, ProposalState
from dialogs.actions import filing, practice
from dialogs.actions.registry import NAMES, command_words
from dialogs.pages.help import DASH
from dialogs.texts import Texts, all_words
from dialogs.understanding.words import plain
from tests.texts.decorations import AROUND

EVERY = pytest.mark.parametrize("language", list(Language))


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("file", "havainto/tee havainto/observation/gör en observation/make an observation"),
        ("mine", "omat/omat havaintoni/mina/mina observationer/mine/my observations"),
        ("help", "help/apua/ohje/hjälp"),
        ("text-mode", "pelkkä teksti/endast text/text only"),
        ("card-mode", "kortit/kort/cards"),
        ("finnish", "suomeksi/på finska/in Finnish"),
        ("swedish", "på svenska/ruotsiksi/in Swedish"),
        ("english", "in English/englanniksi/på engelska"),
        ("back", "takaisin/tillbaka/back"),
        ("skip", "ohita/hoppa över/skip"),
        ("skip-all", "ohita kaikki/hoppa över allt/skip all"),
        ("cancel", "peruuta/peru/avbryt/cancel"),
        ("withdraw", "poista/peru/radera/återta/withdraw/delete"),
        ("send", "lähetä/skicka/send"),
        ("same", "sama/samma/same"),
        ("understood", "ymmärsin/selvä/ok/jag förstår/i understand/understood"),
        ("edit", "muokkaa/redigera/edit"),
        ("link", "liitä/koppla/link"),
        ("digest", "kooste/sammanställning/digest"),
        ("list", "havainnot/observationer/observations"),
        ("queue", "jono/kö/queue"),
        ("close", "sulje/avsluta/close"),
        ("redirect", "ohjaa/hänvisa/redirect"),
        ("reopen", "käsittele uudelleen/behandla på nytt/handle again"),
        ("ask", "kysy/fråga/ask"),
        ("reply", "vastaa/svara/answer"),
        ("propose", "ehdotus/förslag/proposal"),
        ("fill", "täydennä/komplettera/fill"),
        ("move", "tila/läge/status/state"),
        ("publish", "julkaise/publicera/publish"),
        ("meeting", "kokous/möte/meeting"),
        ("agenda", "asialistalle/till listan/to agenda"),
        ("off-agenda", "pois asialistalta/bort från listan/off agenda"),
        ("item", "asia/ärende/item"),
        ("vote", "äänestä/rösta/vote"),
        ("higher", "ylemmäs/högre upp/higher"),
        ("lower", "alemmas/längre ner/lower"),
        ("decide", "päätös/beslut/decision"),
        ("reword", "sanamuoto/formulering/wording"),
        ("minutes", "muistio/protokoll/minutes"),
        ("approve", "hyväksy muistio/godkänn protokoll/approve minutes"),
        ("role", "rooli/roll/role"),
        ("oversee", "valvonta/tillsyn/oversight"),
        ("identity", "henkilöllisyys/identitet/identity"),
        ("grant", "hyväksy henkilöllisyys/godkänn identitet/approve identity"),
        ("deny", "hylkää henkilöllisyys/avslå identitet/reject identity"),
        ("privacy", "tietosuoja/dataskydd/privacy"),
        ("own-text", "oma teksti/egen text/own text"),
        ("restore", "palauta/återställ/restore"),
        ("append", "lisää/lägg till/add"),
        ("replace", "vaihda/byt/replace"),
        ("continue", "jatka/fortsätt/continue"),
        ("first", "ensimmäinen/den första/the first"),
        ("as-one", "kaikki yhtenä/alla som en/all as one"),
    ],
)
def test_a_command_is_known_in_any_letter_case(command: str, words: str) -> None:
    known = command_words()
    for word in words.split("/"):
        for line in (word, word.upper(), f" {word.capitalize()}! "):
            typed = known.recognise(line, [command])
            assert typed is not None, line
            assert typed.name == command


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("word", ["ohita", "hoppa över allt", "skip", "kyllä", "ohje"])
def test_a_command_may_be_decorated(word: str, around: str) -> None:
    known = command_words()
    line = around.format(word)
    assert known.recognise(line, NAMES) == known.recognise(word, NAMES) is not None, line


@pytest.mark.parametrize(
    "line",
    [
        *(
            "👍",
            "👍 🎉",
            "-",
            "•",
            "( )",
            ":)",
            "…",
            "/",
            "kiitos avustasi siinä",
            "!",
            "\ufe0f",
        ),
        *(
            "ohita tämä jono",
            "- ohita tämä",
            "👍 ohita tämä",
            "ohita 👍 tämä",
            "ohita, kiitos tästä",
            "ohita 2 👍",
        ),
        *("- poista turhat lomakkeet", "• kysy ensin asiakkaalta", "> vastaa puhelimeen", "\u2013 sulje ovi"),
    ],
)
def test_signs_and_lines_of_a_list_are_no_command(line: str) -> None:
    assert command_words().recognise(line, NAMES) is None


@pytest.mark.parametrize(
    ("line", "argument"),
    [
        ("/liitä AB12-CD34", "AB12-CD34"),
        ("vastaa H-2026-0001 👍", "H-2026-0001 👍"),
        ("vastaa 👍 sopii (kai)", "👍 sopii (kai)"),
        ("vastaa - sopii -", "- sopii -"),
        ("(kooste) 46", "46"),
        ("👉 kooste 46", "46"),
        ("kooste 👍", ""),
        ("kooste, kiitos", ""),
    ],
)
def test_what_follows_a_command_keeps_its_own_signs(line: str, argument: str) -> None:
    typed = command_words().recognise(line, NAMES)
    assert typed
    assert typed.argument == argument


def test_a_name_keeps_the_bracket_at_its_end() -> None:
    assert plain("(Lapset (alle 18 v)) 👍") == plain("Lapset (alle 18 v)") == "lapset (alle 18 v)"


@pytest.mark.parametrize("sign", ["(", ")", "- ", "👍", "•", "a)", "a ", "a- "])
def test_a_long_line_is_looked_through_once(sign: str) -> None:
    started = time.process_time()
    for line in (sign * 100_000, sign * 100_000 + "a", "a" + sign * 100_000):
        plain(line)
        command_words().recognise(line, NAMES)
    assert time.process_time() - started < 2


def test_no_word_means_two_commands_that_are_open_at_once() -> None:
    seen: dict[str, set[str]] = {}
    for command in NAMES:
        for word in all_words(command):
            seen.setdefault(plain(word), set()).add(command)
    shared = {word: commands for word, commands in seen.items() if len(commands) > 1}
    # In a draft "peru" drops the draft; otherwise it takes a sent observation back, by its number.
    assert shared == {"peru": {"cancel", "withdraw"}}


def test_no_word_means_two_states_or_two_fields() -> None:
    states = [plain(word) for state in ProposalState for word in all_words(f"state-{state}")]
    fields = [plain(word) for q in PROPOSAL_FORM.questions for word in all_words(f"field-{q.key}")]
    assert len(set(states)) == len(states)
    assert len(set(fields)) == len(fields)


@EVERY
def test_what_a_text_tells_people_to_type_is_understood(language: Language) -> None:
    texts, known = Texts(language), command_words()
    for name in ("file", "mine", "practise", "privacy", "text-mode", "card-mode"):
        told = texts(f"help-{name}").split(DASH)[0]
        typed = known.recognise(told, NAMES)
        assert typed is not None
        assert typed.name == name
    for key in (
        "form-say-send",
        "similar-say",
        "several-say",
        "beside-say",
        "form-say-restore",
        "form-say-list",
        "practice-say",
        "practice-again",
    ):
        for told in _told(texts(key)):
            assert known.recognise(told, (*NAMES, *filing.WORDS, *practice.WORDS)), told
    for name in ("digest", "list", "propose", "fill", "move"):
        told = texts(f"channel-help-{name}").split(DASH)[0].removeprefix("@Havainto ")
        typed = known.recognise(told, NAMES)
        assert typed is not None
        assert typed.name == name
    for key, command in (("linked-next", "digest"), ("team-welcome-link", "link")):
        typed = known.recognise(texts(key).split("@Havainto ")[1], NAMES)
        assert typed is not None
        assert typed.name == command


def _told(said: str) -> set[str]:
    """What stands after each colon of a line such as "write: add, replace or continue"."""
    after = (part.partition(".")[0] for part in said.split(": ")[1:])
    each = {one for part in after for one in re.split(r",? (?:tai|eller|or)\b ?|, ", part)}
    return each - {""}


@EVERY
def test_a_states_own_words_may_be_typed(language: Language) -> None:
    texts = Texts(language)
    for state in ProposalState:
        assert texts(f"state-proposal-{state}") in texts.words(f"words-state-{state}")
