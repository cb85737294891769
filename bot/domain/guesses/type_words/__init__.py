"""The words that tell what works, a problem, a change: data as Python, as ``phrases`` reads them."""

from bot.domain.codes import Language
from bot.domain.guesses.type_words.english import ENGLISH
from bot.domain.guesses.type_words.finnish import FINNISH
from bot.domain.guesses.type_words.swedish import SWEDISH

TYPE_WORDS = {Language.FI: FINNISH, Language.SV: SWEDISH, Language.EN: ENGLISH}
