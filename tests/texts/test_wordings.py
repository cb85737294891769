"""Words in a reader's language, or with which other one they are in: decided in one place."""

import pytest

from bot.domain.codes import Language
from bot.domain.wordings import Wording
from dialogs.texts import Texts
from dialogs.texts.wordings import told_in, words_in

BOTH = Wording(language="fi", text="Jono on pitkä", others={"sv": "Kön är lång"})
FINNISH = Wording(language="fi", text="Jono on pitkä")


@pytest.mark.parametrize(
    ("wording", "language", "said"),
    [
        (BOTH, "fi", "Jono on pitkä"),
        (BOTH, "sv", "Kön är lång"),
        (BOTH, "en", "Jono on pitkä (in Finnish)"),
        (FINNISH, "sv", "Jono on pitkä (på finska)"),
        (Wording(language="sv", text="Kön är lång"), "fi", "Kön är lång (ruotsiksi)"),
        (Wording(language="en", text="The queue"), "sv", "The queue (på engelska)"),
        (Wording(language="sv", text=""), "fi", ""),
    ],
)
def test_a_reader_reads_their_language_or_is_told_the_other(
    wording: Wording, language: str, said: str
) -> None:
    texts = Texts(Language(language))
    assert words_in(wording, texts) == said
    assert told_in(wording, texts) == said


def test_words_of_an_older_document_are_read_as_they_are_and_withheld_ones_stay() -> None:
    texts = Texts(Language.SV)
    assert told_in("Jono on pitkä", texts) == "Jono on pitkä"
    assert told_in(None, texts) is None
    assert told_in(Wording(language="fi", text=None), texts) is None
