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
    HELP = "help"
    PRIVACY = "privacy"
    # the working group's channel
    OPEN = "open"
    MORE = "more"
    PROPOSE = "propose"
    FILL = "fill"
    MOVE = "move"
    LEAVE = "leave"
    MASK = "mask"
    ASK = "ask"
    CLOSE = "close"
    REDIRECT = "redirect"
    AMEND = "amend"
    HAND_ON = "hand_on"
