"""Publications: proposed by the coordinator, approved by the chair, withdrawn by either (rule E5)."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.evidence.own_words import OwnWords
from bot.domain.log import Action
from bot.domain.phenomenon import Phenomenon, publishable
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
)
from bot.domain.questionnaire import AnswerKind, Questionnaire
from bot.domain.roles import Permission, Role
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


async def require(ctx: Context, number: str, version: int | None = None) -> Publication:
    """Return the publication with this number."""
    publication = await ctx.unit.publications.numbered(number)
    if publication is None:
        raise Refusal("unknown-publication", number=number)
    refuse_stale(version, publication.version)
    return publication


async def approver(ctx: Context) -> Role:
    """Return who approves: the chair, or the coordinator where there is none."""
    return Role.CHAIR if await ctx.unit.roles.holders(Role.CHAIR) else Role.COORDINATOR


async def present(ctx: Context, phenomenon: Phenomenon) -> Publication | None:
    """Return what is written of a phenomenon for others now; what was withdrawn is not."""
    found = await ctx.unit.publications.of_phenomenon(phenomenon.id)
    return next((one for one in found if one.state is not PublicationState.WITHDRAWN), None)


async def begin(ctx: Context, number: str) -> tuple[Phenomenon, Publication | None, Mapping[str, Any]]:
    """Return a phenomenon, what is written of it for others, and the form's answers before it is filled.

    Raises:
        Refusal: nothing may be written of it for others now.
    """
    await ctx.allow(Permission.PROPOSE_PUBLICATION)
    phenomenon = await phenomena.require(ctx, number)
    publication = await present(ctx, phenomenon)
    if publication:
        return phenomenon, publication, entered(publication.newest)
    observations = await ctx.unit.observations.many(phenomenon.observation_ids)
    if not publishable(phenomenon, observations):
        raise Refusal("publication-support", number=number)
    return phenomenon, None, prefilled(observations, ctx.county.municipalities, ctx.county.areas)


def form_of(ctx: Context) -> Questionnaire:
    """Return the form of a publication in this county."""
    return publication_form(publication_areas(ctx.county.municipalities, ctx.county.areas))


# --- changed


async def propose(ctx: Context, target: Target, said: Mapping[str, object]) -> Publication:
    """Propose words about a phenomenon, in place of those that were proposed before; the chair decides.

    What others read already stays until the new words are approved.

    Args:
        ctx: the coordinator's.
        target: the phenomenon's number, and the version of its publication that the form was filled over:
            0 when there was none, None when it was typed.
        said: answers to the form; what is not named stays as it was, or as :func:`begin` gives it.
    """
    phenomenon, before, answers = await begin(ctx, target.number)
    refuse_stale(target.version, before.version if before else 0)
    content = _cleared(ctx, content_from({**answers, **said}, form_of(ctx)))
    await _refuse_repeated(ctx, phenomenon, content)
    observations = await ctx.unit.observations.many(phenomenon.observation_ids)
    supported = publishable(phenomenon, observations)
    if before is None:
        number = await ctx.unit.publications.next_number(ctx.today.year)
        after = begun(uuid4().hex, number, phenomenon.id, content, ctx.now)
        await ctx.unit.publications.add(after)
    else:
        changed = done(before, Deed.PROPOSE, now=ctx.now, content=content, supported=supported)
        after = await ctx.unit.publications.save(changed)
    return await _noted(ctx, after, Deed.PROPOSE)


async def approve(ctx: Context, target: Target) -> Publication:
    """Publish the words that are proposed; they are compared with the observations once more."""
    await ctx.allow(Permission.APPROVE_PUBLICATION)
    before = await require(ctx, target.number, target.version)
    phenomenon = await ctx.unit.phenomena.get(before.phenomenon_id)
    if before.proposed:
        await _refuse_repeated(ctx, phenomenon, before.proposed)
    observations = await ctx.unit.observations.many(phenomenon.observation_ids)
    supported = publishable(phenomenon, observations)
    after = await ctx.unit.publications.save(done(before, Deed.APPROVE, now=ctx.now, supported=supported))
    return await _noted(ctx, after, Deed.APPROVE)


async def decline(ctx: Context, target: Target, reason: str | None) -> Publication:
    """Decline the words that are proposed; what others read already stays."""
    await ctx.allow(Permission.APPROVE_PUBLICATION)
    return await _ended(ctx, target, Deed.DECLINE, reason)


async def withdraw(ctx: Context, target: Target, reason: str | None) -> Publication:
    """Take a publication back: nobody reads it any more, and no new document holds it."""
    await ctx.allow(Permission.WITHDRAW_PUBLICATION)
    return await _ended(ctx, target, Deed.WITHDRAW, reason)


async def _ended(ctx: Context, target: Target, deed: Deed, reason: str | None) -> Publication:
    before = await require(ctx, target.number, target.version)
    why = ctx.reason(reason)
    after = await ctx.unit.publications.save(done(before, deed, now=ctx.now, reason=why))
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


TEXT_FIELDS = tuple(one.key for one in publication_form().questions if one.kind is AnswerKind.TEXT)
"""The fields of the form into which people write."""
