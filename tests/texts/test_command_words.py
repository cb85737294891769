"""What may be typed: every command, state and field in every language, and no word for two of them."""

import time

import pytest

from bot.domain.codes import Language
from bot.domain.proposal import PROPOSAL_FORM, ProposalState
from dialogs.pages.help import DASH
from dialogs.texts import Texts, all_words
from dialogs.understanding.words import WITH_ARGUMENT, Command, Words, plain
from tests.texts.decorations import AROUND

EVERY = pytest.mark.parametrize("language", list(Language))


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Command.FILE, "havainto/tee havainto/observation/gör en observation/make an observation"),
        (Command.MINE, "omat/omat havaintoni/mina/mina observationer/mine/my observations"),
        (Command.HELP, "hi/hello/help/hei/moi/apua/ohje/hej/hjälp"),
        (Command.TEXT_MODE, "pelkkä teksti/endast text/text only"),
        (Command.CARD_MODE, "kortit/kort/cards"),
        (Command.FINNISH, "suomeksi/på finska/in Finnish"),
        (Command.SWEDISH, "på svenska/ruotsiksi/in Swedish"),
        (Command.ENGLISH, "in English/englanniksi/på engelska"),
        (Command.BACK, "takaisin/tillbaka/back"),
        (Command.SKIP, "ohita/hoppa över/skip"),
        (Command.SKIP_ALL, "ohita kaikki/hoppa över allt/skip all"),
        (Command.CANCEL, "peruuta/peru/avbryt/cancel"),
        (Command.WITHDRAW, "poista/peru/radera/återta/withdraw/delete"),
        (Command.SEND, "lähetä/skicka/send"),
        (Command.SAME, "sama/samma/same"),
        (Command.UNDERSTOOD, "ymmärsin/selvä/ok/jag förstår/i understand/understood"),
        (Command.EDIT, "muokkaa/redigera/edit"),
        (Command.LINK, "liitä/koppla/link"),
        (Command.DIGEST, "kooste/sammanställning/digest"),
        (Command.LIST, "havainnot/observationer/observations"),
        (Command.QUEUE, "jono/kö/queue"),
        (Command.CLOSE, "sulje/avsluta/close"),
        (Command.REDIRECT, "ohjaa/hänvisa/redirect"),
        (Command.REOPEN, "käsittele uudelleen/behandla på nytt/handle again"),
        (Command.ASK, "kysy/fråga/ask"),
        (Command.REPLY, "vastaa/svara/answer"),
        (Command.PROPOSE, "ehdotus/förslag/proposal"),
        (Command.FILL, "täydennä/komplettera/fill"),
        (Command.MOVE, "tila/läge/status/state"),
        (Command.PUBLISH, "julkaise/publicera/publish"),
        (Command.MEETING, "kokous/möte/meeting"),
        (Command.AGENDA, "asialistalle/till listan/to agenda"),
        (Command.OFF_AGENDA, "pois asialistalta/bort från listan/off agenda"),
        (Command.ITEM, "asia/ärende/item"),
        (Command.VOTE, "äänestä/rösta/vote"),
        (Command.HIGHER, "ylemmäs/högre upp/higher"),
        (Command.LOWER, "alemmas/längre ner/lower"),
        (Command.DECIDE, "päätös/beslut/decision"),
        (Command.REWORD, "sanamuoto/formulering/wording"),
        (Command.MINUTES, "muistio/protokoll/minutes"),
        (Command.APPROVE, "hyväksy muistio/godkänn protokoll/approve minutes"),
        (Command.ROLE, "rooli/roll/role"),
        (Command.OVERSEE, "valvonta/tillsyn/oversight"),
        (Command.IDENTITY, "henkilöllisyys/identitet/identity"),
        (Command.GRANT, "hyväksy henkilöllisyys/godkänn identitet/approve identity"),
        (Command.DENY, "hylkää henkilöllisyys/avslå identitet/reject identity"),
        (Command.PRIVACY, "tietosuoja/dataskydd/privacy"),
    ],
)
def test_a_command_is_known_in_any_letter_case(command: Command, words: str) -> None:
    known = Words(all_words)
    for word in words.split("/"):
        for line in (word, word.upper(), f" {word.capitalize()}! "):
            typed = known.recognise(line, [command])
            assert typed is not None, line
            assert typed.command is command


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("word", ["ohita", "hoppa över allt", "skip", "kyllä", "ohje"])
def test_a_command_may_be_decorated(word: str, around: str) -> None:
    known = Words(all_words)
    line = around.format(word)
    assert known.recognise(line, list(Command)) == known.recognise(word, list(Command)) is not None, line


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
            "kiitos",
            "tack så mycket",
            "👍 kiitos",
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
    assert Words(all_words).recognise(line, list(Command)) is None


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
    typed = Words(all_words).recognise(line, WITH_ARGUMENT)
    assert typed
    assert typed.argument == argument


def test_a_name_keeps_the_bracket_at_its_end() -> None:
    assert plain("(Lapset (alle 18 v)) 👍") == plain("Lapset (alle 18 v)") == "lapset (alle 18 v)"


@pytest.mark.parametrize("sign", ["(", ")", "- ", "👍", "•", "a)", "a ", "a- "])
def test_a_long_line_is_looked_through_once(sign: str) -> None:
    started = time.process_time()
    for line in (sign * 100_000, sign * 100_000 + "a", "a" + sign * 100_000):
        plain(line)
        Words(all_words).recognise(line, list(Command))
    assert time.process_time() - started < 2


def test_no_word_means_two_commands_that_are_open_at_once() -> None:
    seen: dict[str, set[Command]] = {}
    for command in Command:
        for word in all_words(command):
            seen.setdefault(plain(word), set()).add(command)
    shared = {word: commands for word, commands in seen.items() if len(commands) > 1}
    # In a draft "peru" drops the draft; otherwise it takes a sent observation back, by its number.
    assert shared == {"peru": {Command.CANCEL, Command.WITHDRAW}}


def test_no_word_means_two_states_or_two_fields() -> None:
    states = [plain(word) for state in ProposalState for word in all_words(f"state-{state}")]
    fields = [plain(word) for q in PROPOSAL_FORM.questions for word in all_words(f"field-{q.key}")]
    assert len(set(states)) == len(states)
    assert len(set(fields)) == len(fields)


@EVERY
def test_what_a_text_tells_people_to_type_is_understood(language: Language) -> None:
    texts, known = Texts(language), Words(all_words)
    for name in ("file", "mine", "privacy", "text-mode", "card-mode"):
        told = texts(f"help-{name}").split(DASH)[0]
        typed = known.recognise(told, Command)
        assert typed is not None
        assert typed.command == name
    for name in ("digest", "list", "propose", "fill", "move"):
        told = texts(f"channel-help-{name}").split(DASH)[0].removeprefix("@Havainto ")
        typed = known.recognise(told, Command)
        assert typed is not None
        assert typed.command == name
    for key, command in (("linked-next", Command.DIGEST), ("team-welcome-link", Command.LINK)):
        typed = known.recognise(texts(key).split("@Havainto ")[1], Command)
        assert typed is not None
        assert typed.command is command


@EVERY
def test_a_states_own_words_may_be_typed(language: Language) -> None:
    texts = Texts(language)
    for state in ProposalState:
        assert texts(f"state-proposal-{state}") in texts.words(f"words-state-{state}")
