"""E-mail addresses and links."""

import re
from collections.abc import Iterator

from bot.domain.guard.allowed import Allowed
from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.domains import COMMON_ENDINGS, ENDINGS, PROVIDERS

_AT_WORD = (
    r"(?:at(?:-?merk\w{1,5}|[- ]sign|-?tecken)?|ät(?:-?merk\w{1,5}|in|illä|iä)?|miuku(?:mauku|merkki)?\w{0,5}"
    r"|kissanhän\w{1,6}|snabel[- ]?a\w{0,2})"
)
_DOT_WORD = r"(?:dot|piste(?:en|ttä|ellä|essä|eseen)?|punkt(?:en)?)"
_OPEN, _CLOSE = r"\s?[(\[{<|*_\"'«]{1,2}\s?", r"\s?[)\]}>|*_\"'»]{1,2}\s?"
_AT = re.compile(
    rf"""\s?(?:(?P<sign>@|%40|&\#64;|&commat;)|(?P<closed>[(\[{{<|*_"'«]{{1,2}}\s?(?:{_AT_WORD}|@|ad?)\s?[)\]}}>|*_"'»]{{1,2}}|(?<=\s)-{_AT_WORD}-(?=\s)))\s?
    |(?P<joined>(?<=[a-zåäö0-9])(?-i:AT)(?=[a-zåäö])|-(?:at|ät)-(?=[\w-]{{1,60}}?-(?:dot|piste|punkt)-))
    |\s(?P<said>{_AT_WORD})\s""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands for the @: a sign, a word in brackets, between letters, or alone."""

_TIGHT_DOT = (
    rf"(?:\.|%2e|(?<=[a-zåäö0-9])(?-i:DOT)(?=[a-zåäö])|\s?-{_DOT_WORD}-\s?|{_OPEN}(?:{_DOT_WORD}|\.){_CLOSE})"
)
_DOT = rf"(?:{_TIGHT_DOT}|\s\.\s?|\s{_DOT_WORD}\s)"
_LINE_WORD = (
    r"(?:alaviiva(?:lla|n)?|väliviiva(?:lla|n)?|underscore|understreck|bindestreck|streck|hyphen|dash)"
)
_JOINT = rf"(?:{_DOT}|\s{_LINE_WORD}\s)"
_A_DOT = re.compile(rf"\s{_LINE_WORD}\s|{_DOT}", re.IGNORECASE)
_JOINT_BEFORE = re.compile(rf"{_JOINT}\Z", re.IGNORECASE)
_SPELLED_BEFORE = re.compile(r"(?<![\w.+%'-])(?:\w\s){1,30}\Z")
"""Letters before the last, one by one: "g u n snabela"."""

_BROKEN_BEFORE = re.compile(r"(?<![\w.+%'-])(?:[\w+-]{1,40}\.){2,4}\n\Z")
"""Parts in the line before: "ulla.britt." and "lind@" below it."""

_QUOTED_BACKWARDS = re.compile(r"""["'»“”«][^"'»“”«\n@]{1,60}["'»“”«]""")
_LOCAL_BACKWARDS = re.compile(r"[\w+%][\w.+%&=~#'-]{0,90}+")
_PARTS_BEFORE = re.compile(rf"(?<![\w.+%'-])(?:[\w+-]{{1,40}}{_JOINT}){{1,3}}\Z", re.IGNORECASE)
_LONGEST_JOINT, _LONGEST_PARTS = 16, 100
_LABEL = r"[^\W\d_](?:\w|-(?!(?:dot|piste|punkt)-)){0,60}"
_ENDINGS = "|".join(sorted(ENDINGS))
_UNBROKEN = re.compile(rf"[^\W\d_](?:[\w-]|{_TIGHT_DOT}(?=\w)){{0,200}}+", re.IGNORECASE)
_DOTTED = re.compile(rf"{_LABEL}(?:{_TIGHT_DOT}[\w-]{{1,60}}){{1,6}}", re.IGNORECASE)
_NAMED = re.compile(
    rf"(?!(?:the|a|an|this|that|each|every|one|our|my)\s){_LABEL}(?:{_JOINT}[\w-]{{1,60}}){{0,4}}"
    rf"(?:(?:{_TIGHT_DOT}|\s{_DOT_WORD}\s)[^\W\d_]{{2,20}}|\s\.\s?(?:{_ENDINGS})|\.\s(?-i:fi|com|net|org))(?![\w-])",
    re.IGNORECASE,
)
_PROVIDER = re.compile(rf"(?:{'|'.join(sorted(PROVIDERS))})(?![\w-])", re.IGNORECASE)
_HOSTS = {
    "unbroken": (_UNBROKEN, _NAMED),
    "sign": (_DOTTED, _NAMED),
    "closed": (_DOTTED, _NAMED, _PROVIDER),
    "joined": (_DOTTED,),
    "said": (_NAMED, _PROVIDER),
}
"""What may follow, by what stands for the @: the clearer that is, the less must the host be one."""

_LINK = re.compile(
    r"""\b(?:https?://|www\.)(?P<host>(?:\.*+[^\s/:?\#,;()<>"'.])++)(?::[0-9]+)?(?:[/?\#](?:[.,;:!?)]*+[^\s<>"'.,;:!?)])++)?
    |(?<![\w@./-])(?P<bare>(?:[a-z0-9åäö](?:-*+\w)*+\.)+(?:fi|com|net|org|eu|ax|se|io|info|example|gg|me|tv))(?![\w@-])(?:/(?:[.,;:!?)]*+[^\s<>"'.,;:!?)])++)?""",
    re.IGNORECASE | re.VERBOSE,
)


def mails(text: str, allowed: Allowed) -> Iterator[Spot]:
    """Find EMAIL; a function's mailbox only asks."""
    backwards = text[::-1]
    for at in _AT.finditer(text):
        before = len(text) - at.start()
        local = _LOCAL_BACKWARDS.match(backwards, before) or _QUOTED_BACKWARDS.match(backwards, before)
        end = _host_end(text, at) if local else 0
        if not (local and end):
            continue
        start = _local_start(text, len(text) - local.end())
        box = _A_DOT.sub(".", text[start : at.start()])
        if at["said"] and _is_prose(box, text[at.end() : end], allowed):
            continue
        level = Level.WARN if allowed.mailbox(box) else Level.BLOCK
        yield Spot(kind=FindingKind.EMAIL, start=start, end=end, level=level)


def _local_start(text: str, start: int) -> int:
    """Where a name before an @ begins, with what a dot, a line or a space between letters joins to it."""
    for pattern in (_PARTS_BEFORE, _SPELLED_BEFORE, _BROKEN_BEFORE):
        if pattern is _PARTS_BEFORE and not _JOINT_BEFORE.search(text, max(0, start - _LONGEST_JOINT), start):
            continue
        if pattern is _SPELLED_BEFORE and text[start + 1 : start + 2].isalnum():
            continue
        parts = pattern.search(text, max(0, start - _LONGEST_PARTS), start)
        start = parts.start() if parts else start
    return start


def _host_end(text: str, at: "re.Match[str]") -> int:
    """Where the host after an @ ends; 0 where there is none."""
    way = "unbroken" if at.group() == at["sign"] else str(at.lastgroup)
    return max((host.end() for pattern in _HOSTS[way] if (host := pattern.match(text, at.end()))), default=0)


_SHORT, _COMMON = 3, tuple(f".{ending}" for ending in COMMON_ENDINGS)


def _is_prose(local: str, host: str, allowed: Allowed) -> bool:
    """Return whether a word for the @ is only a word: "look at kela.fi", "see you at home.It is"."""
    if re.search(r"\s", host) or "." in local:
        return False
    return allowed.site(host) or len(local) < _SHORT or not host.lower().endswith(_COMMON)


def links(text: str, allowed: Allowed) -> Iterator[Spot]:
    """Find URL, but for authorities and the own organisation."""
    for found in _LINK.finditer(text):
        if not allowed.site(found["host"] or found["bare"]):
            yield Spot(kind=FindingKind.URL, start=found.start(), end=found.end(), level=Level.WARN)
