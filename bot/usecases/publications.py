"""Publications: proposed by the coordinator, approved by the chair, withdrawn by either (rule E5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.evidence.own_words import OwnWords
from bot.domain.log import Action
from bot.domain.phenomenon import OPENS, Phenomenon, publishable
from bot.domain.prefill import prefilled, publication_areas
from bot.domain.publication import (
    Content,
    Deed,
    Publication,
    PublicationState,
    begun,
    content_from,
    done,
    entered,
    publication_form,
    texts_of,
    unsupported,
)
from bot.domain.questionnaire import Questionnaire
from bot.domain.roles import Permission, Role
from bot.domain.suppression import Threshold
from bot.usecases import own_words, phenomena
from bot.usecases.context import Context, Target

ACTION_OF: dict[Deed, Action] = {
    Deed.PROPOSE: Action.PUBLICATION_PROPOSED,
    Deed.APPROVE: Action.PUBLICATION_APPROVED,
    Deed.DECLINE: Action.PUBLICATION_DECLINED,
    Deed.WITHDRAW: Action.PUBLICATION_WITHDRAWN,
}
"""What the log says of each deed."""


# --- seen


async def see(ctx: Context, number: str) -> tuple[Publication, Phenomenon]:
    """Return a publication and what it is about, to be read."""
    await ctx.allow(Permission.SEE_PHENOMENON)
    found = await require(ctx, number)
    return found, await ctx.unit.phenomena.get(found.phenomenon_id)


async def waiting(ctx: Context) -> list[Publication]:
    """Return those whose words wait for the chair, by number."""
    await ctx.allow(Permission.SEE_PHENOMENON)
    found = await ctx.unit.publications.waiting()
    about = await ctx.unit.phenomena.many({one.phenomenon_id for one in found})
    seen = {one.id for one in about if ctx.sees(one)}
    return [one for one in found if one.phenomenon_id in seen]


async def require(ctx: Context, number: str, version: int | None = None) -> Publication:
    """Return the publication with this number."""
    publication = await ctx.unit.publications.numbered(number)
    if publication is None or not ctx.sees(await ctx.unit.phenomena.get(publication.phenomenon_id)):
        raise Refusal("unknown-publication", number=number)
    refuse_stale(version, publication.version)
    return publication


async def approver(ctx: Context) -> Role:
    """Return who approves: the chair, or the coordinator where there is none."""
    return Role.CHAIR if await ctx.chaired() else Role.COORDINATOR


async def present(ctx: Context, phenomenon: Phenomenon) -> Publication | None:
    """Return what is written of a phenomenon for others now; what was withdrawn is not."""
    found = await ctx.unit.publications.of_phenomenon(phenomenon.id)
    return next((one for one in found if one.state is not PublicationState.WITHDRAWN), None)


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """A phenomenon to be written of for others.

    Attributes:
        phenomenon: of which it is written.
        publication: what is written of it now, if anything is.
        answers: to the form, before it is filled.
        version: of all that was ever written of it, 1 at first.
    """

    phenomenon: Phenomenon
    publication: Publication | None
    answers: Mapping[str, Any]
    version: int


async def begin(ctx: Context, number: str) -> Beginning:
    """Return what the form of a phenomenon begins with.

    Raises:
        Refusal: nothing may be written of it for others now.
    """
    await ctx.allow(Permission.PROPOSE_PUBLICATION)
    phenomenon = await phenomena.require(ctx, number)
    publication = await present(ctx, phenomenon)
    if publication:
        answers: Mapping[str, Any] = entered(publication.newest)
    elif lacks := await _lacks(ctx, phenomenon):
        raise unsupported(number, lacks)
    else:
        observations = await ctx.unit.observations.many(phenomenon.observation_ids)
        answers = prefilled(observations, ctx.county.municipalities, ctx.county.areas)
    ever = await ctx.unit.publications.of_phenomenon(phenomenon.id)
    version = 1 + sum(one.version for one in ever)
    return Beginning(phenomenon=phenomenon, publication=publication, answers=answers, version=version)


async def _lacks(ctx: Context, phenomenon: Phenomenon) -> Threshold | None:
    """Return the support that a phenomenon does not have; None when words about it may leave the group."""
    observations = await ctx.unit.observations.many(phenomenon.observation_ids)
    return None if publishable(phenomenon, observations) else OPENS


def form_of(ctx: Context) -> Questionnaire:
    """Return the form of a publication in this county."""
    return publication_form(publication_areas(ctx.county.municipalities, ctx.county.areas))


# --- changed


async def propose(ctx: Context, target: Target, said: Mapping[str, object]) -> Publication:
    """Propose words about a phenomenon, in place of those that were proposed before; the chair decides.

    What others read already stays until the new words are approved.

    Args:
        ctx: the coordinator's.
        target: the phenomenon's number, and the version of :class:`Beginning` over which the form was filled;
            None when it was typed.
        said: answers to the form; what is not named stays as it was, or as :func:`begin` gives it.
    """
    begins = await begin(ctx, target.number)
    refuse_stale(target.version, begins.version)
    phenomenon, before = begins.phenomenon, begins.publication
    content = _cleared(ctx, content_from({**begins.answers, **said}, form_of(ctx)))
    await _refuse_repeated(ctx, phenomenon, content)
    if before is None:
        number = await ctx.unit.publications.next_number(ctx.today.year)
        after = begun(uuid4().hex, number, phenomenon.id, content, ctx.now)
        await ctx.unit.publications.add(after)
    else:
        lacks = await _lacks(ctx, phenomenon)
        changed = done(before, Deed.PROPOSE, now=ctx.now, lacks=lacks, content=content)
        after = await ctx.unit.publications.save(changed)
    return await _noted(ctx, after, Deed.PROPOSE)


async def approve(ctx: Context, target: Target) -> Publication:
    """Publish the words that are proposed; they are compared with the observations once more."""
    await ctx.allow(Permission.APPROVE_PUBLICATION)
    before = await require(ctx, target.number, target.version)
    phenomenon = await ctx.unit.phenomena.get(before.phenomenon_id)
    if before.proposed:
        await _refuse_repeated(ctx, phenomenon, before.proposed)
    changed = done(before, Deed.APPROVE, now=ctx.now, lacks=await _lacks(ctx, phenomenon))
    after = await ctx.unit.publications.save(changed)
    return await _noted(ctx, after, Deed.APPROVE)


async def decline(ctx: Context, target: Target, reason: str | None) -> Publication:
    """Decline the words that are proposed; what others read already stays."""
    await ctx.allow(Permission.APPROVE_PUBLICATION)
    return await _ended(ctx, target, Deed.DECLINE, reason)


async def withdraw(ctx: Context, target: Target, reason: str | None) -> Publication:
    """Take a publication back: nobody reads it any more, and no new document holds it."""
    await ctx.allow(Permission.WITHDRAW_PUBLICATION)
    after = await _ended(ctx, target, Deed.WITHDRAW, reason)
    await ctx.unit.documents.mark_withdrawn(after.number)
    return after


async def _ended(ctx: Context, target: Target, deed: Deed, reason: str | None) -> Publication:
    before = await require(ctx, target.number, target.version)
    why = ctx.reason(reason)
    after = await ctx.unit.publications.save(done(before, deed, now=ctx.now, lacks=None, reason=why))
    return await _noted(ctx, after, deed, why)


async def _noted(ctx: Context, after: Publication, deed: Deed, reason: str | None = None) -> Publication:
    await ctx.note(ACTION_OF[deed], after.id, state=after.state, reason=reason, about=after.phenomenon_id)
    (subject,) = await own_words.of_publications(ctx, [after])
    await own_words.check(ctx, subject)
    return after


# --- what leaves the group


def _cleared(ctx: Context, content: Content) -> Content:
    """Return what was written once the guard has passed it, as for readers outside the group.

    Raises:
        Stopped: a text may not be kept so.
        Refusal: the texts of one language together point to somebody.
    """
    said = {
        key: ctx.clear_outward(f"publication-{key}", text, content.areas) for key, text in texts_of(content)
    }
    cleared = content_from({**entered(content), **said}, form_of(ctx))
    for language, words in cleared.words.items():
        whole = "\n".join(filter(None, vars(words).values()))
        field = f"publication-summary_{language}"
        if ctx.clear_outward(field, whole, content.areas) != whole:
            raise Refusal("publication-rare", field=field)
    return cleared


async def _refuse_repeated(ctx: Context, phenomenon: Phenomenon, content: Content) -> None:
    """Refuse words that repeat an observation, and name their fields."""
    own = OwnWords(words for _, words in texts_of(content))
    await own_words.look(ctx, own, phenomenon.observation_ids)
    if repeating := tuple(f"publication-{key}" for key, words in texts_of(content) if own(words) is None):
        raise Refusal("publication-words", lacking=repeating)
