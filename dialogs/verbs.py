"""What a button on a card asks for."""

from enum import StrEnum


class Verb(StrEnum):
    """The verb of an Action.Execute, and of the Action.Submit it falls back to."""

    # one-to-one
    START = "start"
    UNDERSTOOD = "understood"
    ANSWER = "answer"
    BACK = "back"
    SKIP = "skip"
    EDIT = "edit"
    SEND = "send"
    CANCEL = "cancel"
    KEEP = "keep"  # the draft after all
    MINE = "mine"
    OPEN_OWN = "open_own"
    WITHDRAW = "withdraw"
    MY_DATA = "my_data"
    EXPORT = "export"
    CORRECT = "correct"
    CUT = "cut"
    REOPEN = "reopen"
    REPLY = "reply"
    FORGET = "forget"
    EFFECT = "effect"
    OPEN_OWNED = "open_owned"
    ANSWER_PROPOSAL = "answer_proposal"
    HELP = "help"
    PRIVACY = "privacy"
    ENDORSE = "endorse"
    # the working group's channel
    OPEN = "open"
    MORE = "more"
    PROPOSE = "propose"
    FILL = "fill"
    MOVE = "move"
    LEAVE = "leave"
    GATHER = "gather"
    ATTACH = "attach"
    DETACH = "detach"
    MASK = "mask"
    ASK = "ask"
    CLOSE = "close"
    REDIRECT = "redirect"
    OWNER = "owner"
    RETURN = "return"
    AMEND = "amend"
    HAND_ON = "hand_on"


ANSWER_INPUT = "answer"
"""The id of the input in which a reporter answers a question."""

MASK_INPUTS = "mask_"
"""The beginning of the ids of the masking form's inputs; the field follows."""

CODE_INPUTS = "code_"
"""The beginning of the ids of the form in which codes are corrected; the field follows."""

TO_PROPOSAL = "to_proposal"
"""The id of the input that asks into which proposal an observation comes."""
