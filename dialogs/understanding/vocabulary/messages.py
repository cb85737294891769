"""Words of whether the bot's own messages shall come."""

from dialogs.understanding.concepts import Concept

MESSAGES = (
    Concept(
        "message",
        fi="viestejä. viestejäsi. viestit. viestien. viestisi. viesteistä. viesteistäsi. notifikaatio",
        sv="meddelanden. meddelandena. avisering notiser",
        en="messages. notification alerts.",
    ),
    Concept(
        "off",
        fi="lopet keskeyt tauko. tauolle. tauon. tauota. hiljen mykist en-halua älä-lähet älä-laita en-enää",
        sv="sluta stäng paus. pausa. stoppa vill-inte slippa.",
        en="stop pause. pausing. mute turn-off switch-off dont-want don't-want do-not-want unsubscribe "
        "opt-out no-more silence.",
    ),
    Concept(
        "many",
        fi="liikaa. liian-paljon pois. vähemmän.",
        sv="för-mycket för-många färre. av.",
        en="too-many off. fewer.",
    ),
    Concept(
        "again",
        fi="takaisin. taas. päälle. uudestaan. uudelleen.",
        sv="igen. tillbaka.",
        en="again. back. resume turn-on switch-on.",
    ),
)

MESSAGE_WISHES = """
    !people
    message off 1
    message off you
    message many asks 0
    message again asks 1
    message again you 1
    message again want 1
"""
"""When a line is about them; what of work it speaks of makes it an observation."""
