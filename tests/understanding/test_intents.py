"""What a line means where nothing is waited for."""

from bot.domain.codes import Language
from dialogs.understanding.intents import Intent, meaning


def test_a_statement_about_work_is_an_observation() -> None:
    line = "Asiakkaat odottavat velkaneuvontaa kaksi kuukautta."
    assert meaning(line, Language.FI).intent is Intent.OBSERVATION
    assert meaning(line, Language.FI).text == line
