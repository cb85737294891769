"""Plain words: one phenomenon on the agenda, what speaks for it, and what can be decided."""

from collections.abc import Sequence

from bot.domain.decision import Decision
from bot.domain.meeting_pack import AgendaCase
from bot.domain.phenomenon import Phenomenon
from dialogs.pages.observations import proposals_of
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import Line, in_sentence
from dialogs.texts.minutes import decided, minuted
from dialogs.texts.refusals import refusal_text


def item_text(
    matter: AgendaCase,
    others: Sequence[Phenomenon],
    texts: Texts,
    tried: RejectedForm | None = None,
    *,
    due: bool,
) -> str:
    """One item of the agenda, and what may be typed about it.

    Args:
        matter: to be shown.
        others: phenomena that could take its observations in.
        texts: the reader's language.
        tried: what was sent and not accepted.
        due: whether the meeting's day has come.
    """
    parts = [refusal_text(tried.problem, texts)] if tried else []
    parts.append("\n".join((item_title(matter, texts), matter.phenomenon.title)))
    parts.append(matter.phenomenon.summary)
    parts.append(_facts(item_lines(matter, texts), texts))
    if matter.proposals:
        made = (f"{number} {said}" for number, said in proposals_of(matter.proposals, texts))
        parts.append("\n".join((texts("item-proposals"), *made)))
    if matter.item.decision:
        parts.append(_facts(decision_lines(matter, texts), texts))
        parts.append(texts("minutes-preview", words=minuted(matter, texts)))
    parts.append("\n".join(_ways(matter, others, texts, due=due)))
    return "\n\n".join(part for part in parts if part)


def item_title(matter: AgendaCase, texts: Texts) -> str:
    """``Asia I-2026-0001``."""
    return texts("item-title", number=matter.number)


def item_lines(matter: AgendaCase, texts: Texts) -> list[Line]:
    """The components that speak for it, in words and figures; people weigh them."""
    weight, n = matter.weight, texts.number
    actors = "; ".join(texts.code("actor", code) for code in weight.actors)
    day = texts.date(matter.meeting.day)
    seen = texts("weight-seen", recent=weight.recent, previous=weight.previous)
    lines = [
        ("weight-place", texts("item-place", date=day, place=matter.place, of=matter.of)),
        ("weight-votes", n(matter.votes)),
        ("weight-reporters", n(weight.reporters)),
        ("weight-units", n(weight.units)),
        ("weight-municipalities", n(weight.municipalities)),
        ("weight-growth", seen),
        ("weight-rights", texts("yes" if weight.rights else "no")),
        ("weight-weakest", texts("yes" if weight.weakest else "no")),
        ("weight-actors", actors or texts("weight-actors-none")),
        ("weight-age", texts("digest-age", days=weight.age)),
    ]
    return [(texts(label), value) for label, value in lines]


def decision_lines(matter: AgendaCase, texts: Texts) -> list[Line]:
    """What was decided, why, and what comes next."""
    return [
        (texts("label-decision"), decided(matter, texts)),
        (texts("field-reason"), in_sentence(matter.item.reason)),
        (texts("field-next_step"), in_sentence(matter.item.next_step)),
    ]


def _facts(lines: Sequence[Line], texts: Texts) -> str:
    return "\n".join(texts("fact", label=label, value=value) for label, value in lines)


def _ways(matter: AgendaCase, others: Sequence[Phenomenon], texts: Texts, *, due: bool) -> list[str]:
    """What may be typed now."""
    number, said = matter.number, []
    if not matter.meeting.open:
        return [texts("item-over")]
    if due:
        names = texts.listed([texts.words(f"words-decision-{one}")[0] for one in Decision], "or")
        said += [texts("privacy-short"), texts("item-words-decide", number=number, decisions=names)]
        said += [texts("item-words-examples"), *(texts(key, number=number) for key in _EXAMPLES)]
        said += _merging(number, others[:_OTHERS], texts)
    if matter.item.decision:
        return [*said, texts("item-words-reword", number=number)]
    said += [texts("item-words-order", number=number), texts("item-words-off", number=number)]
    return said


def _merging(number: str, others: Sequence[Phenomenon], texts: Texts) -> list[str]:
    """How to merge, and into what: the numbers stand right under the words that take one."""
    if not others:
        return []
    named = [texts("digest-item", number=one.number, title=one.title) for one in others]
    return [texts("item-words-merge", number=number, into=others[0].number), *named]


_EXAMPLES = ("item-words-propose", "item-words-monitor", "item-words-redirect")
_OTHERS = 5
"""So many phenomena that could take its observations in are named."""
