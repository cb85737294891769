"""What a line means where nothing is waited for."""

from dialogs.understanding.intents import Intent, meaning


def test_a_statement_about_work_is_an_observation() -> None:
    line = "Asiakkaat odottavat velkaneuvontaa kaksi kuukautta."
    assert meaning(line).intent is Intent.OBSERVATION
    assert meaning(line).text == line
