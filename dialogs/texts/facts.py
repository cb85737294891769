"""Facts in words, for cards and plain text: answers, observations, proposals, histories."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType

from bot.domain.calendar import Week, week_of
from bot.domain.county import County
from bot.domain.form import AREA_CODES, NOT_TOLD
from bot.domain.group import Remit
from bot.domain.log import Action, Entry
from bot.domain.observation import Observation, ObservationState
from bot.domain.outcome import DONE_FORM
from bot.domain.period import Period
from bot.domain.proposal import GOAL, PROPOSAL_FORM, Proposal, ProposalState
from bot.domain.publication import Publication
from bot.domain.questionnaire import Answer, AnswerKind, Question, Questionnaire
from bot.domain.roles import FIRST, Role
from bot.domain.screening import WAITING, parted, question_of
from bot.domain.statistics import Breakdown, told_to_reporters
from bot.domain.timeline import NextStep
from bot.domain.wordings import wording
from dialogs.texts.loader import Texts
from dialogs.texts.wordings import words_in

Line = tuple[str, str]
"""A label and its value."""


def choice_label(question: Question, code: str, names: Mapping[str, str], texts: Texts) -> str:
    """The words of one choice; ``names`` are the county's municipalities."""
    return texts.area(code, names) if question.key == "area" else texts.code(question.key, code)


def remit_words(remit: Remit, municipalities: Mapping[str, str], texts: Texts) -> str:
    """What a working group is for, as it is read; ``municipalities`` are the county's."""
    areas = ", ".join(texts.area(one, municipalities) for one in remit.municipalities)
    services = "; ".join(texts.code("service_task", one) for one in remit.services)
    return texts(
        "remit",
        areas=areas or texts("remit-all-areas"),
        services=services or texts("remit-all-services"),
    )


def answer_words(question: Question, answer: object, names: Mapping[str, str], texts: Texts) -> str:
    """An answer as it is read; empty when there is none: a box that was not ticked is no "no"."""
    if not answer:
        return ""
    if question.kind is AnswerKind.YES_NO:
        return texts("yes")
    if question.kind is AnswerKind.DATE:
        return texts.date(date.fromisoformat(str(answer)))
    if question.kind is AnswerKind.TEXT:
        return str(answer)
    chosen = answer if isinstance(answer, list | tuple) else str(answer).split(",")
    return "; ".join(choice_label(question, code, names, texts) for code in chosen)


def short_words(question: Question, answer: object, names: Mapping[str, str], texts: Texts) -> str:
    """An answer as the form shows it, shorter where there are shorter words; empty when there is none."""
    if question.kind is AnswerKind.CHOICE and answer and texts.has(f"short-{question.key}-{answer}"):
        return texts(f"short-{question.key}-{answer}")
    return answer_words(question, answer, names, texts)


_APART = ("text", "reporter_mode")
"""What is shown elsewhere, or to the reporter alone."""


def observation_lines(
    observation: Observation, county: County, texts: Texts, *, chosen: str = "code-chosen"
) -> list[Line]:
    """What an observation says, but its text and what is its reporter's own; what is not known comes last.

    ``chosen`` is the key of what is said of a code that was corrected.
    """
    if observation.state is ObservationState.WITHDRAWN:
        return []
    lines, silent = [], []
    for question in county.form.questions:
        value, label = observation.value(question.key), texts(f"label-{question.key}")
        said = answer_words(question, value, county.municipalities, texts)
        if question.key in observation.chosen:
            said = coded_words(observation, question.key, county, texts, chosen)
        if question.key in _APART:
            continue
        if said:
            lines.append((label, said))
        else:
            silent.append(in_middle(label))
    if observation.warned:
        kinds = texts.listed([texts(f"guard-kind-{kind}") for kind in observation.warned])
        lines.append((texts("label-warned"), kinds))
    return [*lines, (texts("label-unknown"), ", ".join(silent))] if silent else lines


def public_name(
    observation: Observation,
    texts: Texts,
    names: Mapping[str, str] = MappingProxyType({}),
    *,
    service: bool = False,
) -> str:
    """What stands for an observation's title where its words may not: ``Epäkohta · Kajaani``.

    Args:
        observation: as it stands.
        texts: the reader's language.
        names: the county's municipalities; without them they are named in Finnish.
        service: whether the reporter's field of work is said too.
    """
    if observation.state is ObservationState.WITHDRAWN:
        return ""
    task = str(observation.value("service_task") or "") if service else ""
    said = (
        texts(f"short-type-{observation.type}") if observation.type else "",
        texts.area(observation.area, names) if observation.area else "",
        texts.code("service_task", task) if task else "",
    )
    return " · ".join(filter(None, said))


def public_words(
    observation: Observation, texts: Texts, names: Mapping[str, str] = MappingProxyType({})
) -> str:
    """The title of an observation once it is screened; before that what stands for it."""
    if observation.state in WAITING:
        return public_name(observation, texts, names)
    return observation.title


def coded_words(
    observation: Observation, key: str, county: County, texts: Texts, chosen: str = "code-chosen"
) -> str:
    """A code as it stands, with what the reporter chose beside it if it was corrected; empty when none."""
    now = answer_words(county.form[key], observation.value(key), county.municipalities, texts)
    theirs = chosen_words(observation, key, county, texts)
    return texts(chosen, now=now or texts("answer-none"), words=theirs) if theirs else now


def chosen_words(observation: Observation, key: str, county: County, texts: Texts) -> str:
    """What the reporter chose, where that was corrected; empty elsewhere."""
    if key not in observation.chosen:
        return ""
    theirs = answer_words(county.form[key], observation.chosen[key], county.municipalities, texts)
    return theirs or texts("answer-none")


def corrected_lines(observation: Observation, county: County, texts: Texts) -> list[str]:
    """The codes that stand corrected, one a line."""
    return [
        texts("fact", label=texts(f"label-{key}"), value=coded_words(observation, key, county, texts))
        for key in observation.chosen
    ]


def handler(county: County, texts: Texts) -> str:
    """Who screens, as a part of a sentence: the first handler, if there is one, and the coordinator."""
    roles = [*sorted(FIRST[county.first_handler]), Role.COORDINATOR]
    return texts.listed([texts(f"role-{role}") for role in roles], "or")


def proposal_lines(proposal: Proposal, texts: Texts, *, without: Collection[str] = ()) -> list[Line]:
    """The fields of a proposal that are filled, but those ``without`` which it is shown."""
    first = (
        _filled(PROPOSAL_FORM, {"what": words_in(wording(proposal, "what"), texts)}, texts)
        if "what" not in without
        else []
    )
    rest = {key: said for key, said in proposal.fields.items() if key not in ("what", *GOAL, *without)}
    goal = [] if "measure" in without else goal_lines(proposal, texts)
    lines = [*first, *goal, *_filled(PROPOSAL_FORM, rest, texts)]
    if proposal.until:
        label = "field-until" if proposal.state is ProposalState.DEFERRED else "field-promised"
        lines.append((texts(label), texts.date(proposal.until)))
    if proposal.follows:
        lines.append((texts("field-follows"), proposal.follows))
    return [*lines, *done_lines(proposal, texts)]


def goal_lines(proposal: Proposal, texts: Texts) -> list[Line]:
    """What is measured, and its figures; nothing of a proposal without a goal."""
    if not any(proposal.said(key) for key in GOAL):
        return []
    return [
        (texts("goal-measure"), words_in(wording(proposal, "measure"), texts) or texts("unknown")),
        *goal_figures(proposal, texts),
    ]


def goal_figures(proposal: Proposal, texts: Texts) -> list[Line]:
    """Where the measure stands, where it should be and by when; what it showed, once that was asked."""
    by = proposal.said("target_by")
    figures = [
        ("goal-baseline", proposal.said("baseline") or texts("not-measured")),
        ("goal-target", proposal.said("target") or texts("unknown")),
        ("goal-target_by", texts.date(date.fromisoformat(by)) if by else texts("unknown")),
    ]
    if proposal.measured or proposal.state is ProposalState.EVALUATED:
        figures.append(("goal-measured", proposal.measured or texts("not-measured")))
    return [(texts(key), in_sentence(said)) for key, said in figures]


def done_lines(proposal: Proposal, texts: Texts) -> list[Line]:
    """What changed, where, and since when, as far as it was said."""
    return _filled(DONE_FORM, proposal.done, texts)


def _filled(form: Questionnaire, answers: Mapping[str, Answer], texts: Texts) -> list[Line]:
    found = (
        (f"field-{one.key}", answer_words(one, answers.get(one.key), {}, texts)) for one in form.questions
    )
    return [(texts(key), said) for key, said in found if said]


def done_sentences(proposal: Proposal, texts: Texts) -> list[str]:
    """The same as sentences."""
    lines = done_lines(proposal, texts)
    return [texts("done-sentence", label=label, words=in_sentence(said)) for label, said in lines]


def field_names(keys: Iterable[str], texts: Texts) -> str:
    """The names of a proposal's fields, as a list in a sentence."""
    return texts.listed([in_middle(field_name(key, texts)) for key in keys])


def field_name(key: str, texts: Texts, kinds: Sequence[str] = ("field", "label")) -> str:
    """The name of a field, by the first kind of text that names it; or of one in a language."""
    if found := next((kind for kind in kinds if texts.has(f"{kind}-{key}")), ""):
        return texts(f"{found}-{key}")
    name, _, code = key.rpartition("_")
    return texts("field-in", field=texts(f"field-{name}"), language=texts(f"in-{code}"))


def in_middle(name: str) -> str:
    """A name that begins with a capital, in the middle of a sentence."""
    return name[:1].lower() + name[1:]


def capital(words: str) -> str:
    """A part of a sentence, standing alone."""
    return words[:1].upper() + words[1:]


def places(areas: Sequence[str], count: int, county: County, texts: Texts) -> str:
    """Where something was seen, as far as that was told.

    Args:
        areas: as the form has them.
        count: in how many municipalities that is, at the least.
        county: whose municipalities they are.
        texts: the reader's language.
    """
    told = [area for area in areas if area and area != NOT_TOLD]
    names = ", ".join(texts.area(area, county.municipalities) for area in told)
    if set(told) & set(AREA_CODES):
        return texts("places-least", names=names, n=count)
    return names or texts("unknown")


def proposal_state(state: str, texts: Texts) -> str:
    """A proposal's state in words."""
    return texts(f"state-proposal-{state}")


def observation_state(state: str, texts: Texts) -> str:
    """An observation's state in words."""
    return texts(f"state-observation-{state}")


def publication_state(state: str, texts: Texts) -> str:
    """A publication's state in words."""
    return texts(f"state-publication-{state}")


def publication_line(publication: Publication, texts: Texts) -> str:
    """``J-2026-0001, julkaistu (3.12.2026)``."""
    state, since = publication_state(publication.state, texts), texts.date(publication.since)
    return texts("publication-line", number=publication.number, state=state, date=since)


def publication_choice(question: Question, code: str, names: Mapping[str, str], texts: Texts) -> str:
    """The words of one choice in a publication's form; ``names`` are the county's municipalities."""
    if question.key == "areas":
        return texts.area(code, names)
    return texts.code(_PUBLICATION_LISTS.get(question.key, f"publication-{question.key}"), code)


_PUBLICATION_LISTS = {"need": "need", "aspects": "aspect"}
"""The lists of codes that a publication shares with observations."""


def phenomenon_state(state: str, texts: Texts) -> str:
    """A phenomenon's state in words."""
    return texts(f"state-phenomenon-{state}")


def counted(observations: Iterable[Observation], told: str, few: str, texts: Texts) -> str:
    """How many observations there are, when a reporter may be told so much.

    ``told`` is the key of the sentence with their number ``n``, ``few`` of that which stands in its place.
    """
    n = told_to_reporters(observations)
    return texts(told, n=n) if isinstance(n, int) and n else texts(few)


def happened(entry: Entry, texts: Texts) -> str:
    """What a log entry tells, in a few words."""
    if entry.action is Action.MOVED and entry.state:
        return texts("entry-moved", state=proposal_state(entry.state, texts))
    if entry.action is Action.PHENOMENON_MOVED and entry.state:
        return texts("entry-phenomenon_moved", state=phenomenon_state(entry.state, texts))
    return texts(f"entry-{entry.action}")


def history_lines(entries: Sequence[Entry], texts: Texts) -> list[str]:
    """A history, one line an entry."""
    return [history_line(entry, texts, texts.date, {}) for entry in entries]


def next_words(step: NextStep, texts: Texts) -> str:
    """What comes next, as a part of a sentence."""
    recipient = in_sentence(step.recipient) or texts("next-recipient")
    return texts(f"next-{step.what}", who=texts(f"handler-{step.who}"), recipient=recipient)


def day_of_step(step: NextStep, today: date, texts: Texts) -> str:
    """By when it comes; empty when no day is known."""
    return texts("day-late" if step.late else "by-day", date=texts.day(step.by, today)) if step.by else ""


def next_line(step: NextStep, today: date, texts: Texts) -> str:
    """What comes next and by when, in one line."""
    what = next_words(step, texts)
    if step.by is None:
        return what
    return texts("next-late" if step.late else "next-by", what=what, date=texts.day(step.by, today))


Telling = Callable[[datetime], str]
"""How a moment is told."""


def history_line(entry: Entry, texts: Texts, when: Telling, numbers: Mapping[str, str]) -> str:
    """One entry; ``numbers``: of the proposals, by id, where the history is of several things."""
    what = happened(entry, texts)
    if entry.subject in numbers:
        what = texts("history-proposal", number=numbers[entry.subject], what=what)
    line = texts("history-line", date=when(entry.at), what=what)
    if entry.reason:
        said = ending_words(entry.action, entry.reason, texts)
        key = "history-said" if entry.action in (Action.ASKED, Action.CODED) else "history-reason"
        line = texts(key, line=line, reason=said)
    return line


def asked_lines(observation: Observation, entries: Sequence[Entry], texts: Texts) -> list[Line]:
    """The coordinator's question and the reporter's answer, as far as there are any; never when."""
    question = question_of(entries)
    found = (("label-asked", question and question.reason), ("label-answer", observation.answer))
    return [(texts(label), said) for label, said in found if said]


def ending_words(action: Action, reason: str, texts: Texts) -> str:
    """A reason as a part of our sentence; of an observation's end the code or the channel comes first."""
    if action is Action.CODED:
        return texts.listed([in_middle(texts(f"label-{key}")) for key in reason.split(",")])
    if action not in (Action.CLOSED, Action.REDIRECTED):
        return in_sentence(reason)
    head, words = parted(reason)
    head = texts(f"closed-{head}") if action is Action.CLOSED else in_sentence(head)
    return texts("ending", head=head, words=in_sentence(words))


_ENDINGS = {
    ObservationState.CLOSED: Action.CLOSED,
    ObservationState.REDIRECTED: Action.REDIRECTED,
}
"""What has brought an observation to its end, with a reason. Partial: nothing else ends with one."""


def standing_words(observation: Observation, entries: Sequence[Entry], texts: Texts) -> str:
    """An observation's state; of one that was redirected or closed, where to and why."""
    state = observation_state(observation.state, texts)
    found = [entry for entry in entries if entry.action is _ENDINGS.get(observation.state)]
    if not found or not found[-1].reason:
        return state
    reason = ending_words(found[-1].action, found[-1].reason, texts)
    return texts("own-now-ended", state=state, reason=reason)


def in_sentence(words: str) -> str:
    """Somebody's words as a part of our sentence: on one line, without the full stop."""
    return " ".join(words.split()).rstrip(".")


def week_name(week: Week, texts: Texts) -> str:
    """``viikko 47/2026``."""
    return texts("week-name", **week_facts(week))


def week_facts(week: Week) -> dict[str, str]:
    """A week's number and year, as texts name them."""
    year, number = week.key.split("-W")
    return {"week": number.lstrip("0"), "year": year}


def weeks_name(weeks: Sequence[Week], texts: Texts) -> str:
    """``viikot 44/2026 ja 46/2026``; those that follow each other are named as a span."""
    if len(weeks) == 1:
        return week_name(weeks[0], texts)
    spans: list[list[Week]] = []
    for week in weeks:
        if spans and spans[-1][-1].next == week:
            spans[-1].append(week)
        else:
            spans.append([week])
    return texts("weeks-name", weeks=texts.listed([_span(one, texts) for one in spans]))


def _span(weeks: Sequence[Week], texts: Texts) -> str:
    first, last = week_facts(weeks[0]), week_facts(weeks[-1])
    until = texts("week-short", **last)
    if len(weeks) == 1:
        return until
    begun = first["week"] if first["year"] == last["year"] else texts("week-short", **first)
    return texts("weeks-span", first=begun, last=until)


def received_week(observation: Observation, texts: Texts) -> str:
    """The week in which an observation came: all that the working group learns of its time."""
    return week_name(week_of(observation.received_at), texts)


def withheld_lines(by: Breakdown, least: int, texts: Texts) -> list[Line]:
    """That other codes than those shown are withheld; never which."""
    others = (texts("withheld-others"), texts("withheld", least=least))
    return [others] if by.withheld and not by.too_few else []


def period_name(period: Period, texts: Texts) -> str:
    """``3. neljännes 2026``, ``vuosi 2026``, ``valtuustokausi 2025-2029``."""
    until = str(period.year + period.number)
    return texts(f"period-{period.length}", n=period.number, year=str(period.year), until=until)
