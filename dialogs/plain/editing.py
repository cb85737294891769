"""Plain words: an observation's title and codes, and how to correct them."""

from bot.domain.coding import CODES
from bot.domain.county import County
from bot.domain.observation import Observation
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import coded_words
from dialogs.texts.refusals import refusal_text


def editing_text(
    observation: Observation, county: County, texts: Texts, tried: RejectedForm | None = None
) -> str:
    """Each field by the name under which it is typed, with its present value.

    Args:
        observation: to be corrected.
        county: its form and municipalities.
        texts: the channel's language.
        tried: what was sent and not accepted.
    """
    number = observation.number
    parts = [refusal_text(tried.problem, texts)] if tried else []
    parts += [texts("editing-title", number=number), texts("editing-words")]
    lines = [(texts.words("words-code-title")[0], observation.title)] if observation.text else []
    for key in CODES:
        value = coded_words(observation, key, county, texts) or texts("answer-none")
        lines.append((texts.words(f"words-code-{key}")[0], value))
    parts.append("\n".join(texts("fact", label=label, value=value) for label, value in lines))
    ways = [texts("editing-say-code", number=number), texts("editing-say-title", number=number)]
    return "\n\n".join([*parts, "\n".join([*ways, texts("editing-say-mask", number=number)])])
