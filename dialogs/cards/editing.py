"""Card: an observation's title and codes to be corrected, and its words to be masked."""

from microsoft_teams.cards.core import Action, CardElement, ExecuteAction, TextInput

from bot.domain.coding import CODES
from bot.domain.county import County
from bot.domain.erasure import WORDS
from bot.domain.observation import Observation
from dialogs.cards.buttons import button, opening
from dialogs.cards.fields import Form
from dialogs.cards.inputs import question_input
from dialogs.cards.kit import Card, card, warning, words
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import chosen_words, handler
from dialogs.texts.refusals import refusal_text
from dialogs.verbs import CODE_INPUTS, MASK_INPUTS, Verb


def editing_card(
    observation: Observation, county: County, texts: Texts, tried: RejectedForm | None = None
) -> Card:
    """The form for title and codes, and behind a button the one for masking; see the text."""
    masking = tried is not None and tried.verb is Verb.MASK
    shown = (_masks if masking else _codes)(observation, county, tried, texts)
    body: list[CardElement] = [warning(refusal_text(tried.problem, texts))] if tried else []
    ways: list[Action] = [shown.save]
    if observation.text and not tried:  # a long try beside both forms might not fit into a message
        masks = _masks(observation, county, None, texts)
        ways.append(opening(masks.title, masks.body, [masks.save]))
    ways.append(button(texts("button-back"), Verb.BACK, inputs=False, number=observation.number))
    return card(texts, texts("editing-title", number=observation.number), [*body, *shown.body], ways)


def _codes(observation: Observation, county: County, tried: RejectedForm | None, texts: Texts) -> Form:
    said = tried.said if tried else {}
    body: list[CardElement] = [words(texts("editing-words"))]
    if observation.text:
        title = str(said.get(f"{CODE_INPUTS}title") or observation.title)
        body.append(TextInput(id=f"{CODE_INPUTS}title", label=texts("label-title"), value=title))
    for key in CODES:
        question, name = county.form[key], f"{CODE_INPUTS}{key}"
        theirs = chosen_words(observation, key, county, texts)
        hint = texts("editing-chosen", words=theirs) if theirs else ""
        answer = said.get(name, observation.value(key))
        label, names = texts(f"label-{key}"), county.municipalities
        made = question_input(question, answer, label, names, texts, hint=hint)
        body.append(made.model_copy(update={"id": name}))
    return Form(Verb.AMEND, texts("button-edit"), body, _save(Verb.AMEND, observation, texts))


def _masks(observation: Observation, county: County, tried: RejectedForm | None, texts: Texts) -> Form:
    said = tried.said if tried else {}
    body: list[CardElement] = [words(texts("mask-words", who=handler(county, texts)))]
    for key in WORDS:
        now = str(said.get(f"{MASK_INPUTS}{key}") or observation.value(key) or "")
        if now:
            label = texts("mask-field", name=texts.words(f"words-mask-{key}")[0])
            body.append(
                TextInput(
                    id=f"{MASK_INPUTS}{key}", label=label, value=now, is_multiline=key != "title" or None
                )
            )
    return Form(Verb.MASK, texts("button-mask"), body, _save(Verb.MASK, observation, texts))


def _save(verb: Verb, observation: Observation, texts: Texts) -> ExecuteAction:
    about = (observation.id, observation.version)
    return button(texts(f"button-{verb}-save"), verb, *about, number=observation.number)
